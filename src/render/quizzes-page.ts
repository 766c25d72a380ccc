import type { Quiz } from '../quiz/quiz.js';
import { counted, nounFor } from './count-words.js';
import { visibleJson } from './escape.js';
import { type Block, heading, type Page, paragraph } from './page.js';
import { quoteForShell } from './shell.js';
import { spanWords } from './words.js';

/** A quiz as a list shows it. */
export interface ListedQuiz {
  /** The file, as commands name it; `null` for a shipped quiz, which its id names. */
  readonly file: string | null;
  /** `null` where the file has problems. */
  readonly quiz: QuizInShort | null;
  /** How many problems the file has. */
  readonly problems: number;
}

export interface QuizInShort {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly questions: number;
  readonly minutes: readonly [number, number];
  /** What it recommends, with the number of roles. */
  readonly tracks: readonly { readonly id: string; readonly title: string; readonly roles: number }[];
}

export function quizInShort({ id, title, version, minutes, questions, tracks, roles }: Quiz): QuizInShort {
  return {
    ...{ id, title, version, minutes },
    questions: questions.length,
    tracks: tracks.map((track) => ({
      id: track.id,
      title: track.title,
      roles: roles.filter((role) => role.track === track.id).length,
    })),
  };
}

export interface QuizzesPageOptions {
  /** What the program is called by. */
  readonly command: string;
  /** How many files of the folder were not looked at, as there are so many. */
  readonly unread: number;
  /** As a table, for which a terminal is too narrow: names that are there to be copied would be cut. */
  readonly asTable: boolean;
}

/** The shipped quizzes, then those of a folder. */
export function quizzesPage(
  listed: readonly ListedQuiz[],
  { command, unread, asTable }: QuizzesPageOptions,
): Page {
  const block = asTable ? table : entries;
  const shipped = listed.filter(({ file }) => file === null);
  const own = listed.filter(({ file }) => file !== null);
  const sound = own.filter(({ quiz }) => quiz !== null);
  const broken = own.filter(({ quiz }) => quiz === null);
  return {
    title: 'Quizzes',
    kind: `${shipped.length} shipped, ${own.length} of this folder`,
    blocks: [
      heading('Shipped with which-path'),
      block('Quiz', shipped),
      heading('Of this folder'),
      ...(own.length === 0 ? [paragraph('No quiz files here.')] : []),
      ...(sound.length === 0 ? [] : [block('File', sound)]),
      ...(broken.length === 0 ? [] : [problemsOf(broken, command)]),
      ...(unread === 0 ? [] : [paragraph(`${unread} more files of this folder were not looked at.`)]),
      next(sound[0] ?? shipped[0], broken[0], command),
    ],
  };
}

function table(first: string, listed: readonly ListedQuiz[]): Block {
  return {
    type: 'table',
    columns: [first, 'Title', 'Version', 'Questions', 'Minutes', 'Recommends'],
    align: ['left', 'left', 'left', 'right', 'right', 'left'],
    rows: listed.flatMap(({ file, quiz }) => {
      if (quiz === null) return [];
      const { id, title, version, questions, minutes, tracks } = quiz;
      return [[file ?? id, title, version, String(questions), spanWords(minutes), tracksWords(tracks)]];
    }),
  };
}

function entries(_: string, listed: readonly ListedQuiz[]): Block {
  return {
    type: 'entries',
    items: listed.flatMap(({ file, quiz }) => {
      if (quiz === null) return [];
      const { id, title, version, questions, minutes, tracks } = quiz;
      const length = [
        counted(questions, 'question'),
        `${spanWords(minutes)} ${nounFor(minutes[1], 'minute')}`,
        `version ${version}`,
      ];
      return [
        {
          kind: 'task' as const,
          title: file ?? id,
          about: '',
          details: [
            { label: null, text: title },
            { label: null, text: length.join(', ') },
            { label: 'Recommends', text: tracksWords(tracks) },
          ],
          links: [],
        },
      ];
    }),
  };
}

const tracksWords = (tracks: QuizInShort['tracks']): string =>
  tracks.map(({ title, roles }) => `${title} (${roles})`).join(', ');

function problemsOf(broken: readonly ListedQuiz[], command: string): Block {
  return {
    type: 'terms',
    short: false,
    rows: broken.map(({ file, problems }) => ({
      term: file ?? '',
      text: `has ${counted(problems, 'problem')}: ${command} quiz check ${quoteForShell(file ?? '')}`,
      source: null,
    })),
  };
}

function next(first: ListedQuiz | undefined, broken: ListedQuiz | undefined, command: string): Block {
  const name = first === undefined ? null : quoteForShell(first.file ?? first.quiz?.id ?? '');
  return {
    type: 'commands',
    title: 'What next',
    lines: [
      ...(name === null
        ? []
        : [
            { command: `${command} --quiz ${name}`, what: 'answer it' },
            { command: `${command} quiz show ${name}`, what: 'read it' },
          ]),
      broken === undefined
        ? { command: `${command} quiz new`, what: 'write one' }
        : { command: `${command} quiz check ${quoteForShell(broken.file ?? '')}`, what: 'mend it' },
    ],
  };
}

/** The same for programs: `which-path/quizzes@1`. */
export function quizzesJson(listed: readonly ListedQuiz[]): string {
  const quizzes = listed.map(({ file, quiz, problems }) => ({ file, quiz, problems }));
  return `${visibleJson(JSON.stringify({ schema: 'which-path/quizzes@1', quizzes }, null, 2))}\n`;
}
