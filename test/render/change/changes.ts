import { changeOf } from '../../../src/analysis/change/change-of.js';
import type { NewerSide, Side } from '../../../src/analysis/change/side.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import type { ChangeResult } from '../../../src/render/change/result.js';
import { coins, type Sheets, sideOf, toss } from '../../analysis/change/sides.js';

export function resultOf(before: Side, after: NewerSide, anonymous = false): ChangeResult {
  return { quiz: after.table.quiz, change: changeOf(before, after, { anonymous }) };
}

/** The same quiz both times. */
export const retaken = (quiz: Quiz, before: Sheets, after: Sheets, anonymous = false): ChangeResult =>
  resultOf(sideOf(quiz, before), sideOf(quiz, after), anonymous);

/** Ada moved far, Bob by a close call, Cy hardly; Dee answered too little before, and Eve and Fay came once. */
export const few: ChangeResult = retaken(
  coins,
  [
    ['Ada', toss('xxxxx')],
    ['Bob', toss('xxxyy')],
    ['Cy', toss('xxxxx')],
    ['Dee', toss('x----')],
    ['Eve', toss('xxxxx')],
  ],
  [
    ['Ada', toss('yyyyy')],
    ['Bob', toss('xyyyy')],
    ['Cy', toss('xxxxy')],
    ['Dee', toss('xxxxx')],
    ['Fay', toss('xxxxx')],
  ],
);
