import { parseGuide } from '../../src/guide/parse.js';
import { problemsOf } from '../builders.js';
import { demo, demoProblems } from './guides.js';

test('the working form is complete: defaults filled in, maps as lists, fact ids dropped', () => {
  expect(parseGuide(demo())).toEqual({
    sources: [{ id: 'book', short: 'Book', title: 'The book', publisher: null, note: null }],
    roles: [
      {
        ...{ id: 'tester', name: 'Tester', kind: 'adjacent', aliases: [], parent: null, summary: 'Tests.' },
        senses: [],
        parts: {
          duties: [{ label: null, text: 'Tests things.', from: ['book'], note: null, interest: false }],
        },
        ...{ pay: [], ratings: [], leadsTo: [], neighbours: [], silent: [] },
      },
      {
        ...{ id: 'hacker', name: 'Hacker', kind: 'adjacent', aliases: [], parent: null, summary: 'Hacks.' },
        ...{ senses: [], parts: {}, pay: [], ratings: [], leadsTo: [], neighbours: [], silent: [] },
      },
    ],
    rows: [
      {
        ...{ id: 'care', title: 'Care', group: 'Manners', ask: null },
        cells: {
          tester: [{ label: null, text: 'Careful.', from: ['book'], note: null, interest: false }],
          hacker: [{ label: null, text: 'Loose.', from: ['book'], note: null, interest: false }],
        },
      },
    ],
    cautions: [{ between: ['tester', 'hacker'], text: 'Both may be one person.', from: ['book'] }],
    topics: [
      {
        ...{ id: 'start', title: 'How to start', group: 'start', summary: 'First steps.', aliases: [] },
        blocks: [
          {
            ...{ heading: null, steps: false, figures: [] },
            items: [{ label: null, text: 'Begin.', from: [], note: null, interest: false }],
          },
        ],
        see: [
          { command: 'roles', of: ['tester'] },
          { command: 'guide', of: ['start'] },
          { command: 'compare', of: ['tester', 'hacker'] },
        ],
      },
    ],
  });
});

test('the working form is plain JSON', () => {
  const guide = parseGuide(demo());
  expect(JSON.parse(JSON.stringify(guide))).toStrictEqual(guide);
});

test('parts stand in the order in which they are shown, whatever the order of the file; empty ones are left out', () => {
  const { roles } = parseGuide(
    demo({
      11: '  hacker: { name: H, kind: adjacent, summary: H., parts: { titles: [{ text: T, from: [], facts: [] }], ai: [], focus: [{ text: F, from: [], facts: [] }] } }',
    }),
  );
  expect(Object.keys(roles[1]!.parts)).toEqual(['focus', 'titles']);
});

describe('a figure', () => {
  const withPay = (figure: string) =>
    demo({ 11: `  hacker: { name: Hacker, kind: adjacent, summary: H., pay: [${figure}] }` });

  test('of one number is a range of one, of the role itself, in US dollars a year, undated', () => {
    const text = withPay('{ low: 50000, kind: average, from: [book], facts: [role.hacker.01] }');
    expect(parseGuide(text).roles[1]!.pay).toEqual([
      {
        ...{ of: 'Hacker', low: 50000, high: 50000, currency: 'USD', per: 'year' },
        ...{ kind: 'average', year: null, from: ['book'] },
      },
    ]);
  });

  test('has a kind and a source', () => {
    expect(problemsOf(() => parseGuide(withPay('{ low: 1, from: [], facts: [] }')))).toEqual([
      'guide.yaml:11:62: "kind" is missing. Add it.',
    ]);
    expect(problemsOf(() => parseGuide(withPay('{ low: 1, kind: average, from: [], facts: [] }')))).toEqual([
      'guide.yaml:11:93: This figure has no source. Name the one that gives it.',
    ]);
  });

  test('goes upward', () => {
    const text = withPay('{ low: 2, high: 1, kind: average, from: [book], facts: [] }');
    expect(problemsOf(() => parseGuide(text))).toEqual([
      'guide.yaml:11:69: The amount goes from 2 down to 1. Write the smaller number first.',
    ]);
  });

  test('in a topic says what it is of', () => {
    expect(
      demoProblems({
        26: '    blocks: [{ figures: [{ low: 1, kind: average, from: [book], facts: [] }] }]',
      }),
    ).toEqual(['guide.yaml:26:26: "of" is missing. Add it.']);
  });
});

test('a rating has a source, and is out of ten', () => {
  const rated = (score: number, from: string) =>
    demoProblems({
      11: `  hacker: { name: H, kind: adjacent, summary: H., ratings: [{ of: Style, score: ${score}, from: ${from}, facts: [] }] }`,
    });
  expect(rated(6, '[book]')).toEqual([]);
  expect(rated(6, '[]')).toEqual([
    'guide.yaml:11:90: This rating has no source. Name the one that gives it.',
  ]);
  expect(rated(11, '[book]')).toEqual(['guide.yaml:11:81: The number is above the most allowed, 10.']);
});

describe('the shape', () => {
  test('a key that is not known, with the one that was probably meant', () => {
    expect(demoProblems({ 9: '      dutys:' })).toEqual([
      'guide.yaml:9:7: The key "dutys" is not known here. Did you mean "duties"?',
    ]);
    expect(demoProblems({ 19: 'caution:' })).toEqual([
      'guide.yaml:19:1: The key "caution" is not known here. Did you mean "cautions"?',
    ]);
  });

  test('a kind of role or a group of topics that there is not', () => {
    expect(demoProblems({ 6: '    kind: adjacnet' })).toEqual([
      'guide.yaml:6:11: "adjacnet" is not one of the values allowed here. Did you mean "adjacent"?',
    ]);
    expect(demoProblems({ 24: '    group: begin' })).toEqual([
      'guide.yaml:24:12: "begin" is not one of the values allowed here. Choose from: start, work, money, grow, choose, hire.',
    ]);
  });

  test('a statement says which facts it covers, if only that there are none', () => {
    expect(demoProblems({ 10: '        - { text: Tests things., from: [book] }' })).toEqual([
      'guide.yaml:10:11: "facts" is missing. Add it.',
    ]);
    expect(demoProblems({ 10: '        - { text: Tests., from: [book], facts: [Role 1] }' })).toEqual([
      'guide.yaml:10:49: A fact id has lower-case letters, digits, full stops and hyphens, such as "role.data-analyst.01".',
    ]);
  });

  test.each([
    ['the summary of a role', 7, '    summary: ', 110],
    ['the summary of a topic', 25, '    summary: ', 90],
    ['the title of a row', 14, '    title: ', 24],
  ])('%s has a length that fits its place', (_, line, before, most) => {
    const place = `guide.yaml:${line}:${before.length + 1}`;
    expect(demoProblems({ [line]: before + 'x'.repeat(most) })).toEqual([]);
    expect(demoProblems({ [line]: before + 'x'.repeat(most + 1) })).toEqual([
      `${place}: The length of this text is above the most allowed, ${most}.`,
    ]);
  });

  test('a source has a short name for a margin', () => {
    expect(demoProblems({ 2: `  book: { short: ${'x'.repeat(23)}, title: The book }` })).toEqual([
      'guide.yaml:2:18: The length of this text is above the most allowed, 22.',
    ]);
  });
});

describe('included files', () => {
  const files: Readonly<Record<string, string>> = {
    'roles/boss.yaml': 'roles:\n  boss: { name: Boss, kind: adjacent, summary: Bosses., parent: testr }\n',
    'again.yaml': 'roles:\n  hacker: { name: H, kind: adjacent, summary: H. }\nrows: []\n',
  };
  const problems = (includes: string) =>
    problemsOf(() =>
      parseGuide(`include: ${includes}\n${demo()}`, {
        file: 'my/guide.yaml',
        readInclude: (path) => files[path] ?? 'topics: [',
      }),
    );

  test('have problems of their own, told with their name', () => {
    expect(problems('[roles/boss.yaml]')).toEqual([
      'my/roles/boss.yaml:2:65: There is no role "testr". Did you mean "tester"?',
    ]);
    expect(problems('[broken.yaml]')).toEqual([
      'my/broken.yaml:1:9: The [ that opens here is never closed. Write ] where it ends. Then check again.',
    ]);
  });

  test('share one set of ids', () => {
    expect(problems('[again.yaml]')).toEqual([
      'my/again.yaml:2:3: The id "hacker" is used twice in "roles". Rename one of them.',
    ]);
  });

  test("stay in the guide's folder", () => {
    expect(problems('[../roles.yaml]')).toEqual([
      'my/guide.yaml:1:11: "../roles.yaml" is not a path inside the guide\'s folder. ' +
        'Name a file in the folder of the guide or below it, such as "roles/data.yaml".',
    ]);
  });
});
