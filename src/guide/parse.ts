import { InputError } from '../errors.js';
import { withoutBom } from '../quiz/document.js';
import type { ReadInclude } from '../quiz/include.js';
import { mergeFiles } from '../quiz/merge-files.js';
import { inBounds } from '../quiz/parse.js';
import type { Guide } from './guide.js';
import { normalise } from './normalise.js';
import { checkGuide } from './rules.js';
import { GUIDE_FILE, type WrittenGuide } from './written.js';

export interface ParseGuideOptions {
  /** How messages name the file; default `guide.yaml`. */
  readonly file?: string;
  /** Reads an included file by its path below the guide's folder. Without it, includes are a problem. */
  readonly readInclude?: ReadInclude;
}

/**
 * Reads a career guide: the shape of each part, the rules between the parts that are sound, then the working form.
 * @param text the YAML (or JSON) of the guide's first file
 * @throws InputError with every problem found, each with file, line and column
 */
export function parseGuide(text: string, options: ParseGuideOptions = {}): Guide {
  const file = options.file ?? 'guide.yaml';
  const { merged, problems } = mergeFiles(withoutBom(text), file, options.readInclude ?? null, GUIDE_FILE);
  if (merged === null) throw new InputError(inBounds(problems));
  const written = merged.sections as unknown as WrittenGuide;
  const all = problems.concat(checkGuide(written, merged));
  if (all.length > 0) throw new InputError(inBounds(all));
  return normalise(written);
}
