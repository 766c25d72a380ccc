import type { Problem } from '../errors.js';
import type { Entry, SheetReader } from './entry.js';

/** As many bytes as tell the encoding. */
export const MARK_BYTES = 3;

/**
 * Sees to the two ends of an input: a byte order mark is dropped, UTF-16 is one problem, and so is an input without
 * any sheet.
 * @param inner reads what is between
 */
export function utf8Reader(file: string, inner: SheetReader): SheetReader {
  let mark: Uint8Array | null = new Uint8Array(0);
  let isUtf16 = false;
  let isEmpty = true;

  const read = (entries: Iterable<Entry>): readonly Entry[] => {
    const list = Array.from(entries);
    if (list.length > 0) isEmpty = false;
    return list;
  };
  const begin = (bytes: Uint8Array): readonly Entry[] => {
    mark = null;
    isUtf16 = marksUtf16(bytes);
    if (isUtf16) return read([wholeFile(utf16Problem(file))]);
    return read(inner.push(marksUtf8(bytes) ? bytes.subarray(MARK_BYTES) : bytes));
  };

  return {
    push(bytes) {
      if (isUtf16) return [];
      if (mark === null) return read(inner.push(bytes));
      const first: Uint8Array = mark.length === 0 ? bytes : Buffer.concat([mark, bytes]);
      if (first.length >= MARK_BYTES) return begin(first);
      mark = Uint8Array.from(first);
      return [];
    },
    end() {
      const entries = mark === null ? [] : begin(mark);
      if (isUtf16) return entries;
      const all = [...entries, ...read(inner.end())];
      return isEmpty ? [wholeFile(emptyProblem(file))] : all;
    },
  };
}

/** A byte order mark of UTF-8, which says nothing. */
export function marksUtf8(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

export function marksUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

export function utf16Problem(file: string): Problem {
  const message = 'The file is UTF-16, not UTF-8.';
  return { code: 'bad-encoding', file, line: 1, column: 1, message, mend: 'Save it as UTF-8.' };
}

export function emptyProblem(file: string): Problem {
  const message = 'There is no answer sheet in this file.';
  return { code: 'empty', file, line: 1, column: 1, message, mend: '' };
}

function wholeFile(problem: Problem): Entry {
  return { file: problem.file, line: 1, sheet: null, problems: [problem] };
}
