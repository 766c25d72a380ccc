import type { Audit } from '../../analysis/audit/audit.js';
import type { WrittenLimits } from '../../quiz/written.js';
import { auditJson } from '../../render/audit/json.js';
import type { AuditPageOptions } from '../../render/audit/options.js';
import { auditPage } from '../../render/audit/page.js';
import { PAGE_FORMATS, type PageFormat } from '../../render/page.js';
import { renderPageMarkdown } from '../../render/page-markdown.js';
import { renderPageText } from '../../render/page-text.js';
import { formatOf } from '../endings.js';
import { EXIT } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { type OutputOptions, type Surface, writeOut } from '../output.js';
import { isBrief } from '../page.js';
import { tableOf } from '../table.js';
import { type Audited, readAudited } from './audited.js';
import { busy } from './busy.js';
import { checkAll } from './whole.js';

export interface AuditCommandOptions extends OutputOptions<PageFormat | null> {
  /** How many sheets are drawn, where they are not counted out. */
  readonly sheets: number;
  readonly seed: number;
  /** Of the command line. */
  readonly limits: WrittenLimits;
  /** All of the text, which by itself is brief. */
  readonly all: boolean;
  /** Propose other profiles, instead. */
  readonly fixBalance: boolean;
}

/**
 * Audits a quiz.
 * @param name the id of a shipped quiz, a file, or `-` for standard input
 * @returns the exit code: that of data with problems where something is beyond the limits
 * @throws UsageError for a name that is none of these, InputError with the problems of the file
 */
export async function audit(name: string, options: AuditCommandOptions, io: Io): Promise<number> {
  if (options.fixBalance) {
    const { fixBalance } = await import('./fix-balance.js');
    return fixBalance(name, options, io);
  }
  const format = formatOf(options, PAGE_FORMATS, 'an audit');
  checkAll(options.all, format, 'an audit');
  await checkTarget(options.output, options.force, io);
  const audited = await readAudited(name, options.limits, io);
  const { auditQuiz } = await import('../../analysis/audit/audit-of.js');
  const { sheets, seed } = options;
  const found = busy('answering the quiz at random', io, (onProgress) =>
    auditQuiz(tableOf(audited.quiz), { limits: audited.set.limits, sheets, seed, onProgress }),
  );
  await writeOut((surface) => rendered(audited, found, { ...options, format }, surface), options, io);
  return found.breaches.length === 0 ? EXIT.done : EXIT.data;
}

/** Narrower than this, a page has no room for bars, or for columns that explain. */
const BARS_FROM = 70;
const WIDE_FROM = 60;

function rendered(
  { name, quiz, isFile, set }: Audited,
  found: Audit,
  options: OutputOptions<PageFormat> & { readonly all: boolean },
  surface: Surface,
): string {
  const { format } = options;
  if (format === 'json') return auditJson(found);
  const text = format === 'text';
  const page: AuditPageOptions = {
    brief: isBrief(options),
    unicode: surface.unicode || !text,
    bars: text && surface.width >= BARS_FROM,
    narrow: text && surface.width < WIDE_FROM,
    command: surface.command,
    quizName: name,
    isFile,
    origins: set.origins,
  };
  const made = auditPage(quiz, found, page);
  return text ? renderPageText(made, surface) : renderPageMarkdown(made);
}
