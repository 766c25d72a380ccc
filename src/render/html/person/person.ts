import type { Renderer } from '../../result.js';
import { NOTHING_ANSWERED } from '../../words.js';
import { htmlDocument } from '../document.js';
import { html } from '../markup.js';
import { hero, verdicts } from './hero.js';
import { matches } from './matches.js';

/** A result as a page to look at: on a screen, a phone, a projector, or a wall. */
export const renderHtml: Renderer = (result) => {
  const { quiz, assessment } = result;
  const sections =
    assessment.answered === 0
      ? html`<p class="lead">${NOTHING_ANSWERED}</p>`
      : [verdicts(result), matches(result)];
  return htmlDocument({
    title: [assessment.respondent, quiz.title].filter((part) => part !== null).join(', '),
    kind: 'person',
    body: html`${hero(result)}<main>${sections}</main>`,
    style: '',
    script: null,
  });
};
