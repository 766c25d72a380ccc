import { compareRoles } from '../../../src/guide/compare.js';
import type { PagePart } from '../../../src/guide/guide.js';
import { comparePage } from '../../../src/render/guide/compare-page.js';
import { rolesPage, topicsPage } from '../../../src/render/guide/list-pages.js';
import { rolePage } from '../../../src/render/guide/role-page.js';
import { topicPage } from '../../../src/render/guide/topic-page.js';
import type { Page } from '../../../src/render/page.js';
import { renderPageText } from '../../../src/render/page-text.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { smallGuide } from './small-guide.js';

const guide = smallGuide();
const options = { command: 'which-path', plannable: ['baker', 'cook'], brief: true };
const shown = (page: Page): string =>
  renderPageText(page, { width: 60, unicode: true, palette: PLAIN_PALETTE });
const roleText = (id: string, ...only: PagePart[]): string =>
  shown(rolePage(guide, guide.roles.find((role) => role.id === id)!, only, options));

test('a role: everything with its source, and what no source says', () => {
  expect(roleText('baker')).toBe(`\
Baker                                                 a path
  Bakes bread.
  Also looked up as: bread maker.

Different jobs with this title
  - One who bakes. (Book)
  - One who sells. (Talk)

What there is to do                                   (Book)
  - Kneads.
  - At 4: Bakes.
    Note: Early.

Tools
  - An oven. (Book)
  - A mixer. (Talk)
    The publisher has an interest in this.

Whom it suits
  - Our reading: early risers.

Where it ends                                  (Our reading)
  - No cakes.

Ratings                                               (Talk)
  Patience  7 of 10

Pay
  Baker  $30,000 to $40,500 a year, average, undated (Book)
  Leeds  $38,000 a year, best, 2020 (Talk)
  Amounts of different sources do not go together.

It leads to
  Keeper of a shop.

What sets its neighbours apart
  Cook  Bakes and does not boil.

Not known
  No source says: what it is about, what comes of it,
  skills, with whom one works, where it is done, education,
  industries, steps on the ladder, hours of work.

Sources
  Book  Book.
  Talk  Talk.

Where to go on
  which-path compare baker cook                 side by side
  which-path plan baker                        what to learn
  which-path guide flour                             read on
`);
});

test('one part of a role, and one of which nobody speaks', () => {
  expect(roleText('baker', 'tools', 'demand')).toBe(`\
Baker                                                 a path
  Bakes bread.

Tools
  - An oven. (Book)
  - A mixer. (Talk)
    The publisher has an interest in this.

Not known
  No source says: demand.

Sources
  Book  Book.
  Talk  Talk.

Where to go on
  which-path roles baker --all                the whole page
`);
});

test('roles side by side: the cautions first, then what sources contrast, then what their pages say', () => {
  expect(shown(comparePage(guide, compareRoles(guide, ['baker', 'cook']), options))).toBe(`\
Baker and Cook                                  side by side
  Baker  Bakes bread.
  Cook   cook

Read this first                                       (Book)
  - Both may be one.

Ways
    Baker                        Cook
    ───────────────────────────  ───────────────────────────
  Heat                                                (Book)
  Dry or wet?
    - Dry.                       - Wet.
    - Very dry. (Talk)

What is said of each
    Baker                        Cook
    ───────────────────────────  ───────────────────────────
  Tools                                               (Talk)
    - A mixer.                   - A pan.
      The publisher has an
      interest in this.
    - An oven. (Book)

Sources
  Book  Book.
  Talk  Talk.

Where to go on
  which-path roles baker              all that is said of it
  which-path roles cook               all that is said of it
  which-path plan baker cook                 a plan for both
`);
});

test('roles of which nothing is said together', () => {
  expect(shown(comparePage(guide, compareRoles(guide, ['cook', 'shopkeeper']), options))).toContain(
    'No source sets these two side by side. Nor do the sources\n  speak of these two on the same point.\n',
  );
});

test('a topic: steps are numbered, amounts are not added up', () => {
  expect(shown(topicPage(guide, guide.topics[0]!, options))).toBe(`\
All about flour                                     The work
  - It is white. (Book)

Steps                                                 (Talk)
  1. Mill.
  2. Sift.

Prices
  Rye   $1 a year, price, undated (Book)
  Oats  $1.5 a year, price, undated (Talk)
  Amounts of different sources do not go together.

Sources
  Book  Book.
  Talk  Talk.

Where to go on
  which-path guide water                               Water
  which-path roles baker                               Baker
  which-path compare baker cook                 side by side
`);
});

describe('lists', () => {
  test('roles by kind; an id that is no form of the name is told', () => {
    expect(shown(rolesPage(guide.roles, null, options))).toBe(`\
Roles                                                3 roles

Paths
  Baker  Bakes bread.

Neighbouring roles
  Cook              cook
  Keeper of a shop  (shopkeeper) Sells.

Where to go on
  which-path roles baker                            open one
  which-path roles --search django                    search
`);
  });

  test('topics by group, in the order of the groups', () => {
    expect(shown(topicsPage(guide.topics, null, options))).toBe(`\
The career guide                                    2 topics

Getting in
  water  Water

The work
  flour  All about flour

Where to go on
  which-path guide water                            open one
  which-path roles                                 the roles
`);
  });

  test('nothing found', () => {
    expect(shown(rolesPage([], 'x', options))).toBe(`\
Roles                                       0 roles with "x"
  No role has all of these words. Other words, or fewer, may
  find more.

Where to go on
  which-path roles                               all of them
`);
  });
});
