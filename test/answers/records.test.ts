import fc from 'fast-check';
import { Blocks } from '../../src/answers/blocks.js';
import { NdjsonReader } from '../../src/answers/ndjson-reader.js';
import { sheetFrom } from '../../src/answers/read-sheet.js';
import {
  ndjsonRecords,
  type Records,
  scannedColumns,
  tableRecords,
  visitRecords,
} from '../../src/answers/records.js';
import { problemLine } from '../../src/errors.js';
import { form } from './form.js';
import { columnsIn } from './table.js';

const FILE = 'in';

/** `3: Ada` for a good sheet in line 3, else its problems; and the line behind the last record. */
function told(records: Records, text: string | Uint8Array, piece = Number.POSITIVE_INFINITY): string[] {
  const bytes = Buffer.from(text);
  const blocks = new Blocks(records.endOf);
  const lines: string[] = [];
  let line = 1;
  const visit = (made: ReturnType<Blocks['push']>): void => {
    for (const block of made)
      line = visitRecords(block, line, records, null, {
        scanned: () => undefined,
        read({ line: at, ...entry }) {
          if (entry.sheet !== null) lines.push(`${at}: ${entry.sheet.respondent}`);
          else lines.push(...entry.problems.map(problemLine));
          return null;
        },
      });
  };
  for (let at = 0; at < bytes.length; at += piece) visit(blocks.push(bytes.subarray(at, at + piece)));
  visit(blocks.end());
  return [...lines, `then ${line}`];
}

const columns = columnsIn('name,pick,agree', form).columns;
const rows = tableRecords(columns, ',', form, FILE);
const sheets = ndjsonRecords(form, FILE);

describe('the records of a table', () => {
  test('have the lines in which they begin', () => {
    expect(told(rows, 'Ada,web,4\n\r\n"B\no",web,4\r\n,,\nCy,web,4')).toEqual([
      ...['1: Ada', '3: B\no', '6: Cy', 'then 7'],
    ]);
  });

  test('may be parted by lone CRs, also where a piece of the input ends with one', () => {
    const text = 'Ada,web,4\rBo,web,4\r\rCy,web,4\r';
    for (const piece of [1, 10, 19, 1_000])
      expect(told(rows, text, piece)).toEqual(['1: Ada', '2: Bo', '4: Cy', 'then 5']);
  });

  test('are told what is wrong with them, and do not touch the next', () => {
    const bytes = Buffer.concat([
      ...[
        Buffer.from('Ada,wob,4\nB'),
        Buffer.of(0xff),
        Buffer.from('o,web,4\nCy,web\n"Di,web,4\nEd,web,4\n'),
      ],
    ]);
    expect(told(rows, bytes)).toEqual([
      'in:1:5: There is no option "wob" here. Did you mean "web"?',
      'in:2:2: This letter is not valid UTF-8. Save the file as UTF-8.',
      'in:3:4: This row has 2 cells, the header 3. Look for a missing quote, or for one delimiter too many or too few.',
      'in:4:1: This quote is never closed. Close it at the end of the cell.',
      ...['5: Ed', 'then 6'],
    ]);
  });

  test('are not read where they have more bytes than a sheet may have, however they come', () => {
    const text = `Ada,web,4\n${'x'.repeat(1_000_001)}\nBo,web,4\n`;
    for (const piece of [100_000, 1_000_011, Number.POSITIVE_INFINITY])
      expect(told(rows, text, piece)).toEqual([
        '1: Ada',
        'in:2:1: This line has more than 1000000 bytes. Look for a missing line break.',
        ...['3: Bo', 'then 4'],
      ]);
  });
});

describe('the lines of an NDJSON file', () => {
  const good = (name: string, space = ''): string => `{"respondent":"${name}",${space}"answers":{}}`;

  test('are counted by LF: a lone CR is white space', () => {
    expect(told(sheets, `${good('Ada', '\r')}\n \t\n${good('Bo')}\r\n\n${good('Cy')}`)).toEqual([
      ...['1: Ada', '3: Bo', '5: Cy', 'then 6'],
    ]);
  });

  test('may have as many bytes as a sheet', () => {
    const fits = good('Ada', ' '.repeat(1_000_000 - good('Ada').length));
    expect(told(sheets, `${fits}\n${good('Bo')}\n`)).toEqual(['1: Ada', '2: Bo', 'then 3']);
    expect(told(sheets, ` ${fits}\n${good('Bo')}\n`)).toEqual([
      'in:1:1: This line has more than 1000000 bytes. Look for a missing line break.',
      ...['2: Bo', 'then 3'],
    ]);
  });

  test('say the same as when they are read as documents', () => {
    const part = fc.constantFrom(
      ...[
        good('Ada'),
        good('Bo', ' '),
        '\n',
        '\r\n',
        '\r',
        ' ',
        '{"answers":{"pick":"wob"}}\n',
        'x\n',
        '"\n',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
        fc.integer({ min: 1, max: 50 }),
        (text, piece) => {
          const reader = new NdjsonReader({ quiz: form, read: sheetFrom }, FILE);
          const entries = [...reader.push(Buffer.from(text)), ...reader.end()];
          const expected = entries.flatMap(({ line, ...entry }) =>
            entry.sheet === null ? entry.problems.map(problemLine) : [`${line}: ${entry.sheet.respondent}`],
          );
          expect(told(sheets, text, piece).slice(0, -1)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a scanner is told what each column is', () => {
  const questions = [{ id: 'agree' }, { id: 'pick' }];
  const kinds = scannedColumns(
    columnsIn('pick,name,Timestamp,seed,known,agree,what', form).columns,
    questions,
  );
  expect(kinds).toEqual([
    { kind: 'answer', question: 1, required: false },
    { kind: 'respondent' },
    { kind: 'unused' },
    { kind: 'checked' },
    { kind: 'checked' },
    { kind: 'answer', question: 0, required: false },
    { kind: 'unused' },
  ]);
});
