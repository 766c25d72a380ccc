import { planIcs } from '../../../src/render/ics/plan-ics.js';
import { shippedQuiz } from '../../builders.js';
import { planTo, skillQuiz } from '../../plan/graph.js';
import { eventsIn, made, NOBODY, plan, quiz, read, shortly, uidsIn, withSkills } from './calendars.js';

// At 5 hours a week an hour takes 1.4 days: git the first 5.6, http to 11.2, the page to 14.
test('a step is an all-day event over its days, which ends on the day after the last', () => {
  expect(plan.steps.map(({ dates }) => dates)).toEqual([
    ['2027-01-11', '2027-01-16'],
    ['2027-01-16', '2027-01-22'],
    ['2027-01-22', '2027-01-24'],
  ]);
  expect(shortly(made())).toEqual([
    '2027-01-11 to 2027-01-17 Learn: Git',
    '2027-01-16 to 2027-01-23 Learn: HTTP',
    '2027-01-22 to 2027-01-25 Checkpoint: A page',
  ]);
});

test('an event tells how long, what to practise, what proves it and where to read', () => {
  const [git, http, page] = eventsIn(made()).map(({ description }) => description.split('\n'));
  expect(git).toEqual([
    '4 hours, for HTTP',
    'Practise: Keep your notes in it, for a week.',
    'Proof: You undo a mistake.',
    'Pro Git: https://git-scm.com/book',
    'Reference: https://git-scm.com/docs',
    '',
    'Part of the plan: dev',
  ]);
  expect(http).toEqual(['2 to 6 hours, core', '', 'Part of the plan: dev']);
  expect(page).toEqual(['1 to 3 hours, for dev', 'A page', '', 'Part of the plan: dev']);
});

test('an event links to where the reading begins, and only on the web', () => {
  const urls = (url: string): unknown[] => {
    const changed = withSkills(quiz, {
      git: { learn: [{ title: 'First', url }, ...(quiz.skills[0]?.learn ?? [])] },
    });
    return read(planIcs(changed, plan, NOBODY))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('url'));
  };
  expect(urls('https://a.example/b,c;d?e=f')).toEqual(['https://a.example/b,c;d?e=f', null, null]);
  expect(urls('javascript:alert(1)')).toEqual(['https://git-scm.com/book', null, null]);
  expect(urls('file:///etc/passwd')).toEqual(['https://git-scm.com/book', null, null]);
  expect(urls('no address')).toEqual(['https://git-scm.com/book', null, null]);
});

test('an address that is not on the web stands nowhere', () => {
  const changed = withSkills(quiz, { git: { learn: [{ title: 'Click', url: 'javascript:alert(1)' }] } });
  expect(planIcs(changed, plan, NOBODY)).not.toContain('javascript');
});

test('a plan makes nobody busy and invites nobody', () => {
  const calendar = read(made());
  expect(calendar.getFirstProperty('method')).toBeNull();
  for (const event of calendar.getAllSubcomponents('vevent')) {
    expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event.getFirstProperty('attendee')).toBeNull();
    expect(event.getFirstProperty('organizer')).toBeNull();
  }
});

test('the calendar is named after the plan, and whose it is', () => {
  const named = (respondent: string | null) => made(plan, { respondent, study: null }).match(/^.*NAME:.*$/gm);
  expect(named(null)).toEqual(['NAME:Plan: dev', 'X-WR-CALNAME:Plan: dev']);
  expect(named('Ada, Countess')).toEqual([
    'NAME:Plan for Ada\\, Countess: dev',
    'X-WR-CALNAME:Plan for Ada\\, Countess: dev',
  ]);
});

test('another start or pace moves the same events', () => {
  const later = planTo(quiz, ['dev'], { start: '2028-05-02', hoursPerWeek: 3 });
  expect(uidsIn(made(later))).toEqual(uidsIn(made()));
  expect(shortly(made(later))).not.toEqual(shortly(made()));
});

test('what is known already is left out, and the rest keep their UIDs', () => {
  const less = planTo(quiz, ['dev'], { start: '2027-01-11', hoursPerWeek: 5, known: ['git'] });
  expect(uidsIn(made(less))).toEqual(uidsIn(made()).slice(1));
});

test('the events of another person, role or quiz are others', () => {
  const ids = [
    ...uidsIn(made()),
    ...uidsIn(made(plan, { respondent: 'Ada', study: null })),
    ...uidsIn(made({ ...plan, role: 'other' })),
    ...uidsIn(planIcs({ ...quiz, id: 'another' }, plan, NOBODY)),
  ];
  expect(new Set(ids).size).toBe(4 * 3);
});

test('two checkpoints of one title are two events', () => {
  const twice = { ...plan, steps: [...plan.steps, ...plan.steps.slice(-1)] };
  expect(new Set(uidsIn(made(twice))).size).toBe(4);
});

test('a fork has both branches, and each event says to which it belongs', () => {
  const skills = { a: [4, 4], b: [2, 2], c: [2, 2] } as const;
  const forked = skillQuiz(skills, {
    one: { core: ['a', 'b'], projects: { small: ['b'] } },
    two: { core: ['a', 'c'] },
  });
  const fork = planTo(forked, ['one', 'two'], { shape: 'fork', hoursPerWeek: 2, start: '2027-01-11' });
  expect(shortly(planIcs(forked, fork, NOBODY))).toEqual([
    '2027-01-11 to 2027-01-25 Learn: a',
    '2027-01-25 to 2027-02-01 one: Learn: b',
    '2027-02-01 to 2027-02-08 one: Checkpoint: small',
    '2027-01-25 to 2027-02-01 two: Learn: c',
  ]);
});

test('a plan of the quiz that ships comes back whole', () => {
  const shipped = shippedQuiz();
  const long = planTo(shipped, ['python-engineer', 'web-developer'], { start: '2027-01-11' });
  const events = eventsIn(planIcs(shipped, long, NOBODY));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(
    long.steps.map(({ dates }) => dates?.[0]),
  );
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(long.steps.length);
});

test('a plan without a first day has no calendar', () => {
  const undated = planTo(quiz, ['dev']);
  expect(() => made(undated)).toThrow(RangeError);
  expect(() => made(undated)).toThrow('The plan has no first day.');
});

test('a plan without steps is an empty calendar', () => {
  const nothing = planTo(quiz, ['dev'], { start: '2027-01-11', known: ['http'] });
  expect(shortly(made(nothing))).toEqual([]);
});

test('at the end of time an event lasts a day', () => {
  const [step] = plan.steps;
  const steps = [{ ...step!, dates: ['9999-12-31', '9999-12-31'] as const }];
  expect(made({ ...plan, steps })).toContain('DTSTART;VALUE=DATE:99991231\r\nSUMMARY');
});
