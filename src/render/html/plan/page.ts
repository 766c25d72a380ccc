import type { Plan } from '../../../plan/plan.js';
import type { SkillMap } from '../../../plan/skill-map.js';
import type { Quiz } from '../../../quiz/quiz.js';
import { dateWords, rangeWords } from '../../words.js';
import { nextCommands, paceWords, planTitle } from '../../words-plan.js';
import { htmlDocument } from '../document.js';
import { html, type Markup } from '../markup.js';
import { skillsSection } from './skills.js';
import { PLAN_STYLE } from './style.js';
import { timelineSection } from './timeline.js';

export interface PlanHtmlOptions {
  /** The call that made the plan, without format and output, for commands that go on from it. */
  readonly command: string;
}

/** A learning plan as a page of its own. */
export function renderPlanHtml(quiz: Quiz, plan: Plan, map: SkillMap, { command }: PlanHtmlOptions): string {
  const title = planTitle(quiz, plan);
  return htmlDocument({
    title: `Plan: ${title}`,
    kind: 'plan',
    body: html`<header>
<p class="eyebrow">A learning plan</p>
<h1>${title}</h1>
${figures(plan)}
</header>
<main>
${skillsSection(quiz, plan, map)}
${timelineSection(quiz, plan)}
${plan.steps.length === 0 ? null : goOn(plan, command)}
</main>
<footer>${quiz.title} Version ${quiz.version}.</footer>`,
    style: PLAN_STYLE,
    script: null,
  });
}

/** The sum, large enough for the last row of seats. */
function figures(plan: Plan): Markup | null {
  const { hours, weeks, finish, pace, steps } = plan;
  if (steps.length === 0) return null;
  const done =
    finish === null
      ? null
      : html`<div class="between"><dt>done between</dt><dd>${dateWords(finish[0])} <span class="soft">and</span> ${dateWords(finish[1])}</dd></div>`;
  return html`<dl class="sum">
<div><dt>hours</dt><dd>${rangeWords(hours)}</dd></div>
<div><dt>weeks, at ${paceWords(pace)}</dt><dd>${rangeWords(weeks)}</dd></div>
${done}
</dl>`;
}

function goOn(plan: Plan, command: string): Markup {
  const lines = nextCommands(plan, command).map(
    (line) => html`<li><code>${line.command}</code> <span class="soft small">${line.what}</span></li>`,
  );
  return html`<section class="screen" aria-labelledby="go-on">
<h2 id="go-on">Go on</h2>
<ul class="commands">${lines}</ul>
</section>`;
}
