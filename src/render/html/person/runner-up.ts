import type { Quiz, Role } from '../../../quiz/quiz.js';
import type { Result } from '../../result.js';
import { matchWords, roleOf, signed } from '../../words.js';
import { contrastsOf, differsWords } from '../../words-turning.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { across, picture } from '../picture.js';
import { type EndsRow, endsTable } from './ends.js';
import { columnsFor, type ScoredTrack, tracksOf } from './tracks.js';

/** Traits on which the two are compared. */
const SHOWN = 4;

/** For each track the role that comes second: how far behind, and in what it differs. */
export function runnersUp({ quiz, assessment }: Result): Markup {
  const told = tracksOf({ quiz, assessment }).filter(({ found }) => found.ranking.length > 1);
  if (told.length === 0) return NOTHING;
  return html`<section class="runner-up" aria-labelledby="runner-up">
<h2 id="runner-up">${told.length === 1 ? 'The runner-up' : 'The runners-up'}</h2>
<div class="${columnsFor(told.length)}">${told.map((scored) => runnerUp(quiz, scored, told.length === 1))}</div>
</section>`;
}

function runnerUp(quiz: Quiz, { track, found }: ScoredTrack, isAlone: boolean): Markup {
  const [first, second] = [found.ranking[0]!, found.ranking[1]!];
  const [top, role] = [roleOf(quiz, first.role), roleOf(quiz, second.role)];
  const differs = differsWords(quiz, top, role);
  return html`<div class="${isAlone ? 'columns two' : ''}"><div>
<p class="eyebrow">${track.title}</p>
<h3>${role.title}</h3>
<p class="soft small">Match ${matchWords(second.match)}, ${behindWords(first.z - second.z, top)}</p>
${differs === null ? null : html`<p>${differs}</p>`}
<p class="note">${role.summary}</p>
</div>
${comparison(quiz, top, role, track.id)}</div>`;
}

/** @param lead in standard deviations, which are the points that answers are worth */
function behindWords(lead: number, top: Role): string {
  if (lead === 0) return `level with ${top.title}.`;
  const points = signed(lead).trim().replace('+', '');
  return `${points === '0.00' ? 'less than 0.01' : points} points behind ${top.title}.`;
}

function comparison(quiz: Quiz, top: Role, role: Role, track: string): Markup | null {
  const rows = contrastsOf(quiz, top, role).slice(0, SHOWN);
  if (rows.length === 0) return null;
  return html`<div>
<p class="versus small"><span>${sign(FIRST)} ${top.title}</span> <span>${sign(SECOND)} ${role.title}</span></p>
${endsTable({
  caption: `What ${top.title} and ${role.title} ask for, from -2 to +2`,
  columns: [
    html`${sign(FIRST)}<span class="sr">${top.title}</span>`,
    html`${sign(SECOND)}<span class="sr">${role.title}</span>`,
  ],
  rows: rows.map(({ trait, first, second }, place): EndsRow => {
    const numbers = [asked(first), asked(second)];
    const description = `${top.title} asks for ${numbers[0]}, ${role.title} for ${numbers[1]}. -2 is ${trait.low}, +2 is ${trait.high}.`;
    const plot = scale(`r-${track}-${place}`, trait.name, description, first, second);
    return { trait, toward: null, plot, numbers };
  }),
  isNarrow: true,
})}
</div>`;
}

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
/** Drawn about the middle of a place. */
const FIRST = html`<circle r="6" class="accent"/>`;
const SECOND = html`<path d="M0 -7L7 0L0 7L-7 0Z" class="warm-line"/>`;

/** A mark beside the words that say what it means. */
function sign(mark: Markup): Markup {
  return html`<svg class="sign" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">${mark}</svg>`;
}

function scale(id: string, title: string, description: string, first: number, second: number): Markup {
  const at = (value: number, mark: Markup): Markup =>
    html`<svg x="${across((value + 2) / 4)}" y="${MIDDLE}" width="1" height="1">${mark}</svg>`;
  return picture({
    ...{ id, title, description, height: HEIGHT },
    body: [
      html`<line x1="0" x2="100%" y1="${MIDDLE}" y2="${MIDDLE}" class="line"/>`,
      html`<line x1="50%" x2="50%" y1="3" y2="${HEIGHT - 3}" class="line"/>`,
      at(first, FIRST),
      at(second, SECOND),
    ],
  });
}

/** What a profile asks of a trait, -2 to +2. */
function asked(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
