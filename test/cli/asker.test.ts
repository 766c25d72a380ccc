import { fileNameIn } from '../../src/cli/ask/asker.js';

test.each([
  ['me.yaml', 'me.yaml'],
  [' me.yaml ', 'me.yaml'],
  ['', null],
  ['n', null],
  ['No', null],
  ['none', null],
  ['nora.yaml', 'nora.yaml'],
])('%j as the name of a file: %j', (typed, name) => {
  expect(fileNameIn(typed)).toBe(name);
});

test('a yes leaves the name open', () => {
  expect(['y', 'YES'].map(fileNameIn)).toEqual([undefined, undefined]);
});
