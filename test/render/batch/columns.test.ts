import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { columnsOf } from '../../../src/answers/columns.js';
import type { CsvRecord } from '../../../src/answers/csv.js';
import { samplesOf } from '../../../src/answers/table-row.js';
import { explainColumns } from '../../../src/render/batch/columns.js';
import { widthOf } from '../../../src/render/layout.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { mapOf, recordsOf } from '../../answers/table.js';
import { shippedQuiz } from '../../builders.js';

const quiz = shippedQuiz();
const map = mapOf('columns: { "Evening": sunday, "Old": ignore }', quiz);

const table = [
  'Timestamp,Email Address,Your name,"1. A shared file of late orders has to become a weekly summary. Which part of the job ' +
    'do you reach for?",late-orders,Evening,Old,How true? [I think best in long stretches without a single interruption.]' +
    ',bus-records,remark,month-on-desk,hours_per_week,Hobbies,,best-fate',
  'today,ada@example.org,Ada,Get the sums right,,riddles,x,4 - often,"A forecast of where it will jam tomorrow, ' +
    'An archive that answers any question in a second","""It held up through the busiest hour of the year.""",' +
    '"deep-sea;price-list;old-riddle",6 h,\u001b[2J\u202echess,,',
].join('\n');

const explained = (text: string, options = { width: 80, unicode: true }): string => {
  const [header, ...rows] = recordsOf(text) as [CsvRecord, ...CsvRecord[]];
  const understood = columnsOf(header.cells, quiz, map, 'form.csv');
  const samples = samplesOf(rows, understood.columns, quiz);
  return explainColumns(
    { file: 'form.csv', delimiter: ',', ...understood, samples },
    { ...options, palette: PLAIN_PALETTE },
  );
};

// After a wanted change: UPDATE_GOLDEN=1 npm test -- test/render/batch/columns.test.ts    and read the difference.
test.each([
  ['columns-80-columns.txt', { width: 80, unicode: true }],
  ['columns-40-columns.txt', { width: 40, unicode: false }],
])('--explain-columns prints %s, byte for byte', (name, options) => {
  const file = new URL(`golden/${name}`, import.meta.url);
  const rendered = explained(table, options);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, rendered);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(rendered);
});

test('a table with a column for every question says so last', () => {
  const all = quiz.questions.map(({ id }) => id).join(',');
  expect(explained(`${all}\n`).trimEnd().split('\n').at(-1)).toBe('30 of 30 questions have a column.');
});

test('no line is wider than the terminal, and nothing drives it, whatever the table says', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', ' ', '漢', 'é', '"', ',', '\n', '\u001b', '\u202e', '\t'),
    maxLength: 90,
  });
  const id = fc.constantFrom(...quiz.questions.map((question) => question.id));
  const columns = fc.array(fc.tuple(fc.oneof(cell, id), cell), { minLength: 1, maxLength: 8 });
  const quotedLine = (cells: readonly string[]): string =>
    cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',');
  fc.assert(
    fc.property(columns, fc.integer({ min: 40, max: 80 }), (cells, width) => {
      const text = `${quotedLine(cells.map(([header]) => header))}\n${quotedLine(cells.map(([, sample]) => sample))}\n`;
      const shown = explained(text, { width, unicode: true });
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
