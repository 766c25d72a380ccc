const LINE_FEED = 0x0a;

/** A place in a text that moves over its UTF-8 bytes: 1-based, the column in UTF-16 units. */
export class TextPosition {
  line = 1;
  column = 1;

  advance(bytes: Uint8Array): void {
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      this.line++;
      this.column = 1;
      from = end + 1;
    }
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte >= 0xf0) this.column += 2;
      // All bytes of a letter but its first are 0x80 to 0xbf.
      else if (byte < 0x80 || byte >= 0xc0) this.column++;
    }
  }
}
