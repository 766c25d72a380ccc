import type { Entry, Page, Saying } from '../../src/render/page.js';

/** A statement with nothing but a text, and what is said otherwise. */
export const saying = (text: string, other: Partial<Saying> = {}): Saying => ({
  ...{ label: null, source: null, notes: [] },
  ...other,
  text,
});

export const entry = (title: string, other: Partial<Entry> = {}): Entry => ({
  ...{ kind: 'task', about: '2 hours', details: [], links: [] },
  ...other,
  title,
});

/** A page with one block of each kind. @param say changes every text */
export function pageOfAll(say: (text: string) => string = (text) => text): Page {
  return {
    title: say('Tea maker'),
    kind: say('a path'),
    blocks: [
      {
        type: 'paragraph',
        text: say('Makes tea that others drink, cup by cup, on every day of the week but one.'),
      },
      { type: 'note', text: say('Belongs to: Drinks.') },
      { type: 'heading', text: say('Duties'), about: say('(Tea book)') },
      {
        type: 'sayings',
        numbered: false,
        items: [
          saying(say('Boils water.'), { label: say('9 AM') }),
          saying(say('Warms the pot before the leaves go in, and waits until the water has boiled once.'), {
            source: say('Cup guide, Tea book'),
            notes: [say('Note: Some do not.')],
          }),
        ],
      },
      { type: 'heading', text: say('How'), about: null },
      {
        type: 'sayings',
        numbered: true,
        items: [saying(say('Fill.')), saying(say('Wait.'), { label: say('Why?') })],
      },
      { type: 'heading', text: say('Scores'), about: null },
      {
        type: 'terms',
        short: false,
        rows: [
          { term: say('Care'), text: say('8 of 10'), source: say('Tea book') },
          { term: say('Speed of pouring'), text: say('3 of 10'), source: null },
        ],
      },
      { type: 'heading', text: say('List'), about: null },
      {
        type: 'terms',
        short: true,
        rows: [
          {
            term: say('Coffee maker'),
            text: say('Makes coffee from beans that were roasted on the same day, or the day before.'),
            source: null,
          },
        ],
      },
      { type: 'heading', text: say('Pay'), about: null },
      {
        type: 'figures',
        rows: [
          {
            of: say('Leeds'),
            amount: '$10 to $20 a year',
            about: say('average, undated'),
            source: say('Tea book'),
          },
          { of: say('York'), amount: '$30 a year', about: say('average, undated'), source: say('Tea book') },
        ],
      },
      {
        type: 'figures',
        rows: [{ of: say('Hull'), amount: '$40 a year', about: say('best, 2020'), source: say('Cup guide') }],
      },
      { type: 'heading', text: say('Differences'), about: null },
      {
        type: 'side-by-side',
        columns: [say('Tea maker'), say('Coffee maker')],
        rows: [
          {
            title: say('Water'),
            ask: say('Hot or hotter?'),
            source: say('Tea book'),
            cells: [
              [saying(say('Just off the boil, as most leaves like it.'))],
              [saying(say('Ninety degrees.'), { source: say('Cup guide') }), saying(say('Or more.'))],
            ],
          },
          { title: say('Milk'), ask: null, source: null, cells: [[saying(say('First.'))], []] },
        ],
      },
      { type: 'heading', text: say('Stock'), about: null },
      {
        type: 'table',
        columns: [say('Tea'), say('Kept in'), say('Tins')],
        align: ['left', 'left', 'right'],
        rows: [
          [say('Assam'), say('the cellar'), '12'],
          [say('Sencha, first flush'), '', '3'],
        ],
      },
      { type: 'heading', text: say('Week 1'), about: say('11 Jan 2027 to 17 Jan 2027') },
      {
        type: 'entries',
        items: [
          entry(say('Brewing'), {
            details: [{ label: say('Practise'), text: say('Brew ten cups.') }],
            links: [
              { title: say('The pot'), url: 'https://tea.example/the/pot/and/the/cup/in/great/detail' },
            ],
          }),
          entry(say('A cup for a friend'), {
            kind: 'milestone',
            details: [{ label: null, text: say('Pour.') }],
          }),
        ],
      },
      {
        type: 'commands',
        title: say('Where to go on'),
        lines: [{ command: 'which-path roles tea', what: say('more') }],
      },
    ],
  };
}
