import { told } from './reading.js';

describe('documents', () => {
  test('are parted by ---', () => {
    const text = `respondent: Ada\nanswers: {}\n---\nrespondent: Zoë\nanswers: {}\n---\nrespondent: Max\nanswers: {}`;
    expect(told('yaml', text)).toEqual(['1: Ada', '3: Zoë', '6: Max']);
  });

  test('may have the first line of their own on that of ---', () => {
    expect(
      told('yaml', '--- { respondent: Ada, answers: {} }\n--- { respondent: Zoe, answers: {} }\n'),
    ).toEqual(['1: Ada', '2: Zoe']);
  });

  test('end with ...', () => {
    const text = 'respondent: Ada\nanswers: {}\n...\nrespondent: Zoe\nanswers: {}\n... # the end\n...\n';
    expect(told('yaml', text)).toEqual(['1: Ada', '4: Zoe']);
  });

  test('that have no content are none', () => {
    const text =
      '---\n---\n# nobody\n--- # nobody either\r\n\r\n---\nrespondent: Ada\nanswers: {}\n---\n...\n---\n';
    expect(told('yaml', text)).toEqual(['6: Ada']);
  });

  test('have their own directives and comments', () => {
    const text =
      '# all\n%YAML 1.2\n# Ada\n---\nrespondent: Ada\nanswers: {}\n...\n%YAML 1.2\n---\nrespondent: Zoe\nanswers: {}\n';
    expect(told('yaml', text)).toEqual(['2: Ada', '8: Zoe']);
  });

  test('end where --- stands in a text, which YAML does not allow', () => {
    const text =
      'answers: {}\nrespondent: |\n  ---\n  Ada\n---\nrespondent: "Zoe\n---\nrespondent: Max\nanswers: {}\n';
    const told3 = told('yaml', text);
    expect(told3[0]).toBe('1: ---\nAda\n');
    expect(told3[1]).toMatch(/^in:6:13: The quote \("\) that opens here is never closed/);
    expect(told3.at(-1)).toBe('7: Max');
  });

  test('may have Windows line ends', () => {
    expect(
      told('yaml', '---\r\nrespondent: Ada\r\nanswers: {}\r\n---\r\nrespondent: Zoe\r\nanswers: {}\r\n'),
    ).toEqual(['1: Ada', '4: Zoe']);
  });

  test('are not parted by a line that only begins so', () => {
    expect(told('yaml', 'answers: {}\n---respondent: Ada\n')[0]).toMatch(/^in:2:1: The key "---respondent"/);
    expect(told('yaml', 'answers: {}\n...more\n')[0]).toMatch(
      /^in:2:1: "\.\.\.more" is neither a key with a value nor a part/,
    );
    expect(told('yaml', 'answers: {}\n... more\n')[0]).toMatch(/^in:2:\d: This is not valid YAML/);
  });
});

test('problems have the place in the whole input, and do not touch other sheets', () => {
  const text = [
    'respondent: Ada', // 1
    'answers: {}',
    '---', // 3
    '# Zoe was in a hurry',
    'respondent: Zoe', // 5
    'answers: { pick: wbe, agree: 9 }',
    '--- { answers: [] }', // 7
    '---', // 8
    'respondent: Max',
    'answers: {}',
  ].join('\n');
  expect(told('yaml', text)).toEqual([
    '1: Ada',
    'in:6:18: There is no option "wbe" here. Did you mean "web"?',
    'in:6:30: 9 is not a whole number from 1 to 5.',
    'in:7:16: "answers" is a map of question ids and answers.',
    '8: Max',
  ]);
});

test('a letter that is not UTF-8 spoils its sheet only', () => {
  const bytes = Buffer.concat([
    Buffer.from('respondent: A\nanswers: {}\n---\nrespondent: Zo'),
    Buffer.of(0xeb),
    Buffer.from('\nanswers: {}\n---\nrespondent: Max\nanswers: {}\n'),
  ]);
  expect(told('yaml', bytes)).toEqual([
    '1: A',
    'in:4:15: This letter is not valid UTF-8. Save the file as UTF-8.',
    '6: Max',
  ]);
});

test('a sheet of more than 1,000,000 bytes is passed over', () => {
  const long = 'a'.repeat(1_000_000);
  const text = `answers: {}\nrespondent: Ada\n---\n# ${long}\nanswers: {}\n---\n${'# a\n'.repeat(250_001)}answers: {}\n---\nanswers: {}\n`;
  const problem = 'This sheet has more than 1000000 bytes. Put a line "---" between two sheets.';
  expect(told('yaml', text)).toEqual(['1: Ada', `in:3:1: ${problem}`, `in:6:1: ${problem}`, '250009: null']);
});
