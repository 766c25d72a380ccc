import { NO_BACKGROUND } from '../answers/sheet.js';
import { randomFrom } from '../quiz/random.js';
import { assess, rank, rolePoints } from '../scoring/assess.js';
import type { Verdict } from '../scoring/assessment.js';
import type { QuestionTable, ScoringTable } from '../scoring/table.js';
import { patternAnswers } from './audit/pattern-answers.js';

/** Ways to answer without reading. A fair quiz is not sure of anything about such a sheet. */
export const PATTERNS = ['first', 'last', 'neutral'] as const;
export type Pattern = (typeof PATTERNS)[number];

export interface TrackShares {
  readonly track: string;
  /** Role id → its share of the first places over random sheets, as a multiple of the fair share (1 / roles). */
  readonly shares: ReadonlyMap<string, number>;
}

/**
 * How often each role comes first when every response of every question is equally likely.
 * @param sheets how many to draw; the standard error of a multiple is about √(roles / sheets)
 */
export function randomShares(table: ScoringTable, sheets: number, seed: number): readonly TrackShares[] {
  const { quiz, questions, tracks } = table;
  const random = randomFrom(seed);
  const firsts = new Map(quiz.roles.map(({ id }) => [id, 0]));
  const chosen: number[] = new Array(questions.length).fill(-1);
  for (let sheet = 0; sheet < sheets; sheet++) {
    for (let q = 0; q < chosen.length; q++) {
      chosen[q] = Math.floor(random() * (questions[q] as QuestionTable).responses.length);
    }
    const points = rolePoints(table, chosen);
    for (const { roles } of tracks) {
      const top = quiz.roles[rank(roles, points)[0] as number]?.id as string;
      firsts.set(top, (firsts.get(top) ?? 0) + 1);
    }
  }
  return tracks.map(({ id, roles }) => ({
    track: id,
    shares: new Map(
      roles.map((place) => {
        const role = quiz.roles[place]?.id as string;
        return [role, ((firsts.get(role) ?? 0) / sheets) * roles.length];
      }),
    ),
  }));
}

/** The verdict of each track on a sheet that is answered by a pattern. */
export function patternVerdicts(table: ScoringTable, pattern: Pattern): ReadonlyMap<string, Verdict> {
  const answers = patternAnswers(table.quiz, pattern, null);
  const sheet = { respondent: null, seed: null, answers, background: NO_BACKGROUND };
  return new Map(Object.entries(assess(table, sheet).tracks).map(([id, { verdict }]) => [id, verdict]));
}
