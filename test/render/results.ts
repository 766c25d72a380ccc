import type { AnswerSheet } from '../../src/answers/sheet.js';
import { resultOf } from '../../src/cli/result.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { PLAIN_PALETTE, type RenderOptions, type Result } from '../../src/render/result.js';
import { compileQuiz } from '../../src/scoring/table.js';

interface Wishes {
  readonly exclude?: readonly string[];
  readonly weeks?: number | null;
}

/** Scores the sheet and plans, as the command line does. */
export function resultFor(
  quiz: Quiz,
  sheet: AnswerSheet,
  { exclude = [], weeks = null }: Wishes = {},
): Result {
  const rest = { format: 'text', output: '-', force: false, color: false } as const;
  return resultOf(compileQuiz(quiz), sheet, { ...rest, exclude, weeks });
}

/** 80 columns, Unicode, no colour; unless said otherwise. */
export function optionsWith(other: Partial<RenderOptions> = {}): RenderOptions {
  return {
    width: 80,
    unicode: true,
    palette: PLAIN_PALETTE,
    command: 'which-path',
    quizName: null,
    sheetFile: null,
    ...other,
  };
}
