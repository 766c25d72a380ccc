import type { AnswerSheet } from '../../../src/answers/sheet.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import type { BatchOptions, BatchRenderer, BatchRow } from '../../../src/render/batch/batch.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { resultFor } from '../results.js';

/** A sheet as a row of a batch. @param name by default that of the respondent, or `sheet` */
export function rowFor(
  quiz: Quiz,
  sheet: AnswerSheet,
  name = sheet.respondent ?? 'sheet',
  wishes: Parameters<typeof resultFor>[2] = {},
): BatchRow {
  return { ...resultFor(quiz, sheet, wishes), name };
}

/** 80 columns, Unicode, no colour, nothing besides the roles; unless said otherwise. */
export function batchOptions(other: Partial<BatchOptions> = {}): BatchOptions {
  return {
    ...{ width: 80, unicode: true, palette: PLAIN_PALETTE },
    ...{ why: false, plan: false, traits: false },
    ...other,
  };
}

/** All that a renderer writes of these rows. @param first how many of them came at once */
export function rendered(renderer: BatchRenderer, rows: readonly BatchRow[], first = rows.length): string {
  const begin = renderer.begin(rows.slice(0, first));
  return begin + rows.map((row) => renderer.row(row)).join('') + renderer.end();
}
