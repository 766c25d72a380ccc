import { ends, hanging, padEnd, padStart, truncate, widthOf, wrap } from './layout.js';
import type { RenderOptions, Result } from './result.js';
import { matchWords, roleOf, traitsByLeaning, voiceOf } from './words.js';

interface BarGlyphs {
  readonly full: string;
  readonly empty: string;
  readonly line: string;
  readonly middle: string;
  readonly mark: string;
  readonly ellipsis: string;
}

const UNICODE: BarGlyphs = { full: '█', empty: '░', line: '─', middle: '┼', mark: '●', ellipsis: '…' };
const ASCII: BarGlyphs = { full: '#', empty: '.', line: '-', middle: '|', mark: 'O', ellipsis: '...' };

/** A column of bars is no narrower than this. */
const BAR_COLUMN = 34;
const MAX_LABEL = 20;

/** The match of each role as a bar; side by side where there is room. */
export function bars({ quiz, assessment }: Result, { width, palette, unicode }: RenderOptions): string[] {
  const glyphs = unicode ? UNICODE : ASCII;
  const about = 'higher than so many of 100 random answer sheets';
  const lines = ends(palette.heading('Match'), palette.faint(about), width);
  for (const { id, title } of quiz.tracks) {
    const ranking = assessment.tracks[id]?.ranking ?? [];
    const names = ranking.map(({ role }) => truncate(roleOf(quiz, role).short, MAX_LABEL, glyphs.ellipsis));
    const label = Math.max(...names.map((name) => widthOf(name)));
    const columns = Math.min(2, Math.max(1, Math.floor(width / BAR_COLUMN)));
    const column = Math.floor(width / columns);
    const length = Math.max(3, column - label - 8);
    const cells = ranking.map(({ match }, place) => {
      const filled = Math.round((match / 100) * length);
      const bar =
        palette.accent(glyphs.full.repeat(filled)) + palette.faint(glyphs.empty.repeat(length - filled));
      const name = padEnd(names[place] as string, label);
      return `  ${place === 0 ? palette.strong(name) : name} ${bar} ${padStart(matchWords(match), 3)}`;
    });
    const rows = Math.ceil(cells.length / columns);
    if (quiz.tracks.length > 1) lines.push(...wrap(palette.faint(title), width));
    for (let row = 0; row < rows; row++) {
      const line = Array.from({ length: columns }, (_, place) => cells[place * rows + row] ?? '');
      lines.push(line.map((text) => padEnd(text, column)).join(''));
    }
  }
  return lines;
}

/** More would be a wall of text; the other formats have all. */
const SHOWN_TRAITS = 5;

/** The traits that stand out most from random answers, each between its two ends. */
export function leanings({ quiz, assessment }: Result, { width, palette, unicode }: RenderOptions): string[] {
  const glyphs = unicode ? UNICODE : ASCII;
  const known = traitsByLeaning(quiz, assessment);
  if (known.length === 0) return [];
  const shown = known.slice(0, SHOWN_TRAITS);
  const left = Math.max(...shown.map(({ trait }) => widthOf(trait.low)));
  const right = Math.max(...shown.map(({ trait }) => widthOf(trait.high)));
  const voice = voiceOf(quiz);
  const which = shown.length < known.length ? `the ${shown.length} strongest of ${known.length}; ` : '';
  const legend = `${which}${glyphs.middle} random answers, ${glyphs.mark} ${voice.mark}`;
  const oneLine = width - left - right - 6 >= 15;
  const pair = Math.max(...shown.map(({ trait }) => widthOf(trait.low) + widthOf(trait.high) + 1));
  const length = oneLine ? Math.min(31, width - left - right - 6) : Math.min(width - 2, Math.max(31, pair));
  const placeOf = (percent: number): number => Math.round((percent / 100) * (length - 1));
  return [
    ...ends(palette.heading(voice.leaning), palette.faint(truncate(legend, width - 2)), width),
    ...shown.flatMap(({ trait, percent, expected }) => {
      const scale = new Array<string>(length).fill(glyphs.line);
      scale[placeOf(expected)] = glyphs.middle;
      scale[placeOf(percent)] = glyphs.mark;
      const line = scale
        .map((glyph) => (glyph === glyphs.mark ? palette.accent(glyph) : palette.faint(glyph)))
        .join('');
      const [low, high] =
        percent < expected
          ? [palette.strong(trait.low), trait.high]
          : [trait.low, palette.strong(trait.high)];
      if (oneLine) return [`  ${padStart(low, left)}  ${line}  ${high}`];
      const gap = length - widthOf(low) - widthOf(high);
      if (gap >= 1) return [`  ${low}${' '.repeat(gap)}${high}`, `  ${line}`];
      return [...hanging('  ', low, width), `  ${line}`, ...hanging('  ', high, width)];
    }),
  ];
}
