import type { Code } from '../../quiz/check/catalogue/entry.js';
import { CODES, codeOf } from '../../quiz/check/codes.js';
import { didYouMean } from '../../quiz/suggest.js';
import { explainJson, explainText } from '../../render/check/explain.js';
import { checkRenderers } from '../../render/check/formats.js';
import { CHECK_FORMATS, type CheckedFile, type CheckFormat, totalsOf } from '../../render/check/result.js';
import { visible } from '../../render/escape.js';
import { formatOf } from '../endings.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { type OutputOptions, writeOut } from '../output.js';
import { version } from '../version.js';
import { checkQuizFile } from './quiz-check-file.js';

export interface CheckOptions extends OutputOptions<CheckFormat | null> {
  /** Whether warnings count as errors do. */
  readonly strict: boolean;
  /** The code to explain, instead of checking files. */
  readonly explain: string | null;
}

/**
 * Checks quiz files, or explains a code.
 * @param names as typed; `-` is standard input
 */
export async function check(names: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (options.explain !== null) return explainCode(options.explain, names, options, io);
  if (names.length === 0)
    throw new UsageError('name the quiz file to check, such as: which-path quiz check quiz.yaml');
  const format = formatOf(options, CHECK_FORMATS, 'a check');
  await checkTarget(options.output, options.force, io);
  const { files, unread } = await checkAll([...new Set(names)], io);
  const result = { files, codes: CODES, version: version() };
  if (files.length > 0) await writeOut((surface) => checkRenderers[format](result, surface), options, io);
  if (unread > 0) return EXIT.usage;
  const { errors, warnings } = totalsOf(result);
  return errors > 0 || (options.strict && warnings > 0) ? EXIT.data : EXIT.done;
}

/** One file that cannot be read keeps nobody from hearing of the others. */
async function checkAll(names: readonly string[], io: Io): Promise<{ files: CheckedFile[]; unread: number }> {
  const files: CheckedFile[] = [];
  let unread = 0;
  for (const file of names) {
    try {
      files.push({ file, check: await checkQuizFile(file, io) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unread++;
      io.stderr.write(`which-path: ${visible(error.message)}\n`);
    }
  }
  return { files, unread };
}

/** What a code can be explained in. */
const EXPLAINED = ['text', 'json'] as const satisfies readonly CheckFormat[];

async function explainCode(
  name: string,
  files: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  if (files.length > 0) throw new UsageError('--explain stands alone: leave the files out.');
  if (options.strict) throw new UsageError('--explain stands alone: leave --strict out.');
  const format = formatOf(options, EXPLAINED, 'an explanation');
  const code = known(name);
  await checkTarget(options.output, options.force, io);
  await writeOut(
    (surface) => (format === 'json' ? explainJson(code) : explainText(code, surface)),
    options,
    io,
  );
  return EXIT.done;
}

function known(name: string): Code {
  const code = codeOf(name);
  if (code !== null) return code;
  const mend =
    didYouMean(
      name,
      CODES.map((each) => each.code),
    ) || 'which-path quiz check FILE names the code of each finding.';
  throw new UsageError(`there is no code "${name.length > 60 ? `${name.slice(0, 59)}…` : name}". ${mend}`);
}
