import { html, type Markup } from './markup.js';
import { across } from './picture.js';
import type { OtherStep } from './waterfall.js';

/** How the steps of a waterfall are drawn, and those called that are no single answer. */

/** Where a number of hundredths stands, as a share of the width. */
export type Scale = (at: number) => number;

/** A scale on which all of these have a place, and 0. */
export function scaleOf(ends: readonly number[]): Scale {
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return (at) => (high === low ? 0.5 : (at - low) / (high - low));
}

/** Full where it goes up, outlined where it goes down: also without colour. */
export function lookOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return to < from ? 'warm-line' : 'accent';
}

/** A bar from one number to the other; where they are the same, a stroke. @param height of the picture, in pixels */
export function span(from: number, to: number, look: string, scale: Scale, height: number): Markup {
  const [left, right] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
  return from === to
    ? html`<line x1="${across(left)}" x2="${across(left)}" y1="2" y2="${height - 2}" class="soft-line"/>`
    : html`<rect x="${across(left)}" width="${across(right - left)}" y="2" height="${height - 4}" class="${look}"/>`;
}

/** Where 0 is: it reaches beyond the picture, so that rows share one line. @param height of the picture, in pixels */
export function zeroLine(look: string, scale: Scale, height: number): Markup {
  const zero = across(scale(0));
  return html`<line x1="${zero}" x2="${zero}" y1="-6" y2="${height + 6}" class="${look}"/>`;
}

export function otherWords(step: OtherStep): Markup {
  if (step.kind === 'rounding') return html`<span class="soft">Rounding</span>`;
  const { count } = step;
  return html`<span class="soft">${count === 1 ? 'The other answer' : `The other ${count} answers`}</span>`;
}
