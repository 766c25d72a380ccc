import type { Renderer, RenderOptions, Result } from '../../result.js';
import { contents } from '../contents.js';
import { htmlDocument } from '../document.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { skillsSection } from '../plan/skills.js';
import { PLAN_STYLE } from '../plan/style.js';
import { timelineSection } from '../plan/timeline.js';
import { about } from './about.js';
import { advice } from './advice.js';
import { cautions } from './cautions.js';
import { masthead, nothingAnswered, verdicts } from './hero.js';
import { matches } from './matches.js';
import { footer, method, readOn } from './method.js';
import { runnersUp } from './runner-up.js';
import { PERSON_STYLE } from './style.js';
import { leanings } from './traits.js';
import { turningPoints } from './turning.js';
import { why } from './why.js';

/** A result as a page to look at: on a screen, a phone, a projector, or a wall. */
export const renderHtml: Renderer = (result, options) => {
  const { quiz, assessment } = result;
  const body = assessment.answered === 0 ? nothingAnswered(result) : sectionsOf(result, options);
  return htmlDocument({
    title: [assessment.respondent, quiz.title].filter((part) => part !== null).join(', '),
    kind: 'person',
    body: html`${masthead(result)}<main>${body}</main>${footer(result)}`,
    style: `${PLAN_STYLE}\n${PERSON_STYLE}`,
    script: null,
  });
};

function sectionsOf(result: Result, options: RenderOptions): Markup {
  const details = html`<div class="spread">${why(result)}
${turningPoints(result)}
${runnersUp(result)}
${matches(result)}
${leanings(result)}</div>
${advice(result)}
${planned(result)}
${about(result)}
${readOn(result, options)}
${method(result)}`;
  return html`${verdicts(result)}
${cautions(result)}
${contents(details)}
${details}`;
}

/** On paper a page of its own. */
function planned({ quiz, plan, skillMap }: Result): Markup {
  if (plan === null) return NOTHING;
  return html`<div class="page">${skillMap === undefined ? null : skillsSection(quiz, plan, skillMap)}
${timelineSection(quiz, plan)}</div>`;
}
