import { renderPageMarkdown } from '../../src/render/page-markdown.js';
import { controlIn, HOSTILE } from '../hostile.js';
import { pageOfAll } from './pages.js';

test('a page with all that there is', () => {
  expect(renderPageMarkdown(pageOfAll())).toBe(`\
# Tea maker \\(a path\\)

Makes tea that others drink, cup by cup, on every day of the week but one.

*Belongs to: Drinks.*

## Duties

*\\(Tea book\\)*

- **9 AM:** Boils water.
- Warms the pot before the leaves go in, and waits until the water has boiled once. \\(Cup guide, Tea book\\)
  *Note: Some do not.*

## How

1. Fill.
2. **Why?** Wait.

## Scores

- **Care**: 8 of 10 \\(Tea book\\)
- **Speed of pouring**: 3 of 10

## List

- **Coffee maker**: Makes coffee from beans that were roasted on the same day, or the day before.

## Pay

|  | Amount | What it is | Source |
| --- | --- | --- | --- |
| Leeds | \\$10 to \\$20 a year | average, undated | Tea book |
| York | \\$30 a year | average, undated | Tea book |

|  | Amount | What it is | Source |
| --- | --- | --- | --- |
| Hull | \\$40 a year | best, 2020 | Cup guide |

## Differences

|  | Tea maker | Coffee maker |
| --- | --- | --- |
| **Water** \\(Tea book\\)<br>*Hot or hotter?* | Just off the boil, as most leaves like it. | Ninety degrees. \\(Cup guide\\)<br>Or more. |
| **Milk** | First. |  |

## Stock

| Tea | Kept in | Tins |
| --- | --- | ---: |
| Assam | the cellar | 12 |
| Sencha, first flush |  | 3 |

## Week 1

*11 Jan 2027 to 17 Jan 2027*

- [ ] **Brewing** \\(2 hours\\)
  Practise: Brew ten cups.
  Learn: [The pot](<https://tea.example/the/pot/and/the/cup/in/great/detail>).
- **A cup for a friend** \\(2 hours\\)
  Pour.

## Where to go on

- \`which-path roles tea\`: more
`);
});

test.each(Object.entries(HOSTILE))('texts from files cannot drive a terminal: %s', (_, text) => {
  expect(controlIn(renderPageMarkdown(pageOfAll(() => text)))).toBeNull();
});

test('texts from files have no markup of their own', () => {
  const markdown = renderPageMarkdown(pageOfAll((text) => `${text} <b>*x*</b> [y](z) | \`q\``));
  expect(markdown).not.toMatch(/(?<!\\)<b>|(?<!\\)\[y\]|(?<!\\)`q/);
  // As many cells as without.
  const cells = (text: string): number => text.replace(/\\\|/g, '').split('|').length;
  expect(cells(markdown)).toBe(cells(renderPageMarkdown(pageOfAll())));
});
