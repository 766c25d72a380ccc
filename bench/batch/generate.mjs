// The data of the benchmark, made once and kept: a quiz, respondents as CSV and as NDJSON, a folder of sheets.
// By hand: node bench/batch/generate.mjs [rows]
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeQuiz } from './quiz.mjs';
import { randomFrom } from './random.mjs';

export const FOLDER = process.env.WHICH_PATH_BENCH ?? join(tmpdir(), 'which-path-bench');
export const QUIZ = join(FOLDER, 'quiz.yaml');
const CHUNK = 1 << 18;
const SHEETS = 10_000;
const SUBFOLDERS = 100;

const { text, questions } = makeQuiz();
const idOf = (row) => `r${String(row).padStart(7, '0')}`;

/** @param {number} rows @returns {Promise<string>} the file: `respondent` and the questions, cells are option ids */
export function csvFile(rows) {
  const header = `respondent,${questions.map(({ id }) => id).join(',')}\n`;
  return generated(`${rows}.csv`, rows, header, (id, chosen) => `${id},${chosen.join(',')}\n`);
}

/** @param {number} rows @returns {Promise<string>} the file: one sheet a line, of the same respondents */
export function ndjsonFile(rows) {
  return generated(`${rows}.ndjson`, rows, '', (id, chosen) => `${sheetOf(id, chosen)}\n`);
}

/** @returns {string} a folder of JSON sheets, spread over subfolders */
export function sheetFolder() {
  quizFile();
  const folder = join(FOLDER, 'sheets');
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  const random = randomFrom(1);
  for (let row = 1; row <= SHEETS; row++) {
    const sub = join(part, `group-${String(row % SUBFOLDERS).padStart(2, '0')}`);
    if (row <= SUBFOLDERS) mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${idOf(row)}.json`), `${sheetOf(idOf(row), choose(random))}\n`);
  }
  renameSync(part, folder);
  return folder;
}

const choose = (random) => questions.map(({ options }) => options[Math.floor(random() * options.length)]);

function sheetOf(respondent, chosen) {
  const answers = Object.fromEntries(chosen.map((option, at) => [questions[at].id, option]));
  return JSON.stringify({ respondent, answers });
}

function quizFile() {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(QUIZ)) writeFileSync(QUIZ, text);
}

/** Written in pieces, and under its name only when it is whole. */
async function generated(name, rows, header, lineOf) {
  quizFile();
  const file = join(FOLDER, name);
  if (existsSync(file)) return file;
  const out = createWriteStream(`${file}.part`);
  const random = randomFrom(1);
  let piece = header;
  for (let row = 1; row <= rows; row++) {
    piece += lineOf(idOf(row), choose(random));
    if (piece.length < CHUNK) continue;
    if (!out.write(piece)) await once(out, 'drain');
    piece = '';
  }
  out.end(piece);
  await once(out, 'finish');
  renameSync(`${file}.part`, file);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = Number(process.argv[2] ?? 1_000_000);
  console.log(await csvFile(rows));
  console.log(await ndjsonFile(rows));
  console.log(sheetFolder());
}
