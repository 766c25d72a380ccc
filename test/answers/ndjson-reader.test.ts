import { told } from './reading.js';

const sheet = (respondent: string) => JSON.stringify({ respondent, answers: { pick: 'web' } });

test('a line is a sheet; blank lines are none', () => {
  const text = `\n${sheet('Ada')}\r\n \t\r\n${sheet('Zoë 🙂')}\n\n${sheet('Max')}`;
  expect(told('ndjson', text)).toEqual(['2: Ada', '4: Zoë 🙂', '6: Max']);
});

test('what is wrong with a line is told with its place, and does not touch the others', () => {
  const lines = [
    sheet('Ada'),
    '{"answers": {"pick": "wbe"}}',
    '{"respondent": "Max',
    '17',
    '{}{}',
    sheet('Zoe'),
  ];
  expect(told('ndjson', lines.join('\n'))).toEqual([
    '1: Ada',
    'in:2:22: There is no option "wbe" here. Did you mean "web"?',
    'in:3:20: This is not valid JSON: the text ends too early. Look for a missing comma, quote or bracket.',
    'in:4:1: An answer sheet is a map with a key "answers".',
    'in:4:1: "answers" is missing. Add a map of question ids and answers.',
    'in:5:3: This is not valid JSON: "{" is not expected here. Look for a missing comma, quote or bracket.',
    '6: Zoe',
  ]);
});

test('a letter that is not UTF-8 is told with its place in the line', () => {
  const bad = Buffer.concat([Buffer.from('{"respondent": "é🙂'), Buffer.of(0xe9), Buffer.from('"}')]);
  const bytes = Buffer.concat([Buffer.from(`${sheet('Ada')}\n`), bad, Buffer.from(`\n${sheet('Zoe')}`)]);
  expect(told('ndjson', bytes)).toEqual([
    '1: Ada',
    'in:2:20: This letter is not valid UTF-8. Save the file as UTF-8.',
    '3: Zoe',
  ]);
});

test.each([
  ['half a letter at the end', [0x61, 0xc3], 2],
  ['half a letter before another', [0x61, 0xef, 0xbf, 0x61], 2],
  ['a long half letter before another', [0x61, 0xef, 0xbf, 0xc3, 0xa9], 2],
  ['an overlong sequence', [0xc0, 0x80], 1],
  ['a surrogate', [0x61, 0x61, 0xed, 0xa0, 0x80], 3],
  ['the sign for a wrong letter is right', [0xef, 0xbf, 0xbd, 0xff], 2],
])('not UTF-8: %s', (_, bytes, column) => {
  expect(told('ndjson', Uint8Array.from(bytes))).toEqual([
    `in:1:${column}: This letter is not valid UTF-8. Save the file as UTF-8.`,
  ]);
});

test('a line has at most 1,000,000 bytes', () => {
  const line = (bytes: number) => sheet('Ada').padEnd(bytes);
  const lines = [line(1_000_000), line(1_000_001), `"${'é'.repeat(3_000_000)}`, sheet('Zoe')].join('\n');
  const problem = 'This sheet has more than 1000000 bytes. Put each sheet on a line of its own.';
  const all = ['1: Ada', `in:2:1: ${problem}`, `in:3:1: ${problem}`, '4: Zoe'];
  expect(told('ndjson', lines)).toEqual(all);
  expect(told('ndjson', lines, [400_000, 600_000, 1, 1, 500_000, 500_000, 1, 262_144])).toEqual(all);
});
