import { InputError, type Problem } from '../errors.js';
import { type Place, readDocument, withoutBom } from '../quiz/document.js';
import { inBounds } from '../quiz/parse.js';
import type { Quiz } from '../quiz/quiz.js';
import { didYouMean } from '../quiz/suggest.js';
import { asMap, type Finding, plainText, quoted, unknownKeys } from './finding.js';
import { folded } from './folding.js';
import { namedTargets, type Target } from './target.js';

/** Which column is what, as written by hand. */
export interface ColumnMap {
  /** By folded header. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
}

export interface MappedColumn {
  readonly header: string;
  readonly target: Target;
  /** Of the header in the map's file. */
  readonly place: Place;
}

/**
 * Reads a map of columns: YAML with one key, `columns`, and in it headers with what they are: a question's id,
 * `respondent`, `quiz`, `seed`, `background.known` and the like, or `ignore`.
 * @throws InputError with every problem found, each with file, line and column
 */
export function parseColumnMap(text: string, quiz: Quiz, file: string): ColumnMap {
  const document = readDocument(withoutBom(text), file);
  if (document.problems.length > 0) throw new InputError(inBounds(document.problems));

  const problems: Problem[] = [];
  const report = ({ path, code, message, mend, atKey }: Finding): void => {
    const place = atKey === true ? document.placeOfKey(path) : document.placeOf(path);
    const how = typeof mend === 'string' ? mend : didYouMean(mend.written, mend.known);
    problems.push({ code, ...place, message, mend: how });
  };

  const root = asMap(document.value, [], 'A map of columns has one key, "columns".', report);
  unknownKeys(root, ['columns'], [], report);
  const written = asMap(root.columns ?? {}, ['columns'], '"columns" is a map of headers.', report);
  const targets = namedTargets(quiz);
  const columns = new Map<string, MappedColumn>();
  for (const [header, name] of Object.entries(written)) {
    const path = ['columns', header];
    const key = folded(header);
    const target = typeof name === 'string' ? targets.get(name) : undefined;
    if (columns.has(key)) {
      const message = `The header ${quoted(header)} stands here a second time.`;
      report({ path, code: 'duplicate-key', message, mend: 'Keep one of them.', atKey: true });
    } else if (target === undefined) {
      const message = `${quoted(name)} is nothing that a column can be.`;
      report({ path, code: 'unknown-id', message, mend: mendFor(name, [...targets.keys()]) });
    } else {
      columns.set(key, { header, target, place: document.placeOfKey(path) });
    }
  }
  if (problems.length === 0 && columns.size === 0) {
    const mend = 'Write the key "columns" with headers, each with a question id, "respondent" or "ignore".';
    report({ path: [], code: 'missing-key', message: 'No column is named here.', mend });
  }
  if (problems.length > 0) throw new InputError(inBounds(problems));
  return { columns };
}

function mendFor(name: unknown, known: readonly string[]): string {
  const near = didYouMean(plainText(name), known);
  return near === '' ? 'Write a question id, "respondent", "background.known" or "ignore".' : near;
}
