import { compareRoles } from '../../../src/guide/compare.js';
import {
  comparisonJson,
  roleJson,
  rolesJson,
  topicJson,
  topicsJson,
} from '../../../src/render/guide/json.js';
import { smallGuide } from './small-guide.js';

const guide = smallGuide();
const [baker] = guide.roles;
const book = { id: 'book', title: 'Book', publisher: null };

test('a role has everything, its sources as what they are', () => {
  const role = JSON.parse(roleJson(guide, baker!));
  expect(role).toMatchObject({ schema: 'which-path/role@1', id: 'baker', leadsTo: ['shopkeeper'] });
  expect(role.parts.duties[1]).toEqual({
    ...{ label: 'At 4', text: 'Bakes.', note: 'Early.', interest: false },
    from: [book],
  });
  expect(role.pay[0]).toMatchObject({ low: 30000, high: 40500, currency: 'USD', year: null, from: [book] });
});

test('a comparison has a cell for each role, in their order', () => {
  const comparison = JSON.parse(comparisonJson(guide, compareRoles(guide, ['cook', 'baker'])));
  expect(comparison).toMatchObject({ schema: 'which-path/comparison@1', contrasted: true });
  expect(comparison.roles.map(({ id }: { id: string }) => id)).toEqual(['cook', 'baker']);
  expect(comparison.cautions).toEqual([
    { between: ['baker', 'cook'], text: 'Both may be one.', from: [book] },
  ]);
  const [row] = comparison.groups[0].rows;
  expect(row).toMatchObject({ title: 'Heat', ask: 'Dry or wet?', drawnBy: [book] });
  expect(row.cells.map((cell: readonly unknown[]) => cell.length)).toEqual([1, 2]);
});

test('lists have what a list needs', () => {
  expect(JSON.parse(rolesJson(guide.roles)).roles[0]).toEqual({
    ...{ id: 'baker', name: 'Baker', kind: 'path', aliases: ['bread maker'] },
    ...{ parent: null, summary: 'Bakes bread.' },
  });
  expect(JSON.parse(topicsJson(guide.topics))).toMatchObject({
    schema: 'which-path/topics@1',
    topics: [{ id: 'flour' }, { id: 'water', title: 'Water', group: 'start' }],
  });
});

test('a topic has its blocks and what to read next', () => {
  expect(JSON.parse(topicJson(guide, guide.topics[0]!))).toMatchObject({
    schema: 'which-path/topic@1',
    blocks: [{ heading: null }, { heading: 'Steps', steps: true }, { heading: 'Prices' }],
    see: [
      { command: 'guide', of: ['water'] },
      { command: 'roles' },
      { command: 'compare', of: ['baker', 'cook'] },
    ],
  });
});
