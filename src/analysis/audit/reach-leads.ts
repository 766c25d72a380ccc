import type { ScoringTable } from '../../scoring/table.js';

/** How far one role is ahead of each of its rivals, for every response: all that decides whether it can come first. */
export interface Leads {
  /** How many rivals there are. */
  readonly rivals: number;
  /** In the order of the table. */
  readonly questions: readonly QuestionLeads[];
}

export interface QuestionLeads {
  /** The responses that are considered, by their places in the table's question. */
  readonly responses: readonly number[];
  /** [response × rivals + rival] → points ahead; the response by its place in `responses`. */
  readonly ahead: Int32Array;
}

/** A sheet that answers every question. */
export interface WholeSheet {
  /** For each question, the place of its response in `responses`. */
  readonly chosen: Int32Array;
  /** Points ahead of each rival: whole numbers. */
  readonly ahead: Float64Array;
}

/** The leads of a role over some others, all by their places in `quiz.roles`. */
export function leadsOf({ quiz, questions }: ScoringTable, role: number, rivals: readonly number[]): Leads {
  const roles = quiz.roles.length;
  return {
    rivals: rivals.length,
    questions: questions.map(({ responses, points }) => {
      const ahead = new Int32Array(responses.length * rivals.length);
      for (let response = 0, cell = 0; response < responses.length; response++) {
        const row = response * roles;
        for (const rival of rivals) ahead[cell++] = points[row + role]! - points[row + rival]!;
      }
      return { responses: [...responses.keys()], ahead };
    }),
  };
}

/** How many sheets there are; may be `Infinity`. */
export function sheetCount({ questions }: Leads): number {
  return questions.reduce((product, { responses }) => product * responses.length, 1);
}

/** Points ahead of each rival with these responses. */
export function aheadOn({ rivals, questions }: Leads, chosen: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(rivals);
  for (const [q, { ahead }] of questions.entries()) {
    for (let rival = 0, cell = chosen[q]! * rivals; rival < rivals; rival++, cell++)
      sums[rival]! += ahead[cell]!;
  }
  return sums;
}

/**
 * Whether leads are better than others: a larger smallest one, and where those are equal fewer rivals so near.
 * Nothing is better than no rivals at all.
 */
export function isBetter(ahead: Float64Array, than: Float64Array): boolean {
  const [least, other] = [leastOf(ahead), leastOf(than)];
  if (least !== other) return least > other;
  return countOf(ahead, least) < countOf(than, other);
}

/** The smallest lead; `Infinity` without rivals. */
export function leastOf(ahead: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let rival = 0; rival < ahead.length; rival++) if (ahead[rival]! < least) least = ahead[rival]!;
  return least;
}

function countOf(ahead: Float64Array, lead: number): number {
  let count = 0;
  for (let rival = 0; rival < ahead.length; rival++) if (ahead[rival] === lead) count++;
  return count;
}

/**
 * The same without responses that are never of use: another one of the question gives at least as much on every rival.
 * Of equal ones the first stays. A question with many responses is left as it is, as every two are compared.
 */
export function withoutUseless({ rivals, questions }: Leads): Leads {
  return {
    rivals,
    questions: questions.map(({ responses, ahead }) => {
      if (responses.length > MOST_COMPARED) return { responses, ahead };
      const atLeast = (one: number, other: number): boolean => {
        for (let rival = 0; rival < rivals; rival++)
          if (ahead[one * rivals + rival]! < ahead[other * rivals + rival]!) return false;
        return true;
      };
      const places = [...responses.keys()];
      const useful = places.filter(
        (one) =>
          !places.some(
            (other) => other !== one && atLeast(other, one) && (other < one || !atLeast(one, other)),
          ),
      );
      return {
        responses: useful.map((place) => responses[place]!),
        ahead: Int32Array.from(
          useful.flatMap((place) => [...ahead.subarray(place * rivals, (place + 1) * rivals)]),
        ),
      };
    }),
  };
}

const MOST_COMPARED = 300;
