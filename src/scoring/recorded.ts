import { quoted, type Report } from '../answers/finding.js';
import { type ReadSheet, sheetFrom } from '../answers/read-sheet.js';
import { type AnswerSheet, NO_BACKGROUND } from '../answers/sheet.js';
import type { Quiz } from '../quiz/quiz.js';
import type { Assessment } from './assessment.js';
import { assessmentShape } from './recorded-shape.js';

/** A result that was written before, taken as the sheet that it was made of. */
export interface RecordedSheet extends AnswerSheet {
  /** Where its shape is right: what else is wrong is told by findings. */
  readonly recorded: Recorded;
}

export interface Recorded {
  readonly assessment: Assessment;
  /** The deadline of its plan, or `null`. */
  readonly weeks: number | null;
}

export function recordedOf(sheet: AnswerSheet): Recorded | null {
  return 'recorded' in sheet ? (sheet as RecordedSheet).recorded : null;
}

/**
 * Reads answer sheets, and results (`which-path/assessment@1`) as the sheets that they were made of: `why` has every
 * answer. They are scored again, so that nothing is shown that does not follow from the answers.
 */
export const readSheetOrResult: ReadSheet = (value, quiz, report) =>
  isResult(value) ? sheetOfResult(value, quiz, report) : sheetFrom(value, quiz, report);

/** The same, but for results of another version of the quiz: they are taken as they were written. */
export const readSheetOrOldResult: ReadSheet = (value, quiz, report) => {
  if (!isResult(value)) return sheetFrom(value, quiz, report);
  const recorded = recordedFrom(value, report);
  if (recorded === null) return NO_SHEET;
  const { respondent, quiz: scoredBy } = recorded.assessment;
  if (scoredBy.hash === quiz.hash || scoredBy.id !== quiz.id) return sheetOfResult(value, quiz, report);
  const sheet: RecordedSheet = { ...NO_SHEET, respondent, recorded };
  return sheet;
};

const NO_SHEET: AnswerSheet = {
  respondent: null,
  seed: null,
  answers: new Map(),
  background: NO_BACKGROUND,
};

function isResult(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'schema' in value;
}

function recordedFrom(value: object, report: Report): Recorded | null {
  const parsed = assessmentShape.safeParse(value);
  if (parsed.success) {
    const { plan, ...assessment } = parsed.data;
    return { assessment: assessment as Assessment, weeks: plan?.pace.deadline ?? null };
  }
  if (isReport(value)) {
    report({
      path: ['schema'],
      code: 'report',
      message: 'This is a report already.',
      mend: 'Give the sheets, or the results, that it was made of.',
    });
    return null;
  }
  for (const { path } of parsed.error.issues.slice(0, MOST_ISSUES))
    report({
      path: path as (string | number)[],
      code: 'bad-result',
      message: 'This is not a result as which-path writes it.',
      mend: 'Give the answers themselves, or write the result anew with which-path score.',
    });
  return null;
}

function isReport(value: object): boolean {
  const { schema } = value as { readonly schema?: unknown };
  return schema === 'which-path/cohort@1' || schema === 'which-path/change@1';
}

/** Whatever wrote something else wrote all of it. */
const MOST_ISSUES = 3;

function sheetOfResult(value: object, quiz: Quiz, report: Report): AnswerSheet {
  const recorded = recordedFrom(value, report);
  if (recorded === null) return NO_SHEET;
  const { assessment } = recorded;
  const { known, hoursPerWeek, experience, start } = assessment.background;
  // Each track has all answers, those that count most for its top role first.
  const [[track, { why }] = ['', { why: [] }]] = Object.entries(assessment.tracks);
  const placeOf = (path: Path): Path => {
    const [part, id, ...rest] = path;
    if (part === 'background') return path.map((key) => (key === 'hours_per_week' ? 'hoursPerWeek' : key));
    if (part !== 'answers') return path;
    const at = why.findIndex(({ question }) => question === id);
    return at < 0 ? ['tracks', track, 'why'] : ['tracks', track, 'why', at, 'response', ...rest];
  };
  const isOther = assessment.quiz.hash !== quiz.hash;
  const sheet = sheetFrom(
    {
      quiz: assessment.quiz.id,
      respondent: assessment.respondent,
      answers: Object.fromEntries(why.map(({ question, response }) => [question, response])),
      background: { known, hours_per_week: hoursPerWeek, experience, start },
    },
    quiz,
    ({ code, message, mend, path }) =>
      report({
        ...{ code, message, path: path[0] === 'quiz' ? ['quiz', 'id'] : placeOf(path) },
        mend: isOther && path[0] !== 'quiz' ? otherVersion(assessment.quiz.version, quiz.version) : mend,
      }),
  );
  return { ...sheet, recorded } as RecordedSheet;
}

type Path = readonly (string | number)[];

function otherVersion(written: string, here: string): string {
  return `It was scored with version ${quoted(written)} of the quiz; this is ${quoted(here)}. --quiz names the file of the other.`;
}
