import fc from 'fast-check';
import { readDocument } from '../../../src/quiz/document.js';
import { demo, demoProblems } from '../../builders.js';

const THEN = 'Then check again.';

describe('one slip is told once', () => {
  test('a tab, at which the parser stumbles seven times and more', () => {
    expect(demoProblems({ 12: '\ttext: Check it?' })).toHaveLength(1);
    expect(demoProblems({ 10: '\t- id: check' })).toHaveLength(1);
  });

  test('a dash without a space, at which it stumbles ten times', () => {
    expect(demoProblems({ 10: '  -id: check' })).toHaveLength(1);
  });

  test('an item without its dash, all of whose keys stand there again', () => {
    const again = '        id: later\n        text: Later\n        weights: { care: -1 }';
    expect(
      demoProblems({ 14: '      - id: twice\n        text: Twice\n        weights: { care: 1 }', 15: again }),
    ).toEqual([
      'quiz.yaml:17:9: The key "id" stands here a second time. Keep one of them; where a new item of the list begins, write "- " before it.',
    ]);
  });

  test('a text that goes on in the first column is no section', () => {
    expect(demoProblems({ 5: '  care: { name: Care,\nlow: loose, high: careful }' })).toHaveLength(1);
    expect(demoProblems({ 5: '  care: { name:\nCare, low: loose, high: careful }' })).toHaveLength(1);
  });
});

describe('slips in several sections', () => {
  const COLON = 'A colon with a space after it stands within the text';
  const QUOTES = 'Put double quotes (") around the whole text.';

  test('are told in one run; the last says that more may follow', () => {
    expect(
      demoProblems({ 3: '  path: { title: Path, question: Which: is it? }', 12: '    text: Check: it?' }),
    ).toEqual([
      `quiz.yaml:3:34: ${COLON} "Which: is it?". ${QUOTES}`,
      `quiz.yaml:12:11: ${COLON} "Check: it?". ${QUOTES} ${THEN}`,
    ]);
  });

  test('a tab is one too', () => {
    expect(
      demoProblems({ 3: '  path: { title: Path, question: Which: is it? }', 12: '\ttext: Check it?' }),
    ).toEqual([
      `quiz.yaml:3:34: ${COLON} "Which: is it?". ${QUOTES}`,
      `quiz.yaml:12:1: There is a tab where this line begins. Put spaces in its place, as many as before the lines that it belongs with. ${THEN}`,
    ]);
  });

  test('even where the first swallows the others', () => {
    expect(
      demoProblems({ 5: '  care: { name: "Care, low: l, high: h }', 12: '    text: Check: it?' }),
    ).toEqual([
      'quiz.yaml:5:17: The quote (") that opens here is never closed. Write " where the text ends.',
      `quiz.yaml:12:11: ${COLON} "Check: it?". ${QUOTES} ${THEN}`,
    ]);
  });

  test('of one section only the first is told', () => {
    expect(demoProblems({ 12: '    text: Check: it?', 15: '      - { id: later, text: "Later' })).toEqual([
      `quiz.yaml:12:11: ${COLON} "Check: it?". ${QUOTES} ${THEN}`,
    ]);
  });

  test('of a text of more than 200,000 letters only the first is told', () => {
    const filler = `# ${'x'.repeat(200_000)}`;
    expect(
      demoProblems({
        3: '  path: { title: Path, question: Which: is it? }',
        4: `${filler}\ntraits:`,
        12: '    text: C: it?',
      }),
    ).toEqual([`quiz.yaml:3:34: ${COLON} "Which: is it?". ${QUOTES} ${THEN}`]);
  });
});

describe('what is not recognised', () => {
  test('is told in the words of the parser', () => {
    const [told] = demoProblems({ 14: '      - { id: twice, text: Twice, weights: { care: : 1 } }' });
    expect(told).toBe(
      `quiz.yaml:14:52: This is not valid YAML: unexpected : in flow map. Compare this line with those around it. ${THEN}`,
    );
  });
});

describe('whatever is done to a quiz', () => {
  const SIGNS = [
    ':',
    ' ',
    '\t',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '-',
    ',',
    '#',
    '\n',
    '&',
    '*',
    '!',
    '%',
    '|',
    '\r',
  ];
  const length = demo().length;

  test('every problem has its place within the text, a sentence and a way to mend it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(length - 1), fc.nat(2), fc.constantFrom(...SIGNS)), {
          minLength: 1,
          maxLength: 3,
        }),
        (edits) => {
          let text = demo();
          for (const [at, cut, sign] of edits) text = text.slice(0, at) + sign + text.slice(at + cut);
          const rows = text.split('\n');
          for (const { code, line, column, message, mend } of readDocument(text, 'q').problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(rows.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((rows[line - 1]?.length ?? 0) + 1);
            expect(message).toMatch(/^[^a-z].*\.$/);
            if (code === 'bad-yaml') expect(mend).toMatch(/^[A-Z].*\.$/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
