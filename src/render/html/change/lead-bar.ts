import type { Markup } from '../markup.js';
import { picture } from '../picture.js';
import { pointsWords } from '../waterfall.js';
import { lookOf, type Scale, span, zeroLine } from '../waterfall-bars.js';
import type { SwingStep } from './swing-steps.js';

const HEIGHT = 16;

/** What one answer, or several, did: full toward the new role, outlined toward the old one. */
export function stepBar(id: string, { from, to }: SwingStep, scale: Scale): Markup {
  return picture({
    id,
    title: pointsWords(to - from),
    description: `From ${pointsWords(from)} to ${pointsWords(to)}.`,
    height: HEIGHT,
    body: [level(scale), span(from, to, lookOf({ from, to }), scale, HEIGHT)],
  });
}

/** The lead of the new role over the old one, from where they are level. */
export function leadBar(id: string, label: string, at: number, scale: Scale): Markup {
  return picture({
    id,
    title: `${label}: ${pointsWords(at)}`,
    description: at < 0 ? 'The new role is behind.' : 'The new role comes first.',
    height: HEIGHT,
    body: [level(scale), span(0, at, 'fill', scale, HEIGHT)],
  });
}

/** Where both roles are level. */
function level(scale: Scale): Markup {
  return zeroLine('soft-line', scale, HEIGHT);
}
