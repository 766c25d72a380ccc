import type { AnswerPattern, Estimate, Method } from '../../analysis/audit/audit.js';
import type { AuditLimits } from '../../quiz/audit-limits.js';
import type { Verdict } from '../../scoring/assessment.js';

/** The words and figures that all views of an audit share. Texts are raw: each view makes them harmless. */

/** Where a limit comes from. */
export type LimitOrigin = 'default' | 'file' | 'flag';
export type LimitOrigins = Readonly<Record<keyof AuditLimits, LimitOrigin>>;

export const ORIGIN_WORDS: Readonly<Record<LimitOrigin, string>> = {
  default: 'default',
  file: 'the file',
  flag: '--limit',
};

/** What the limits are called, by flag; in the file an underscore stands for the hyphen. */
export const LIMIT_NAMES: Readonly<Record<keyof AuditLimits, string>> = {
  share: 'share',
  pattern: 'pattern',
  roleCorrelation: 'role-correlation',
  traitCorrelation: 'trait-correlation',
  decides: 'decides',
  close: 'close',
  sensitivity: 'sensitivity',
};

/** What each limit holds down or up. */
export const LIMIT_MEANINGS: Readonly<Record<keyof AuditLimits, string>> = {
  share: 'of the fair share, each role',
  pattern: 'surest verdict without reading',
  roleCorrelation: 'most, of two roles',
  traitCorrelation: 'most, of two traits',
  decides: 'least, of each question',
  close: 'most ties and close calls',
  sensitivity: 'most that other weights change',
};

export const VERDICT_NAMES = ['tie', 'close', 'leaning', 'clear'] as const satisfies readonly Verdict[];

/** In a cell. */
export const VERDICT_WORD: Readonly<Record<Verdict, string>> = {
  tie: 'tie',
  close: 'close call',
  leaning: 'leaning',
  clear: 'clear',
  insufficient: 'unsure',
};

/** How somebody answers who does not read, at the beginning of a row. */
export const PATTERN_NAME: Readonly<Record<AnswerPattern, string>> = {
  first: 'First',
  last: 'Last',
  neutral: 'Neutral',
  alternating: 'By turns',
};

/** The same as the beginning of a sentence. */
export const PATTERN_WORDS: Readonly<Record<AnswerPattern, string>> = {
  first: 'Always the first option',
  last: 'Always the last option',
  neutral: 'Always the response in the middle',
  alternating: 'First and last options by turns',
};

/** Marks that not every terminal has. */
export interface Glyphs {
  readonly times: string;
  readonly plusMinus: string;
  readonly yes: string;
  /** One column of a bar, from an eighth of it to the whole; a single one where there are no parts. */
  readonly bar: readonly string[];
  readonly pointer: string;
  /** In the place of rows that are left out. */
  readonly gap: string;
}

export function glyphsOf(unicode: boolean): Glyphs {
  return unicode
    ? {
        ...{ times: '×', plusMinus: '±', yes: '✓', pointer: '▾', gap: '…' },
        bar: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
      }
    : { times: 'x', plusMinus: '+/-', yes: 'yes', bar: ['#'], pointer: '|', gap: '...' };
}

/** `100,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 sheet`, `1,296 sheets`. */
export function counted(count: number, thing: string): string {
  return `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** `31.2%`. Only nothing reads 0%, and only everything 100%. */
export function percent(share: number): string {
  if (share <= 0) return '0%';
  if (share < 0.0005) return '<0.1%';
  if (share >= 1) return '100%';
  if (share >= 0.9995) return '>99.9%';
  return `${(share * 100).toFixed(1)}%`;
}

/** A figure that may lie on both sides of 0, with so many digits: 0 has no sign. */
export function figure(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** `all 1,296 possible sheets`, `100,000 random sheets, seed 1`. */
export function methodWords(method: Method): string {
  if (method.kind === 'drawn') return `${counted(method.sheets, 'random sheet')}, seed ${method.seed}`;
  return method.sheets === 1 ? 'the only possible sheet' : `all ${grouped(method.sheets)} possible sheets`;
}

/** Two standard errors of a figure, in its own unit, with so many digits: ` ±0.02`; nothing where every sheet was counted. */
export function errorWords({ se }: Estimate, digits: number, { plusMinus }: Glyphs): string {
  return se === 0 ? '' : ` ${plusMinus}${shownError(se, digits).toFixed(digits)}`;
}

/** Two standard errors as they are shown: rounded up, so that an error never looks like none. */
function shownError(se: number, digits: number): number {
  const least = 10 ** -digits;
  return Math.ceil((2 * se) / least - 1e-9) * least;
}

/** `1.25 ±0.02`. */
export function multipleWords(multiple: Estimate, glyphs: Glyphs): string {
  return multiple.value.toFixed(2) + errorWords(multiple, 2, glyphs);
}

/** `4.1% ±0.2`. */
export function shareWords(share: Estimate, glyphs: Glyphs): string {
  const inPercent = { value: share.value * 100, se: share.se * 100 };
  return percent(share.value) + errorWords(inPercent, 1, glyphs);
}

/**
 * How many digits, from `digits` on, a figure needs to be seen beyond a limit: rounded as it is shown, and with what is
 * shown of its error. `null` where eight are too few.
 */
function digitsBeyond({ value, se }: Estimate, allowed: number, digits: number): number | null {
  for (let more = digits; more <= 8; more++) {
    const shown = Number(value.toFixed(more));
    const beyond = value > allowed ? shown - allowed : allowed - shown;
    if (beyond - shownError(se, more) > 1e-9) return more;
  }
  return null;
}

/** A figure with as many digits, from `digits` on, as tell it from the limit that it is beyond. */
export function besideLimit(value: number, allowed: number, digits: number): string {
  const enough = digitsBeyond({ value, se: 0 }, allowed, digits);
  return enough === null ? String(value) : value.toFixed(enough);
}

/** A multiple that is beyond a limit: `1.72 ±0.01`, and `0.779 ±0.011` where 0.78 ±0.02 could be the limit of 0.8. */
export function multipleBesideLimit(multiple: Estimate, allowed: number, glyphs: Glyphs): string {
  const digits = digitsBeyond(multiple, allowed, 2) ?? 8;
  return multiple.value.toFixed(digits) + errorWords(multiple, digits, glyphs);
}

/** The same of a share, in percent. */
export function percentBesideLimit(share: number, allowed: number): string {
  if (share === 0 || share === 1) return percent(share);
  return `${besideLimit(share * 100, allowed * 100, 1)}%`;
}

/** A limit that is a share: `0.5%`, `15%`. */
export function limitPercent(share: number): string {
  return `${Number((share * 100).toPrecision(6))}%`;
}

/** The fewest changed answers that turn at least half of the sheets; `null` where no change turns so many. */
export function medianFlip(
  flips: readonly { readonly answers: number | null; readonly share: Estimate }[],
): number | null {
  let sum = 0;
  for (const { answers, share } of flips) {
    sum += share.value;
    if (sum >= 0.5 - 1e-9) return answers;
  }
  return null;
}
