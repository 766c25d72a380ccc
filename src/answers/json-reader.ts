import type { Problem } from '../errors.js';
import { type Expected, entryOf } from './document-entry.js';
import type { Entry, SheetReader } from './entry.js';
import { BYTE, isJsonSpace, JsonValue } from './json-value.js';
import { KeptBytes } from './kept-bytes.js';
import { TextPosition } from './text-position.js';

/**
 * Where the reader is: before everything, in a sheet, in the list before its first sheet, behind a comma, behind a
 * sheet, behind the last bracket, behind something wrong, or where nothing matters any more.
 */
type State = 'start' | 'sheet' | 'first' | 'comma' | 'behind' | 'done' | 'lost' | 'over';

const BEGINS_NOTHING: ReadonlySet<number> = new Set([BYTE.comma, BYTE.colon, BYTE.endMap, BYTE.endList]);

/**
 * Reads a sheet, or a list of sheets that are cut out one by one. Where brackets or quotes are wrong, it goes on at the
 * next map that does not follow a key: there a sheet begins, or nothing that could pass for one.
 */
export class JsonReader implements SheetReader {
  private readonly expected: Expected;
  private readonly file: string;
  private readonly position = new TextPosition();
  private readonly value = new JsonValue();
  private readonly kept = new KeptBytes();
  private state: State = 'start';
  private isList = false;
  private isDamaged = false;
  /** The last byte that was no space. */
  private last = 0;
  /** Where the sheet begins. */
  private line = 1;
  private column = 1;
  private bytes: Uint8Array = new Uint8Array(0);
  /** From where in `bytes` the sheet goes on, and up to where the position is counted. */
  private from = 0;
  private counted = 0;
  private entries: Entry[] = [];

  constructor(expected: Expected, file: string) {
    this.expected = expected;
    this.file = file;
  }

  push(bytes: Uint8Array): readonly Entry[] {
    this.start(bytes);
    for (let at = 0; at < bytes.length; )
      at = this.state === 'sheet' ? this.readSheet(at) : this.readByte(at);
    if (this.state === 'sheet') this.kept.add(bytes.subarray(this.from));
    this.count(bytes.length);
    return this.entries;
  }

  end(): readonly Entry[] {
    this.start(new Uint8Array(0));
    if (this.state === 'sheet') {
      const whole = this.value.mayEnd;
      this.finish(0);
      // What is cut short in a sheet is told with the sheet.
      if (!whole) return this.entries;
    }
    if (this.state === 'first' || this.state === 'comma' || this.state === 'behind')
      this.report(0, 'the text ends too early', 'Look for a missing bracket.');
    return this.entries;
  }

  private start(bytes: Uint8Array): void {
    this.entries = [];
    this.bytes = bytes;
    this.from = 0;
    this.counted = 0;
  }

  /** @returns from where to read on */
  private readSheet(from: number): number {
    const { bytes, value } = this;
    const at = value.follow(bytes, from);
    if (value.progress === 'last') {
      this.finish(at + 1);
      return at + 1;
    }
    if (value.progress === 'behind') this.finish(at);
    else if (value.progress === 'wrong') {
      // The wrong byte is in the sheet's text, so that its parser meets it; but it may also begin the next sheet.
      this.finish(at + 1);
      this.lose(value.last);
    }
    return at;
  }

  /** Reads a byte outside the sheets. @returns from where to read on: a byte that begins a sheet is read with it */
  private readByte(at: number): number {
    const byte = this.bytes[at] as number;
    if (isJsonSpace(byte) || this.state === 'over') return at + 1;
    const before = this.last;
    this.last = byte;
    if (this.state === 'lost') {
      const isValue = before === BYTE.colon || before === BYTE.quote;
      return byte === BYTE.beginMap && !isValue ? this.begin(at) : at + 1;
    }
    if (this.state === 'done') {
      const several = byte === BYTE.beginMap;
      this.unexpected(at, several ? 'Put several sheets into a list, or read them as ndjson.' : 'Remove it.');
      this.state = 'over';
    } else if (this.state === 'start' && byte === BYTE.beginList) {
      this.isList = true;
      this.state = 'first';
    } else if (this.isList && byte === BYTE.endList) {
      if (this.state === 'comma') this.unexpected(at, 'Remove the comma before it.');
      // After something wrong, it may be the end of another list.
      this.state = this.isDamaged ? 'lost' : 'done';
    } else if (this.state === 'behind' && byte === BYTE.comma) this.state = 'comma';
    else if (this.state === 'behind' || BEGINS_NOTHING.has(byte)) {
      this.unexpected(at, 'Look for a missing comma, quote or bracket.');
      this.lose(BYTE.comma);
      return at;
    } else return this.begin(at);
    return at + 1;
  }

  /** @param last the last byte before where it goes on that was no space */
  private lose(last: number): void {
    this.isDamaged = true;
    this.state = this.isList ? 'lost' : 'over';
    this.last = last;
  }

  private begin(at: number): number {
    this.count(at);
    this.line = this.position.line;
    this.column = this.position.column;
    this.from = at;
    this.state = 'sheet';
    this.value.begin();
    return at;
  }

  /** The sheet goes up to here in `bytes`. */
  private finish(to: number): void {
    const { file, line, column } = this;
    const bytes = this.kept.takeWith(this.bytes.subarray(this.from, to));
    const entry = entryOf(bytes, 'json', this.expected, { file, line, column });
    this.entries.push(entry);
    this.last = this.value.last;
    if (this.isList) this.state = 'behind';
    // Of a single sheet that is damaged one problem is enough.
    else this.state = entry.sheet === null ? 'over' : 'done';
  }

  private unexpected(at: number, mend: string): void {
    const byte = this.bytes[at] as number;
    const found = byte < 0x80 ? JSON.stringify(String.fromCharCode(byte)) : 'this letter';
    this.report(at, `${found} is not expected here`, mend);
  }

  private report(at: number, what: string, mend: string): void {
    this.count(at);
    const { file } = this;
    const { line, column } = this.position;
    const message = `This is not valid JSON: ${what}.`;
    const problem: Problem = { code: 'bad-json', file, line, column, message, mend };
    this.entries.push({ file, line, sheet: null, problems: [problem] });
  }

  private count(to: number): void {
    this.position.advance(this.bytes.subarray(this.counted, to));
    this.counted = to;
  }
}
