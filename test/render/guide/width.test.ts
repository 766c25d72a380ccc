import stringWidth from 'fast-string-width';
import { NO_BACKGROUND } from '../../../src/answers/sheet.js';
import { compareRoles } from '../../../src/guide/compare.js';
import { planFor } from '../../../src/plan/plan-for.js';
import { comparePage } from '../../../src/render/guide/compare-page.js';
import { rolesPage, topicsPage } from '../../../src/render/guide/list-pages.js';
import { planPage } from '../../../src/render/guide/plan-page.js';
import { rolePage } from '../../../src/render/guide/role-page.js';
import { topicPage } from '../../../src/render/guide/topic-page.js';
import type { Page } from '../../../src/render/page.js';
import { renderPageText } from '../../../src/render/page-text.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { shippedQuiz } from '../../builders.js';
import { shippedGuide } from '../../guide/guides.js';

const guide = shippedGuide();
const quiz = shippedQuiz();
const options = { command: 'which-path', plannable: quiz.roles.map(({ id }) => id), brief: false };
const paths = guide.roles.filter(({ kind }) => kind === 'path').map(({ id }) => id);
const pairs = paths.flatMap((a, place) => paths.slice(place + 1).map((b) => [a, b]));

const PAGES: readonly (readonly [string, () => readonly Page[]])[] = [
  ['the list of roles', () => [rolesPage(guide.roles, null, options)]],
  ['the list of topics', () => [topicsPage(guide.topics, null, options)]],
  ['every role', () => guide.roles.map((role) => rolePage(guide, role, [], options))],
  ['every topic', () => guide.topics.map((topic) => topicPage(guide, topic, options))],
  ['every pair of paths', () => pairs.map((pair) => comparePage(guide, compareRoles(guide, pair), options))],
  ['three paths', () => [comparePage(guide, compareRoles(guide, paths.slice(0, 3)), options)]],
  [
    'a plan for every role',
    () =>
      quiz.roles.map(({ id }) =>
        planPage(
          quiz,
          planFor(quiz, { roles: [id], background: { ...NO_BACKGROUND, start: '2027-01-11' }, weeks: 60 }),
          { command: `which-path plan ${id}` },
        ),
      ),
  ],
];

/** Lines to copy are never broken. */
const isToCopy = (line: string): boolean => /^ +(https:\/\/|which-path )/.test(line);

describe.each(PAGES)('the guide that ships, %s', (_, make) => {
  const pages = make();

  test.each([40, 80])('no line is wider than %i columns', (width) => {
    for (const unicode of [true, false]) {
      const tooWide = pages
        .flatMap((page) => renderPageText(page, { width, unicode, palette: PLAIN_PALETTE }).split('\n'))
        .filter((line) => stringWidth(line) > width && !isToCopy(line));
      expect(tooWide).toEqual([]);
    }
  });

  test('at 80 columns even the commands fit, but for those of a plan', () => {
    const tooWide = pages
      .flatMap((page) =>
        renderPageText(page, { width: 80, unicode: true, palette: PLAIN_PALETTE }).split('\n'),
      )
      .filter((line) => stringWidth(line) > 80 && !/^ +(https:\/\/|which-path plan )/.test(line));
    expect(tooWide).toEqual([]);
  });

  test('no line ends in a space, no two empty lines stand together, the end is one line break', () => {
    for (const page of pages) {
      const text = renderPageText(page, { width: 80, unicode: true, palette: PLAIN_PALETTE });
      expect(text).not.toMatch(/ $/m);
      expect(text).not.toMatch(/\n\n\n/);
      expect(text).toMatch(/[^\n]\n$/);
    }
  });
});
