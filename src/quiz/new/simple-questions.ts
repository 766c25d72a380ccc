import { DRAFT_LIMITS, type DraftOutcome } from './draft.js';
import { AGREEMENT, capital, DOING, DOING_STATEMENTS, quoted } from './question-words.js';
import type { NewChoice, NewQuestion, NewScale } from './questions.js';

/** Options of one question at most: each has a key of its own, and people read them all. */
const MOST_OPTIONS = 7;
/** What the choices count. With equal ones many outcomes would often come out level. */
const WEIGHTS = [2, 1.5, 2.5] as const;

/**
 * Questions whose answers count for the outcomes directly: three choices that have each outcome once, and a statement for
 * each. Where there are many outcomes a choice is split up, so that nobody reads more than seven options.
 */
export function simpleQuestions(
  outcomes: readonly DraftOutcome[],
  ids: readonly string[],
): readonly NewQuestion[] {
  const questions = Math.ceil(outcomes.length / MOST_OPTIONS);
  const choices = Array.from({ length: DRAFT_LIMITS.likes }, (_, round) =>
    Array.from({ length: questions }, (_, nth) => {
      const members = [...outcomes.keys()].filter(
        (place) => memberOf(place, round, questions, outcomes.length) === nth,
      );
      return choice(outcomes, ids, rotated(members, round), round, DOING[round * questions + nth] as string);
    }),
  ).flat();
  const statements = outcomes.map((_, place) => statement(outcomes, ids, place));
  return byTurns<NewQuestion>(
    choices.map((question, place) => ({ ...question, id: `choice-${place + 1}` })),
    statements.map((question, place) => ({ ...question, id: `statement-${place + 1}` })),
  );
}

/** One of each, as long as there are both: whoever takes the first and the last answers by turns says nothing then. */
function byTurns<T>(some: readonly T[], others: readonly T[]): T[] {
  const length = Math.max(some.length, others.length);
  return Array.from({ length }, (_, at) => [...some.slice(at, at + 1), ...others.slice(at, at + 1)]).flat();
}

/** Neighbours in one round are apart in the next. */
function memberOf(place: number, round: number, questions: number, outcomes: number): number {
  return round % 2 === 0 ? Math.floor((place * questions) / outcomes) : place % questions;
}

/** Each outcome stands first in some round. */
function rotated<T>(members: readonly T[], by: number): readonly T[] {
  const start = by % members.length;
  return [...members.slice(start), ...members.slice(0, start)];
}

function choice(
  outcomes: readonly DraftOutcome[],
  ids: readonly string[],
  members: readonly number[],
  round: number,
  text: string,
): Omit<NewChoice, 'id'> {
  return {
    type: 'choice',
    text,
    rewrite: 'a situation that your people know, with one answer for each outcome',
    ordered: false,
    options: members.map((place) => ({
      id: ids[place] as string,
      text: capital(likeOf(outcomes, place, round)),
      weight: [ids[place] as string, WEIGHTS[round] ?? 2],
      note: `for ${outcomes[place]?.name}`,
    })),
  };
}

function statement(
  outcomes: readonly DraftOutcome[],
  ids: readonly string[],
  place: number,
): Omit<NewScale, 'id'> {
  const words = DOING_STATEMENTS[place % DOING_STATEMENTS.length] as (thing: string) => string;
  return {
    type: 'scale',
    text: words(quoted(likeOf(outcomes, place, place % DRAFT_LIMITS.likes))),
    rewrite: `a statement that people agree with whom "${outcomes[place]?.name}" suits`,
    ...AGREEMENT,
    weight: [ids[place] as string, 1],
  };
}

/** Where the author has said nothing, a text that asks for it. It does not name the outcome: an answer that does asks nothing. */
function likeOf(outcomes: readonly DraftOutcome[], place: number, nth: number): string {
  return outcomes[place]?.likes[nth] ?? `A ${ORDINALS[nth]} example, for you to rewrite (${letterOf(place)})`;
}

const ORDINALS = ['first', 'second', 'third'] as const;

/** `a` … `z`, `aa` …: figures would read as steps. */
const letterOf = (place: number): string => {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : `a${letter}`;
};
