import { html, type Markup } from '../markup.js';
import { pointsWords } from '../person/waterfall.js';
import { across, picture } from '../picture.js';
import type { SwingStep } from './swing-steps.js';

/** Where a number of hundredths stands, as a share of the width. */
export type LeadScale = (at: number) => number;

/** A scale that has all of these and the level of the two roles. */
export function scaleOf(ends: readonly number[]): LeadScale {
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return (at) => (high === low ? 0.5 : (at - low) / (high - low));
}

const HEIGHT = 16;

/** What one answer, or several, did: full toward the new role, outlined toward the old one. */
export function stepBar(id: string, { from, to }: SwingStep, scale: LeadScale): Markup {
  return picture({
    id,
    title: pointsWords(to - from),
    description: `From ${pointsWords(from)} to ${pointsWords(to)}.`,
    height: HEIGHT,
    body: [level(scale), drawn(from, to, to < from ? 'warm-line' : 'accent', scale)],
  });
}

/** The lead of the new role over the old one, from where they are level. */
export function leadBar(id: string, label: string, at: number, scale: LeadScale): Markup {
  return picture({
    id,
    title: `${label}: ${pointsWords(at)}`,
    description: at < 0 ? 'The new role is behind.' : 'The new role comes first.',
    height: HEIGHT,
    body: [level(scale), drawn(0, at, 'fill', scale)],
  });
}

function level(scale: LeadScale): Markup {
  const zero = across(scale(0));
  return html`<line x1="${zero}" x2="${zero}" y1="-6" y2="${HEIGHT + 6}" class="soft-line"/>`;
}

function drawn(from: number, to: number, look: string, scale: LeadScale): Markup {
  const [left, right] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
  return from === to
    ? html`<line x1="${across(left)}" x2="${across(left)}" y1="2" y2="${HEIGHT - 2}" class="soft-line"/>`
    : html`<rect x="${across(left)}" width="${across(right - left)}" y="2" height="${HEIGHT - 4}" class="${look}"/>`;
}
