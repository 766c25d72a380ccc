import { type Expected, entryOf } from './document-entry.js';
import type { Entry, SheetReader } from './entry.js';
import { KeptBytes } from './kept-bytes.js';
import { Lines } from './lines.js';

/**
 * Reads the documents of a YAML stream, one sheet each. A line `---` begins one and a line `...` ends it, wherever they
 * stand: YAML allows them not even in quotes. Documents without content are no sheets.
 */
export class YamlReader implements SheetReader {
  private readonly expected: Expected;
  private readonly file: string;
  private readonly lines = new Lines();
  private readonly kept = new KeptBytes();
  private line = 0;
  /** Where what is kept begins. */
  private firstLine = 0;
  private hasMarker = false;
  private hasContent = false;

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
    this.finish(entries);
    return entries;
  }

  private read(line: Uint8Array | null, entries: Entry[]): void {
    this.line++;
    const text = line === null ? 'too long' : asciiOf(line);
    const begins = BEGIN.test(text);
    if (begins && (this.hasMarker || this.hasContent)) this.finish(entries);
    const content = begins ? text.slice(3) : text;
    this.hasMarker ||= begins;
    this.keep(line, text);
    if (END.test(text)) this.finish(entries);
    else if (!NO_CONTENT.test(content) && !(DIRECTIVE.test(text) && !this.hasMarker)) this.hasContent = true;
  }

  private keep(line: Uint8Array | null, text: string): void {
    if (this.kept.isEmpty) {
      // A sheet does not begin with the comments above it.
      if (NO_CONTENT.test(text)) return;
      this.firstLine = this.line;
    }
    if (line === null) this.kept.overflow();
    else {
      this.kept.add(line);
      this.kept.add(LINE_END);
    }
  }

  private finish(entries: Entry[]): void {
    const bytes = this.kept.take();
    const place = { file: this.file, line: this.firstLine, column: 1 };
    if (this.hasContent) entries.push(entryOf(bytes, 'yaml', this.expected, place));
    this.hasMarker = false;
    this.hasContent = false;
  }
}

const LINE_END = Uint8Array.of(0x0a);
const BEGIN = /^---(?:\s|$)/;
const END = /^\.\.\.\s*(?:\s#|$)/;
const DIRECTIVE = /^%/;
const NO_CONTENT = /^\s*(?:#|$)/;

/** What tells one line from another is ASCII: other letters need not be right. */
const asciiOf = (line: Uint8Array): string =>
  Buffer.from(line.buffer, line.byteOffset, line.length).toString('latin1');
