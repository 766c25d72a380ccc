import type { Response } from '../../quiz/quiz.js';
import type { Assessment, RankedRole, Verdict } from '../../scoring/assessment.js';

/** What a change keeps of one result. Thousands are kept at a time, so there is no more in it than is needed. */
export interface Taken {
  readonly person: string;
  /** Question id → its answer. */
  readonly answers: ReadonlyMap<string, Response>;
  /** Track id → its result. */
  readonly tracks: ReadonlyMap<string, TakenTrack>;
  /** Trait id → percent of maximum possible; `null` where it is not known. */
  readonly traits: ReadonlyMap<string, number | null>;
}

export interface TakenTrack {
  readonly verdict: Verdict;
  /** Best first; roles that were left out on request are not in it. */
  readonly ranking: readonly RankedRole[];
}

/** @param person who it is of: the name that two results are matched by */
export function takenOf({ tracks, traits }: Assessment, person: string): Taken {
  const results = Object.entries(tracks);
  // Every track explains itself by the same answers.
  const why = results[0]?.[1].why ?? [];
  return {
    person,
    answers: new Map(why.map(({ question, response }) => [question, response])),
    tracks: new Map(results.map(([id, { verdict, ranking }]) => [id, { verdict, ranking }])),
    traits: new Map(Object.entries(traits).map(([id, { percent }]) => [id, percent])),
  };
}
