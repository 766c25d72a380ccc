import { PAGE_FORMATS, type PageFormat } from '../../render/page.js';
import { type ListedQuiz, quizInShort, quizzesJson, quizzesPage } from '../../render/quizzes-page.js';
import { formatOf } from '../endings.js';
import { EXIT } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import type { OutputOptions } from '../output.js';
import { showPage } from '../page.js';
import { readShipped, shippedIds } from '../shipped.js';
import { quizzesHere } from './quizzes-here.js';

/** Lists the shipped quizzes and those of the current folder. @returns the exit code */
export async function list(options: OutputOptions<PageFormat | null>, io: Io): Promise<number> {
  const format = formatOf(options, PAGE_FORMATS, 'a list');
  await checkTarget(options.output, options.force, io);
  const shipped = await Promise.all(
    shippedIds().map(async (id): Promise<ListedQuiz> => {
      const quiz = quizInShort(await readShipped(id));
      return { file: null, quiz, problems: 0 };
    }),
  );
  const { listed, unread } = quizzesHere(io);
  const all = [...shipped, ...listed];
  await showPage(
    (command) => quizzesPage(all, { command, unread, asTable: format === 'markdown' }),
    () => quizzesJson(all),
    { ...options, format },
    io,
  );
  return EXIT.done;
}
