import { demoProblems } from '../../builders.js';

/** What was done, the lines of the demo quiz that were written so, and what is told of it. */
type Slip = readonly [name: string, lines: Readonly<Record<number, string | null>>, told: readonly string[]];

/** Without the file's name and the note that more may follow. */
const toldOf = (lines: Slip[1]): string[] =>
  demoProblems(lines).map((line) => line.replace('quiz.yaml:', '').replace(/ Then check again\.$/, ''));

describe('a colon within a text', () => {
  test.each<Slip>([
    [
      'in the middle',
      { 12: '    text: Two tasks are left: which do you take?' },
      [
        '12:11: A colon with a space after it stands within the text "Two tasks are left: which do…". Put double quotes (") around the whole text.',
      ],
    ],
    [
      'at the end',
      { 12: '    text: Two tasks are left:' },
      ['12:11: A colon ends the text "Two tasks are left:". Put double quotes (") around the whole text.'],
    ],
    [
      'in a text that has quotes',
      { 12: '    text: Two "tasks" are left: which?' },
      [
        `12:11: A colon with a space after it stands within the text "Two…". Put single quotes (') around the whole text.`,
      ],
    ],
    [
      'in braces',
      { 14: '      - { id: twice, text: Later: now, weights: { care: 1 } }' },
      [
        '14:28: A colon with a space after it stands within the text "Later: now". Put double quotes (") around the whole text.',
      ],
    ],
    [
      'where it is a key on the line of another',
      { 1: 'quiz: id: demo' },
      [
        '1:7: "id: demo" stands on the line of another key. Write it on the next line, further right; around a text with a colon, put quotes (").',
      ],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});

describe('a space is missing', () => {
  test.each<Slip>([
    [
      'after the colon',
      { 12: '    text:Check it?' },
      ['12:5: A space is missing after the colon in "text:Check it?". Write a space after "text:".'],
    ],
    [
      'after the colon, before a quote',
      { 12: '    text:"Check it?"' },
      ['12:5: A space is missing after the colon in "text:…". Write a space after "text:".'],
    ],
    [
      'after the colon of the first key',
      { 10: '  - id:check' },
      ['10:5: A space is missing after the colon in "id:check". Write a space after "id:".'],
    ],
    [
      'after a dash',
      { 10: '  -id: check' },
      ['10:3: A space is missing after the dash in "-id: check". Write a dash and a space.'],
    ],
    [
      'after a dash, before braces',
      { 14: '      -{ id: twice, text: Twice, weights: { care: 1 } }' },
      ['14:7: A space is missing after the dash in "-{ id: twice, text: Twice,…". Write a dash and a space.'],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});

describe('a colon is missing', () => {
  test.each<Slip>([
    [
      'after a key',
      { 12: '    text Check it?' },
      ['12:5: A colon is missing after "text". Write "text:" and a space before the rest.'],
    ],
    [
      'after the name of a section',
      { 6: 'roles' },
      ['6:1: A colon is missing after "roles". Write "roles:".'],
    ],
    [
      'before braces',
      { 1: 'quiz { id: demo, title: Demo, version: "1", description: A quiz., minutes: [1, 2] }' },
      ['1:1: A colon is missing after "quiz". Write "quiz:" and a space before the rest.'],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});

describe('a quote', () => {
  test.each<Slip>([
    [
      'goes around the first word only',
      { 12: '    text: "Two" tasks are left' },
      [
        `12:17: More stands after the quote that ends this text: "tasks are left". Put single quotes (') around the whole text.`,
      ],
    ],
    [
      'stands within quotes',
      { 12: '    text: "Two "tasks" are left"' },
      [
        `12:17: More stands after the quote that ends this text: "tasks…". Write single quotes (') in place of the double ones at both ends.`,
      ],
    ],
    [
      'is an apostrophe within single quotes',
      { 12: `    text: 'Don't check it?'` },
      [
        '12:16: More stands after the quote that ends this text: "t check it?". Write double quotes (") in place of the single ones at both ends.',
      ],
    ],
    [
      'goes around one word in braces',
      { 14: '      - { id: twice, text: "Twice" or so, weights: { care: 1 } }' },
      [
        `14:36: More stands after the quote that ends this text: "or so". Put single quotes (') around the whole text.`,
      ],
    ],
    [
      'is never closed',
      { 12: '    text: "Check it?' },
      ['12:11: The quote (") that opens here is never closed. Write " where the text ends.'],
    ],
    [
      'is never closed, while a later text has quotes',
      { 12: '    text: "Check it?\n    help: "Check."' },
      ['12:11: The quote (") that opens here is never closed. Write " where the text ends.'],
    ],
    [
      'is never closed in braces',
      { 7: `  tester: { title: 'Tester, track: path, summary: Tests., profile: { care: 1 } }` },
      [`7:20: The quote (') that opens here is never closed. Write ' where the text ends.`],
    ],
    [
      'is closed on the next line, too far left',
      { 12: '    text: "Check\nit?"' },
      [
        '12:11: The quote (") that opens here is never closed. Put more spaces before the next line than before the key of this text, or write all of it on one line.',
      ],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});

describe('a bracket', () => {
  test.each<Slip>([
    [
      'is never closed',
      { 5: '  care: { name: Care, low: loose, high: careful' },
      ['5:9: The { that opens here is never closed. Write } where it ends.'],
    ],
    [
      'is never closed, while an inner one is',
      { 14: '      - { id: twice, text: Twice, weights: { care: 1 }' },
      ['14:9: The { that opens here is never closed. Write } where it ends.'],
    ],
    [
      'is never closed since a comment swallows its end',
      { 14: '      - { id: twice, text: Course #1, weights: { care: 1 } }' },
      [
        '14:9: The { that opens here is never closed: after # stands a comment. Put double quotes (") around the text with the # in it.',
      ],
    ],
    [
      'is closed by another',
      { 1: 'quiz: { id: demo, title: Demo, version: "1", description: A quiz., minutes: [1, 2 }' },
      ['1:77: The [ that opens here is closed by }. Write ] before that }, or in its place.'],
    ],
    [
      'is closed too far left',
      { 5: '  care: {\n    name: Care, low: loose, high: careful\n}' },
      ['7:1: This } begins no further right than the key whose value it ends. Put more spaces before it.'],
    ],
    [
      'goes on too far left',
      { 5: '  care: { name: Care,\nlow: loose, high: careful }' },
      [
        '5:9: The { that opens here is not closed on its line, and the next one is no further right. Write } where it ends, or put more spaces before the lines that belong to it.',
      ],
    ],
    [
      'is closed twice',
      { 14: '      - { id: twice, text: Twice, weights: { care: 1 } } }' },
      ['14:58: This } closes nothing: no bracket is open here. Take it out.'],
    ],
    [
      'lacks a comma',
      { 14: '      - { id: twice text: Twice, weights: { care: 1 } }' },
      ['14:21: A comma is missing before "text:". Write a comma between the two.'],
    ],
    [
      'lacks a comma behind quotes',
      { 14: '      - { id: twice, text: "Twice" weights: { care: 1 } }' },
      ['14:36: A comma is missing before "weights:". Write a comma between the two.'],
    ],
    [
      'has a comma too many',
      { 5: '  care: { name: Care, , low: loose, high: careful }' },
      ['5:23: There is nothing before this comma. Take it out.'],
    ],
    [
      'has more after it',
      { 14: '      - { id: twice, text: Twice, weights: { care: 1 } } text' },
      [
        '14:58: More stands after the } that ends this value: "text". Take it out, or put quotes (") around the whole text.',
      ],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});

describe('a tab', () => {
  test.each<Slip>([
    [
      'instead of spaces',
      { 12: '\ttext: Check it?' },
      [
        '12:1: There is a tab where this line begins. Put spaces in its place, as many as before the lines that it belongs with.',
      ],
    ],
    [
      'after spaces',
      { 12: '    \ttext: Check it?' },
      [
        '12:5: There is a tab where this line begins. Put spaces in its place, as many as before the lines that it belongs with.',
      ],
    ],
    [
      'before a dash',
      { 10: '\t- id: check' },
      [
        '10:1: There is a tab where this line begins. Put spaces in its place, as many as before the lines that it belongs with.',
      ],
    ],
    [
      'after a dash',
      { 10: '  -\tid: check' },
      [
        '10:4: There is a tab where this line begins. Put spaces in its place, as many as before the lines that it belongs with.',
      ],
    ],
    [
      'before several lines',
      { 10: '\t- id: check', 11: '\t  type: choice', 12: '\t  text: Check it?' },
      [
        '10:1: There is a tab where this line begins. Put spaces in its place, as many as before the lines that it belongs with.',
      ],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});

describe('a line begins', () => {
  test.each<Slip>([
    [
      'too far right',
      { 12: '      text: Check it?' },
      [
        '12:7: "text: Check it?" begins in column 7, the lines that it belongs with in column 5. Take 2 spaces away before it.',
      ],
    ],
    [
      'too far left',
      { 12: '   text: Check it?' },
      [
        '12:4: "text: Check it?" begins in column 4, the lines that it belongs with in column 5. Put 1 space more before it.',
      ],
    ],
    [
      'in the column of the dash',
      { 12: '  text: Check it?' },
      [
        '12:3: "text: Check it?" begins in column 3, the lines that it belongs with in column 5. Put 2 spaces more before it.',
      ],
    ],
    [
      'in the first column',
      { 12: 'text: Check it?' },
      [
        '12:1: "text: Check it?" begins in column 1, the lines that it belongs with in column 5. Put 4 spaces more before it.',
      ],
    ],
    [
      'too far left: a role',
      { 8: ' hacker: { title: H, track: path, summary: H., profile: { care: -1 } }' },
      [
        '8:2: "hacker: { title: H, track:…" begins in column 2, the lines that it belongs with in column 3. Put 1 space more before it.',
      ],
    ],
    [
      'too far right: a section',
      { 9: ' questions:' },
      [
        '9:2: "questions:" begins in column 2, the lines that it belongs with in column 1. Take 1 space away before it.',
      ],
    ],
    [
      'too far left: an item',
      { 15: '     - { id: later, text: Later, weights: { care: -1 } }' },
      [
        '15:6: "- { id: later, text: Later,…" begins in column 6, the items that it belongs with in column 7. Put 1 space more before it.',
      ],
    ],
    [
      'too far right: an item',
      { 15: '       - { id: later, text: Later, weights: { care: -1 } }' },
      [
        '15:8: "- { id: later, text: Later,…" begins in column 8, the items that it belongs with in column 7. Take 1 space away before it.',
      ],
    ],
    [
      'too far left: a dash, whose lines below do not',
      { 10: ' - id: check' },
      [
        '10:2: The key in "- id: check" begins in column 4, the lines below that belong with it in column 5. Let all begin in the same column: put 1 space more before this one, or take as many away before those.',
      ],
    ],
    [
      'too far left: the text that goes on from above',
      { 12: '    text: Check it\n    or not?' },
      [
        '13:5: "or not?" is neither a key with a value nor a part of the text above. To go on with that text, put more spaces before it than before the key above; after a key, write a colon and a space.',
      ],
    ],
    [
      'too far left: a text below its key',
      { 12: '    text: >\n    Check it?' },
      [
        '13:5: "Check it?" begins no further right than the key whose text it is. Put more spaces before it than before the key above.',
      ],
    ],
    [
      'without its dash',
      { 14: '        id: twice\n        text: Twice' },
      [
        '14:9: "id: twice" begins an item of a list, but has no dash. Write "- " before it, with the dash in column 7.',
      ],
    ],
    [
      'with a dash, where there is no list',
      { 2: '- tracks:' },
      [
        `2:1: "- tracks:" is an item of a list, but no list is open here. Take the dash away, or put it in the column of its list's other dashes.`,
      ],
    ],
    [
      'with the dash of a list whose key is on it',
      { 13: '    options: - id: twice', 14: null },
      [
        '13:14: A list with dashes cannot begin on the line of its key. Write the dash on the next line, further right; around a text that begins with a dash, put quotes (").',
      ],
    ],
    [
      'below a value of the same key',
      { 13: '    options: two' },
      [
        '13:14: "options:" has a value on its line and more below it. Keep one of the two, or let the lines below begin in the same column as this key.',
      ],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});

describe('a text without quotes begins with', () => {
  test.each<Slip>([
    [
      '%',
      { 12: '    text: % check it?' },
      [
        '12:11: Without quotes a text cannot begin with "%": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '@',
      { 12: '    text: @ check it?' },
      [
        '12:11: Without quotes a text cannot begin with "@": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '`',
      { 12: '    text: ` check it?' },
      [
        '12:11: Without quotes a text cannot begin with "`": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '*',
      { 12: '    text: * check it?' },
      [
        '12:11: Without quotes a text cannot begin with "*": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '&',
      { 12: '    text: & check it?' },
      [
        '12:11: Without quotes a text cannot begin with "&": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '|',
      { 12: '    text: | check it?' },
      [
        '12:11: Without quotes a text cannot begin with "|": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '>',
      { 12: '    text: > check it?' },
      [
        '12:11: Without quotes a text cannot begin with ">": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      ',',
      { 12: '    text: , check it?' },
      [
        '12:11: Without quotes a text cannot begin with ",": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      ']',
      { 12: '    text: ] check it?' },
      [
        '12:11: Without quotes a text cannot begin with "]": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '*Really*',
      { 12: '    text: *Really* check it?' },
      [
        '12:11: Without quotes a text cannot begin with "*": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '*really',
      { 12: '    text: *really' },
      [
        '12:11: Aliases (*name) are not supported. Write the value out; put quotes (") around a text that begins with *.',
      ],
    ],
    [
      '&check',
      { 12: '    text: &check it?' },
      [
        '12:18: Names for aliases (&check) are not supported. Leave it out; put quotes (") around a text that begins with &.',
      ],
    ],
    [
      '!',
      { 12: '    text: !important Check it?' },
      [
        '12:22: Tags (!name) are not supported. Write the value without it; put quotes (") around a text that begins with !.',
      ],
    ],
    [
      '[',
      { 12: '    text: [sic] check it?' },
      [
        '12:11: Without quotes a text cannot begin with "[": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '{',
      { 12: '    text: {x} check it?' },
      [
        '12:11: Without quotes a text cannot begin with "{": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '>3',
      { 12: '    text: >3 checks?' },
      [
        '12:11: Without quotes a text cannot begin with ">": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '-',
      { 12: '    text: - check' },
      [
        '12:11: A list with dashes cannot begin on the line of its key. Write the dash on the next line, further right; around a text that begins with a dash, put quotes (").',
      ],
    ],
    [
      '?',
      { 12: '    text: ? check' },
      [
        '12:11: Without quotes a text cannot begin with "?": it means something else here. Put double quotes (") around the whole text.',
      ],
    ],
    [
      '#',
      { 12: '    text: # check it?' },
      ['12:11: "text" is empty. After # stands a comment; put quotes (") around a text that begins with it.'],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});

describe('other slips', () => {
  test.each<Slip>([
    [
      'a backslash in double quotes',
      { 12: '    text: "C:\\path or not?"' },
      [
        '12:14: In double quotes a backslash means something else, and "\\p" means nothing. Write the backslash twice.',
      ],
    ],
    [
      'three dashes',
      { 9: '---\nquestions:' },
      [
        '9:1: A line of three dashes begins a second file within the file; only one can be read. Take the line out.',
      ],
    ],
    [
      'a line of text at the top',
      { 1: 'My quiz\nquiz: { id: demo, title: Demo, version: "1", description: A quiz., minutes: [1, 2] }' },
      [
        '1:1: "My quiz" stands before the first key, and is none. Write # and a space before it to make it a comment.',
      ],
    ],
    [
      'a line with % at the top',
      { 1: '%quiz\nquiz: { id: demo, title: Demo, version: "1", description: A quiz., minutes: [1, 2] }' },
      [
        '1:1: A line cannot begin with %, which means something else here. Take the line out, or write # in place of % to make it a comment.',
      ],
    ],
    [
      'a comment without a space before it',
      { 12: '    text: "Check it?"#1' },
      [
        '12:22: Without a space before it this # is neither a comment nor a part of the text. Write a space before a comment; put quotes (") around a text with a # in it.',
      ],
    ],
    [
      'a list with dashes in brackets',
      { 1: 'quiz: { id: demo, title: Demo, version: "1", description: A quiz., minutes: [- 1, - 2] }' },
      [
        '1:78: A list with dashes cannot stand within brackets. Leave the dashes out and write commas between the items.',
      ],
    ],
    [
      'a list for a key',
      { 5: '  ? [care]\n  : { name: Care, low: loose, high: careful }' },
      ['5:5: What stands before a colon has to be a text, not a list or a map. Put quotes (") around it.'],
    ],
  ])('%s', (_, lines, told) => {
    expect(toldOf(lines)).toEqual(told);
  });
});
