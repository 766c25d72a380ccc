import { type DocumentFormat, documentReader } from '../../src/answers/documents.js';
import type { Entry } from '../../src/answers/entry.js';
import { problemLine } from '../../src/errors.js';
import { form } from './form.js';

/** The entries of an input, whose bytes come in pieces of these lengths; the rest in one. */
export function read(
  format: DocumentFormat,
  content: string | Uint8Array,
  pieces: readonly number[] = [],
): Entry[] {
  const bytes = Buffer.from(content);
  const reader = documentReader(format, form, 'in');
  const entries: Entry[] = [];
  let from = 0;
  for (const length of [...pieces, bytes.length]) {
    // In a buffer that is used again, as files are read.
    const piece = Uint8Array.from(bytes.subarray(from, from + length));
    entries.push(...reader.push(piece));
    piece.fill(0x7b);
    from += length;
  }
  return [...entries, ...reader.end()];
}

/** What is read, in words: `3: Ada` for a good sheet that begins in line 3, else its problems. */
export const told = (
  format: DocumentFormat,
  content: string | Uint8Array,
  pieces: readonly number[] = [],
): string[] =>
  read(format, content, pieces).flatMap(({ line, ...entry }) =>
    entry.sheet === null ? entry.problems.map(problemLine) : [`${line}: ${entry.sheet.respondent}`],
  );
