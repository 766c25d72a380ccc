import { proposeBalance } from '../../analysis/audit/balance.js';
import { balancePage, isBalanced } from '../../render/audit/balance-page.js';
import { visible } from '../../render/escape.js';
import { renderPageText } from '../../render/page-text.js';
import { EXIT, UsageError } from '../exit.js';
import { writeWhole } from '../files.js';
import type { Io } from '../io.js';
import { paletteFor, showsUnicode, widthOf } from '../terminal.js';
import type { AuditCommandOptions, Audited } from './audit.js';
import { balanceDiff } from './balance-diff.js';
import { announced } from './busy.js';
import { quizFiles } from './quiz-files.js';

/**
 * Proposes profiles that even out who comes first: what would change and what comes of it on standard error, the change
 * itself as a unified diff in the file that was named, or on standard output. The quiz stays as it is.
 * @returns the exit code: that of data with problems where roles are beyond the limits and nothing helps
 * @throws UsageError for a quiz that has no profiles, or none that can be changed
 */
export async function fixBalance(
  { name, quiz, isFile, set }: Audited,
  options: AuditCommandOptions,
  io: Io,
): Promise<number> {
  if (options.format !== 'text')
    throw new UsageError('--fix-balance writes a diff and nothing else: leave --format out.');
  if (!isFile)
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
  if (proposal.changes.length === 0) return isBalanced(proposal.before, limits.share) ? EXIT.done : EXIT.data;
  await deliver(balanceDiff(quizFiles(name, io), proposal.changes), options, io);
  return EXIT.done;
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
