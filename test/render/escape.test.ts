import fc from 'fast-check';
import {
  linkTarget,
  mapStrings,
  markdownCode,
  markdownText,
  visible,
  visibleJson,
} from '../../src/render/escape.js';
import { controlIn, HOSTILE } from '../hostile.js';

describe('for a terminal', () => {
  test.each([
    ['plain text', 'plain text'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['a\u009b2Jb', 'a\\u009b2Jb'],
    ['a\rb\u0007', 'a\\u000db\\u0007'],
    ['gnp\u202etxt', 'gnp\\u202etxt'],
    ['one\ntwo\r\nthree\tfour', 'one two three four'],
    ['漢字 🙂 é', '漢字 🙂 é'],
    ['👩‍💻', '👩‍💻'],
    ['', ''],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(Object.entries(HOSTILE))('%s is made harmless', (_, text) => {
    expect(controlIn(visible(text))).toBeNull();
    expect(visible(text)).not.toContain('\n');
  });

  test('any text becomes one line without a control', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(controlIn(visible(text))).toBeNull();
        expect(visible(text)).not.toContain('\n');
      }),
    );
  });

  test('what is visible already stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => visible(visible(text)) === visible(text)));
  });
});

test('JSON keeps its meaning and shows what JSON.stringify lets through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = visibleJson(JSON.stringify(text));
      expect(JSON.parse(json)).toBe(text);
      expect(controlIn(json)).toBeNull();
    }),
  );
  expect(visibleJson('"a\u009b\u202e"')).toBe('"a\\u009b\\u202e"');
});

describe('for Markdown', () => {
  test.each([
    ['plain words, 1.0 of them: "yes"', 'plain words, 1.0 of them: "yes"'],
    ['**bold** and _this_', '\\*\\*bold\\*\\* and \\_this\\_'],
    ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
    ['[here](https://evil.example)', '\\[here\\]\\(https\\://evil.example\\)'],
    ['see www.evil.example', 'see www\\.evil.example'],
    ['@team #1', '\\@team \\#1'],
    ['a|b', 'a\\|b'],
    ['`code` ~~gone~~', '\\`code\\` \\~\\~gone\\~\\~'],
    ['$x$', '\\$x\\$'],
    ['C:\\temp', 'C:\\\\temp'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['=== ', '\\==='],
    ['1. item', '1\\. item'],
    ['1) item', '1\\) item'],
    ['1.', '1\\.'],
    ['2027-01-11', '2027-01-11'],
    ['    code', 'code'],
    ['one\n\n# two', 'one  \\# two'],
    ['\u001b[1m', '\\\\u001b\\[1m'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test('without the backslashes the text is as it was: nothing is added, nothing lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markdownText(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(visible(text).trim());
      }),
    );
  });

  test('no mark that begins markup stands without a backslash', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1. -=+*_`~#[]()<>&|!@$\\:/w') }), (text) => {
        const bare = markdownText(text).replace(/\\./g, 'x');
        expect(bare).not.toMatch(/[\\`*_{}[\]()#+!|<>~&@$]|^[-=\s]|^\d+[.)](?:\s|$)|:\/\/|\bwww\./);
      }),
    );
  });

  test('a link stays within its angle brackets', () => {
    expect(linkTarget('https://example.org/a_(b)?c=d&e#f')).toBe('https://example.org/a_(b)?c=d&e#f');
    expect(linkTarget('https://example.org/a> "b\\\n')).toBe('https://example.org/a%3E%20"b%5C%0A');
    expect(linkTarget('https://example.org/\u001b[2J\u009b\u202e')).toBe(
      'https://example.org/%1B[2J%C2%9B%E2%80%AE',
    );
  });
});

test('a code span keeps every letter, and no backtick in it ends it', () => {
  expect(markdownCode('a *b*')).toBe('`a *b*`');
  expect(markdownCode("--quiz '`a``b`'")).toBe("``` --quiz '`a``b`' ```");
  expect(markdownCode('a\u001b\n')).toBe('`a\\u001b `');
});

test('strings are changed at any depth; keys, numbers and null are not', () => {
  const before = { a: ['x', { b: 'y', c: null }], n: 1, yes: true };
  expect(mapStrings(before, (text) => text + text)).toEqual({
    ...{ a: ['xx', { b: 'yy', c: null }], n: 1, yes: true },
  });
  expect(before.a).toEqual(['x', { b: 'y', c: null }]);
});
