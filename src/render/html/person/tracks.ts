import type { Track } from '../../../quiz/quiz.js';
import type { TrackResult } from '../../../scoring/assessment.js';
import type { Result } from '../../result.js';

/** A track of the quiz, with what scoring found on it. */
export interface ScoredTrack {
  readonly track: Track;
  readonly found: TrackResult;
}

/** The tracks with a result, the main one first. */
export function tracksOf({ quiz, assessment }: Pick<Result, 'quiz' | 'assessment'>): ScoredTrack[] {
  return quiz.tracks.flatMap((track) => {
    const found = assessment.tracks[track.id];
    return found === undefined || found.ranking.length === 0 ? [] : [{ track, found }];
  });
}

/** The class of what stands side by side where there is room, one column a track. */
export function columnsFor(count: number): string {
  return count > 1 ? 'columns two' : 'columns';
}
