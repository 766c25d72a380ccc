import fc from 'fast-check';
import type { FullMemberTrack, Member } from '../../../src/analysis/cohort/member.js';
import { parseQuiz } from '../../../src/quiz/parse.js';
import type { Verdict } from '../../../src/scoring/assessment.js';

const role = (track: string, profile: object, core: readonly string[], useful: readonly string[] = []) => ({
  ...{ track, profile, title: track, summary: track, skills: { core, useful } },
});
const skill = (...needs: string[]) => ({ name: 'skill', group: 'group', hours: [2, 4], needs });

/**
 * Paths ant (cut; useful: dig), bee (dig), cat (nap), doe, which names no skills. Fields elm (cut, fly), fir (nap) and
 * gum, which names none. To dig one has to cut, to cut one has to hold; to fly one has to nap.
 */
export const cohortQuiz = parseQuiz(
  JSON.stringify({
    quiz: { id: 'small', title: 'Small', version: '1', description: 'Small.', minutes: [1, 2] },
    tracks: { path: { title: 'Path', question: 'Which?' }, field: { title: 'Field', question: 'Which?' } },
    traits: {
      care: { name: 'Care', low: 'loose', high: 'careful' },
      pace: { name: 'Pace', low: 'slow', high: 'fast' },
    },
    roles: {
      ant: role('path', { care: 1 }, ['cut'], ['dig']),
      bee: role('path', { care: -1 }, ['dig']),
      cat: role('path', { pace: 1 }, ['nap']),
      doe: role('path', { pace: -1 }, []),
      elm: role('field', { care: 1 }, ['cut', 'fly']),
      fir: role('field', { care: -1 }, ['nap']),
      gum: role('field', { pace: 1 }, []),
    },
    skills: { dig: skill('cut'), cut: skill('hold'), hold: skill(), fly: skill('nap'), nap: skill() },
    blends: [{ id: 'wasp', of: ['ant', 'bee'], title: 'Wasp', text: 'Wasp.' }],
    questions: [
      {
        ...{ id: 'q', type: 'choice', text: 'Which?' },
        options: [
          { id: 'x', text: 'X', weights: { care: 1, pace: 1 } },
          { id: 'y', text: 'Y', weights: { care: -1, pace: -1 } },
        ],
      },
      { ...{ id: 's', type: 'scale', text: 'How?', low: 'no', high: 'yes' }, weights: { care: 1 } },
      { ...{ id: 't', type: 'scale', text: 'How fast?', low: 'no', high: 'yes' }, weights: { pace: 1 } },
    ],
  }),
);

/** A track's result: clear, without a runner-up, unless said otherwise. A role of null is `insufficient`. */
export function trackOf(recommended: string | null, other: Partial<FullMemberTrack> = {}): FullMemberTrack {
  return {
    role: recommended,
    match: recommended === null ? null : 90,
    verdict: recommended === null ? 'insufficient' : 'clear',
    ...{ runnerUp: null, rival: null, blend: null, decides: null },
    ...other,
  };
}

/** Somebody who answered everything and is recommended the path ant and the field gum, unless said otherwise. */
export function member(person: string, other: Partial<Member> = {}): Member {
  return {
    ...{ person, answered: 3, asked: 3, flags: [], allFlags: [], traits: [null, null], known: [] },
    tracks: { path: trackOf('ant'), field: trackOf('gum') },
    ...other,
  };
}

/** So many people alike. Their names are `<name> 1` and so on. */
export function crowd(people: number, name: string, other: Partial<Member> = {}): Member[] {
  return Array.from({ length: people }, (_, place) => member(`${name} ${place + 1}`, other));
}

const verdict = fc.constantFrom<Verdict>('clear', 'clear', 'clear', 'leaning', 'close', 'tie');
const trackAmong = (...roles: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...roles), verdict, fc.constantFrom(80, 90))
    .map(([recommended, sure, match]) => trackOf(recommended, { verdict: sure, match, runnerUp: 'bee' }));
const trait = fc.option(fc.record({ percent: fc.integer({ min: 0, max: 100 }), expected: fc.constant(50) }));

/** Anybody: some roles, verdicts and backgrounds are common, some are rare. */
const anybody: fc.Arbitrary<Omit<Member, 'person'>> = fc
  .record({
    path: trackAmong('ant', 'ant', 'ant', 'ant', 'bee', 'bee', 'cat', 'doe'),
    field: trackAmong('elm', 'elm', 'elm', 'fir', 'gum', 'gum'),
    isInsufficient: fc.nat(15).map((n) => n === 0),
    known: fc.subarray(['dig', 'cut', 'hold', 'nap'], { maxLength: 2 }),
    traits: fc.tuple(trait, trait),
    flag: fc.nat(6).map((n) => n === 0),
  })
  .map(({ path, field, isInsufficient, known, traits, flag }) => ({
    tracks: isInsufficient ? { path: trackOf(null), field: trackOf(null) } : { path, field },
    ...{ answered: isInsufficient ? 1 : 3, asked: 3, known, traits },
    flags: flag ? ['straight-lining'] : [],
    allFlags: flag ? [{ kind: 'straight-lining', value: 3, count: 4 }] : [],
  }));

/** 5 to 40 people, named after their places. */
export const people: fc.Arbitrary<readonly Member[]> = fc
  .array(anybody, { minLength: 5, maxLength: 40, size: 'max' })
  .map((drawn) => drawn.map((each, place) => ({ ...each, person: `name-${place}` })));
