import type { Plan } from '../../../plan/plan.js';
import type { Quiz } from '../../../quiz/quiz.js';
import { counted } from '../../count-words.js';
import { amountWords, capital, dateWords } from '../../words.js';
import { branchWords, type Stage, stepsOf, weeksWords } from '../../words-plan.js';
import { html, type Markup } from '../markup.js';
import { across, picture } from '../picture.js';
import { type Axis, axisOf } from './axis.js';

const HEIGHT = 24;
const BAR = 8;

/** All stages on one axis of time: the plan at a glance. */
export function overview(quiz: Quiz, plan: Plan, stages: readonly Stage[]): Markup {
  const axis = axisOf(plan);
  const groups = plan.branches.map(({ id }) => {
    const own = stages.filter(({ branch }) => branch === id);
    if (own.length === 0) return null;
    const heading =
      plan.shape === 'fork'
        ? html`<tr role="row" class="branch"><th role="rowheader" scope="rowgroup" colspan="3">${branchWords(quiz, id)}</th></tr>`
        : null;
    const rows = own.map((stage) => stageRow(plan, stage, axis, `stage-${stages.indexOf(stage)}`));
    return html`<tbody role="rowgroup">${heading}${rows}</tbody>`;
  });
  return html`<figure><table class="rows overview" role="table">
<caption class="sr">When each stage of the plan is learned</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="sr">Stage</span></th><th role="columnheader" scope="col" class="plot"><span class="sr">When</span><span class="axis" aria-hidden="true">${axis.labels.map((label) => html`<span>${label}</span>`)}</span></th><th role="columnheader" scope="col" class="number">done by</th></tr></thead>
${groups}
</table>
${deadlineNote(plan)}</figure>`;
}

function stageRow(plan: Plan, stage: Stage, axis: Axis, id: string): Markup {
  const { from, to, checkpoint } = stage;
  const title = stageTitle(stage);
  const [start, end] = [across((from - 1) / axis.weeks), across(to / axis.weeks)];
  const plot = picture({
    id,
    title,
    description: `${capital(weeksWords(stage))} of ${axis.weeks}.`,
    height: HEIGHT,
    body: [
      axis.labels.map((_, place) => {
        const x = across(place / axis.labels.length);
        return html`<line x1="${x}" x2="${x}" y1="0" y2="100%" class="tick"/>`;
      }),
      middle(html`<rect y="-1" width="100%" height="2" class="back"/>`),
      deadlineLine(plan, axis),
      middle(
        html`<rect x="${start}" y="${-BAR / 2}" width="${across((to - from + 1) / axis.weeks)}" height="${BAR}" rx="2" class="${checkpoint === null ? 'fill' : 'accent'}"/>`,
      ),
      checkpoint === null ? null : milestone(end),
    ],
  });
  const days = stepsOf(plan, stage).at(-1)?.dates;
  const by = days == null ? `week ${to}` : dateWords(days[1]);
  return html`<tr role="row"><th role="rowheader" scope="row">${title}</th><td role="cell" class="plot">${plot}</td><td role="cell" class="number">${by}</td></tr>`;
}

/** What is drawn around the middle line: a row is as high as its words need. */
function middle(body: Markup): Markup {
  return html`<svg y="50%">${body}</svg>`;
}

/** The sign of a checkpoint, in the middle of the height. @param x where its own middle is */
export function milestone(x: string): Markup {
  return html`<svg x="${x}" y="50%"><path d="M0 -8L8 0L0 8L-8 0Z" class="diamond"/></svg>`;
}

/** The checkpoint that a stage ends with; without one, how much it has. */
function stageTitle({ checkpoint, skills }: Stage): string {
  if (checkpoint !== null) return checkpoint.title;
  return counted(skills.length, 'skill');
}

function deadlineLine({ pace }: Plan, axis: Axis): Markup | null {
  if (pace.deadline === null) return null;
  const x = across(pace.deadline / axis.weeks);
  return html`<line x1="${x}" x2="${x}" y1="0" y2="100%" class="warm-line deadline"/>`;
}

function deadlineNote({ pace }: Plan): Markup | null {
  if (pace.deadline === null) return null;
  return html`<figcaption class="note">The dashed line is the deadline: ${amountWords([pace.deadline, pace.deadline], 'week')}.</figcaption>`;
}
