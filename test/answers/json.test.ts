import fc from 'fast-check';
import { stringify } from 'yaml';
import { readJsonSheet } from '../../src/answers/json.js';
import { parseAnswers } from '../../src/answers/parse.js';
import type { AnswerSheet } from '../../src/answers/sheet.js';
import { writeAnswers } from '../../src/answers/write.js';
import { InputError } from '../../src/errors.js';
import type { Response } from '../../src/quiz/quiz.js';
import { responsesOf } from '../../src/quiz/responses.js';
import { form, sheetProblems } from './form.js';

const MEND = 'Look for a missing comma, quote or bracket.';
const bad = (text: string) => sheetProblems(text, 'ada.json');

describe('text that is not JSON', () => {
  test.each([
    ['a comma after the last', '{"answers": {"pick": "web",}}', '1:28', '"}" is not expected here'],
    ['no comma', '{"answers": {} "seed": 1}', '1:16', '"\\"" is not expected here'],
    ['a key without quotes', '{"answers": {pick: "web"}}', '1:14', '"p" is not expected here'],
    [
      'a word without quotes',
      '{\n  "answers": {\n    "pick": web\n  }\n}\n',
      '3:13',
      '"w" is not expected here',
    ],
    ['a word cut short', '{"answers": nul}', '1:16', '"}" is not expected here'],
    ['single quotes', `{"answers": {"pick": 'web'}}`, '1:22', '"\'" is not expected here'],
    ['a bracket too many', '{"answers": {}}}', '1:16', '"}" is not expected here'],
    ['a second value', '{"answers": {}}\n{}', '2:1', '"{" is not expected here'],
    ['a comment', '{"answers": {}} // Ada', '1:17', '"/" is not expected here'],
    ['a line end in a text', '{"respondent": "Ada\n"}', '1:20', '"\\n" is not expected here'],
    ['a bad escape', '{"respondent": "\\x"}', '1:18', '"x" is not expected here'],
    ['a number that begins with 0', '{"seed": 01}', '1:11', '"1" is not expected here'],
  ])('%s', (_, text, place, what) => {
    expect(bad(text)).toEqual([`ada.json:${place}: This is not valid JSON: ${what}. ${MEND}`]);
    expect(readJsonSheet(text, form)).toBeNull();
  });

  test.each([
    ['nothing', '', '1:1'],
    ['a line end', '\n', '1:1'],
    ['an open map', '{"answers": {"pick": "web"', '1:27'],
    ['an open map and a line end', '{"answers": {"pick": "web"\n', '1:27'],
    ['an open text', '{"answers": {"pick": "we', '1:25'],
    ['half a word', '{"answers": nul', '1:16'],
    ['half an escape', '{"respondent": "\\u00', '1:21'],
  ])('the end too early: %s', (_, text, place) => {
    expect(bad(text)).toEqual([
      `ada.json:${place}: This is not valid JSON: the text ends too early. ${MEND}`,
    ]);
    expect(readJsonSheet(text, form)).toBeNull();
  });
});

describe('JSON that is no sheet of the quiz', () => {
  test.each([
    [
      '{"answers": {"pick": "web", "pick": "data"}}',
      '1:29: The key "pick" stands here a second time. Keep one of them.',
    ],
    [
      '{"answers": {"pick": "web"}, "answers": {}}',
      '1:30: The key "answers" stands here a second time. Keep one of them.',
    ],
    [
      '{"answers": {"pick": "web", "pic\\u006b": "data"}}',
      '1:29: The key "pick" stands here a second time. Keep one of them.',
    ],
    ['{"answers": {"pick": "wed"}}', '1:22: There is no option "wed" here. Did you mean "web"?'],
    ['{"answers": {"agree": 1e400}}', '1:23: This number is not finite. Write an ordinary number.'],
    ['{"answers": {}, "respondent": 1e400}', '1:31: This number is not finite. Write an ordinary number.'],
    ['{"answers": {"__proto__": null}}', '1:14: The key "__proto__" is not allowed. Choose another name.'],
  ])('%s', (text, problem) => {
    expect(bad(text)).toEqual([`ada.json:${problem}`]);
    expect(readJsonSheet(text, form)).toBeNull();
  });

  test('more than 1,000,000 bytes, not letters', () => {
    const filled = (respondent: string, bytes: number) => {
      const text = JSON.stringify({ answers: {}, respondent });
      return text + ' '.repeat(bytes - Buffer.byteLength(text));
    };
    for (const name of ['Ada', '€'.repeat(2000)]) {
      expect(bad(filled(name, 1_000_000))).toEqual([]);
      expect(readJsonSheet(filled(name, 1_000_000), form)?.respondent).toBe(name);
      expect(bad(filled(name, 1_000_001))).toEqual([
        'ada.json:1:1: The file has 1000001 bytes; at most 1000000 are read. Split it up.',
      ]);
      expect(readJsonSheet(filled(name, 1_000_001), form)).toBeNull();
    }
  });
});

test('a byte order mark is left to parseAnswers', () => {
  expect(bad('\uFEFF{"answers": {}}')).toEqual([]);
  expect(readJsonSheet('\uFEFF{"answers": {}}', form)).toBeNull();
});

/** A good sheet of the form, as it is written. */
const writtenSheet = fc.record(
  {
    quiz: fc.constantFrom('small', null),
    respondent: fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null)),
    seed: fc.oneof(fc.nat(0xffff_ffff), fc.constant(null)),
    answers: fc.record(
      Object.fromEntries(
        form.questions.map((question) => [
          question.id,
          fc.constantFrom<Response | null>(...responsesOf(question), null),
        ]),
      ),
      { requiredKeys: [] },
    ),
    background: fc.record(
      {
        known: fc.subarray(['git', 'sql']),
        hours_per_week: fc.constantFrom(0.5, 6, 100, null),
        experience: fc.constantFrom('none', 'over-5-years', null),
        start: fc.constantFrom('2027-01-11', null),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['answers'] },
);

/** What parseAnswers says, or `null` where it finds a problem. */
function strictly(text: string): AnswerSheet | null {
  try {
    return parseAnswers(text, form, { file: 'ada.json' });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

describe('the fast way and the strict way', () => {
  const indent = fc.constantFrom<string | number>('', 2, '\t');

  test('give the same sheet for good JSON, however it is indented', () => {
    fc.assert(
      fc.property(writtenSheet, indent, fc.boolean(), (written, spaces, windows) => {
        const text = JSON.stringify(written, null, spaces).replaceAll('\n', windows ? '\r\n' : '\n');
        const sheet = strictly(text);
        expect(sheet).not.toBeNull();
        expect(readJsonSheet(text, form)).toEqual(sheet);
      }),
      { seed: 71, numRuns: 500 },
    );
  });

  test('agree on which JSON is good, whatever is changed in it', () => {
    const piece = fc.constantFrom(
      ...'{}[]",:\\ \n\t0123456789.eE+-abnrtu/#&*!|>%@`\'',
      '"pick"',
      'null',
      '"web"',
      '1e400',
    );
    const edit = fc.record({ at: fc.nat(400), cut: fc.nat(3), piece: fc.oneof(fc.constant(''), piece) });
    let good = 0;
    fc.assert(
      fc.property(
        writtenSheet,
        indent,
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (written, spaces, edits) => {
          let text = JSON.stringify(written, null, spaces);
          for (const { at, cut, piece } of edits) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + piece + text.slice(place + cut);
          }
          const sheet = strictly(text);
          if (sheet !== null) good++;
          expect(readJsonSheet(text, form)).toEqual(sheet);
        },
      ),
      { seed: 72, numRuns: 3000 },
    );
    // Both cases are met.
    expect(good).toBeGreaterThan(100);
  });
});

test('YAML and JSON sheets give the same sheet', () => {
  fc.assert(
    fc.property(writtenSheet, (written) => {
      const yaml = parseAnswers(stringify(written), form, { file: 'ada.yaml' });
      expect(yaml).toEqual(parseAnswers(JSON.stringify(written), form, { file: 'ada.json' }));
    }),
    { seed: 73, numRuns: 500 },
  );
});

test('a sheet that is written is read back as it was', () => {
  fc.assert(
    fc.property(writtenSheet, (written) => {
      const sheet = parseAnswers(JSON.stringify(written), form);
      expect(parseAnswers(writeAnswers(form.id, sheet), form)).toEqual(sheet);
    }),
    { seed: 74, numRuns: 500 },
  );
});
