import type { Plan } from '../plan/plan.js';
import type { Quiz } from '../quiz/quiz.js';
import { counted } from './count-words.js';
import { hanging, padEnd, truncate, widthOf, wrap } from './layout.js';
import type { RenderOptions, Result } from './result.js';
import { amountWords, dateWords, monthWords, rangeWords, roleOf, skillName } from './words.js';
import { fitWords, paceWords, planTitle, type Stage, stagesOf } from './words-plan.js';

/** Stages shown: what is far off changes anyway, and the other formats have all. */
const SHOWN_STAGES = 3;

/** The recommended roles' skills: what is there and what is to learn. */
export function skillsSection({ quiz, plan }: Result, { width, palette, unicode }: RenderOptions): string[] {
  if (plan === null) return [];
  const asked = rolesOf(plan).flatMap((id) => [
    ...roleOf(quiz, id).skills.core,
    ...roleOf(quiz, id).skills.useful,
  ]);
  const have = [...new Set(asked)].filter((id) => plan.known.includes(id));
  const learn = (level: 'core' | 'useful'): string[] =>
    plan.steps.flatMap((step) =>
      step.kind === 'learn' && step.level === level && step.toward === null ? [step.skill] : [],
    );
  const tick = unicode ? '✓' : '+';
  const lines = [palette.heading('Skills')];
  const list = (ids: readonly string[]): string => names(quiz, ids, width - 10, unicode);
  if (have.length > 0) lines.push(`  ${palette.good(`${tick} have`)}  ${list(have)}`);
  lines.push(`  core    ${list(learn('core'))}`);
  lines.push(`  useful  ${list(learn('useful'))}`);
  return lines;
}

/** The plan by weeks, up to each checkpoint, and an honest sum. */
export function planSection({ quiz, plan }: Result, { width, palette, unicode }: RenderOptions): string[] {
  if (plan === null) return [];
  const { pace, hours, weeks, finish, coreHours } = plan;
  const lines = hanging(`${palette.heading('Plan')}  `, palette.faint(planTitle(quiz, plan)), width);
  if (plan.steps.length === 0) return [...lines, '  You have all of its skills.'];
  const flag = unicode ? '▸' : '>';
  const stages = stagesOf(plan);
  const shown = stages.slice(0, SHOWN_STAGES);
  const column = Math.max(13, ...shown.map((stage) => whenWords(stage).length)) + 2;
  for (const stage of shown) {
    const { skills, checkpoint } = stage;
    lines.push(
      palette.accent(padEnd(whenWords(stage), column)) + names(quiz, skills, width - column, unicode),
    );
    if (checkpoint === null) continue;
    const by = checkpoint.dates === null ? '' : palette.faint(`  by ${dateWords(checkpoint.dates[1])}`);
    lines.push(...hanging(' '.repeat(column), `${palette.good(flag)} ${checkpoint.title}${by}`, width));
  }
  const more = stages.length - SHOWN_STAGES;
  if (more > 0) lines.push(palette.faint(padEnd('  then', column) + counted(more, 'more stage')));
  const ending = finish === null ? '' : `, so ${monthsWords(finish)}`;
  const sum = `In all ${amountWords(hours, 'hour')}, of which ${rangeWords(coreHours)} for the core: at ${paceWords(pace)} ${amountWords(weeks, 'week')}${ending}.`;
  lines.push(...wrap(sum, width - 2).map((line) => `  ${line}`));
  lines.push(...deadline(quiz, plan, width).map((line) => palette.caution(line)));
  return lines;
}

function whenWords({ from, to }: Stage): string {
  return from === to ? `  week ${from}` : `  weeks ${from}-${to}`;
}

function monthsWords([low, high]: readonly [string, string]): string {
  const [first, last] = [monthWords(low), monthWords(high)];
  return first === last ? `in ${first}` : `between ${first} and ${last}`;
}

function deadline(quiz: Quiz, plan: Plan, width: number): string[] {
  const { pace, leftOut } = plan;
  if (pace.deadline === null) return [];
  const time = amountWords([pace.deadline, pace.deadline], 'week');
  const fit = fitWords(plan);
  const lines = fit === null ? [] : [fit];
  if (leftOut.length > 0) {
    const list = leftOut.map(({ skill }) => skillName(quiz, skill)).join(', ');
    lines.push(`No room in ${time} for: ${list}.`);
  }
  return lines.flatMap((line) => wrap(line, width - 2).map((part) => `  ${part}`));
}

/** As many names as fit one line, and how many more there are. */
function names(quiz: Quiz, ids: readonly string[], width: number, unicode: boolean): string {
  const all = ids.map((id) => skillName(quiz, id));
  if (all.length === 0) return 'none';
  for (let shown = all.length; shown > 0; shown--) {
    const rest = all.length - shown;
    const text = all.slice(0, shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    if (widthOf(text) <= width) return text;
  }
  const count = all.length === 1 ? '' : ` and ${all.length - 1} more`;
  return truncate(all[0] as string, width - count.length, unicode ? '…' : '...') + count;
}

function rolesOf(plan: Plan): string[] {
  return plan.also === null ? [plan.role] : [plan.role, plan.also];
}
