import fc from 'fast-check';
import { bestByCount } from '../../../src/analysis/audit/reach-count.js';
import type { Leads } from '../../../src/analysis/audit/reach-leads.js';
import { aheadOn, leastOf, sheetCount, withoutUseless } from '../../../src/analysis/audit/reach-leads.js';
import { type ProvedCase, searchLeads } from '../../../src/analysis/audit/reach-search.js';
import { everySheet } from '../../scoring/brute-force.js';

/** [question][response][rival] → points ahead. */
type Written = readonly (readonly (readonly number[])[])[];

const leadsFrom = (questions: Written): Leads => ({
  rivals: questions[0]![0]!.length,
  questions: questions.map((rows) => ({ responses: [...rows.keys()], ahead: Int32Array.from(rows.flat()) })),
});

const sheetsFrom = (questions: Written) => everySheet(questions.map((rows) => [...rows.keys()]));

const leastLead = (questions: Written, sheet: readonly number[]): number =>
  Math.min(
    ...questions[0]![0]!.map((_, rival) => sheet.reduce((sum, at, q) => sum + questions[q]![at]![rival]!, 0)),
  );

/**
 * Whether the cases prove that no sheet is so far ahead of all rivals. Looks at every sheet: some case has to be about
 * it, or about one that is at least as far ahead, and its weights have to keep the whole case below the aim.
 */
function isProof(questions: Written, least: number, cases: readonly ProvedCase[]): boolean {
  const holds = ({ answers, weights }: ProvedCase): boolean => {
    const fixed = new Map(answers);
    const weighted = (row: readonly number[]) =>
      row.reduce((sum, lead, rival) => sum + lead * weights[rival]!, 0);
    const bound = questions.reduce((sum, rows, q) => {
      const answer = fixed.get(q);
      return sum + Math.max(...(answer === undefined ? rows : [rows[answer]!]).map(weighted));
    }, 0);
    return (
      Number.isSafeInteger(bound) &&
      weights.every((w) => w >= 0) &&
      bound < least * weights.reduce((a, b) => a + b)
    );
  };
  const covers = ({ answers }: ProvedCase, sheet: readonly number[]): boolean =>
    answers.every(([q, answer]) =>
      questions[q]![sheet[q]!]!.every((lead, rival) => lead <= questions[q]![answer]![rival]!),
    );
  if (!cases.every(holds)) return false;
  for (const sheet of sheetsFrom(questions)) if (!cases.some((each) => covers(each, sheet))) return false;
  return true;
}

/** Leads whose sum over the responses of a question is about 0, as it is in a quiz. */
const quizLeads: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(2, 9, 20_000))
  .chain(([rivals, questions, most]) => {
    const row = fc.array(fc.integer({ min: -most, max: most }), { minLength: rivals, maxLength: rivals });
    const question = fc.array(row, { minLength: 2, maxLength: 4 }).map(centred);
    return fc.array(question, { minLength: questions, maxLength: questions });
  });

function centred(rows: readonly (readonly number[])[]): number[][] {
  const means = rows[0]!.map((_, rival) => rows.reduce((sum, row) => sum + row[rival]!, 0) / rows.length);
  return rows.map((row) => row.map((lead, rival) => Math.round(lead - means[rival]!) + 0));
}

describe('a search finds a sheet, or proves that there is none', () => {
  test.each([
    [1, 'ahead of all'],
    [0, 'level at least'],
  ])('%i points: %s, as trying every sheet does', (least) => {
    const seen = { found: 0, proved: 0, unknown: 0 };
    fc.assert(
      fc.property(quizLeads, (questions) => {
        const best = Math.max(...[...sheetsFrom(questions)].map((sheet) => leastLead(questions, sheet)));
        const search = searchLeads(leadsFrom(questions), least);
        seen[search.kind]++;
        expect(search.kind).toBe(best >= least ? 'found' : 'proved');
        if (search.kind === 'found') {
          expect(leastLead(questions, search.sheet)).toBeGreaterThanOrEqual(least);
          expect(leastLead(questions, search.sheet)).toBe(leastOf(search.ahead));
        }
        if (search.kind === 'proved') expect(isProof(questions, least, search.cases)).toBe(true);
      }),
      { seed: 17, numRuns: 1500 },
    );
    expect(seen.found).toBeGreaterThan(100);
    expect(seen.proved).toBeGreaterThan(100);
  });

  test('of one question with opposite rivals: their mean is never below the role', () => {
    // Without spread of its own, it is as far ahead of the one as behind the other.
    const search = searchLeads(
      leadsFrom([
        [
          [5, -5],
          [-5, 5],
        ],
        [
          [7, -7],
          [0, 0],
          [-7, 7],
        ],
      ]),
      1,
    );
    expect(search).toEqual({ kind: 'proved', cases: [{ answers: [], weights: Float64Array.of(1, 1) }] });
  });

  test('the weights of such a mean are told in small numbers', () => {
    // Ahead of the first by twice what it is behind the second: once the one and twice the other is 0 on every response.
    const search = searchLeads(
      leadsFrom([
        [
          [10_000, -5_000],
          [-10_000, 5_000],
        ],
      ]),
      1,
    );
    expect(search).toEqual({ kind: 'proved', cases: [{ answers: [], weights: Float64Array.of(1, 2) }] });
  });

  test('where no weights prove it at once, cases are told apart', () => {
    // Each response is ahead of two rivals and far behind the third; the mixture of all three is level with each.
    const search = searchLeads(
      leadsFrom([
        [
          [1, 1, -2],
          [1, -2, 1],
          [-2, 1, 1],
        ],
      ]),
      0,
    );
    expect(search.kind).toBe('proved');
    expect(search.kind === 'proved' && search.cases.map(({ answers }) => answers)).toEqual([
      [[0, 0]],
      [[0, 1]],
      [[0, 2]],
    ]);
  });

  test('with too little work to do either, it says so', () => {
    const hard = leadsFrom([
      [
        [1, 1, -2],
        [1, -2, 1],
        [-2, 1, 1],
      ],
    ]);
    expect(searchLeads(hard, 1, 0)).toEqual({ kind: 'unknown', tried: 1 });
  });
});

test('responses that another one of the question outdoes are never needed', () => {
  fc.assert(
    fc.property(quizLeads, (questions) => {
      const leads = leadsFrom(questions);
      const fewer = withoutUseless(leads);
      expect(sheetCount(fewer)).toBeLessThanOrEqual(sheetCount(leads));
      expect(leastOf(bestByCount(fewer).ahead)).toBe(leastOf(bestByCount(leads).ahead));
      for (const [q, { responses, ahead }] of fewer.questions.entries())
        expect([...ahead]).toEqual(responses.flatMap((response) => [...questions[q]![response]!]));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('counting finds the sheet whose smallest lead is largest, and there as few rivals so near as can be', () => {
  const leads = leadsFrom([
    [
      [0, 0],
      [3, 1],
      [1, 3],
    ],
    [
      [0, 0],
      [1, 1],
      [1, 2],
    ],
  ]);
  const { chosen, ahead } = bestByCount(leads);
  // 1 + 1, 1 + 2 and the like: the smallest is 3 with the second and the third, where the other is 4.
  expect([...chosen]).toEqual([1, 2]);
  expect([...ahead]).toEqual([4, 3]);
  expect([...aheadOn(leads, chosen)]).toEqual([4, 3]);
});
