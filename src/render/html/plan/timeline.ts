import type { CheckpointStep, LearnStep, Plan } from '../../../plan/plan.js';
import type { Quiz, Skill } from '../../../quiz/quiz.js';
import { amountWords, capital, dateWords, skillName } from '../../words.js';
import {
  branchWords,
  daysWords,
  type Stage,
  stagesOf,
  stepsOf,
  sumWords,
  towardWords,
  weeksWords,
} from '../../words-plan.js';
import { html, joined, link, type Markup } from '../markup.js';
import { milestone, overview } from './overview.js';

/** The plan in time: all of it at a glance, then stage by stage with what to learn, where, and what shows that it is learned. */
export function timelineSection(quiz: Quiz, plan: Plan): Markup {
  const stages = stagesOf(plan);
  return html`<section class="timeline" aria-labelledby="plan">
<h2 id="plan">Plan</h2>
<p>${sumWords(plan)}</p>
${plan.steps.length === 0 ? null : html`<p class="note">${plan.pace.start === null ? 'Weeks' : 'Weeks and days'} below are those at the middle of the estimates.</p>`}
${stages.length < 2 ? null : overview(quiz, plan, stages)}
${stages.length === 0 ? null : html`<ol class="stages">${stages.map((stage) => stageItem(quiz, plan, stage))}</ol>`}
</section>`;
}

function stageItem(quiz: Quiz, plan: Plan, stage: Stage): Markup {
  const steps = stepsOf(plan, stage);
  const days = daysWords(steps);
  const learn = steps.filter((step) => step.kind === 'learn');
  const branch = plan.shape === 'fork' ? `${branchWords(quiz, stage.branch)}: ` : '';
  return html`<li>
<div class="when"><h3>${branch}${branch === '' ? capital(weeksWords(stage)) : weeksWords(stage)}</h3>${days === null ? null : html`<p class="soft small">${days}</p>`}</div>
<div class="what">
<ul class="tasks">${learn.map((step) => task(quiz, step))}</ul>
${practice(quiz, learn)}
${stage.checkpoint === null ? null : checkpointOf(stage.checkpoint)}
</div>
</li>
`;
}

function task(quiz: Quiz, step: LearnStep): Markup {
  const links = (skillOf(quiz, step)?.learn ?? []).map(({ title, url }) => link(url, title));
  return html`<li><span class="strong">${skillName(quiz, step.skill)}</span> <span class="about soft small">${amountWords(step.hours, 'hour')}, ${towardWords(quiz, step)}</span>
${links.length === 0 ? null : html`<span class="links small">${joined(links, ', ')}</span>`}</li>`;
}

/** What to practise on and what proves it, for those who want to know: it is much to read. */
function practice(quiz: Quiz, steps: readonly LearnStep[]): Markup | null {
  const entries = steps.flatMap((step) => {
    const { practise = null, proof = null } = skillOf(quiz, step) ?? {};
    if (practise === null && proof === null) return [];
    return html`<dt>${skillName(quiz, step.skill)}</dt>${detail('Practise', practise)}${detail('Proof', proof)}`;
  });
  if (entries.length === 0) return null;
  return html`<details class="screen"><summary>How to practise, and what proves it</summary><dl class="practice small">${entries}</dl></details>`;
}

function detail(label: string, text: string | null): Markup | null {
  return text === null ? null : html`<dd><span class="soft">${label}:</span> ${text}</dd>`;
}

function checkpointOf({ title, text, hours, dates }: CheckpointStep): Markup {
  const by = dates === null ? '' : `, by ${dateWords(dates[1])}`;
  return html`<div class="checkpoint"><svg class="mark" aria-hidden="true">${milestone('50%')}</svg><p><span class="sr">Checkpoint: </span><span class="strong">${title}</span> <span class="about soft small">${amountWords(hours, 'hour')}${by}</span></p><p class="text small">${text}</p></div>`;
}

function skillOf({ skills }: Quiz, { skill }: LearnStep): Skill | undefined {
  return skills.find(({ id }) => id === skill);
}
