import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { filesBelow } from '../../scripts/content/files.js';
import { type PlacedText, textsOf, type Word } from '../../scripts/content/texts.js';

// The spelling of all texts in questions/, which is British: the dictionary has neither "organize" nor "color". A word that
// is right and not in the dictionary belongs in words.txt: in lower case where it may begin a sentence, otherwise as it
// is always written.

const root = fileURLToPath(new URL('../..', import.meta.url));
const list = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const ours = new Set(list);
const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));

const files = filesBelow(`${root}questions`, '.yaml').map(({ path, text }) => ({
  file: path.slice(root.length),
  texts: textsOf(text),
}));

/** `file:line word` for every word that is picked from a text. */
const places = (pick: (text: PlacedText) => readonly Word[]): string[] =>
  files.flatMap(({ file, texts }) => texts.flatMap(pick).map(({ text, line }) => `${file}:${line} ${text}`));

const withoutPossessive = (word: string): string => word.replace(/['’]+s?$/, '');
const isOurs = (word: string): boolean => ours.has(word) || ours.has(word.toLowerCase());
/** Abbreviations (`API`, `APIs`), single letters and whatever has a digit are in no dictionary. */
const isSpelt = (word: string): boolean => !/^(?:[A-Z]{2,}s?|\p{L}|.*\p{N}.*)$/u.test(word);

function isRight(written: string): boolean {
  const word = withoutPossessive(written);
  return !isSpelt(word) || isOurs(word) || spelling.correct(word) || spelling.correct(written);
}

test('every word is in the dictionary or in words.txt', () => {
  expect(places(({ words }) => words.filter(({ text }) => !isRight(text)))).toEqual([]);
});

test('no word stands twice in a row', () => {
  const twice = ({ words }: PlacedText) =>
    words.filter(({ text }, at) => isSpelt(text) && text === words[at - 1]?.text.toLowerCase());
  expect(places(twice)).toEqual([]);
});

test('words.txt is sorted, and every word of it is needed', () => {
  expect(list).toEqual([...ours].sort((one, other) => (one < other ? -1 : 1)));
  const written = new Set(
    files.flatMap(({ texts }) =>
      texts.flatMap(({ words }) => words.map(({ text }) => withoutPossessive(text))),
    ),
  );
  const used = new Set([...written].flatMap((word) => [word, word.toLowerCase()]));
  expect(list.filter((word) => spelling.correct(word) || !used.has(word))).toEqual([]);
});
