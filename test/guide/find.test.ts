import { findRole, findTopic, nearestRoles, nearestTopics, searchRoles } from '../../src/guide/find.js';
import { guideOf, said } from './guides.js';

const guide = guideOf(
  {
    'back-end-developer': { name: 'Back-end developer', aliases: ['server-side developer'] },
    'front-end-developer': { name: 'Front-end developer', aliases: ['designer'] },
    'ui-designer': { name: 'UI designer', aliases: ['designer', 'Café owner'] },
    'data-analyst': {
      name: 'Data analyst',
      summary: 'Turns records into answers.',
      parts: { tools: [said('Writes SQL and maintains pandas scripts for developers.')] },
    },
    'big-data-analyst': { name: 'Big-data analyst' },
    analyst: { name: 'Analyst', senses: [{ ...said('Works with data.'), note: 'Rare.' }] },
    'c-programmer': { name: 'C++ programmer' },
  },
  {
    topics: Object.fromEntries(
      [
        ['pay', 'What the work pays', ['salary', 'wages']],
        ['pay-by-state', 'Pay by state', ['states']],
        ['certificates', 'Certificates', ['certifications']],
      ].map(([id, title, aliases]) => [
        id,
        { title, aliases, group: 'money', summary: 'S.', blocks: [{ items: [said('S.')] }] },
      ]),
    ),
  },
);

describe('a role is found', () => {
  test.each([
    ['by its id', 'back-end-developer', 'back-end-developer'],
    ['by its name', 'Back-end developer', 'back-end-developer'],
    ['by another name', 'server-side developer', 'back-end-developer'],
    ['in capitals', 'BACK-END DEVELOPER', 'back-end-developer'],
    ['with a space for a hyphen', 'back end developer', 'back-end-developer'],
    ['in one word', 'backend developer', 'back-end-developer'],
    ['in the plural', 'back end developers', 'back-end-developer'],
    ['with punctuation', ' “Data analyst”! ', 'data-analyst'],
    ['without its accents', 'cafe owner', 'ui-designer'],
    ['by signs that are part of a name', 'c++ programmers', 'c-programmer'],
    ['by a beginning that no other role shares', 'ba', 'back-end-developer'],
    ['by the beginning of another name', 'server', 'back-end-developer'],
    ['by a whole name that is the beginning of none', 'analyst', 'analyst'],
  ])('%s: %s', (_, name, id) => {
    expect(findRole(guide, name)?.id).toBe(id);
  });

  test.each([
    ['nothing', ''],
    ['nothing but punctuation', ' -- '],
    ['a name of two roles', 'designer'],
    ['a beginning that two roles share', 'd'],
    ['a word from the middle', 'developer'],
    ['a beginning that is a word of another name', 'data anal'],
    ['a slip', 'data-anlayst'],
    ['a name that objects have', 'constructor'],
  ])('not by %s', (_, name) => {
    expect(findRole(guide, name)).toBeNull();
  });
});

describe('near a name that leads to no role', () => {
  const near = (name: string) => nearestRoles(guide, name).map(({ id }) => id);

  test('are those that share the name, then those that it is the beginning of', () => {
    expect(near('designer')).toEqual(['front-end-developer', 'ui-designer']);
    expect(near('analyst')[0]).toBe('analyst');
    expect(near('back')).toEqual(['back-end-developer']);
  });

  test('then those that have its words in their names', () => {
    expect(near('end developer')).toEqual(['back-end-developer', 'front-end-developer']);
  });

  test('then those that it is a slip of', () => {
    expect(near('data-anlayst')).toEqual(['data-analyst']);
    expect(near('brack-end-develper')).toEqual(['back-end-developer', 'front-end-developer']);
  });

  test('are three at most', () => {
    const many = guideOf({ 'role-a': {}, 'role-b': {}, 'role-c': {}, 'role-d': {} });
    expect(nearestRoles(many, 'role').map(({ id }) => id)).toEqual(['role-a', 'role-b', 'role-c']);
  });

  test('is nothing where nothing is like it', () => {
    expect(near('astronaut')).toEqual([]);
    expect(near('')).toEqual([]);
  });

  test('a name of any length takes no time', () => {
    expect(near('x'.repeat(1_000_000))).toEqual([]);
    expect(findRole(guide, 'x'.repeat(1_000_000))).toBeNull();
  });
});

describe('a topic', () => {
  test.each([
    ['pay', 'pay'],
    ['Pay by states', 'pay-by-state'],
    ['salaries', 'pay'],
    ['wage', 'pay'],
    ['certif', 'certificates'],
    ['pay by', 'pay-by-state'],
  ])('is found as a role is: %s', (name, id) => {
    expect(findTopic(guide, name)?.id).toBe(id);
  });

  test('has near ones', () => {
    expect(findTopic(guide, 'certifactes')).toBeNull();
    expect(nearestTopics(guide, 'certifactes').map(({ id }) => id)).toEqual(['certificates']);
  });
});

describe('a search', () => {
  const found = (words: string) => searchRoles(guide, words).map(({ id }) => id);

  test('tells names from other names, and those from what is said', () => {
    expect(found('developer')).toEqual(['back-end-developer', 'front-end-developer', 'data-analyst']);
    expect(found('designer')).toEqual(['ui-designer', 'front-end-developer']);
    expect(found('data')).toEqual(['data-analyst', 'big-data-analyst', 'analyst']);
  });

  test('wants all the words, wherever they stand', () => {
    expect(found('sql analyst')).toEqual(['data-analyst']);
    expect(found('sql designer')).toEqual([]);
  });

  test('looks at notes too', () => {
    expect(found('rare')).toEqual(['analyst']);
  });

  test('takes a word for the beginning of one, unless it is short', () => {
    expect(found('maintain')).toEqual(['data-analyst']);
    expect(found('mai')).toEqual([]);
    expect(found('ai')).toEqual([]);
    expect(found('ui')).toEqual(['ui-designer']);
  });

  test('finds words with a hyphen in one word', () => {
    expect(found('backend')).toEqual(['back-end-developer']);
  });

  test('for nothing finds nothing', () => {
    expect(found('')).toEqual([]);
    expect(found(' ,;')).toEqual([]);
  });
});
