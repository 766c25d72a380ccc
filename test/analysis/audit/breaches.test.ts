import type {
  Audit,
  Breach,
  Estimate,
  PatternAudit,
  RoleAudit,
  TrackAudit,
} from '../../../src/analysis/audit/audit.js';
import { breachesOf } from '../../../src/analysis/audit/breaches.js';
import { type AuditLimits, DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';

const exactly = (value: number): Estimate => ({ value, se: 0 });
const drawn = (value: number, se: number): Estimate => ({ value, se });
const verdicts = (tie: number, close: number, leaning: number, clear: number): TrackAudit['verdicts'] => ({
  ...{ tie: exactly(tie), close: exactly(close) },
  ...{ leaning: exactly(leaning), clear: exactly(clear) },
});
const reached = { kind: 'reached', witness: {}, lead: 1 } as const;
const proof = { kind: 'counted', sheets: 4 } as const;

const role = (id: string, share: Estimate, reach: RoleAudit['reach'] = reached, of = 2): RoleAudit => ({
  ...{ role: id, share, reach },
  multiple: { value: share.value * of, se: share.se * of },
});

/** A track of two roles where nothing is beyond any limit. */
const FAIR: TrackAudit = {
  track: 'path',
  roles: [role('ant', exactly(0.5)), role('bee', exactly(0.5))],
  verdicts: verdicts(0.1, 0.6, 0.2, 0.1),
  flips: [],
  patterns: [],
  pairs: [],
  entropy: 1,
  sensitivity: { by: 0.05, draws: 20, changed: exactly(0.02) },
};

function breaches(
  tracks: readonly Partial<TrackAudit>[],
  limits: Partial<AuditLimits> = {},
  rest: Partial<Audit> = {},
): readonly Breach[] {
  return breachesOf({
    schema: 'which-path/audit@1',
    quiz: { id: 'small', version: '1', hash: '' },
    method: { kind: 'drawn', sheets: 1000, seed: 1 },
    tracks: tracks.map((track) => ({ ...FAIR, ...track })),
    ...{ questions: [], traits: [] },
    limits: { ...DEFAULT_LIMITS, ...limits },
    ...rest,
  });
}

const roles = (ant: Estimate, bee: Estimate) => [role('ant', ant), role('bee', bee)];

test('nothing is beyond the limits of a fair quiz', () => {
  expect(breaches([{}])).toEqual([]);
});

describe('a share of first places', () => {
  test('is measured against the fair one: half of the sheets are once the fair share of two', () => {
    // 0.85 × 2 = 1.7, 0.15 × 2 = 0.3.
    const base = { kind: 'share', track: 'path', allowed: [0.6, 1.6] };
    expect(breaches([{ roles: roles(exactly(0.85), exactly(0.15)) }])).toEqual([
      { ...base, role: 'ant', multiple: { value: 1.7, se: 0 } },
      { ...base, role: 'bee', multiple: { value: 0.3, se: 0 } },
    ]);
  });

  test('right at the limit is within it', () => {
    expect(breaches([{ roles: roles(exactly(0.75), exactly(0.25)) }], { share: [0.5, 1.5] })).toEqual([]);
  });

  test('is beyond it by more than two standard errors, where sheets were drawn', () => {
    const share = { share: [0.5, 1.5] } as const;
    // 1.52 with an error of 0.02 may be 1.48; with one of 0.008 it is 1.504 at least.
    expect(breaches([{ roles: roles(drawn(0.76, 0.01), drawn(0.5, 0.01)) }], share)).toEqual([]);
    expect(breaches([{ roles: roles(drawn(0.76, 0.004), drawn(0.5, 0.01)) }], share)).toMatchObject([
      { kind: 'share', role: 'ant', multiple: { value: 1.52, se: 0.008 } },
    ]);
    // 0.48 + 2 × 0.02 is above a half, 0.48 + 2 × 0.008 below.
    expect(breaches([{ roles: roles(drawn(0.24, 0.01), drawn(0.5, 0.01)) }], share)).toEqual([]);
    expect(breaches([{ roles: roles(drawn(0.24, 0.004), drawn(0.5, 0.01)) }], share)).toHaveLength(1);
  });
});

describe('a role that cannot come first', () => {
  const withReach = (reach: TrackAudit['roles'][number]['reach'], value = 0) =>
    breaches([{ roles: [FAIR.roles[0]!, role('bee', exactly(value), reach)] }]);

  test('is always beyond the limits, and its share of 0 is not told besides', () => {
    expect(withReach({ kind: 'never', proof })).toEqual([
      { kind: 'reach', track: 'path', role: 'bee', reach: 'never' },
    ]);
  });

  test('so is one that only draws level, of whose share likewise only too much is told', () => {
    const level = { kind: 'level', witness: {}, with: ['ant'], proof } as const;
    expect(withReach(level)).toEqual([{ kind: 'reach', track: 'path', role: 'bee', reach: 'level' }]);
    expect(withReach(level, 0.9)).toMatchObject([{ kind: 'share' }, { kind: 'reach', reach: 'level' }]);
  });

  test('so is one of which it is not known', () => {
    expect(withReach({ kind: 'unknown', tried: 9 }, 0.4)).toMatchObject([{ reach: 'unknown' }]);
    expect(withReach({ kind: 'unknown', tried: 9 })).toMatchObject([{ kind: 'share' }, { kind: 'reach' }]);
  });
});

describe('roles that get the same points whatever is answered', () => {
  const like = (other: string): RoleAudit['reach'] => ({
    ...{ kind: 'level', witness: {}, with: [other] },
    proof: { kind: 'same', role: other },
  });
  const pair = (one: string, other: string) => ({ roles: [one, other] as const, correlation: 1 });

  test('are told once, not as two that cannot come first and a pair that is alike', () => {
    const twins = [
      role('ant', exactly(0.5), like('bee'), 3),
      role('bee', exactly(0), like('ant'), 3),
      role('cat', exactly(0.5), reached, 3),
    ];
    const pairs = [pair('ant', 'bee'), { roles: ['bee', 'cat'], correlation: -0.5 }] as const;
    expect(breaches([{ roles: twins, pairs }])).toEqual([
      { kind: 'same', track: 'path', roles: ['ant', 'bee'] },
    ]);
  });

  test('are told together where they are more than two, and apart from others that are the same', () => {
    // Each names the first of the others that are the same.
    const same = { ant: 'cat', bee: 'dog', cat: 'ant', dog: 'bee', eel: 'ant' };
    const many = Object.entries(same).map(([id, other]) => role(id, exactly(0.2), like(other), 5));
    const pairs = [pair('ant', 'cat'), pair('ant', 'eel'), pair('cat', 'eel'), pair('bee', 'dog')];
    const alike = { roles: ['ant', 'bee'], correlation: 0.95 } as const;
    expect(breaches([{ roles: many, pairs: [...pairs, alike] }])).toEqual([
      { kind: 'same', track: 'path', roles: ['ant', 'cat', 'eel'] },
      { kind: 'same', track: 'path', roles: ['bee', 'dog'] },
      { kind: 'role-correlation', track: 'path', allowed: 0.9, ...alike },
    ]);
  });

  test('in one track say nothing of another', () => {
    const twins = [role('ant', exactly(0.5), like('bee')), role('bee', exactly(0.5), like('ant'))];
    const found = breaches([{ roles: twins, pairs: [pair('ant', 'bee')] }, { track: 'field' }]);
    expect(found).toMatchObject([{ kind: 'same', track: 'path' }]);
  });
});

describe('answering by a pattern', () => {
  const pattern = (verdict: 'close' | 'leaning' | 'clear', shuffled: PatternAudit['shuffled'] = null) => ({
    patterns: [
      { pattern: 'first' as const, inFileOrder: { role: 'ant', z: 1, verdict, flip: null }, shuffled },
    ],
  });
  const orders = (leaning: number, clear: number) => ({
    roles: [],
    verdicts: verdicts(0, 1 - leaning - clear, leaning, clear),
  });

  test('must not give a surer verdict than allowed in the order of the file', () => {
    expect(breaches([pattern('leaning')])).toEqual([]);
    expect(breaches([pattern('clear')])).toEqual([
      ...[
        {
          kind: 'pattern',
          track: 'path',
          pattern: 'first',
          verdict: 'clear',
          allowed: 'leaning',
          shuffled: null,
        },
      ],
    ]);
    expect(breaches([pattern('clear')], { pattern: 'clear' })).toEqual([]);
    expect(breaches([pattern('leaning')], { pattern: 'close' })).toHaveLength(1);
  });

  test('nor in more than half of the orders of shuffled options', () => {
    // √(0.54 × 0.46/1000) = 0.0158: 0.54 less twice that is 0.508, 0.53 less twice that 0.498.
    expect(breaches([pattern('close', orders(0, 0.53))])).toEqual([]);
    const [found, ...rest] = breaches([pattern('close', orders(0, 0.54))]);
    expect(found).toMatchObject({ kind: 'pattern', verdict: 'clear', shuffled: { value: 0.54 } });
    expect(rest).toEqual([]);
  });

  test('all surer verdicts together, of which the commonest is named', () => {
    expect(breaches([pattern('close', orders(0.4, 0.3))], { pattern: 'close' })).toMatchObject([
      { verdict: 'leaning', shuffled: { value: 0.7 } },
    ]);
  });

  test('unless random sheets are as sure', () => {
    const sure = { ...pattern('close', orders(0, 0.7)), verdicts: verdicts(0, 0.3, 0, 0.7) };
    expect(breaches([sure])).toEqual([]);
  });

  test('both are told where both are so', () => {
    expect(breaches([pattern('clear', orders(0, 0.9))])).toMatchObject([
      { shuffled: null },
      { shuffled: { value: 0.9 } },
    ]);
  });
});

test('two roles may not be nearly one, but may be opposites', () => {
  const pairs = [
    { roles: ['ant', 'bee'], correlation: 0.95 },
    { roles: ['bee', 'cat'], correlation: 0.9 },
    { roles: ['ant', 'cat'], correlation: -0.99 },
  ] as const;
  expect(breaches([{ pairs }])).toEqual([
    { kind: 'role-correlation', track: 'path', roles: ['ant', 'bee'], correlation: 0.95, allowed: 0.9 },
  ]);
});

test('two traits may be neither nearly one nor opposites', () => {
  const traits = [
    { traits: ['care', 'pace'], correlation: -0.95 },
    { traits: ['care', 'reach'], correlation: 0.5 },
  ] as const;
  expect(breaches([{}], {}, { traits })).toEqual([
    { kind: 'trait-correlation', traits: ['care', 'pace'], correlation: -0.95, allowed: 0.9 },
  ]);
});

test('ties and close calls are counted together', () => {
  // 0.1 + 0.6 of 1000 sheets: an error of 0.0145, twice that 0.029.
  expect(breaches([{}], { close: 0.68 })).toEqual([]);
  expect(breaches([{}], { close: 0.67 })).toMatchObject([{ kind: 'close', share: { value: 0.7 } }]);
  const method = { kind: 'counted', sheets: 1000 } as const;
  expect(breaches([{}], { close: 0.69 }, { method })).toMatchObject([{ share: { value: 0.7, se: 0 } }]);
});

test('moved weights may change so many first places', () => {
  const sensitivity = { by: 0.05, draws: 20, changed: drawn(0.18, 0.01) };
  expect(breaches([{ sensitivity }])).toEqual([
    { kind: 'sensitivity', track: 'path', share: { value: 0.18, se: 0.01 }, allowed: 0.15 },
  ]);
  expect(breaches([{ sensitivity }], { sensitivity: 0.165 })).toEqual([]);
});

describe('a question', () => {
  const deciding = (...shares: number[]) => [
    {
      ...{ question: 'q', options: [] },
      tracks: shares.map((value, t) => ({
        ...{ track: `${t}`, decides: drawn(value, 0.001), never: false, information: 0, told: 0 },
      })),
    },
  ];

  test('has to decide something in one of the tracks', () => {
    // 0.002 + 2 × 0.001 < 0.005.
    expect(breaches([{}], {}, { questions: deciding(0, 0.002) })).toEqual([
      { kind: 'decides', question: 'q', most: { value: 0.002, se: 0.001 }, allowed: 0.005 },
    ]);
    expect(breaches([{}], {}, { questions: deciding(0, 0.2) })).toEqual([]);
  });

  test('has the benefit of the doubt', () => {
    expect(breaches([{}], {}, { questions: deciding(0.003) })).toEqual([]);
  });
});

test('what is beyond comes track by track, then what concerns the whole quiz', () => {
  const bad: Partial<TrackAudit> = {
    roles: roles(exactly(0.9), exactly(0.1)),
    pairs: [{ roles: ['ant', 'bee'], correlation: 0.99 }],
    sensitivity: { by: 0.05, draws: 20, changed: exactly(0.5) },
  };
  const traits = [{ traits: ['care', 'pace'], correlation: 1 }] as const;
  const found = breaches([bad, { ...bad, track: 'field' }], { close: 0.5 }, { traits });
  const each = ['share', 'share', 'role-correlation', 'close', 'sensitivity'];
  expect(found.map(({ kind }) => kind)).toEqual([...each, ...each, 'trait-correlation']);
});
