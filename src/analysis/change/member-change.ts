import type { Question, Response } from '../../quiz/quiz.js';
import { responseKey } from '../../quiz/responses.js';
import type { AnswerChange, MemberChange, MemberTrackChange, Swing, TrackState } from './change.js';
import type { JudgedMove } from './one-answer.js';
import type { Move } from './swing.js';
import type { Taken, TakenTrack } from './taken.js';

/** What is the same for all people. */
export interface Between {
  /** Questions of the newer quiz that the older has too, in the order of the quiz. */
  readonly questions: readonly Question[];
  /** Ids of the tracks that both have. */
  readonly tracks: readonly string[];
  readonly swingOf: (move: Move) => Swing | null;
  readonly isBeyondClose: (move: JudgedMove) => boolean;
}

export function memberChange(between: Between, before: Taken, after: Taken): MemberChange {
  const tracks: Record<string, MemberTrackChange> = {};
  for (const id of between.tracks) {
    const [old, now] = [before.tracks.get(id), after.tracks.get(id)];
    if (old === undefined || now === undefined) continue;
    tracks[id] = trackChange(between, { ...before, ...old }, { ...after, ...now });
  }
  return { person: after.person, answers: answerChanges(between.questions, before, after), tracks };
}

function trackChange(
  { swingOf, isBeyondClose }: Between,
  before: TakenTrack & Pick<Taken, 'answers'>,
  after: TakenTrack & Pick<Taken, 'answers'>,
): MemberTrackChange {
  const [old, now] = [stateOf(before), stateOf(after)];
  const [from, to] = [old.role, now.role];
  if (from === null || to === null || from === to)
    return { before: old, after: now, moved: false, beyondClose: false, swing: null };
  const move = { from, to, before, after };
  return {
    before: old,
    after: now,
    moved: true,
    beyondClose: isBeyondClose(move),
    swing: swingOf(move),
  };
}

function stateOf({ verdict, ranking }: TakenTrack): TrackState {
  const top = verdict === 'insufficient' ? undefined : ranking[0];
  if (top === undefined) return { role: null, z: null, match: null, verdict };
  return { role: top.role, z: top.z, match: top.match, verdict };
}

function answerChanges(questions: readonly Question[], before: Taken, after: Taken): AnswerChange[] {
  return questions.flatMap((question) => {
    const [old, now] = [before, after].map(({ answers }) => answers.get(question.id) ?? null);
    if (old === undefined || now === undefined || isSame(question, old, now)) return [];
    return [{ question: question.id, before: old, after: now }];
  });
}

/** A set is written in the order of its quiz, which another version may have changed: it is the same set. */
function isSame({ type }: Question, one: Response | null, other: Response | null): boolean {
  if (one === null || other === null) return one === other;
  const keyOf = (response: Response): string | number =>
    responseKey(type === 'multi' && typeof response === 'object' ? [...response].sort() : response);
  return keyOf(one) === keyOf(other);
}
