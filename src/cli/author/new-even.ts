import { countSheets } from '../../analysis/audit/counts.js';
import { multipleOf, shareOf } from '../../analysis/audit/estimate.js';
import { sheetsOf } from '../../analysis/audit/sheets.js';
import { type AuditLimits, DEFAULT_LIMITS } from '../../quiz/audit-limits.js';
import type { Draft } from '../../quiz/new/draft.js';
import { EVEN_SHARE } from '../../quiz/new/remarks.js';
import { type NewQuiz, type WriteOptions, writeQuiz } from '../../quiz/new/write.js';
import { parseQuiz } from '../../quiz/parse.js';
import { compileQuiz } from '../../scoring/table.js';
import type { OnProgress } from './busy.js';

/** A quiz whose limits fit how evenly its outcomes come first. */
export interface EvenQuiz extends NewQuiz {
  /** Whether it keeps to the usual limits of an audit, to be sure. */
  readonly passes: boolean;
}

/** Enough to be sure, and done in about a second. */
const SHEETS = 20_000;
const SEED = 1;

/**
 * Writes a quiz that asks for even shares (`EVEN_SHARE`) where its draft has them, so that an audit tells the author when
 * a change upsets them; and for the usual ones where it has not.
 */
export function writeEvenly(draft: Draft, options: WriteOptions, onProgress: OnProgress): EvenQuiz {
  const quiz = writeQuiz(draft, options);
  const table = compileQuiz(parseQuiz(quiz.text));
  const { firsts, method } = countSheets(table, sheetsOf(table, SHEETS, SEED), onProgress);
  const multiples = [...firsts].map((count) =>
    multipleOf(shareOf(count, method.sheets, method.kind === 'counted'), firsts.length),
  );
  /** Two standard errors within at both ends: then an audit, with sheets of its own, finds the same. */
  const keepsTo = ([least, most]: AuditLimits['share']): boolean =>
    multiples.every(({ value, se }) => value - 2 * se >= least && value + 2 * se <= most);
  return {
    ...(keepsTo(EVEN_SHARE) ? writeQuiz(draft, options, true) : quiz),
    passes: keepsTo(DEFAULT_LIMITS.share),
  };
}
