import type { ScaleAnalysis } from '../../analysis/items/items.js';
import { type Block, heading, note, paragraph, type Table } from '../page.js';
import { capital } from '../words.js';
import type { ItemsResult } from './result.js';
import {
  figure,
  intervalWords,
  markOf,
  NO_ALPHA,
  NONE,
  readingOf,
  reliabilityWords,
  scaleKind,
  scaleName,
  scaleReading,
} from './words.js';

/** Of a quiz with more items than this in all its scales, a terminal gets a line for each scale. */
const FEW_ITEMS = 24;

const OVERVIEW_NOTE =
  'Marked: questions to look at. Alpha is low below 0.7, fair for groups from there on, good for them from 0.8 on, high from 0.9 on; no alpha alone makes a score fit for deciding about one person. At odds: below 0.';

const ITEMS_NOTE =
  "Mean and sd are of points. r rest: how an answer goes with the sum of the scale's other questions. Alpha without: what alpha would be without it.";

/** How the questions of each trait hang together: in detail where there are few, or all is asked for. */
export function scaleSections(result: ItemsResult, brief: boolean): Block[] {
  const { scales } = result.analysis;
  if (scales.length === 0) return [];
  const items = scales.reduce((sum, scale) => sum + scale.items.length, 0);
  const detailed = !brief || items <= FEW_ITEMS;
  return [
    ...(scales.length > 1 && (!brief || !detailed) ? overview(result, brief) : []),
    ...(detailed
      ? [
          ...scales.flatMap((scale) => scaleSection(result, scale)),
          note(brief ? `${ITEMS_NOTE} --all shows how often each option was chosen.` : ITEMS_NOTE),
        ]
      : []),
  ];
}

/** A line for each scale. */
function overview({ quiz, analysis }: ItemsResult, brief: boolean): Block[] {
  const rows = analysis.scales.map((scale) => {
    const { alpha, noAlpha, omega, items, trait } = scale;
    const marked = items.filter((item) => markOf(item, scale) !== '').length;
    return [
      scaleName(quiz, trait),
      String(items.length),
      figure(alpha?.raw ?? null),
      intervalWords(alpha?.interval ?? null),
      figure(omega),
      marked === 0 ? '' : String(marked),
      noAlpha === null ? readingOf(alpha?.raw ?? 0).short : NO_ALPHA[noAlpha].replace('no alpha: ', ''),
    ];
  });
  return [
    heading(`How the questions of each ${scaleKind(quiz)} go together`),
    {
      type: 'table',
      columns: [capital(scaleKind(quiz)), 'Items', 'Alpha', '95%', 'Omega', 'Marked', 'Reading'],
      align: ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
      rows,
    },
    note(brief ? `${OVERVIEW_NOTE} --all shows each question.` : OVERVIEW_NOTE),
  ];
}

function scaleSection({ quiz }: ItemsResult, scale: ScaleAnalysis): Block[] {
  const reading = scaleReading(scale);
  return [
    heading(scaleName(quiz, scale.trait), reliabilityWords(scale)),
    ...(reading === null ? [] : [paragraph(reading)]),
    ...(scale.items.length === 0 ? [] : [itemTable(scale)]),
  ];
}

/** A row for each question of a scale. The last column is there only where something is marked. */
export function itemTable(scale: ScaleAnalysis): Table {
  const marks = scale.items.map((item) => markOf(item, scale));
  const isMarked = marks.some((mark) => mark !== '');
  return {
    type: 'table',
    columns: ['Question', 'n', 'Mean', 'SD', 'r rest', 'Alpha without', ...(isMarked ? [''] : [])],
    align: ['left', 'right', 'right', 'right', 'right', 'right', ...(isMarked ? ['left' as const] : [])],
    rows: scale.items.map(({ question, n, mean, sd, itemRest, alphaIfDropped }, at) => [
      question,
      n === 0 ? NONE : String(n),
      figure(mean),
      figure(sd),
      figure(itemRest),
      figure(alphaIfDropped),
      ...(isMarked ? [marks[at] ?? ''] : []),
    ]),
  };
}
