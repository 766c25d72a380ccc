import type { Question, RankQuestion, Response, ScaleQuestion, Weights } from './quiz.js';

/** What the possible responses of a question depend on. */
export type ResponseShape =
  | { readonly type: 'choice'; readonly options: readonly unknown[] }
  | { readonly type: 'multi'; readonly options: readonly unknown[]; readonly max: number }
  | { readonly type: 'scale'; readonly min: number; readonly max: number }
  | { readonly type: 'rank'; readonly options: readonly unknown[]; readonly top: number };

/** How many different responses a question has, without listing them. May be `Infinity`. */
export function responseCount(question: ResponseShape): number {
  switch (question.type) {
    case 'choice':
      return question.options.length;
    case 'scale':
      return question.max - question.min + 1;
    case 'rank': {
      let count = 1;
      for (let place = 0; place < question.top; place++) count *= question.options.length - place;
      return count;
    }
    case 'multi': {
      let count = 0;
      let subsets = 1;
      for (let size = 1; size <= question.max; size++) {
        subsets = (subsets * (question.options.length - size + 1)) / size;
        count += subsets;
      }
      return count;
    }
  }
}

/**
 * Every possible response of a question, in a fixed order: options in the file's order, numbers upward, sets and
 * rankings in the lexicographic order of their options' places. Sets list their options in the file's order.
 */
export function responsesOf(question: Question): readonly Response[] {
  switch (question.type) {
    case 'choice':
      return question.options.map((option) => option.id);
    case 'scale':
      return Array.from({ length: question.max - question.min + 1 }, (_, step) => question.min + step);
    case 'multi':
      return selections(
        question.options.map((option) => option.id),
        question.max,
        'set',
      );
    case 'rank':
      return selections(
        question.options.map((option) => option.id),
        question.top,
        'ranking',
      );
  }
}

function selections(ids: readonly string[], size: number, kind: 'set' | 'ranking'): string[][] {
  const found: string[][] = [];
  const extend = (chosen: readonly string[], from: number): void => {
    if (chosen.length > 0 && (kind === 'set' || chosen.length === size)) found.push([...chosen]);
    if (chosen.length === size) return;
    for (let next = from; next < ids.length; next++) {
      const id = ids[next] as string;
      if (kind === 'ranking' && chosen.includes(id)) continue;
      extend([...chosen, id], kind === 'set' ? next + 1 : 0);
    }
  };
  extend([], 0);
  return found;
}

/** The same value for equal responses of one question; for looking a response up. */
export function responseKey(response: Response): string | number {
  return typeof response === 'object' ? response.join(' ') : response;
}

/**
 * What a response gives each trait, in hundredths of a point (whole numbers, so that sums are exact).
 * `choice`: the option's weights. `multi`: the sum of the options'. `scale`: weight × (value − midpoint).
 * `rank`: each option's weights × (top − place), the first place being 0.
 */
export function responsePoints(question: Question, response: Response): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  const add = (weights: Weights, factor: number): void => {
    for (const [trait, weight] of Object.entries(weights)) {
      // A scale of even length has its midpoint between two values: hence the halves.
      const hundredths = (Math.round(weight * 100) * Math.round(factor * 2)) / 2;
      points.set(trait, (points.get(trait) ?? 0) + hundredths);
    }
  };
  switch (question.type) {
    case 'choice':
      add(weightsOf(question, response as string), 1);
      break;
    case 'multi':
      for (const id of response as readonly string[]) add(weightsOf(question, id), 1);
      break;
    case 'scale':
      add(question.weights, (response as number) - midpoint(question));
      break;
    case 'rank':
      for (const [place, id] of (response as readonly string[]).entries()) {
        add(weightsOf(question, id), question.top - place);
      }
      break;
  }
  return points;
}

/** The middle of a scale; it lies between two values where their number is even. */
export function midpoint(question: Pick<ScaleQuestion, 'min' | 'max'>): number {
  return (question.min + question.max) / 2;
}

function weightsOf(question: Exclude<Question, ScaleQuestion>, id: string): Weights {
  return (question as RankQuestion).options.find((option) => option.id === id)?.weights ?? {};
}
