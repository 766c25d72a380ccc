import type { Lean } from '../../quiz/new/draft.js';
import { visible } from '../../render/escape.js';
import { hanging } from '../../render/layout.js';
import { lineReader } from '../ask/line-reader.js';
import type { Io } from '../io.js';
import { BACK, BACK_KEY, EndOfInput, type NewAsker, paragraphLines } from './new-asker.js';

const LEANS: readonly Lean[] = [-1, 0, 1];

/** Asks in typed lines, without any redrawing: for screen readers, simple terminals and pipes. */
export function plainNewAsker(io: Io, columns: number): NewAsker {
  const width = Math.min(columns, 80) - 1;
  const reader = lineReader(io);
  const write = (lines: readonly string[]): void => void io.stderr.write(`${lines.join('\n')}\n`);
  const say = (paragraphs: readonly string[]): void =>
    write(paragraphs.flatMap((text) => paragraphLines(text, width)));

  const prompt = async (text: string): Promise<string> => {
    io.stderr.write(text);
    const line = await reader.next();
    // Typed lines end with a line break on a terminal; piped ones do not show, nor does the end of input.
    if (line === null || io.stdin.isTTY !== true) io.stderr.write('\n');
    if (line === null) throw new EndOfInput();
    return line.trim();
  };

  return {
    say,
    reproach: (text) => say([text]),
    show: (text) => void io.stderr.write(text),
    line: async ({ message, empty, complaint }) => {
      for (;;) {
        const typed = await prompt(empty === null ? `${message}: ` : `${message} (Enter: ${empty}): `);
        if (typed === BACK_KEY) return BACK;
        if (typed === '' && empty !== null) return '';
        const wrong = complaint(typed);
        if (wrong === null) return typed;
        say([wrong]);
      }
    },
    leans: async ({ low, high }, outcomes, before, progress) => {
      say(['', progress]);
      write([
        ...hanging('  1 = ', visible(low), width),
        '  2 = neither',
        ...hanging('  3 = ', visible(high), width),
      ]);
      say([`One number for each: ${outcomes.join(', ')}.`]);
      const known = before.every((lean) => lean !== null);
      const now = before.map((lean) => (lean ?? 0) + 2).join(' ');
      for (;;) {
        const typed = await prompt(known ? `Numbers (Enter: ${now}): ` : 'Numbers: ');
        if (typed === BACK_KEY) return BACK;
        const numbers = typed === '' && known ? now : typed;
        const leans = readLeans(numbers, outcomes.length);
        if (leans !== null) return leans;
        const example = outcomes.map((_, place) => (place % 2 === 0 ? 1 : 3)).join(' ');
        say([`Please type ${outcomes.length} numbers from 1 to 3, such as ${example}.`]);
      }
    },
    choose: async (message, ways) => {
      say(['', message]);
      write(ways.flatMap(({ name }, place) => hanging(`  ${place + 1}. `, visible(name), width)));
      for (;;) {
        const typed = await prompt('A number (Enter: 1): ').catch((error) => {
          if (error instanceof EndOfInput) return '';
          throw error;
        });
        const way = ways[typed === '' ? 0 : Number(typed) - 1];
        if (way !== undefined) return way.value;
        say([`Please type a number from 1 to ${ways.length}.`]);
      }
    },
    close: () => reader.close(),
  };
}

/** `1 3 2`, with spaces or commas; `132` too. */
function readLeans(typed: string, count: number): readonly Lean[] | null {
  if (!/^[1-3](?:[\s,;]*[1-3])*$/.test(typed)) return null;
  const leans = (typed.match(/[1-3]/g) ?? []).map((digit) => LEANS[Number(digit) - 1] as Lean);
  return leans.length === count ? leans : null;
}
