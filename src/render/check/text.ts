import type { Finding } from '../../quiz/check/finding.js';
import { nounFor } from '../count-words.js';
import { visible } from '../escape.js';
import { hanging, MAX_WIDTH, widthOf, wrap } from '../layout.js';
import { quoteForShell } from '../shell.js';
import { type CheckedFile, type CheckOptions, type CheckRenderer, totalsOf } from './result.js';

/** Each finding by itself: its place to click on, what is wrong, how to mend it; the sums at the end. */
export const renderCheckText: CheckRenderer = (result, options) => {
  const frame = { ...options, width: Math.min(options.width, MAX_WIDTH) };
  const blocks = result.files.flatMap((file) => blocksOf(file, frame));
  const { errors, warnings, silenced } = totalsOf(result);
  const found = errors + warnings > 0;
  const counts = [
    ...(found
      ? [`${errors} ${nounFor(errors, 'error')}`, `${warnings} ${nounFor(warnings, 'warning')}`]
      : ['Nothing to mend']),
    ...(silenced > 0 ? [`${silenced} silenced`] : []),
  ];
  // One line for a clean file says it all.
  const sums = found || result.files.length > 1 ? sumLines(counts, result, frame) : [];
  const explain = found ? explainLines(result.files, frame) : [];
  const parts = [joined(blocks), [...sums, ...explain].join('\n')].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
};

/** An empty line between findings; files without any stand close together. */
function joined(blocks: readonly (readonly string[])[]): string {
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1];
      const apart = before !== undefined && (block.length > 1 || before.length > 1);
      return `${apart ? '\n' : ''}${block.join('\n')}`;
    })
    .join('\n');
}

function blocksOf({ file, check }: CheckedFile, options: CheckOptions): string[][] {
  const { palette, width } = options;
  const { findings, counts, silenced } = check;
  if (findings.length === 0) {
    const rest = silenced.length === 0 ? '' : ` ${palette.faint(`(${silenced.length} silenced)`)}`;
    return [wrap(`${shownName(file)}: ${palette.good('nothing to mend')}${rest}`, width)];
  }
  const shown = (severity: 'error' | 'warning'): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const left = (['error', 'warning'] as const)
    .map((severity) => ({ severity, count: counts[severity] - shown(severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} more ${nounFor(count, severity)}`);
  const ellipsis = options.unicode ? '…' : '...';
  const more = left.map((words) => wrap(`${ellipsis} and ${words} in ${shownName(file)}`, width));
  return [...findings.map((finding) => findingLines(finding, options)), ...more];
}

/** Standard input has no name to show. */
const shownName = (file: string): string => (file === '-' ? 'standard input' : visible(file));

function findingLines({ severity, code, file, line, column, ...texts }: Finding, options: CheckOptions) {
  const { palette, width } = options;
  const place = line > 0 ? `${visible(file)}:${line}:${column}` : visible(file);
  const mark = severity === 'error' ? palette.caution(palette.strong(severity)) : palette.caution(severity);
  const about = `${mark}  ${palette.faint(visible(code))}`;
  const head = `${palette.strong(place)}  ${about}`;
  // A place is there to be clicked on or copied, so it is never broken.
  const lines = widthOf(head) <= width ? [head] : [palette.strong(place), `  ${about}`];
  const said = [texts.message, texts.mend].filter((text) => text !== '').map(visible);
  return [...lines, ...said.flatMap((text) => hanging('  ', text, width))];
}

function sumLines(
  counts: readonly string[],
  { files }: { files: readonly CheckedFile[] },
  { palette, width }: CheckOptions,
): string[] {
  const where = files.length > 1 ? ` in ${files.length} files` : '';
  return wrap(palette.strong(`${counts.join(', ')}${where}.`), width);
}

/** With the code that comes first: a command to copy as it is. */
function explainLines(files: readonly CheckedFile[], { palette, width, command }: CheckOptions): string[] {
  const [first] = files.flatMap(({ check }) => check.findings);
  if (first === undefined) return [];
  const line = `${command} quiz check --explain ${quoteForShell(first.code)}`;
  const lead = 'What a code means:';
  return widthOf(`${lead} ${line}`) <= width
    ? [`${palette.faint(lead)} ${line}`]
    : [palette.faint(lead), `  ${line}`];
}
