import type { MemberRow } from '../../../analysis/cohort/cohort.js';
import type { CohortResult } from '../../cohort/result.js';
import { answeredWords, memberCare, memberCells } from '../../cohort/rows.js';
import { cohortVoice, VERDICT_WORD } from '../../cohort/words.js';
import { capital } from '../../words.js';
import { html, type Markup, NOTHING, name } from '../markup.js';

/** More rows would be slow to open; a table program does it better. */
const MOST = 5000;
/** With more rows than this they are laid out only when they come into view, so that the page opens at once. */
const LATE = 300;

/** Everybody, a row each. A script sorts it; without one it stands as it is. */
export function people(result: CohortResult): Markup {
  const { quiz, cohort } = result;
  const { one, many } = cohortVoice(quiz);
  const { members } = cohort;
  if (members.length === 0) return NOTHING;
  const left = members.length - MOST;
  return html`<section aria-labelledby="people">
<h2 id="people">All ${many}</h2>
<p class="note">Match: higher than so many of 100 random answer sheets.${left <= 0 ? null : ` The first ${MOST} of ${members.length} ${many}; the CSV format has all.`}</p>
<div class="${members.length > LATE ? 'scroll late' : 'scroll'}" role="region" aria-label="Table of all ${many}" tabindex="0"><table class="people">
<colgroup><col class="who"><col class="answered">${quiz.tracks.map(() => html`<col class="role"><col class="match"><col class="sure">`)}<col></colgroup>
<thead><tr><th scope="col">${capital(one)}</th><th scope="col" data-first="descending">Answered</th>${quiz.tracks.map(({ title }) => trackHeads(title))}<th scope="col">With care</th></tr></thead>
<tbody>
${members.slice(0, MOST).map((member) => row(result, member))}</tbody>
</table></div>
</section>`;
}

/** How sure a role is has an order of its own, not that of its letters. */
const SURENESS = Object.values(VERDICT_WORD).join('|');

function trackHeads(title: string): Markup {
  const of = html`<span class="sr">, ${title}</span>`;
  return html`<th scope="col">${title}</th><th scope="col" data-first="descending">Match${of}</th><th scope="col" data-order="${SURENESS}">Verdict${of}</th>`;
}

/** Without the end tags that HTML lets be left out, and without classes: there may be thousands of rows. */
function row({ quiz }: CohortResult, member: MemberRow): Markup {
  const tracks = quiz.tracks.map(({ id }) => {
    const { role, match, verdict } = memberCells(quiz, member, id);
    return html`<td>${role}${matchCell(match)}<td>${verdict}`;
  });
  return html`<tr><th scope="row">${name(member.person)}<td>${answeredWords(member)}${tracks}<td>${memberCare(member)}
`;
}

/** What does not sort by its own text: `<1` and `>99`. */
const MATCH_KEYS: Readonly<Record<string, string>> = { '<1': '0', '>99': '100' };

function matchCell(match: string): Markup {
  const key = MATCH_KEYS[match];
  return key === undefined ? html`<td>${match}` : html`<td data-key="${key}">${match}`;
}
