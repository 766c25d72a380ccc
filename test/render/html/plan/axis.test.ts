import type { Plan } from '../../../../src/plan/plan.js';
import { axisOf } from '../../../../src/render/html/plan/axis.js';
import { planTo, skillQuiz } from '../../../plan/graph.js';

/** A plan of one skill that takes so many weeks. */
const planOf = (weeks: number, start: string | null, deadline: number | null = null): Plan =>
  planTo(skillQuiz({ a: [weeks, weeks] }, { one: { core: ['a'] } }), ['one'], {
    ...{ hoursPerWeek: 1, start, weeks: deadline },
  });

test('without a start the steps are weeks, and the last one is whole', () => {
  // 12 weeks are three steps of four.
  expect(axisOf(planOf(12, null))).toEqual({ weeks: 12, labels: ['week 1', 'week 5', 'week 9'] });
  expect(axisOf(planOf(3, null))).toEqual({ weeks: 3, labels: ['week 1', 'week 2', 'week 3'] });
});

test('with a start short steps are days, and long ones are months', () => {
  expect(axisOf(planOf(7, '2027-01-11')).labels).toEqual([
    '11 Jan 2027',
    '25 Jan 2027',
    '8 Feb 2027',
    '22 Feb 2027',
  ]);
  // 130 weeks are five half years.
  expect(axisOf(planOf(130, '2027-01-11'))).toEqual({
    weeks: 130,
    labels: ['Jan 2027', 'Jul 2027', 'Jan 2028', 'Jul 2028', 'Jan 2029'],
  });
});

test('a deadline after the end of the plan is on the axis', () => {
  expect(axisOf(planOf(3, null, 20)).weeks).toBe(20);
});

test('no plan is so long that more than five labels stand on the axis, or a day after the year 9999', () => {
  for (const weeks of [1, 6, 261, 1301, 99_999, 5_000_000]) {
    const { weeks: end, labels } = axisOf(planOf(weeks, '2027-01-11'));
    expect(labels.length).toBeLessThanOrEqual(5);
    expect(end).toBeGreaterThanOrEqual(weeks);
    expect(labels.at(-1)).toMatch(/^(\d+ )?[A-Z][a-z]{2} \d{4}$/);
  }
});

test('where nothing is planned the axis has one week', () => {
  expect(axisOf(planOf(1, null)).weeks).toBe(1);
  const quiz = skillQuiz({ a: [1, 1] }, { one: { core: ['a'] } });
  expect(axisOf(planTo(quiz, ['one'], { known: ['a'] })).weeks).toBe(1);
});
