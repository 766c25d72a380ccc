import { compareRoles } from '../../src/guide/compare.js';
import { guideOf, said } from './guides.js';

/** A row as a guide file has it: role → source ids, one statement each. */
const row = (id: string, group: string, cells: Readonly<Record<string, readonly string[]>>) => ({
  ...{ id, title: id, group },
  cells: Object.fromEntries(
    Object.entries(cells).map(([role, sources]) => [role, sources.map((from) => said(id, from))]),
  ),
});

const ROLES = { a: {}, b: {}, c: {}, d: {} };

describe('rows', () => {
  test('stand in their groups, with one cell for each role, in the order of the roles', () => {
    const guide = guideOf(ROLES, {
      rows: [
        row('scope', 'First', { a: ['book'], b: ['book', 'talk'] }),
        row('tempo', 'Second', { a: ['book'], b: ['book'] }),
        row('pace', 'First', { b: ['book'], c: ['book'] }),
      ],
    });
    const { groups, roles } = compareRoles(guide, ['b', 'a', 'c']);
    expect(roles.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(groups.map(({ title, rows }) => [title, rows.map((one) => one.title)])).toEqual([
      ['First', ['scope', 'pace']],
      ['Second', ['tempo']],
    ]);
    expect(groups[0]!.rows.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([
      [2, 1, 0],
      [1, 0, 1],
    ]);
  });

  test('are left out where only one of the roles has a cell', () => {
    const guide = guideOf(ROLES, { rows: [row('scope', 'First', { a: ['book'], c: ['book'] })] });
    expect(compareRoles(guide, ['a', 'b']).groups).toEqual([]);
  });

  test('are drawn by the sources that speak of two of the roles, in the order of the guide', () => {
    const guide = guideOf(ROLES, {
      rows: [
        row('both', 'G', { a: ['talk', 'book'], b: ['book', 'talk'] }),
        row('one', 'G', { a: ['talk', 'book'], b: ['book'] }),
        row('none', 'G', { a: ['talk'], b: ['book'] }),
        row('three', 'G', { a: ['talk'], b: ['book'], c: ['talk'] }),
      ],
    });
    const drawn = (ids: string[]) =>
      compareRoles(guide, ids).groups.flatMap(({ rows }) =>
        rows.map(({ title, drawnBy }) => [title, ...drawnBy]),
      );
    expect(drawn(['a', 'b'])).toEqual([['both', 'book', 'talk'], ['one', 'book'], ['none'], ['three']]);
    expect(drawn(['a', 'b', 'c'])).toContainEqual(['three', 'talk']);
  });

  test('contrast the roles where some source draws one', () => {
    const guide = guideOf(ROLES, {
      rows: [row('drawn', 'G', { a: ['book'], b: ['book'] }), row('ours', 'G', { c: ['book'], d: ['talk'] })],
    });
    expect(compareRoles(guide, ['a', 'b']).contrasted).toBe(true);
    expect(compareRoles(guide, ['c', 'd']).contrasted).toBe(false);
    expect(compareRoles(guide, ['a', 'c']).contrasted).toBe(false);
  });

  test('have no cells by accident of a name', () => {
    const guide = guideOf(
      { constructor: {}, a: {}, b: {} },
      {
        rows: [row('scope', 'G', { a: ['book'], b: ['book'] })],
      },
    );
    expect(compareRoles(guide, ['a', 'constructor']).groups).toEqual([]);
  });
});

describe('parts', () => {
  const amount = { low: 1, kind: 'average', from: ['book'], facts: [] };
  const roles = {
    a: {
      parts: { tools: [said('Pen.', 'book')], focus: [said('A.', 'book')], ai: [said('A.', 'book')] },
      pay: [amount],
      ratings: [{ of: 'Style', score: 1, from: ['book'], facts: [] }],
    },
    b: {
      parts: { focus: [said('B.', 'talk')], tools: [said('Ink.', 'book')], fit: [said('B.', 'book')] },
      pay: [amount],
      ratings: [{ of: 'Style', score: 2, from: ['talk'], facts: [] }],
    },
  };
  const cells = { a: ['book'], b: ['book'] };
  const withRows = (...ids: string[]) =>
    compareRoles(guideOf(roles, { rows: ids.map((id) => row(id, 'G', cells)) }), ['a', 'b']);

  test('are what both roles have, in the order of a role, then pay and ratings', () => {
    expect(withRows().parts.map(({ part, drawnBy }) => [part, ...drawnBy])).toEqual([
      ['focus'],
      ['tools', 'book'],
      ['pay', 'book'],
      ['ratings'],
    ]);
    expect(withRows().parts.at(-1)?.cells).toEqual([
      [{ of: 'Style', score: 1, outOf: 10, from: ['book'] }],
      [{ of: 'Style', score: 2, outOf: 10, from: ['talk'] }],
    ]);
  });

  test('are given beside fewer than four rows', () => {
    expect(withRows('q', 'r', 's').parts).toHaveLength(4);
    expect(withRows('q', 'r', 's', 't').parts).toEqual([]);
  });

  test('are no contrast that a source draws', () => {
    expect(withRows().contrasted).toBe(false);
  });
});

test('cautions are those between two of the roles', () => {
  const caution = (first: string, second: string) => ({
    between: [first, second],
    text: first + second,
    from: [],
  });
  const guide = guideOf(ROLES, { cautions: [caution('a', 'b'), caution('c', 'b'), caution('a', 'd')] });
  const texts = (...ids: string[]) => compareRoles(guide, ids).cautions.map(({ text }) => text);
  expect(texts('b', 'a')).toEqual(['ab']);
  expect(texts('a', 'b', 'c')).toEqual(['ab', 'cb']);
  expect(texts('c', 'd')).toEqual([]);
});

test.each([[['a']], [['a', 'a']], [['a', 'x']], [['a', 'b', 'c', 'd']], [[]]])(
  'only two or three different roles can be compared: %j',
  (ids) => {
    expect(() => compareRoles(guideOf(ROLES), ids)).toThrow(RangeError);
  },
);
