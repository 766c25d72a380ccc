import { demoProblems } from './guides.js';

describe('every id leads somewhere', () => {
  test('sources of statements, wherever they stand', () => {
    const MEND = 'There is no source "bok". Did you mean "book"?';
    expect(demoProblems({ 10: '        - { text: Tests., from: [bok], facts: [] }' })).toEqual([
      `guide.yaml:10:34: ${MEND}`,
    ]);
    expect(demoProblems({ 17: '      tester: [{ text: Careful., from: [bok], facts: [] }]' })).toEqual([
      `guide.yaml:17:41: ${MEND}`,
    ]);
    expect(demoProblems({ 20: '  - { between: [tester, hacker], text: T., from: [bok] }' })).toEqual([
      `guide.yaml:20:51: ${MEND}`,
    ]);
    expect(demoProblems({ 26: '    blocks: [{ items: [{ text: B., from: [bok], facts: [] }] }]' })).toEqual([
      `guide.yaml:26:43: ${MEND}`,
    ]);
    expect(
      demoProblems({ 7: '    summary: T.\n    senses: [{ text: S., from: [bok], facts: [] }]' }),
    ).toEqual([`guide.yaml:8:33: ${MEND}`]);
  });

  test('a source is named once', () => {
    expect(demoProblems({ 10: '        - { text: Tests., from: [book, book], facts: [] }' })).toEqual([
      'guide.yaml:10:40: The source "book" stands here twice. Keep one of them.',
    ]);
  });

  test('roles that a role names: another one, and one that there is', () => {
    const hacker = (rest: string) =>
      demoProblems({ 11: `  hacker: { name: Hacker, kind: adjacent, summary: Hacks., ${rest} }` });
    expect(hacker('parent: tester, leads_to: [tester], neighbours: { tester: Slower. }')).toEqual([]);
    expect(hacker('parent: testr, leads_to: [testr], neighbours: { testr: Slower. }')).toEqual([
      'guide.yaml:11:68: There is no role "testr". Did you mean "tester"?',
      'guide.yaml:11:86: There is no role "testr". Did you mean "tester"?',
      'guide.yaml:11:108: There is no role "testr". Did you mean "tester"?',
    ]);
    expect(hacker('leads_to: [hacker]')).toEqual([
      'guide.yaml:11:71: A role does not name itself here. Leave it out.',
    ]);
  });

  test('roles of cells and cautions', () => {
    expect(demoProblems({ 18: '      hackr: [{ text: Loose., from: [book], facts: [] }]' })).toEqual([
      'guide.yaml:18:7: There is no role "hackr". Did you mean "hacker"?',
    ]);
    expect(demoProblems({ 20: '  - { between: [tester, hackr], text: T., from: [] }' })).toEqual([
      'guide.yaml:20:25: There is no role "hackr". Did you mean "hacker"?',
    ]);
    expect(demoProblems({ 20: '  - { between: [tester, tester], text: T., from: [] }' })).toEqual([
      'guide.yaml:20:16: A caution is between two different roles. Name two roles.',
    ]);
  });

  test('commands to try next', () => {
    const MEND = 'Write "guide" and a topic, "roles" and a role, or "compare" and two or three roles.';
    expect(
      demoProblems({
        27: '    see: [guide strat, roles testr, compare tester hackr, compare tester tester]',
      }),
    ).toEqual([
      'guide.yaml:27:11: There is no topic "strat". Did you mean "start"?',
      'guide.yaml:27:24: There is no role "testr". Did you mean "tester"?',
      'guide.yaml:27:37: There is no role "hackr". Did you mean "hacker"?',
      'guide.yaml:27:59: "compare tester tester" names a role twice. Keep one of them.',
    ]);
    expect(
      demoProblems({ 27: '    see: [role tester, guide, compare tester, roles tester hacker]' }),
    ).toEqual([
      `guide.yaml:27:11: "role tester" is not a command to try next. ${MEND}`,
      `guide.yaml:27:24: "guide" is not a command to try next. ${MEND}`,
      `guide.yaml:27:31: "compare tester" is not a command to try next. ${MEND}`,
      `guide.yaml:27:47: "roles tester hacker" is not a command to try next. ${MEND}`,
    ]);
  });

  test('what has a problem of its own is not reported as missing', () => {
    expect(demoProblems({ 7: '    summary: 5' })).toEqual([
      'guide.yaml:7:14: This should be a text. Put quotes around a number, date or yes/no that is meant as text.',
    ]);
  });
});

describe('rows', () => {
  test('contrast at least two roles', () => {
    expect(demoProblems({ 18: null })).toEqual([
      'guide.yaml:16:5: The row "care" has only one cell. Add the cell of another role, or leave the row out.',
    ]);
  });

  test('have cells with something in them', () => {
    expect(demoProblems({ 18: '      hacker: []' })).toEqual([
      'guide.yaml:18:15: The number of items is below the least allowed, 1.',
    ]);
  });

  test('have ids of their own', () => {
    const again =
      '  - { id: care, title: Care, group: G, cells: { tester: [{ text: T, from: [], facts: [] }], hacker: [{ text: H, from: [], facts: [] }] } }';
    expect(demoProblems({ 12: `rows:\n${again}` })).toEqual([
      'guide.yaml:14:9: The row id "care" stands here a second time. Rename one of them.',
    ]);
  });
});

test('a block of a topic is not empty', () => {
  expect(demoProblems({ 26: '    blocks: [{ heading: Nothing }]' })).toEqual([
    'guide.yaml:26:14: This block is empty. Add "items" or "figures", or leave it out.',
  ]);
});

describe('nothing is passed over', () => {
  const silentOf = (kind: string, silent: string, rest = '') =>
    demoProblems({
      11: `  hacker: { name: H, kind: ${kind}, summary: H., silent: [${silent}]${rest} }`,
    });
  const FIELD = 'duties, tools, skills, setting, education, industries, ladder, pay';
  const PATH = `focus, deliverables, team, ratings, ${FIELD}`;

  test('a path and a specialisation have each part, or say that no source speaks of it', () => {
    expect(silentOf('path', PATH)).toEqual([]);
    expect(silentOf('path', FIELD)).toEqual(
      ['focus', 'deliverables', 'team', 'ratings'].map(
        (part) =>
          `guide.yaml:11:3: Nothing is said of "${part}", nor that no source says it. Add it, or name it in "silent".`,
      ),
    );
    expect(silentOf('specialisation', FIELD)).toEqual([]);
    expect(silentOf('specialisation', FIELD.replace(', pay', ''))).toEqual([
      'guide.yaml:11:3: Nothing is said of "pay", nor that no source says it. Add it, or name it in "silent".',
    ]);
    expect(silentOf('progression', '')).toEqual([]);
  });

  test('experience and hours stand in other parts: a role may be silent on them or not', () => {
    expect(silentOf('path', `${PATH}, experience, hours`)).toEqual([]);
  });

  test('what is there is not said to be missing', () => {
    const parts = ', parts: { duties: [{ text: Hacks., from: [book], facts: [] }] }';
    const pay = ', pay: [{ low: 1, kind: average, from: [book], facts: [] }]';
    expect(silentOf('adjacent', 'duties, pay', parts + pay)).toEqual([
      'guide.yaml:11:60: "duties" is said to be missing, but it is there. Take it out of "silent".',
      'guide.yaml:11:68: "pay" is said to be missing, but it is there. Take it out of "silent".',
    ]);
    expect(silentOf('adjacent', 'duties', ', parts: { duties: [] }')).toEqual([]);
  });

  test('what is missing is said once', () => {
    expect(silentOf('adjacent', 'pay, pay')).toEqual([
      'guide.yaml:11:65: "pay" stands here a second time. Keep one of them.',
    ]);
  });
});
