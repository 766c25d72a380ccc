import type { Background } from '../../src/answers/sheet.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { choice, quizOf, sheetOf } from '../builders.js';
import { planTo } from '../plan/graph.js';
import { MAKER_ANSWERS, makerSheet, showcase } from '../showcase.js';
import { optionsWith, resultFor } from './results.js';

interface Wishes extends Partial<Background> {
  readonly exclude?: readonly string[];
  readonly weeks?: number;
}

function markdown({ exclude = [], weeks, ...background }: Wishes = {}): string {
  const rest = weeks === undefined ? { exclude } : { exclude, weeks };
  return renderMarkdown(resultFor(showcase(), makerSheet('Mia', background), rest), optionsWith());
}

const headings = (text: string): string[] => text.match(/^#.*$/gm) ?? [];

test('the order of its parts', () => {
  expect(headings(markdown())).toEqual([
    '# quiz title',
    '## path track: maker title',
    '### What would turn it',
    '### Why maker title',
    '### maker advice',
    '## field track: web title',
    '### What would turn it',
    '### Why web title',
    '## Where you lean',
    '## Plan: maker title, web title',
    '### Weeks 1 to 4',
    '### Weeks 4 to 5',
    '### Weeks 5 to 6',
    '## How it is worked out',
  ]);
});

test('each track tells what the role is like', () => {
  const text = markdown({ experience: 'over-5-years' });
  for (const line of [
    'Mia, 5 of 5 questions answered.',
    '*Leaning: 2 changed answers would turn it.*',
    '**A day.** maker day',
    '**Where to start.** maker much later',
    '**It leads to** maker next.',
    '**Try it this week** (2 to 4 hours): *maker experiment.* maker experiment text',
    'Sources: source title \\(publisher\\).',
  ])
    expect(text).toContain(`\n\n${line}\n`);
});

test('the ranking, the reasons and the traits are tables', () => {
  const text = markdown();
  expect(text).toContain('| Role | Match | z |\n| --- | --- | --- |\n| maker title | >99 | 2.58 |\n');
  expect(text).toContain('| Question | Your answer | Points | Lead |\n');
  expect(text).toContain('| Order your day. | 1. build option; 2. meet option | +0.74 | +0.74 |\n');
  expect(text).toContain('| hands | hands low | 100 | hands high | 50 |\n');
});

test('the points in the table add up to the sum below them', () => {
  const rows = [...markdown().matchAll(/\| ([+-]?\d\.\d\d) \| ([+-]?\d\.\d\d) \|$/gm)];
  const path = rows.slice(0, 6).map(([, points, lead]) => [Number(points), Number(lead)]);
  const sums = [0, 1].map((at) => path.slice(0, 5).reduce((sum, row) => sum + row[at]!, 0));
  expect(path[5]).toEqual([2.58, 2.16]);
  expect(Math.abs(sums[0]! - 2.58)).toBeLessThan(0.03);
  expect(Math.abs(sums[1]! - 2.16)).toBeLessThan(0.03);
});

test('an answer and what it would have to be instead', () => {
  expect(markdown()).toContain('- Which tool? *saw option* → **talk option**\n');
});

test('the plan lists each skill with its hours, links, task and proof', () => {
  expect(markdown({ hoursPerWeek: 8, start: '2027-01-11', known: ['glue'] })).toContain(
    [
      '### Week 1',
      '',
      '- [ ] **saw name** (4 to 8 hours, core)',
      '  Learn: [saw link](<https://example.org/saw>).',
      '  Practise: saw practise',
      '  Proof: saw proof',
      '- **Checkpoint, by 17 Jan 2027: box.** box text',
    ].join('\n'),
  );
});

test('a skill says what it is for', () => {
  expect(markdown()).toContain('- [ ] **wood name** (4 to 8 hours, core, for saw name)\n');
});

test('a deadline lists what is left out', () => {
  expect(markdown({ weeks: 1, hoursPerWeek: 20 })).toContain(
    [
      'No room in 1 week for:',
      '',
      '| Skill |  | Hours |',
      '| --- | --- | --- |',
      '| paint name | core | 4 to 8 |',
      '| speak name | useful | 4 to 8 |',
    ].join('\n'),
  );
});

test('skills for later, and those that are there', () => {
  expect(markdown({ known: ['saw'] })).toContain('You have: wood name, saw name.');
  expect(markdown()).toContain('Now and then useful, when the time comes: carve name.');
});

test('where all is known there is nothing to plan', () => {
  const text = markdown({ known: showcase().skills.map(({ id }) => id) });
  expect(text).toContain('## Plan: maker title, web title\n\nYou have all of its skills.\n');
  expect(text).not.toContain('In all');
});

test('the sum has hours, pace and dates', () => {
  expect(markdown({ hoursPerWeek: 6, start: '2027-01-11' })).toContain(
    'In all 24 to 44 hours, of which 16 to 32 for the core skills. At 6 hours a week that is 4 to 8 weeks: between 7 Feb 2027 and 7 Mar 2027.\n',
  );
  expect(markdown()).toContain('At 6 hours a week (assumed) that is 4 to 8 weeks.\n');
});

test('roles that are left out are named', () => {
  expect(markdown({ exclude: ['thinker', 'lab'] })).toContain(
    'Left out on request: thinker title, lab title.',
  );
});

test('a fork names the role of each branch', () => {
  const quiz = showcase();
  const plan = planTo(quiz, ['maker', 'leader'], { shape: 'fork' });
  const text = renderMarkdown({ ...resultFor(quiz, makerSheet()), plan }, optionsWith());
  expect(headings(text)).toContain('## Plan: maker title or leader title');
  expect(headings(text)).toContain('### leader title: Weeks 1 to 1'.replace('s 1 to', ''));
});

test('a quiz without traits and skills has neither part', () => {
  const quiz = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);
  expect(headings(renderMarkdown(resultFor(quiz, sheetOf({ q: 'x' })), optionsWith()))).toEqual([
    '# Small',
    '## path: ant',
    '### What would turn it',
    '### Why ant',
    '## How it is worked out',
  ]);
});

test('a trait that no answer tells about is not known', () => {
  const { tool, mend } = MAKER_ANSWERS as { tool: string; mend: number };
  const only = renderMarkdown(resultFor(showcase(), sheetOf({ mend })), optionsWith());
  expect(only).toContain('| people | people low | not known | people high |');
  const both = renderMarkdown(resultFor(showcase(), sheetOf({ tool, mend })), optionsWith());
  expect(both).toContain('| people | people low | 0 | people high |');
});
