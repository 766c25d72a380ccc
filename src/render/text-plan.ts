import type { Plan } from '../plan/plan.js';
import type { Quiz } from '../quiz/quiz.js';
import { hanging, padEnd, widthOf, wrap } from './layout.js';
import type { RenderOptions, Result } from './result.js';
import { dateWords, monthWords, planTitle, rangeWords, roleOf, skillName, stagesOf } from './words.js';

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
  if (have.length > 0) lines.push(`  ${palette.good(`${tick} have`)}  ${names(quiz, have, width - 10)}`);
  lines.push(`  core    ${names(quiz, learn('core'), width - 10)}`);
  lines.push(`  useful  ${names(quiz, learn('useful'), width - 10)}`);
  return lines;
}

/** The plan by weeks, up to each checkpoint, and an honest sum. */
export function planSection({ quiz, plan }: Result, { width, palette, unicode }: RenderOptions): string[] {
  if (plan === null) return [];
  const { pace, hours, weeks, finish, coreHours } = plan;
  const lines = [palette.heading('Plan') + palette.faint(`  ${planTitle(quiz, plan)}`)];
  if (plan.steps.length === 0) return [...lines, '  You have all of its skills.'];
  const flag = unicode ? '▸' : '>';
  const stages = stagesOf(plan);
  for (const { from, to, skills, checkpoint } of stages.slice(0, SHOWN_STAGES)) {
    const when = padEnd(from === to ? `  week ${from}` : `  weeks ${from}-${to}`, 15);
    lines.push(palette.accent(when) + names(quiz, skills, width - 15));
    if (checkpoint === null) continue;
    const by = checkpoint.dates === null ? '' : palette.faint(`  by ${dateWords(checkpoint.dates[1])}`);
    lines.push(...hanging(' '.repeat(15), `${palette.good(flag)} ${checkpoint.title}${by}`, width));
  }
  const more = stages.length - SHOWN_STAGES;
  if (more > 0) lines.push(palette.faint(`  then         ${more} more ${more === 1 ? 'stage' : 'stages'}`));
  const pacing = `${pace.hoursPerWeek} hours a week${pace.assumed ? ' (assumed)' : ''}`;
  const ending = finish === null ? '' : `, so between ${monthWords(finish[0])} and ${monthWords(finish[1])}`;
  const sum = `In all ${rangeWords(hours)} hours, of which ${rangeWords(coreHours)} for the core: at ${pacing} ${rangeWords(weeks)} weeks${ending}.`;
  lines.push(...wrap(sum, width - 2).map((line) => `  ${line}`));
  lines.push(...deadline(quiz, plan, width).map((line) => palette.caution(line)));
  return lines;
}

function deadline(quiz: Quiz, { pace, leftOut, hours }: Plan, width: number): string[] {
  if (pace.deadline === null) return [];
  const room = pace.deadline * pace.hoursPerWeek;
  const lines: string[] = [];
  if ((hours[0] + hours[1]) / 2 > room) {
    lines.push(
      `Even the first skill is likely to take longer than your ${pace.deadline} weeks; without it the rest leads nowhere.`,
    );
  }
  if (leftOut.length > 0) {
    const list = leftOut.map(({ skill }) => skillName(quiz, skill)).join(', ');
    lines.push(`No room in ${pace.deadline} weeks for: ${list}.`);
  }
  return lines.flatMap((line) => wrap(line, width - 2).map((part) => `  ${part}`));
}

/** As many names as fit one line, and how many more there are. */
function names(quiz: Quiz, ids: readonly string[], width: number): string {
  const all = ids.map((id) => skillName(quiz, id));
  if (all.length === 0) return 'none';
  for (let shown = all.length; shown > 0; shown--) {
    const rest = all.length - shown;
    const text = all.slice(0, shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    if (widthOf(text) <= width || shown === 1) return text;
  }
  return '';
}

function rolesOf(plan: Plan): string[] {
  return plan.also === null ? [plan.role] : [plan.role, plan.also];
}
