import type { TraitSpread } from '../../../analysis/cohort/cohort.js';
import type { Trait } from '../../../quiz/quiz.js';
import { countWords } from '../../cohort/words.js';
import { rangeWords } from '../../words.js';
import { html, type Markup } from '../markup.js';
import { across, coordinate, picture } from '../picture.js';

/** Pixels, from the top: the bars stand on the base, the middle half lies under it. */
const BARS = 40;
const BASE = 42;
const MIDDLE = 50;
const HEIGHT = 56;

export interface SpreadOptions {
  /** The most people in any bin of any trait: all traits have one scale. */
  readonly highest: number;
  /** What they are called: `people`. */
  readonly many: string;
}

/** A histogram of ten bins; under it the middle half and the median; across it what random answers average. */
export function spreadPicture(trait: Trait, spread: TraitSpread, options: SpreadOptions): Markup {
  const { bins, quartiles, median, expected } = spread;
  return picture({
    id: `spread-${trait.id}`,
    title: `${trait.name}, between “${trait.low}” and “${trait.high}”`,
    description: descriptionOf(spread, options.many),
    height: HEIGHT,
    body: [
      bins.map((count, at) => bar(count, at, options.highest)),
      html`<line x1="0" x2="100%" y1="${BASE}" y2="${BASE}" class="line"/>`,
      expected === null
        ? null
        : html`<line x1="${across(expected / 100)}" x2="${across(expected / 100)}" y1="0" y2="${HEIGHT}" class="soft-line dashed"/>`,
      quartiles === null
        ? null
        : html`<line x1="${across(quartiles[0] / 100)}" x2="${across(quartiles[1] / 100)}" y1="${MIDDLE}" y2="${MIDDLE}" class="accent-line thick"/>`,
      median === null
        ? null
        : html`<circle cx="${across(median / 100)}" cy="${MIDDLE}" r="5" class="median"/>`,
    ],
  });
}

/** A hidden number has no height: it is dotted, which is unlike any bar. */
function bar(count: TraitSpread['bins'][number], at: number, highest: number): Markup | null {
  const x = across(at / 10 + 0.004);
  const width = across(0.092);
  if (count === 0) return null;
  if (count === null)
    return html`<line x1="${x}" x2="${across(at / 10 + 0.096)}" y1="${BASE - 4}" y2="${BASE - 4}" class="soft-line dashed"/>`;
  const height = (BARS * count) / highest;
  return html`<rect x="${x}" y="${coordinate(BASE - height)}" width="${width}" height="${coordinate(height)}" class="fill"/>`;
}

function descriptionOf({ known, median, quartiles, expected, bins }: TraitSpread, many: string): string {
  const sentences = [
    `Known of ${countWords(known)} ${many}.`,
    median === null ? null : `The median is ${Math.round(median)}.`,
    quartiles === null ? null : `The quartiles are ${rangeWords(quartiles, ' and ')}.`,
    expected === null ? null : `Random answers average ${Math.round(expected)}.`,
    `In ten bins from 0 to 100: ${bins.map(countWords).join(', ')}.`,
  ];
  return sentences.filter((each) => each !== null).join(' ');
}
