import { type Background, NO_BACKGROUND } from '../../answers/sheet.js';
import { planFor } from '../../plan/plan-for.js';
import { skillMap } from '../../plan/skill-map.js';
import type { Quiz, Role } from '../../quiz/quiz.js';
import type { WeeklySession } from '../../render/ics/options.js';
import type { PlanFormat } from '../../render/page.js';
import { planRenderers } from '../../render/plan/formats.js';
import { quoteForShell } from '../../render/shell.js';
import { checkSessions, studyTimesFor } from '../calendar.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { named, nearestOf, unknownName } from '../names.js';
import { type OutputOptions, writeOut } from '../output.js';
import { rolesWithSkills } from '../plannable.js';
import { loadQuiz } from '../quizzes.js';

export interface PlanCommandOptions extends OutputOptions<PlanFormat> {
  /** What `--quiz` named: an id or a file. */
  readonly quiz?: string;
  /** Ids or names of skills. */
  readonly known: readonly string[];
  readonly hoursPerWeek: number | null;
  readonly start: string | null;
  readonly weeks: number | null;
  /** For a calendar: weekly times to learn at, and their zone, `null` for the one of this machine. */
  readonly sessions: readonly WeeklySession[];
  readonly timeZone: string | null;
}

/** A plan without the quiz, for one role or two. @param names ids, titles or short titles of the quiz's roles */
export async function plan(names: readonly string[], options: PlanCommandOptions, io: Io): Promise<number> {
  if (names.length > 2)
    throw new UsageError('plan takes one or two roles. A name of several words stands in quotes.');
  checkSessions(options.sessions, options.timeZone, options.format);
  const quiz = await loadQuiz(options.quiz, io);
  await checkTarget(options.output, options.force, io);
  const [role, also] = names.map((name) => theRole(quiz, name)) as [Role, Role | undefined];
  if (role === also)
    throw new UsageError(`Both names mean the same role, ${role.id}. Name one, or two different ones.`);
  const known = options.known.map((name) => theSkill(quiz, name));
  const background: Background = {
    ...NO_BACKGROUND,
    known: [...new Set(known)],
    hoursPerWeek: options.hoursPerWeek,
    start: options.start,
  };
  const made = planFor(quiz, {
    roles: also === undefined ? [role.id] : [role.id, also.id],
    // Of two paths one is chosen in the end; a path and a field go together.
    shape: role.track === also?.track ? 'fork' : 'merged',
    background,
    weeks: options.weeks,
  });
  const ids = [role, also].flatMap((each) => each?.id ?? []);
  const study = options.format === 'ics' ? studyTimesFor(made, options, io) : null;
  const result = { quiz, plan: made, skillMap: skillMap(quiz, made), study };
  const call = ['plan', ...ids, ...words(options, known)];
  const render = planRenderers[options.format];
  await writeOut(
    (surface) => render({ ...result, command: [surface.command, ...call].join(' ') }, surface),
    options,
    io,
  );
  return EXIT.done;
}

/** The options that this plan was made with, for commands that go on from it. */
function words({ quiz, hoursPerWeek, start, weeks }: PlanCommandOptions, known: readonly string[]): string[] {
  return [
    ...(quiz === undefined ? [] : [`--quiz ${quoteForShell(quiz)}`]),
    ...(known.length === 0 ? [] : [`--known ${known.join(',')}`]),
    ...(hoursPerWeek === null ? [] : [`--hours ${hoursPerWeek}`]),
    ...(start === null ? [] : [`--start ${start}`]),
    ...(weeks === null ? [] : [`--weeks ${weeks}`]),
  ];
}

/** @throws UsageError for a name that is no role of the quiz, or one that names no skills */
function theRole(quiz: Quiz, name: string): Role {
  const role = named(quiz.roles, name, [({ id }) => id, ({ title }) => title, ({ short }) => short]);
  if (role === undefined) {
    const all = rolesWithSkills(quiz).map(({ id }) => id);
    const otherwise =
      all.length === 0 ? 'This quiz has no roles with skills.' : `Choose from: ${all.join(', ')}.`;
    throw unknownName('No role of the quiz is', name, nearestOf(name, all), otherwise);
  }
  if (role.skills.core.length + role.skills.useful.length === 0)
    throw new UsageError(`The quiz names no skills for ${role.id}, so there is nothing to plan.`);
  return role;
}

/** @returns its id @throws UsageError for a name that is no skill of the quiz */
function theSkill({ skills }: Quiz, name: string): string {
  const skill = named(skills, name, [({ id }) => id, (each) => each.name]);
  if (skill !== undefined) return skill.id;
  const near = nearestOf(
    name,
    skills.map(({ id }) => id),
  );
  throw unknownName('--known: no skill is', name, near, 'which-path plan shows those of a role.');
}
