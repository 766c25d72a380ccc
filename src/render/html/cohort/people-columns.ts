import type { MemberRow } from '../../../analysis/cohort/cohort.js';
import type { Quiz, Track } from '../../../quiz/quiz.js';
import type { CohortResult } from '../../cohort/result.js';
import { answeredWords, memberCare, memberCells } from '../../cohort/rows.js';
import { cohortVoice } from '../../cohort/words.js';
import { capital, VERDICT_WORD } from '../../words.js';
import { html, type Markup } from '../markup.js';

/** More rows would be slow to open; a table program does it better. */
const MOST = 5000;

/** The classes of widths, in rem. */
export const WIDTHS = { who: 10, answered: 6, role: 8, match: 4.5, sure: 6, flags: 9 } as const;

/** A column of the table of people. */
export interface Column {
  readonly width: keyof typeof WIDTHS;
  readonly head: Markup;
  /** In the order of the members. */
  readonly cells: readonly string[];
  /** Text → what it is sorted by, where that is not the text. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The first has the names. */
export type Columns = readonly [Column, ...Column[]];

const BY_TEXT: Column['keys'] = new Map();

/** Texts of a match that are not numbers. */
const MATCH_KEYS: Column['keys'] = new Map([
  ['<1', '0'],
  ['>99', '100'],
]);

/** How sure a role is has an order of its own, not that of its letters. */
const SURENESS = Object.values(VERDICT_WORD).join('|');

/** Columns without a word in them are left out. */
export function columnsOf({ quiz, cohort }: CohortResult): Columns {
  const members = cohort.members.slice(0, MOST);
  const names: Column = {
    width: 'who',
    head: html`<th scope="col" role="columnheader">${capital(cohortVoice(quiz).one)}</th>`,
    cells: members.map(({ person }) => person),
    keys: BY_TEXT,
  };
  const others: readonly Column[] = [
    {
      width: 'answered',
      head: html`<th scope="col" role="columnheader" data-first="descending">Answered</th>`,
      cells: members.map(answeredWords),
      keys: BY_TEXT,
    },
    ...quiz.tracks.flatMap((track) => trackColumns(quiz, track, members)),
    {
      width: 'flags',
      head: html`<th scope="col" role="columnheader">With care</th>`,
      cells: members.map(memberCare),
      keys: BY_TEXT,
    },
  ];
  return [names, ...others.filter(({ cells }) => cells.some((text) => text !== ''))];
}

function trackColumns(quiz: Quiz, { id, title }: Track, members: readonly MemberRow[]): Column[] {
  const results = members.map((member) => memberCells(quiz, member, id));
  // Two columns of one name are told apart by ear.
  const of = html`<span class="sr">, ${title}</span>`;
  return [
    {
      width: 'role',
      head: html`<th scope="col" role="columnheader">${title}</th>`,
      cells: results.map(({ role }) => role),
      keys: BY_TEXT,
    },
    {
      width: 'match',
      head: html`<th scope="col" role="columnheader" data-first="descending">Match${of}</th>`,
      cells: results.map(({ match }) => match),
      keys: MATCH_KEYS,
    },
    {
      width: 'sure',
      head: html`<th scope="col" role="columnheader" data-order="${SURENESS}">Verdict${of}</th>`,
      cells: results.map(({ verdict }) => verdict),
      keys: BY_TEXT,
    },
  ];
}
