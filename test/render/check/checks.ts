import { checkQuiz } from '../../../src/quiz/check/check-quiz.js';
import { CODES } from '../../../src/quiz/check/codes.js';
import type { Finding, QuizCheck } from '../../../src/quiz/check/finding.js';
import type { CheckOptions, CheckResult } from '../../../src/render/check/result.js';
import { type Palette, PLAIN_PALETTE } from '../../../src/render/result.js';
import { smallQuiz } from '../../quiz/check/small-quiz.js';

export const CHECK_OPTIONS: CheckOptions = {
  width: 80,
  unicode: true,
  palette: PLAIN_PALETTE,
  command: 'which-path',
};

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
export const COLOURED: Palette = {
  ...{ heading: paint(1), strong: paint(1), faint: paint(2) },
  ...{ accent: paint(36), good: paint(32), caution: paint(33) },
};

export function finding(rest: Partial<Finding> = {}): Finding {
  return {
    severity: 'warning',
    code: 'few-questions',
    file: 'quiz.yaml',
    line: 4,
    column: 7,
    message: 'Only 2 questions measure the trait "pace".',
    mend: 'Let another question count for it too.',
    ...rest,
  };
}

const CLEAN = checkQuiz(smallQuiz());

/** What was found in one file, made by hand. */
export function found(findings: readonly Finding[], rest: Partial<QuizCheck> = {}): QuizCheck {
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  return {
    ...CLEAN,
    quiz: count('error') > 0 ? null : CLEAN.quiz,
    findings,
    counts: { error: count('error'), warning: count('warning') },
    ...rest,
  };
}

/** File name → what was found in it. */
export function resultOf(files: Readonly<Record<string, QuizCheck>>): CheckResult {
  return {
    files: Object.entries(files).map(([file, check]) => ({ file, check })),
    codes: CODES,
    version: '1.2.3',
  };
}
