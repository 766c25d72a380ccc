import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { delimiterOf, namedDelimiter, parseRecord, recordEnd } from '../../src/answers/csv.js';
import { recordsOf } from './table.js';

const COMMA = 0x2c;
const place = { file: 'form.csv', line: 1 };

const endOf = (text: string): number => {
  const bytes = Buffer.from(text);
  return recordEnd(bytes, 0, bytes.length, COMMA);
};

const texts = (text: string, delimiter = ','): string[][] =>
  recordsOf(text, delimiter).map(({ cells }) => cells.map((cell) => cell.text));

describe('a record ends', () => {
  test('just past LF, CRLF or a lone CR', () => {
    expect(endOf('a,b\nc')).toBe(4);
    expect(endOf('a,b\r\nc')).toBe(5);
    expect(endOf('a,b\rc')).toBe(4);
  });

  test('not where the bytes do, nor between CR and LF', () => {
    expect(endOf('')).toBe(-1);
    expect(endOf('a,b')).toBe(-1);
    expect(endOf('a,b\r')).toBe(-1);
    expect(endOf('a,"b')).toBe(-1);
    expect(endOf('"a"')).toBe(-1);
  });

  test('not at a line break between quotes', () => {
    expect(endOf('a,"b\nc"\nd')).toBe(8);
    expect(endOf('"a""\n",b\nc')).toBe(9);
  });

  test('at any line break after a quote that is not a cell’s first character', () => {
    expect(endOf('5" disk,b\nc')).toBe(10);
    expect(endOf(' "a\n')).toBe(4);
    expect(endOf('"a"b"c\n')).toBe(7);
  });

  test('between the bounds that are given', () => {
    const bytes = Buffer.from('x\n"a\n"\ny');
    expect(recordEnd(bytes, 2, bytes.length, COMMA)).toBe(7);
    expect(recordEnd(bytes, 2, 6, COMMA)).toBe(-1);
    expect(recordEnd(bytes, 7, bytes.length, COMMA)).toBe(-1);
  });
});

describe('a record', () => {
  test('has a cell more than delimiters', () => {
    expect(texts('a,,c,\n')).toEqual([['a', '', 'c', '']]);
    expect(texts('\n')).toEqual([['']]);
    expect(texts('a;b,c\td', ';')).toEqual([['a', 'b,c\td']]);
  });

  test('keeps in a quoted cell delimiters, line breaks and quotes that stand twice', () => {
    expect(texts('"a,b","c\r\nd","say ""yes""",""""\r\n')).toEqual([['a,b', 'c\r\nd', 'say "yes"', '"']]);
  });

  test('keeps a quote within a bare cell as it is', () => {
    expect(texts('5" disk, "b"\n')).toEqual([['5" disk', ' "b"']]);
  });

  test('knows where each cell begins, in UTF-16 units, a quote counted', () => {
    const { cells } = parseRecord('😀,"b\nc\r\nd",e\n', ',', { file: 'form.csv', line: 7 });
    expect(cells).toEqual([
      { text: '😀', line: 7, column: 1 },
      { text: 'b\nc\r\nd', line: 7, column: 4 },
      { text: 'e', line: 9, column: 4 },
    ]);
  });

  test('is bad where a quote is never closed: said where it was opened', () => {
    expect(parseRecord('a,"b\nc', ',', place).problems).toEqual([
      {
        ...{ code: 'open-quote', file: 'form.csv', line: 1, column: 3 },
        message: 'This quote is never closed.',
        mend: 'Close it at the end of the cell.',
      },
    ]);
  });

  test('is bad where text follows a closing quote: said where that text begins', () => {
    const { problems } = parseRecord('"a\nb" c,"d"\n', ',', place);
    expect(problems).toMatchObject([{ code: 'text-after-quote', line: 2, column: 3 }]);
  });
});

const wild = fc.string({ unit: fc.constantFrom('a', 'é', '"', '"', ',', ',', ';', '\n', '\r', ' ') });

describe('any text', () => {
  test('is cut into records whose bytes are all of its bytes, and the same for the longer text that begins so', () => {
    fc.assert(
      fc.property(wild, wild, (text, more) => {
        const bytes = Buffer.from(text + more);
        const length = Buffer.byteLength(text);
        const end = recordEnd(bytes, 0, length, COMMA);
        if (end !== -1) expect(recordEnd(bytes, 0, bytes.length, COMMA)).toBe(end);
      }),
    );
  });

  test('is read as csv-parse reads it, wherever nothing is wrong with its quotes', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const records = recordsOf(text);
        fc.pre(records.every(({ problems }) => problems.length === 0));
        const options = { relax_quotes: true, relax_column_count: true };
        const expected = parse(text, { ...options, record_delimiter: ['\r\n', '\n', '\r'] });
        expect(records.map(({ cells }) => cells.map((cell) => cell.text))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('comes back from quotes, in one record', () => {
    fc.assert(
      fc.property(fc.array(wild, { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (cells, delimiter) => {
        const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
        expect(texts(`${line}\r\n`, delimiter)).toEqual([cells]);
      }),
    );
  });

  test('names for each cell the place where its first character stands', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const { cells, problems } of recordsOf(text)) {
          if (problems.length > 0) continue;
          for (const cell of cells) {
            const written = lines[cell.line - 1]?.slice(cell.column - 1) as string;
            const begin = cell.text.split(/\r\n|\n|\r/)[0] as string;
            const plain = written.startsWith('"') ? written.slice(1).replaceAll('""', '"') : written;
            expect(plain.startsWith(begin)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the delimiter', () => {
  const known = (headers: readonly string[]): number => headers.filter((each) => /^q\d$/.test(each)).length;

  test('is the one by which most columns are recognised', () => {
    expect(delimiterOf('q1;q2;"a,b,c,d"\n1;2;3', known)).toBe(';');
    expect(delimiterOf('a;b;c;d,q1\n', known)).toBe(',');
    expect(delimiterOf('q1\tq2', known)).toBe('\t');
  });

  test('is the one that makes most columns where nothing is recognised, and a comma where there is one column', () => {
    expect(delimiterOf('a;b,c;d\n', known)).toBe(';');
    expect(delimiterOf('a\n', known)).toBe(',');
    expect(delimiterOf('', known)).toBe(',');
  });

  test('is looked for in a header that goes over several lines', () => {
    expect(delimiterOf('"a, b, c,\nd";q1\n', known)).toBe(';');
  });

  test('is what Excel’s first line says', () => {
    expect(namedDelimiter('sep=;\r\n')).toBe(';');
    expect(namedDelimiter('\ufeffSEP=,')).toBe(',');
    expect(namedDelimiter('"sep=\t"\n')).toBe('\t');
    expect(namedDelimiter('sep=ab')).toBeNull();
    expect(namedDelimiter('separator')).toBeNull();
  });
});
