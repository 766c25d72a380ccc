import fc from 'fast-check';
import { itemAnalysis } from '../../../src/analysis/items/item-analysis.js';
import type { AnswerSheet } from '../../../src/answers/sheet.js';
import type { Response } from '../../../src/quiz/quiz.js';
import { itemsCsv } from '../../../src/render/items/csv.js';
import { itemsRenderers } from '../../../src/render/items/formats.js';
import { compileQuiz, type ScoringTable } from '../../../src/scoring/table.js';
import { choice, multi, quizOf, rank, scale, sheetOf, type Written } from '../../builders.js';
import { optionsWith } from '../../render/results.js';

const weight = fc.constantFrom(-2, -1, 0, 0.5, 1, 3);
const weights = fc.record({ care: weight, pace: weight });
const options = fc.record({ a: weights, b: weights, c: weights });
const question = fc.oneof(
  weights.map(
    (given) =>
      (id: string): Written =>
        scale(id, given),
  ),
  options.map(
    (given) =>
      (id: string): Written =>
        choice(id, given),
  ),
  options.map(
    (given) =>
      (id: string): Written =>
        multi(id, 2, given),
  ),
  options.map(
    (given) =>
      (id: string): Written =>
        rank(id, 2, given),
  ),
);

/** Every trait has to be measured by something. */
const BOTH = scale('both', { care: 1, pace: -1 });

/** Small quizzes, and sheets of them with skipped answers; also none, one, or all alike. */
const tables = fc.array(question, { minLength: 1, maxLength: 6 }).map(
  (made): ScoringTable =>
    compileQuiz(
      quizOf(
        {
          path: { tester: { care: 1 }, racer: { pace: 1 } },
          field: { web: { care: 1, pace: -1 }, lab: { pace: -1 } },
        },
        [BOTH, ...made.map((each, at) => each(`q${at}`))],
      ),
    ),
);
const cases = tables.chain((table) =>
  fc.record({
    table: fc.constant(table),
    rows: fc.array(fc.array(fc.nat({ max: 40 }), { minLength: 7, maxLength: 7 }), { maxLength: 12 }),
  }),
);

/** A number that is too large for a question skips it. */
function sheetFrom({ questions }: ScoringTable, row: readonly number[]): AnswerSheet {
  const answers = questions.flatMap(({ id, responses }, at): [string, Response][] => {
    const response = responses[row[at]! % (responses.length + 1)];
    return response === undefined ? [] : [[id, response]];
  });
  return sheetOf(Object.fromEntries(answers));
}

/** Numbers anywhere in plain data. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('every figure is a number or null, whatever was answered', () => {
  fc.assert(
    fc.property(cases, ({ table, rows }) => {
      const analysis = itemAnalysis(
        table,
        rows.map((row) => sheetFrom(table, row)),
      );
      expect(numbersIn(analysis).filter((number) => !Number.isFinite(number))).toEqual([]);
      for (const { alpha, noAlpha, omega, noOmega } of analysis.scales) {
        expect(alpha === null).toBe(noAlpha !== null);
        expect(omega === null).toBe(noOmega !== null);
      }
    }),
    { numRuns: 50 },
  );
});

test('no correlation lies beyond 1, no alpha above it, every interval is in order, and what is null has its reason', () => {
  fc.assert(
    fc.property(cases, ({ table, rows }) => {
      const { scales, traitPairs, tracks, questions } = itemAnalysis(
        table,
        rows.map((row) => sheetFrom(table, row)),
      );
      const correlations = [
        ...traitPairs.map(({ correlation }) => correlation),
        ...scales.flatMap(({ alpha }) => [alpha?.averageR ?? null, alpha?.medianR ?? null]),
        ...scales.flatMap(({ items }) => items.flatMap(({ itemTotal, itemRest }) => [itemTotal, itemRest])),
      ];
      for (const r of correlations) expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
      for (const { alpha, items, omega } of scales) {
        expect(omega ?? 0).toBeLessThanOrEqual(1);
        for (const each of [alpha?.raw, alpha?.standardised]) expect(each ?? 0).toBeLessThanOrEqual(1);
        for (const item of items) {
          expect(item.alphaIfDropped ?? 0).toBeLessThanOrEqual(1);
          expect(item.standardisedIfDropped ?? 0).toBeLessThanOrEqual(1);
          expect(item.itemRest === null).toBe(item.noItemRest !== null);
        }
        const intervals = [alpha?.interval ?? null, ...items.map(({ itemRestInterval }) => itemRestInterval)];
        for (const interval of intervals)
          if (interval !== null) expect(interval[0]).toBeLessThanOrEqual(interval[1]);
      }
      for (const { roles, entropy } of tracks)
        expect(entropy ?? 0).toBeLessThanOrEqual(Math.log2(roles.length));
      for (const question of questions)
        for (const { told } of question.tracks) expect(told ?? 0).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { numRuns: 50 },
  );
});

test('no output has NaN, Infinity, undefined or an object in it', () => {
  fc.assert(
    fc.property(cases, fc.boolean(), ({ table, rows }, brief) => {
      const sheets = rows.map((row) => sheetFrom(table, row));
      const result = { quiz: table.quiz, analysis: itemAnalysis(table, sheets) };
      for (const render of Object.values(itemsRenderers)) {
        const text = render(result, { ...optionsWith({}), brief });
        expect(text.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }
    }),
    { numRuns: 25 },
  );
});

test('the order of the sheets does not matter, but for rounding', () => {
  fc.assert(
    fc.property(cases, ({ table, rows }) => {
      const sheets = rows.map((row) => sheetFrom(table, row));
      const there = numbersIn(itemAnalysis(table, sheets));
      const back = numbersIn(itemAnalysis(table, [...sheets].reverse()));
      expect(back.length).toBe(there.length);
      for (const [at, number] of there.entries()) expect(back[at]).toBeCloseTo(number, 6);
    }),
    { numRuns: 25 },
  );
});

test('turning the sign of a trait everywhere changes neither alpha nor any item–rest correlation', () => {
  fc.assert(
    fc.property(
      fc.array(
        weight.filter((each) => each !== 0),
        { minLength: 2, maxLength: 5 },
      ),
      fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }), {
        minLength: 3,
        maxLength: 9,
      }),
      (keys, rows) => {
        const scaleWith = (sign: number) => {
          const quiz = quizOf(
            { path: { tester: { care: 1 }, hacker: { care: -1 } } },
            keys.map((key, at) => scale(`q${at}`, { care: sign * key })),
          );
          const sheets = rows.map((row) =>
            sheetOf(Object.fromEntries(keys.map((_, at) => [`q${at}`, row[at]!]))),
          );
          return itemAnalysis(compileQuiz(quiz), sheets).scales[0]!;
        };
        const [one, other] = [scaleWith(1), scaleWith(-1)];
        expect(other.alpha?.raw ?? null).toEqual(one.alpha?.raw ?? null);
        expect(other.items.map(({ itemRest }) => itemRest)).toEqual(
          one.items.map(({ itemRest }) => itemRest),
        );
      },
    ),
    { numRuns: 25 },
  );
});

test('the CSV has a row for each question and each trait that it measures', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const analysis = itemAnalysis(table, []);
      const measured = new Set(analysis.scales.flatMap(({ items }) => items.map((item) => item.question)));
      const items = analysis.scales.reduce((sum, scale) => sum + scale.items.length, 0);
      const lines = itemsCsv({ quiz: table.quiz, analysis }).trimEnd().split('\n');
      expect(lines).toHaveLength(1 + items + analysis.questions.length - measured.size);
    }),
    { numRuns: 40 },
  );
});
