import { PATTERNS, patternVerdicts, randomShares } from '../../src/analysis/fairness.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { shippedQuiz } from '../builders.js';

// `npm run fairness` does the same with ten times as many sheets.
const table = compileQuiz(shippedQuiz());

test('on 20,000 random sheets every role has between 0.6 and 1.6 times the fair share of its track', () => {
  const shares = randomShares(table, 20_000, 20_261_120).flatMap((track) => [...track.shares]);
  expect(shares).toHaveLength(table.quiz.roles.length);
  expect(shares.filter(([, share]) => share < 0.6 || share > 1.6)).toEqual([]);
});

test.each(PATTERNS)('a sheet answered without reading (%s) is clear about nothing', (pattern) => {
  expect([...patternVerdicts(table, pattern).values()]).not.toContain('clear');
});
