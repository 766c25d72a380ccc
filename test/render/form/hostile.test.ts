import { formOf } from '../../../src/cli/author/show.js';
import { visible } from '../../../src/render/escape.js';
import { FORM_FORMATS, type Form } from '../../../src/render/form/form.js';
import { formRenderers } from '../../../src/render/form/formats.js';
import { renderFormMarkdown } from '../../../src/render/form/markdown.js';
import { renderFormText } from '../../../src/render/form/text.js';
import { widthOf } from '../../../src/render/layout.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { HOSTILE_MARKUP } from '../../hostile-markup.js';
import { type Say, showcase, showcaseWith } from '../../showcase.js';
import { forbiddenIn } from '../html/allowed-markup.js';
import { type Piece, piecesOf } from '../html/strict-markup.js';

const frame = { width: 80, unicode: true, palette: PLAIN_PALETTE };
/** A form, and one with its key. */
const formsWith = (text: string): Form[] =>
  [false, true].map((key) => formOf(showcaseWith(text), { seed: 7, key }));

describe.each(Object.entries(HOSTILE))('%s in every text of a quiz', (_, text) => {
  test.each(FORM_FORMATS)('as %s no control reaches the output', (format) => {
    for (const form of formsWith(text))
      for (const width of [40, 80])
        expect(controlIn(formRenderers[format](form, { ...frame, width }))).toBeNull();
  });

  test('as text it adds no section', () => {
    const sections = (of: string): number[] =>
      formsWith(of).map((form) => renderFormText(form, frame).split('\n\n').length);
    expect(sections(text)).toEqual(sections('x'));
  });
});

const tagsOf = (page: string) =>
  piecesOf(page).filter((piece): piece is Extract<Piece, { kind: 'tag' }> => piece.kind === 'tag');
const builtOf = (page: string): string[] =>
  tagsOf(page).map(({ name, attributes }) => [name, ...attributes.keys()].join(' '));
const wordsIn = (page: string): string =>
  piecesOf(page)
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('');

const pagesWith = (text: string): string[] => formsWith(text).map((form) => formRenderers.html(form, frame));
const harmless = pagesWith('a harmless text');
const builtOfHarmless = harmless.map(builtOf);

describe.each(Object.entries({ ...HOSTILE, ...HOSTILE_MARKUP }))('%s in every text, as a page', (_, text) => {
  const hostile = pagesWith(text);

  test('adds no element and no attribute', () => {
    for (const [at, page] of hostile.entries()) {
      expect(forbiddenIn(tagsOf(page))).toEqual([]);
      expect(builtOf(page)).toEqual(builtOfHarmless[at]);
    }
  });

  test('is there to be read, letter by letter', () => {
    const times = (page: string, of: string): number => wordsIn(page).split(of).length - 1;
    for (const [at, page] of hostile.entries())
      expect(times(page, visible(text))).toBe(times(harmless[at] as string, 'a harmless text'));
  });
});

const MARKUP: Readonly<Record<string, string>> = {
  emphasis: '*a* **b** _c_ __d__ ~~e~~',
  code: '`a` ``b`` ```c',
  HTML: '<img src=x onerror=alert(1)> <!-- --> &lt;b&gt;',
  links: '[a](https://evil.example) ![b](https://evil.example/p.png) <https://evil.example>',
  'bare links': 'https://evil.example www.evil.example a@evil.example',
  headings: '# a\n## b\nc\n===\nd\n---',
  lists: '- a\n* b\n+ c\n1. d\n- [x] e',
  'lists at the start': '1. a',
  'boxes at the start': '[x] a',
  mathematics: '$x^2$ $$y$$',
  quotes: '> a\n> b',
  indentation: '        a',
};

describe.each(Object.entries(MARKUP))('%s in every text, as Markdown', (_, text) => {
  const shown = (say: Say): string => renderFormMarkdown(formOf(showcase(say), { seed: null, key: true }));
  const clean = skeleton(shown((name) => name));

  test.each<[string, Say]>([
    ['before', (name) => `${text} ${name}`],
    ['after', (name) => `${name} ${text}`],
  ])('%s each text, makes no line, heading, box, emphasis or link of its own', (_where, say) => {
    expect(skeleton(shown(say))).toEqual(clean);
  });
});

/** What a Markdown reader makes of each line, its text aside. */
function skeleton(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    const bare = line.replace(/\\[!-/:-@[-`{-~]/g, 'x');
    const block = /^(?: *- (?:\[ \] )?|#{1,6} |\d+[.)] |> |={2,}|-{3,}$| {4})/.exec(bare)?.[0] ?? '';
    const count = (mark: RegExp): number => bare.match(mark)?.length ?? 0;
    return [block, count(/\*/g), count(/[[\]]/g), count(/[<>]/g), count(/:\/\//g), count(/`/g)].join(' ');
  });
}

const LONG: Readonly<Record<string, string>> = {
  'one word of 2,000 letters': 'x'.repeat(2000),
  'many words of 2,000 letters': 'to be or not to be '.repeat(105).trim(),
  'letters of two columns': '最初に何をしますか。'.repeat(50),
  'pictures of two columns': '👩‍👩‍👧‍👦🏳️‍🌈🙂'.repeat(40),
};

test.each(Object.entries(LONG))('%s in every text stay within 40 and 80 columns', (_, text) => {
  for (const form of formsWith(text))
    for (const width of [40, 80])
      for (const unicode of [true, false])
        for (const line of renderFormText(form, { ...frame, width, unicode }).split('\n'))
          expect(widthOf(line)).toBeLessThanOrEqual(width);
});
