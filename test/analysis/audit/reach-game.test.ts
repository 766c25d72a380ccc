import fc from 'fast-check';
import { solveGame } from '../../../src/analysis/audit/reach-game.js';

/** What a column pays on the average of the rows, and the other way round. */
const most = (payoffs: readonly number[][], rows: Float64Array) =>
  Math.max(...payoffs.map((column) => column.reduce((sum, pay, row) => sum + pay * rows[row]!, 0)));
const least = (payoffs: readonly number[][], columns: Float64Array) =>
  Math.min(
    ...payoffs[0]!.map((_, row) => payoffs.reduce((sum, pay, at) => sum + pay[row]! * columns[at]!, 0)),
  );

describe('a game is solved', () => {
  test('of one row and one column: its payoff', () => {
    expect(solveGame([[-7]])).toEqual({
      rows: Float64Array.of(1),
      columns: Float64Array.of(1),
      value: -7,
    });
  });

  test('matching pennies: halves, and nothing is won', () => {
    const { rows, columns, value } = solveGame([
      [1, -1],
      [-1, 1],
    ]);
    for (const weight of [...rows, ...columns]) expect(weight).toBeCloseTo(0.5, 12);
    expect(value).toBeCloseTo(0, 12);
  });

  test('one third and two thirds', () => {
    // Rows with the weights p and 1 − p: the columns pay 3p − (1 − p) = 4p − 1 and 1 − p − p = 1 − 2p, the same at 1/3.
    // Columns with q and 1 − q: the rows pay 3q − (1 − q) = 4q − 1 and −q + (1 − q) = 1 − 2q, the same at 1/3 too.
    const { rows, columns, value } = solveGame([
      [3, -1],
      [-1, 1],
    ]);
    expect(rows[0]).toBeCloseTo(1 / 3, 12);
    expect(columns[0]).toBeCloseTo(1 / 3, 12);
    expect(value).toBeCloseTo(1 / 3, 12);
  });

  test('all payoffs alike: every weighting does', () => {
    expect(solveGame([[5, 5]]).value).toBe(5);
  });

  test('a row that pays less in every column has all the weight', () => {
    const { rows, value } = solveGame([
      [9, 2, 4],
      [8, 1, 7],
    ]);
    expect([...rows]).toEqual([0, 1, 0]);
    expect(value).toBeCloseTo(2, 12);
  });
});

test('neither side can do better', () => {
  const payoff = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -90_000, max: 90_000 }));
  const game = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(payoff, { minLength: rows, maxLength: rows }), {
        minLength: columns,
        maxLength: columns,
      }),
    );
  fc.assert(
    fc.property(game, (payoffs) => {
      const { rows, columns, value } = solveGame(payoffs);
      for (const weights of [rows, columns]) {
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      }
      // Payoffs of up to 90,000: three decimals are eight digits.
      expect(most(payoffs, rows)).toBeCloseTo(value, 3);
      expect(least(payoffs, columns)).toBeCloseTo(value, 3);
    }),
    { seed: 5, numRuns: 500 },
  );
});
