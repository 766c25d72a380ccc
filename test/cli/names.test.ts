import { named } from '../../src/cli/names.js';

const things = [
  { id: 'test', name: 'C++' },
  { id: 'tests', name: 'Back-end work' },
  { id: 'star', name: '★' },
];
const meant = (name: string): string | undefined =>
  named(things, name, [({ id }) => id, (thing) => thing.name])?.id;

test('an id to the letter is meant before one that only looks the same', () => {
  expect(meant('tests')).toBe('tests');
  expect(meant('Tests')).toBe('test');
});

test('case, spaces and punctuation of a name do not count, but signs do', () => {
  expect(meant('backend WORK')).toBe('tests');
  expect(meant('c++')).toBe('test');
  expect(meant('c')).toBeUndefined();
});

test('a name without a letter means nothing', () => {
  expect(meant('')).toBeUndefined();
  expect(meant('★')).toBeUndefined();
});
