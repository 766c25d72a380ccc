import { nearest } from '../quiz/suggest.js';
import type { Guide, GuideRole, Topic } from './guide.js';
import { hasWords, keyOf, wordsOf } from './words.js';

/** What roles and topics have in common: the ways to name them. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Nobody types a name of more letters; it bounds the time that a search takes. */
const MOST_LETTERS = 200;

/** How many near names are worth showing. */
const MOST_NEAR = 3;

/**
 * The role that is meant by `name`: its id, its name or another name of it, or the beginning of one that no other role
 * shares. Case, punctuation, spaces and a plural do not count.
 * @returns `null` where there is no such role, or several
 */
export function findRole(guide: Guide, name: string): GuideRole | null {
  return find(guide.roles, roleNames, name);
}

/** The topic that is meant by `name`, as `findRole` does it; its title counts as a name. */
export function findTopic(guide: Guide, name: string): Topic | null {
  return find(guide.topics, topicNames, name);
}

/** Up to three roles that may be meant by a name that `findRole` does not know, the likeliest first. */
export function nearestRoles(guide: Guide, name: string): readonly GuideRole[] {
  return near(guide.roles, roleNames, name);
}

/** Up to three topics that may be meant by a name that `findTopic` does not know, the likeliest first. */
export function nearestTopics(guide: Guide, name: string): readonly Topic[] {
  return near(guide.topics, topicNames, name);
}

/**
 * The roles of which all the words are said: first those whose name has them, then those with them among their other
 * names, in the summary, anywhere. Of equals the guide's order decides.
 * @param words separated by anything; none of them: no roles
 */
export function searchRoles(guide: Guide, words: string): readonly GuideRole[] {
  return search(guide.roles, roleTexts, words);
}

/** The topics in which all the words are: first those that are called so, then those that sum up so, then the rest. */
export function searchTopics(guide: Guide, words: string): readonly Topic[] {
  return search(guide.topics, topicTexts, words);
}

/** What is said of a role, the weightiest first: name, other names, summary, all the rest. */
function roleTexts({ name, aliases, summary, senses, parts }: GuideRole): readonly string[] {
  const statements = [...senses, ...Object.values(parts).flat()];
  const rest = statements.map(({ label, text, note }) => [label, text, note].join(' ')).join('\n');
  return [name, aliases.join('\n'), summary, rest];
}

/** What is said in a topic, the weightiest first: its names, summary, all the rest. */
function topicTexts({ id, title, aliases, summary, blocks }: Topic): readonly string[] {
  const rest = blocks.flatMap(({ heading, items, figures }) => [
    heading,
    ...items.flatMap(({ label, text, note }) => [label, text, note]),
    ...figures.flatMap(({ of, kind }) => [of, kind]),
  ]);
  return [[id, title, ...aliases].join('\n'), summary, rest.join('\n')];
}

const roleNames = (role: GuideRole): Named => role;
const topicNames = ({ id, title, aliases }: Topic): Named => ({ id, name: title, aliases });

function find<T>(all: readonly T[], namesOf: (one: T) => Named, name: string): T | null {
  const words = typedWords(name);
  const key = words.join('');
  if (key === '') return null;
  const ways: readonly ((named: Named) => boolean)[] = [
    ({ id }) => keyOf(id) === key,
    (named) => keyOf(named.name) === key,
    ({ aliases }) => aliases.some((alias) => keyOf(alias) === key),
  ];
  for (const isMeant of ways) {
    const meant = all.filter((one) => isMeant(namesOf(one)));
    if (meant.length > 0) return meant.length === 1 ? meant[0]! : null;
  }
  const begun = all.filter((one) => keysOf(namesOf(one)).some((other) => other.startsWith(key)));
  // "engineer" begins "engineering manager" alone, but every other engineer may be meant as well.
  const alsoMeant = all.some((one) => !begun.includes(one) && hasWords(namesOf(one).name, words));
  return begun.length === 1 && !alsoMeant ? begun[0]! : null;
}

/** By how far down in the texts of each one all the words are there. */
function search<T>(all: readonly T[], textsOf: (one: T) => readonly string[], typed: string): readonly T[] {
  const words = typedWords(typed);
  if (words.length === 0) return [];
  const found: T[][] = [];
  for (const one of all) {
    const texts = textsOf(one);
    const rank = texts.findIndex((_, place) => hasWords(texts.slice(0, place + 1).join('\n'), words));
    if (rank < 0) continue;
    found[rank] ??= [];
    found[rank].push(one);
  }
  return found.flat();
}

/** First those that share the name, then those that it begins, those with its words in theirs, those it is a slip of. */
function near<T>(all: readonly T[], namesOf: (one: T) => Named, name: string): readonly T[] {
  const words = typedWords(name);
  const key = words.join('');
  if (key === '') return [];
  const keys = new Map(all.map((one) => [one, keysOf(namesOf(one))]));
  const having = (isNear: (key: string) => boolean): T[] => all.filter((one) => keys.get(one)!.some(isNear));
  const found = new Set([
    ...having((other) => other === key),
    ...having((other) => other.startsWith(key)),
    ...all.filter((one) => hasWords(namesOf(one).name, words)),
  ]);
  const addSlips = (writtenOf: (one: T) => readonly string[]): void => {
    while (found.size < MOST_NEAR) {
      const rest = all.filter((one) => !found.has(one));
      const slip = nearest(key, rest.flatMap(writtenOf));
      if (slip === null) break;
      found.add(rest.find((one) => writtenOf(one).includes(slip))!);
    }
  };
  addSlips((one) => keys.get(one)!);
  // "scientst" is a slip of one word of "data scientist".
  if (found.size === 0) addSlips((one) => wordsOf(namesOf(one).name).filter((word) => word.length > 4));
  return [...found].slice(0, MOST_NEAR);
}

const typedWords = (typed: string): readonly string[] => wordsOf(typed.slice(0, MOST_LETTERS));

const keysOf = ({ id, name, aliases }: Named): string[] => [id, name, ...aliases].map(keyOf);
