import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { Quiz } from '../../src/quiz/quiz.js';
import { storedTable } from '../../src/scoring/stored.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { shippedQuiz } from '../builders.js';
import { shippedGuide } from '../guide/guides.js';

// What `npm run build` wrote last: it has to be done again after a change of questions/.
const compiled = fileURLToPath(new URL('../../dist/quizzes/', import.meta.url));

test.each(['python-path', 'hiring'])('%s as compiled is what its YAML says, to the last bit', (id) => {
  const packed = readFileSync(`${compiled}${id}.json.br`);
  const quiz = JSON.parse(brotliDecompressSync(packed).toString('utf8')) as Quiz;
  const parsed = shippedQuiz(id);
  expect(quiz.hash).toBe(parsed.hash);
  expect(quiz).toEqual(parsed);
  expect(JSON.stringify(quiz)).toBe(JSON.stringify(parsed));
});

test.each(['python-path', 'hiring'])('the stored table of %s is what compiling it gives', (id) => {
  const packed = readFileSync(`${compiled}${id}.table.br`);
  const stored: unknown = JSON.parse(brotliDecompressSync(packed).toString('utf8'));
  expect(stored).toEqual(storedTable(compileQuiz(shippedQuiz(id))));
});

test('every quiz that ships is compiled, and no other', () => {
  const sources = readdirSync(new URL('../../questions/', import.meta.url)).filter((name) =>
    name.endsWith('.yaml'),
  );
  const expected = sources.flatMap((name) => [
    name.replace('.yaml', '.json.br'),
    name.replace('.yaml', '.limits.br'),
    name.replace('.yaml', '.table.br'),
  ]);
  expect(readdirSync(compiled).sort()).toEqual(expected.sort());
});

test('the compiled guide is what its YAML says', () => {
  const packed = readFileSync(new URL('../../dist/guide.json.br', import.meta.url));
  expect(JSON.parse(brotliDecompressSync(packed).toString('utf8'))).toEqual(shippedGuide());
});
