import type { Plan, Step } from '../../plan/plan.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, type Entry, heading, type Page, paragraph, type Term } from '../page.js';
import { amountWords, capital, dateWords, rangeWords, skillName } from '../words.js';
import {
  branchWords,
  daysWords,
  LATER_WORDS,
  nextCommands,
  noRoomWords,
  paceWords,
  planTitle,
  type Stage,
  stagesOf,
  stepsOf,
  sumWords,
  towardWords,
  weeksWords,
} from '../words-plan.js';
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

function known(quiz: Quiz, plan: Plan): Block[] {
  if (plan.known.length === 0) return [];
  return [paragraph(`Known already: ${names(quiz, plan.known)}.`)];
}

function stageBlocks(quiz: Quiz, plan: Plan, stage: Stage): Block[] {
  const weeks = weeksWords(stage);
  const steps = stepsOf(plan, stage);
  const title = plan.shape === 'fork' ? `${branchWords(quiz, stage.branch)}: ${weeks}` : capital(weeks);
  return [
    heading(title, daysWords(steps)),
    { type: 'entries', items: steps.map((step) => entryOf(quiz, step)) },
  ];
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
  return {
    kind: 'task',
    title: skillName(quiz, step.skill),
    about: `${hours}, ${towardWords(quiz, step)}`,
    details: [
      { label: 'Practise', text: skill?.practise ?? null },
      { label: 'Proof', text: skill?.proof ?? null },
    ].flatMap(({ label, text }) => (text === null ? [] : [{ label, text }])),
    links: skill?.learn ?? [],
  };
}

function leftOut(quiz: Quiz, plan: Plan): Block[] {
  const { leftOut: missing } = plan;
  if (missing.length === 0) return [];
  const rows = (['core', 'useful'] as const).flatMap((level): Term[] => {
    const skills = missing.filter((each) => each.level === level);
    const text = skills
      .map(({ skill, hours }) => `${skillName(quiz, skill)} (${rangeWords(hours)})`)
      .join(', ');
    return text === '' ? [] : [{ term: level, text, source: null }];
  });
  return [heading(noRoomWords(plan), 'in hours'), { type: 'terms', short: false, rows }];
}

function later(quiz: Quiz, { later: occasional }: Plan): Block[] {
  if (occasional.length === 0) return [];
  return [heading(LATER_WORDS), paragraph(`${names(quiz, occasional)}.`)];
}

function names(quiz: Quiz, ids: readonly string[]): string {
  return ids.map((id) => skillName(quiz, id)).join(', ');
}
