import type { Audit, Breach, ProofCase, Reach } from '../../../src/analysis/audit/audit.js';
import { type BreachWords, breachWords } from '../../../src/render/audit/breach-words.js';
import { glyphsOf } from '../../../src/render/audit/words.js';
import { choice, quizOf } from '../../builders.js';
import { about, BAKERY, EVEN, exactly, role, track } from './audits.js';

const DIRECT = quizOf({ path: ['baker', 'cook', 'seller'] }, [
  choice('tool', { a: { baker: 1 }, b: { cook: 1 }, c: { seller: 1 } }),
]);

const say = (breach: Breach, quiz = BAKERY, audit: Audit = EVEN): BreachWords =>
  breachWords(breach, { quiz, audit, glyphs: glyphsOf(true) });

describe('a share beyond the limits', () => {
  const share = (value: number, se = 0): Breach => ({
    ...{ kind: 'share', track: 'path', role: 'cook' },
    ...{ multiple: about(value, se), allowed: [0.6, 1.6] },
  });

  test('is said with its error, the limit that it is beyond, and the way to mend it', () => {
    expect(say(share(1.72, 0.004))).toEqual({
      what: 'cook has 1.72 ±0.01 times its fair share of the first places; at most 1.6 is allowed.',
      mend: 'Make its profile more like others in its track, or theirs less like one another; --fix-balance proposes changes.',
    });
    expect(say(share(0.4))).toEqual({
      what: 'cook has 0.40 times its fair share of the first places; at least 0.6 is asked for.',
      mend: 'Set its profile further apart from those next to it; --fix-balance proposes changes.',
    });
  });

  test('never looks as if it were within the limit', () => {
    // 0.779 + 0.011 = 0.79, where 0.78 + 0.02 would be the limit; 1.62 - 0.03 likewise.
    expect(say({ ...share(0.77896, 0.005009), allowed: [0.8, 1.25] } as Breach).what).toContain(
      'cook has 0.779 ±0.011 times its fair share of the first places; at least 0.8 is asked for.',
    );
    expect(say(share(1.624, 0.0115)).what).toContain('cook has 1.624 ±0.023 times');
    expect(say(share(0.5999)).what).toContain('cook has 0.5999 times');
  });

  test('is mended by weights where there are no profiles', () => {
    expect(say(share(0.4), DIRECT).mend).toBe(
      'Name it in more options, or in some that the others are not named in.',
    );
    expect(say(share(1.7), DIRECT).mend).toBe('Name it in fewer options, or name the others in more.');
  });
});

describe('a role that cannot come first', () => {
  const reached = (reach: Reach): string => {
    const audit = { ...EVEN, tracks: [track({ roles: [role('cook', exactly(0), reach)] })] };
    const kind = reach.kind as 'level' | 'never' | 'unknown';
    return say({ kind: 'reach', track: 'path', role: 'cook', reach: kind }, BAKERY, audit).what;
  };
  const witness = {};

  test('is said with the roles that it can only draw level with, and why', () => {
    expect(reached({ kind: 'level', witness, with: ['baker'], proof: { kind: 'same', role: 'baker' } })).toBe(
      'cook can only draw level with baker, never come first alone: whatever is answered, its points are those of baker.',
    );
  });

  test('is said with the proof that it never does', () => {
    expect(reached({ kind: 'never', proof: { kind: 'counted', sheets: 1296 } })).toBe(
      'cook can never come first: none of 1,296 possible sheets puts it there.',
    );
    expect(reached({ kind: 'never', proof: { kind: 'counted', sheets: 1 } })).toBe(
      'cook can never come first: the only possible sheet does not do it.',
    );
  });

  describe('with those of whom one is always level or ahead', () => {
    const by = (...roles: string[]): ProofCase => ({
      answers: {},
      by: roles.map((id) => ({ role: id, weight: 1 })),
    });
    const bounded = (told: readonly ProofCase[], cases = told.length): string =>
      reached({ kind: 'never', proof: { kind: 'bounded', cases, told } });

    test('of one case, the rivals whose mean it is', () => {
      expect(bounded([by('baker', 'seller')])).toBe(
        'cook can never come first: whatever is answered, one of baker and seller is not behind it.',
      );
      expect(bounded([by('baker')])).toBe(
        'cook can never come first: whatever is answered, baker is not behind it.',
      );
    });

    test('of several, those of all cases', () => {
      expect(bounded([by('baker'), by('seller')])).toContain('one of baker and seller is not behind it.');
      expect(bounded([by('baker'), by('baker')])).toContain('whatever is answered, baker is not behind it.');
    });

    test('or some other role, where not every case is told or they are many', () => {
      expect(bounded([by('baker')], 51)).toContain('whatever is answered, some other role is not behind it.');
      expect(bounded([by('a', 'b', 'c', 'd', 'e', 'f')])).toContain('some other role is not behind it.');
    });
  });

  test('or it is said that neither a sheet nor a proof was found', () => {
    expect(reached({ kind: 'unknown', tried: 5000 })).toBe(
      'No sheet was found that puts cook first, and no proof that there is none (5,000 cases tried).',
    );
  });
});

describe('roles that get the same points', () => {
  const same = (...roles: string[]): Breach => ({ kind: 'same', track: 'path', roles });

  test('are named once, with what to do', () => {
    expect(say(same('baker', 'cook'))).toEqual({
      what: 'baker and cook get the same points whatever is answered, so neither comes first alone.',
      mend: 'Let their profiles differ in a trait that questions tell apart, or make one role of the two.',
    });
    expect(say(same('baker', 'cook', 'seller'), DIRECT)).toEqual({
      what: 'baker, cook and seller get the same points whatever is answered, so none of them comes first alone.',
      mend: 'Give options weight for one of them alone, or make one role of them.',
    });
  });
});

describe('a pattern that is answered too surely', () => {
  const pattern = { kind: 'pattern', track: 'path', verdict: 'clear', allowed: 'leaning' } as const;

  test('is said with the role that it recommends', () => {
    expect(say({ ...pattern, pattern: 'last', shuffled: null })).toEqual({
      what: 'Always the last option recommends baker and calls it clear; leaning is the most that is allowed.',
      mend: 'Let what speaks for one role stand first in some questions and last in others; word some statements the other way round.',
    });
    expect(say({ ...pattern, pattern: 'neutral', shuffled: null })).toEqual({
      what: 'Always the response in the middle recommends cook and calls it clear; leaning is the most that is allowed.',
      mend: 'Give the responses in the middle less weight.',
    });
  });

  test('is said with its share where the options are shuffled', () => {
    expect(say({ ...pattern, pattern: 'first', shuffled: about(0.62, 0.015) }).what).toBe(
      'Always the first option, with the options shuffled, is surer than it may be on 62.0% ±3.0 of the sheets, mostly clear; leaning is the most that is allowed.',
    );
  });
});

test('two roles or traits that are nearly one are named', () => {
  expect(
    say({
      ...{ kind: 'role-correlation', track: 'path', roles: ['baker', 'cook'] },
      ...{ correlation: 0.9004, allowed: 0.9 },
    }).what,
  ).toBe('baker and cook are nearly one: their scores correlate 0.9004; at most 0.9 is allowed.');
  expect(
    say({ kind: 'trait-correlation', traits: ['hands', 'heat'], correlation: -0.95, allowed: 0.9 }).what,
  ).toBe('hands and heat measure nearly the same: they correlate -0.95; at most 0.9 is allowed, either way.');
});

test('a question that hardly decides, calls that are close, weights that matter: each has its figures', () => {
  expect(say({ kind: 'decides', question: 'fire', most: exactly(0.001), allowed: 0.005 }).what).toBe(
    'The question fire decides on 0.1% of the sheets; at least 0.5% is asked for.',
  );
  expect(say({ kind: 'close', track: 'path', share: about(0.61, 0.001), allowed: 0.5 }).what).toBe(
    '61.0% of the sheets end in a tie or a close call; at most 50% is allowed.',
  );
  expect(say({ kind: 'sensitivity', track: 'path', share: exactly(0.2), allowed: 0.15 }).what).toBe(
    'On 20.0% of the sheets another role comes first when each weight is off by up to 5%; at most 15% is allowed.',
  );
});
