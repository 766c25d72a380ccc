import fc from 'fast-check';
import { parse } from 'yaml';
import { readDocument } from '../../../src/quiz/document.js';
import { inComment, scalar } from '../../../src/quiz/new/yaml-text.js';
import { HOSTILE } from '../../hostile.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'a B:#-\'"\\,[]{}&*!|>%@`?\n\r\t 0.~=<éß') }),
  fc.constantFrom(
    ...Object.values(HOSTILE),
    'null',
    'true',
    'No',
    '12',
    '0x1f',
    '1e3',
    '.inf',
    '2027-01-11',
    '~',
  ),
);

test('YAML reads every text back letter by letter, as a value and as a key', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parse(`a:\n  b: ${scalar(text)}\n  c: 1\n`)).toEqual({ a: { b: text, c: 1 } });
      const document = readDocument(`list:\n  - key: ${scalar(text)}  # remark\n`, 'quiz.yaml');
      expect(document.problems).toEqual([]);
      expect(JSON.stringify(document.value)).toBe(JSON.stringify({ list: [{ key: text }] }));
    }),
    { numRuns: 1000 },
  );
});

test('a scalar is one line, without anything that a terminal obeys', () => {
  fc.assert(
    fc.property(anyText, (text) => expect(scalar(text)).not.toMatch(/\p{C}(?<!\u200d)|[\u2028\u2029]/u)),
  );
});

test.each([
  ['Front end', 'Front end'],
  ['The one that is about "looks"', 'The one that is about "looks"'],
  ['Is it so?', 'Is it so?'],
  ['Café: tea', '"Café: tea"'],
  ['"Looks", she said', `'"Looks", she said'`],
  [`It's "a: b"`, `'It''s "a: b"'`],
  ['C#', '"C#"'],
  ['a #b', '"a #b"'],
  ['yes', '"yes"'],
  ['12', '"12"'],
  [' a', '" a"'],
  ['a ', '"a "'],
  ['', '""'],
  ['one\ntwo', '"one\\ntwo"'],
  ['\u{e0001}', '"\\U000e0001"'],
  ['a\u2028b', '"a\\u2028b"'],
])('%j is written %s', (text, yaml) => {
  expect(scalar(text)).toBe(yaml);
});

test('a text in a comment stays on its line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parse(`# ${inComment(text)}\na: 1\n`)).toEqual({ a: 1 });
    }),
  );
  expect(inComment('one\n  two\u0007 # three')).toBe('one two # three');
});
