import { padEnd, padStart, truncate, widthOf } from './layout.js';
import type { RenderOptions, Result } from './result.js';
import { matchWords, roleOf } from './words.js';

interface BarGlyphs {
  readonly full: string;
  readonly empty: string;
  readonly line: string;
  readonly middle: string;
  readonly mark: string;
}

const UNICODE: BarGlyphs = { full: '█', empty: '░', line: '─', middle: '┼', mark: '●' };
const ASCII: BarGlyphs = { full: '#', empty: '.', line: '-', middle: '|', mark: 'O' };

/** The match of each role: one bar a line; two columns for long tracks where there is room. */
export function bars({ quiz, assessment }: Result, { width, palette, unicode }: RenderOptions): string[] {
  const glyphs = unicode ? UNICODE : ASCII;
  const lines = [
    palette.heading('Match'),
    palette.faint(fit('higher than so many of 100 random answer sheets', width)),
  ];
  lines.splice(0, 2, ...(width >= 70 ? [`${lines[0]}  ${lines[1]}`] : lines));
  for (const { id } of quiz.tracks) {
    const ranking = assessment.tracks[id]?.ranking ?? [];
    const columns = ranking.length > 6 && width >= 70 ? 2 : 1;
    const cell = Math.floor((width - 2 * columns) / columns);
    const label = Math.min(22, Math.max(...ranking.map(({ role }) => widthOf(roleOf(quiz, role).short))));
    const cells = ranking.map(({ role, match }, place) => {
      const length = Math.min(48, cell - label - 6);
      const filled = Math.round((match / 100) * length);
      const bar =
        palette.accent(glyphs.full.repeat(filled)) + palette.faint(glyphs.empty.repeat(length - filled));
      const name = padEnd(truncate(roleOf(quiz, role).short, label), label);
      return `${place === 0 ? palette.strong(name) : name} ${bar} ${padStart(matchWords(match), 3)}`;
    });
    const rows = Math.ceil(cells.length / columns);
    for (let row = 0; row < rows; row++) {
      const line = Array.from({ length: columns }, (_, column) => cells[column * rows + row] ?? '');
      lines.push(`  ${line.map((text) => padEnd(text, cell + 2)).join('')}`);
    }
    if (id !== quiz.tracks.at(-1)?.id) lines.push('');
  }
  return lines;
}

/** More would be a wall of text; the other formats have all. */
const SHOWN_TRAITS = 6;

/** The traits that stand out most, each between its two ends. */
export function leanings({ quiz, assessment }: Result, { width, palette, unicode }: RenderOptions): string[] {
  const glyphs = unicode ? UNICODE : ASCII;
  const known = quiz.traits.flatMap((trait) => {
    const percent = assessment.traits[trait.id]?.percent ?? null;
    return percent === null ? [] : [{ trait, percent }];
  });
  if (known.length === 0) return [];
  const shown = [...known]
    .sort((a, b) => Math.abs(b.percent - 50) - Math.abs(a.percent - 50))
    .slice(0, SHOWN_TRAITS);
  const left = Math.max(...shown.map(({ trait }) => widthOf(trait.low)));
  const right = Math.max(...shown.map(({ trait }) => widthOf(trait.high)));
  const rest = known.length - shown.length;
  const heading =
    palette.heading('Where you lean') +
    (rest > 0 ? palette.faint(`  the ${shown.length} strongest of ${known.length}`) : '');
  const oneLine = width - left - right - 6 >= 15;
  const length = Math.min(31, oneLine ? width - left - right - 6 : width - 2);
  return [
    heading,
    ...shown.flatMap(({ trait, percent }) => {
      const at = Math.round((percent / 100) * (length - 1));
      const middle = Math.floor((length - 1) / 2);
      const scale = Array.from({ length }, (_, place) => (place === middle ? glyphs.middle : glyphs.line));
      scale[at] = glyphs.mark;
      const line = scale
        .map((glyph) => (glyph === glyphs.mark ? palette.accent(glyph) : palette.faint(glyph)))
        .join('');
      const [low, high] =
        percent < 50 ? [palette.strong(trait.low), trait.high] : [trait.low, palette.strong(trait.high)];
      if (oneLine) return [`  ${padStart(low, left)}  ${line}  ${high}`];
      const gap = Math.max(1, length - widthOf(low) - widthOf(high));
      return [`  ${low}${' '.repeat(gap)}${high}`, `  ${line}`];
    }),
  ];
}

function fit(text: string, width: number): string {
  return truncate(text, width);
}
