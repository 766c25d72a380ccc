import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../errors.js';
import { readDocument, withoutBom } from '../../quiz/document.js';
import { type ListedQuiz, quizInShort } from '../../render/quizzes-page.js';
import { UsageError } from '../exit.js';
import type { Io } from '../io.js';
import { type QuizSource, quizOf, readQuizSource } from '../quiz-file.js';

/** More files are not looked at: a folder of answer sheets may have thousands. */
export const MOST_FILES = 300;

/** The quizzes of a folder, and how many of its files were left aside. */
export interface QuizzesHere {
  readonly listed: readonly ListedQuiz[];
  readonly unread: number;
}

/**
 * The quiz files of the current folder: YAML files in it with a section `quiz`, and `quiz.yaml` of the folders in it.
 * What cannot be read is no quiz.
 */
export function quizzesHere(io: Pick<Io, 'cwd'>): QuizzesHere {
  const names = candidates(io.cwd);
  return {
    listed: names.slice(0, MOST_FILES).flatMap((name) => listedFile(name, io)),
    unread: Math.max(0, names.length - MOST_FILES),
  };
}

/** By name, those of the folder first. */
function candidates(folder: string): string[] {
  const names = entriesOf(folder);
  const files = names.filter((name) => /\.ya?ml$/i.test(name) && isFile(join(folder, name)));
  const below = names
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((name) => ['quiz.yaml', 'quiz.yml'].map((file) => join(name, file)))
    .filter((name) => isFile(join(folder, name)));
  return [...files, ...below];
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A pipe would be waited for. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function listedFile(name: string, io: Pick<Io, 'cwd'>): ListedQuiz[] {
  let source: QuizSource;
  try {
    source = readQuizSource(name, io);
    if (!hasQuizSection(withoutBom(source.text), name)) return [];
  } catch (error) {
    if (error instanceof UsageError || error instanceof InputError) return [];
    throw error;
  }
  try {
    return [{ file: name, quiz: quizInShort(quizOf(source)), problems: 0 }];
  } catch (error) {
    if (error instanceof InputError) return [{ file: name, quiz: null, problems: error.problems.length }];
    throw error;
  }
}

/** The line that a section begins with; an answer sheet has the quiz's id behind it. */
const SECTION = /^(["']?)quiz\1[ \t]*:[ \t]*(?:[{#].*)?\r?$/m;

/** Most files are told by their letters: parsing takes a thousand times as long. */
function hasQuizSection(text: string, name: string): boolean {
  const isFlow = /^\s*\{/.test(text) && /"quiz"/.test(text);
  if (!isFlow && !SECTION.test(text)) return false;
  const { value, problems } = readDocument(text, name);
  if (problems.length > 0) return !isFlow;
  const { quiz } = (value ?? {}) as { quiz?: unknown };
  return typeof quiz === 'object' && quiz !== null && !Array.isArray(quiz);
}
