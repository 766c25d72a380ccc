import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { CODES, codeOf } from '../../../src/quiz/check/codes.js';
import { checkSmall, codesIn } from './small-quiz.js';

const root = new URL('../../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));

/** What reading a quiz runs through. */
const SOURCES = [
  ...readdirSync(path('src/quiz/'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.includes('catalogue'))
    .map((name) => `src/quiz/${name}`),
  'src/cli/files.ts',
];

const REPORTERS = new Set(['report', 'warn', 'problem']);

const isCode = (node: ts.Node): node is ts.StringLiteral =>
  ts.isStringLiteral(node) && /^[a-z]+(?:-[a-z]+)*$/.test(node.text);

/** Codes as the source gives them: `code: 'x'`, and the first text among the arguments of a report. */
function codesGivenIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code' && isCode(node.initializer))
      found.push(node.initializer.text);
    if (ts.isCallExpression(node) && REPORTERS.has(node.expression.getText())) {
      const first = node.arguments.find(isCode);
      if (first !== undefined) found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

const given = new Set(SOURCES.flatMap((name) => codesGivenIn(readFileSync(path(name), 'utf8'))));
const listed = CODES.map(({ code }) => code);

test('every code that reading and checking a quiz can give is in the catalogue, and no other', () => {
  expect([...given].sort()).toEqual([...listed].sort());
});

test('a code is listed once', () => {
  expect(new Set(listed).size).toBe(listed.length);
  expect(codeOf('few-questions')?.severity).toBe('warning');
  expect(codeOf('few-questons')).toBeNull();
});

/** What no part of a quiz can show: it takes another file, bytes, numbers of files or hundreds of entries. */
const TOLD_ONLY = new Set([
  'not-a-quiz',
  'bad-encoding',
  'too-big',
  'too-many-files',
  'too-many',
  'more',
  'bad-value',
]);

describe.each(CODES.filter(({ code }) => !TOLD_ONLY.has(code)))(
  '$code',
  ({ code, severity, wrong, right }) => {
    const fromPipe = code === 'no-includes';

    test('the wrong example has it', () => {
      const found = checkSmall(wrong, fromPipe).findings.filter((finding) => finding.code === code);
      expect(found.map((finding) => finding.severity)).toContain(severity);
      expect(found.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
    });

    test('the right example has neither it nor an error', () => {
      const { findings } = checkSmall(right);
      expect(codesIn(findings)).not.toContain(code);
      expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    });
  },
);

test('a title has no full stop, a reason has, and no line of an example is wider than 78 columns', () => {
  for (const { title, why, wrong, right } of CODES) {
    expect(title).toMatch(/^\S.*[^.]$/);
    expect(why).toMatch(/^[A-Z"].*\.$/);
    for (const line of `${wrong}\n${right}`.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
  }
});

test('docs/quiz-check.md has a section for each code, in the same order', () => {
  const page = readFileSync(path('docs/quiz-check.md'), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  expect([...page.matchAll(/^### (.+)$/gm)].map(([, code]) => code)).toEqual(listed);
});
