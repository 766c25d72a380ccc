import { mapStrings } from '../../src/render/escape.js';
import { renderers } from '../../src/render/formats.js';
import { FORMATS, type Result } from '../../src/render/result.js';
import { sheetOf } from '../builders.js';
import { controlIn, HOSTILE } from '../hostile.js';
import { BAKER_ANSWERS, positionQuiz } from '../position.js';
import { MAKER_ANSWERS, makerSheet, showcase, showcaseWith } from '../showcase.js';
import { optionsWith, resultFor } from './results.js';

const background = { experience: 'none', start: '2027-01-11', known: ['wood'] } as const;

describe.each(Object.entries(HOSTILE))('%s in every text of a quiz, and in the name', (_, text) => {
  const quiz = showcaseWith(text);
  const post = mapStrings(positionQuiz(), (each) => (each.includes(' ') ? `${each} ${text}` : each));
  const everywhere = {
    'a result with a plan': resultFor(quiz, makerSheet(text, background)),
    'roles left out, a deadline': resultFor(quiz, makerSheet(text), { exclude: ['maker'], weeks: 1 }),
    'a blend, many skipped': resultFor(quiz, sheetOf({ tool: 'pen' }, { respondent: text })),
    'a position': resultFor(post, sheetOf(BAKER_ANSWERS)),
    'a contradiction': resultFor(quiz, sheetOf({ ...MAKER_ANSWERS, alone: 5, mend: 5 })),
  };

  test.each(FORMATS)('as %s no control reaches the output', (format) => {
    for (const result of Object.values(everywhere)) {
      for (const width of [40, 80])
        expect(controlIn(renderers[format](result, optionsWith({ width, sheetFile: text })))).toBeNull();
    }
  });

  test('as text it adds no section', () => {
    const sections = (result: Result): number => renderers.text(result, optionsWith()).split('\n\n').length;
    expect(sections(everywhere['a result with a plan'])).toBe(
      sections(resultFor(showcaseWith('x'), makerSheet('x', background))),
    );
  });
});

const MARKUP: Readonly<Record<string, string>> = {
  emphasis: '*a* **b** _c_ __d__ ~~e~~ ~f~',
  code: '`a` ``b`` ```c',
  HTML: '<img src=x onerror=alert(1)> <!-- --> &lt;b&gt; </td>',
  links: '[a](https://evil.example) ![b](https://evil.example/p.png) <https://evil.example> [c][d] [^1]',
  'bare links': 'https://evil.example www.evil.example a@evil.example',
  tables: 'a | b | c\n|---|---|',
  headings: '# a\n## b\nc\n===\nd\n---',
  lists: '- a\n* b\n+ c\n1. d\n- [x] e',
  'lists at the start': '1. a',
  backslashes: '\\ \\\\ \\| \\*',
  mathematics: '$x^2$ $$y$$',
  quotes: '> a\n> b',
  indentation: '        a',
};

describe.each(Object.entries(MARKUP))('%s in every text, as Markdown', (_, text) => {
  const render = (say: (name: string) => string) =>
    renderers.markdown(resultFor(showcase(say), makerSheet(say('Mia'), background)), optionsWith());
  const clean = render((name) => name);

  test.each([
    ['before', (name: string) => `${text} ${name}`],
    ['after', (name: string) => `${name} ${text}`],
  ])('%s each name, makes no line, heading, cell, list item or link of its own', (_where, say) => {
    const hostile = render(say);
    expect(skeleton(hostile)).toEqual(skeleton(clean));
  });
});

/** What a Markdown reader makes of each line, its text and its links' targets aside: kind of block, cells, emphasis, links. */
function skeleton(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    const bare = line.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(/\(<[^<>]*>\)/g, '(<>)');
    const block = /^(?:#{1,6} |- \[ \] |- | {2}|\||\d+[.)] |> |={2,}|-{3,}$| {4})/.exec(bare)?.[0] ?? '';
    const count = (mark: RegExp): number => bare.match(mark)?.length ?? 0;
    return [
      block,
      count(/\|/g),
      count(/\*/g),
      count(/\]\(/g),
      count(/[<>]/g),
      count(/:\/\//g),
      count(/`/g),
    ].join(' ');
  });
}
