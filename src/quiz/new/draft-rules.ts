import { DRAFT_LIMITS, type DraftTrait, type Lean } from './draft.js';

/**
 * What is wrong with a part of a draft, in a sentence for its author; `null` where nothing is. The names of others are
 * told as they were written: whoever shows the sentence makes it harmless.
 */
export type Complaint = string | null;

export function titleComplaint(title: string): Complaint {
  if (isBlank(title)) return 'The quiz needs a title.';
  return tooLong(title, DRAFT_LIMITS.title);
}

/** @param others the names before it */
export function outcomeComplaint(name: string, others: readonly string[]): Complaint {
  if (isBlank(name)) return 'An outcome needs a name.';
  if (others.some((other) => same(other, name))) return `"${name}" is there already.`;
  if (others.length >= DRAFT_LIMITS.outcomes) return `More than ${DRAFT_LIMITS.outcomes} are too many.`;
  return tooLong(name, DRAFT_LIMITS.name);
}

/** Of the list as a whole, when no more are to come. */
export function outcomesComplaint(names: readonly string[]): Complaint {
  return names.length < 2 ? 'A quiz needs at least two outcomes to choose between.' : null;
}

/** A trait in what was typed, `low / high`; or what is wrong with it. */
export function readTrait(typed: string): DraftTrait | string {
  // "front/back end / data" has its ends where the spaces are.
  const ends = typed.includes(' / ') ? typed.split(' / ') : typed.split('/');
  const [low = '', high = ''] = ends.map((end) => end.trim());
  if (ends.length !== 2)
    return 'Two ends with a slash between them, such as: looks of a page / inner workings';
  return { low, high };
}

/** @param others the traits before it */
export function traitComplaint({ low, high }: DraftTrait, others: readonly DraftTrait[]): Complaint {
  if (isBlank(low) || isBlank(high)) return 'Both ends need words, such as: working alone / working together';
  if (same(low, high)) return 'The two ends are the same.';
  const known = others.find(
    (other) =>
      (same(other.low, low) && same(other.high, high)) || (same(other.low, high) && same(other.high, low)),
  );
  if (known !== undefined) return `"${known.low} / ${known.high}" is there already.`;
  if (others.length >= DRAFT_LIMITS.traits) return `More than ${DRAFT_LIMITS.traits} traits are too many.`;
  return tooLong(low, DRAFT_LIMITS.end) ?? tooLong(high, DRAFT_LIMITS.end);
}

/** Of the list as a whole: whether so many outcomes can be told apart by it. */
export function traitsComplaint(traits: readonly DraftTrait[], outcomes: number): Complaint {
  if (traits.length === 0) return 'A quiz needs at least one trait in which people differ.';
  if (outcomes <= mostOutcomes(traits.length)) return null;
  const missing = traitsFor(outcomes) - traits.length;
  return `${enoughFor(traits.length)} For ${outcomes}, add ${missing === 1 ? 'one' : missing} more.`;
}

/** Each trait has three leanings, but an outcome cannot lean to neither end of all: no answer would lead to it. */
export const mostOutcomes = (traits: number): number => 3 ** traits - 1;

/** How many traits so many outcomes need at the least. */
export function traitsFor(outcomes: number): number {
  let traits = 1;
  while (mostOutcomes(traits) < outcomes) traits++;
  return traits;
}

/** A sentence on how many outcomes traits can tell apart. */
export function enoughFor(traits: number): string {
  if (traits === 1) return 'One trait is enough for 2 outcomes, one at each end.';
  return `${traits} traits are enough for ${mostOutcomes(traits)} outcomes.`;
}

/** Where an outcome leans is given by one for each outcome. */
export function traitLeansComplaint({ low, high }: DraftTrait, leans: readonly Lean[]): Complaint {
  if (new Set(leans).size > 1) return null;
  return `All outcomes are alike on "${low} / ${high}", so it tells nothing. At least one has to differ.`;
}

/** What is wrong with the leanings as a whole, and which outcomes have to be asked for again. */
export interface LeansComplaint {
  readonly text: string;
  /** Places of outcomes. */
  readonly outcomes: readonly number[];
}

/** @param leans [outcome][trait] */
export function leansComplaint(
  names: readonly string[],
  leans: readonly (readonly Lean[])[],
): LeansComplaint | null {
  const idle = leans.findIndex((each) => each.every((lean) => lean === 0));
  if (idle >= 0) {
    const text = `"${names[idle]}" leans nowhere, so no answer could lead to it. It needs at least one end.`;
    return { text, outcomes: [idle] };
  }
  const firsts = new Map<string, number>();
  for (const [place, each] of leans.entries()) {
    const other = firsts.get(each.join());
    if (other !== undefined) {
      const text = `"${names[other]}" and "${names[place]}" lean the same way everywhere: they would tie for ever. Say again where they differ.`;
      return { text, outcomes: [other, place] };
    }
    firsts.set(each.join(), place);
  }
  return null;
}

/** What was typed of one outcome, `one thing; another`. */
export function readLikes(typed: string): readonly string[] {
  return typed
    .split(';')
    .map((like) => like.trim())
    .filter((like) => like !== '');
}

function likeComplaint(like: string, others: readonly string[]): Complaint {
  if (isBlank(like)) return 'This is empty.';
  if (others.some((other) => same(other, like))) return `"${like}" is there already.`;
  return tooLong(like, DRAFT_LIMITS.like);
}

/** Of things that were said together. @param others what was said before them, of any outcome */
export function likesComplaint(likes: readonly string[], others: readonly string[]): Complaint {
  if (likes.length === 0) return likeComplaint('', others);
  for (const [place, like] of likes.entries()) {
    const complaint = likeComplaint(like, [...others, ...likes.slice(0, place)]);
    if (complaint !== null) return complaint;
  }
  return null;
}

const isBlank = (text: string): boolean => !/\S/.test(text);

/** Whether people would read two texts as one. */
export function same(a: string, b: string): boolean {
  const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
  return folded(a) === folded(b);
}

function tooLong(text: string, most: number): Complaint {
  return text.length > most ? `At most ${most} letters, please; this has ${text.length}.` : null;
}
