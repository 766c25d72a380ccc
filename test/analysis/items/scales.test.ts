import { alphaOf, droppedOf } from '../../../src/analysis/items/alpha.js';
import { itemAnalysis } from '../../../src/analysis/items/item-analysis.js';
import type { ScaleAnalysis } from '../../../src/analysis/items/items.js';
import { omegaOf, oneFactor } from '../../../src/analysis/items/omega.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, multi, quizOf, scale, sheetOf } from '../../builders.js';
import { eight, sheetsOf, statements } from './eight.js';

const care = (weights?: readonly number[]): ScaleAnalysis => eight(weights).scales[0]!;
const scaleOf = (weights: readonly number[], rows: readonly (readonly (number | null)[])[]): ScaleAnalysis =>
  itemAnalysis(statements(weights), sheetsOf(rows)).scales[0]!;

test('alpha is the one that is worked out by hand from covariances of pairs', () => {
  expect(care().alpha?.raw).toBeCloseTo(9976 / 12177, 14);
  expect(care().alpha?.items).toBe(4);
  expect(care().people).toBe(8);
});

test('so are the n, missing, mean and sd of each item, in points', () => {
  expect(care().items.map(({ question, n, missing }) => [question, n, missing])).toEqual([
    ['q1', 8, 0],
    ['q2', 7, 1],
    ['q3', 7, 1],
    ['q4', 7, 1],
  ]);
  const means = [1 / 4, 0, 3 / 7, 3 / 7];
  const variances = [31 / 14, 2, 16 / 7, 20 / 21];
  for (const [at, { mean, sd }] of care().items.entries()) {
    expect(mean).toBeCloseTo(means[at]!, 14);
    expect(sd).toBeCloseTo(Math.sqrt(variances[at]!), 14);
  }
});

test('figures are those of alpha(x, keys = c(1, 1, -1, 1)) in R with psych 2.2.9', () => {
  const { alpha, items } = care();
  expect(alpha?.raw).toBeCloseTo(0.8192494046152583, 9);
  expect(alpha?.standardised).toBeCloseTo(0.7792443838892473, 9);
  expect(alpha?.averageR).toBeCloseTo(0.4687841694437078, 9);
  expect(alpha?.medianR).toBeCloseTo(0.4645353500889006, 9);
  const theirs = [
    // raw_alpha and std.alpha of alpha.drop; raw.r and r.drop of item.stats
    [0.655578300921187, 0.617588983396728, 0.910565212696279, 0.8602508219415709],
    [0.692524682651622, 0.62534016666692, 0.884159018153227, 0.7998589438409206],
    [0.632, 0.566377131988077, 0.941385166461431, 0.8980868554878199],
    [0.950630533941508, 0.950305484233752, 0.409461339736022, 0.0764450275188548],
  ];
  for (const [at, { alphaIfDropped, standardisedIfDropped, itemTotal, itemRest }] of items.entries()) {
    expect(alphaIfDropped).toBeCloseTo(theirs[at]![0]!, 9);
    expect(standardisedIfDropped).toBeCloseTo(theirs[at]![1]!, 9);
    expect(itemTotal).toBeCloseTo(theirs[at]![2]!, 9);
    expect(itemRest).toBeCloseTo(theirs[at]![3]!, 9);
  }
});

test('its interval and standard error are of the fewest people that two items share, as psych has them for so many', () => {
  // q2 and q3 have six in common: alpha.ci(alpha, n.obs = 6, n.var = 4), and alpha(C, n.obs = 6).
  const { alpha } = care();
  expect(alpha?.people).toBe(6);
  expect(alpha?.interval[0]).toBeCloseTo(0.353560796274681, 8);
  expect(alpha?.interval[1]).toBeCloseTo(0.9718795520460088, 8);
  expect(alpha?.se).toBeCloseTo(0.1047736737199846, 9);
});

test('with every answer they are of all people, and so are they without a constant item that some skipped', () => {
  const rows = [[1, 2, 3], [3, 3, null], [5, 4, null], [2, 2, 3]]; // biome-ignore format: a table
  expect(scaleOf([1, 1, 1], rows).alpha).toMatchObject({ items: 2, people: 4 });
  // Somebody who answered only the constant item counts for nothing.
  expect(scaleOf([1, 1, 1], [...rows, [null, null, 3]]).alpha).toEqual(scaleOf([1, 1, 1], rows).alpha);
});

test('a loading of 1 or more is no model, so there is no omega', () => {
  expect(care().omega).toBeNull();
  expect(care().noOmega).toBe('heywood');
});

test('omega of three items follows from their correlations', () => {
  // Loadings 0.8, 0.6 and 0.5 make the correlations 0.48, 0.40 and 0.30. Omega: 1.9² / (1.9² + 0.36 + 0.64 + 0.75).
  const matrix = [
    [1, 0.48, 0.4],
    [0.48, 1, 0.3],
    [0.4, 0.3, 1],
  ];
  const loadings = oneFactor(matrix) as readonly number[];
  for (const [at, loading] of [0.8, 0.6, 0.5].entries())
    expect(Math.abs(loadings[at]!)).toBeCloseTo(loading, 9);
  expect(omegaOf(matrix)).toBeCloseTo(3.61 / 5.36, 9);
});

test('omega does not mind which way an item is keyed when it asks for the factor', () => {
  // The same three, the last turned: 0.8 + 0.6 − 0.5 = 0.9.
  const matrix = [
    [1, 0.48, -0.4],
    [0.48, 1, -0.3],
    [-0.4, -0.3, 1],
  ];
  expect(omegaOf(matrix)).toBeCloseTo(0.81 / (0.81 + 1.75), 9);
});

test('without anything in common there is no factor, and with two items no omega', () => {
  expect(omegaOf([[1, 0.5], [0.5, 1]])).toBe('two-items'); // biome-ignore format: a matrix
  expect(omegaOf([[1, 0, 0], [0, 1, 0], [0, 0, 1]])).toBe('not-identified'); // biome-ignore format: a matrix
});

test('two items that go together beside a third that does not have a product of loadings, but no loadings', () => {
  expect(omegaOf([[1, 0, 0], [0, 1, 0.52], [0, 0.52, 1]])).toBe('not-identified'); // biome-ignore format: a matrix
});

test('where two factors fit equally well there is no omega', () => {
  // q1 to q3 go together by 0.49 (loadings 0.7), q4 to q6 too, but the latter against each other: −0.7 × 0.7.
  const loadings = [0.7, 0.7, 0.7];
  const turned = [0.7, 0.7, -0.7];
  const block = (of: readonly number[], i: number, j: number): number => (i === j ? 1 : of[i]! * of[j]!);
  const matrix = Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 6 }, (_, j) => {
      if (i < 3 !== j < 3) return 0;
      return i < 3 ? block(loadings, i, j) : block(turned, i - 3, j - 3);
    }),
  );
  expect(omegaOf(matrix)).toBe('not-identified');
});

test('a correlation beyond 1, as pairs of few people may come to, makes no omega', () => {
  expect(omegaOf([[1, 1.1, 0.2], [1.1, 1, 0.2], [0.2, 0.2, 1]])).toBe('impossible'); // biome-ignore format: a matrix
});

test('of two items alpha is k / (k − 1) × 2 c / Σ, and without one of them there is none', () => {
  // 1 and 1 with a covariance of 0.5: 2 × (1 − 2/3).
  const matrix = [
    [1, 0.5],
    [0.5, 1],
  ];
  expect(alphaOf(matrix, 10)).toMatchObject({ raw: expect.closeTo(2 / 3, 14), items: 2, people: 10 });
  expect(droppedOf(matrix)).toEqual([
    { itemRest: 0.5, alpha: null, standardised: null },
    { itemRest: 0.5, alpha: null, standardised: null },
  ]);
});

test('an item that everybody answered alike is no part of alpha', () => {
  const rows = [[1, 2, 4], [3, 3, 4], [5, 4, 4]]; // biome-ignore format: a table
  // −2 −1 | 0 0 | 2 1: variances 4 and 1, covariance 2; 2 × (1 − 5/9).
  const found = scaleOf([1, 1, 1], rows);
  expect(found.alpha?.raw).toBeCloseTo(8 / 9, 14);
  expect(found.alpha?.items).toBe(2);
  expect(found.items[2]).toMatchObject({
    mean: 1,
    sd: 0,
    itemTotal: null,
    itemRest: null,
    noItemRest: 'no-spread',
    keying: null,
  });
});

test.each([
  ['few-people', [1, 1, 1], []],
  ['few-people', [1, 1, 1], [[1, 2, 3]]],
  ['one-item', [1], [[1], [2]]],
  [
    'no-spread',
    [1, 1, 1],
    [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 4],
    ],
  ],
  [
    'few-in-common',
    [1, 1, 1],
    [
      [1, 2, null],
      [2, 3, 1],
      [3, null, 2],
    ],
  ],
  [
    'no-total',
    [1, 1],
    [
      [1, 5],
      [3, 3],
      [5, 1],
    ],
  ],
  // One question has answers that differ, the other one answer.
  [
    'few-answers',
    [1, 1],
    [
      [1, null],
      [3, 2],
    ],
  ],
  // Variances 16/3 and 2, covariance of the two who have both 8: alpha would be 2 × (1 − 7.33/23.33) = 1.37.
  [
    'impossible',
    [1, 1],
    [
      [1, 1],
      [5, 5],
      [null, 3],
      [null, 3],
      [null, 3],
      [5, null],
    ],
  ],
  // The same the other way round: the sum would have a variance of 7.33 − 16.
  [
    'impossible',
    [1, -1],
    [
      [1, 1],
      [5, 5],
      [null, 3],
      [null, 3],
      [null, 3],
      [5, null],
    ],
  ],
] as const)('there is no alpha: %s', (reason, weights, rows) => {
  const found = scaleOf(weights, rows);
  expect(found.alpha).toBeNull();
  expect(found.noAlpha).toBe(reason);
  expect(found.noOmega).toBe(reason);
});

test('an item that is keyed the wrong way is suspected when its whole interval lies below 0', () => {
  // Twenty people from one end to the other; the fourth statement is meant the other way round but keyed like the rest.
  const rows = Array.from({ length: 20 }, (_, at) => {
    const value = 1 + (at % 5);
    return [value, Math.min(5, value + (at % 2)), value, 6 - value];
  });
  expect(scaleOf([1, 1, 1, 1], rows).items.map(({ keying }) => keying)).toEqual([null, null, null, 'wrong']);
  expect(scaleOf([1, 1, 1, -1], rows).items.map(({ keying }) => keying)).toEqual([null, null, null, null]);
});

test('with few people it is doubtful only', () => {
  // q4 turned: c = 5/42 − 1/6 − 4/15, below 0; seven people are too few for the interval to lie there as a whole.
  const { itemRest, itemRestInterval, keying } = care([1, 1, -1, -1]).items[3]!;
  expect(itemRest).toBeLessThan(0);
  expect(itemRestInterval?.[1]).toBeGreaterThan(0);
  expect(keying).toBe('doubtful');
});

test('the items of a scale are the questions whose answers give it different points', () => {
  const quiz = quizOf({ path: { tester: { care: 1 }, racer: { pace: 1 } } }, [
    scale('calm', { care: 1, pace: 0 }),
    choice('way', { slow: { care: 2 }, fast: { pace: 2 }, both: { care: 2, pace: 1 } }),
    multi('same', 1, { one: { care: 1 }, two: { care: 1, pace: 1 } }),
  ]);
  const { scales } = itemAnalysis(compileQuiz(quiz), []);
  expect(scales.map(({ trait, items }) => [trait, items.map(({ question }) => question)])).toEqual([
    ['care', ['calm', 'way']],
    ['pace', ['way', 'same']],
  ]);
});

test('a quiz whose options name roles has a scale for each role, and no traits', () => {
  const quiz = quizOf({ path: ['tea', 'coffee'] }, [
    choice('cup', { small: { tea: 2 }, large: { coffee: 1 } }),
    choice('time', { early: { coffee: 1 }, late: { tea: 1 } }),
  ]);
  const sheets = [
    { cup: 'small', time: 'late' },
    { cup: 'large', time: 'early' },
    { cup: 'small', time: 'early' },
  ].map((answers) => sheetOf(answers));
  const found = itemAnalysis(compileQuiz(quiz), sheets);
  expect(found.scales.map(({ trait }) => trait)).toEqual(['tea', 'coffee']);
  expect(found.traits).toEqual([]);
  // tea: 2 0 2 and 1 0 0. Variances 4/3 and 1/3, covariance 1/3: 2 × (1 − 5/7).
  expect(found.scales[0]?.alpha?.raw).toBeCloseTo(4 / 7, 14);
});
