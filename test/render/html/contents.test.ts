import { contents } from '../../../src/render/html/contents.js';
import { html, NOTHING } from '../../../src/render/html/markup.js';

const sections = (...titles: string[]) =>
  html`${titles.map((title, at) => html`<h2 id="part-${at}">${title}</h2>`)}`;

test('the headings of a page are links to them, in their order', () => {
  expect(contents(sections('Why', 'When', 'Where', 'Who')).text).toBe(
    '<nav class="contents screen" aria-label="On this page"><ul>' +
      '<li><a href="#part-0">Why</a></li><li><a href="#part-1">When</a></li>' +
      '<li><a href="#part-2">Where</a></li><li><a href="#part-3">Who</a></li></ul></nav>',
  );
});

test('what is escaped in a heading is escaped once', () => {
  expect(contents(sections('a', 'b', 'c', '<b>&amp;')).text).toContain(
    '<a href="#part-3">&lt;b&gt;&amp;amp;</a>',
  );
});

test('of three sections nobody needs a list', () => {
  expect(contents(sections('Why', 'When', 'Where'))).toBe(NOTHING);
});
