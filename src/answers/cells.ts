import { EXPERIENCE, type Question, type Quiz, type ScaleQuestion } from '../quiz/quiz.js';
import { EXPERIENCE_WORDS } from './experience-words.js';
import { folded, withoutNumber } from './folding.js';

/**
 * The answer in a cell of a table as an answer sheet would have it, for `sheetFrom` to judge. What is not recognised
 * stays as it is written.
 * @returns `null` for a blank cell: the question is skipped
 */
export function readCell(question: Question, text: string): unknown {
  if (isBlank(text)) return null;
  switch (question.type) {
    case 'choice':
      return find(namesOf(question.options), text) ?? text.trim();
    case 'scale':
      return scaleValue(question, text);
    case 'multi':
      return listIn(text, namesOf(question.options));
    case 'rank': {
      const ids = listIn(text, namesOf(question.options));
      // Some forms have all options put in order; only the first count.
      return ids?.length === question.options.length ? ids.slice(0, question.top) : ids;
    }
  }
}

export function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}

export const BACKGROUND_KEYS = ['known', 'hours_per_week', 'experience', 'start'] as const;
export type BackgroundKey = (typeof BACKGROUND_KEYS)[number];

/** The same for a column of the background. */
export function readBackgroundCell(key: BackgroundKey, text: string, quiz: Quiz): unknown {
  return isBlank(text) ? null : READ_BACKGROUND[key](text, quiz);
}

const READ_BACKGROUND: Readonly<Record<BackgroundKey, (text: string, quiz: Quiz) => unknown>> = {
  known: (text, quiz) => listIn(text, skillNames(quiz)),
  hours_per_week: (text) => {
    const number = HOURS.exec(folded(text))?.[1];
    return number === undefined ? text.trim() : Number(number.replace(',', '.'));
  },
  experience: (text) => find(experienceNames, text) ?? text.trim(),
  start: (text) => text.trim(),
};

/** `6`, `6.5`, `6,5`, `6h`, `6 hours`, `6 hours a week`, `6 h/week`. */
const HOURS = /^(\d{1,6}(?:[.,]\d{1,6})?) ?(?:h|hrs?|hours?)?(?: ?(?:\/|a|per) ?(?:w|wk|week))?$/;

const WHOLE_NUMBER = /^[+-]?\d{1,9}$/;

/** `4.0`, `4 - Agree`, `4 (Agree)`, folded. */
const LABELLED_NUMBER = /^([+-]?\d{1,9})(?:[.,]0{1,9})?(?: ?[-:=.,)(] ?[^\d ].*)?$/s;

function scaleValue({ low, high, min, max }: ScaleQuestion, text: string): number | string {
  // Adding 0 makes a plain zero of -0.
  if (WHOLE_NUMBER.test(text)) return Number(text) + 0;
  const words = folded(text);
  if (words === folded(low)) return min;
  if (words === folded(high)) return max;
  const number = LABELLED_NUMBER.exec(words)?.[1];
  return number === undefined ? text.trim() : Number(number) + 0;
}

/** The names by which people and forms call each of a list of options. */
interface Names {
  /** Ids and texts as they are: most cells need no more. `null` where a text could be either of two. */
  readonly exact: ReadonlyMap<string, string | null>;
  /** The same, folded. */
  readonly folded: ReadonlyMap<string, string | null>;
  /** 1 for the first. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Into how many pieces the separators of a list cut the longest of the texts. */
  readonly pieces: number;
}

type Named = readonly { readonly id: string; readonly text: string }[];

function namesFrom(items: Named, numbered: boolean): Names {
  const exact = new Map<string, string | null>();
  const byFolded = new Map<string, string | null>();
  for (const { id, text } of items) {
    const key = folded(text);
    exact.set(text, exact.has(text) ? null : id);
    byFolded.set(key, byFolded.has(key) ? null : id);
  }
  // An id counts before a text.
  for (const { id } of items) {
    exact.set(id, id);
    byFolded.set(id, id);
  }
  return {
    exact,
    folded: byFolded,
    numbers: new Map(numbered ? items.map(({ id }, place) => [String(place + 1), id]) : []),
    pieces: Math.max(1, ...items.map(({ text }) => piecesOf(text).length)),
  };
}

/** @returns the id that is meant, or null */
function find({ exact, folded: byFolded, numbers }: Names, text: string): string | null {
  const id = exact.get(text);
  if (id !== undefined) return id;
  const key = folded(text);
  const named = byFolded.has(key) ? byFolded.get(key) : numbers.get(key);
  if (named !== undefined) return named;
  const rest = withoutNumber(key);
  return rest === null ? null : (byFolded.get(rest) ?? null);
}

/**
 * What is meant by each part of a list, such as `web, data` or `Web; Data;`. A text may hold separators itself: of those
 * that begin at a place, the longest known one is taken.
 * @returns `null` for a list of nothing
 */
function listIn(text: string, names: Names): string[] | null {
  const pieces = piecesOf(text);
  const found: string[] = [];
  for (let first = 0; first < pieces.length; ) {
    let count = Math.min(names.pieces, pieces.length - first) + 1;
    let part = '';
    let id: string | null = null;
    while (id === null && count > 1) {
      count--;
      part = text.slice(pieces[first]?.[0], pieces[first + count - 1]?.[1]).trim();
      id = find(names, part);
    }
    found.push(id ?? part);
    first += count;
  }
  return found.length === 0 ? null : found;
}

/** Where each piece between separators begins and ends; blank ones do not count. */
function piecesOf(text: string): (readonly [begin: number, end: number])[] {
  return [...text.matchAll(/[^|;,\n]+/g)]
    .filter(([piece]) => !isBlank(piece))
    .map(({ index, 0: piece }) => [index, index + piece.length]);
}

const optionNames = new WeakMap<Named, Names>();

function namesOf(options: Named): Names {
  let names = optionNames.get(options);
  if (names === undefined) {
    names = namesFrom(options, true);
    optionNames.set(options, names);
  }
  return names;
}

const namesOfSkills = new WeakMap<Quiz, Names>();

function skillNames(quiz: Quiz): Names {
  let names = namesOfSkills.get(quiz);
  if (names === undefined) {
    const skills = quiz.skills.map(({ id, name }) => ({ id, text: name }));
    names = namesFrom(skills, false);
    namesOfSkills.set(quiz, names);
  }
  return names;
}

/** Ids are also understood with spaces: `under 1 year`. */
const experienceNames = namesFrom(
  EXPERIENCE.flatMap((id) => [
    { id, text: EXPERIENCE_WORDS[id] },
    { id, text: id.replaceAll('-', ' ') },
  ]),
  false,
);
