import { padEnd, truncate, wrap } from '../../render/layout.js';
import type { Palette } from '../../render/result.js';
import type { Asked } from './asker.js';
import { linesOf, picksOf, type QuestionState } from './question-state.js';

/** The room there is. */
export interface Frame {
  readonly columns: number;
  readonly rows: number;
  readonly unicode: boolean;
  readonly palette: Palette;
}

/**
 * The screen of one question, never higher than the terminal: where the options do not fit, the ones around the cursor
 * are shown, with a mark that there are more.
 */
export function questionView(asked: Asked, state: QuestionState, frame: Frame): string {
  const { palette, rows } = frame;
  const columns = Math.min(frame.columns, 80);
  // A low terminal has no lines to spare for air.
  const gap = rows >= 18 ? [''] : [];
  const above = [progress(asked, frame, columns), ...gap];
  const below = [...hint(asked, frame, columns), ...gap];
  const foot = [...gap, ...footer(asked, state, frame, columns)];
  // A line is left for the options and one for the cursor.
  const most = rows - 2 - above.length - below.length - foot.length;
  const question = cut(wrap(asked.question.text, columns - 1), most, columns, frame).map((line) =>
    palette.strong(line),
  );
  const head = [...above, ...question, ...below];
  const room = Math.max(1, rows - 1 - head.length - foot.length);
  return [...head, ...optionLines(asked, state, frame, columns, room), ...foot].join('\n');
}

/** At most so many lines, at least one; a cut is marked. */
function cut(lines: readonly string[], most: number, columns: number, { unicode }: Frame): readonly string[] {
  const kept = lines.slice(0, Math.max(1, most));
  if (kept.length === lines.length) return lines;
  const ellipsis = unicode ? '…' : '...';
  const last = truncate(`${kept.at(-1)} ${ellipsis}`, columns - 1, ellipsis);
  return [...kept.slice(0, -1), last];
}

/** `7/30 ████░░░░` */
function progress({ number, total }: Asked, { palette, unicode }: Frame, columns: number): string {
  const count = `${number}/${total}`;
  const length = Math.min(30, Math.max(5, columns - count.length - 3));
  const filled = Math.round(((number - 1) / total) * length);
  const [full, empty] = unicode ? ['█', '░'] : ['#', '.'];
  return `${palette.faint(count)} ${palette.accent(full.repeat(filled))}${palette.faint(empty.repeat(length - filled))}`;
}

function hint(asked: Asked, { palette }: Frame, columns: number): string[] {
  const { least, most } = picksOf(asked);
  if (most === 0) return [];
  const text = least === most ? `Pick ${most}, the best one first.` : `Pick up to ${most}.`;
  return [palette.faint(truncate(text, columns - 1))];
}

function optionLines(
  asked: Asked,
  state: QuestionState,
  { palette, unicode }: Frame,
  columns: number,
  room: number,
): string[] {
  const [pointer, more] = unicode ? ['❯', '⋮'] : ['>', ':'];
  const blocks = linesOf(asked).map(({ label, response }, place) => {
    const active = place === state.cursor;
    const number = asked.question.type === 'scale' ? String(response) : String(place + 1);
    const lead = `${active ? pointer : ' '} ${mark(asked, state, place, unicode)}${padEnd(number, 2)} `;
    const lines = wrap(label, columns - 1 - lead.length).map(
      (line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line,
    );
    return active ? lines.map((line) => palette.accent(line)) : lines;
  });
  if (blocks.flat().length <= room) return blocks.flat();

  // Around the cursor, as many whole options as fit beside the marks that there are more.
  let first = state.cursor;
  let last = state.cursor;
  const lineCount = (from: number, to: number): number =>
    blocks.slice(from, to + 1).flat().length + (from > 0 ? 1 : 0) + (to < blocks.length - 1 ? 1 : 0);
  for (let grown = true; grown; ) {
    grown = false;
    if (last < blocks.length - 1 && lineCount(first, last + 1) <= room) {
      last++;
      grown = true;
    }
    if (first > 0 && lineCount(first - 1, last) <= room) {
      first--;
      grown = true;
    }
  }
  const shown = blocks.slice(first, last + 1).flat();
  if (lineCount(first, last) > room) return shown.slice(0, room);
  const sign = palette.faint(`  ${more}`);
  return [...(first > 0 ? [sign] : []), ...shown, ...(last < blocks.length - 1 ? [sign] : [])];
}

const ORDINALS = ['1st', '2nd', '3rd'] as const;

/** Whether a line is picked, and for a ranking as which. */
function mark(asked: Asked, { picked }: QuestionState, place: number, unicode: boolean): string {
  const at = picked.indexOf(place);
  const tick = unicode ? '✓' : 'x';
  switch (asked.question.type) {
    case 'multi':
      return at < 0 ? '[ ] ' : `[${tick}] `;
    case 'rank':
      return at < 0 ? '[ ] ' : `${ORDINALS[at] ?? `${at + 1}th`} `;
    default:
      return '';
  }
}

function footer(asked: Asked, { notice }: QuestionState, frame: Frame, columns: number): string[] {
  const { palette, unicode, rows } = frame;
  // No more than leaves room for the question and an option.
  const said = (text: string): readonly string[] =>
    cut(wrap(text, columns - 1), Math.floor((rows - 4) / 2), columns, frame);
  const lines: string[] = [];
  if (notice !== '') lines.push(...said(notice).map((line) => palette.caution(line)));
  else if (asked.settled) {
    const text = 'The rest cannot change your result any more. Press f to see it now.';
    lines.push(...said(text).map((line) => palette.good(line)));
  }
  const { most } = picksOf(asked);
  const keys = [
    unicode ? '↑↓ move' : 'up/down move',
    ...(most > 0 ? ['space pick'] : []),
    unicode ? '⏎ answer' : 'enter answer',
    ...(asked.number > 1 ? ['b back'] : []),
    ...(asked.question.required ? [] : ['s skip']),
    'q quit',
    '? help',
  ];
  const separator = unicode ? ' · ' : ', ';
  // Where there is no room for all, arrows explain themselves, and the help says the rest.
  const fits = (): boolean => keys.join(separator).length < columns;
  if (!fits()) keys.shift();
  while (!fits() && keys.length > 1) keys.splice(-2, 1);
  return [...lines, palette.faint(keys.join(separator))];
}
