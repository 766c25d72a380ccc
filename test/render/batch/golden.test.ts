import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAnswers } from '../../../src/answers/parse.js';
import { batchRenderers } from '../../../src/render/batch/formats.js';
import { sheetOf, shippedQuiz } from '../../builders.js';
import { batchOptions, rendered, rowFor } from './rows.js';

// What an instructor sees of a small cohort, kept as files to read. After a wanted change of words, quiz or layout:
//   UPDATE_GOLDEN=1 npm test -- test/render/batch/golden.test.ts    and read the difference.

const quiz = shippedQuiz();
const example = (name: string) =>
  parseAnswers(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8'), quiz);
const ada = example('ada');
const cohort = [
  ...['ada', 'ben', 'chloe', 'dev', 'partial'].map((name) => rowFor(quiz, example(name))),
  rowFor(quiz, sheetOf({ bread: 'sales-chart' }), 'form.csv:12'),
  rowFor(quiz, { ...ada, respondent: '=HYPERLINK("https://evil.example")\u001b[31m | \u202Eeve' }),
];
const everything = { why: true, plan: true, traits: true };

test.each([
  ['cohort-80-columns.txt', 'text', { width: 80 }],
  ['cohort-40-columns.txt', 'text', { width: 40 }],
  ['cohort-ascii.txt', 'text', { width: 80, unicode: false }],
  ['cohort-in-full-80-columns.txt', 'text', { width: 80, ...everything }],
  ['cohort-in-full-40-columns.txt', 'text', { width: 40, ...everything }],
  ['cohort.md', 'markdown', {}],
  ['cohort-in-full.md', 'markdown', everything],
] as const)('a cohort gets %s, byte for byte', (name, format, options) => {
  expectGolden(name, rendered(batchRenderers[format](quiz, batchOptions(options)), cohort));
});

function expectGolden(name: string, text: string): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}
