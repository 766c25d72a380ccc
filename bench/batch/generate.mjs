// The data of the benchmark, made once and kept: a quiz, respondents as CSV and as NDJSON, a folder of sheets.
// By hand: node bench/batch/generate.mjs [rows]
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
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

/** @returns {string} a folder of JSON sheets for the quiz that ships, spread over subfolders */
export function sheetFolder() {
  const folder = join(FOLDER, 'shipped-quiz-sheets');
  if (existsSync(folder)) return folder;
  const shipped = shippedQuestions();
  const part = `${folder}.part`;
  const random = randomFrom(1);
  for (let row = 1; row <= SHEETS; row++) {
    const sub = join(part, `group-${String(row % SUBFOLDERS).padStart(2, '0')}`);
    if (row <= SUBFOLDERS) mkdirSync(sub, { recursive: true });
    const sheet = { respondent: idOf(row), answers: answersTo(shipped, random) };
    writeFileSync(join(sub, `${idOf(row)}.json`), `${JSON.stringify(sheet)}\n`);
  }
  renameSync(part, folder);
  return folder;
}

function shippedQuestions() {
  const packed = readFileSync(new URL('../../dist/quizzes/python-path.json.br', import.meta.url));
  return JSON.parse(brotliDecompressSync(packed).toString('utf8')).questions;
}

function answersTo(shipped, random) {
  const below = (count) => Math.floor(random() * count);
  const some = (options, count) => {
    const ids = options.map(({ id }) => id);
    return Array.from({ length: count }, () => ids.splice(below(ids.length), 1)[0]);
  };
  const answer = ({ type, options, min, max, top }) => {
    if (type === 'scale') return min + below(max - min + 1);
    if (type === 'choice') return some(options, 1)[0];
    return some(options, type === 'rank' ? top : 1 + below(max));
  };
  return Object.fromEntries(shipped.map((question) => [question.id, answer(question)]));
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
