import { findTopic, nearestTopics, searchTopics } from '../../guide/find.js';
import type { Guide, Topic } from '../../guide/guide.js';
import { topicJson, topicsJson } from '../../render/guide/json.js';
import { topicsPage } from '../../render/guide/list-pages.js';
import { topicPage } from '../../render/guide/topic-page.js';
import { listWords } from '../../render/guide/words.js';
import type { PageFormat } from '../../render/page.js';
import { quoteForShell } from '../../render/shell.js';
import { EXIT, UsageError } from '../exit.js';
import { checkTarget } from '../files.js';
import { loadGuide } from '../guide-data.js';
import type { Io } from '../io.js';
import { unknownName } from '../names.js';
import type { OutputOptions } from '../output.js';
import { showPage } from '../page.js';

export interface GuideOptions extends OutputOptions<PageFormat> {
  readonly search: string | null;
}

/**
 * Lists the topics of the guide, or shows one.
 * @param words its id, title or another name of it; none lists them. Where something is searched for, more words for that
 */
export async function guide(words: readonly string[], options: GuideOptions, io: Io): Promise<number> {
  const { search } = options;
  const data = await loadGuide();
  await checkTarget(options.output, options.force, io);
  if (words.length > 0 && search === null) {
    const topic = theTopic(data, words.join(' '));
    await showPage(
      (command) => topicPage(data, topic, { command }),
      () => topicJson(data, topic),
      options,
      io,
    );
    return EXIT.done;
  }
  const wanted = search === null ? null : [search, ...words].join(' ');
  const shown = wanted === null ? data.topics : searchTopics(data, wanted);
  await showPage(
    (command) => topicsPage(shown, wanted, { command }),
    () => topicsJson(shown),
    options,
    io,
  );
  return EXIT.done;
}

/** How many topics are worth naming. */
const MOST_HITS = 3;

/** @throws UsageError that names where the word is said, or the nearest, where there is no such topic */
function theTopic(data: Guide, name: string): Topic {
  const topic = findTopic(data, name);
  if (topic !== null) return topic;
  const [first, ...more] = searchTopics(data, name).map(({ id }) => id);
  if (first !== undefined) {
    const where = listWords([first, ...more.slice(0, MOST_HITS - 1)]);
    const all =
      more.length < MOST_HITS ? '' : ` All of them: which-path guide --search ${quoteForShell(name)}`;
    throw new UsageError(`No topic is called "${name}". It is spoken of in ${where}.${all}`);
  }
  const near = nearestTopics(data, name).map(({ id }) => id);
  throw unknownName('No topic is', name, near, 'which-path guide lists them.');
}
