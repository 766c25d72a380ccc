import { type Block, heading, note } from '../page.js';
import { shortened } from './list.js';
import type { ItemsResult } from './result.js';
import { figure, scaleName } from './words.js';

const SHOWN_TRAITS = 5;
const SHOWN_PAIRS = 3;

/** Where people stand on the traits, beside random answers: farthest from those first. */
export function traitSection({ quiz, analysis }: ItemsResult, brief: boolean): Block[] {
  if (analysis.traits.length === 0) return [];
  const away = ({ mean, expected }: (typeof analysis.traits)[number]): number =>
    mean === null || expected === null ? -1 : Math.abs(mean - expected);
  const sorted = [...analysis.traits].sort((a, b) => away(b) - away(a));
  const { shown, more } = shortened(sorted, brief ? SHOWN_TRAITS : null);
  return [
    heading('Traits, in percent', 'farthest from random answers first'),
    {
      type: 'table',
      columns: ['Trait', 'n', 'Mean', 'Random', 'SD'],
      align: ['left', 'right', 'right', 'right', 'right'],
      rows: shown.map(({ trait, n, mean, sd, expected }) => [
        scaleName(quiz, trait),
        String(n),
        figure(mean, 1),
        figure(expected, 1),
        figure(sd, 1),
      ]),
    },
    ...more,
  ];
}

/** Which traits go together, and how much of that the questions bring along. */
export function pairSection({ quiz, analysis }: ItemsResult, brief: boolean): Block[] {
  const known = analysis.traitPairs.filter(({ correlation }) => correlation !== null);
  if (known.length === 0) return [];
  const { shown, more } = shortened(known, brief ? SHOWN_PAIRS : null);
  return [
    heading('Traits that go together', 'strongest first'),
    {
      type: 'table',
      columns: ['Traits', 'n', 'r', 'Random'],
      align: ['left', 'right', 'right', 'right'],
      rows: shown.map(({ traits: [one, other], n, correlation, expected }) => [
        `${scaleName(quiz, one)} and ${scaleName(quiz, other)}`,
        String(n),
        figure(correlation),
        figure(expected),
      ]),
    },
    ...more,
    note('Random: what comes of the questions alone, where one answer counts for both.'),
  ];
}
