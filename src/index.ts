/**
 * which-path as a library:
 *
 *     const quiz = parseQuiz(text);
 *     const assessment = assess(compileQuiz(quiz), parseAnswers(sheetText, quiz));
 *     const plan = planFor(quiz, { roles: ['python-developer'], background: assessment.background });
 *
 * For authors: `checkQuiz` says what is wrong or doubtful in a quiz's file, `auditQuiz` what its design leads to,
 * `itemAnalysis` what answers tell of it.
 *
 * Nothing here reads a file, a clock or the environment, and nothing is written.
 */
export { AUDIT_SEED, AUDIT_SHEETS, type Audit, type AuditOptions } from './analysis/audit/audit.js';
export { auditQuiz } from './analysis/audit/audit-of.js';
export type { Change, MemberChange, TrackChange } from './analysis/change/change.js';
export { changeOf } from './analysis/change/change-of.js';
export type { NewerSide, Side } from './analysis/change/side.js';
export { type Taken, takenOf } from './analysis/change/taken.js';
export type { Cohort, Grouping } from './analysis/cohort/cohort.js';
export { cohortOf } from './analysis/cohort/cohort-of.js';
export type { Member } from './analysis/cohort/member.js';
export { memberOf } from './analysis/cohort/member-of.js';
export { itemAnalysis } from './analysis/items/item-analysis.js';
export type { ItemAnalysis, ItemOptions } from './analysis/items/items.js';
export { type ParseAnswersOptions, parseAnswers, type SheetFormat } from './answers/parse.js';
export { type AnswerSheet, type Background, NO_BACKGROUND } from './answers/sheet.js';
export { writeAnswers } from './answers/write.js';
export { InputError, type Problem, problemLine } from './errors.js';
export type { Branch, CheckpointStep, LearnStep, LeftOut, Level, Pace, Plan, Step } from './plan/plan.js';
export { DEFAULT_HOURS_PER_WEEK, type PlanOptions, planFor } from './plan/plan-for.js';
export { type SkillMap, skillMap } from './plan/skill-map.js';
export { type AuditLimits, DEFAULT_LIMITS } from './quiz/audit-limits.js';
export { checkQuiz } from './quiz/check/check-quiz.js';
export type { Finding, QuizCheck, Severity, Silenced } from './quiz/check/finding.js';
export { type ParseQuizOptions, parseQuiz } from './quiz/parse.js';
export type {
  Advice,
  AdviceItem,
  Blend,
  Experience,
  HourRange,
  Option,
  Question,
  QuestionType,
  Quiz,
  Response,
  Role,
  Skill,
  Source,
  Subject,
  Track,
  Trait,
} from './quiz/quiz.js';
export { changeRenderers } from './render/change/formats.js';
export { cohortRenderers } from './render/cohort/formats.js';
export { renderers } from './render/formats.js';
export type { IcsOptions, StudyTimes } from './render/ics/options.js';
export { planIcs } from './render/ics/plan-ics.js';
export {
  FORMATS,
  type Format,
  type Palette,
  PLAIN_PALETTE,
  type Renderer,
  type RenderOptions,
  type Result,
} from './render/result.js';
export { type AssessOptions, assess } from './scoring/assess.js';
export type {
  Assessment,
  Contribution,
  Flag,
  Flip,
  RankedRole,
  TrackResult,
  TraitScore,
  Verdict,
} from './scoring/assessment.js';
export { type NullCurve, nullCurves } from './scoring/null-curve.js';
export { compileQuiz, type ScoringTable } from './scoring/table.js';
