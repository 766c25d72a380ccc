import fc from 'fast-check';
import type { BalanceProposal } from '../../../src/analysis/audit/audit.js';
import { auditQuiz } from '../../../src/analysis/audit/audit-of.js';
import { proposeBalance } from '../../../src/analysis/audit/balance.js';
import { stepsFrom } from '../../../src/analysis/audit/balance-profiles.js';
import { DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, quizOf, scale, shippedQuiz, type WrittenTrack } from '../../builders.js';
import { everySheet, firstRole, placesOf } from '../../scoring/brute-force.js';
import { smallQuiz } from '../../scoring/random-quiz.js';

const USUAL = { share: [0.6, 1.6] } as const;
const DRAWN = { sheets: 20_000, seed: 1 };

const TRAITS = ['t', 'u', 'v'];
/** Twelve scales: 5¹² sheets, far too many to count. */
const scales = Array.from({ length: 12 }, (_, nth) =>
  scale(`s${nth}`, { [TRAITS[nth % 3]!]: 1, [TRAITS[(nth + 1) % 3]!]: nth % 2 === 0 ? 0.5 : -0.5 }),
);

const quizWith = (path: WrittenTrack): Quiz => quizOf({ path }, scales);

/** Three roles that ask for much the same, and one that has the other half of the sheets to itself. */
const CROWDED = {
  ant: { t: 2, u: 1.5 },
  bee: { t: 2, v: 1.5 },
  cat: { t: 2, u: 0.75, v: 0.75 },
  dog: { t: -1.5, u: -0.5 },
};

const multiples = (side: BalanceProposal['before']) =>
  Object.fromEntries(side.map(({ role, multiple }) => [role, multiple.value]));

const worst = (side: BalanceProposal['before']) =>
  Math.max(...side.map(({ multiple }) => Math.abs(Math.log(multiple.value))));

/** The quiz with the changes made. */
function changed(quiz: Quiz, { changes }: BalanceProposal): Quiz {
  const roles = quiz.roles.map((role) => {
    const own = changes.filter((change) => change.role === role.id);
    for (const { trait, from } of own) expect(role.profile[trait]).toBe(from);
    return { ...role, profile: { ...role.profile, ...Object.fromEntries(own.map((c) => [c.trait, c.to])) } };
  });
  return { ...quiz, roles };
}

describe('a quiz that favours a role', () => {
  const quiz = quizWith(CROWDED);
  const proposal = proposeBalance(quiz, USUAL, DRAWN);

  test('is evened out by few changes', () => {
    const before = multiples(proposal.before);
    expect(before.dog).toBeGreaterThan(1.65);
    expect(before.cat).toBeLessThan(0.5);
    expect(proposal.beyond).toEqual([]);
    for (const multiple of Object.values(multiples(proposal.after))) {
      expect(multiple).toBeGreaterThan(0.6);
      expect(multiple).toBeLessThan(1.6);
    }
    expect(proposal.changes.length).toBeGreaterThan(0);
    // Of nine values. Other seeds give three to six.
    expect(proposal.changes.length).toBeLessThanOrEqual(6);
  });

  test('is so on sheets that neither the search nor the proposal has seen', () => {
    const again = proposeBalance(changed(quiz, proposal), USUAL, { sheets: 20_000, seed: 99 });
    expect(again.changes).toEqual([]);
    expect(again.beyond).toEqual([]);
  });

  test('is judged by the sheets that an audit with the same options draws', () => {
    expect(proposal.method).toEqual({ kind: 'drawn', sheets: 20_000, seed: 1 });
    const audit = auditQuiz(compileQuiz(quiz), { limits: DEFAULT_LIMITS, ...DRAWN });
    expect(proposal.method).toEqual(audit.method);
    expect(proposal.before.map(({ multiple }) => multiple)).toEqual(
      audit.tracks[0]!.roles.map(({ multiple }) => multiple),
    );
  });

  test('gets the same proposal for the same seed', () => {
    expect(proposeBalance(quiz, USUAL, DRAWN)).toEqual(proposal);
  });

  test('has its changes told in the order of the quiz', () => {
    const places = proposal.changes.map(({ role }) => quiz.roles.findIndex(({ id }) => id === role));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('nothing is proposed', () => {
  test('where every role is within the limits, however far from fair', () => {
    const proposal = proposeBalance(quizWith(CROWDED), { share: [0, 4] }, DRAWN);
    expect(proposal.changes).toEqual([]);
    expect(proposal.after).toEqual(proposal.before);
    expect(proposal.beyond).toEqual([]);
  });

  test('for a quiz without traits: it has no profiles', () => {
    // Counted: ant has two sheets of three, 4/3 of the fair share.
    const quiz = quizOf({ path: ['ant', 'bee'] }, [
      choice('q', { x: { ant: 1 }, y: { ant: 1 }, z: { bee: 1 } }),
    ]);
    const before = [
      { track: 'path', role: 'ant', multiple: { value: 4 / 3, se: 0 } },
      { track: 'path', role: 'bee', multiple: { value: 2 / 3, se: 0 } },
    ];
    expect(proposeBalance(quiz, { share: [0.9, 1.1] }, DRAWN)).toEqual({
      method: { kind: 'counted', sheets: 3 },
      changes: [],
      before,
      after: before,
      beyond: ['ant', 'bee'],
    });
  });

  test('where no profile helps, as each names one trait only: what is beyond the limits is told', () => {
    const quiz = quizOf({ path: { ant: { t: 1 }, bee: { t: 2 }, cat: { t: -1 } } }, [scale('q', { t: 1 })]);
    // Of five answers three put a role first that likes high ones (the middle is a tie, and ant stands first).
    expect(proposeBalance(quiz, USUAL, DRAWN)).toMatchObject({
      changes: [],
      before: [{ multiple: { value: expect.closeTo(1.8, 10) } }, { multiple: { value: 0 } }, {}],
      beyond: ['ant', 'bee'],
    });
  });
});

test('a value of 0 in a profile stays what it is', () => {
  const zero = quizWith({ ...CROWDED, bee: { t: 2, u: 0, v: 1.5 } });
  expect(proposeBalance(zero, USUAL, DRAWN)).toEqual(proposeBalance(quizWith(CROWDED), USUAL, DRAWN));
});

test('twins are told apart: the one that stands second in the file comes first too', () => {
  const quiz = quizWith({ ant: { t: 1, u: 1 }, bee: { t: 1, u: 1 }, cat: { t: -1, v: 1 } });
  const proposal = proposeBalance(quiz, USUAL, DRAWN);
  expect(multiples(proposal.before).bee).toBe(0);
  expect(multiples(proposal.after).bee).toBeGreaterThan(0.6);
});

test('a track whose roles are within the limits is left alone', () => {
  const quiz = quizOf({ path: CROWDED, field: { up: { t: 1, u: 1 }, down: { t: -1, u: -0.5 } } }, scales);
  const proposal = proposeBalance(quiz, USUAL, DRAWN);
  expect(proposal.changes.map(({ role }) => role)).not.toContain('up');
  expect(proposal.changes.map(({ role }) => role)).not.toContain('down');
  expect(proposal.changes.length).toBeGreaterThan(0);
  expect(proposal.after.slice(4)).toEqual(proposal.before.slice(4));
});

test('a role of the Python quiz that seldom comes first does so more often', () => {
  const quiz = shippedQuiz();
  const roles = quiz.roles.map((role) =>
    role.id === 'automation-tester'
      ? { ...role, profile: { ...role.profile, checking: 0.5, repetition: 2 } }
      : role,
  );
  const proposal = proposeBalance({ ...quiz, roles }, { share: [0.8, 1.25] }, { sheets: 10_000, seed: 1 });
  const [before, after] = [multiples(proposal.before), multiples(proposal.after)];
  expect(before['automation-tester']).toBeLessThan(0.75);
  expect(after['automation-tester']).toBeGreaterThan(0.78);
  expect(proposal.beyond).toEqual([]);
  expect(
    proposal.changes.filter(({ trait, role }) =>
      quiz.roles.some((r) => r.id === role && !(trait in r.profile)),
    ),
  ).toEqual([]);
});

describe('of any small quiz, every sheet counted', () => {
  test('the proposal makes the most uneven share no more uneven, and tells what the shares then are', () => {
    let proposals = 0;
    fc.assert(
      fc.property(smallQuiz, fc.constantFrom(0.6, 0.9), (quiz, least) => {
        const proposal = proposeBalance(quiz, { share: [least, 1 / least] }, DRAWN);
        expect(worst(proposal.after)).toBeLessThanOrEqual(worst(proposal.before));
        const { questions, ...table } = compileQuiz(changed(quiz, proposal));
        const counts = new Map(quiz.roles.map(({ id }) => [id, 0]));
        let sheets = 0;
        for (const sheet of everySheet(questions.map((_, q) => placesOf({ questions, ...table }, q)))) {
          const id = quiz.roles[firstRole({ questions, ...table }, sheet)]!.id;
          counts.set(id, counts.get(id)! + 1);
          sheets++;
        }
        for (const { role, multiple } of proposal.after)
          expect(multiple.value).toBeCloseTo((counts.get(role)! / sheets) * quiz.roles.length, 10);
        if (proposal.changes.length > 0) proposals++;
      }),
      { seed: 13, numRuns: 60 },
    );
    expect(proposals).toBeGreaterThan(5);
  });
});

describe('a step of a profile', () => {
  test('is a quarter or a half of one value, either way', () => {
    expect(stepsFrom({ t: 1 })).toEqual([{ t: 0.5 }, { t: 0.75 }, { t: 1.25 }, { t: 1.5 }]);
    expect(stepsFrom({ t: -1.25, u: 2 })).toEqual([
      { t: -1.75, u: 2 },
      { t: -1.5, u: 2 },
      { t: -1, u: 2 },
      { t: -0.75, u: 2 },
      { t: -1.25, u: 1.5 },
      { t: -1.25, u: 1.75 },
    ]);
  });

  test('never leads to the other end, to 0, beyond 2, or to less than half or more than double of the file', () => {
    expect(stepsFrom({ t: 0.25 })).toEqual([{ t: 0.5 }]);
    expect(stepsFrom({ t: 0.25 }, { t: 0.5 })).toEqual([{ t: 0.25 }]);
    expect(stepsFrom({ t: -2 }, { t: -1.5 })).toEqual([{ t: -2 }, { t: -1.75 }, { t: -1.25 }, { t: -1 }]);
    expect(stepsFrom({ t: 0 })).toEqual([]);
  });

  test('keeps two decimals', () => {
    expect(stepsFrom({ t: 1.1 })).toEqual([{ t: 0.6 }, { t: 0.85 }, { t: 1.35 }, { t: 1.6 }]);
  });
});
