import { type Expected, entryOf } from './document-entry.js';
import type { Entry, SheetReader } from './entry.js';
import { Lines } from './lines.js';

/** Reads a sheet a line; blank lines are none. What is wrong with one does not touch the next. */
export class NdjsonReader implements SheetReader {
  private readonly expected: Expected;
  private readonly file: string;
  private readonly lines = new Lines();
  private line = 0;

  constructor(expected: Expected, file: string) {
    this.expected = expected;
    this.file = file;
  }

  push(bytes: Uint8Array): readonly Entry[] {
    const entries: Entry[] = [];
    this.lines.push(bytes, (line) => this.read(line, entries));
    return entries;
  }

  end(): readonly Entry[] {
    const entries: Entry[] = [];
    this.lines.end((line) => this.read(line, entries));
    return entries;
  }

  private read(bytes: Uint8Array | null, entries: Entry[]): void {
    this.line++;
    if (bytes?.every(isSpace) === true) return;
    // What JSON's reader takes for white space, the one that tells the places of problems does not.
    const line = bytes?.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;
    entries.push(entryOf(line, 'ndjson', this.expected, { file: this.file, line: this.line, column: 1 }));
  }
}

/** A space, a tab, or the `\r` before a line's end. */
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;
