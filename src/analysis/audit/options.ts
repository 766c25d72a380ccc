import type { Question, Response } from '../../quiz/quiz.js';
import { responseKey } from '../../quiz/responses.js';
import { POINTS_PER_SD, type QuestionTable, type ScoringTable } from '../../scoring/table.js';
import type { OptionAudit } from './audit.js';

/** An option's id, or a value of a scale. */
export type OptionName = OptionAudit['option'];

/** Options in the order of the file; the values of a scale upward. */
export function optionsOf(question: Question): readonly OptionName[] {
  if (question.type !== 'scale') return question.options.map(({ id }) => id);
  return Array.from({ length: question.max - question.min + 1 }, (_, step) => question.min + step);
}

/** The places of the responses with the option: in a `multi` or `rank` those in which it is chosen. */
export function responsesWith({ responses }: QuestionTable, option: OptionName): readonly number[] {
  const places: number[] = [];
  for (const [place, response] of responses.entries()) if (hasOption(response, option)) places.push(place);
  return places;
}

function hasOption(response: Response, option: OptionName): boolean {
  return typeof response === 'object' ? response.includes(option as string) : response === option;
}

/** True where each of these responses gives all roles of the track the same. */
export function givesAllTheSame(
  { quiz, tracks }: ScoringTable,
  { points }: QuestionTable,
  responses: Iterable<number>,
  track: number,
): boolean {
  const roles = tracks[track]!.roles;
  for (const response of responses) {
    const row = response * quiz.roles.length;
    if (roles.some((role) => points[row + role] !== points[row + roles[0]!])) return false;
  }
  return true;
}

/**
 * The role to which these responses give the most beside the mean of the track's other roles, in standard deviations:
 * their mean. Of equal roles the first in the file.
 * @returns `null` where all roles get the same
 */
export function leansToward(
  { quiz, tracks }: ScoringTable,
  { points }: QuestionTable,
  responses: readonly number[],
  track: number,
): { readonly role: string; readonly z: number } | null {
  const { roles } = tracks[track]!;
  const sums = roles.map((role) =>
    responses.reduce((sum, response) => sum + points[response * quiz.roles.length + role]!, 0),
  );
  const most = Math.max(...sums);
  if (sums.every((sum) => sum === most)) return null;
  const place = sums.indexOf(most);
  const others = sums.reduce((total, sum) => total + sum, -most) / (sums.length - 1);
  return {
    role: quiz.roles[roles[place]!]!.id,
    z: (most - others) / responses.length / POINTS_PER_SD,
  };
}

/**
 * The first other option that counts the same for all roles: whoever takes one instead of the other changes nothing.
 * @returns `null` where there is none
 */
export function sameAs(
  table: ScoringTable,
  question: QuestionTable,
  options: readonly OptionName[],
  option: OptionName,
): OptionName | null {
  return (
    options.find((other) => other !== option && interchangeable(table, question, options, option, other)) ??
    null
  );
}

function interchangeable(
  { quiz }: ScoringTable,
  { responses, index, points }: QuestionTable,
  options: readonly OptionName[],
  one: OptionName,
  other: OptionName,
): boolean {
  const width = quiz.roles.length;
  const partner = new Map([
    [one, other],
    [other, one],
  ]);
  return responses.every((response, place) => {
    const exchanged = exchangedIn(response, partner);
    if (exchanged === response) return true;
    const at = index.get(responseKey(exchanged)) ?? index.get(responseKey(inFileOrder(exchanged, options)));
    for (let role = 0; role < width; role++)
      if (points[place * width + role] !== points[at! * width + role]) return false;
    return true;
  });
}

/** The response with two options exchanged; itself where it has neither. */
function exchangedIn(response: Response, partner: ReadonlyMap<OptionName, OptionName>): Response {
  if (typeof response !== 'object') return partner.get(response) ?? response;
  return response.some((option) => partner.has(option))
    ? response.map((option) => (partner.get(option) ?? option) as string)
    : response;
}

/** A set lists its options in the file's order. */
function inFileOrder(response: Response, options: readonly OptionName[]): Response {
  return typeof response === 'object'
    ? (options.filter((option) => response.includes(option as string)) as string[])
    : response;
}
