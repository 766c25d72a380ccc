import type { Plan } from '../../../../src/plan/plan.js';
import { skillMap } from '../../../../src/plan/skill-map.js';
import type { Quiz } from '../../../../src/quiz/quiz.js';
import { skillsSection } from '../../../../src/render/html/plan/skills.js';
import { timelineSection } from '../../../../src/render/html/plan/timeline.js';
import { planTo, skillQuiz } from '../../../plan/graph.js';

const quiz = skillQuiz(
  { a: [2, 2], b: [4, 4, 'a'], c: [2, 2, 'a'], d: [6, 6, 'b', 'c'], e: [1, 1] },
  {
    one: { core: ['d'], occasional: ['e'], projects: { first: ['b'], last: ['d'] } },
    two: { core: ['a', 'e'] },
  },
);

const skillsOf = (plan: Plan, of: Quiz = quiz): string => skillsSection(of, plan, skillMap(of, plan)).text;
const timelineOf = (plan: Plan, of: Quiz = quiz): string => timelineSection(of, plan).text;
/** What is read, without markup. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
const count = (text: string, part: string): number => text.split(part).length - 1;

test('a skill is told with its time, its level and what it comes after', () => {
  const words = wordsOf(skillsOf(planTo(quiz, ['one'])));
  expect(words).toContain('a 2 hours core can begin now');
  expect(words).toContain('d 6 hours core after b, c');
});

test('the order of the rows is that of learning', () => {
  const rows = [...skillsOf(planTo(quiz, ['one'])).matchAll(/scope="row">.*?<\/svg>(\w)<\/th>/g)];
  expect(rows.map(([, skill]) => skill)).toEqual(['a', 'b', 'c', 'd']);
});

test('lines that change the lane are bent: here the one of b, which waits beside c', () => {
  expect(count(skillsOf(planTo(quiz, ['one'])), '<path')).toBe(2);
});

test('what is known, and what is useful now and then, stands apart', () => {
  const words = wordsOf(skillsOf(planTo(quiz, ['one'], { known: ['b'] })));
  expect(words).toMatch(/Known already abTo learn/);
  expect(words).toContain('Now and then useful, when the time comes e.');
  expect(words).toContain('c 2 hours core can begin now');
});

test('where all is known there is no map, and the plan is one sentence', () => {
  const plan = planTo(quiz, ['one'], { known: ['d'] });
  expect(skillsOf(plan)).not.toContain('<table');
  expect(wordsOf(timelineOf(plan))).toBe(' Plan All of its skills are known. ');
});

test('what the deadline leaves out is named with its hours', () => {
  const words = wordsOf(skillsOf(planTo(quiz, ['two'], { weeks: 2, hoursPerWeek: 1 })));
  expect(words).toContain('No room in 2 weeks for in hours coree (1)');
});

test('a fork names both branches over their skills and their stages', () => {
  const plan = planTo(quiz, ['one', 'two'], { shape: 'fork' });
  const names = (html: string) =>
    [...html.matchAll(/scope="rowgroup"[^>]*>(?:<svg.*?<\/svg>)?([^<]*)</g)].map(([, name]) => name);
  expect(names(skillsOf(plan))).toEqual(['Both', 'one', 'two']);
  expect(names(timelineOf(plan))).toEqual(['Both', 'one', 'two']);
});

// One hour a week: a and b with the first checkpoint (2 + 4 + 2) end in week 8; c, d and the last one (2 + 6 + 2) in 18.
const slow = { hoursPerWeek: 1, start: '2027-01-11' } as const;

test('each bar reaches from the first week of its stage to the last one', () => {
  const html = timelineOf(planTo(quiz, ['one'], slow));
  // 18 weeks on an axis of 20: five steps of four.
  const bars = [...html.matchAll(/<rect x="([^"]+)" y="-4" width="([^"]+)"/g)].map(([, x, width]) => [
    x,
    width,
  ]);
  expect(bars).toEqual([
    ['0%', '40%'],
    ['40%', '50%'],
  ]);
});

test('the days at the bars are those of the plan', () => {
  const words = wordsOf(timelineOf(planTo(quiz, ['one'], slow)));
  expect(words).toContain('first7 Mar 2027');
  expect(words).toContain('last16 May 2027');
  expect(words).toContain('Weeks 1 to 811 Jan 2027 to 7 Mar 2027');
});

test('without a start there are weeks and no days', () => {
  const words = wordsOf(timelineOf(planTo(quiz, ['one'], { hoursPerWeek: 1 })));
  expect(words).toContain('firstweek 8');
  expect(words).not.toMatch(/20\d\d/);
});

test('a single stage needs no picture', () => {
  expect(timelineOf(planTo(quiz, ['two']))).not.toContain('<table');
});

test('a deadline is drawn, and said below the picture', () => {
  const html = timelineOf(planTo(quiz, ['one'], { ...slow, weeks: 20 }));
  expect(count(html, 'deadline"')).toBe(2);
  expect(wordsOf(html)).toContain('The dashed line is the deadline: 20 weeks.');
});
