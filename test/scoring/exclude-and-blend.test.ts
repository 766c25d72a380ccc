import type { Response } from '../../src/quiz/quiz.js';
import { assess } from '../../src/scoring/assess.js';
import type { TrackResult } from '../../src/scoring/assessment.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { choice, quizOf, sheetOf } from '../builders.js';

const questions = ['q1', 'q2', 'q3', 'q4', 'q5'].map((id) =>
  choice(id, { a: { ant: 1 }, b: { bee: 1 }, c: { cat: 1 } }),
);
const blends = [
  { id: 'bee-cat', of: ['bee', 'cat'], title: 'Both', text: 'Bee and cat.' },
  { id: 'ant-bee', of: ['bee', 'ant'], title: 'Both', text: 'Ant and bee.' },
];
const table = compileQuiz(quizOf({ path: ['ant', 'bee', 'cat'] }, questions, { blends }));

/** The result where the questions in turn are answered a, b or c. */
function path(answers: string, exclude: readonly string[] = []): TrackResult {
  const entries = [...answers].map((answer, at): [string, Response] => [`q${at + 1}`, answer]);
  return assess(table, sheetOf(Object.fromEntries(entries)), { exclude }).tracks.path as TrackResult;
}

const ranked = ({ ranking }: TrackResult): string[] => ranking.map(({ role }) => role);

describe('a role that is left out', () => {
  test('is not in the ranking, and the others keep their scores', () => {
    const all = path('aaabb');
    expect(ranked(all)).toEqual(['ant', 'bee', 'cat']);
    expect(path('aaabb', ['ant']).ranking).toEqual(all.ranking.slice(1));
    expect(path('aaabb', ['bee']).ranking).toEqual([all.ranking[0], all.ranking[2]]);
  });

  test('is no longer the role that a flip leads to, nor the one that the lead is over', () => {
    expect(path('aaabb').flip?.to).toBe('bee');
    const without = path('aaabb', ['bee']);
    expect(without.flip?.to).toBe('cat');
    // ant and cat, per question, are 1.41421 and −0.70711 of √5 = 2.23607: 0.6325 and −0.3162.
    expect(without.why[0]).toEqual({ question: 'q1', response: 'a', points: 0.6325, lead: 0.9487 });
    // An answer for bee counts against both alike.
    expect(without.why[4]).toEqual({ question: 'q5', response: 'b', points: -0.3162, lead: 0 });
  });

  test('leaves the last one on top of nobody: nothing to flip to, settled, clear', () => {
    const alone = path('aaabb', ['ant', 'cat']);
    expect(ranked(alone)).toEqual(['bee']);
    expect(alone).toMatchObject({ flip: null, settled: true, verdict: 'clear', blend: null });
  });

  test('may not be the last of a track', () => {
    expect(() => path('aaabb', ['ant', 'bee', 'cat'])).toThrow(RangeError);
  });

  test('that no track has changes nothing', () => {
    expect(path('aaabb', ['dog'])).toEqual(path('aaabb'));
  });
});

describe('equal points are in the order of the file', () => {
  test('among the first and among the last', () => {
    expect(ranked(path(''))).toEqual(['ant', 'bee', 'cat']);
    expect(ranked(path('bc'))).toEqual(['bee', 'cat', 'ant']);
    expect(ranked(path('c'))).toEqual(['cat', 'ant', 'bee']);
  });
});

describe('a blend is named', () => {
  test('for a tie of its two roles', () => {
    expect(path('bbcc')).toMatchObject({ verdict: 'tie', blend: 'bee-cat' });
  });

  test('for a close call, whichever of the two leads', () => {
    expect(path('bbbcc')).toMatchObject({ verdict: 'close', blend: 'bee-cat' });
    expect(path('bbccc')).toMatchObject({ verdict: 'close', blend: 'bee-cat' });
    expect(path('aaabb')).toMatchObject({ verdict: 'close', blend: 'ant-bee' });
  });

  test('not where more than one answer would have to change', () => {
    expect(path('bbbc')).toMatchObject({ verdict: 'leaning', flip: { answers: 2 }, blend: null });
    expect(path('bbbbb')).toMatchObject({ verdict: 'clear', flip: { answers: 3 }, blend: null });
  });

  test('not for a pair that the quiz has no blend of', () => {
    expect(path('aacc')).toMatchObject({ verdict: 'tie', blend: null });
  });

  test('not where one of its roles is left out', () => {
    expect(path('bbcc', ['bee']).blend).toBeNull();
  });
});
