import type { Plan } from '../../../plan/plan.js';
import type { SkillMap, SkillRow } from '../../../plan/skill-map.js';
import type { Quiz } from '../../../quiz/quiz.js';
import { amountWords, rangeWords, skillName } from '../../words.js';
import { branchWords, LATER_WORDS, noRoomWords } from '../../words-plan.js';
import { html, joined, type Markup } from '../markup.js';
import { rail, railClass, railPast, symbol } from './rail.js';

/** The skills of a plan: what is there, what is to be learned and what that builds on, and what is no part of it. */
export function skillsSection(quiz: Quiz, plan: Plan, map: SkillMap): Markup {
  const parts = [known(quiz, plan), toLearn(quiz, plan, map), leftOut(quiz, plan), later(quiz, plan)];
  return html`<section class="skills" aria-labelledby="skills">
<h2 id="skills">Skills</h2>
${parts}
</section>`;
}

function known(quiz: Quiz, plan: Plan): Markup | null {
  if (plan.known.length === 0) return null;
  const items = plan.known.map((id) => html`<li>${skillName(quiz, id)}</li>`);
  return html`<h3>Known already</h3>
<ul class="known">${items}</ul>`;
}

/** As many skills stand well in one column where there is room for two. */
const FEW = 8;

function toLearn(quiz: Quiz, plan: Plan, map: SkillMap): Markup | null {
  const [first] = map.rows;
  if (first === undefined) return null;
  const isFork = plan.shape === 'fork';
  const groups = plan.branches.map(({ id }) => {
    const rows = map.rows.filter(({ branch }) => branch === id);
    const [top] = rows;
    if (top === undefined) return null;
    const heading = isFork
      ? html`<tr role="row"><th role="rowheader" scope="rowgroup" colspan="4" class="branch">${railPast(top, map.lanes)}${branchWords(quiz, id)}</th></tr>`
      : null;
    return html`<tbody role="rowgroup">${heading}${rows.map((row) => skillRow(quiz, row, map.lanes))}</tbody>`;
  });
  return html`<h3>To learn, from top to bottom</h3>
<p class="note">A line leads from each skill to those that build on it.</p>
${legend(map)}
<table role="table" class="skill-map ${railClass(map.lanes)} ${map.rows.length > FEW ? 'long' : ''}">
<caption class="sr">The skills to learn, in order, with what each of them builds on</caption>
<thead class="sr" role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Skill</th><th role="columnheader" scope="col">Time</th><th role="columnheader" scope="col">Level</th><th role="columnheader" scope="col">When</th></tr></thead>
${groups}
</table>`;
}

function skillRow(quiz: Quiz, row: SkillRow, lanes: number): Markup {
  const { skill, level, hours, state } = row;
  return html`<tr role="row" class="${level}"><th role="rowheader" scope="row">${rail(row, lanes)}${skillName(quiz, skill)}</th> <td role="cell" class="time">${amountWords(hours, 'hour')}</td> <td role="cell" class="level">${level}</td> <td role="cell" class="when ${state}">${whenWords(quiz, row)}</td></tr>
`;
}

function whenWords(quiz: Quiz, { state, after }: SkillRow): string {
  if (state === 'next') return 'can begin now';
  return `after ${after.map((id) => skillName(quiz, id)).join(', ')}`;
}

/** The symbols that the map has, with their meaning. */
function legend({ rows }: SkillMap): Markup {
  const kinds = [
    { level: 'core', state: 'next', words: 'core, can begin now' },
    { level: 'core', state: 'later', words: 'core, later' },
    { level: 'useful', state: 'next', words: 'useful, can begin now' },
    { level: 'useful', state: 'later', words: 'useful, later' },
  ] as const;
  const items = kinds
    .filter(({ level, state }) => rows.some((row) => row.level === level && row.state === state))
    .map(
      (kind) =>
        html`<li><svg class="symbol" aria-hidden="true">${symbol(kind, '.5em', '.5em')}</svg>${kind.words}</li>`,
    );
  return html`<ul class="legend">${items}</ul>`;
}

function leftOut(quiz: Quiz, plan: Plan): Markup | null {
  if (plan.leftOut.length === 0) return null;
  const levels = (['core', 'useful'] as const).flatMap((level) => {
    const skills = plan.leftOut.filter((each) => each.level === level);
    if (skills.length === 0) return [];
    const names = skills.map(({ skill, hours }) => `${skillName(quiz, skill)} (${rangeWords(hours)})`);
    return html`<div><dt>${level}</dt><dd>${joined(names, ', ')}</dd></div>`;
  });
  return html`<h3>${noRoomWords(plan)} <span class="soft small">in hours</span></h3>
<dl class="left-out">${levels}</dl>`;
}

function later(quiz: Quiz, { later: occasional }: Plan): Markup | null {
  if (occasional.length === 0) return null;
  const names = occasional.map((id) => skillName(quiz, id));
  return html`<h3>${LATER_WORDS}</h3>
<p class="soft">${joined(names, ', ')}.</p>`;
}
