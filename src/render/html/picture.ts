import { html, type Markup, type Value } from './markup.js';

/**
 * A drawing as wide as there is room, with what it shows in words. It has no text of its own: text is beside it, where it
 * wraps. Places across are percent, places down are pixels.
 */
export interface Picture {
  /** Unique on the page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Pixels. */
  readonly height: number;
  readonly body: Value;
}

export function picture({ id, title, description, height, body }: Picture): Markup {
  return html`<svg role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" width="100%" height="${height}"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${body}</svg>`;
}

/** What is drawn on a grid of 100 × 100, and stretched to the picture's width and height. */
export function stretched(body: Value): Markup {
  return html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">${body}</svg>`;
}

/** `37.5%`, of a share of the width; what lies outside is put on the border. */
export function across(share: number): string {
  return `${coordinate(100 * Math.min(1, Math.max(0, share)))}%`;
}

/** A number as coordinates are written: two decimals are finer than any screen. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}
