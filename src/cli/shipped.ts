import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { Quiz } from '../quiz/quiz.js';

/** The quiz that is asked where none is named. */
export const DEFAULT_QUIZ = 'python-path';

const here = dirname(fileURLToPath(import.meta.url));

/** Where the build put the quizzes as JSON; `null` where the sources run without a build. */
function compiledFolder(): string | null {
  // The bundle's chunks lie one folder below its entry points.
  const folders = [join(here, 'quizzes'), join(here, '..', 'quizzes')];
  return folders.find((folder) => existsSync(folder)) ?? null;
}

function sourceFolder(): string {
  return join(here, '..', '..', 'questions');
}

/** Ids of the quizzes that ship. */
export function shippedIds(): string[] {
  const compiled = compiledFolder();
  const names = readdirSync(compiled ?? sourceFolder());
  return names.flatMap((name) => /^([a-z0-9-]+)\.(?:json\.br|yaml)$/.exec(name)?.[1] ?? []).sort();
}

/** A shipped quiz: its JSON where there is a build, else its YAML. */
export async function readShipped(id: string): Promise<Quiz> {
  const compiled = compiledFolder();
  if (compiled !== null) {
    const packed = readFileSync(join(compiled, `${id}.json.br`));
    return JSON.parse(brotliDecompressSync(packed).toString('utf8')) as Quiz;
  }
  const { readQuizFile } = await import('./quiz-file.js');
  return readQuizFile(join(sourceFolder(), `${id}.yaml`), { cwd: here });
}

/** What the build writes for one quiz. @throws InputError with its problems */
export async function compileQuizFile(path: string): Promise<string> {
  const { readQuizFile } = await import('./quiz-file.js');
  return JSON.stringify(await readQuizFile(path, { cwd: '.' }));
}

/** A sheet to try the quiz with. */
export function exampleSheet(): string {
  const compiled = compiledFolder();
  const root = compiled === null ? join(here, '..', '..') : join(compiled, '..', '..');
  return join(root, 'examples', 'ada.yaml');
}
