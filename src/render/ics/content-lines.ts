import { visible } from '../escape.js';

/**
 * The lines of iCalendar (RFC 5545). Libraries that write them were tried: one leaves a calendar's name as it is and
 * escapes addresses, which have no escapes, and reads times of day in the zone of the machine that it runs on.
 */

/** RFC 5545, 3.1: a line has at most 75 octets, the line break not counted. */
const LINE_OCTETS = 75;

/** A property whose value is text, of one line or several. Whatever drives or reorders a display is shown instead. */
export function textLine(name: string, ...lines: readonly string[]): string {
  return `${name}:${lines.map(escaped).join('\\n')}`;
}

/** RFC 5545, 3.3.11. Line breaks and other controls never get here as they are: `visible` has seen to them. */
function escaped(text: string): string {
  return visible(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&');
}

/** The file: every line folded, ended with CRLF. */
export function fileOf(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Lines between `BEGIN` and `END`. */
export function component(name: string, lines: readonly string[]): string[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}

/** A long line goes on behind a line break and a space, which counts; no letter is parted. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
