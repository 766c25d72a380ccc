import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Quiz } from '../quiz/quiz.js';
import type { WrittenLimits } from '../quiz/written.js';
import type { StoredTable } from '../scoring/stored.js';
import { builtPath, readBuilt } from './built.js';

/** The quiz that is asked where none is named. */
export const DEFAULT_QUIZ = 'python-path';

const here = import.meta.dirname;

/** Where the build put the quizzes as JSON; `null` where the sources run without a build. */
const compiledFolder = (): string | null => builtPath('quizzes');

function sourceFolder(): string {
  return join(here, '..', '..', 'questions');
}

/** Ids of the quizzes that ship. */
export function shippedIds(): string[] {
  const compiled = compiledFolder();
  const names = readdirSync(compiled ?? sourceFolder());
  return names.flatMap((name) => /^([a-z0-9-]+)\.(?:json\.br|yaml)$/.exec(name)?.[1] ?? []).sort();
}

/** Which shipped quiz an object is. */
const idOf = new WeakMap<Quiz, string>();

/** A shipped quiz: its JSON where there is a build, else its YAML. */
export async function readShipped(id: string): Promise<Quiz> {
  const quiz = readBuilt<Quiz>(`quizzes/${id}.json.br`);
  if (quiz !== null) {
    idOf.set(quiz, id);
    return quiz;
  }
  const { readQuizFile } = await import('./quiz-file.js');
  return readQuizFile(join(sourceFolder(), `${id}.yaml`), { cwd: here });
}

/** What the build worked out for a quiz; `null` where it is no shipped one, or the sources run without a build. */
export function readStoredTable(quiz: Quiz): StoredTable | null {
  const id = idOf.get(quiz);
  return id === undefined ? null : readBuilt<StoredTable>(`quizzes/${id}.table.br`);
}

/** What the file of a shipped quiz wants an audit to let pass. */
export async function readShippedLimits(id: string): Promise<WrittenLimits> {
  const limits = readBuilt<WrittenLimits>(`quizzes/${id}.limits.br`);
  if (limits !== null) return limits;
  const { limitsOfFile } = await import('./author/limits.js');
  return limitsOfFile(join(sourceFolder(), `${id}.yaml`), { cwd: here });
}

/** What the build writes for one quiz: itself, its table, and the limits of its audit. */
export interface CompiledQuiz {
  readonly quiz: string;
  readonly table: string;
  readonly limits: string;
}

/** @throws InputError with its problems */
export async function compileQuizFile(path: string): Promise<CompiledQuiz> {
  const { readQuizFile } = await import('./quiz-file.js');
  const { compileQuiz } = await import('../scoring/table.js');
  const { storedTable } = await import('../scoring/stored.js');
  const { limitsOfFile } = await import('./author/limits.js');
  const quiz = readQuizFile(path, { cwd: '.' });
  return {
    quiz: JSON.stringify(quiz),
    table: JSON.stringify(storedTable(compileQuiz(quiz))),
    limits: JSON.stringify(await limitsOfFile(path, { cwd: '.' })),
  };
}

/** A sheet to try the quiz with. */
export function exampleSheet(): string {
  const compiled = compiledFolder();
  const root = compiled === null ? join(here, '..', '..') : join(compiled, '..', '..');
  return join(root, 'examples', 'ada.yaml');
}
