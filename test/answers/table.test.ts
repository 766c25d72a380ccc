import fc from 'fast-check';
import { openTable, type Table } from '../../src/answers/table.js';
import { problemLine } from '../../src/errors.js';
import { form } from './form.js';

const open = (text: string | Uint8Array, ended = true, delimiter: string | null = null): Table | null =>
  openTable(Buffer.from(text), ended, { quiz: form, map: null, file: 'in', delimiter });

const opened = (text: string): Partial<Table> => {
  const { delimiter, length, line, columns } = open(text) as Table;
  return { delimiter, length, line, columns: columns.map(({ target: { kind } }) => kind) as never };
};

describe('the beginning of a table', () => {
  test('says what parts its columns', () => {
    expect(opened('name,pick\nAda,web\n')).toMatchObject({ delimiter: ',', length: 10, line: 2 });
    expect(opened('name;pick, or not;agree\r\n')).toMatchObject({ delimiter: ';', length: 25, line: 2 });
    expect(opened('name\tpick\r')).toMatchObject({ delimiter: '\t', length: 10, line: 2 });
  });

  test('may be blank lines and the line by which Excel knows the delimiter', () => {
    expect(opened('\n\r\n\rsep=|\r\nname|pick\nAda|web\n')).toMatchObject({
      delimiter: '|',
      length: 21,
      line: 6,
    });
  });

  test('may hold line breaks within quotes', () => {
    expect(opened('"na\nme",pick\nAda,web\n')).toMatchObject({ delimiter: ',', length: 13, line: 3 });
  });

  test('is waited for', () => {
    const header = '\r\nsep=;\r\n"name";pick\r\n';
    for (let length = 0; length < header.length; length++)
      expect(open(header.slice(0, length), false)).toBeNull();
    expect(open(header, false)).toEqual(open(`${header}Ada;web\n`));
  });

  test('says the same however much of the rest has come', () => {
    const rest = fc.string({ unit: fc.constantFrom('a', ',', ';', '\t', '\n', '\r'), maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom('name,pick\n', 'name;pick\r\n', '\npick\tagree\n'), rest, (header, more) =>
        expect(open(header + more)).toEqual(open(header)),
      ),
    );
  });

  test('is not waited for without end', () => {
    for (const header of [`name,"${'x'.repeat(999_999)}`, `name,pick,${'ü'.repeat(500_000)}`])
      expect(open(header, false)?.problems.map(problemLine)).toEqual([
        'in:1:1: The header has more than 1000000 bytes. Look for a missing line break, or for a quote that is never closed.',
      ]);
    expect(open(`name,"${'x'.repeat(9)}`)?.problems.map(problemLine)).toEqual([
      'in:1:6: This quote is never closed. Close it at the end of the cell.',
    ]);
  });

  test('may be no header', () => {
    expect(open('Ada,web\n')?.problems).toMatchObject([{ code: 'no-question-column', line: 1 }]);
    expect(open(Buffer.of(0x70, 0xff, 0x0a))?.problems).toMatchObject([
      { code: 'bad-encoding', line: 1, column: 2 },
    ]);
  });
});
