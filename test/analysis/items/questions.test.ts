import { itemAnalysis } from '../../../src/analysis/items/item-analysis.js';
import type { ItemAnalysis } from '../../../src/analysis/items/items.js';
import type { Response } from '../../../src/quiz/quiz.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, multi, quizOf, rank, scale, sheetOf } from '../../builders.js';

type Answers = Readonly<Record<string, Response>>;

const KINDS = compileQuiz(
  quizOf({ path: { tester: { care: 1 }, hacker: { care: -1 } } }, [
    choice('check', { twice: { care: 1 }, later: { care: -1 }, never: { care: -2 } }),
    scale('calm', { care: 1 }, { max: 4 }),
    multi('tools', 2, { list: { care: 1 }, hammer: { care: -1 }, map: {} }),
    rank('days', 2, { plan: { care: 1 }, play: { care: -1 }, rest: {} }),
  ]),
);
const kinds = (...sheets: readonly Answers[]): ItemAnalysis =>
  itemAnalysis(
    KINDS,
    sheets.map((answers) => sheetOf(answers)),
  );

const FOUR: readonly Answers[] = [
  { check: 'twice', calm: 4, tools: ['list', 'map'], days: ['plan', 'rest'] },
  { check: 'twice', calm: 2, tools: ['list'], days: ['rest', 'plan'] },
  { check: 'later', calm: 1, tools: ['hammer'], days: ['play', 'plan'] },
  { check: 'later', calm: 1 },
];

test('it is counted who chose what and who chose nothing, in each type of question', () => {
  const [check, calm, tools, days] = kinds(...FOUR).questions;
  expect(check).toMatchObject({ answered: 4, skipped: 0, mean: null, sd: null });
  expect(check?.options).toEqual([
    { option: 'twice', chosen: 2, share: 0.5, meanPlace: null },
    { option: 'later', chosen: 2, share: 0.5, meanPlace: null },
    { option: 'never', chosen: 0, share: 0, meanPlace: null },
  ]);
  expect(calm?.options.map(({ option, chosen }) => [option, chosen])).toEqual([[1, 2], [2, 1], [3, 0], [4, 1]]); // biome-ignore format: a table
  // 4 2 1 1: mean 2, squares 4 + 0 + 1 + 1.
  expect(calm).toMatchObject({ mean: 2, sd: Math.sqrt(2) });
  expect(tools).toMatchObject({ answered: 3, skipped: 1 });
  expect(tools?.options.map(({ option, chosen }) => [option, chosen])).toEqual([['list', 2], ['hammer', 1], ['map', 1]]); // biome-ignore format: a table
  expect(days?.options).toEqual([
    { option: 'plan', chosen: 3, share: 1, meanPlace: 5 / 3 },
    { option: 'play', chosen: 1, share: 1 / 3, meanPlace: 1 },
    { option: 'rest', chosen: 2, share: 2 / 3, meanPlace: 1.5 },
  ]);
});

test('that nobody chose an option is remarkable once chance would have it in fewer than 5 of 100 groups', () => {
  // Three options: (2/3)^7 = 0.059, (2/3)^8 = 0.039.
  const all = (count: number) => kinds(...Array.from({ length: count }, () => ({ check: 'twice', calm: 2 })));
  expect(all(7).questions[0]?.unchosen).toEqual([]);
  expect(all(8).questions[0]?.unchosen).toEqual(['later', 'never']);
  expect(kinds().questions[0]?.unchosen).toEqual([]);
});

test('a question decides for those whom another answer to it alone would give another role', () => {
  const table = compileQuiz(
    quizOf({ path: { tester: { care: 1 }, hacker: { care: -1 } } }, [
      scale('much', { care: 3 }),
      scale('little', { care: 1 }),
    ]),
  );
  // Points 3 × (much − 3) + (little − 3). With 4 and 4 it is 4: `much` at 1 turns it, `little` takes 1 at least (3 − 2).
  const { questions, tracks } = itemAnalysis(table, [
    sheetOf({ much: 4, little: 4 }),
    // 3 × 0 + 1: both turn it.
    sheetOf({ much: 3, little: 4 }),
    // Only half is answered: it counts. 3 × 0 + nothing is a tie, which the other role wins with the least change.
    sheetOf({ little: 2 }),
  ]);
  expect(questions.map(({ tracks: [path] }) => [path?.decides, path?.n])).toEqual([
    [2, 2],
    [2, 3],
  ]);
  expect(tracks[0]?.recommended).toBe(3);
});

test('who answers fewer than half has no recommendation and is no part of what questions tell', () => {
  const found = kinds(...FOUR, { check: 'never' });
  expect(found.tracks[0]).toMatchObject({ recommended: 4, verdicts: { insufficient: 1 } });
  expect(found.questions[0]).toMatchObject({ answered: 5, tracks: [{ n: 4 }] });
});

test('shares of roles are of those with a recommendation, in the order of the quiz', () => {
  const { roles, entropy } = kinds(...FOUR).tracks[0]!;
  expect(roles.map(({ role, people, share }) => [role, people, share])).toEqual([
    ['tester', 2, 0.5],
    ['hacker', 2, 0.5],
  ]);
  // One bit, and the correction would make it 1.18; but two roles have no more than one.
  expect(entropy).toBe(1);
});

test('traits have the mean and sd of percents, what random answers average, and who is left out is not counted', () => {
  const table = compileQuiz(
    quizOf({ path: { tester: { care: 1 }, racer: { pace: 1 } } }, [
      scale('calm', { care: 1 }),
      scale('fast', { pace: 1 }),
      scale('both', { care: 1, pace: -1 }),
    ]),
  );
  // care: (calm + both − 2) / 8, pace: (fast − both + 4) / 8; without `calm`: (both − 1) / 4.
  const { traits, traitPairs } = itemAnalysis(table, [
    sheetOf({ calm: 5, fast: 1, both: 5 }), // care 100, pace 0
    sheetOf({ calm: 3, fast: 3, both: 3 }), // 50, 50
    sheetOf({ fast: 5, both: 2 }), // 25, 87.5
    sheetOf({ calm: 5 }), // 100, not known
  ]);
  expect(traits[0]).toMatchObject({ trait: 'care', n: 4, mean: 68.75, expected: 50 });
  // Differences 31.25, −18.75, −43.75, 31.25: squares 976.5625 × 2 + 351.5625 + 1914.0625 = 4218.75.
  expect(traits[0]?.sd).toBeCloseTo(Math.sqrt(4218.75 / 3), 9);
  expect(traits[1]).toMatchObject({ trait: 'pace', n: 3, expected: 50 });
  // Under the null model each question has a variance of 2: −2 / √(4 × 4).
  expect(traitPairs[0]?.expected).toBeCloseTo(-0.5, 12);
  expect(traitPairs[0]?.n).toBe(3);
  // 100 50 25 and 0 50 87.5 among three: products −3333.33, squares 2916.67 and 3854.17.
  expect(traitPairs[0]?.correlation).toBeCloseTo(-10_000 / 3 / Math.sqrt((8750 / 3) * (11562.5 / 3)), 9);
});
