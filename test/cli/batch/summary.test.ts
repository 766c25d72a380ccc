import { type Outcome, summaryLine } from '../../../src/cli/batch/summary.js';

const of = (tally: Partial<Outcome>): string =>
  summaryLine({ scored: 0, leftOut: 0, unwritten: 0, repeated: 0, remembered: null, ...tally });

test.each<[Partial<Outcome>, string]>([
  [{ scored: 300 }, '300 sheets scored.'],
  [{ scored: 1 }, '1 sheet scored.'],
  [{}, '0 sheets scored.'],
  [{ scored: 1_204_000 }, '1,204,000 sheets scored.'],
  [
    { scored: 298, leftOut: 2, repeated: 1 },
    '298 of 300 sheets scored. 2 had problems and were left out. 1 respondent answers twice.',
  ],
  [{ scored: 1, leftOut: 1 }, '1 of 2 sheets scored. 1 had problems and was left out.'],
  [{ leftOut: 1 }, '0 of 1 sheet scored. 1 had problems and was left out.'],
  [{ scored: 999, leftOut: 1 }, '999 of 1,000 sheets scored. 1 had problems and was left out.'],
  [{ scored: 5, unwritten: 1 }, '5 sheets scored. 1 result was not written.'],
  [{ scored: 5, unwritten: 2 }, '5 sheets scored. 2 results were not written.'],
  [{ scored: 5, repeated: 3 }, '5 sheets scored. 3 sheets are of respondents who had answered before.'],
  [
    { scored: 4_000_000, remembered: 786_432 },
    '4,000,000 sheets scored. Who answers twice was looked for only among the first 786,432 respondents.',
  ],
])('%j: %s', (tally, line) => {
  expect(of(tally)).toBe(line);
});
