/**
 * which-path as a library:
 *
 *     const quiz = parseQuiz(text);
 *     const assessment = assess(compileQuiz(quiz), parseAnswers(sheetText, quiz));
 *     const plan = planFor(quiz, { roles: ['python-developer'], background: assessment.background });
 *
 * Nothing here reads a file, a clock or the environment, and nothing is written.
 */
export { type ParseAnswersOptions, parseAnswers, type SheetFormat } from './answers/parse.js';
export { type AnswerSheet, type Background, NO_BACKGROUND } from './answers/sheet.js';
export { writeAnswers } from './answers/write.js';
export { InputError, type Problem, problemLine } from './errors.js';
export type { Branch, CheckpointStep, LearnStep, LeftOut, Level, Pace, Plan, Step } from './plan/plan.js';
export { DEFAULT_HOURS_PER_WEEK, type PlanOptions, planFor } from './plan/plan-for.js';
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
export { renderers } from './render/formats.js';
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
export { compileQuiz, type ScoringTable } from './scoring/table.js';
