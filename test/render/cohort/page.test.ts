import stringWidth from 'fast-string-width';
import type { Cohort } from '../../../src/analysis/cohort/cohort.js';
import { cohortPage } from '../../../src/render/cohort/page.js';
import type { CohortResult } from '../../../src/render/cohort/result.js';
import { mapStrings } from '../../../src/render/escape.js';
import { renderPageMarkdown } from '../../../src/render/page-markdown.js';
import { renderPageText } from '../../../src/render/page-text.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { showcaseWith } from '../../showcase.js';
import { ANONYMOUS, BARE, gap, mix, resultOf, row, SIX, spread, team } from './cohorts.js';

const textOf = (result: CohortResult, width = 80, brief = true): string =>
  renderPageText(cohortPage(result, { brief }), { width, unicode: true, palette: PLAIN_PALETTE });
const markdownOf = (cohort: Cohort): string =>
  renderPageMarkdown(cohortPage(resultOf(cohort), { brief: false }));

test('a cohort at a glance, 80 columns', () => {
  expect(textOf(resultOf())).toBe(`\
quiz title                                                              6 people

path track                                3 clear, 1 close call, 1 tie, 1 unsure
  Role           People  Close calls
  maker title    3 of 6            1
  thinker title  2 of 6            1

path track: close calls                             a tie, or one answer decides
  - Bo: between maker short and thinker short
  - Cy: between thinker short and leader short, a tie

field track                                                  5 leaning, 1 unsure
  Role       People  Close calls
  web title  5 of 6            0

Where they lean                                          strongest leaning first
  Trait   From / to                 Median  Half are
  people  people low / people high      62  48 to 71
  hands   hands low / hands high        49        44
  0 is the first end, 100 the second. Half are: the range of the middle half.

Skills to teach first                                   by the roles of 5 people
  Skill      Lack it  As core   Hours
  wood name   3 of 5        2  4 to 8
  saw name    1 of 5        1       6
  Lack it: of those whose roles need it. As core: of these, for a core skill.

Pairs                                                   they lean different ways
  1. Ada and Bo: both maker short; both lean to "hands high"; farthest apart on
     people
  2. Cy and Di: maker short and thinker short
  3. Ed and Flo

Groups                                                  they lean different ways
  1. Ada, Bo, Cy, Di, Ed and Flo: 3 maker short, 2 thinker short; all lean to
     "people low"; farthest apart on hands

To look at with care
  - 1 of 6: answered fewer than half of the questions
  - 1 of 6: skipped many questions
  - 1 of 6: gave two answers that pull against each other
  - Flo: Many skipped, contradictory answers
`);
});

test('40 columns', () => {
  expect(textOf(resultOf(), 40)).toBe(`\
quiz title                      6 people

path track
  3 clear, 1 close call, 1 tie, 1 unsure
  Role           People  Close calls
  maker title    3 of 6            1
  thinker title  2 of 6            1

path track: close calls
  a tie, or one answer decides
  - Bo: between maker short and thinker
    short
  - Cy: between thinker short and leader
    short, a tie

field track          5 leaning, 1 unsure
  Role       People  Close calls
  web title  5 of 6            0

Where they lean  strongest leaning first
  people
    From / to: people low / people high
    · Median: 62 · Half are: 48 to 71
  hands
    From / to: hands low / hands high ·
    Median: 49 · Half are: 44
  0 is the first end, 100 the second.
  Half are: the range of the middle
  half.

Skills to teach first
  by the roles of 5 people
  Skill      Lack it  As core   Hours
  wood name   3 of 5        2  4 to 8
  saw name    1 of 5        1       6
  Lack it: of those whose roles need it.
  As core: of these, for a core skill.

Pairs           they lean different ways
  1. Ada and Bo: both maker short; both
     lean to "hands high"; farthest
     apart on people
  2. Cy and Di: maker short and thinker
     short
  3. Ed and Flo

Groups          they lean different ways
  1. Ada, Bo, Cy, Di, Ed and Flo: 3
     maker short, 2 thinker short; all
     lean to "people low"; farthest
     apart on hands

To look at with care
  - 1 of 6: answered fewer than half of
    the questions
  - 1 of 6: skipped many questions
  - 1 of 6: gave two answers that pull
    against each other
  - Flo: Many skipped, contradictory
    answers
`);
});

test('to keep, with all that there is', () => {
  expect(markdownOf(SIX)).toBe(`\
# quiz title \\(6 people\\)

*Quiz showcase, version 1.0, 0123456789ab.*

## path track

*3 clear, 1 close call, 1 tie, 1 unsure*

| Role | People | Close calls |
| --- | ---: | ---: |
| maker title | 3 of 6 | 1 |
| thinker title | 2 of 6 | 1 |

## path track: close calls

*a tie, or one answer decides*

- **Bo:** between maker title and thinker title \\(blend title\\): one answer decides, the one to "Which tool?"
- **Cy:** between thinker title and leader title: their scores are equal.

## field track

*5 leaning, 1 unsure*

| Role | People | Close calls |
| --- | ---: | ---: |
| web title | 5 of 6 | 0 |

## Where they lean

*strongest leaning first*

| Trait | From / to | Median | Half are | Random |
| --- | --- | ---: | ---: | ---: |
| people | people low / people high | 62 | 48 to 71 | 50 |
| hands | hands low / hands high | 49 | 44 | 50 |

*0 is the first end, 100 the second. Half are: the range of the middle half. Random is what random answers average.*

## Skills to teach first

*by the roles of 5 people*

| Skill | Lack it | As core | Hours | maker short | thinker short |
| --- | ---: | ---: | ---: | ---: | ---: |
| wood name | 3 of 5 | 2 | 4 to 8 | 2 of 3 |  |
| saw name | 1 of 5 | 1 | 6 | 2 of 3 |  |

*Lack it: of those whose roles need it. As core: of these, for a core skill. Then the same for those with each role.*

## Pairs

*they lean different ways*

1. **Ada and Bo:** both maker short; both lean to "hands high"; farthest apart on people
2. **Cy and Di:** maker short and thinker short
3. Ed and Flo

## Groups

*they lean different ways*

1. **Ada, Bo, Cy, Di, Ed and Flo:** 3 maker short, 2 thinker short; all lean to "people low"; farthest apart on hands

## To look at with care

- **1 of 6:** answered fewer than half of the questions
- **1 of 6:** skipped many questions
- **1 of 6:** gave two answers that pull against each other
- **Flo:** 3 of 5 questions are skipped, so the result rests on the others. Two answers pull against each other: "I mend things." and "I like it quiet."

## People

*match: higher than so many of 100 random answer sheets*

| Person | path track | Match | Verdict | Runner-up | field track | Match | Verdict | Runner-up | Answered | With care |
| --- | --- | ---: | --- | --- | --- | ---: | --- | --- | ---: | --- |
| Ada | maker short | 96 | clear | leader short | web short | 72 | leaning | lab short | 5 of 5 |  |
| Bo | maker short | 96 | close call | thinker short |  |  |  |  | 5 of 5 |  |
| Flo | none |  | unsure |  | none |  | unsure |  | 2 of 5 | Many skipped, contradictory answers |
`);
});

test('an anonymous cohort says what is hidden, and hides it', () => {
  expect(textOf(resultOf(ANONYMOUS))).toBe(`\
quiz title                                                  30 people, anonymous
  Names are left out. Numbers that would tell of fewer than five people are
  hidden.

path track                     9 clear, 12 leaning, 7 close calls, others hidden
  Role           People
  maker title  20 of 30
  Together 8 of 30: thinker title and leader title.

field track
  Hidden: web title and lab title.

Where they lean                                          strongest leaning first
  Trait   From / to                 Median  Half are
  hands   hands low / hands high        62  48 to 71
  people  people low / people high  hidden    hidden
  0 is the first end, 100 the second. Half are: the range of the middle half.

Skills to teach first                                  by the roles of 28 people
  Skill       Lack it   Hours
  wood name  17 of 28  4 to 8
  saw name     hidden  4 to 8
  Only skills that the roles of all of them ask for: others would tell how many
  have which role.

To look at with care
  - hidden: answered fewer than half of the questions
  - 6 of 30: skipped many questions
  - hidden: gave two answers that pull against each other
`);
  expect(markdownOf(ANONYMOUS).split('\n').slice(-5)).toEqual([
    '| Person | path track | Match | Answered |',
    '| --- | --- | ---: | ---: |',
    '| Person 1 | maker short | 96 | 5 of 5 |',
    '| Person 2 | hidden |  | 5 of 5 |',
    '',
  ]);
});

describe('what there is not', () => {
  test('is left out: one person, too little answered', () => {
    expect(textOf(resultOf(BARE))).toBe(`\
quiz title                                                              1 person

path track                                                              1 unsure
  No recommendation: too little is answered.

To look at with care
  Nothing stands out in the answers.
`);
  });

  test('nobody at all', () => {
    const text = textOf(resultOf({ ...BARE, people: 0, tracks: [mix('path')], members: [] }), 80, false);
    expect(text).toContain('0 people');
    expect(text).not.toMatch(/\nPeople/);
  });

  test('skills that nobody lacks', () => {
    const skills = { people: 1, roles: [], rows: [] };
    expect(textOf(resultOf({ ...BARE, skills }))).toContain(
      'by the roles of 1 person\n  No skill is lacking of those that the roles ask for.\n',
    );
  });

  test('of how many the skills are, in an anonymous cohort', () => {
    const text = textOf(resultOf({ ...ANONYMOUS, skills: { ...ANONYMOUS.skills!, people: null } }));
    expect(text).toMatch(/\nSkills to teach first +by their roles\n/);
  });

  test('a trait of which nothing is known is not 0', () => {
    const nothing = { known: 0, expected: null, median: null, quartiles: null, range: null };
    const traits = [spread('hands', nothing)];
    expect(textOf(resultOf({ ...BARE, traits }))).toContain(
      '  hands  hands low / hands high  unknown   unknown\n',
    );
  });

  test('groups that are pairs are not told twice', () => {
    const pairs = [team(['Ada', 'Bo'])];
    const text = textOf(resultOf({ ...BARE, teams: { grouping: 'alike', pairs, groups: pairs } }));
    expect(text).toMatch(/\nPairs +they lean the same way\n {2}1. Ada and Bo\n/);
    expect(text).not.toContain('Groups');
  });
});

test('a glance at 300 people is no longer than at 30: long lists say how much is left', () => {
  const names = Array.from({ length: 300 }, (_, at) => `Person ${at}`);
  const [path] = SIX.tracks;
  const close = names.map((person) => ({ ...path!.close[1]!, person }));
  const flagged = names.map((person) => ({ ...SIX.quality.flagged[0]!, person }));
  const large: Cohort = {
    ...SIX,
    people: 300,
    tracks: [mix('path', { roles: Array(20).fill(path!.roles[0]), close })],
    traits: Array(15).fill(spread('hands')),
    skills: { ...SIX.skills!, rows: Array(168).fill(gap('wood')) },
    teams: {
      grouping: 'alike',
      pairs: Array(150).fill(team(['Ada', 'Bo'])),
      groups: Array(75).fill(team(['Ada', 'Bo', 'Cy', 'Di'])),
    },
    quality: { ...SIX.quality, flagged },
    members: names.map((name) => row(name)),
  };
  const text = textOf(resultOf(large));
  // 6 roles, 3 close calls, 5 traits, 10 skills, 4 pairs, 4 groups, 3 to look at.
  expect(text.match(/and \d+ more; -f markdown has all/g)).toEqual(
    [14, 297, 10, 158, 146, 71, 297].map((left) => `and ${left} more; -f markdown has all`),
  );
  expect(text.split('\n').length).toBeLessThan(70);
  expect(markdownOf(large)).not.toContain('more;');
});

test('one more is shown, not counted', () => {
  const teams = { grouping: 'alike', pairs: Array(5).fill(team(['Ada', 'Bo'])), groups: [] } as const;
  expect(textOf(resultOf({ ...BARE, teams }))).toContain('  5. Ada and Bo\n');
});

test('of positions it is said as of positions', () => {
  const { quiz, cohort } = resultOf();
  const text = textOf({ quiz: { ...quiz, subject: 'position' }, cohort }, 80, false);
  expect(text).toContain('6 positions\n');
  expect(text).toContain('\nWhere the work leans ');
  expect(text).toContain('by the roles of 5 positions\n');
  expect(text).toMatch(/\n {2}Role +Positions /);
  expect(text).toMatch(/\nPositions +match/);
});

describe.each(Object.entries(HOSTILE))('%s in every name and text', (_, text) => {
  const named = (cohort: Cohort): Cohort => ({
    ...cohort,
    tracks: cohort.tracks.map((each) => ({
      ...each,
      close: each.close.map((call) => ({ ...call, person: call.person + text })),
    })),
    teams: cohort.teams && {
      ...cohort.teams,
      pairs: mapStrings(cohort.teams.pairs, (name) => (/^[A-Z]/.test(name) ? name + text : name)),
    },
    quality: {
      ...cohort.quality,
      flagged: cohort.quality.flagged.map((each) => ({ ...each, person: each.person + text })),
    },
    members: cohort.members.map((each) => ({ ...each, person: each.person + text })),
  });
  const quiz = showcaseWith(text);

  test('does not drive a terminal', () => {
    for (const cohort of [SIX, ANONYMOUS, BARE].map(named))
      for (const brief of [true, false]) {
        for (const width of [40, 80]) expect(controlIn(textOf({ quiz, cohort }, width, brief))).toBeNull();
        expect(controlIn(renderPageMarkdown(cohortPage({ quiz, cohort }, { brief })))).toBeNull();
      }
  });
});

test.each([40, 60, 80])('no name makes a line wider than %i columns', (width) => {
  for (const more of ['x'.repeat(60), ' and so on, at length'.repeat(3), '漢字仮名交じり文'.repeat(4)])
    for (const brief of [true, false]) {
      const cohort = {
        ...SIX,
        members: SIX.members.map((each) => ({ ...each, person: each.person + more })),
      };
      const lines = textOf({ quiz: showcaseWith(more), cohort }, width, brief).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    }
});
