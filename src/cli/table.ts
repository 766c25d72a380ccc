import type { Quiz } from '../quiz/quiz.js';
import { compileQuiz, type ScoringTable } from '../scoring/table.js';
import { readStoredTable } from './shipped.js';

const tables = new WeakMap<Quiz, ScoringTable>();

/** The quiz's table, compiled once; of a shipped quiz, with what the build worked out. */
export function tableOf(quiz: Quiz): ScoringTable {
  let table = tables.get(quiz);
  if (table === undefined) {
    table = compileQuiz(quiz, readStoredTable(quiz));
    tables.set(quiz, table);
  }
  return table;
}
