import { peopleWords } from '../../cohort/words.js';
import type { ItemsResult } from '../../items/result.js';
import { fewPeopleWords, NOT_CLAIMED, peopleSentence, qualityCounts } from '../../items/words.js';
import { quizWords } from '../../words.js';
import { contents } from '../contents.js';
import { htmlDocument } from '../document.js';
import { html, type Markup } from '../markup.js';
import { outcomes } from './outcomes.js';
import { questions } from './questions.js';
import { remarks } from './remarks.js';
import { scales } from './scales.js';
import { ITEMS_STYLE } from './style.js';
import { traits } from './traits.js';

const SECTIONS: readonly ((result: ItemsResult) => Markup)[] = [scales, remarks, outcomes, traits, questions];

/** An item analysis as a page for the author of a quiz. It needs no script. */
export function renderItemsHtml(result: ItemsResult): string {
  const { quiz, analysis } = result;
  const sections = html`${analysis.people.analysed === 0 ? [] : SECTIONS.map((section) => section(result))}`;
  return htmlDocument({
    title: `${quiz.title}: item analysis`,
    kind: 'items',
    body: html`${head(result)}${contents(sections)}<main>${sections}</main>
<footer><p>${NOT_CLAIMED}</p><p>Quiz: ${quizWords(analysis.quiz)}.</p></footer>`,
    style: ITEMS_STYLE,
    script: null,
  });
}

function head({ quiz, analysis }: ItemsResult): Markup {
  const counts = qualityCounts(analysis.quality);
  const few = fewPeopleWords(analysis.people.analysed);
  return html`<header>
<p class="eyebrow">${quiz.title}</p>
<h1>Item analysis: ${peopleWords(quiz, analysis.people.analysed)}</h1>
<p class="lead">${peopleSentence(analysis)}</p>
${counts.length === 0 ? null : html`<ul>${counts.map(({ count, what }) => html`<li><span class="strong">${count}</span> ${what}</li>`)}</ul>`}
${few === null || analysis.people.analysed === 0 ? null : html`<p class="note">${few}</p>`}
</header>`;
}
