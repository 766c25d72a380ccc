import type { Code } from '../../quiz/check/catalogue/entry.js';
import { visibleJson } from '../escape.js';
import { ends, hanging, MAX_WIDTH } from '../layout.js';
import type { Frame } from '../result.js';

/** What a code means, with an example and how it is mended. */
export function explainText({ code, severity, title, why, wrong, right }: Code, options: Frame): string {
  const { palette } = options;
  const width = Math.min(options.width, MAX_WIDTH);
  return [
    ...ends(palette.heading(code), palette.faint(severity), width),
    ...hanging('  ', `${title}.`, width),
    '',
    ...hanging('  ', why, width),
    '',
    palette.heading('Wrong'),
    ...exampleLines(wrong, width),
    '',
    palette.heading('Right'),
    ...exampleLines(right, width),
    '',
  ].join('\n');
}

/** `which-path/check-code@1`. */
export function explainJson({ code, severity, title, why, wrong, right }: Code): string {
  const json = { schema: 'which-path/check-code@1', code, severity, title, why, wrong, right };
  return `${visibleJson(JSON.stringify(json, null, 2))}\n`;
}

/** YAML, whose indentation matters: what does not fit goes on further to the right, where YAML takes it for the same text. */
function exampleLines(yaml: string, width: number): string[] {
  return yaml.split('\n').flatMap((line) => {
    const [indent = ''] = /^(?: |- )*/.exec(line) ?? [];
    const [first = '', ...rest] = hanging(
      `  ${' '.repeat(indent.length)}`,
      line.slice(indent.length),
      width - 2,
    );
    return [`  ${indent}${first.trimStart()}`, ...rest.map((each) => `  ${each}`)];
  });
}
