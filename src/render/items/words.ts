import type {
  AnswerQuality,
  ItemAnalysis,
  NoAlpha,
  NoOmega,
  ScaleAnalysis,
  ScaleItemAnalysis,
} from '../../analysis/items/items.js';
import type { Quiz } from '../../quiz/quiz.js';
import { ofWords } from '../cohort/words.js';

/** The words that all views of an item analysis share. Texts are raw: each view makes them harmless. */

/** What stands for a figure that there is none of. */
export const NONE = '-';

/** `0.71`, `-0.05`; never `-0.00`. @param digits behind the point */
export function figure(value: number | null, digits = 2): string {
  if (value === null) return NONE;
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}

/** `0.52 to 0.84` */
export function intervalWords(interval: readonly [number, number] | null): string {
  return interval === null ? NONE : `${figure(interval[0])} to ${figure(interval[1])}`;
}

/** `44%`. Somebody is never 0%, and not all are never 100%. */
export function shareWords(share: number | null): string {
  if (share === null) return NONE;
  const percent = Math.round(100 * share);
  if (percent === 0 && share > 0) return '<1%';
  return percent === 100 && share < 1 ? '>99%' : `${percent}%`;
}

/** How an alpha is read. */
export interface Reading {
  /** In a cell. */
  readonly short: string;
  /** The rest of a sentence that begins with the figure. */
  readonly text: string;
}

/** From which alpha on, with what is said of it: J. C. Nunnally and I. H. Bernstein, "Psychometric theory" (1994), pp. 264–265. */
const READINGS: readonly (Reading & { readonly from: number })[] = [
  {
    from: 0.9,
    short: 'high',
    text: 'is high: its questions go together closely. That alone makes no score fit for deciding about one person.',
  },
  {
    from: 0.8,
    short: 'good for groups',
    text: 'is what is usually asked for where groups are compared; too little for deciding about one person.',
  },
  {
    from: 0.7,
    short: 'fair for groups',
    text: 'is what is usually asked for in early work with groups; too little for deciding about one person.',
  },
  {
    from: 0,
    short: 'low',
    text: 'is low: its questions have little in common. Do not lean on this score alone.',
  },
];

/** From here on a reading says something good. */
const PRAISED = 0.7;

const AT_ODDS: Reading = {
  short: 'at odds',
  text: 'is below 0: on the whole its questions do not go together. Look at their keys first.',
};

/** Said of a scale where an alpha can be worked out. */
export function readingOf(alpha: number): Reading {
  // Read as it is shown: 0.70 is 0.70.
  return READINGS.find(({ from }) => Number(figure(alpha)) >= from) ?? AT_ODDS;
}

export const NO_ALPHA: Readonly<Record<NoAlpha, string>> = {
  'few-people': 'no alpha: it takes two people at least',
  'one-item': 'no alpha: only one question measures it',
  'few-answers': 'no alpha: fewer than two of its questions were answered by two people',
  'no-spread': 'no alpha: at most one of its questions has answers that differ',
  'few-in-common': 'no alpha: two of its questions were never answered by the same two people',
  'no-total': 'no alpha: what the questions have in common cancels out',
  impossible: 'no alpha: too few people answered the same questions of it',
};

export const NO_OMEGA: Readonly<Record<NoOmega, string>> = {
  ...NO_ALPHA,
  impossible: 'no omega: too few people answered the same questions of it',
  'two-items': 'no omega: it takes three questions',
  'not-identified': 'no omega: fewer than three questions go with one factor, or several factors fit as well',
  heywood: 'no omega: the model with one factor does not fit (a loading of 1 or more)',
  'no-convergence': 'no omega: no one factor was found',
};

/** Beside the name of a scale: `alpha 0.71 (0.52 to 0.84), omega 0.75`. */
export function reliabilityWords({ alpha, noAlpha, omega }: ScaleAnalysis): string {
  if (alpha === null) return noAlpha === null ? '' : NO_ALPHA[noAlpha];
  const also = omega === null ? 'no omega' : `omega ${figure(omega)}`;
  return `alpha ${figure(alpha.raw)} (${intervalWords(alpha.interval)}), ${also}`;
}

/** In a sentence below it. */
export function scaleReading({ alpha, noOmega }: ScaleAnalysis): string | null {
  if (alpha === null) return null;
  const [reading, least] = [readingOf(alpha.raw), alpha.interval[0]];
  const read = `${figure(alpha.raw)} ${reading.text}`;
  // A good figure of few people is said with what it may be as well.
  const isUnsure = Number(figure(alpha.raw)) >= PRAISED && readingOf(least).short !== reading.short;
  const surely = isUnsure ? ` Its interval begins at ${figure(least)}, though.` : '';
  return `${read}${surely}${noOmega === null ? '' : ` There is ${NO_OMEGA[noOmega]}.`}`;
}

/** Leaving an item out is worth a word from this gain of alpha on: less is within what chance moves. */
const GAIN = 0.02;

/** What is remarkable of an item, in a word or two; empty for nothing. */
export function markOf(item: ScaleItemAnalysis, { alpha }: ScaleAnalysis): string {
  if (item.keying === 'wrong') return 'keyed wrong?';
  if (item.keying === 'doubtful') return 'below 0';
  if (item.sd === 0) return 'all the same';
  if (item.noItemRest === 'impossible') return 'too few shared';
  const gain = alpha === null || item.alphaIfDropped === null ? 0 : item.alphaIfDropped - alpha.raw;
  return gain >= GAIN ? 'better without' : '';
}

/** What is said of an item that goes against the others. */
export function keyingWords({ itemRest, itemRestInterval, keying }: ScaleItemAnalysis): string {
  const within = itemRestInterval === null ? '' : ` (${intervalWords(itemRestInterval)})`;
  const r = `r ${figure(itemRest)}${within} with the others`;
  return keying === 'wrong'
    ? `keyed the wrong way? ${r}: all of that interval is below 0.`
    : `${r}: below 0, but it may be chance.`;
}

/** What a scale is of, in a word. */
export function scaleKind({ direct }: Pick<Quiz, 'direct'>): 'trait' | 'role' {
  return direct ? 'role' : 'trait';
}

/** The name of a trait; of a role for a quiz whose options name roles. */
export function scaleName(quiz: Quiz, trait: string): string {
  return quiz.traits.find(({ id }) => id === trait)?.name ?? trait;
}

/** What stands out in how people answered: a count and what of. */
export function qualityCounts({
  flags,
  longRuns,
}: AnswerQuality): readonly { count: number; what: string }[] {
  const run = longRuns.threshold;
  return [
    {
      count: flags['straight-lining'],
      what: 'with the same answer to all statements, although some say opposite things',
    },
    {
      count: flags['contradictory-pair'],
      what: 'with answers that contradict each other, to statements that say opposite things',
    },
    { count: flags['many-skipped'], what: 'with more than a quarter of the questions skipped' },
    { count: longRuns.people, what: `with the same place chosen ${run ?? 0} times in a row or more` },
  ].filter(({ count }) => count > 0);
}

/** Whose answers the figures are of, and whose are not. */
export function peopleSentence({ people, quality }: ItemAnalysis): string {
  if (people.read === 0) return 'There is no answer sheet.';
  if (people.leftOut > 0)
    return `${ofWords(people.leftOut, people.read)} sheets ${isOrAre(people.leftOut)} left out, as was asked for: ${CARELESS}. ${CONTRADICTORY}`;
  if (quality.flagged === 0) return 'No sheet has a sign of careless answering.';
  const has = quality.flagged === 1 ? 'has' : 'have';
  const inside = quality.flagged === 1 ? 'It is in the figures' : 'All are in the figures';
  return `${ofWords(quality.flagged, people.read)} sheets ${has} a sign of careless answering. ${inside}${couldBeLeftOut(quality)}`;
}

const CARELESS = 'all the same, a long run, or many skipped';
/** Why they are not left out: docs/item-analysis.md has an example. */
const CONTRADICTORY = 'Contradictions alone stay in: without them alpha would rise by itself.';

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

function couldBeLeftOut({ flagged, careless }: AnswerQuality): string {
  if (careless === 0) return '.';
  if (careless === flagged) return `; --without-flagged leaves ${careless === 1 ? 'it' : 'them'} out.`;
  // All others only contradict themselves.
  return `; --without-flagged leaves ${careless} out (${CARELESS}). ${CONTRADICTORY}`;
}

/** With fewer people than this, all figures are rough. */
export const FEW_PEOPLE = 100;

export function fewPeopleWords(people: number): string | null {
  if (people >= FEW_PEOPLE) return null;
  return `With ${people === 1 ? '1 sheet' : `${people} sheets`} every figure here is rough: look at the intervals before you change anything.`;
}

/** What all this does not say. */
export const NOT_CLAIMED =
  'Alpha and omega say how far questions go together. They do not say that a trait is one thing, that it is what its name says, or that a recommendation is right.';
