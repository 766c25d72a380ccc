import type { GuideRole, RoleKind, Topic, TopicGroup } from '../../guide/guide.js';
import { counted } from '../count-words.js';
import { type Block, heading, type Page, paragraph, type Term } from '../page.js';
import { commandsSection, type GuidePageOptions } from './parts.js';
import { GROUP_WORDS, KIND_WORDS } from './words.js';

type Options = Pick<GuidePageOptions, 'command'>;

/**
 * The roles by kind, one a line.
 * @param search what they were searched for: then they stand best first
 */
export function rolesPage(roles: readonly GuideRole[], search: string | null, { command }: Options): Page {
  const kinds = Object.keys(KIND_WORDS) as RoleKind[];
  const [first] =
    search === null ? kinds.flatMap((kind) => roles.filter((role) => role.kind === kind)) : roles;
  return {
    title: 'Roles',
    kind: countWords(roles.length, 'role', search),
    blocks: [
      ...(roles.length === 0 ? [nothing('role')] : []),
      ...(search === null
        ? kinds.flatMap((kind) =>
            group(
              KIND_WORDS[kind].all,
              roles.filter((role) => role.kind === kind),
              roleTerm,
            ),
          )
        : group(null, roles, roleTerm)),
      ...commandsSection([
        ...(first === undefined ? [] : [{ command: `${command} roles ${first.id}`, what: 'open one' }]),
        search === null
          ? { command: `${command} roles --search django`, what: 'search' }
          : { command: `${command} roles`, what: 'all of them' },
      ]),
    ],
  };
}

/** The topics by group, one a line; or those that were searched for. */
export function topicsPage(topics: readonly Topic[], search: string | null, { command }: Options): Page {
  const groups = Object.keys(GROUP_WORDS) as TopicGroup[];
  const [first] =
    search === null ? groups.flatMap((each) => topics.filter((topic) => topic.group === each)) : topics;
  return {
    title: 'The career guide',
    kind: countWords(topics.length, 'topic', search),
    blocks: [
      ...(topics.length === 0 ? [nothing('topic')] : []),
      ...(search === null
        ? groups.flatMap((each) =>
            group(
              GROUP_WORDS[each],
              topics.filter((topic) => topic.group === each),
              topicTerm,
            ),
          )
        : group(null, topics, topicTerm)),
      ...commandsSection([
        ...(first === undefined ? [] : [{ command: `${command} guide ${first.id}`, what: 'open one' }]),
        search === null
          ? { command: `${command} roles`, what: 'the roles' }
          : { command: `${command} guide`, what: 'all of them' },
      ]),
    ],
  };
}

function group<T>(title: string | null, members: readonly T[], term: (member: T) => Term): Block[] {
  if (members.length === 0) return [];
  return [
    ...(title === null ? [] : [heading(title)]),
    { type: 'terms', short: true, rows: members.map(term) },
  ];
}

/** A name leads to its role; where the id is another word, it is told too. */
function roleTerm({ id, name, summary }: GuideRole): Term {
  const usual = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { term: name, text: usual === id ? summary : `(${id}) ${summary}`, source: null };
}

/** A title fits into the line; a summary would be cut. */
function topicTerm({ id, title }: Topic): Term {
  return { term: id, text: title, source: null };
}

function nothing(what: string): Block {
  return paragraph(`No ${what} has all of these words. Other words, or fewer, may find more.`);
}

function countWords(count: number, what: string, search: string | null): string {
  const found = counted(count, what);
  return search === null ? found : `${found} with "${search}"`;
}
