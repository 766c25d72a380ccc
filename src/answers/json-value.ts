import { LIMITS } from '../quiz/limits.js';

/** The bytes that give JSON its structure. */
export const BYTE = {
  lineFeed: 0x0a,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  beginList: 0x5b,
  backslash: 0x5c,
  endList: 0x5d,
  beginMap: 0x7b,
  endMap: 0x7d,
} as const;

export function isJsonSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/**
 * How far a value is followed: it goes on, this byte is its last, it ended before this byte, or this byte cannot stand
 * here in any JSON.
 */
export type Progress = 'inside' | 'last' | 'behind' | 'wrong';

/**
 * Follows a JSON value over its bytes to its end. Of what is wrong it tells only what makes the end doubtful: a bracket
 * or a quote where none can be. The rest is left to the parser.
 */
export class JsonValue {
  progress: Progress = 'inside';
  /** The last byte that was no space, or ended a text. Behind a colon, as behind nothing, any value may stand. */
  last: number = BYTE.colon;
  /** The brackets that are open. */
  private readonly open: number[] = [];
  private inText = false;
  private escaped = false;

  begin(): void {
    this.open.length = 0;
    this.inText = false;
    this.escaped = false;
    this.last = BYTE.colon;
  }

  /** True where the value may end with the input: it is a number or a word. */
  get mayEnd(): boolean {
    return this.open.length === 0 && !this.inText;
  }

  /** @returns the index of the byte that `progress` tells of; the length of `bytes` where the value goes on */
  follow(bytes: Uint8Array, from: number): number {
    this.progress = 'inside';
    for (let at = from; at < bytes.length; at++) {
      if (this.inText) at = this.followText(bytes, at);
      else this.step(bytes[at] as number);
      if (this.progress !== 'inside') return at;
    }
    return bytes.length;
  }

  /** To the byte that ends the text, or is wrong in it. */
  private followText(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === BYTE.lineFeed || (byte === BYTE.quote && !this.escaped)) {
        this.inText = false;
        this.last = byte;
        if (byte === BYTE.lineFeed) this.progress = 'wrong';
        else if (this.open.length === 0) this.progress = 'last';
        return at;
      }
      this.escaped = byte === BYTE.backslash && !this.escaped;
    }
    return bytes.length;
  }

  private step(byte: number): void {
    const { open, last } = this;
    if (isJsonSpace(byte)) {
      if (open.length === 0) this.progress = 'behind';
      return;
    }
    if (byte === BYTE.quote) {
      if (last !== BYTE.colon && last !== BYTE.comma && last !== BYTE.beginMap && last !== BYTE.beginList)
        this.progress = 'wrong';
      this.inText = true;
      this.escaped = false;
    } else if (byte === BYTE.beginMap || byte === BYTE.beginList) {
      if (!this.bracketMayStand()) this.progress = 'wrong';
      open.push(byte);
    } else if (byte === BYTE.endMap || byte === BYTE.endList) {
      const opened = open.pop();
      if (opened === undefined) this.progress = 'behind';
      else if (opened !== (byte === BYTE.endMap ? BYTE.beginMap : BYTE.beginList)) this.progress = 'wrong';
      else if (open.length === 0) this.progress = 'last';
    } else if (byte === BYTE.comma && open.length === 0) this.progress = 'behind';
    if (this.progress !== 'wrong') this.last = byte;
  }

  private bracketMayStand(): boolean {
    const { open, last } = this;
    // Deeper than a sheet is long: not even the brackets are kept.
    if (open.length > LIMITS.fileBytes) return false;
    return (
      last === BYTE.colon ||
      last === BYTE.beginList ||
      (last === BYTE.comma && open.at(-1) === BYTE.beginList)
    );
  }
}
