import type { Problem } from '../../errors.js';
import { examineQuiz, QUIZ_FILE_NAME } from '../examine.js';
import { LIMITS } from '../limits.js';
import type { MergedQuiz } from '../merge.js';
import { normalise } from '../normalise.js';
import { byPlace, type ParseQuizOptions } from '../parse.js';
import { auditLimits } from '../written-limits.js';
import { disableProblems, silence } from './disable.js';
import type { Finding, QuizCheck, Severity } from './finding.js';
import { collectWarnings, type Located } from './located.js';
import { RULES_OF_PARTS, RULES_OF_THE_WHOLE } from './rules/all.js';

/**
 * Everything there is to say of a quiz file and its includes in one run: every error that `parseQuiz` would throw, and
 * warnings about the parts that are sound. Nothing is thrown for what a file holds.
 * @param text the YAML (or JSON) of the quiz file
 */
export function checkQuiz(text: string, options: ParseQuizOptions = {}): QuizCheck {
  const { merged, problems } = examineQuiz(text, options);
  if (merged === null) return result([], problems, [], null, options);
  const whole = problems.length === 0;
  const located = warningsOf(merged, problems);
  const { kept, silenced, unused } = silence(located, merged, whole);
  const errors = problems.concat(disableProblems(merged));
  return {
    ...result([...kept, ...unused], errors, silenced, merged, options),
    quiz: errors.length === 0 ? normalise(merged.quiz) : null,
  };
}

function warningsOf(merged: MergedQuiz, problems: readonly Problem[]): readonly Located[] {
  // The rules take time in proportion to the products of sections' sizes, which are then out of bounds.
  if (problems.some(({ code }) => code === 'too-many')) return [];
  const whole = problems.length === 0;
  return collectWarnings(merged, whole ? [...RULES_OF_PARTS, ...RULES_OF_THE_WHOLE] : RULES_OF_PARTS);
}

function result(
  warnings: readonly Problem[],
  errors: readonly Problem[],
  silenced: QuizCheck['silenced'],
  merged: MergedQuiz | null,
  options: ParseQuizOptions,
): QuizCheck {
  const first = options.file ?? QUIZ_FILE_NAME;
  const files = [
    first,
    ...[...errors, ...warnings, ...silenced.map(({ finding }) => finding)].map(({ file }) => file),
  ];
  const findings = [
    ...firstOf(byPlace(errors, files), 'error'),
    ...firstOf(byPlace(warnings, files), 'warning'),
  ];
  return {
    quiz: null,
    findings: byPlace(findings, files),
    counts: { error: errors.length, warning: warnings.length },
    silenced: byPlace(
      silenced.map((each) => ({ ...each.finding, each })),
      files,
    ).map(({ each }) => each),
    limits: auditLimits(merged?.quiz.audit ?? {}),
  };
}

/** A flood is cut, that of errors and that of warnings each for itself: neither hides the other. */
function firstOf(problems: readonly Problem[], severity: Severity): Finding[] {
  return problems.slice(0, LIMITS.problems).map((problem) => ({ severity, ...problem }));
}
