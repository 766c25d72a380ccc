/** Texts that would drive a terminal, reorder a line or break a format, if a program printed them as they are. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a colour': '\u001b[31mred\u001b[0m',
  'clear screen': '\u001b[2J\u001b[H',
  'a window title': '\u001b]0;owned\u0007',
  'a link (OSC 8)': '\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\',
  'clipboard (OSC 52)': '\u001b]52;c;ZXZpbA==\u0007',
  'a device request': '\u001b[6n\u001bc\u001bP+q\u001b\\',
  'carriage return': 'safe\rowned',
  backspaces: 'good\b\b\b\bevil',
  bell: 'ding\u0007dong',
  'CSI in C1': '\u009b31mred\u009b0m',
  'OSC in C1': '\u009d0;owned\u009c',
  'shift out': '\u000e lqk \u000f',
  NUL: 'nul\u0000nul',
  delete: 'del\u007fdel',
  'vertical tab and form feed': 'a\u000bb\u000cc',
  'bidi override': '\u202Egnp.exe\u202C',
  'bidi isolates': '\u2066a\u2067b\u2068c\u2069',
  'bidi marks': '\u200ea\u200fb\u061cc',
  'byte order mark': 'a\ufeffb',
  'line separators': 'a\u2028b\u2029c\u0085d',
  newlines: 'one\ntwo\r\nthree\n\n# four',
  'zero width': 'a\u200bb\u200cc\u200dd',
  'a lone surrogate': 'a\ud800b',
};

/** All that a terminal obeys, or that reorders what it shows; but for line feeds. */
export const CONTROLS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** The first control in a text, with its neighbours, readable; `null` where there is none. */
export function controlIn(text: string): string | null {
  const at = text.search(CONTROLS);
  return at < 0 ? null : JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
}
