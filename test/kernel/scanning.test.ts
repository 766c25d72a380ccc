import fc from 'fast-check';
import { randomFrom } from '../../src/quiz/random.js';
import { CSV_COLUMNS, type CsvColumn } from '../../src/render/batch/csv-columns.js';
import { compileQuiz, type ScoringTable } from '../../src/scoring/table.js';
import { byHand, byKernel, type Scoring, SUMS, tableScoring } from './both-ways.js';
import { quizWithDemands, randomLines, randomTable, type Wildness } from './random-inputs.js';

const TAME: Wildness = { strange: 0, damages: 0 };
const wildness: fc.Arbitrary<Wildness> = fc.constantFrom(
  TAME,
  { strange: 5, damages: 0 },
  { strange: 30, damages: 0 },
  { strange: 3, damages: 2 },
);
const pieces = fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 4 });
const columns = fc.oneof(
  fc.constant(SUMS),
  fc.constant(CSV_COLUMNS),
  fc.subarray<CsvColumn>([...CSV_COLUMNS], { minLength: 1 }),
);

function expectTheSame(scoring: Scoring, table: ScoringTable, cuts: readonly number[]): void {
  const passes = byKernel(scoring, table, { pieces: cuts });
  expect(passes.map(({ strict, ...outcome }) => outcome)).toEqual(byHand(scoring, table));
}

describe('scanning says the same as reading strictly, whatever the input and wherever it is cut:', () => {
  test('tables', () => {
    fc.assert(
      fc.property(quizWithDemands, fc.nat(), wildness, pieces, columns, (quiz, seed, wild, cuts, shown) => {
        const random = randomFrom(seed);
        const exclude = random() < 0.2 ? [quiz.roles[0]!.id] : [];
        const scoring = tableScoring(randomTable(quiz, random, wild), quiz, shown, exclude);
        if (scoring !== null) expectTheSame(scoring, compileQuiz(quiz), cuts);
      }),
      { numRuns: 250 },
    );
  });

  test('lines of JSON', () => {
    fc.assert(
      fc.property(quizWithDemands, fc.nat(), wildness, pieces, columns, (quiz, seed, wild, cuts, shown) => {
        const bytes = randomLines(quiz, randomFrom(seed), wild);
        expectTheSame({ bytes, table: null, columns: shown, exclude: [] }, compileQuiz(quiz), cuts);
      }),
      { numRuns: 250 },
    );
  });
});
