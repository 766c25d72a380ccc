import { told } from './reading.js';

const sheet = (respondent: string) => JSON.stringify({ respondent, answers: { pick: 'web' } });
const [ada, zoe, max] = [sheet('Ada'), sheet('Zoe'), sheet('Max')];
const json = (text: string) => told('json', text);
const LOOK = 'Look for a missing comma, quote or bracket.';
const not = (place: string, what: string, mend = LOOK) =>
  `in:${place}: This is not valid JSON: ${what}. ${mend}`;
const unexpected = (place: string, found: string, mend?: string) =>
  not(place, `"${found}" is not expected here`, mend);

describe('an input', () => {
  test('is one sheet', () => {
    expect(json(ada)).toEqual(['1: Ada']);
    expect(json(`\n ${ada}\r\n\t`)).toEqual(['2: Ada']);
    expect(json(JSON.stringify(JSON.parse(ada), null, 2))).toEqual(['1: Ada']);
  });

  test('or a list of sheets', () => {
    expect(json(`[${ada}]`)).toEqual(['1: Ada']);
    expect(json(`[${ada},${zoe}\n, ${max}]`)).toEqual(['1: Ada', '1: Zoe', '2: Max']);
    expect(
      json(
        JSON.stringify(
          [ada, zoe].map((text) => JSON.parse(text)),
          null,
          2,
        ),
      ),
    ).toEqual(['2: Ada', '8: Zoe']);
  });

  test('with brackets, quotes and backslashes in its texts', () => {
    for (const name of ['}]', '{"', '\\', '\\"', '[[{', '\\\\"}', '\n'])
      expect(json(`[${sheet(name)}, ${ada}]`)).toEqual([`1: ${name}`, '1: Ada']);
  });
});

describe('places', () => {
  test('count from the beginning of the input, in UTF-16 units', () => {
    const bad = '{"answers": {"pick": "wbe"}}';
    const problem = 'There is no option "wbe" here. Did you mean "web"?';
    expect(json(`[${bad}, ${bad}]`)).toEqual([`in:1:23: ${problem}`, `in:1:53: ${problem}`]);
    // The letters before: [{"respondent": "é漢🙂", "answers": {}},
    expect(json(`[{"respondent": "é漢🙂", "answers": {}}, ${bad}]`)).toEqual([
      '1: é漢🙂',
      `in:1:62: ${problem}`,
    ]);
    expect(json(`[{}, {\n"answers": {"pick":\n"wbe"}}]`)).toEqual([
      'in:1:2: "answers" is missing. Add a map of question ids and answers.',
      `in:3:1: ${problem}`,
    ]);
  });

  test('of one sheet are as ever', () => {
    expect(json(' {"answers": {"pick": "wbe"}}')).toEqual([
      'in:1:23: There is no option "wbe" here. Did you mean "web"?',
    ]);
  });
});

describe('an element that is no sheet', () => {
  const MAP = 'An answer sheet is a map with a key "answers".';
  const MISSING = '"answers" is missing. Add a map of question ids and answers.';

  test.each(['17', 'null', '"Ada, [{"', '[1, [2]]', '-1.5e3'])('%s is a problem of its own', (element) => {
    expect(json(`[${ada}, ${element}, ${zoe}]`)).toEqual([
      '1: Ada',
      `in:1:${ada.length + 4}: ${MAP}`,
      `in:1:${ada.length + 4}: ${MISSING}`,
      '1: Zoe',
    ]);
  });

  test('a word that is none', () => {
    expect(json(`[nul,${zoe}]`)).toEqual([not('1:5', 'the text ends too early'), '1: Zoe']);
    expect(json(`[web ,${zoe}]`)).toEqual([unexpected('1:2', 'w'), '1: Zoe']);
    expect(json('Ada')).toEqual([unexpected('1:1', 'A')]);
  });
});

describe('a damaged sheet does not hide the next', () => {
  test.each([
    ['no comma', '{"answers": {} "seed": 1}', '3:16', '\\"'],
    ['no colon', '{"answers" {}}', '3:12', '{'],
    ['a comma too many', '{"answers": {},}', '3:16', '}'],
    ['a word without quotes', '{"answers": {"pick": web}}', '3:22', 'w'],
    ['no quote at the end', '{"respondent": "Eve, "answers": {}}', '3:23', 'a'],
    ['no quote at the beginning', '{"respondent": Eve", "answers": {}}', '3:16', 'E'],
    ['a bracket not closed', '{"answers": {"pick": "web"}', '4:1', '{'],
    ['two brackets not closed', '{"answers": {"topics": ["web"}', '3:30', '}'],
    ['a list not closed', '{"answers": {"topics": ["web", "data"}}', '3:38', '}'],
    ['the wrong bracket', '{"answers": {}]', '3:15', ']'],
  ])('%s', (_, damaged, place, found) => {
    expect(json(`[\n${ada},\n${damaged},\n${zoe},\n${max}\n]`)).toEqual([
      '2: Ada',
      unexpected(place, found),
      '4: Zoe',
      '5: Max',
    ]);
  });

  test('not even where its own lists seem to end the list', () => {
    expect(json(`[{"answers": {},\n[[{"a": 1}]], ${ada}]`)[0]).toEqual(unexpected('2:1', '['));
    expect(json(`[{"answers": {},\n[[{"a": 1}]], ${ada}]`).at(-1)).toBe('2: Ada');
  });

  test('not even in the same line', () => {
    expect(json(`[{"answers": {}, ${ada}, ${zoe}]`)).toEqual([unexpected('1:18', '{'), '1: Ada', '1: Zoe']);
    expect(json(`[{"respondent": "Eve, "answers": {}}, ${ada}]`)).toEqual([
      unexpected('1:24', 'a'),
      '1: Ada',
    ]);
  });

  test('a line end in a text', () => {
    expect(json(`[\n{"respondent": "Eve\n},\n${ada}]`)).toEqual([unexpected('2:20', '\\n'), '4: Ada']);
    expect(json(`[\n{"respondent": "Eve\\\n${ada}]`)).toEqual([unexpected('2:21', '\\n'), '3: Ada']);
  });

  test('its bytes need not be UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('[{"respondent": "'),
      Buffer.of(0xff),
      Buffer.from(`"}, ${ada}]`),
    ]);
    expect(told('json', bytes)).toEqual([
      'in:1:18: This letter is not valid UTF-8. Save the file as UTF-8.',
      '1: Ada',
    ]);
  });
});

describe('a damaged list', () => {
  test.each([
    ['no comma', `[${ada} ${zoe}]`, ['1: Ada', unexpected(`1:${ada.length + 3}`, '{'), '1: Zoe']],
    ['two commas', `[${ada},,${zoe}]`, ['1: Ada', unexpected(`1:${ada.length + 3}`, ','), '1: Zoe']],
    ['a comma first', `[,${zoe}]`, [unexpected('1:2', ','), '1: Zoe']],
    ['a bracket too many', `[${ada}}, ${zoe}]`, ['1: Ada', unexpected(`1:${ada.length + 2}`, '}'), '1: Zoe']],
    ['a comma last', `[${ada},\n]`, ['1: Ada', unexpected('2:1', ']', 'Remove the comma before it.')]],
    ['a word between', `[${ada} is ${zoe}]`, ['1: Ada', unexpected(`1:${ada.length + 3}`, 'i'), '1: Zoe']],
    [
      'a letter between that is not ASCII',
      `[${ada} é, ${zoe}]`,
      ['1: Ada', not(`1:${ada.length + 3}`, 'this letter is not expected here'), '1: Zoe'],
    ],
    ['something behind it', `[${ada}] ]`, ['1: Ada', unexpected(`1:${ada.length + 4}`, ']', 'Remove it.')]],
    [
      'no end',
      `[${ada}`,
      ['1: Ada', not(`1:${ada.length + 2}`, 'the text ends too early', 'Look for a missing bracket.')],
    ],
    [
      'no end behind a comma',
      `[${ada},\n`,
      ['1: Ada', not('2:1', 'the text ends too early', 'Look for a missing bracket.')],
    ],
    [
      'nothing but its beginning',
      ' [',
      [not('1:3', 'the text ends too early', 'Look for a missing bracket.')],
    ],
    [
      'an end within a sheet',
      `[${ada},\n{"answers": {"pick"`,
      ['1: Ada', not('2:20', 'the text ends too early')],
    ],
    [
      'an end within a text',
      `[${ada},\n{"answers": {"pi`,
      ['1: Ada', not('2:17', 'the text ends too early')],
    ],
  ])('%s', (_, text, entries) => {
    expect(json(text)).toEqual(entries);
  });
});

describe('behind the only sheet', () => {
  test('nothing may stand', () => {
    expect(json(`${ada}}`)).toEqual(['1: Ada', unexpected(`1:${ada.length + 1}`, '}', 'Remove it.')]);
    expect(json(`${ada}\nmore and more`)).toEqual(['1: Ada', unexpected('2:1', 'm', 'Remove it.')]);
  });

  test('another is told how to be read', () => {
    const mend = 'Put several sheets into a list, or read them as ndjson.';
    expect(json(`${ada}\n${zoe}\n${max}`)).toEqual(['1: Ada', unexpected('2:1', '{', mend)]);
  });

  test('one problem is enough where it is damaged', () => {
    expect(json('{"answers": {"topics": ["web"}}}\n{}')).toEqual([unexpected('1:30', '}')]);
    expect(json('] [')).toEqual([unexpected('1:1', ']')]);
    expect(json('{"answers": 1 2} 3')).toEqual([unexpected('1:15', '2')]);
  });
});

describe('more than 1,000,000 bytes', () => {
  const problem = 'This sheet has more than 1000000 bytes. Look for a missing bracket or quote.';
  const spaces = ' '.repeat(1_000_000);

  test('are no sheet', () => {
    const filled = (bytes: number) => ada.replace(/}$/, `${spaces.slice(0, bytes - ada.length)}}`);
    expect(json(`[${filled(1_000_000)},${filled(1_000_001)},${zoe}]`)).toEqual([
      '1: Ada',
      `in:1:1000003: ${problem}`,
      '1: Zoe',
    ]);
  });

  test('have an end all the same', () => {
    const big = `{"answers": {"topics": [{"a": "]}"}, {"b": "\\"}]"},${spaces}{}]}}`;
    for (const pieces of [[], [30, 999_990, 50], Array<number>(2000).fill(600)])
      expect(told('json', `[${ada},\n${big},\n${zoe}]`, pieces)).toEqual([
        '1: Ada',
        `in:2:1: ${problem}`,
        '3: Zoe',
      ]);
  });

  test('may all be brackets', () => {
    expect(json(`[${'['.repeat(3_000_000)}\n,${ada}]`)).toEqual([`in:1:2: ${problem}`, '2: Ada']);
    expect(json(`{"a":`.repeat(1_000_000))).toEqual([`in:1:1: ${problem}`]);
  });
});
