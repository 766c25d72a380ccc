import { indexSources, sharedRuns } from '../../scripts/content/shared-runs.js';
import { textsOf, wordsOf } from '../../scripts/content/texts.js';

/** What a YAML file shares with sources: `line "words" (source:line)`. */
function shared(yaml: string, sources: Readonly<Record<string, string>>): string[] {
  const texts = Object.entries(sources).map(([name, text]) => ({ name, words: wordsOf(text) }));
  return sharedRuns(textsOf(yaml), indexSources(texts)).map(
    ({ line, words, source }) => `${line} "${words}" (${source.name}:${source.line})`,
  );
}

const eight = 'one two three four five six seven eight';

test('eight equal words in a row are found, seven are not', () => {
  expect(shared(`text: Zero ${eight} nine`, { a: `x ${eight} y` })).toEqual([`1 "${eight}" (a:1)`]);
  expect(shared('text: one two three four five six seven', { a: eight })).toEqual([]);
  expect(shared(`text: ${eight}`, { a: 'one two three four five six seven, then eight' })).toEqual([]);
});

test('case, punctuation, hyphens and line ends do not count', () => {
  const yaml = 'a: short\ntext: >-\n  One two - three,\n  four-five "six" Seven eight.\n';
  expect(shared(yaml, { a: 'Zero.\n\nOne (two three four\nfive) six-seven; EIGHT' })).toEqual([
    '3 "One two three four five six Seven eight" (a:3)',
  ]);
  expect(
    shared("text: don't stop at two or three of them", { a: 'Don’t stop at two or three of them' }),
  ).toEqual(['1 "don\'t stop at two or three of them" (a:1)']);
});

test('a number is a word, whatever its separators', () => {
  const yaml = 'text: about 10,000 people use it at one time';
  expect(shared(yaml, { a: 'about 10000 people use it at one time' })).toHaveLength(1);
  expect(shared(yaml, { a: 'about 20,000 people use it at one time' })).toEqual([]);
});

test('a run is shown once, as long as it is, with the source that has most of it', () => {
  expect(shared(`text: ${eight} nine ten`, { a: `${eight} and`, b: `${eight} nine ten` })).toEqual([
    `1 "${eight} nine ten" (b:1)`,
  ]);
});

test('a run that begins inside another and goes on behind it is shown too', () => {
  const sources = { a: `${eight} and`, b: 'two three four five six seven eight nine' };
  expect(shared(`text: ${eight} nine`, sources)).toEqual([
    `1 "${eight}" (a:1)`,
    '1 "two three four five six seven eight nine" (b:1)',
  ]);
});

test('a run does not go from one of our texts into the next', () => {
  expect(shared('a: one two three four\nb: five six seven eight', { a: eight })).toEqual([]);
});

test('titles of sources are names; their notes are texts', () => {
  const title = `sources: { a: { title: ${eight}, publisher: ${eight} } }`;
  expect(shared(title, { a: eight })).toEqual([]);
  expect(shared(`sources: { a: { note: ${eight} } }`, { a: eight })).toHaveLength(1);
});
