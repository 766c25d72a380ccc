import { guideCommands } from '../../guide-commands.js';
import type { RenderOptions, Result } from '../../result.js';
import { quizWords, voiceOf } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';

/** How it is worked out, in a fold: for whoever asks. */
export function method({ quiz, assessment }: Result): Markup {
  const [compared, limits] = voiceOf(quiz).compared;
  return html`<section class="screen" aria-labelledby="method">
<details><summary id="method">How it is worked out</summary>
<dl class="method">
<dt>Points</dt><dd>Every answer gives each role points, by how far it lies from what random answers to the question average. So a skipped question gives none.</dd>
<dt>Score (z)</dt><dd>The points of all answers add up to a role’s score. It is counted in standard deviations of random answer sheets: for every role their mean is 0, so none has a head start.</dd>
<dt>Random answer sheets</dt><dd>Sheets on which every possible answer to every question is equally likely. They follow from the quiz alone; nobody’s answers are in them.</dd>
<dt>Match</dt><dd>The ${compared} ${limits}</dd>
<dt>How sure</dt><dd>By the fewest answers that would have to change for another role to come first. None: a tie. One: a close call. Two, or up to a tenth of the answers: leaning. More: clear. With fewer than half of the questions answered: unsure.</dd>
<dt>This quiz</dt><dd>${assessment.quiz.id}, version ${assessment.quiz.version}, SHA-256 ${assessment.quiz.hash}.</dd>
</dl>
</details>
</section>`;
}

/** Which quiz a page is from, under everything else. */
export function footer({ assessment }: Result): Markup {
  return html`<footer>Quiz ${quizWords(assessment.quiz)}.</footer>`;
}

/** Where the career guide goes on. On paper a command is of no use. */
export function readOn(result: Result, options: RenderOptions): Markup {
  const commands = guideCommands(result, options);
  if (commands.length === 0) return NOTHING;
  return html`<section class="screen" aria-labelledby="read-on">
<h2 id="read-on">Read on</h2>
<ul class="commands">${commands.map(({ command, what }) => html`<li><code>${command}</code> <span class="soft">${what}</span></li>`)}</ul>
</section>`;
}
