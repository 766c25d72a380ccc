import stringWidth from 'fast-string-width';
import { CODES, codeOf } from '../../../src/quiz/check/codes.js';
import { explainJson, explainText } from '../../../src/render/check/explain.js';
import { renderCheckText } from '../../../src/render/check/text.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { CHECK_OPTIONS, COLOURED, finding, found, resultOf } from './checks.js';

const ERROR = finding({
  severity: 'error',
  code: 'unknown-id',
  line: 12,
  message: 'There is no trait "pase".',
  mend: 'Did you mean "pace"?',
});

describe('findings as text', () => {
  test('each with its place, what is wrong and how to mend it; then the sums', () => {
    expect(renderCheckText(resultOf({ 'quiz.yaml': found([finding(), ERROR]) }), CHECK_OPTIONS)).toBe(`\
quiz.yaml:4:7  warning  few-questions
  Only 2 questions measure the trait "pace".
  Let another question count for it too.

quiz.yaml:12:7  error  unknown-id
  There is no trait "pase".
  Did you mean "pace"?

1 error, 1 warning.
What a code means: which-path quiz check --explain few-questions
`);
  });

  test('a clean file is one line', () => {
    expect(renderCheckText(resultOf({ 'quiz.yaml': found([]) }), CHECK_OPTIONS)).toBe(
      'quiz.yaml: nothing to mend\n',
    );
    const silenced = [{ finding: finding(), reason: 'A game.' }];
    expect(renderCheckText(resultOf({ '-': found([], { silenced }) }), CHECK_OPTIONS)).toBe(
      'standard input: nothing to mend (1 silenced)\n',
    );
  });

  test('several files are added up', () => {
    const result = resultOf({ 'a.yaml': found([]), 'b.yaml': found([]), 'c.yaml': found([finding()]) });
    expect(renderCheckText(result, CHECK_OPTIONS)).toBe(`\
a.yaml: nothing to mend
b.yaml: nothing to mend

quiz.yaml:4:7  warning  few-questions
  Only 2 questions measure the trait "pace".
  Let another question count for it too.

0 errors, 1 warning in 3 files.
What a code means: which-path quiz check --explain few-questions
`);
    expect(renderCheckText(resultOf({ 'a.yaml': found([]), 'b.yaml': found([]) }), CHECK_OPTIONS)).toBe(
      'a.yaml: nothing to mend\nb.yaml: nothing to mend\n\nNothing to mend in 2 files.\n',
    );
  });

  test('of a flood the rest is counted', () => {
    const check = found([finding()], { counts: { error: 0, warning: 61 } });
    expect(renderCheckText(resultOf({ 'quiz.yaml': check }), CHECK_OPTIONS)).toContain(
      '\n… and 60 more warnings in quiz.yaml\n\n0 errors, 61 warnings.\n',
    );
  });

  test('a place without a line is the file', () => {
    const big = finding({ severity: 'error', code: 'too-big', line: 0, column: 0, mend: '' });
    expect(renderCheckText(resultOf({ 'quiz.yaml': found([big]) }), CHECK_OPTIONS)).toContain(
      'quiz.yaml  error  too-big\n  Only 2 questions measure the trait "pace".\n\n1 error, 0 warnings.\n',
    );
  });

  test('on 40 columns a place is not broken', () => {
    const file = 'quizzes/autumn/which-trade-suits-you.yaml';
    const text = renderCheckText(resultOf({ [file]: found([finding({ file })]) }), {
      ...CHECK_OPTIONS,
      width: 40,
    });
    expect(text).toBe(`\
quizzes/autumn/which-trade-suits-you.yaml:4:7
  warning  few-questions
  Only 2 questions measure the trait
  "pace".
  Let another question count for it too.

0 errors, 1 warning.
What a code means:
  which-path quiz check --explain few-questions
`);
  });

  test('colours take no room', () => {
    const result = resultOf({ 'quiz.yaml': found([finding(), ERROR]), 'b.yaml': found([]) });
    const coloured = renderCheckText(result, { ...CHECK_OPTIONS, palette: COLOURED });
    expect(coloured).not.toBe(renderCheckText(result, CHECK_OPTIONS));
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderCheckText(result, CHECK_OPTIONS));
  });

  test.each(Object.entries(HOSTILE))('nothing in a file drives the terminal: %s', (_, text) => {
    const hostile = finding({ file: text, code: text, message: `It says ${text}.`, mend: text });
    const silenced = [{ finding: hostile, reason: text }];
    const shown = renderCheckText(resultOf({ [text]: found([hostile], { silenced }) }), CHECK_OPTIONS);
    expect(controlIn(shown)).toBeNull();
  });
});

describe('a code explained', () => {
  test('has its reason and an example', () => {
    const code = codeOf('same-ends');
    expect(explainText(code!, CHECK_OPTIONS)).toBe(`\
same-ends                                                                warning
  Both ends of a scale or a trait read the same.

  Nobody can tell which way to answer, or which way somebody leans. Usually a
  line was copied and not changed.

Wrong
  traits:
    pace: { name: Pace, low: quick, high: Quick }

Right
  traits:
    pace: { name: Pace, low: slow, high: quick }
`);
  });

  test.each([40, 60, 80, 200])('no line is wider than %i columns, or than 80', (width) => {
    for (const code of CODES) {
      for (const line of explainText(code, { ...CHECK_OPTIONS, width }).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(80, width));
    }
  });

  test('a line of an example that is too wide goes on further to the right', () => {
    const text = explainText(codeOf('same-ends')!, { ...CHECK_OPTIONS, width: 40 });
    expect(text).toContain('    pace: { name: Pace, low: quick,\n      high: Quick }\n');
  });

  test('as JSON', () => {
    expect(JSON.parse(explainJson(codeOf('same-ends')!))).toMatchObject({
      schema: 'which-path/check-code@1',
      code: 'same-ends',
      severity: 'warning',
      wrong: 'traits:\n  pace: { name: Pace, low: quick, high: Quick }',
    });
  });
});
