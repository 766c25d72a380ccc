// What the benchmark takes from the project: the built library and program, and the quiz compiled by it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assess, compileQuiz, parseAnswers, parseQuiz } from '../../dist/index.js';
import { QUIZ } from './generate.mjs';

/** The program; another one can be named, to compare two builds. */
export const PROGRAM =
  process.env.WHICH_PATH ?? fileURLToPath(new URL('../../bin/which-path.js', import.meta.url));

export const compiledTable = () => compileQuiz(parseQuiz(readFileSync(QUIZ, 'utf8')));

/** @param {string} json one sheet */
export const assessed = (table, json) => assess(table, parseAnswers(json, table.quiz));
