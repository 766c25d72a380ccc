import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { randomFrom } from '../../src/quiz/random.js';
import { CSV_COLUMNS, type CsvColumn } from '../../src/render/batch/csv-columns.js';
import { compileQuiz, type ScoringTable } from '../../src/scoring/table.js';
import { choice, quizOf, scale } from '../builders.js';
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
  const passes = byKernel(scoring, table, { pieces: cuts }).map(({ strict, ...outcome }) => outcome);
  const expected = byHand(scoring, table);
  // Showing a difference takes long: only where there is one.
  if (!isDeepStrictEqual(passes, expected)) expect(passes).toEqual(expected);
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
      { numRuns: 50, endOnFailure: true },
    );
  });

  test('lines of JSON', () => {
    fc.assert(
      fc.property(quizWithDemands, fc.nat(), wildness, pieces, columns, (quiz, seed, wild, cuts, shown) => {
        const bytes = randomLines(quiz, randomFrom(seed), wild);
        expectTheSame({ bytes, table: null, columns: shown, exclude: [] }, compileQuiz(quiz), cuts);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});

describe('scanning', () => {
  const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
    choice('pick', { web: { t: 1 }, data: { t: -1 } }),
    scale('agree', { t: 1 }),
  ]);
  const table = compileQuiz(quiz);
  const strictReads = (scoring: Scoring | null): number[] =>
    byKernel(scoring as Scoring, table).map(({ strict }) => strict);

  test('reads a row of a table strictly only where it has a cell that is new', () => {
    const rows = 'Ada,web,4\nBo,web,4\nCy,data,4\nDi,data,5\nEd,web,5\nFe,,5\n';
    expect(strictReads(tableScoring(`name,pick,agree\n${rows}`, quiz))).toEqual([3, 0]);
  });

  test('works without a column of names, and calls rows by their places', () => {
    const scoring = tableScoring('pick,agree\nweb,5\nweb,5\n', quiz, ['respondent', 'role']) as Scoring;
    const [first, second] = byKernel(scoring, table);
    expect(first).toMatchObject({ rows: 'in:1,up\nin:2,up\n', strict: 1 });
    expect(second).toMatchObject({ rows: first?.rows, strict: 0, repeated: [] });
  });

  test('leaves to the strict parser what is no row of plain cells, however often it comes', () => {
    const rows =
      '"Ada",web,4\n=1,web,4\nanonymous,web,4\nZoë,web,4\nAda ,web,4\nBo,web,4,\n,,\nCy,web,4\rDi,web,4\n';
    expect(strictReads(tableScoring(`name,pick,agree\n${rows}`, quiz))).toEqual([8, 8]);
  });

  test('reads sheets in JSON in any order of their keys', () => {
    const lines = [
      '{"respondent":"Ada","answers":{"pick":"web","agree":4}}',
      '{ "answers": {"agree": 4, "pick": "web"}, "respondent": "Bo" }',
      '{"answers":{"agree":4},"respondent":"Cy"}',
    ];
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    const [, second] = byKernel({ bytes, table: null, columns: SUMS, exclude: [] }, table);
    expect(second).toMatchObject({ scored: 3, strict: 0 });
  });

  test('does not take a record with more bytes than a sheet may have', () => {
    const long = `Ada,web,4,${'x'.repeat(1_000_000)}\n`;
    const scoring = tableScoring(`name,pick,agree,more\nBo,web,4,x\n${long}`, quiz) as Scoring;
    for (const pass of byKernel(scoring, table)) {
      expect(pass).toMatchObject({ scored: 1, failed: 1, line: 3 });
      expect(pass.problems).toMatchObject([{ code: 'too-big', line: 2 }]);
    }
  });

  test('takes more spellings of an answer than it remembers', () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => `Ada,web,4 - label ${n}\n`).join('');
    const scoring = tableScoring(`name,pick,agree\n${rows}`, quiz) as Scoring;
    const [first, second] = byKernel(scoring, table);
    expect(first).toMatchObject({ scored: 3_000, failed: 0 });
    expect(second?.rows).toBe(first?.rows);
  });

  test('takes a header of many columns that nobody asked for', () => {
    const header = `name,pick,agree${',x'.repeat(50_000)}`;
    const scoring = tableScoring(`${header}\nAda,web,4${','.repeat(50_000)}\n`, quiz) as Scoring;
    expect(byKernel(scoring, table)).toMatchObject([{ scored: 1 }, { scored: 1, strict: 0 }]);
  });
});
