import type { CohortResult } from '../../cohort/result.js';
import { peopleWords } from '../../cohort/words.js';
import { contents } from '../contents.js';
import { htmlDocument } from '../document.js';
import { html, type Markup } from '../markup.js';
import { care } from './care.js';
import { closeCalls } from './close-calls.js';
import { glance } from './glance.js';
import { longTableStyle } from './long-table.js';
import { mix } from './mix.js';
import { people } from './people.js';
import { columnsOf, WIDTHS } from './people-columns.js';
import { skills } from './skills.js';
import { SORT_SCRIPT } from './sort-script.js';
import { COHORT_STYLE } from './style.js';
import { teams } from './teams.js';
import { traits } from './traits.js';

/** Each writes nothing where there is nothing to tell. */
const SECTIONS: readonly ((result: CohortResult) => Markup)[] = [
  mix,
  closeCalls,
  traits,
  skills,
  teams,
  care,
];

/** A cohort as a page for whoever teaches it: on a projector, on paper, or on a phone. */
export function renderCohortHtml(result: CohortResult): string {
  const { quiz, cohort } = result;
  const columns = columnsOf(result);
  const sections = html`${SECTIONS.map((section) => section(result))}${people(result, columns)}`;
  return htmlDocument({
    title: `${quiz.title}: ${peopleWords(quiz, cohort.people)}`,
    kind: 'cohort',
    body: html`${glance(result)}${contents(sections)}<main>${sections}</main>
<footer>Quiz: ${quiz.title}, version ${cohort.quiz.version}.</footer>`,
    style: `${COHORT_STYLE}\n${longTableStyle(columns.map(({ width }) => WIDTHS[width]))}`,
    // With one row there is nothing to sort.
    script: cohort.members.length > 1 ? SORT_SCRIPT : null,
  });
}
