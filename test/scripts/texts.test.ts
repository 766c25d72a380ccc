import { textsOf, wordsOf } from '../../scripts/content/texts.js';

const wordsIn = (text: string): string[] => wordsOf(text).map((word) => word.text);

describe('words', () => {
  test('are parted by hyphens, slashes and all other punctuation', () => {
    expect(wordsIn('A front-end/back-end "split" (CI, or not).')).toEqual(
      ['A', 'front', 'end', 'back', 'end', 'split', 'CI', 'or', 'not'], // biome-ignore format: one line
    );
  });

  test('keep apostrophes and the separators of numbers', () => {
    expect(wordsIn("It's the developers' job: $102,448.50 in 2026.")).toEqual(
      ["It's", 'the', 'developers', 'job', '102,448.50', 'in', '2026'], // biome-ignore format: one line
    );
  });

  test('know their lines', () => {
    expect(wordsOf('one\n\n  two', 7)).toEqual([
      { text: 'one', line: 7 },
      { text: 'two', line: 9 },
    ]);
  });
});

describe('the texts of a YAML file', () => {
  const textsIn = (...lines: string[]) =>
    textsOf(lines.join('\n')).map(({ keys, words }) => {
      const shown = words.map(({ text, line }) => `${text}:${line}`).join(' ');
      return `${keys.join('.')} ${shown}`;
    });

  test('are its strings, without keys, ids and links', () => {
    expect(
      textsIn(
        'include: [more.yaml]',
        'roles:',
        '  tester:',
        '    name: A tester',
        '    parent: developer',
        '    learn: [{ title: Tests, url: "https://example.org/tests" }]',
        'rows:',
        '  - { id: some-row, title: Care, from: [an-article], facts: [a.fact.01] }',
      ),
    ).toEqual(['roles.tester.name A:4 tester:4', 'roles.tester.learn.title Tests:6', 'rows.title Care:8']);
  });

  test('have the lines of the file in folded and quoted values', () => {
    expect(
      textsIn('text: >-', '  one', '  two', "label: 'it''s", "  three'", 'note: four', '  five'),
    ).toEqual(['text one:2 two:3', "label it''s:4 three:5", 'note four:6 five:7']);
  });

  test('have their first line where a value is written with escapes', () => {
    expect(textsIn('a: 1', 'text: "one\\ttwo"')).toEqual(['text one:2 two:2']);
  });

  test('are titles to go on to, and not ids of roles or of sources', () => {
    expect(
      textsIn('a: { leads_to: [Tech lead] }', 'b: { leads_to: [tech-lead] }', 'c: { sources: [an-article] }'),
    ).toEqual(['a.leads_to Tech:1 lead:1']);
    expect(textsIn('sources: { an-article: { title: An article } }')).toEqual([
      'sources.an-article.title An:1 article:1',
    ]);
  });

  test('are what is said of a thing whose id is the name of such a list', () => {
    expect(textsIn('skills: { core: [git] }', 'traits: { core: { name: Core } }')).toEqual([
      'traits.core.name Core:2',
    ]);
  });

  test('of a file that is not YAML throw', () => {
    expect(() => textsOf('a: [')).toThrow();
  });
});
