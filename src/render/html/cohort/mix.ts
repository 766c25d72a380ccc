import type { Count, RoleShare, TrackMix } from '../../../analysis/cohort/cohort.js';
import type { CohortResult } from '../../cohort/result.js';
import { cohortVoice, countWords, ofWords, verdictCounts } from '../../cohort/words.js';
import { capital, roleOf, trackTitle } from '../../words.js';
import { html, type Markup, type Value } from '../markup.js';
import { across, picture } from '../picture.js';

/** How many each role was recommended to, a table for each track. */
export function mix(result: CohortResult): Markup {
  const { quiz, cohort } = result;
  const tracks = cohort.tracks.filter(({ roles, pooled }) => roles.length > 0 || pooled !== null);
  if (tracks.length === 0) return html`<p class="lead">${NO_RECOMMENDATION}</p>`;
  const longest = Math.max(1, ...tracks.flatMap(({ roles, pooled }) => [...roles, pooled].map(peopleOf)));
  return html`<section aria-labelledby="mix">
<h2 id="mix">Which roles came first</h2>
<p class="note">A bar is as long as the number of ${cohortVoice(quiz).many}. ${cohort.anonymous ? null : ' Its hatched part is those for whom it is a close call or a tie.'}</p>
${HATCHING}
${tracks.map((track) => mixTable(result, track, longest))}
</section>`;
}

const NO_RECOMMENDATION = 'No recommendation: too little is answered.';

/** Hatching, not a second colour alone: it is told apart on any screen and on paper. */
const HATCHING = html`<svg class="sr" width="0" height="0" aria-hidden="true"><defs><pattern id="close-call" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="fill"/><rect width="2.5" height="6" class="accent"/></pattern></defs></svg>`;

function peopleOf(share: { readonly people: Count } | null): number {
  return share?.people ?? 0;
}

function mixTable(result: CohortResult, track: TrackMix, longest: number): Markup {
  const { quiz, cohort } = result;
  const { many } = cohortVoice(quiz);
  const title = trackTitle(quiz, track.track);
  const rows = track.roles.map((share) => mixRow(result, share, longest));
  return html`<h3>${title}</h3>
<p class="soft small">${capital(verdictCounts(track.verdicts))}</p>
<table class="mix" role="table">
<caption class="sr">${title}: to how many ${many} each role was recommended</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Role</th><th role="columnheader" scope="col" class="plot"><span class="sr">Picture</span></th><th role="columnheader" scope="col" class="number">${capital(many)}</th><th role="columnheader" scope="col" class="number">Share</th>${cohort.anonymous ? null : html`<th role="columnheader" scope="col" class="number">Close</th>`}</tr></thead>
<tbody role="rowgroup">${rows}${track.pooled === null ? null : pooledRow(result, track.pooled, cohort.people)}</tbody>
</table>`;
}

const HEIGHT = 20;

function mixRow({ quiz, cohort }: CohortResult, share: RoleShare, longest: number): Markup {
  const { title } = roleOf(quiz, share.role);
  const sure = share.people - (share.close ?? 0);
  const count = `${ofWords(share.people, cohort.people)} ${cohortVoice(quiz).many}`;
  const bar = (from: number, to: number, paint: Markup): Markup | null =>
    to === from
      ? null
      : html`<rect x="${across(from / longest)}" y="2" width="${across((to - from) / longest)}" height="${HEIGHT - 4}" ${paint}/>`;
  const plot = picture({
    id: `mix-${share.role}`,
    title: `${title}: ${count}`,
    description:
      share.close === null
        ? 'For how many of them it is a close call is not shown.'
        : `For ${share.close} of them it is a close call or a tie.`,
    height: HEIGHT,
    body: [
      bar(0, sure, html`class="accent"`),
      bar(sure, share.people, html`fill="url(#close-call)"`),
      html`<line x1="0" x2="0" y1="0" y2="${HEIGHT}" class="line"/>`,
    ],
  });
  return cells(
    title,
    plot,
    String(share.people),
    percentWords(share.people, cohort.people),
    cohort.anonymous ? null : countWords(share.close),
  );
}

/** Roles with so few people that they are not told apart. */
function pooledRow(
  { quiz, cohort }: CohortResult,
  pooled: NonNullable<TrackMix['pooled']>,
  people: number,
): Markup {
  const names = pooled.roles.map((role) => roleOf(quiz, role).short).join(', ');
  const title = html`Other roles, together <span class="soft small">${names}</span>`;
  const share = pooled.people === null ? '' : percentWords(pooled.people, people);
  return cells(title, null, countWords(pooled.people), share, cohort.anonymous ? null : '');
}

/** @param close `null` where there is no column for it */
function cells(
  title: Value,
  plot: Markup | null,
  people: string,
  share: string,
  close: string | null,
): Markup {
  return html`<tr role="row"><th role="rowheader" scope="row">${title}</th><td role="cell" class="plot">${plot}</td><td role="cell" class="number strong">${people}</td><td role="cell" class="number">${share}</td>${close === null ? null : html`<td role="cell" class="number">${close}</td>`}</tr>`;
}

/** `44%`. Somebody is never 0%, and not all are never 100%. */
function percentWords(count: number, people: number): string {
  const percent = Math.round((100 * count) / people);
  if (percent === 0 && count > 0) return '<1%';
  return percent === 100 && count < people ? '>99%' : `${percent}%`;
}
