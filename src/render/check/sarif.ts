import type { Code } from '../../quiz/check/catalogue/entry.js';
import type { Finding } from '../../quiz/check/finding.js';
import { visibleJson } from '../escape.js';
import type { CheckRenderer, CheckResult } from './result.js';

/**
 * SARIF 2.1.0, for code scanning. Every code is a rule, so that a viewer can tell what was looked for; what the file
 * silences is there as suppressed, with its reason.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const renderCheckSarif: CheckRenderer = (result) =>
  `${visibleJson(JSON.stringify(log(result), null, 2))}\n`;

function log({ files, codes, version }: CheckResult) {
  const place = new Map(codes.map(({ code }, index) => [code, index]));
  const results = files.flatMap(({ check: { findings, silenced } }) => [
    ...findings.map((finding) => resultOf(finding, place)),
    ...silenced.map(({ finding, reason }) => ({
      ...resultOf(finding, place),
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: reason }],
    })),
  ]);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'which-path', semanticVersion: version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

function ruleOf({ code, severity, title, why, wrong, right }: Code) {
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nWrong:\n${wrong}\n\nRight:\n${right}`,
      markdown: `${why}\n\nWrong:\n\n\`\`\`yaml\n${wrong}\n\`\`\`\n\nRight:\n\n\`\`\`yaml\n${right}\n\`\`\``,
    },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(
  { severity, code, file, line, column, message, mend }: Finding,
  place: ReadonlyMap<string, number>,
) {
  const ruleIndex = place.get(code);
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: mend === '' ? message : `${message} ${mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          // A place of 0 is none.
          ...(line > 0 ? { region: { startLine: line, startColumn: column } } : {}),
        },
      },
    ],
  };
}

/** A relative reference, or a file URI for a path from the root; standard input gets a name that says so. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
  const encoded = path.split('/').map(encodeStep).join('/');
  const drive = /^[A-Za-z]:\//.exec(path)?.[0];
  if (drive !== undefined)
    return `file:///${drive}${encoded.slice(encodeStep(drive.slice(0, -1)).length + 1)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Half of a pair of code units has no encoding of its own. */
function encodeStep(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'));
}
