import { NO_BACKGROUND } from '../../answers/sheet.js';
import type { Quiz } from '../../quiz/quiz.js';
import { responseKey } from '../../quiz/responses.js';
import { assess } from '../../scoring/assess.js';
import type { Verdict } from '../../scoring/assessment.js';
import type { ScoringTable } from '../../scoring/table.js';
import { tallier } from '../../scoring/tally.js';
import { ANSWER_PATTERNS, type AnswerPattern, type PatternAudit } from './audit.js';
import { shareOf } from './estimate.js';
import { patternAnswers } from './pattern-answers.js';
import { seedFrom, streamOf } from './sheets.js';
import { verdictShares } from './spread.js';

/** In how many random orders the options are shown. */
export const ORDERS = 1_000;

/**
 * What answering without reading comes to: for each track, its patterns.
 * @param onProgress gets the share of the patterns that are done
 */
export function patternAudits(
  table: ScoringTable,
  seed: number,
  onProgress: (done: number) => void = () => {},
): readonly (readonly PatternAudit[])[] {
  const found = ANSWER_PATTERNS.map((pattern, nth) => {
    const inFileOrder = fileOrder(table, pattern);
    const shuffled =
      pattern !== 'neutral' && isShuffled(table.quiz) ? shownOrders(table, pattern, seed) : null;
    onProgress((nth + 1) / ANSWER_PATTERNS.length);
    return table.tracks.map(
      (_, t): PatternAudit => ({ pattern, inFileOrder: inFileOrder[t]!, shuffled: shuffled?.[t] ?? null }),
    );
  });
  return table.tracks.map((_, t) => found.map((tracks) => tracks[t]!));
}

function isShuffled({ questions }: Quiz): boolean {
  return questions.some((question) => question.type !== 'scale' && !question.ordered);
}

function fileOrder(table: ScoringTable, pattern: AnswerPattern): readonly PatternAudit['inFileOrder'][] {
  const answers = patternAnswers(table, pattern, null);
  const sheet = { respondent: null, seed: null, answers, background: NO_BACKGROUND };
  const { tracks } = assess(table, sheet);
  return table.tracks.map(({ id }) => {
    const { ranking, verdict, flip } = tracks[id]!;
    const { role, z } = ranking[0]!;
    return { role, z, verdict, flip: flip?.answers ?? null };
  });
}

function shownOrders(
  table: ScoringTable,
  pattern: AnswerPattern,
  seed: number,
): readonly NonNullable<PatternAudit['shuffled']>[] {
  const { quiz, tracks } = table;
  const firsts = new Int32Array(quiz.roles.length);
  const verdicts = tracks.map(() => new Map<Verdict, number>());
  const tally = tallier(table, { exclude: [], flips: true });
  const chosen = new Int32Array(table.questions.length);
  // The same orders for each pattern.
  const random = streamOf(seed, 'orders');
  for (let order = 0; order < ORDERS; order++) {
    const answers = patternAnswers(table, pattern, seedFrom(random));
    for (const [q, { id, index }] of table.questions.entries())
      chosen[q] = index.get(responseKey(answers.get(id)!))!;
    for (const [t, { top, verdict }] of tally(chosen).tracks.entries()) {
      firsts[top]!++;
      verdicts[t]!.set(verdict, (verdicts[t]!.get(verdict) ?? 0) + 1);
    }
  }
  return tracks.map(({ roles }, t) => ({
    roles: roles.map((role) => ({
      role: quiz.roles[role]!.id,
      share: shareOf(firsts[role]!, ORDERS, false),
    })),
    verdicts: verdictShares((verdict) => verdicts[t]!.get(verdict) ?? 0, ORDERS, false),
  }));
}
