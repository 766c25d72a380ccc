import { itemAnalysis } from '../../../../src/analysis/items/item-analysis.js';
import { renderItemsHtml } from '../../../../src/render/html/items/items.js';
import type { ItemsResult } from '../../../../src/render/items/result.js';
import { compileQuiz } from '../../../../src/scoring/table.js';
import { eight } from '../../../analysis/items/eight.js';
import { quizOf, scale, sheetOf } from '../../../builders.js';
import { HOSTILE } from '../../../hostile.js';
import { HOSTILE_MARKUP } from '../../../hostile-markup.js';
import { makerSheet, showcase, showcaseWith } from '../../../showcase.js';
import { forbiddenIn } from '../allowed-markup.js';
import { type Piece, piecesOf } from '../strict-markup.js';

const QUIZ = quizOf(
  { path: { tester: { care: 1 }, hacker: { care: -1 } } },
  [1, 1, -1, 1].map((weight, at) => scale(`q${at + 1}`, { care: weight })),
);
const page = (result: ItemsResult = { quiz: QUIZ, analysis: eight() }): string => renderItemsHtml(result);
const tagsOf = (pieces: readonly Piece[]) => pieces.flatMap((piece) => (piece.kind === 'tag' ? [piece] : []));
const builtOf = (text: string): string =>
  tagsOf(piecesOf(text))
    .map(({ name, attributes }) => [name, ...attributes.keys()].join(' '))
    .join('\n');

test('every section is there, and every id is there once', () => {
  const ids = tagsOf(piecesOf(page())).flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ['scales', 'look', 'outcomes', 'traits', 'questions']) expect(ids).toContain(id);
});

test('an alpha and its interval lie on a line from 0 to 1', () => {
  // 0.8192 with 0.3536 to 0.9719.
  expect(page()).toContain('<line x1="35.36%" x2="97.19%" y1="8" y2="8" class="accent-line"/>');
  expect(page()).toContain('<circle cx="81.92%" cy="8" r="4.5" class="accent"/>');
});

test('a bar is as long as the share of an option, and the count stands beside it', () => {
  // Of eight people two chose 5 in q1.
  expect(page()).toContain('<title id="option-0-4-t">5, yes: 25%</title>');
  expect(page()).toContain('<rect x="0" y="2" width="25%" height="12" class="fill"/>');
  expect(page()).toContain('<td role="cell" class="number">2: 25%</td>');
});

test('without a sheet there is a page that says so', () => {
  const none = page({ quiz: QUIZ, analysis: itemAnalysis(compileQuiz(QUIZ), []) });
  expect(none).toContain('There is no answer sheet.');
  expect(none).not.toContain('<section');
});

test.each(Object.entries({ ...HOSTILE, ...HOSTILE_MARKUP }))(
  '%s in every text of the quiz adds no element, no attribute and no address',
  (_, text) => {
    const analysis = itemAnalysis(compileQuiz(showcase()), [makerSheet('Ada'), sheetOf({ tool: 'pen' })]);
    const built = page({ quiz: showcaseWith(text), analysis });
    expect(forbiddenIn(tagsOf(piecesOf(built)))).toEqual([]);
    expect(builtOf(built)).toBe(builtOf(page({ quiz: showcaseWith('harmless'), analysis })));
  },
);
