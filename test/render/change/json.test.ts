import { changeJson } from '../../../src/render/change/json.js';
import { coins, toss } from '../../analysis/change/sides.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { few, retaken } from './changes.js';

test('is the whole change', () => {
  expect(JSON.parse(changeJson(few))).toEqual(few.change);
  expect(changeJson(few)).toMatch(/^\{\n {2}"schema": "which-path\/change@1",\n[\s\S]*\}\n$/);
});

test.each(Object.entries(HOSTILE))('stays itself with a name that is %s', (_, name) => {
  const json = changeJson(retaken(coins, [[name, toss('xxxxx')]], [[name, toss('yyyyy')]]));
  expect(controlIn(json)).toBeNull();
  expect(JSON.parse(json).members[0].person).toBe(name);
});
