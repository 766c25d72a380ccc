import fc from 'fast-check';
import { idOf, idsOf } from '../../../src/quiz/new/ids.js';

test.each([
  ['Front end', 'front-end'],
  ['  C++ & C#  ', 'c-c'],
  ['Žluťoučký kůň', 'zlutoucky-kun'],
  ['Straße nach Łódź', 'strasse-nach-lodz'],
  ['Köszönöm für alles', 'koszonom-fur-alles'],
  ["Don't panic", 'dont-panic'],
  ['ﬁne ½', 'fine-1-2'],
  ['__proto__', 'proto'],
  ['constructor', 'constructor'],
  ['数据', ''],
  ['🙂', ''],
])('%s becomes %j', (name, id) => {
  expect(idOf(name)).toBe(id);
});

test('a name of which nothing can be kept is called by its place', () => {
  expect(idsOf(['数据', 'Back end', '前端'], 'outcome')).toEqual(['outcome-1', 'back-end', 'outcome-3']);
});

test('names that come to the same id are numbered', () => {
  expect(idsOf(['C', 'C++', 'C#', 'c-2'], 'outcome')).toEqual(['c', 'c-2', 'c-3', 'c-2-2']);
});

test('ids are valid, different and at most 64 letters long, whatever the names', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 100 }), { maxLength: 20 }), (names) => {
      const ids = idsOf([...names, ...names], 'outcome');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
});

test('a name that is a number does not become a key that jumps the queue', () => {
  expect(idsOf(['Java', '2024'], 'outcome')).toEqual(['java', 'outcome-2024']);
});
