import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { Quiz } from '../../src/quiz/quiz.js';
import { shippedQuiz } from '../builders.js';

// What `npm run build` wrote last: it has to be done again after a change of questions/.
const compiled = fileURLToPath(new URL('../../dist/quizzes/', import.meta.url));

test('the compiled quiz is what its YAML says, to the last bit', () => {
  const packed = readFileSync(`${compiled}python-path.json.br`);
  const quiz = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as Quiz;
  const parsed = shippedQuiz();
  expect(quiz.hash).toBe(parsed.hash);
  expect(quiz).toEqual(parsed);
  expect(JSON.stringify(quiz)).toBe(JSON.stringify(parsed));
});

test('every quiz that ships is compiled, and no other', () => {
  const sources = readdirSync(new URL('../../questions/', import.meta.url)).filter((name) =>
    name.endsWith('.yaml'),
  );
  expect(readdirSync(compiled)).toEqual(sources.map((name) => name.replace('.yaml', '.json.br')));
});
