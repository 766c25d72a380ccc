import { formOf } from '../../../../src/cli/author/show.js';
import { renderFormHtml } from '../../../../src/render/html/form/form.js';
import { shippedQuiz } from '../../../builders.js';
import { formWith } from '../../form/forms.js';
import { forbiddenIn } from '../allowed-markup.js';
import { partOf, wordsOf } from '../person/pages.js';
import { type Piece, piecesOf } from '../strict-markup.js';

const page = renderFormHtml(formWith());
const withKey = renderFormHtml(formWith({ key: true }));
const tagsOf = (source: string) =>
  piecesOf(source).filter((piece): piece is Extract<Piece, { kind: 'tag' }> => piece.kind === 'tag');
const boxesIn = (markup: string): number => markup.split('<span class="box">').length - 1;
/** The element of the question at this place, from 1. */
const question = (source: string, place: number): string =>
  source.split('<li class="question')[place]?.split('<footer>')[0] ?? '';

test('a page has one box for each answer that is ticked', () => {
  expect([1, 2, 3, 4, 5].map((place) => boxesIn(question(page, place)))).toEqual([2, 5, 0, 3, 0]);
});

test('a question has its number, its text, how it is answered, and its options with their numbers', () => {
  expect(wordsOf(`<li>${question(page, 4)}`.split('</li>\n')[0] as string)).toContain(
    '4 desk Tick up to 2. 1 clamp 2 book 3 phone',
  );
  expect(wordsOf(partOf(page, '<h2>tool', 'ul'))).toBe('tool Think of today. Tick one. 1 saw 2 pen');
  expect(wordsOf(partOf(page, '<h2>quiet', 'div'))).toBe('quiet * Tick one, from 1 to 5. no 1 2 3 4 5 yes');
  expect(wordsOf(partOf(page, '<h2>day', 'div'))).toContain('1 build 2 plan 3 meet 1st 2nd');
});

test('there are a name and a date to fill in, but nothing to click or type in', () => {
  expect(wordsOf(partOf(page, '<div class="who">', 'div'))).toBe('Name Date');
  expect(forbiddenIn(tagsOf(page))).toEqual([]);
  expect(tagsOf(page).map(({ name }) => name)).not.toContain('script');
});

test('each question is a heading below the title', () => {
  const levels = (source: string): string[] =>
    tagsOf(source).flatMap(({ name }) => (/^h\d$/.test(name) ? [name] : []));
  expect(levels(page)).toEqual(['h1', 'h2', 'h2', 'h2', 'h2', 'h2']);
  expect(levels(withKey)).toEqual(['h1', 'h2', 'h2', 'h2', 'h2', 'h2', 'h2', 'h3']);
});

test('without the key nothing is marked as one, and no weight is there', () => {
  expect(partOf(page, '<body', 'body')).not.toMatch(/class="key"|<code>|care|pace|tester/);
});

test('the key stands below each option in an element of its own, and says so at the top', () => {
  expect(wordsOf(partOf(withKey, '<h2>tool', 'ul'))).toBe(
    'tool Think of today. Tick one. tool 1 saw saw : +2 care (high) 2 pen pen : -2 care (low), +1 pace (high)',
  );
  expect(withKey).toContain('<p class="key">The weights count by place: the 1st twice, the 2nd once.</p>');
  expect(wordsOf(partOf(withKey, '<dl>', 'dl'))).toBe(
    'tester +1 care (high), -0.5 pace (low) hacker -1 care (low)',
  );
  expect(withKey).toContain(
    '<p class="warning">With the answer key: for authors, not for those who answer.</p>',
  );
  expect(withKey).toContain('<title>Small (answer key)</title>');
});

test('the form of a shuffled quiz names its seed', () => {
  expect(wordsOf(partOf(renderFormHtml(formWith({ seed: 7 })), '<footer>', 'footer'))).toMatch(
    /^Quiz small, version 1, [0-9a-f]{12}\. Options in the order of seed 7, with the numbers that they have in the quiz\.$/,
  );
});

test('the quiz that ships has thirty questions on it', () => {
  const source = renderFormHtml(formOf(shippedQuiz(), { seed: null, key: false }));
  expect(source.split('<li class="question').length - 1).toBe(30);
});
