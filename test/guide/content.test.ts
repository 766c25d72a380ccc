import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compareRoles } from '../../src/guide/compare.js';
import { findRole, findTopic, nearestTopics } from '../../src/guide/find.js';
import type { Figure, Statement } from '../../src/guide/guide.js';
import { keyOf } from '../../src/guide/words.js';
import { shippedText } from '../builders.js';
import { shippedGuide } from './guides.js';

// Where the guide has problems, this fails with all of them.
const guide = shippedGuide();
const { roles, rows, cautions, topics } = guide;

const statements: readonly Statement[] = [
  ...roles.flatMap(({ senses, parts }) => [...senses, ...Object.values(parts).flat()]),
  ...rows.flatMap(({ cells }) => Object.values(cells).flat()),
  ...topics.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items)),
];
const figures: readonly Figure[] = [
  ...roles.flatMap(({ pay }) => pay),
  ...topics.flatMap(({ blocks }) => blocks.flatMap((block) => block.figures)),
];

describe('every fact of the domain has a home', () => {
  const list = fileURLToPath(new URL('fact-ids.txt', import.meta.url));
  const ids = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const named = new Set(writtenFiles().flatMap(factsOf));

  test('the list is there, each id once', () => {
    expect(ids.length).toBeGreaterThan(800);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('no fact is left out', () => {
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });

  test('no fact is named that is not in the list', () => {
    const known = new Set(ids);
    // What a dimension says of each end and each role stands below the dimension's own id: `dim.scope.pole_a`.
    const isKnown = (id: string) => known.has(id) || known.has(id.split('.').slice(0, 2).join('.'));
    expect([...named].filter((id) => !isKnown(id))).toEqual([]);
  });
});

describe('statements', () => {
  test('are short: 300 letters at most', () => {
    expect(statements.map(({ text }) => text).filter((text) => text.length > 300)).toEqual([]);
  });

  test('are sentences, in one paragraph', () => {
    const texts = [
      ...statements.flatMap(({ text, note }) => [text, note ?? text]),
      ...cautions.map((c) => c.text),
    ];
    expect(texts.filter((text) => !/[.!?)"']$/.test(text) || /\n/.test(text.trim()))).toEqual([]);
  });

  test('without a source say that they are ours', () => {
    const ours = statements.filter(({ from }) => from.length === 0).map(({ text }) => text);
    expect(ours.filter((text) => !/^Our (?:reading|advice): /.test(text))).toEqual([]);
  });

  test('with a source do not pass for ours', () => {
    const sourced = statements.filter(({ from }) => from.length > 0).map(({ text }) => text);
    expect(sourced.filter((text) => /^Our (?:reading|advice)/.test(text))).toEqual([]);
  });

  test('of one list are not said twice', () => {
    const lists = [
      ...roles.flatMap(({ parts }) => Object.values(parts)),
      ...rows.flatMap(({ cells }) => Object.values(cells)),
      ...topics.flatMap(({ blocks }) => blocks.map(({ items }) => items)),
    ];
    const said = lists.map((list) => list.map(({ label, text }) => `${label}: ${text}`));
    expect(said.flatMap((texts) => texts.filter((text, at) => texts.indexOf(text) !== at))).toEqual([]);
  });

  test('name each source at least once', () => {
    const named = new Set(statements.flatMap(({ from }) => from));
    expect(guide.sources.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});

test('every figure has a kind and a source, and is an amount for a year', () => {
  expect(figures.length).toBeGreaterThan(10);
  for (const { kind, from, low, high } of figures) {
    expect(kind).not.toBe('');
    expect(from.length).toBeGreaterThan(0);
    expect(low).toBeGreaterThanOrEqual(10_000);
    expect(high).toBeLessThanOrEqual(1_000_000);
  }
});

describe('roles', () => {
  test('have one-line summaries', () => {
    for (const { summary } of roles) expect(summary).toMatch(/^.{10,110}$/);
  });

  test('are of all five kinds', () => {
    expect(new Set(roles.map(({ kind }) => kind)).size).toBe(5);
  });

  test('are found by each name that is given for them', () => {
    const lost = roles.flatMap(({ id, name, aliases }) =>
      [id, name, ...aliases].filter((one) => findRole(guide, one)?.id !== id).map((one) => `${id}: ${one}`),
    );
    expect(lost).toEqual([]);
  });

  test('neighbours of a pair do not say the same thing of each other', () => {
    const differs = roles.flatMap(({ neighbours }) => neighbours.map((neighbour) => neighbour.differs));
    expect(new Set(differs).size).toBe(differs.length);
  });

  test('have no parents in a circle', () => {
    const parents = new Map(roles.map(({ id, parent }) => [id, parent]));
    for (const { id } of roles) {
      const seen = new Set<string>();
      for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null)
        seen.add(at);
      expect(seen.size).toBeLessThanOrEqual(4);
    }
  });
});

describe('topics', () => {
  test('have one-line summaries', () => {
    for (const { summary } of topics) expect(summary).toMatch(/^.{10,90}$/);
  });

  test('are in all six groups', () => {
    expect(new Set(topics.map(({ group }) => group)).size).toBe(6);
  });

  test('are found by id and title, and by the other names too, or offered where several share one', () => {
    const lost = topics.flatMap(({ id, title, aliases }) => [
      ...[id, title].filter((name) => findTopic(guide, name)?.id !== id),
      ...aliases.filter((name) => {
        const offered = [findTopic(guide, name) ?? nearestTopics(guide, name)].flat();
        return !offered.some((topic) => topic.id === id);
      }),
    ]);
    expect(lost).toEqual([]);
  });

  test('lead on to something else', () => {
    for (const { id, see } of topics) {
      expect(see.length).toBeGreaterThan(0);
      expect(see).not.toContainEqual({ command: 'guide', of: [id] });
    }
  });
});

describe('comparisons', () => {
  test('a row has an id and a title of its own', () => {
    const keys = rows.flatMap(({ id, title }) => [...new Set([keyOf(id), keyOf(title)])]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test.each([
    ['python-programmer', 'python-developer'],
    ['python-developer', 'python-engineer'],
    ['python-developer', 'software-engineer'],
  ])('of %s and %s are drawn by a source, with cautions', (...ids) => {
    const comparison = compareRoles(guide, ids);
    expect(comparison.contrasted).toBe(true);
    expect(comparison.parts).toEqual([]);
    expect(comparison.cautions.length).toBeGreaterThan(0);
  });
});

/** The guide's file and all that it includes, as plain values. */
function writtenFiles(): readonly unknown[] {
  const first = parse(shippedText('guide/guide.yaml')) as { include: readonly string[] };
  return [first, ...first.include.map((path) => parse(shippedText(`guide/${path}`)) as unknown)];
}

/** The fact ids that a written value names, wherever they stand in it. */
function factsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'facts' ? (inner as readonly string[]) : factsOf(inner),
  );
}
