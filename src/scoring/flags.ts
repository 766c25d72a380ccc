import type { AnswerSheet } from '../answers/sheet.js';
import type { Quiz, ScaleQuestion } from '../quiz/quiz.js';
import { midpoint } from '../quiz/responses.js';
import type { Flag } from './assessment.js';

/** Straight-lining needs this many equal answers: fewer happen by chance. */
const LINE_LENGTH = 4;
/** More than this share of skipped questions is said. */
const MANY_SKIPPED = 0.25;
/** Two keyed answers this far apart, of a range of 2, contradict each other: agree with both ends. */
const CONTRADICTION = 1.5;

/** Reasons to read a result with care, as careless-response research has them. Sheets are flagged, never dropped. */
export function qualityFlags(quiz: Quiz, sheet: AnswerSheet): readonly Flag[] {
  const flags: Flag[] = [];
  const skipped = quiz.questions.length - sheet.answers.size;
  if (skipped > quiz.questions.length * MANY_SKIPPED)
    flags.push({ kind: 'many-skipped', skipped, asked: quiz.questions.length });

  const items = scaleItems(quiz);
  const answered = items.filter(({ question }) => sheet.answers.has(question.id));
  const line = straightLine(answered, sheet);
  if (line !== null) flags.push(line);

  for (const [place, first] of answered.entries()) {
    for (const second of answered.slice(place + 1)) {
      if (first.trait !== second.trait || first.sign === second.sign) continue;
      if (Math.abs(keyed(first, sheet) - keyed(second, sheet)) < CONTRADICTION) continue;
      flags.push({
        kind: 'contradictory-pair',
        trait: first.trait,
        questions: [first.question.id, second.question.id],
      });
    }
  }
  return flags;
}

/** A scale question with the one trait it mainly measures, and which way it is keyed. */
interface ScaleItem {
  readonly question: ScaleQuestion;
  readonly trait: string;
  readonly sign: 1 | -1;
}

const itemsOf = new WeakMap<Quiz, readonly ScaleItem[]>();

function scaleItems(quiz: Quiz): readonly ScaleItem[] {
  const known = itemsOf.get(quiz);
  if (known !== undefined) return known;
  const items: ScaleItem[] = [];
  for (const question of [...quiz.questions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (question.type !== 'scale') continue;
    const [main] = Object.entries(question.weights).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
    if (main !== undefined && main[1] !== 0)
      items.push({ question, trait: main[0], sign: main[1] > 0 ? 1 : -1 });
  }
  itemsOf.set(quiz, items);
  return items;
}

/** The same end of the scale on items keyed both ways cannot be an opinion about all of them. */
function straightLine(items: readonly ScaleItem[], sheet: AnswerSheet): Flag | null {
  const first = items[0];
  if (first === undefined || items.length < LINE_LENGTH) return null;
  const value = sheet.answers.get(first.question.id) as number;
  const same = items.every(({ question }) => sheet.answers.get(question.id) === value);
  const bothWays = items.some(({ sign }) => sign !== first.sign);
  return same && bothWays ? { kind: 'straight-lining', value, count: items.length } : null;
}

/** The answer on the trait's own direction: −1 (low end) … 1 (high end). */
function keyed({ question, sign }: ScaleItem, sheet: AnswerSheet): number {
  const half = (question.max - question.min) / 2;
  return (sign * ((sheet.answers.get(question.id) as number) - midpoint(question))) / half;
}
