import { changeCsv } from '../../../src/render/change/csv.js';
import { coins, toss } from '../../analysis/change/sides.js';
import { few, retaken } from './changes.js';

test('has a row for each person and track', () => {
  // Of 32 sheets one scores highest: half of it is a rank of 98.4375. Five more score next: 26 + 2.5 are 89.0625.
  expect(changeCsv(few)).toBe(`\
person,track,before,after,match_before,match_after,verdict_before,verdict_after,moved,beyond_close,answers_changed
Ada,path,up,down,98.44,98.44,clear,clear,true,true,5
Bob,path,up,down,65.63,89.06,close,leaning,true,false,2
Cy,path,up,up,98.44,89.06,clear,leaning,false,false,1
Dee,path,,up,,98.44,insufficient,clear,false,false,4
`);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('no name is a formula: %j', (name) => {
  expect(changeCsv(retaken(coins, [[name, toss('xxxxx')]], [[name, toss('yyyyy')]])).split('\n')[1]).toMatch(
    /^"?'/,
  );
});

test('a change without names has no rows', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, toss('xxxxx')] as const);
  expect(changeCsv(retaken(coins, five, five, true)).split('\n')).toHaveLength(2);
});
