import * as z from 'zod/mini';
import type { Problem } from '../errors.js';
import { type Path, type Place, type PlacedDocument, readDocument } from './document.js';
import { pathBelow, type ReadInclude, reason, siblingFile } from './include.js';
import { LIMITS } from './limits.js';
import { checkShape } from './shape.js';

/** What a kind of file holds, whose includes have the same shape as itself. */
export interface KindOfFile<W extends FileWithIncludes> {
  /** What messages call the whole: `quiz`. */
  readonly noun: string;
  readonly schema: z.core.$ZodType<W>;
  /** Sections that are maps: merged by id. */
  readonly maps: readonly (keyof W & string)[];
  /** Sections that are lists: one after the other. */
  readonly lists: readonly (keyof W & string)[];
  /** The section that only one of the files has, if there is such a section. */
  readonly head: (keyof W & string) | null;
  /** What is wrong with a first file that is something else as a whole; `null` where it is not. */
  readonly mistaken?: (value: unknown) => { code: string; message: string; mend: string } | null;
}

interface FileWithIncludes {
  readonly include?: readonly string[] | undefined;
}

/** A file and all that it includes, as one, with the place of each part. */
export interface MergedFiles<W> {
  /** The maps and lists, none of which is missing. */
  readonly sections: Readonly<Record<string, unknown>>;
  /** The head of the first file that has one. */
  readonly head: W[keyof W] | null;
  /** What is left out since its shape has problems: ids, and names of whole sections. Empty for a sound file. */
  readonly leftOut: ReadonlySet<string>;
  placeOf(path: Path): Place;
  placeOfKey(path: Path): Place;
  /** See `PlacedDocument`. */
  commentBehind(path: Path): string;
}

/**
 * Follows the includes (each relative to the file that names it, never out of the first file's folder) and merges the
 * sections: maps by id, lists one after the other.
 * @returns every problem of text and shape in all files, and all that is sound, as one; `null` where a text could not be
 * read at all, so that what is missing is not known
 */
export function mergeFiles<W extends FileWithIncludes>(
  text: string,
  file: string,
  readInclude: ReadInclude | null,
  kind: KindOfFile<W>,
): { merged: MergedFiles<W> | null; problems: readonly Problem[] } {
  const { noun, maps, lists } = kind;
  const problems: Problem[] = [];
  const parts: { document: PlacedDocument; value: W }[] = [];
  const leftOut = new Set<string>();
  let readable = true;
  const seen = new Set<string>();

  /** One by one: as arguments of one call, 100,000 would overflow the stack. */
  const addAll = (found: readonly Problem[]): void => {
    for (const problem of found) problems.push(problem);
  };

  const visit = (partText: string, partFile: string, folder: string): void => {
    const document = readDocument(partText, partFile);
    if (document.problems.length > 0) {
      addAll(document.problems);
      readable = false;
      return;
    }
    const mistaken = parts.length === 0 ? (kind.mistaken?.(document.value) ?? null) : null;
    if (mistaken !== null) {
      problems.push({ ...mistaken, ...document.placeOf([]) });
      readable = false;
      return;
    }
    const shape = checkShape(kind.schema, document, z.safeParse);
    addAll(shape.problems);
    const value = shape.value ?? soundPart(document.value, shape.broken, leftOut, kind);
    parts.push({ document, value });
    for (const [index, written] of (value.include ?? []).entries()) {
      const report = (code: string, message: string, mend: string): void => {
        readable = false;
        problems.push({ code, ...document.placeOf(['include', index]), message, mend });
      };
      const path = pathBelow(folder, written);
      if (path === null) {
        const mend = `Name a file in the folder of the ${noun} or below it, such as "roles/data.yaml".`;
        report('bad-include', `"${written}" is not a path inside the ${noun}'s folder.`, mend);
      } else if (seen.has(path)) {
        report('repeated-include', `"${written}" is included a second time.`, 'Include each file once.');
      } else if (seen.size + 1 >= LIMITS.files) {
        report('too-many-files', `A ${noun} has at most ${LIMITS.files} files.`, 'Put several together.');
      } else if (readInclude === null) {
        report(
          'no-includes',
          `"${written}" cannot be included here: the ${noun} has no folder.`,
          'Save it as a file first.',
        );
      } else {
        seen.add(path);
        let included: string;
        try {
          included = readInclude(path);
        } catch (error) {
          report('unreadable-include', `"${written}" cannot be read: ${reason(error)}.`, 'Check the name.');
          continue;
        }
        visit(included, siblingFile(file, path), path.split('/').slice(0, -1).join('/'));
      }
    }
  };
  visit(text, file, '');

  const origins = new Map<string, { document: PlacedDocument; local: Path }>();
  const sections: Record<string, unknown> = {};
  for (const section of maps) {
    const map: Record<string, unknown> = Object.create(null);
    for (const { document, value } of parts) {
      for (const [id, entry] of Object.entries(value[section] ?? {})) {
        if (id in map) {
          const message = `The id "${id}" is used twice in "${section}".`;
          const place = document.placeOfKey([section, id]);
          problems.push({ code: 'duplicate-id', ...place, message, mend: 'Rename one of them.' });
          continue;
        }
        map[id] = entry;
        origins.set(`${section}/${id}`, { document, local: [section, id] });
      }
    }
    sections[section] = map;
  }
  for (const section of lists) {
    const list: unknown[] = [];
    for (const { document, value } of parts) {
      for (const [index, entry] of ((value[section] ?? []) as unknown[]).entries()) {
        if (entry === undefined) continue;
        origins.set(`${section}/${list.length}`, { document, local: [section, index] });
        list.push(entry);
      }
    }
    sections[section] = list;
  }

  const { head } = kind;
  const heads = head === null ? [] : parts.filter(({ value }) => value[head] !== undefined);
  for (const { document } of heads.slice(1)) {
    problems.push({
      code: 'duplicate-key',
      ...document.placeOfKey([head!]),
      message: `There is a second "${head}" section.`,
      mend: 'Keep one of them.',
    });
  }
  const [first] = parts;
  if (!readable || first === undefined) return { merged: null, problems };

  const origin = (path: Path): { document: PlacedDocument; local: Path } => {
    const found = path.length >= 2 ? origins.get(`${path[0]}/${path[1]}`) : undefined;
    if (found !== undefined) return { document: found.document, local: [...found.local, ...path.slice(2)] };
    const holder = parts.find(({ value }) => value[path[0] as keyof W] !== undefined) ?? first;
    return { document: holder.document, local: path };
  };
  return {
    problems,
    merged: {
      sections,
      head: head === null ? null : (heads[0]?.value[head] ?? null),
      leftOut,
      placeOf: (path) => {
        const { document, local } = origin(path);
        return document.placeOf(local);
      },
      placeOfKey: (path) => {
        const { document, local } = origin(path);
        return document.placeOfKey(local);
      },
      commentBehind: (path) => {
        const { document, local } = origin(path);
        return document.commentBehind(local);
      },
    },
  };
}

/**
 * What is left of a file when everything with a problem is taken out: whole entries of a section, or whole sections. The
 * rules between the parts can then be checked in the same run. Lists keep their places, with holes.
 */
function soundPart<W extends FileWithIncludes>(
  value: unknown,
  broken: readonly Path[],
  leftOut: Set<string>,
  { noun, maps, lists, head }: KindOfFile<W>,
): W {
  const sound: Record<string, unknown> = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    leftOut.add(noun);
    return sound as unknown as W;
  }
  for (const section of ['include', ...(head === null ? [] : [head]), ...maps, ...lists]) {
    const content = (value as Record<string, unknown>)[section];
    if (content !== undefined)
      sound[section] = Array.isArray(content) ? [...content] : { ...(content as object) };
  }
  for (const [section, entry] of broken) {
    const content = sound[section as string] as Record<string | number, unknown> | undefined;
    if (section === undefined || content === undefined) {
      leftOut.add(String(section));
      continue;
    }
    if (entry === undefined || section === head || section === 'include') {
      delete sound[section as string];
      leftOut.add(String(section));
    } else if (Array.isArray(content)) {
      leftOut.add(String(section));
      content[entry as number] = undefined;
    } else {
      leftOut.add(String(entry));
      delete content[entry];
    }
  }
  return sound as unknown as W;
}
