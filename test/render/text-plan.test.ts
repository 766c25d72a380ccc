import type { Background } from '../../src/answers/sheet.js';
import { renderText } from '../../src/render/text.js';
import { makerSheet, showcase } from '../showcase.js';
import { optionsWith, resultFor } from './results.js';

/** The part of the text under a heading. */
function part(heading: string, background: Partial<Background> = {}, weeks: number | null = null): string {
  const text = renderText(resultFor(showcase(), makerSheet(null, background), { weeks }), optionsWith());
  return text.split('\n\n').find((section) => section.startsWith(heading)) ?? '';
}

test('skills: what is there and what is to learn, by level', () => {
  expect(part('Skills', { known: ['saw'] })).toBe(
    ['Skills', '  ✓ have  saw name', '  core    glue name, paint name', '  useful  speak name'].join('\n'),
  );
  expect(part('Skills', { known: ['speak', 'wood'] })).toBe(
    ['Skills', '  ✓ have  speak name', '  core    saw name, glue name, paint name', '  useful  none'].join(
      '\n',
    ),
  );
});

test('a plan in stages, each up to its checkpoint, with dates', () => {
  // wood, saw, glue: 6 each and the box 2, to hour 20; paint 6 and the toy 2, to hour 28; speak 6.
  expect(part('Plan', { hoursPerWeek: 8, start: '2027-01-11' })).toBe(
    [
      'Plan  maker title, web title',
      '  weeks 1-3    wood name, saw name, glue name',
      '               ▸ box  by 28 Jan 2027',
      '  weeks 3-4    paint name',
      '               ▸ toy  by 4 Feb 2027',
      '  weeks 4-5    speak name',
      '  In all 24 to 44 hours, of which 16 to 32 for the core: at 8 hours a week 3 to',
      '  6 weeks, so between Jan 2027 and Feb 2027.',
    ].join('\n'),
  );
});

test('without a start there are no dates, and an assumed pace is said', () => {
  expect(part('Plan')).toContain('at 6 hours a week\n  (assumed) 4 to 8 weeks.');
});

test('both ends in one month are one month', () => {
  expect(part('Plan', { hoursPerWeek: 40, start: '2027-03-01' })).toContain(
    '1 to\n  2 weeks, so in Mar 2027.',
  );
});

test('one week is a week, one hour an hour', () => {
  const text = part('Plan', { hoursPerWeek: 100, known: ['saw', 'glue', 'paint'] });
  expect(text).toContain('In all 4 to 8 hours');
  expect(text).toContain('at 100 hours a week 1 week.');
  expect(text).toContain('  week 1  ');
});

test('weeks of three digits keep their distance', () => {
  expect(part('Plan', { hoursPerWeek: 0.1 })).toContain(
    [
      '  weeks 1-200    wood name, saw name, glue name',
      '                 ▸ box',
      '  weeks 201-280  paint name',
    ].join('\n'),
  );
});

test('where all is known there is nothing to plan', () => {
  expect(part('Plan', { known: ['saw', 'glue', 'paint', 'speak'] })).toBe(
    'Plan  maker title, web title\n  You have all of its skills.',
  );
});

describe('a deadline', () => {
  test('says what it has no room for', () => {
    expect(part('Plan', { hoursPerWeek: 10 }, 2)).toMatch(
      /No room in 2 weeks for: paint name, speak name\.$/,
    );
  });

  test('says where even the first skill takes longer', () => {
    const text = part('Plan', { hoursPerWeek: 2 }, 1);
    expect(text).toContain('The least that makes sense here is likely to take longer than 1 week.');
    expect(text).toContain('No room in 1 week for: glue name, paint name, speak name.');
  });

  test('that leaves room for all says nothing', () => {
    expect(part('Plan', {}, 52)).not.toMatch(/No room|Even/);
  });
});

test('a start that fits the experience', () => {
  const text = renderText(
    resultFor(showcase(), makerSheet(null, { experience: '1-to-5-years' })),
    optionsWith(),
  );
  expect(text).toContain('  Start: maker later\n');
});
