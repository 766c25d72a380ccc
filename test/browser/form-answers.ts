import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [HEAD, ...ROWS] = readFileSync(
  fileURLToPath(new URL('../../examples/form-export.csv', import.meta.url)),
  'utf8',
)
  .split('\r\n')
  // Somebody left empty lines in it.
  .filter((row) => row !== '');

const tableOf = (rows: readonly string[]): string => [HEAD, ...rows, ''].join('\r\n');

/** The answers of so many people, as a form exports them. Beyond 300 the same come again under other names. */
export function formAnswers(people: number): string {
  const rows = Array.from({ length: people }, (_, at) => {
    const turn = Math.floor(at / ROWS.length);
    const [who, answers] = parted(ROWS[at % ROWS.length] as string);
    return `${who}${turn === 0 ? '' : ` ${turn + 1}`},${answers}`;
  });
  return tableOf(rows);
}

/** The same people, of whom every other now answers as the next one did. */
export function formAnswersLater(people: number): string {
  const rows = ROWS.slice(0, people).map((row, at) => {
    if (at % 2 === 0) return row;
    return `${parted(row)[0]},${parted(ROWS[at + 1] as string)[1]}`;
  });
  return tableOf(rows);
}

/** Time, address and name; then the answers. The first three cells hold no comma. */
function parted(row: string): readonly [who: string, answers: string] {
  const [, who = '', answers = ''] = /^((?:[^,]*,){2}[^,]*),(.*)$/s.exec(row) ?? [];
  return [who, answers];
}
