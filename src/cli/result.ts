import type { AnswerSheet, Background } from '../answers/sheet.js';
import type { Plan } from '../plan/plan.js';
import { planFor } from '../plan/plan-for.js';
import type { Quiz } from '../quiz/quiz.js';
import type { StudyTimes } from '../render/ics/options.js';
import type { PersonFormat, Result } from '../render/result.js';
import { assess } from '../scoring/assess.js';
import type { Assessment } from '../scoring/assessment.js';
import type { ScoringTable } from '../scoring/table.js';
import { GUIDE_ROLES } from './guide-roles.js';
import type { Io } from './io.js';
import { type OutputOptions, type Surface, writeOut } from './output.js';
import { rendererOf } from './renderers.js';

/** What `take` and `score` share: how a result is made of a sheet, and where it goes. */
export interface ResultOptions extends OutputOptions {
  /** What `--quiz` named: an id or a file. */
  readonly quiz?: string;
  readonly exclude: readonly string[];
  /** The plan's deadline. */
  readonly weeks: number | null;
}

/** Sheet → assessment → plan. */
export function resultOf(table: ScoringTable, sheet: AnswerSheet, { exclude, weeks }: ResultOptions): Result {
  const assessment = assess(table, sheet, { exclude });
  const plan = recommendedPlan(table.quiz, assessment, sheet.background, weeks);
  return { quiz: table.quiz, assessment, plan };
}

/** The plan for the first track's top role, refined by the second track's; `null` where they name no skills. */
export function recommendedPlan(
  quiz: Quiz,
  assessment: Assessment,
  background: Background,
  weeks: number | null,
): Plan | null {
  // Without an answer all roles are level, and the first is only the first.
  const roles = assessment.answered === 0 ? [] : recommendedRoles(quiz, assessment);
  const skills = quiz.roles
    .filter(({ id }) => roles.includes(id))
    .flatMap((role) => [...role.skills.core, ...role.skills.useful]);
  const [role, field] = roles;
  if (role === undefined || skills.length === 0) return null;
  return planFor(quiz, { roles: field === undefined ? [role] : [role, field], background, weeks });
}

/** What a sheet says of its respondent; what the command line says counts more. */
export function withOptions(
  background: Background,
  { hoursPerWeek, start }: Pick<Background, 'hoursPerWeek' | 'start'>,
): Background {
  return {
    ...background,
    hoursPerWeek: hoursPerWeek ?? background.hoursPerWeek,
    start: start ?? background.start,
  };
}

/** The top role of the first two tracks. */
export function recommendedRoles(quiz: Quiz, assessment: Assessment): string[] {
  return quiz.tracks.slice(0, 2).flatMap(({ id }) => assessment.tracks[id]?.ranking[0]?.role ?? []);
}

/** Renders a result and writes it where it belongs. */
export async function deliver(
  result: Result,
  options: ResultOptions,
  sheetFile: string | null,
  io: Io,
): Promise<void> {
  const render = await fullRenderer(options, sheetFile);
  await writeOut((surface) => render(result, surface), options, io);
}

export type FullRenderer = (result: Result, surface: Surface) => string;

/** A result as it is shown alone. @param sheetFile where its answers are, for the commands that go on from it */
export async function fullRenderer(
  { format, quiz }: { readonly format: PersonFormat } & Pick<ResultOptions, 'quiz'>,
  sheetFile: string | null,
  study: StudyTimes | null = null,
): Promise<FullRenderer> {
  const render = await rendererOf(format);
  const options = { quizName: quiz ?? null, sheetFile, guideRoles: GUIDE_ROLES, study };
  return (result, surface) => render(result, { ...surface, ...options });
}
