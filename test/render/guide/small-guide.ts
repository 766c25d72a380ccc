import { guideOf, said } from '../../guide/guides.js';

/** Two roles that sources contrast, one that stands alone, and two topics. */
export const smallGuide = () =>
  guideOf(
    {
      baker: {
        name: 'Baker',
        kind: 'path',
        aliases: ['bread maker'],
        summary: 'Bakes bread.',
        senses: [said('One who bakes.', 'book'), said('One who sells.', 'talk')],
        parts: {
          duties: [said('Kneads.', 'book'), { ...said('Bakes.', 'book'), label: 'At 4', note: 'Early.' }],
          tools: [said('An oven.', 'book'), { ...said('A mixer.', 'talk'), interest: true }],
          fit: [said('Our reading: early risers.')],
          limits: [said('No cakes.')],
        },
        pay: [
          { low: 30000, high: 40500, kind: 'average', from: ['book'], facts: [] },
          { of: 'Leeds', low: 38000, kind: 'best', year: 2020, from: ['talk'], facts: [] },
        ],
        ratings: [{ of: 'Patience', score: 7, from: ['talk'], facts: [] }],
        leads_to: ['shopkeeper'],
        neighbours: { cook: 'Bakes and does not boil.' },
        silent: [
          'focus',
          'deliverables',
          'skills',
          'team',
          'setting',
          'education',
          'industries',
          'ladder',
          'hours',
        ],
      },
      cook: { name: 'Cook', parts: { tools: [said('A pan.', 'talk')] } },
      shopkeeper: { name: 'Keeper of a shop', summary: 'Sells.' },
    },
    {
      rows: [
        {
          ...{ id: 'heat', title: 'Heat', group: 'Ways', ask: 'Dry or wet?' },
          cells: { baker: [said('Dry.', 'book'), said('Very dry.', 'talk')], cook: [said('Wet.', 'book')] },
        },
      ],
      cautions: [{ between: ['baker', 'cook'], text: 'Both may be one.', from: ['book'] }],
      topics: {
        flour: {
          title: 'All about flour',
          group: 'work',
          summary: 'What it is.',
          blocks: [
            { items: [said('It is white.', 'book')] },
            { heading: 'Steps', steps: true, items: [said('Mill.', 'talk'), said('Sift.', 'talk')] },
            {
              heading: 'Prices',
              figures: [
                { of: 'Rye', low: 1, kind: 'price', from: ['book'], facts: [] },
                { of: 'Oats', low: 1.5, kind: 'price', from: ['talk'], facts: [] },
              ],
            },
          ],
          see: ['guide water', 'roles baker', 'compare baker cook'],
        },
        water: {
          title: 'Water',
          group: 'start',
          summary: 'Wet.',
          blocks: [{ items: [said('Is wet.', 'book')] }],
        },
      },
    },
  );
