import type { InputFormat } from './entry.js';

const FORMAT_OF_ENDING: Readonly<Record<string, InputFormat>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
};

/** What the names of inputs end in, each also followed by `.gz`. */
export const INPUT_ENDINGS: readonly string[] = Object.keys(FORMAT_OF_ENDING).map((ending) => `.${ending}`);

/** The format that a file's name tells, with or without `.gz`; `null` where it tells none. */
export function formatOfName(name: string): InputFormat | null {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMAT_OF_ENDING, ending) ? (FORMAT_OF_ENDING[ending] as InputFormat) : null;
}

/** No format needs more of an input to be told. */
export const SNIFFED_BYTES = 65_536;

/**
 * The format that the first bytes of an input tell.
 * @param ended whether these are all bytes of the input
 * @returns `null` where more bytes are needed
 */
export function sniffFormat(first: Uint8Array, ended: boolean): InputFormat | null {
  const bytes = first.subarray(0, SNIFFED_BYTES);
  // What decides is ASCII: other letters need not be right.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const whole = ended || first.length >= SNIFFED_BYTES;
  const lines = text.replace(/^\xef\xbb\xbf/, '').split('\n');
  // The line that is not over yet may still become anything.
  if (!whole) lines.pop();
  const telling = lines.map((line) => line.trim()).filter((line) => line !== '' && !COMMENT.test(line));
  const [line, next] = telling;
  if (line === undefined) return whole ? 'yaml' : null;
  if (line.startsWith('[')) return 'json';
  if (line.startsWith('{')) return jsonOrLines(line, next, whole);
  return YAML_LINE.test(line) ? 'yaml' : tableFormat(line);
}

/** `# a comment`; but a column may be called `#`. */
const COMMENT = /^#(?!\s*[,;\t])/;
/** `---`, `%YAML`, `- item`, or `key:`. A header of a table may hold a colon too, but not after its first word. */
const YAML_LINE = /^(?:---(?:\s|$)|%YAML|- |(["']?)[\w-]+\1\s*:(?:\s|$))/;

function jsonOrLines(line: string, next: string | undefined, whole: boolean): InputFormat | null {
  if (!line.endsWith('}')) return 'json';
  // One sheet in one line is the same in both; its result need not wait for the next.
  if (isJson(line)) return 'ndjson';
  // A damaged line, or a map whose end is still to come.
  if (next === undefined) return whole ? 'json' : null;
  return next.startsWith('{') ? 'ndjson' : 'json';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tableFormat(header: string): InputFormat {
  const count = (delimiter: string): number => header.split(delimiter).length - 1;
  return count('\t') > Math.max(count(','), count(';')) ? 'tsv' : 'csv';
}
