import type { Plan, Step } from '../../plan/plan.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, type Entry, heading, type Page, paragraph, type Term } from '../page.js';
import {
  amountWords,
  capital,
  dateWords,
  fitWords,
  paceWords,
  planTitle,
  rangeWords,
  roleOf,
  type Stage,
  skillName,
  stagesOf,
} from '../words.js';
import { commandsSection } from './parts.js';

/** A learning plan in full: every stage, with all that belongs to its skills. */
export function planPage(quiz: Quiz, plan: Plan, { command }: { readonly command: string }): Page {
  return {
    title: `Plan: ${planTitle(quiz, plan)}`,
    kind: paceWords(plan.pace),
    blocks: [
      paragraph(sumWords(plan)),
      ...known(quiz, plan),
      ...stagesOf(plan).flatMap((stage) => stageBlocks(quiz, plan, stage)),
      ...leftOut(quiz, plan),
      ...later(quiz, plan),
      ...commandsSection(nextCommands(plan, command)),
    ],
  };
}

function sumWords(plan: Plan): string {
  const { hours, coreHours, weeks, finish, pace, shape } = plan;
  if (plan.steps.length === 0) return 'All of its skills are known.';
  const which = shape === 'fork' ? 'With the longer branch' : 'In all';
  const ending = finish === null ? '' : `: done between ${dateWords(finish[0])} and ${dateWords(finish[1])}`;
  const sum = `${which} ${amountWords(hours, 'hour')}, of which ${rangeWords(coreHours)} for the core skills. At ${paceWords(pace)} that is ${amountWords(weeks, 'week')}${ending}.`;
  const fit = fitWords(plan);
  return fit === null ? sum : `${sum} ${fit}`;
}

function known(quiz: Quiz, plan: Plan): Block[] {
  if (plan.known.length === 0) return [];
  return [paragraph(`Known already: ${names(quiz, plan.known)}.`)];
}

function stageBlocks(quiz: Quiz, plan: Plan, stage: Stage): Block[] {
  const { branch, from, to, checkpoint } = stage;
  const where = plan.shape !== 'fork' ? '' : `${branch === 'trunk' ? 'Both' : roleOf(quiz, branch).title}: `;
  const weeks = from === to ? `week ${from}` : `weeks ${from} to ${to}`;
  const steps = stage.skills.flatMap(
    (id) =>
      plan.steps.find((step) => step.kind === 'learn' && step.branch === branch && step.skill === id) ?? [],
  );
  const items = steps.map((step) => entryOf(quiz, step));
  if (checkpoint !== null) items.push(entryOf(quiz, checkpoint));
  return [
    heading(
      where === '' ? capital(weeks) : where + weeks,
      datesOf(checkpoint === null ? steps : [...steps, checkpoint]),
    ),
    { type: 'entries', items },
  ];
}

function datesOf(steps: readonly Step[]): string | null {
  const days = steps.flatMap(({ dates }) => dates ?? []);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : `${dateWords(first)} to ${dateWords(last)}`;
}

function entryOf(quiz: Quiz, step: Step): Entry {
  const hours = amountWords(step.hours, 'hour');
  if (step.kind === 'checkpoint')
    return {
      kind: 'milestone',
      title: step.title,
      about: step.dates === null ? hours : `${hours}, by ${dateWords(step.dates[1])}`,
      details: [{ label: null, text: step.text }],
      links: [],
    };
  const skill = quiz.skills.find(({ id }) => id === step.skill);
  const toward = step.toward === null ? step.level : `for ${skillName(quiz, step.toward)}`;
  return {
    kind: 'task',
    title: skillName(quiz, step.skill),
    about: `${hours}, ${toward}`,
    details: [
      { label: 'Practise', text: skill?.practise ?? null },
      { label: 'Proof', text: skill?.proof ?? null },
    ].flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
    links: skill?.learn ?? [],
  };
}

function leftOut(quiz: Quiz, { leftOut: missing, pace }: Plan): Block[] {
  if (missing.length === 0) return [];
  const time = amountWords([pace.deadline ?? 0, pace.deadline ?? 0], 'week');
  const rows = (['core', 'useful'] as const).flatMap((level): Term[] => {
    const skills = missing.filter((each) => each.level === level);
    const text = skills
      .map(({ skill, hours }) => `${skillName(quiz, skill)} (${rangeWords(hours)})`)
      .join(', ');
    return text === '' ? [] : [{ term: level, text, source: null }];
  });
  return [heading(`No room in ${time} for`, 'in hours'), { type: 'terms', short: false, rows }];
}

function later(quiz: Quiz, { later: occasional }: Plan): Block[] {
  if (occasional.length === 0) return [];
  return [heading('Now and then useful, when the time comes'), paragraph(`${names(quiz, occasional)}.`)];
}

/** @param command the call that made this plan, without format and output */
function nextCommands({ pace }: Plan, command: string) {
  return [
    { command: `${command} -f markdown -o plan.md`, what: 'to tick off' },
    ...(pace.start === null ? [{ command: `${command} --start 2027-01-11`, what: 'with dates' }] : []),
    ...(pace.deadline === null ? [{ command: `${command} --weeks 12`, what: 'a deadline' }] : []),
  ];
}

function names(quiz: Quiz, ids: readonly string[]): string {
  return ids.map((id) => skillName(quiz, id)).join(', ');
}
