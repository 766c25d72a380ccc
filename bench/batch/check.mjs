// Compares the first rows of a result with what the library's `assess` says of the same sheets.
import { open } from 'node:fs/promises';
import { assessed, compiledTable } from './project.mjs';

const ROWS = 1000;

/**
 * @param {string} sheets NDJSON
 * @param {string} result CSV: respondent, role, z of each role; in the order of the sheets
 * @returns {Promise<string>} what was found
 */
export async function checked(sheets, result) {
  const table = compiledTable();
  const [, ...rows] = await firstLines(result, ROWS + 1);
  const expected = (await firstLines(sheets, ROWS)).map((line) => expectedRow(table, line));
  const wrong = expected.findIndex((row, at) => String(row) !== String(readRow(rows[at] ?? '')));
  return wrong < 0
    ? `the first ${expected.length} rows are right`
    : `ROW ${wrong + 1} IS WRONG: ${rows[wrong]}`;
}

function expectedRow(table, line) {
  const { respondent, tracks } = assessed(table, line);
  const { ranking } = tracks.path;
  const zOf = new Map(ranking.map(({ role, z }) => [role, z]));
  return [respondent, ranking[0].role, ...table.quiz.roles.map(({ id }) => zOf.get(id))];
}

/** Numbers as numbers: 1.5 and 1.5000 are the same z. */
function readRow(line) {
  const [respondent, role, ...scores] = line.split(',');
  return [respondent, role, ...scores.map(Number)];
}

async function firstLines(path, count) {
  const lines = [];
  const file = await open(path);
  for await (const line of file.readLines()) {
    lines.push(line);
    if (lines.length === count) break;
  }
  await file.close();
  return lines;
}
