import type { Finding } from '../../quiz/check/finding.js';
import { visible } from '../escape.js';
import type { CheckRenderer } from './result.js';

/**
 * Workflow commands, which GitHub shows beside the lines of a change. What is silenced is left out.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const renderCheckGithub: CheckRenderer = ({ files }) =>
  files.flatMap(({ check }) => check.findings.map((finding) => `${command(finding)}\n`)).join('');

function command({ severity, file, line, column, code, message, mend }: Finding): string {
  const properties = {
    ...(file === '-' ? {} : { file }),
    ...(line > 0 ? { line: String(line), col: String(column) } : {}),
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${severity} ${written.join(',')}::${text(mend === '' ? message : `${message} ${mend}`)}`;
}

function text(raw: string): string {
  return visible(raw).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(raw: string): string {
  return text(raw).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
