// Prints what docs/quiz-check.md has about the codes of `quiz check`: node … scripts/check-codes.ts warning|error
import type { Code } from '../src/quiz/check/catalogue/entry.js';
import { CODES } from '../src/quiz/check/codes.js';

const severity = process.argv[2];
const codes = CODES.filter((each) => each.severity === severity);
if (codes.length === 0) throw new Error('say whose codes: warning or error');

const row = ({ code, title }: Code): string => `| [${code}](#${code}) | ${title} |`;

const section = ({ code, title, why, wrong, right }: Code): string =>
  [`### ${code}`, `${title}.`, wrapped(why), 'Wrong:', fence(wrong), 'Right:', fence(right)].join('\n\n');

const fence = (yaml: string): string => `\`\`\`yaml\n${yaml}\n\`\`\``;

/** Lines of at most 120 letters, as in the rest of the documentation. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.replace(/[\\`*_<>|]/g, '\\$&').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= 120)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

console.log(['| code | what it is |\n|---|---|', ...codes.map(row)].join('\n'));
console.log(`\n${codes.map(section).join('\n\n')}`);
