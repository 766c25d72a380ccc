import type { Audit } from '../../../src/analysis/audit/audit.js';
import { auditQuiz } from '../../../src/analysis/audit/audit-of.js';
import { DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, quizOf, scale } from '../../builders.js';

const { log2 } = Math;

const audited = (quiz: Quiz, sheets = 100_000, seed = 1): Audit =>
  auditQuiz(compileQuiz(quiz), { limits: DEFAULT_LIMITS, sheets, seed });
const exactly = (value: number) => ({ value, se: 0 });

/** The values of estimates by a name. */
const shares = (audit: Audit, track = 0) =>
  Object.fromEntries(audit.tracks[track]!.roles.map(({ role, share }) => [role, share]));

describe('a question that outweighs the other', () => {
  // ant gets 1 for q.x and 2 for r.x, bee the same for y. So r decides alone:
  //   xx ant   xy bee   yx ant   yy bee
  const quiz = quizOf({ path: ['ant', 'bee'] }, [
    choice('q', { x: { ant: 1 }, y: { bee: 1 } }),
    choice('r', { x: { ant: 2 }, y: { bee: 2 } }),
  ]);
  const audit = audited(quiz);
  const [q, r] = audit.questions;

  test('leaves each role half of the sheets', () => {
    expect(audit.method).toEqual({ kind: 'counted', sheets: 4 });
    expect(shares(audit)).toEqual({ ant: exactly(0.5), bee: exactly(0.5) });
    expect(audit.tracks[0]!.roles.map(({ multiple }) => multiple)).toEqual([exactly(1), exactly(1)]);
    expect(audit.tracks[0]!.entropy).toBe(1);
  });

  test('makes every sheet close: another answer to r turns it', () => {
    expect(audit.tracks[0]!.verdicts).toEqual({
      ...{ tie: exactly(0), close: exactly(1), leaning: exactly(0), clear: exactly(0) },
    });
    expect(audit.tracks[0]!.flips).toEqual([{ answers: 1, share: exactly(1) }]);
  });

  test('decides always and tells all, the other never and nothing', () => {
    expect(r!.tracks).toEqual([
      { track: 'path', decides: exactly(1), never: false, information: 1, told: 1 },
    ]);
    expect(q!.tracks).toEqual([{ track: 'path', decides: exactly(0), never: true, information: 0, told: 0 }]);
  });

  test('left open it changes half of its sheets: those where q is for the other role', () => {
    expect(r!.options.map(({ tracks }) => tracks[0]!.decides)).toEqual([exactly(0.5), exactly(0.5)]);
    expect(q!.options.map(({ tracks }) => tracks[0]!)).toMatchObject([
      { decides: exactly(0), never: true },
      { decides: exactly(0), never: true },
    ]);
  });

  test('puts both within reach', () => {
    expect(audit.tracks[0]!.roles.map(({ reach }) => reach.kind)).toEqual(['reached', 'reached']);
  });
});

describe('three roles of equal weight in two questions', () => {
  // Nine sheets; of two that differ the earlier role in the file comes first, in a tie:
  //   q\r  a b c
  //   a    a a a
  //   b    a b b
  //   c    a b c
  const kinds = { a: { ant: 1 }, b: { bee: 1 }, c: { cat: 1 } };
  const quiz = quizOf({ path: ['ant', 'bee', 'cat'] }, [choice('q', kinds), choice('r', kinds)]);
  const audit = audited(quiz);
  const [path] = audit.tracks;
  const entropy = (5 / 9) * log2(9 / 5) + (1 / 3) * log2(3) + (1 / 9) * log2(9);

  test('have 5, 3 and 1 of the nine first places', () => {
    expect(shares(audit)).toEqual({ ant: exactly(5 / 9), bee: exactly(3 / 9), cat: exactly(1 / 9) });
    expect(path!.entropy).toBeCloseTo(entropy, 14);
  });

  test('end in a tie on six, and on the others need one change, or two from the first role', () => {
    // From bb or cc one answer for ant draws level, which is enough for a role that stands earlier; aa takes two.
    expect(path!.flips).toEqual([
      { answers: 0, share: exactly(6 / 9) },
      { answers: 1, share: exactly(2 / 9) },
      { answers: 2, share: exactly(1 / 9) },
    ]);
    expect(path!.verdicts).toEqual({
      ...{ tie: exactly(6 / 9), close: exactly(2 / 9), leaning: exactly(1 / 9), clear: exactly(0) },
    });
  });

  test('are decided by q wherever r is not for the first role', () => {
    expect(audit.questions[0]!.tracks[0]).toMatchObject({ decides: exactly(6 / 9), never: false });
  });

  test('are told of by q: the entropy less what is left for each of its options', () => {
    // a: ant 3; b: ant 1, bee 2; c: one each.
    const left = (0 + ((1 / 3) * log2(3) + (2 / 3) * log2(3 / 2)) + log2(3)) / 3;
    const { information, told } = audit.questions[0]!.tracks[0]!;
    expect(information).toBeCloseTo(entropy - left, 14);
    expect(told).toBeCloseTo((entropy - left) / entropy, 14);
  });

  test('change on two of three sheets with a when q is left open, on one with b, on none with c', () => {
    // The option of r alone then comes first: from aa ant stays, from ab and ac it goes; from bc bee goes.
    expect(audit.questions[0]!.options.map(({ tracks }) => tracks[0])).toMatchObject([
      { decides: exactly(2 / 3), never: false, toward: { role: 'ant' } },
      { decides: exactly(1 / 3), never: false, toward: { role: 'bee' } },
      { decides: exactly(0), never: true, toward: { role: 'cat' } },
    ]);
  });

  test('are out of proportion: the first has 5/3 of the fair share, the last 1/3', () => {
    expect(audit.breaches).toMatchObject([
      { kind: 'share', role: 'ant', multiple: { value: (5 / 9) * 3 } },
      { kind: 'share', role: 'cat', multiple: { value: (1 / 9) * 3 } },
    ]);
  });
});

test('a role that stands alone against three much alike is beyond the limits', () => {
  // Whoever is below the middle of t gets it: half of the sheets, twice the fair share. The others share the rest.
  const path = { one: { t: 1 }, two: { t: 1, u: 0.2 }, three: { t: 1, u: -0.2 }, other: { t: -1 } };
  const questions = [
    scale('q', { t: 1 }),
    scale('r', { t: -2 }),
    scale('s', { u: 1 }),
    scale('v', { u: -2 }),
  ];
  const { breaches } = audited(quizOf({ path }, questions));
  expect(breaches).toContainEqual(expect.objectContaining({ kind: 'share', role: 'other' }));
  expect(breaches).toContainEqual(
    expect.objectContaining({ kind: 'role-correlation', roles: ['one', 'two'] }),
  );
});

test('a question of one track says nothing in the other', () => {
  const quiz = quizOf({ path: { a: { t: 1 }, b: { t: -1 } }, field: { c: { u: 1 }, d: { u: -1 } } }, [
    scale('q', { t: 1 }),
    choice('r', { x: { u: 1 }, y: { u: -1 } }),
  ]);
  const { questions, tracks } = audited(quiz);
  const said = questions.map((question) =>
    question.tracks.map(({ track, never, decides, information }) => [
      track,
      never,
      decides.value,
      information,
    ]),
  );
  // q: above the middle a, below it b, and in the middle, a tie, a: three fifths and two.
  const told = (3 / 5) * log2(5 / 3) + (2 / 5) * log2(5 / 2);
  expect(said[0]![0]!.slice(0, 3)).toEqual(['path', false, 1]);
  expect(said[0]![0]![3]).toBeCloseTo(told, 14);
  expect(said[0]![1]).toEqual(['field', true, 0, 0]);
  expect(said[1]).toEqual([
    ['path', true, 0, 0],
    ['field', false, 1, 1],
  ]);
  expect(tracks.map(({ track, entropy }) => [track, entropy])).toEqual([
    ['path', expect.closeTo(told, 14)],
    ['field', 1],
  ]);
});

test('questions and options are told in the order of the file', () => {
  const quiz = quizOf({ path: ['ant', 'bee'] }, [
    choice('z', { y: { ant: 1 }, x: { bee: 1 } }),
    choice('a', { x: { ant: 1 }, y: { bee: 1 } }),
  ]);
  const { questions } = audited(quiz);
  expect(
    questions.map(({ question, options }) => [question, ...options.map(({ option }) => option)]),
  ).toEqual([
    ['z', 'y', 'x'],
    ['a', 'x', 'y'],
  ]);
});

describe('drawn sheets', () => {
  const kinds = (n: number) => ({ x: { ant: 1 }, y: { bee: 1 + n / 10 }, z: { cat: 1, ant: 0.3 }, w: {} });
  const quiz = quizOf(
    { path: ['ant', 'bee', 'cat'] },
    [0, 1, 2, 3, 4, 5, 6].map((n) => choice(`q${n}`, kinds(n))),
  );
  // 4⁷ = 16,384.
  const counted = audited(quiz, 16_384);
  const drawn = audited(quiz, 8_000, 5);

  test('are fewer than all, and said to be drawn', () => {
    expect(counted.method).toEqual({ kind: 'counted', sheets: 16_384 });
    expect(drawn.method).toEqual({ kind: 'drawn', sheets: 8_000, seed: 5 });
  });

  test('estimate every share within four standard errors', () => {
    const estimates = ({ tracks, questions }: Audit) => [
      ...tracks.flatMap(({ roles, verdicts }) => [
        ...roles.map(({ share }) => share),
        ...Object.values(verdicts),
      ]),
      ...questions.flatMap((question) => [
        ...question.tracks.map(({ decides }) => decides),
        ...question.options.flatMap((option) => option.tracks.map(({ decides }) => decides)),
      ]),
    ];
    const truth = estimates(counted);
    // 3 roles, 4 verdicts, 7 questions with 4 options each.
    expect(truth).toHaveLength(7 + 7 * 5);
    for (const [at, { value, se }] of estimates(drawn).entries())
      expect(Math.abs(value - truth[at]!.value)).toBeLessThan(4 * se);
  });

  test('estimate the information without its bias', () => {
    // The error of an information of about 0.1 bits of 8,000 sheets is about 0.005.
    for (const [at, { tracks }] of drawn.questions.entries())
      expect(Math.abs(tracks[0]!.information - counted.questions[at]!.tracks[0]!.information)).toBeLessThan(
        0.02,
      );
    expect(drawn.tracks[0]!.entropy).toBeCloseTo(counted.tracks[0]!.entropy, 2);
  });

  test('come out the same with the same seed, to the last byte', () => {
    expect(JSON.stringify(audited(quiz, 8_000, 5))).toBe(JSON.stringify(drawn));
    expect(JSON.stringify(audited(quiz, 8_000, 6))).not.toBe(JSON.stringify(drawn));
  });
});

test('the work done is reported from the beginning to the end', () => {
  const quiz = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);
  const reports: number[] = [];
  auditQuiz(compileQuiz(quiz), {
    ...{ limits: DEFAULT_LIMITS, sheets: 1000, seed: 1 },
    onProgress: (done) => reports.push(done),
  });
  expect(reports).toEqual(reports.toSorted((a, b) => a - b));
  expect(reports.at(-1)).toBe(1);
  // Four patterns lie between 0.75 and 0.8, as two roles do between there and the end.
  expect(reports.filter((done) => done > 0.751)).toEqual(
    [0.7625, 0.775, 0.7875, 0.8, 0.9, 1].map((done) => expect.closeTo(done, 10)),
  );
});
