import type { MemberChange, MemberTrackChange, TrackState } from '../../../analysis/change/change.js';
import type { ChangeResult } from '../../change/result.js';
import { changeVoice, trackTitle } from '../../change/words.js';
import { capital, matchWords } from '../../words.js';
import { html, type Markup, NOTHING, name } from '../markup.js';

/** More rows would be slow to open; a table program does it better. */
const MOST = 5000;
/** With more rows than this they are laid out only when they come into view, so that the page opens at once. */
const LATE = 300;

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
  return html`<section aria-labelledby="people">
<h2 id="people">All ${many}</h2>
<p class="note">Behind each role its match: higher than so many of 100 random answer sheets.${left <= 0 ? null : ` The first ${MOST} of ${members.length} ${many}; the CSV format has all.`}</p>
<div class="${members.length > LATE ? 'scroll late' : 'scroll'}" role="region" aria-label="Table of all ${many}" tabindex="0"><table class="people">
<colgroup><col class="who">${ids.map(() => html`<col class="role"><col class="role"><col class="moved">`)}<col></colgroup>
<thead><tr><th scope="col">${capital(one)}</th>${ids.map((id) => trackHeads(trackTitle(quiz, id)))}<th scope="col" data-first="descending">Answers changed</th></tr></thead>
<tbody>
${members.slice(0, MOST).map((member) => row(member, ids, titleOf))}</tbody>
</table></div>
</section>`;
}

/** What became of a result, the most first. */
const MOVED = ['yes', 'close call', 'no'] as const;

function trackHeads(title: string): Markup {
  return html`<th scope="col">${title} before</th><th scope="col">${title} now</th><th scope="col" data-order="${MOVED.join('|')}">Moved<span class="sr">, ${title}</span></th>`;
}

/** Without the end tags that HTML lets be left out, and without classes: there may be thousands of rows. */
function row(member: MemberChange, ids: readonly string[], titleOf: (role: string) => string): Markup {
  const cells = ids.map((id) => {
    const track = Object.hasOwn(member.tracks, id) ? member.tracks[id] : undefined;
    if (track === undefined) return html`<td><td><td>`;
    return html`${stateCell(track.before, titleOf)}${stateCell(track.after, titleOf)}<td>${movedWord(track)}`;
  });
  return html`<tr><th scope="row">${name(member.person)}${cells}<td>${member.answers.length}
`;
}

function movedWord({ before, after, moved, beyondClose }: MemberTrackChange): string {
  if (before.role === null || after.role === null) return '';
  if (!moved) return 'no';
  return beyondClose ? 'yes' : 'close call';
}

/** What does not sort by its own text: `<1` and `>99`. */
const MATCH_KEYS: Readonly<Record<string, string>> = { '<1': '0', '>99': '100' };

function stateCell({ role, match }: TrackState, titleOf: (role: string) => string): Markup {
  // Without a key of its own it sorts last.
  if (role === null) return html`<td class="soft" data-key="">too few answers`;
  const title = titleOf(role);
  if (match === null) return html`<td>${title}`;
  const shown = matchWords(match);
  const key = MATCH_KEYS[shown];
  return key === undefined
    ? html`<td>${title}, ${shown}`
    : html`<td data-key="${title}, ${key}">${title}, ${shown}`;
}
