import type { ChangeResult } from '../../change/result.js';
import { changeVoice } from '../../change/words.js';
import { peopleWords } from '../../cohort/words.js';
import { longTableStyle } from '../cohort/long-table.js';
import { SORT_SCRIPT } from '../cohort/sort-script.js';
import { COHORT_STYLE } from '../cohort/style.js';
import { contents } from '../contents.js';
import { htmlDocument } from '../document.js';
import { html, type Markup } from '../markup.js';
import { head } from './head.js';
import { footer, method } from './method.js';
import { onlyOnce } from './only-once.js';
import { people, peopleWidths } from './people.js';
import { questions } from './questions.js';
import { CHANGE_STYLE } from './style.js';
import { tracks } from './tracks.js';
import { traits } from './traits.js';

/** Each writes nothing where there is nothing to tell. */
const SECTIONS: readonly ((result: ChangeResult) => Markup)[] = [
  tracks,
  questions,
  traits,
  onlyOnce,
  people,
  method,
];

/** What changed between two times, or two versions of a quiz, as a page: on a projector, on paper, or on a phone. */
export function renderChangeHtml(result: ChangeResult): string {
  const { quiz, change } = result;
  const whose =
    change.people === 0 ? `${changeVoice(quiz).nobody} in both` : peopleWords(quiz, change.people);
  const sections = html`${SECTIONS.map((section) => section(result))}`;
  return htmlDocument({
    title: `What changed: ${whose}, ${quiz.title}`,
    kind: 'change',
    body: html`${head(result)}${contents(sections)}<main>${sections}</main>
${footer(result)}`,
    style: `${COHORT_STYLE}\n${CHANGE_STYLE}\n${longTableStyle(peopleWidths(change))}`,
    // With one row there is nothing to sort.
    script: change.members.length > 1 ? SORT_SCRIPT : null,
  });
}
