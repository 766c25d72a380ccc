import type { QuestionTable, ScoringTable } from '../scoring/table.js';

/** Larger sets are foretold in one order only. */
const MOST_REORDERED = 4;
/** Where there are more ways to write an answer, all of them are learned as they come. */
const MOST_FORETOLD = 500;

/** The answers to a question as `JSON.stringify` writes them, each with the place of its response; a set in any order. */
export function foretold({ id, responses }: QuestionTable, { quiz }: ScoringTable): [string, number][] {
  const isSet = quiz.questions.some((question) => question.id === id && question.type === 'multi');
  const found: [string, number][] = [];
  for (const [place, response] of responses.entries()) {
    const spellings = isSet ? ordersOf(response as readonly string[]) : [response];
    for (const each of spellings) found.push([JSON.stringify(each), place]);
    if (found.length > MOST_FORETOLD) return [];
  }
  return found;
}

function ordersOf(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length < 2 || ids.length > MOST_REORDERED) return [ids];
  return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}
