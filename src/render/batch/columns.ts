import type { Column, Columns, How } from '../../answers/columns.js';
import type { Sample } from '../../answers/table-row.js';
import type { WhyUnused } from '../../answers/target.js';
import { mapStrings, visible } from '../escape.js';
import { hanging, padEnd, padStart, truncate, widthOf, wrap } from '../layout.js';
import type { Frame } from '../result.js';

/** How the header of a table was understood. */
export interface ColumnsExplained extends Pick<Columns, 'columns' | 'missing'> {
  /** As the user named it. */
  readonly file: string;
  readonly delimiter: string;
  /** One for each column; `null` where all of its cells are blank. */
  readonly samples: readonly (Sample | null)[];
}

/** What `--explain-columns` prints: each column, what it is, and how one of its cells is read. */
export function explainColumns(explained: ColumnsExplained, options: Frame): string {
  const harmless = mapStrings(explained, visible);
  const { file, delimiter, columns, missing } = harmless;
  const { palette, width } = options;
  const asked = new Set(
    columns.flatMap(({ target }) => (target.kind === 'question' ? [target.question.id] : [])),
  );
  const count = `${asked.size} of ${asked.size + missing.length} questions have a column.`;
  const lines = [
    ...wrap(`${file}: ${columns.length} columns, separated by ${delimiterWords(delimiter)}`, width).map(
      palette.heading,
    ),
    '',
    ...columnLines(harmless, options),
    '',
  ];
  if (missing.length > 0) {
    const ids = missing.map(({ id }) => id).join(', ');
    lines.push(palette.caution('Without a column:'), ...hanging('  ', ids, width), '');
  }
  lines.push(...wrap(count, width).map(missing.length === 0 ? palette.good : palette.caution));
  return `${lines.join('\n')}\n`;
}

function delimiterWords(delimiter: string): string {
  return DELIMITER_WORDS[delimiter] ?? `"${delimiter}"`;
}

/** A tab is visible only as a space by now. */
const DELIMITER_WORDS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', ' ': 'tabs' };

/** A header cut shorter than this says nothing: its meaning then stands below it. */
const LEAST_HEADER = 24;

function columnLines(explained: ColumnsExplained, options: Frame): string[] {
  const { columns, samples } = explained;
  const meanings = columns.map((column) => meaningWords(column, options));
  const widest = Math.max(...meanings.map(widthOf));
  return columns.flatMap((column, place) => {
    const number = `${padStart(String(column.index + 1), String(columns.length).length + 1)}  `;
    const room = options.width - number.length;
    const indent = ' '.repeat(number.length);
    const lines = [
      ...headerLines(column, meanings[place] as string, room, widest, options),
      ...sampleLines(samples[place] ?? null, isUsed(column), room, options),
    ];
    return lines.map((line, at) => ((at === 0 ? number : indent) + line).trimEnd());
  });
}

function headerLines(
  column: Column,
  meaning: string,
  room: number,
  widest: number,
  { palette, unicode }: Frame,
): string[] {
  const header = oneLine(column.header);
  const ellipsis = unicode ? '…' : '...';
  const paint = isUsed(column) ? palette.accent : palette.faint;
  const headerRoom = room - widest - 2;
  return headerRoom < LEAST_HEADER
    ? [truncate(header, room, ellipsis), ...wrap(meaning, room).map(paint)]
    : [padEnd(truncate(header, headerRoom, ellipsis), headerRoom + 2) + paint(meaning)];
}

/** A cell, cut where it is long, and what it is read as, which is not cut. */
function sampleLines(
  sample: Sample | null,
  used: boolean,
  room: number,
  { palette, unicode }: Frame,
): string[] {
  if (sample === null) return [];
  const cell = oneLine(sample.text);
  const ellipsis = unicode ? '…' : '...';
  const quoted = (most: number): string =>
    cell.startsWith('"') ? truncate(cell, most, ellipsis) : `"${truncate(cell, most - 2, ellipsis)}"`;
  const meaning = used ? readingWords(sample, cell) : '';
  const beside = room - widthOf(meaning) - 1;
  const paint = sample.understood ? palette.faint : palette.caution;
  if (meaning === '') return [paint(quoted(room))];
  if (beside >= Math.min(LEAST_HEADER, widthOf(cell) + 2)) return [paint(`${quoted(beside)} ${meaning}`)];
  return [quoted(room), ...wrap(meaning, room)].map(paint);
}

function readingWords({ value, understood }: Sample, cell: string): string {
  if (!understood) return 'is not understood';
  const words = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return words === '' || words === cell ? '' : `is ${words}`;
}

function isUsed({ target }: Column): boolean {
  return target.kind !== 'unused' && target.kind !== 'form';
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** What a column is, and by what that is known. */
function meaningWords({ target, how }: Column, { unicode }: Frame): string {
  const arrow = unicode ? '→' : '->';
  switch (target.kind) {
    case 'question':
      return `${arrow} ${target.question.id}${BY[how]}`;
    case 'background':
      return `${arrow} background.${target.key}${BY[how]}`;
    case 'respondent':
    case 'quiz':
    case 'seed':
      return `${arrow} ${target.kind}${BY[how]}`;
    case 'form':
      return 'not used: of the form';
    case 'unused':
      return `not used: ${WHY_UNUSED[target.why]}`;
  }
}

const BY: Readonly<Record<How, string>> = {
  ...{ map: ' (map)', id: ' (id)', name: '', text: ' (text)', grid: ' (grid)', none: '' },
  'number and text': ' (text)',
};

const WHY_UNUSED: Readonly<Record<WhyUnused, string>> = {
  unknown: 'unknown',
  'no header': 'no header',
  ignored: 'by the map',
  'another respondent': 'a second name',
  ambiguous: 'a text of several questions',
};
