import { batchMarkdown } from '../../../src/render/batch/markdown.js';
import { sheetOf } from '../../builders.js';
import { makerSheet, showcase } from '../../showcase.js';
import { batchOptions, rendered, rowFor } from './rows.js';

const quiz = showcase();
const FULL = { why: true, plan: true, traits: true };
const linesOf = (rows: Parameters<typeof rendered>[1], wishes = {}) =>
  rendered(batchMarkdown(quiz, batchOptions(wishes)), rows).split('\n');
/** Cells of a row, an escaped bar being no end of one. */
const cellsOf = (line: string) => line.split(/(?<!\\)\|/).slice(1, -1);

test('is a heading with the quiz, then a table with one line a respondent', () => {
  expect(linesOf([rowFor(quiz, makerSheet())])).toEqual([
    '# quiz title',
    '',
    `Quiz showcase, version 1.0, ${quiz.hash.slice(0, 12)}. Match: higher than so many of 100 random answer sheets.`,
    '',
    '| Name | path track | Match | Verdict | field track | Match | Verdict |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| Mia | maker title | >99 | leaning | web title or lab title | 66 | close |',
    '',
  ]);
});

test('every row has as many cells as the head, whatever is in the name and however little is answered', () => {
  const rows = [
    rowFor(quiz, makerSheet('a | b \\| c')),
    rowFor(quiz, sheetOf({}), '|---|'),
    rowFor(quiz, sheetOf({ tool: 'saw' }), '\\'),
  ];
  for (const wishes of [{}, FULL]) {
    const [, , , , head, ...others] = linesOf(rows, wishes).slice(0, -1);
    for (const line of others) expect(cellsOf(line)).toHaveLength(cellsOf(head!).length);
  }
});

test('of too few answers no role is named', () => {
  const [row] = linesOf([rowFor(quiz, sheetOf({ tool: 'saw' }), 'Mia')], FULL).slice(6);
  expect(row).toBe(`| Mia | insufficient: 1 of 5 answered |${'  |'.repeat(9)}`);
});

test('columns besides tell what added most, where it leans and what there is to learn', () => {
  const lines = linesOf([rowFor(quiz, makerSheet())], FULL);
  expect(lines[4]).toContain(' | Why: path track | Why: field track | Traits | Plan |');
  const cells = cellsOf(lines[6]!).map((cell) => cell.trim());
  expect(cells[7]).toMatch(/^\+\d\.\d\d \w+: \S+(; \+\d\.\d\d \w+: \S+){2}$/);
  expect(cells[9]).toBe('100% hands high; 56% people high');
  expect(cells[10]).toMatch(/^5 skills, 24-44 hours, 4-8 weeks; first \w+ name, \w+ name, \w+ name$/);
});
