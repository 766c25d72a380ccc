import type { CheckpointStep, LearnStep, Plan, Step } from '../../plan/plan.js';
import type { Quiz, Skill } from '../../quiz/quiz.js';
import { amountWords, roleOf, skillName } from '../words.js';
import { planTitle, towardWords } from '../words-plan.js';

/** The name of an event for these steps, most of which a session has: `Learn: Git, HTTP; checkpoint: A page`. */
export function summaryOf(quiz: Quiz, plan: Plan, steps: readonly Step[]): string {
  const learned = steps.flatMap((step) => (step.kind === 'learn' ? [skillName(quiz, step.skill)] : []));
  const projects = steps.flatMap((step) => (step.kind === 'checkpoint' ? [step.title] : []));
  const parts = [
    ...(learned.length === 0 ? [] : [`Learn: ${someOf(learned)}`]),
    ...(projects.length === 0 ? [] : [`Checkpoint: ${someOf(projects)}`]),
  ];
  return branchWords(quiz, plan, steps[0]) + parts.join('; ');
}

/** The most names that a calendar's little boxes are given. */
const MOST_NAMES = 3;

function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Of a fork one branch is taken: each event says to which it belongs. */
function branchWords(quiz: Quiz, { shape }: Plan, step: Step | undefined): string {
  if (shape !== 'fork' || step === undefined || step.branch === 'trunk') return '';
  return `${roleOf(quiz, step.branch).title}: `;
}

/** What to do in an event, as lines. */
export function descriptionOf(quiz: Quiz, plan: Plan, steps: readonly Step[]): string[] {
  const shown = steps.slice(0, MOST_STEPS);
  const more = steps.length - shown.length;
  // A step by itself is named by its event.
  const withTitle = steps.length > 1;
  return [
    ...shown.flatMap((step) => [...(withTitle ? [titleOf(quiz, step)] : []), ...linesOf(quiz, step), '']),
    ...(more > 0 ? [`And ${more} more.`, ''] : []),
    `Part of the plan: ${planTitle(quiz, plan)}`,
  ];
}

/** The most steps of a session that are told in full: skills may take no time, and then a session has many. */
const MOST_STEPS = 10;

function titleOf(quiz: Quiz, step: Step): string {
  return step.kind === 'learn' ? skillName(quiz, step.skill) : step.title;
}

function linesOf(quiz: Quiz, step: Step): string[] {
  return step.kind === 'learn' ? learnLines(quiz, step) : checkpointLines(quiz, step);
}

function learnLines(quiz: Quiz, step: LearnStep): string[] {
  const skill = skillOf(quiz, step);
  return [
    `${amountWords(step.hours, 'hour')}, ${towardWords(quiz, step)}`,
    ...labelled('Practise', skill?.practise ?? null),
    ...labelled('Proof', skill?.proof ?? null),
    ...(skill?.learn ?? []).map(({ title, url }) => {
      const address = webAddress(url);
      return address === null ? title : `${title}: ${address}`;
    }),
  ];
}

function checkpointLines(quiz: Quiz, { hours, role, text }: CheckpointStep): string[] {
  return [`${amountWords(hours, 'hour')}, for ${roleOf(quiz, role).title}`, text];
}

function labelled(label: string, text: string | null): string[] {
  return text === null ? [] : [`${label}: ${text}`];
}

/** Where to begin reading: the first address of the steps, or `null`. */
export function addressOf(quiz: Quiz, steps: readonly Step[]): string | null {
  for (const step of steps) {
    const links = step.kind === 'learn' ? (skillOf(quiz, step)?.learn ?? []) : [];
    for (const { url } of links) {
      const address = webAddress(url);
      if (address !== null) return address;
    }
  }
  return null;
}

function skillOf(quiz: Quiz, { skill }: LearnStep): Skill | undefined {
  return quiz.skills.find(({ id }) => id === skill);
}

/** The address with whatever is no letter of an address percent-encoded; `null` unless it begins with http: or https:. */
function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
