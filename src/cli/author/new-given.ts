import { DRAFT_LIMITS, type DraftTrait, type Lean } from '../../quiz/new/draft.js';
import {
  type Complaint,
  leansComplaint,
  likesComplaint,
  outcomeComplaint,
  outcomesComplaint,
  readLikes,
  readTrait,
  same,
  titleComplaint,
  traitComplaint,
  traitLeansComplaint,
  traitsComplaint,
} from '../../quiz/new/draft-rules.js';
import { UsageError } from '../exit.js';

/** What the command line says of a new quiz. */
export interface NewWords {
  readonly title: string | null;
  readonly outcomes: readonly string[];
  /** `low / high` each. */
  readonly traits: readonly string[];
  /** `outcome: high, low, -` each. */
  readonly leans: readonly string[];
  /** `outcome: one thing; another` each. */
  readonly likes: readonly string[];
  readonly simple: boolean;
}

/** The same, read; empty where it was not given. */
export interface Given {
  readonly title: string | null;
  readonly outcomes: readonly string[];
  readonly traits: readonly DraftTrait[];
  /** Name of an outcome → one for each trait. */
  readonly leans: ReadonlyMap<string, readonly Lean[]>;
  /** Name of an outcome → what people who belong there like to do. */
  readonly likes: ReadonlyMap<string, readonly string[]>;
  readonly simple: boolean;
}

/** @throws UsageError for the first thing that is wrong with it */
export function readGiven(words: NewWords): Given {
  const { simple } = words;
  const title = words.title?.trim() ?? null;
  if (title !== null) insist('--title', titleComplaint(title));
  const outcomes: string[] = [];
  for (const name of words.outcomes.map((each) => each.trim())) {
    insist('--outcome', outcomeComplaint(name, outcomes));
    outcomes.push(name);
  }
  if (outcomes.length > 0) insist('--outcome', outcomesComplaint(outcomes));
  if (simple && words.traits.length + words.leans.length > 0)
    throw new UsageError('--simple makes a quiz without traits: leave --trait and --leans out.');
  if (!simple && words.likes.length > 0)
    throw new UsageError('--likes is for a quiz without traits: add --simple.');
  const traits: DraftTrait[] = [];
  for (const typed of words.traits) {
    const trait = readTrait(typed);
    if (typeof trait === 'string') throw new UsageError(`--trait "${typed}": ${trait}`);
    insist('--trait', traitComplaint(trait, traits));
    traits.push(trait);
  }
  if (traits.length > 0 && outcomes.length > 0) insist('--trait', traitsComplaint(traits, outcomes.length));
  const given: Given = {
    title,
    outcomes,
    traits,
    leans: byOutcome('--leans', words.leans, outcomes, (text) => readLeans(text, traits)),
    likes: byOutcome('--likes', words.likes, outcomes, fewLikes),
    simple,
  };
  checkLeans(given);
  checkLikes(given);
  return given;
}

function insist(option: string, complaint: Complaint): void {
  if (complaint !== null) throw new UsageError(`${option}: ${complaint}`);
}

/** `outcome: values`, the name as it was given by `--outcome`, in capitals or not. */
function byOutcome<T>(
  option: string,
  texts: readonly string[],
  outcomes: readonly string[],
  read: (values: string) => T | string,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const text of texts) {
    // A name may have a colon in it: the longest one that fits is meant.
    const name = outcomes
      .filter((each) => same(text.slice(0, Math.max(0, colonAfter(text, each))), each))
      .sort((a, b) => b.length - a.length)[0];
    if (name === undefined)
      throw new UsageError(`${option} "${text}": it begins with an outcome of --outcome and a colon.`);
    if (found.has(name)) throw new UsageError(`${option} names "${name}" a second time.`);
    const value = read(text.slice(colonAfter(text, name) + 1));
    if (typeof value === 'string') throw new UsageError(`${option} "${text}": ${value}`);
    found.set(name, value);
  }
  return found;
}

/** Where the colon stands that follows a name; -1 where there is none. */
function colonAfter(text: string, name: string): number {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1))
    if (same(text.slice(0, at), name)) return at;
  return -1;
}

const LEAN_WORDS: Readonly<Record<string, Lean>> = { low: -1, high: 1, neither: 0, '-': 0 };

function readLeans(text: string, traits: readonly DraftTrait[]): readonly Lean[] | string {
  if (traits.length === 0) return '--leans needs the traits: add --trait.';
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  const leans = words.map((word) => (Object.hasOwn(LEAN_WORDS, word) ? LEAN_WORDS[word] : undefined));
  if (leans.length !== traits.length || leans.some((lean) => lean === undefined))
    return `for each --trait, in their order, it says low, high or - (neither), with commas between: ${traits.length} in all.`;
  return leans as Lean[];
}

function fewLikes(text: string): readonly string[] | string {
  const likes = readLikes(text);
  return likes.length <= DRAFT_LIMITS.likes ? likes : `there are at most ${DRAFT_LIMITS.likes}.`;
}

function checkLeans({ outcomes, traits, leans }: Given): void {
  const known = outcomes.filter((name) => leans.has(name));
  const rows = known.map((name) => leans.get(name) ?? []);
  insist('--leans', leansComplaint(known, rows)?.text ?? null);
  if (known.length < outcomes.length || known.length === 0) return;
  for (const [place, trait] of traits.entries()) {
    const complaint = traitLeansComplaint(
      trait,
      rows.map((row) => row[place] ?? 0),
    );
    insist('--leans', complaint);
  }
}

function checkLikes({ likes }: Given): void {
  const all = [...likes.values()].flat();
  if (all.length > 0) insist('--likes', likesComplaint(all, []));
}

/** What an author has still to say, with the options that say it. Empty where a quiz can be written. */
export function missingFrom({ title, outcomes, traits, leans, simple }: Given): readonly string[] {
  const unsaid = outcomes.filter((name) => !leans.has(name));
  return [
    ...(title === null ? ['the title (--title)'] : []),
    ...(outcomes.length === 0 ? ['the outcomes (--outcome, twice or more)'] : []),
    ...(simple || traits.length > 0 ? [] : ['the traits (--trait "low / high", or --simple for none)']),
    ...(simple || (outcomes.length > 0 && unsaid.length === 0)
      ? []
      : [
          `where ${unsaid.length === 0 ? 'outcomes lean' : leaning(unsaid)} (--leans "outcome: high, low, -")`,
        ]),
  ];
}

function leaning(names: readonly string[]): string {
  const [first] = names;
  return names.length === 1 ? `"${first}" leans` : `"${first}" and ${names.length - 1} more lean`;
}
