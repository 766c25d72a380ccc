import type { TraitSpread } from '../../analysis/cohort/cohort.js';
import { type Block, heading, note } from '../page.js';
import type { CohortResult } from './result.js';
import { betweenEnds, spreadCells } from './rows.js';
import { shorten } from './shorten.js';
import { cohortVoice } from './words.js';

const SHOWN_TRAITS = 5;
const SCALE = '0 is the first end, 100 the second. Half are: the range of the middle half.';
const SCALE_IN_FULL = `${SCALE} Random is what random answers average.`;

/** How the traits are spread: the middle, and between what the middle half lies. */
export function traitSection({ quiz, cohort }: CohortResult, brief: boolean): Block[] {
  const rows = [...cohort.traits]
    .sort((a, b) => leaning(b) - leaning(a))
    .flatMap((spread) => {
      const trait = quiz.traits.find(({ id }) => id === spread.trait);
      if (trait === undefined) return [];
      const [median = '', half = '', random = ''] = spreadCells(cohort, spread);
      return [[trait.name, betweenEnds(trait), median, half, ...(brief ? [] : [random])]];
    });
  if (rows.length === 0) return [];
  const { shown, more } = shorten(rows, brief ? SHOWN_TRAITS : null);
  return [
    heading(cohortVoice(quiz).leaning, 'strongest leaning first'),
    {
      type: 'table',
      columns: ['Trait', 'From / to', 'Median', 'Half are', ...(brief ? [] : ['Random'])],
      align: ['left', 'left', 'right', 'right', ...(brief ? [] : ['right' as const])],
      rows: shown,
    },
    ...more,
    note(brief ? SCALE : SCALE_IN_FULL),
  ];
}

/** How far the middle is from what random answers average; what is unknown comes last. */
function leaning({ median, expected }: TraitSpread): number {
  return median === null || expected === null ? -1 : Math.abs(median - expected);
}
