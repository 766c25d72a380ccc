import type { SkillRow } from '../../../plan/skill-map.js';
import { html, type Markup } from '../markup.js';
import { coordinate } from '../picture.js';

/**
 * The lines beside a row of the skill map. They are measured in em, so that they go with the size of the text, and reach
 * from the row's upper edge to its lower one, however many lines of text it has.
 */

/** Em between two lanes, where there is room for it. */
const LANE = 0.8;
/** Lanes that have that room; where there are more, they move together. */
export const WIDE_LANES = 8;
/** Em from a row's upper edge to the middle of its first line of text: where the skill stands. */
const MIDDLE = 1.05;

export function rail(row: SkillRow, lanes: number): Markup {
  const { lane, incoming, through, opens } = row;
  const x = (each: number): string => laneX(each, lanes);
  // A pixel more at the upper edge: between two rows no gap must show.
  const straight = [
    ...through.map((each) => html`<line x1="${x(each)}" x2="${x(each)}" y1="-1" y2="100%"/>`),
    incoming.includes(lane) ? html`<line x1="${x(lane)}" x2="${x(lane)}" y1="-1" y2="${MIDDLE}em"/>` : null,
    opens ? html`<line x1="${x(lane)}" x2="${x(lane)}" y1="${MIDDLE}em" y2="100%"/>` : null,
  ];
  const bends = incoming.filter((each) => each !== lane).map((each) => bend(each, lane));
  // A path has no unit but that of its own grid: lanes across, 1 down to the skill.
  const curves =
    bends.length === 0
      ? null
      : html`<svg width="${coordinate(widthOf(lanes))}em" height="${MIDDLE}em" viewBox="0 0 ${lanes} 1" preserveAspectRatio="none">${bends}</svg>`;
  return html`<svg class="rail" aria-hidden="true">${straight}${curves}${symbol(row, x(lane), `${MIDDLE}em`)}</svg>`;
}

/** The lines that go by a heading between two rows. @param next the row below it */
export function railPast({ incoming, through }: SkillRow, lanes: number): Markup {
  const open = [...new Set([...incoming, ...through])];
  const lines = open.map((each) => {
    const x = laneX(each, lanes);
    return html`<line x1="${x}" x2="${x}" y1="-1" y2="100%"/>`;
  });
  return html`<svg class="rail" aria-hidden="true">${lines}</svg>`;
}

/** A skill: a large ring is a core skill, a small one a useful one; one with a dot can be begun now. */
export function symbol({ level, state }: Pick<SkillRow, 'level' | 'state'>, x: string, y: string): Markup {
  const radius = level === 'core' ? 0.36 : 0.25;
  const dot = state === 'next' ? html`<circle cx="${x}" cy="${y}" r="${radius / 2}em" class="dot"/>` : null;
  return html`<circle cx="${x}" cy="${y}" r="${radius}em" class="ring ${state}"/>${dot}`;
}

/** The class that leaves a row room for its lines. */
export function railClass(lanes: number): string {
  return `rail-${Math.min(lanes, WIDE_LANES)}`;
}

/** Em. */
export function widthOf(lanes: number): number {
  return LANE * Math.min(lanes, WIDE_LANES);
}

function laneX(lane: number, lanes: number): string {
  return `${coordinate((widthOf(lanes) * (lane + 0.5)) / lanes)}em`;
}

function bend(from: number, to: number): Markup {
  return html`<path d="M${from + 0.5} 0C${from + 0.5} .7 ${to + 0.5} .3 ${to + 0.5} 1"/>`;
}
