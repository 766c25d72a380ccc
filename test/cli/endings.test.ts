import { formatOf } from '../../src/cli/endings.js';
import { UsageError } from '../../src/cli/exit.js';

const ALL = ['text', 'json', 'markdown', 'html', 'csv', 'sarif', 'github', 'diff'] as const;
const named = (output: string) => formatOf<(typeof ALL)[number]>({ format: null, output }, ALL, 'a thing');

describe('a format that is not named', () => {
  test.each([
    ['a.json', 'json'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.html', 'html'],
    ['a.htm', 'html'],
    ['a.csv', 'csv'],
    ['a.txt', 'text'],
    ['a.sarif', 'sarif'],
    ['a.diff', 'diff'],
    ['a.patch', 'diff'],
    ['b.c/A.B.JSON', 'json'],
  ])('is told by the ending: %s is %s', (output, format) => {
    expect(named(output)).toBe(format);
  });

  test.each(['-', 'a', 'b.json/a', '.json', 'a.', '1. draft', ''])(
    'is text where "%s" has no ending',
    (output) => {
      expect(named(output)).toBe('text');
    },
  );

  test('is refused where there is none of it, with what there is', () => {
    const audit = (output: string) => () =>
      formatOf<'text' | 'json'>({ format: null, output }, ['text', 'json'], 'an audit');
    expect(audit('a.pdf')).toThrow(new UsageError('There is no pdf of an audit. Choose from: .txt, .json.'));
    expect(audit('a.html')).toThrow(
      new UsageError('There is no html of an audit. Choose from: .txt, .json.'),
    );
    expect(audit('a.constructor')).toThrow(UsageError);
  });

  test('that is meant for paper is refused with the way there, where there is one', () => {
    expect(() => named('a.pdf')).toThrow(/\. A browser prints \.html to a PDF\.$/);
    expect(() => named('a.doc')).toThrow(/\.sarif, \.diff\.$/);
  });
});

test('a format that is named counts more than the ending', () => {
  expect(formatOf({ format: 'json', output: 'a.html' }, ALL, 'a thing')).toBe('json');
  expect(formatOf({ format: 'github', output: 'a.pdf' }, ALL, 'a thing')).toBe('github');
});

test('a format that is named and that there is none of is refused', () => {
  expect(() => formatOf<string>({ format: 'csv', output: '-' }, ['text', 'json'], 'an audit')).toThrow(
    new UsageError('There is no csv of an audit. Choose from: text, json.'),
  );
});
