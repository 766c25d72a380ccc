import type { AnswerSheet } from '../answers/sheet.js';
import type { Quiz, Response, ScaleQuestion } from '../quiz/quiz.js';
import { midpoint } from '../quiz/responses.js';
import type { Flag } from './assessment.js';

/** Straight-lining needs this many equal answers: fewer happen by chance. */
const LINE_LENGTH = 4;
/** More than this share of skipped questions is said. */
const MANY_SKIPPED = 0.25;
/** Two keyed answers this far apart, of a range of 2, contradict each other: agree with both ends. */
const CONTRADICTION = 1.5;

/** Reasons to read a result with care, as careless-response research has them. Sheets are flagged, never dropped. */
export function qualityFlags(quiz: Quiz, { answers }: AnswerSheet): readonly Flag[] {
  const flags: Flag[] = [];
  const skipped = quiz.questions.length - answers.size;
  if (skipped > quiz.questions.length * MANY_SKIPPED) {
    flags.push({ kind: 'many-skipped', skipped, asked: quiz.questions.length });
  }
  const { items, opposites } = scaleItems(quiz);
  const line = straightLine(items, answers);
  if (line !== null) flags.push(line);
  for (const [first, second] of opposites) {
    const [a, b] = [answers.get(first.question.id), answers.get(second.question.id)];
    if (a === undefined || b === undefined) continue;
    if (Math.abs(keyed(first, a as number) - keyed(second, b as number)) < CONTRADICTION) continue;
    flags.push({
      kind: 'contradictory-pair',
      trait: first.trait,
      questions: [first.question.id, second.question.id],
    });
  }
  return flags;
}

/** A scale question with the one trait it mainly measures, and which way it is keyed. */
interface ScaleItem {
  readonly question: ScaleQuestion;
  readonly trait: string;
  readonly sign: 1 | -1;
}

interface ScaleItems {
  /** In the order of their ids. */
  readonly items: readonly ScaleItem[];
  /** Pairs that measure one trait and are keyed in opposite directions. */
  readonly opposites: readonly (readonly [ScaleItem, ScaleItem])[];
}

const itemsOf = new WeakMap<Quiz, ScaleItems>();

function scaleItems(quiz: Quiz): ScaleItems {
  const known = itemsOf.get(quiz);
  if (known !== undefined) return known;
  const items: ScaleItem[] = [];
  for (const question of [...quiz.questions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (question.type !== 'scale') continue;
    const [main] = Object.entries(question.weights).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
    if (main !== undefined && main[1] !== 0)
      items.push({ question, trait: main[0], sign: main[1] > 0 ? 1 : -1 });
  }
  const opposites = items.flatMap((first, place) =>
    items
      .slice(place + 1)
      .filter((second) => second.trait === first.trait && second.sign !== first.sign)
      .map((second) => [first, second] as const),
  );
  const found = { items, opposites };
  itemsOf.set(quiz, found);
  return found;
}

/** The same answer to items that are keyed both ways cannot be an opinion about all of them. */
function straightLine(items: readonly ScaleItem[], answers: AnswerSheet['answers']): Flag | null {
  let value: Response | undefined;
  let count = 0;
  const signs = new Set<number>();
  for (const { question, sign } of items) {
    const answer = answers.get(question.id);
    if (answer === undefined) continue;
    if (value !== undefined && answer !== value) return null;
    value = answer;
    count++;
    signs.add(sign);
  }
  return count >= LINE_LENGTH && signs.size === 2
    ? { kind: 'straight-lining', value: value as number, count }
    : null;
}

/** The answer on the trait's own direction: −1 (low end) … 1 (high end). */
function keyed({ question, sign }: ScaleItem, value: number): number {
  return (sign * (value - midpoint(question))) / ((question.max - question.min) / 2);
}
