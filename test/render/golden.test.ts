import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAnswers } from '../../src/answers/parse.js';
import { renderers } from '../../src/render/formats.js';
import type { Format } from '../../src/render/result.js';
import { sheetOf, shippedQuiz } from '../builders.js';
import { BAKER_ANSWERS, positionQuiz } from '../position.js';
import { optionsWith, resultFor } from './results.js';

// What a person sees for examples/ada.yaml, and for a post, kept as files to read. After a wanted change of words, quiz or layout:
//   UPDATE_GOLDEN=1 npm test -- test/render/golden.test.ts    and read the difference.

const quiz = shippedQuiz();
const sheetFile = 'examples/ada.yaml';
const sheet = parseAnswers(readFileSync(new URL(`../../${sheetFile}`, import.meta.url), 'utf8'), quiz);
const ada = resultFor(quiz, sheet);
const post = resultFor(positionQuiz(), sheetOf(BAKER_ANSWERS));

test.each<[string, Format, number]>([
  ['ada-80-columns.txt', 'text', 80],
  ['ada-40-columns.txt', 'text', 40],
  ['ada.md', 'markdown', 80],
])('Ada gets %s, byte for byte', (name, format, width) => {
  expectGolden(name, renderers[format](ada, optionsWith({ width, sheetFile })));
});

test.each<[string, Format, number]>([
  ['post-80-columns.txt', 'text', 80],
  ['post-40-columns.txt', 'text', 40],
  ['post.md', 'markdown', 80],
])('a post gets %s, byte for byte', (name, format, width) => {
  const options = optionsWith({ width, sheetFile: 'post.yaml', quizName: 'kitchen.yaml' });
  expectGolden(name, renderers[format](post, options));
});

function expectGolden(name: string, rendered: string): void {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, rendered);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(rendered);
}
