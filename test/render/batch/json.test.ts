import { batchJson, batchNdjson } from '../../../src/render/batch/json.js';
import { renderJson } from '../../../src/render/json.js';
import { HOSTILE } from '../../hostile.js';
import { makerSheet, showcase } from '../../showcase.js';
import { optionsWith } from '../results.js';
import { rendered, rowFor } from './rows.js';

const quiz = showcase();
const rows = [...Object.values(HOSTILE), null].map((name) => rowFor(quiz, makerSheet(name), 'answers.csv:2'));
const alone = rows.map((row) => JSON.parse(renderJson(row, optionsWith())));

test('JSON is an array of what each sheet gives alone', () => {
  expect(JSON.parse(rendered(batchJson(), rows))).toEqual(alone);
});

test('JSON is indented as a reader expects it, and of no sheet an empty array', () => {
  expect(rendered(batchJson(), rows.slice(-2))).toBe(`${JSON.stringify(alone.slice(-2), null, 2)}\n`);
  expect(rendered(batchJson(), [])).toBe('[]\n');
});

test('NDJSON has one line for each sheet, each ended; of no sheet none', () => {
  const lines = rendered(batchNdjson(), rows).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(alone);
  expect(rendered(batchNdjson(), [])).toBe('');
});

test('the respondent is as the sheet has it, not the name of the row', () => {
  expect(JSON.parse(rendered(batchNdjson(), rows.slice(-1))).respondent).toBeNull();
});
