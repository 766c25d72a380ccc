import type { Plan } from '../../src/plan/plan.js';
import { renderJson } from '../../src/render/json.js';
import type { Assessment } from '../../src/scoring/assessment.js';
import { choice, quizOf, sheetOf } from '../builders.js';
import { controlIn, HOSTILE } from '../hostile.js';
import { makerSheet, showcase, showcaseWith } from '../showcase.js';
import { optionsWith, resultFor } from './results.js';

type Written = Assessment & { readonly plan: Plan | null };

const parsed = (result: Parameters<typeof renderJson>[0]): Written =>
  JSON.parse(renderJson(result, optionsWith()));
const result = resultFor(showcase(), makerSheet('Mia', { known: ['saw'], start: '2027-01-11' }));
const written = parsed(result);

test('has the parts of which-path/assessment@1, and the plan', () => {
  expect(Object.keys(written)).toEqual(
    'schema quiz respondent answered asked excluded traits tracks flags background plan'.split(' '),
  );
  expect(written).toMatchObject({
    schema: 'which-path/assessment@1',
    quiz: { id: 'showcase', version: '1.0', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    respondent: 'Mia',
    answered: 5,
    asked: 5,
    flags: [],
    background: { known: ['saw'], hoursPerWeek: null, experience: null, start: '2027-01-11' },
  });
});

test('has the score of each trait with its bounds', () => {
  // tool 2, desk 1, day 2 and mend 2 of as many; tool 0, alone 1, desk 1 and day 1, of 0 to 2, ±2, 0 to 1, 0 to 2.
  expect(written.traits).toEqual({
    hands: { raw: 7, min: -7, max: 7, percent: 100, expected: 50 },
    people: { raw: 3, min: -2, max: 7, percent: (100 * 5) / 9, expected: expect.closeTo(46.2963, 4) },
  });
});

test('has each track with its verdict, ranking, flip and reasons', () => {
  const path = written.tracks.path!;
  expect(Object.keys(path).sort()).toEqual(['verdict', 'ranking', 'flip', 'why', 'blend', 'settled'].sort());
  expect(path.ranking.map(({ role }) => role)).toEqual(['maker', 'leader', 'thinker']);
  expect(path.flip).toMatchObject({
    ...{ answers: 2, to: 'leader' },
    changes: [{ question: 'tool', from: 'saw', to: 'talk' }, { question: 'day' }],
  });
  expect(path.why).toContainEqual({
    ...{ question: 'day', response: ['build', 'meet'] },
    points: expect.any(Number),
    lead: expect.any(Number),
  });
});

test('has reasons whose points add up to z, and whose leads to the distance to the runner-up', () => {
  for (const { ranking, why } of Object.values(written.tracks)) {
    const sum = (values: readonly number[]): number =>
      values.reduce((total, value) => total + Math.round(value * 10_000), 0) / 10_000;
    expect(sum(why.map(({ points }) => points))).toBe(ranking[0]?.z);
    expect(sum(why.map(({ lead }) => lead ?? Number.NaN))).toBeCloseTo(ranking[0]!.z - ranking[1]!.z, 10);
  }
});

test('has the plan as it is', () => {
  expect(written.plan).toEqual(result.plan);
});

test('has null for a plan of a quiz without skills, and for what is not known', () => {
  const quiz = quizOf({ path: { a: { t: 1 }, b: { t: -1, u: 1 } } }, [
    choice('q', { x: { t: 1 }, y: {} }),
    choice('r', { x: { u: 1 }, y: {} }),
  ]);
  const other = parsed(resultFor(quiz, sheetOf({ q: 'x' })));
  expect(other).toMatchObject({ plan: null, respondent: null });
  expect(other.traits.u).toEqual({ raw: null, min: null, max: null, percent: null, expected: null });
});

test('ends with one line break', () => {
  expect(renderJson(result, optionsWith())).toMatch(/[^\n]\n$/);
});

test('keeps numbers in full: only other formats round', () => {
  expect(written.tracks).toEqual(result.assessment.tracks);
});

test.each(Object.entries(HOSTILE))('%s in a name is escaped, and read back as it was', (_, text) => {
  const hostile = resultFor(showcaseWith(text), makerSheet(text));
  const json = renderJson(hostile, optionsWith());
  expect(controlIn(json)).toBeNull();
  expect(JSON.parse(json).respondent).toBe(text);
  expect(JSON.parse(json).quiz.version).toBe(hostile.quiz.version);
});
