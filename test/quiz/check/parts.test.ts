import { checkSmall, codesIn, said } from './small-quiz.js';

const roles = (potter: string, baker: string): string => `roles:
  potter: { title: Potter, track: trade, summary: P, profile: { pace: -1 }${potter} }
  baker: { title: Baker, track: trade, summary: B, profile: { pace: 1 }${baker} }
`;
const skills = (...each: readonly string[]): string =>
  `skills:\n${each.map((one) => `  ${one.replace(':', ': { name: Skill, group: g, hours: [1, 2],')} }\n`).join('')}`;

describe('a skill', () => {
  test('that a role asks for, or one that such a skill needs, is reached', () => {
    const both = ', skills: { occasional: [oven] }';
    expect(
      said(roles(both, both) + skills('oven: needs: [fire]', 'fire: needs: [wood]', 'wood: needs: []')),
    ).toEqual([]);
  });

  test('that only a project needs is reached too', () => {
    const project = ', projects: [{ title: T, needs: [oven], text: T }]';
    expect(codesIn(checkSmall(roles(project, '') + skills('oven: needs: []')).findings)).toEqual([]);
  });

  test('that only unreached ones need is not', () => {
    expect(said(skills('fire: needs: []', 'oven: needs: [fire]'))).toEqual([
      'unreachable-skill: No role asks for the skill "fire", nor does anything that a role asks for need it. Give it to a role, or leave it out.',
      'unreachable-skill: No role asks for the skill "oven", nor does anything that a role asks for need it. Give it to a role, or leave it out.',
    ]);
  });
});

test('a role without skills is told of where another of its track has some', () => {
  expect(said(roles(', skills: { core: [oven] }', '') + skills('oven: needs: []'))).toEqual([
    'no-skills: The role "baker" has no skills, while 1 of the 2 roles of its track have some: who gets it gets no plan. Add "skills" to it.',
  ]);
});

test('a source counts as named by a role or a piece of advice', () => {
  const sources = 'sources: { guild: { title: Guild }, survey: { title: Survey }, book: { title: Book } }\n';
  const advice = ', advice: [{ title: T, items: [{ text: T, from: [survey] }] }]';
  expect(said(sources + roles(', sources: [guild]', advice))).toEqual([
    'unused-source: Nothing names the source "book". Name it in the "sources" of a role, or leave it out.',
  ]);
});

test('a trait counts as asked for where a profile has more than 0 of it', () => {
  const traits = `traits:
  pace: { name: Pace, low: slow, high: quick }
  taste: { name: Taste, low: sweet, high: salty }
questions:
  - { id: a, type: scale, text: One., low: No, high: Yes, weights: { pace: 1, taste: 1 } }
  - { id: b, type: scale, text: Two., low: No, high: Yes, weights: { pace: -1, taste: 2 } }
  - { id: c, type: scale, text: Three., low: No, high: Yes, weights: { pace: -1, taste: -1 } }
`;
  const zero = roles('', '').replace('pace: 1 }', 'pace: 1, taste: 0 }');
  expect(said(traits + zero)).toEqual([
    'unused-trait: No role asks for the trait "taste", so what people answer about it decides nothing. Name it in the profile of some role, or leave it out.',
  ]);
});

describe('names that are shown', () => {
  test('two roles of a track have different titles and short titles', () => {
    expect(said(roles('', '').replace('title: Baker', 'title: potter'))).toEqual([
      'same-title: The roles "potter" and "baker" have the same title, so nobody can tell them apart. Give one of them another title.',
    ]);
    expect(said(roles(', short: Hand', ', short: hand'))).toEqual([
      'same-title: The roles "potter" and "baker" have the same short title, so nobody can tell them apart. Give one of them another short title.',
    ]);
    expect(said(roles('', ', short: Potter'))).toHaveLength(1);
  });

  test('a chart has room for 20 letters', () => {
    expect(said(roles(', short: Twenty letters long.', ''))).toEqual([]);
    expect(said(roles(', short: Twenty-one letters!!!', ''))).toEqual([
      'long-short: Charts cut this name at 20 letters; it has 21. Shorten it.',
    ]);
    expect(said(roles('', '').replace('title: Baker', 'title: Baker of sourdough bread'))).toEqual([
      'long-short: Charts cut this name at 20 letters; it has 24. Add a "short" of at most 20 letters.',
    ]);
  });

  test('the ends of a scale or a trait differ', () => {
    expect(said('traits: { pace: { name: Pace, low: quick, high: "Quick " } }')).toEqual([
      'same-ends: Both ends of the trait "pace" read the same. Say what is meant by each end.',
    ]);
  });
});

describe('the minutes of a quiz', () => {
  const minutes = (low: number, high: number, words = 30): string[] =>
    said(
      `quiz: { id: x, title: X, version: "1", description: D, minutes: [${low}, ${high}] }
questions:
${[1, -1, 2]
  .map(
    (weight, at) =>
      `  - { id: q${at}, type: scale, text: ${`w${at} `.repeat(words).trim()}, low: No, high: Yes, weights: { pace: ${weight} } }`,
  )
  .join('\n')}`,
    ).filter((each) => each.startsWith('wrong-minutes'));

  test('may be off by a factor of two from 200 words a minute and 4 seconds an answer', () => {
    // 3 × 396 words are 5.94 minutes, 3 answers 0.2 minutes: 6.14 in all.
    expect(minutes(3, 4, 396)).toEqual([]);
    expect(minutes(12, 20, 396)).toEqual([]);
    expect(minutes(2, 3, 396)).toEqual([
      'wrong-minutes: Reading and answering take about 6 minutes, but the quiz says 2 to 3. Write "minutes: [6, 8]", or what people really take.',
    ]);
    expect(minutes(13, 20, 396)).toHaveLength(1);
  });

  test('are not split: a quiz of seconds says one minute', () => {
    expect(minutes(1, 2)).toEqual([]);
    expect(minutes(0, 1)).toEqual([]);
    expect(minutes(5, 5)).toEqual([
      'wrong-minutes: Reading and answering take about one minute, but the quiz says 5. Write "minutes: [1, 2]", or what people really take.',
    ]);
  });
});
