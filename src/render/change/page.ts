import type { TrackChange } from '../../analysis/change/change.js';
import { MATCH_LEGEND } from '../batch/words.js';
import { peopleWords } from '../cohort/words.js';
import { nounFor } from '../count-words.js';
import { type Block, heading, note, type Page, paragraph, type Term } from '../page.js';
import { capital, trackTitle } from '../words.js';
import { type ChangeLimits, moverBlocks, moversOf, moverTable } from './member-blocks.js';
import type { ChangeResult } from './result.js';
import {
  ANONYMOUS_WORDS,
  changeVoice,
  meanWords,
  NOT_SHOWN,
  questionText,
  roleTitle,
  trackWords,
  traitName,
  versionWords,
} from './words.js';

export interface ChangePageOptions {
  /** Of long lists the beginning, with what has the rest. */
  readonly brief: boolean;
}

interface Limits extends ChangeLimits {
  readonly rows: number;
}

const ALL = Number.POSITIVE_INFINITY;
const WHOLE: Limits = { rows: ALL, movers: ALL, explained: ALL, shares: ALL };
const BRIEF: Limits = { rows: 10, movers: 10, explained: 3, shares: 3 };

/** First how many moved and who; then what is answered otherwise and how traits moved; then each move by its answers. */
export function changePage(result: ChangeResult, { brief }: ChangePageOptions = { brief: false }): Page {
  const { quiz, change } = result;
  const limits = brief ? BRIEF : WHOLE;
  return {
    title: 'What changed',
    kind: `${peopleWords(quiz, change.people)} in both`,
    blocks: [
      paragraph(versionWords(quiz, change)),
      ...(change.people === 0 ? nobody(result) : compared(result, limits)),
      ...onlyOnce(result, limits),
      ...(change.anonymous ? [heading('What is not shown'), paragraph(ANONYMOUS_WORDS)] : []),
    ],
  };
}

function nobody({ quiz }: ChangeResult): Block[] {
  return [paragraph(`${changeVoice(quiz).nobody} is in both: names have to be the same, letter by letter.`)];
}

function compared(result: ChangeResult, limits: Limits): Block[] {
  const { tracks } = result.change;
  return [
    ...tracks.flatMap((track) => trackBlocks(result, track, limits)),
    ...questionBlocks(result, limits),
    ...traitBlocks(result),
    ...explanation(result, limits),
  ];
}

function trackBlocks(result: ChangeResult, track: TrackChange, limits: Limits): Block[] {
  const { quiz, change } = result;
  const movers = moversOf(result, track);
  return [
    heading(trackTitle(quiz, track.track)),
    paragraph(trackWords(quiz, change, track)),
    ...moveTable(result, track, limits),
    ...(movers.length === 0
      ? []
      : [
          heading(changeVoice(quiz).moved, trackTitle(quiz, track.track)),
          moverTable(result, movers.slice(0, limits.movers)),
          ...more(movers.length - limits.movers, changeVoice(quiz).one, changeVoice(quiz).many),
        ]),
  ];
}

/** Who went from where to where, as numbers; left out where that would only repeat the list of names. */
function moveTable({ quiz, change }: ChangeResult, { moves }: TrackChange, { rows }: Limits): Block[] {
  if (moves.length === 0) return [];
  if (!change.anonymous && moves.every(({ people }) => people === 1)) return [];
  return [
    {
      type: 'table',
      columns: ['From', 'To', capital(changeVoice(quiz).many)],
      align: ['left', 'left', 'right'],
      rows: moves
        .slice(0, rows)
        .map(({ from, to, people }) => [roleTitle(quiz, from), roleTitle(quiz, to), String(people)]),
    },
    ...more(moves.length - rows, 'move'),
  ];
}

function questionBlocks({ quiz, change: { questions } }: ChangeResult, { rows }: Limits): Block[] {
  if (questions.length === 0) return [];
  return [
    heading('Answered otherwise', 'most often first'),
    {
      type: 'table',
      columns: ['Question', capital(changeVoice(quiz).many)],
      align: ['left', 'right'],
      rows: questions
        .slice(0, rows)
        .map(({ question, people }) => [questionText(quiz, question), String(people)]),
    },
    ...more(questions.length - rows, 'question'),
  ];
}

function traitBlocks({ quiz, change: { traits } }: ChangeResult): Block[] {
  if (traits.length === 0) return [];
  return [
    heading('How traits moved', 'in points of 100'),
    {
      type: 'table',
      columns: ['Trait', 'On average', 'Either way', 'Known of'],
      align: ['left', 'left', 'right', 'right'],
      rows: traits.map((trait) => [
        traitName(quiz, trait.trait),
        meanWords(quiz, trait),
        trait.meanAbsolute === null ? '' : String(Math.round(trait.meanAbsolute)),
        trait.known === null ? NOT_SHOWN : String(trait.known),
      ]),
    },
  ];
}

function explanation(result: ChangeResult, { explained, shares }: Limits): Block[] {
  const movers = result.change.tracks.flatMap((track) => moversOf(result, track));
  if (movers.length === 0) return [];
  return [
    heading('By which answers'),
    paragraph(`${SHARES_LEGEND} ${MATCH_LEGEND}.`),
    ...movers.slice(0, explained).flatMap((mover) => moverBlocks(result, mover, shares)),
    ...more(movers.length - explained, 'move'),
  ];
}

const SHARES_LEGEND =
  'Each number is what an answer adds to the lead of the new role over the old one; 1.00 is the spread of random sheets.';

function onlyOnce({ change: { onlyBefore, onlyAfter } }: ChangeResult, { rows }: Limits): Block[] {
  const terms = [
    { term: 'only before', names: onlyBefore },
    { term: 'only now', names: onlyAfter },
  ].flatMap(({ term, names }): Term[] => {
    if (names.length === 0) return [];
    const rest = names.length > rows ? ` and ${names.length - rows} more` : '';
    return [{ term: `${term}: ${names.length}`, text: names.slice(0, rows).join(', ') + rest, source: null }];
  });
  return terms.length === 0 ? [] : [heading('Not compared'), { type: 'terms', short: false, rows: terms }];
}

function more(hidden: number, one: string, many?: string): Block[] {
  return hidden <= 0 ? [] : [note(`and ${hidden} more ${nounFor(hidden, one, many)}; -f markdown has all`)];
}
