import fc from 'fast-check';
import { randomFrom, shuffled } from '../../src/quiz/random.js';
import { assess } from '../../src/scoring/assess.js';
import type { Assessment } from '../../src/scoring/assessment.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { choice, quizOf, sheetOf, shippedQuiz } from '../builders.js';
import { builtQuiz, randomSheet, writtenQuiz } from './random-quiz.js';

const withoutHash = ({ quiz, ...rest }: Assessment): string =>
  JSON.stringify({ ...rest, quiz: { id: quiz.id, version: quiz.version } });

test('the order of the questions in the file changes nothing but the hash', () => {
  fc.assert(
    fc.property(writtenQuiz, fc.nat(0xffff_ffff), (sections, seed) => {
      const quiz = builtQuiz(sections);
      fc.pre(quiz !== null);
      const random = randomFrom(seed);
      const moved = builtQuiz({ ...sections, questions: shuffled(sections.questions, random) });
      const sheet = randomSheet(quiz!, random, 4);
      const reversed = { ...sheet, answers: new Map([...sheet.answers].reverse()) };
      expect(withoutHash(assess(compileQuiz(moved!), reversed))).toBe(
        withoutHash(assess(compileQuiz(quiz!), sheet)),
      );
    }),
    { seed: 51, numRuns: 200 },
  );
});

test('the order of the questions changes nothing but the hash in the quiz that ships', () => {
  const quiz = shippedQuiz();
  const moved = { ...quiz, questions: quiz.questions.toReversed() };
  const [table, movedTable] = [compileQuiz(quiz), compileQuiz(moved)];
  const random = randomFrom(52);
  for (let run = 0; run < 50; run++) {
    const sheet = randomSheet(quiz, random, 10);
    expect(withoutHash(assess(movedTable, sheet))).toBe(withoutHash(assess(table, sheet)));
  }
});

test('a moved question changes the hash', () => {
  const questions = [choice('a', { x: { t: 1 }, y: {} }), choice('b', { x: { t: 1 }, y: {} })];
  const tracks = { path: { up: { t: 1 }, down: { t: -1 } } };
  expect(quizOf(tracks, questions).hash).not.toBe(quizOf(tracks, questions.toReversed()).hash);
});

test('the same sheet gives the same bytes', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [choice('a', { x: { t: 1 }, y: {} })]);
  const bytes = () => JSON.stringify(assess(compileQuiz(quiz), sheetOf({ a: 'x' })));
  expect(bytes()).toBe(bytes());
});

test('all that an assessment says of one answer', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
    choice('a', { x: { t: 1 }, y: { t: -1 } }),
  ]);
  const background = { known: [], hoursPerWeek: 6, experience: null, start: '2027-01-11' };
  expect(assess(compileQuiz(quiz), sheetOf({ a: 'x' }, { respondent: 'Ada', seed: 7, background }))).toEqual({
    schema: 'which-path/assessment@1',
    quiz: { id: 'small', version: '1', hash: quiz.hash },
    respondent: 'Ada',
    answered: 1,
    asked: 1,
    excluded: [],
    traits: { t: { raw: 1, min: -1, max: 1, percent: 100, expected: 50 } },
    tracks: {
      path: {
        verdict: 'close',
        ranking: [
          { role: 'up', z: 1, match: 75 },
          { role: 'down', z: -1, match: 25 },
        ],
        flip: { answers: 1, to: 'down', changes: [{ question: 'a', from: 'x', to: 'y' }] },
        why: [{ question: 'a', response: 'x', points: 1, lead: 2 }],
        blend: null,
        settled: true,
      },
    },
    flags: [],
    background,
  });
});
