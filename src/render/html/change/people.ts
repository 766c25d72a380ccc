import type { MemberChange, MemberTrackChange, TrackState } from '../../../analysis/change/change.js';
import type { ChangeResult } from '../../change/result.js';
import { changeVoice } from '../../change/words.js';
import { capital, matchWords, trackTitle } from '../../words.js';
import { bodiesOf, isLong } from '../cohort/long-table.js';
import { html, type Markup, NOTHING, name } from '../markup.js';

/** More rows would be slow to open; a table program does it better. */
const MOST = 5000;

/** Of the columns at least, in rem: who, for each track two roles and whether it moved, and how many answers changed. */
export function peopleWidths({ tracks }: ChangeResult['change']): readonly number[] {
  return [10, ...tracks.flatMap(() => [9, 9, 6]), 5];
}

/** Everybody who is in both, a row each. A script sorts it; without one it stands as it is. */
export function people({ quiz, change }: ChangeResult): Markup {
  const { one, many } = changeVoice(quiz);
  const { members, tracks } = change;
  if (members.length === 0) return NOTHING;
  const left = members.length - MOST;
  // The short ones: there are two in every row, for every track.
  const titles = new Map(quiz.roles.map(({ id, short }) => [id, short]));
  const titleOf = (role: string): string => titles.get(role) ?? role;
  const ids = tracks.map(({ track }) => track);
  const shown = members.slice(0, MOST);
  const long = isLong(shown.length);
  return html`<section aria-labelledby="people">
<h2 id="people">All ${many}</h2>
<p class="note">Behind each role its match: higher than so many of 100 random answer sheets.${left <= 0 ? null : ` The first ${MOST} of ${members.length} ${many}; the CSV format has all.`}</p>
<div class="scroll" role="region" aria-label="Table of all ${many}" tabindex="0"><table class="${long ? 'people long' : 'people'}" role="table">
<colgroup><col class="who">${ids.map(() => html`<col class="role"><col class="role"><col class="moved">`)}<col></colgroup>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${capital(one)}</th>${ids.map((id) => trackHeads(trackTitle(quiz, id)))}<th scope="col" role="columnheader" data-first="descending">Answers changed</th></tr></thead>
${bodiesOf(shown.map((member) => row(member, ids, titleOf, long)))}</table></div>
</section>`;
}

/** What became of a result, the most first. */
const MOVED = ['yes', 'close call', 'no'] as const;

function trackHeads(title: string): Markup {
  return html`<th scope="col" role="columnheader">${title} before</th><th scope="col" role="columnheader">${title} now</th><th scope="col" role="columnheader" data-order="${MOVED.join('|')}">Moved<span class="sr">, ${title}</span></th>`;
}

/**
 * Without the end tags that HTML lets be left out, and without classes: there may be thousands of rows.
 * @param long whether it has to say what it is, as a row of a long table is a block on a screen
 */
function row(
  member: MemberChange,
  ids: readonly string[],
  titleOf: (role: string) => string,
  long: boolean,
): Markup {
  const cells = ids.flatMap((id) => {
    const track = Object.hasOwn(member.tracks, id) ? member.tracks[id] : undefined;
    if (track === undefined) return [EMPTY, EMPTY, EMPTY];
    return [stateCell(track.before, titleOf), stateCell(track.after, titleOf), textCell(movedWord(track))];
  });
  const drawn = [...cells, textCell(String(member.answers.length))].map((cell) => cellOf(cell, long));
  return long
    ? html`<tr role="row"><th scope="row" role="rowheader">${name(member.person)}${drawn}\n`
    : html`<tr><th scope="row">${name(member.person)}${drawn}\n`;
}

interface Cell {
  readonly text: string;
  /** What it sorts by; `null` for its text. */
  readonly key: string | null;
}

const textCell = (text: string): Cell => ({ text, key: null });
const EMPTY = textCell('');

function cellOf({ text, key }: Cell, long: boolean): Markup {
  const sortsBy = key === null ? NOTHING : html` data-key="${key}"`;
  return long ? html`<td role="cell"${sortsBy}>${text}` : html`<td${sortsBy}>${text}`;
}

function movedWord({ before, after, moved, beyondClose }: MemberTrackChange): string {
  if (before.role === null || after.role === null) return '';
  if (!moved) return 'no';
  return beyondClose ? 'yes' : 'close call';
}

/** What does not sort by its own text: `<1` and `>99`. */
const MATCH_KEYS: Readonly<Record<string, string>> = { '<1': '0', '>99': '100' };

function stateCell({ role, match }: TrackState, titleOf: (role: string) => string): Cell {
  // With an empty key it sorts last.
  if (role === null) return { text: 'too few answers', key: '' };
  const title = titleOf(role);
  if (match === null) return textCell(title);
  const shown = matchWords(match);
  const key = MATCH_KEYS[shown];
  return { text: `${title}, ${shown}`, key: key === undefined ? null : `${title}, ${key}` };
}
