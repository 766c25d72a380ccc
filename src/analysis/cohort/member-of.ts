import type { Quiz } from '../../quiz/quiz.js';
import type { Assessment, TrackResult } from '../../scoring/assessment.js';
import type { FullMemberTrack, Member } from './member.js';

/**
 * Keeps of a result what a cohort is worked out from.
 * @param quiz the quiz that the assessment was made with
 * @param person the name that the cohort gives to whom it is of
 */
export function memberOf(quiz: Quiz, assessment: Assessment, person: string): Member {
  const tracks: Record<string, FullMemberTrack> = {};
  for (const { id } of quiz.tracks) {
    const result = assessment.tracks[id];
    if (result !== undefined) tracks[id] = trackOf(quiz, result);
  }
  return {
    person,
    answered: assessment.answered,
    asked: assessment.asked,
    tracks,
    flags: [...new Set(assessment.flags.map(({ kind }) => kind))],
    allFlags: assessment.flags,
    traits: quiz.traits.map(({ id }) => {
      const { percent = null, expected = null } = assessment.traits[id] ?? {};
      return percent === null || expected === null ? null : { percent, expected };
    }),
    known: assessment.background.known,
  };
}

const TOO_LITTLE: FullMemberTrack = {
  role: null,
  match: null,
  verdict: 'insufficient',
  runnerUp: null,
  rival: null,
  blend: null,
  decides: null,
};

function trackOf(quiz: Quiz, { verdict, ranking, flip }: TrackResult): FullMemberTrack {
  const [top, runnerUp] = ranking;
  if (verdict === 'insufficient' || top === undefined) return TOO_LITTLE;
  const rival = rivalOf({ verdict, ranking, flip });
  return {
    role: top.role,
    match: top.match,
    verdict,
    runnerUp: runnerUp?.role ?? null,
    rival,
    // The rival of a close call need not be the runner-up, so the blend of the first two may not be theirs.
    blend: rival === null ? null : blendOf(quiz, top.role, rival),
    decides: verdict === 'close' ? (flip?.changes[0]?.question ?? null) : null,
  };
}

/** Who is level, or an answer away. */
function rivalOf({
  verdict,
  ranking,
  flip,
}: Pick<TrackResult, 'verdict' | 'ranking' | 'flip'>): string | null {
  if (verdict === 'tie') return ranking[1]?.role ?? null;
  return verdict === 'close' ? (flip?.to ?? null) : null;
}

function blendOf(quiz: Quiz, role: string, rival: string): string | null {
  return quiz.blends.find(({ of }) => of.includes(role) && of.includes(rival))?.id ?? null;
}
