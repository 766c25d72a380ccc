import { proposeBalance } from '../../analysis/audit/balance.js';
import { balancePage } from '../../render/audit/balance-page.js';
import { visible } from '../../render/escape.js';
import { renderPageText } from '../../render/page-text.js';
import { formatOf } from '../endings.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget, writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { paletteFor, showsUnicode, widthOf } from '../terminal.js';
import type { AuditCommandOptions } from './audit.js';
import { readAudited } from './audited.js';
import { balanceDiff, liesOutside } from './balance-diff.js';
import { announced } from './busy.js';
import { flagName } from './limits.js';

/**
 * Proposes profiles that even out who comes first: what would change and what comes of it on standard error, the change
 * itself as a unified diff in the file that was named, or on standard output. The quiz stays as it is.
 * @returns the exit code: that of data with problems where roles are beyond the limits and nothing helps
 * @throws UsageError for options that would do nothing, and for a quiz whose profiles cannot be changed
 */
export async function fixBalance(name: string, options: AuditCommandOptions, io: Io): Promise<number> {
  checkOptions(options);
  if (name === '-')
    throw new UsageError(
      'standard input is no file that could be changed. --fix-balance is for a quiz file: name it.',
    );
  if (liesOutside(name, io))
    throw new UsageError(
      `${name} lies outside of this folder, where git apply and patch take no changes. Start --fix-balance in the folder of the file (or above it).`,
    );
  await checkTarget(options.output, options.force, io);
  const { quiz, source, set } = await readAudited(name, options.limits, io);
  if (source === null)
    throw new UsageError(
      `${name} ships with the program, so there is no file of yours to change. --fix-balance is for a quiz file.`,
    );
  if (quiz.direct)
    throw new UsageError(
      `${name} has no traits, so its roles have no profiles to change. Change the weights of its options: the audit says which role each speaks for (--all).`,
    );
  const { limits } = set;
  const proposal = announced('trying other profiles', io, () =>
    proposeBalance(quiz, limits, { sheets: options.sheets, seed: options.seed }),
  );
  const unicode = showsUnicode(io.env);
  const page = balancePage(quiz, proposal, { unicode, allowed: limits.share });
  const palette = await paletteFor(io.stderr, io.env, options.color);
  io.stderr.write(renderPageText(page, { width: widthOf(io.stderr), unicode, palette }));
  if (proposal.changes.length === 0) return proposal.beyond.length === 0 ? EXIT.done : EXIT.data;
  await deliver(balanceDiff(source.texts, proposal.changes, io), options, io);
  return EXIT.done;
}

/** @throws UsageError for what a diff is not written as, and for options that would do nothing */
function checkOptions({ format, output, all, limits }: AuditCommandOptions): void {
  if (format !== null && format !== 'text')
    throw new UsageError('--fix-balance writes a diff and nothing else: leave --format out.');
  formatOf<'diff' | 'text'>({ format, output }, ['diff', 'text'], 'a proposal');
  if (all) throw new UsageError('--all is for the audit: of a proposal --fix-balance shows all there is.');
  const others = Object.keys(limits).filter((key) => key !== 'share');
  if (others.length > 0)
    throw new UsageError(
      `--fix-balance evens out the shares: of the limits it takes share, not ${others.map(flagName).join(', ')}.`,
    );
}

/** A terminal is shown what could drive it; a file gets every byte, so that the diff applies. */
async function deliver(diff: string, { output, force }: AuditCommandOptions, io: Io): Promise<void> {
  if (output !== '-') {
    await writeWhole(output, diff, force, io);
    io.stderr.write(`\nWritten: ${visible(output)}\n`);
    return;
  }
  io.stderr.write('\n');
  io.stdout.write(io.stdout.isTTY === true ? diff.split('\n').map(visible).join('\n') : diff);
}
