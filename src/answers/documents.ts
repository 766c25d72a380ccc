import type { Quiz } from '../quiz/quiz.js';
import type { DocumentFormat, Expected } from './document-entry.js';
import type { SheetReader } from './entry.js';
import { JsonReader } from './json-reader.js';
import { NdjsonReader } from './ndjson-reader.js';
import { type ReadSheet, sheetFrom } from './read-sheet.js';
import { utf8Reader } from './utf8-reader.js';
import { YamlReader } from './yaml-reader.js';

export type { DocumentFormat } from './document-entry.js';

const READERS: Readonly<Record<DocumentFormat, new (expected: Expected, file: string) => SheetReader>> = {
  yaml: YamlReader,
  json: JsonReader,
  ndjson: NdjsonReader,
};

/**
 * A reader of the sheets of one input in which each is a document.
 * @param file how messages name the input
 */
export function documentReader(
  format: DocumentFormat,
  quiz: Quiz,
  file: string,
  read: ReadSheet = sheetFrom,
): SheetReader {
  return utf8Reader(file, new READERS[format]({ quiz, read }, file));
}
