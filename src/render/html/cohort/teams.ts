import type { Team } from '../../../analysis/cohort/cohort.js';
import type { CohortResult } from '../../cohort/result.js';
import { GROUPING_WORDS, teamWords } from '../../cohort/team-words.js';
import { cohortVoice } from '../../cohort/words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { entries, folded, namesOf } from './folded.js';

/** More would be most of a page's size. */
const MOST = 2500;

/** Who could work with whom, and why. */
export function teams({ quiz, cohort }: CohortResult): Markup {
  if (cohort.teams === null) return NOTHING;
  const { grouping, groups, pairs } = cohort.teams;
  const list = (all: readonly Team[], called: readonly [string, string]): Markup =>
    folded(all, {
      called,
      // Half of a seating plan is of no use; but of thousands nobody makes one from a page.
      most: MOST,
      draw: (shown) =>
        entries(shown.map((team) => ({ who: namesOf(team.people), what: teamWords(quiz, team) }))),
    });
  return html`<section aria-labelledby="teams">
<h2 id="teams">Pairs and groups</h2>
<p class="note">Suggestions: ${cohortVoice(quiz).many} are put together so that ${GROUPING_WORDS[grouping]}.</p>
<h3>Pairs</h3>${list(pairs, ['pair', 'pairs'])}
${groups.length === pairs.length ? NOTHING : html`<h3>Groups</h3>${list(groups, ['group', 'groups'])}`}
</section>`;
}
