import type { Plan } from '../../plan/plan.js';
import type { Quiz } from '../../quiz/quiz.js';
import type { TrackResult } from '../../scoring/assessment.js';
import { padEnd, truncate, widthOf, wrap } from '../layout.js';
import { questionOf, shortResponseWords, signed, skillName } from '../words.js';
import type { BatchOptions, BatchRow } from './batch.js';
import { firstSkills, leaningWords, planAmounts, topReasons } from './words.js';

/** What the parts of a table or list are made with. The quiz is harmless. */
export interface Frame extends BatchOptions {
  readonly quiz: Quiz;
  readonly ellipsis: string;
  /** How wide labels may be. */
  readonly label: number;
  /** Where the text beside a label begins. */
  readonly column: number;
}

/** Longer ids and names are cut. */
const MAX_NAME = 24;
/** An answer with less room than this stands below its question. */
const LEAST_ANSWER = 24;

/** Lines with a label before the first. @param column where they begin */
export function beside(
  label: string,
  lines: readonly string[],
  frame: Frame,
  column = frame.column,
): string[] {
  const name = frame.palette.faint(truncate(label, frame.label, frame.ellipsis));
  return lines.map((line, place) => padEnd(place === 0 ? `  ${name}` : '', column) + line);
}

/** The answers that added most to the top role. */
export function reasonLines(track: TrackResult, frame: Frame): string[] {
  const { quiz, width, column, palette, ellipsis } = frame;
  const question = Math.min(MAX_NAME, Math.max(...quiz.questions.map(({ id }) => widthOf(id))));
  return topReasons(track).flatMap(({ question: id, response, points }) => {
    const answer = shortResponseWords(questionOf(quiz, id), response);
    const start = `${palette.good(signed(points))}  `;
    const cut = truncate(id, question, ellipsis);
    const line = `${start}${palette.faint(padEnd(cut, question))}  `;
    const room = width - column - widthOf(line);
    if (room >= LEAST_ANSWER) return [line + truncate(answer, room, ellipsis)];
    const indent = widthOf(start);
    return [
      start + palette.faint(cut),
      ' '.repeat(indent) + truncate(answer, width - column - indent, ellipsis),
    ];
  });
}

export function traitLines({ assessment }: BatchRow, { quiz, width, column, ellipsis }: Frame): string[] {
  const words = leaningWords(quiz, assessment).map((each) => truncate(each, 2 * MAX_NAME, ellipsis));
  return words.length === 0 ? [] : wrap(words.join('; '), width - column);
}

/** The plan's extent, and as much of what comes first in it as one line has room for; a line more if it must be. */
export function planLines(plan: Plan | null, { quiz, width, column, ellipsis }: Frame): string[] {
  if (plan === null) return [];
  const room = width - column;
  const names = firstSkills(plan).map((id) => truncate(skillName(quiz, id), MAX_NAME, ellipsis));
  const amounts = planAmounts(plan);
  if (names.length === 0) return wrap(amounts, room);
  const line = asManyAsFit(`${amounts}; first `, names, room);
  if (widthOf(line) <= room) return [line];
  return [...wrap(`${amounts};`, room), ...wrap(asManyAsFit('first ', names, room), room)];
}

/** At least one name, whether or not it fits. */
function asManyAsFit(lead: string, names: readonly string[], width: number): string {
  const lines = names.map((_, place) => lead + names.slice(0, place + 1).join(', '));
  return lines.findLast((line) => widthOf(line) <= width) ?? `${lead}${names[0]}`;
}
