import fc from 'fast-check';
import type { DocumentFormat } from '../../src/answers/documents.js';
import { JsonReader } from '../../src/answers/json-reader.js';
import { sheetFrom } from '../../src/answers/read-sheet.js';
import { form } from './form.js';
import { read, told } from './reading.js';

const FORMATS: readonly DocumentFormat[] = ['yaml', 'json', 'ndjson'];

describe.each(FORMATS)('%s', (format) => {
  test('an input without a sheet is one problem', () => {
    const problem = ['in:1:1: There is no answer sheet in this file.'];
    for (const text of ['', '\n \r\n', '\ufeff', '\ufeff\n']) expect(told(format, text)).toEqual(problem);
  });

  test('a byte order mark is not text, in pieces neither', () => {
    const text = '\ufeff{"respondent": "Ada", "answers": {"pick": "wbe"}}';
    for (const pieces of [[], [1], [2], [3], [1, 1, 1]])
      expect(told(format, text, pieces)).toEqual([
        'in:1:43: There is no option "wbe" here. Did you mean "web"?',
      ]);
  });

  test('UTF-16 is one problem', () => {
    const utf16 = Buffer.from('\ufeff{"answers": {}}\n'.repeat(3), 'utf16le');
    const problem = ['in:1:1: The file is UTF-16, not UTF-8. Save it as UTF-8.'];
    expect(told(format, utf16)).toEqual(problem);
    expect(told(format, utf16, [1, 1, 5])).toEqual(problem);
    expect(
      told(format, Uint8Array.from(utf16).subarray(0, 64).reverse().fill(0xfe, 0, 1).fill(0xff, 1, 2)),
    ).toEqual(problem);
    expect(told(format, Uint8Array.of(0xff, 0xfe))).toEqual(problem);
  });
});

test('a list without sheets is empty', () => {
  expect(told('json', ' [ ]\n')).toEqual(['in:1:1: There is no answer sheet in this file.']);
});

/** A sheet in one line, good or not quite, with what it says of itself where it is good. */
const name = fc.oneof(fc.stringMatching(/^[a-z]{1,5}$/), fc.constantFrom('é', '漢🙂', '}{', '"', '\\', ',['));
const sheet = fc.record({
  respondent: name,
  answers: fc.constantFrom({}, { pick: 'web' }, { topics: ['web', 'data'] }),
});
const good = sheet.map((value) => ({ name: value.respondent, text: JSON.stringify(value) }));
const wrong = fc.constantFrom(
  '{}',
  '{"answers": 1}',
  '{"answers": {"pick": "wbe"}}',
  '[[{"a": "]"}]]',
  'null',
  '"a"',
);
const damaged = fc.constantFrom(
  '{"answers": {}',
  '{"answers": {"topics": ["web"}',
  '{"answers": {]}',
  '{"respondent": "Eve, "answers": {}}',
  '{"respondent": "Eve',
  '{"answers": {"pick": web}}',
  '{"answers" {}}',
  'answers": {}}',
  '{"answers": {}}}',
);
const bad = fc.oneof(wrong, damaged).map((text) => ({ name: null, text }));
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 80 });

const WRAPPED: Readonly<Record<DocumentFormat, (sheets: readonly string[]) => string>> = {
  yaml: (sheets) => sheets.join('\n---\n'),
  json: (sheets) => `[\n${sheets.join(',\n')}\n]\n`,
  ndjson: (sheets) => sheets.join('\n'),
};

describe.each(FORMATS)('%s', (format) => {
  test('however the bytes are cut, the entries are the same', () => {
    const piece = fc.oneof(good, bad).map(({ text }) => text);
    const marks = fc.constantFrom('', '\n', ',', '[', ']', '---', '...', '# a', '\r\n', ' ', '{', '"', '%');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, marks), { maxLength: 12 }),
        fc.boolean(),
        cuts,
        (pieces, wrap, lengths) => {
          const text = wrap ? WRAPPED[format](pieces) : pieces.join('');
          expect(read(format, text, lengths)).toEqual(read(format, text));
        },
      ),
      { seed: 81, numRuns: 150 },
    );
  });

  test('a good sheet among damaged ones is always found', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(good, bad), { maxLength: 8 }), cuts, (sheets, lengths) => {
        const text = WRAPPED[format](sheets.map((each) => each.text));
        const found = read(format, text, lengths).flatMap((entry) => entry.sheet?.respondent ?? []);
        expect(found).toEqual(sheets.flatMap((each) => each.name ?? []));
      }),
      { seed: 82, numRuns: 200 },
    );
  });

  test('bytes that are anything at all give problems, not errors', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .string({ unit: fc.constantFrom(...'{}[]",:\\ \n-.#%aé1'), maxLength: 60 })
        .map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(bytes, cuts, (content, lengths) => {
        const entries = read(format, content, lengths);
        expect(entries.length).toBeGreaterThan(0);
        for (const entry of entries)
          if (entry.sheet === null) expect(entry.problems.length).toBeGreaterThan(0);
      }),
      { seed: 83, numRuns: 300 },
    );
  });
});

test('every element of any list of JSON is an entry, with the line it begins in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(0, 1, 4),
      (list, indent) => {
        const text = JSON.stringify(list, null, indent);
        const reader = new JsonReader({ quiz: form, read: sheetFrom }, 'in');
        const entries = [...reader.push(Buffer.from(text)), ...reader.end()];
        expect(entries).toHaveLength(list.length);
        const lines: number[] = [];
        let line = 2;
        for (const value of list) {
          lines.push(indent === 0 ? 1 : line);
          line += JSON.stringify(value, null, indent).split('\n').length;
        }
        expect(entries.map((entry) => entry.line)).toEqual(lines);
        for (const entry of entries)
          expect(entry.sheet === null && entry.problems.some(({ code }) => code === 'bad-json')).toBe(false);
      },
    ),
    { seed: 84, numRuns: 200 },
  );
});
