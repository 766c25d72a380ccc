// Compares item analyses of random data with those of R's package psych: needs Rscript and psych.
//
//   node --import ./scripts/register-ts-node.mjs bench/items/against-psych.ts [sets of data]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { itemAnalysis } from '../../src/analysis/items/item-analysis.js';
import { type AnswerSheet, NO_BACKGROUND } from '../../src/answers/sheet.js';
import { parseQuiz } from '../../src/quiz/parse.js';
import { type Random, randomFrom } from '../../src/quiz/random.js';
import { compileQuiz } from '../../src/scoring/table.js';

const SCALES = ['care', 'pace', 'range'];
type Cell = string | number | null;

const folder = mkdtempSync(join(tmpdir(), 'which-path-psych-'));
try {
  const sets = Array.from({ length: Number(process.argv[2] ?? 40) }, (_, at) => writeSet(at));
  writeTable('sets', ['set'], sets);
  const script = fileURLToPath(new URL('against-psych.R', import.meta.url));
  process.stdout.write(execFileSync('Rscript', [script, folder], { encoding: 'utf8' }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Some people's answers to some statements, keyed both ways; and what we make of them. */
function writeSet(at: number): Cell[] {
  const random = randomFrom(at + 1);
  const items = SCALES.flatMap((scale) =>
    Array.from({ length: 3 + Math.floor(random() * 8) }, (_, nth) => ({
      item: `${scale}${nth}`,
      scale,
      key: nth === 0 || random() < 0.6 ? 1 : -1,
    })),
  );
  // Every fourth set is complete: there the correlations of scales are the same by definition.
  const missing = at % 4 === 0 ? 0 : 0.2 * random();
  const people = Array.from({ length: 20 + Math.floor(random() * 200) }, () => {
    const stands = new Map(SCALES.map((scale) => [scale, normal(random)]));
    return items.map(({ scale, key }) => {
      const value = Math.round(3 + key * 0.8 * stands.get(scale)! + normal(random));
      return random() < missing ? null : Math.min(5, Math.max(1, value));
    });
  });
  const analysis = itemAnalysis(
    compileQuiz(quizWith(items)),
    people.map((answers): AnswerSheet => {
      const given = answers.flatMap((value, i) => (value === null ? [] : [[items[i]!.item, value] as const]));
      return { respondent: null, seed: null, background: NO_BACKGROUND, answers: new Map(given) };
    }),
  );
  const name = `set${at}`;
  writeTable(
    `${name}-answers`,
    items.map(({ item }) => item),
    people,
  );
  writeTable(
    `${name}-keys`,
    ['item', 'scale', 'key'],
    items.map(({ item, scale, key }) => [item, scale, key]),
  );
  writeTable(
    `${name}-scales`,
    ['scale', 'people', 'raw', 'standardised', 'se', 'low', 'high', 'average', 'median', 'omega'],
    analysis.scales.map(({ trait, alpha, omega }) => {
      if (alpha === null) throw new Error(`There is no alpha of ${trait} in set ${at}.`);
      const { people: shared, raw, standardised, se, interval, averageR, medianR } = alpha;
      return [trait, shared, raw, standardised, se, ...interval, averageR, medianR, omega];
    }),
  );
  const columns = [
    'n',
    'mean',
    'sd',
    'itemTotal',
    'itemRest',
    'alphaIfDropped',
    'standardisedIfDropped',
  ] as const;
  writeTable(
    `${name}-items`,
    ['scale', ...columns],
    analysis.scales.flatMap(({ trait, items: rows }) =>
      rows.map((row) => [trait, ...columns.map((column) => row[column])]),
    ),
  );
  writeTable(
    `${name}-pairs`,
    ['one', 'other', 'correlation'],
    analysis.traitPairs.map(({ traits, correlation }) => [...traits, correlation]),
  );
  return [name];
}

function quizWith(items: readonly { readonly item: string; readonly scale: string; readonly key: number }[]) {
  return parseQuiz(
    JSON.stringify({
      quiz: { id: 'random', title: 'Random', version: '1', description: 'Random.', minutes: [1, 2] },
      tracks: { path: { title: 'Path', question: 'Which?' } },
      traits: Object.fromEntries(SCALES.map((id) => [id, { name: id, low: 'low', high: 'high' }])),
      roles: Object.fromEntries(
        SCALES.map((id) => [id, { title: id, track: 'path', summary: id, profile: { [id]: 1 } }]),
      ),
      questions: items.map(({ item, scale, key }) => ({
        id: item,
        type: 'scale',
        text: item,
        low: 'no',
        high: 'yes',
        weights: { [scale]: key },
      })),
    }),
  );
}

function writeTable(name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const lines = [head, ...rows].map((row) => row.map((cell) => cell ?? 'NA').join(','));
  writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
