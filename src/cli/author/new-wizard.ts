import { DRAFT_LIMITS, type Draft, type DraftTrait, type Lean } from '../../quiz/new/draft.js';
import {
  leansComplaint,
  likeComplaint,
  outcomeComplaint,
  outcomesComplaint,
  readTrait,
  titleComplaint,
  traitComplaint,
  traitLeansComplaint,
  traitsComplaint,
} from '../../quiz/new/draft-rules.js';
import { BACK, type NewAsker } from './new-asker.js';
import type { Given } from './new-given.js';

/** What is said so far. It is kept when an author goes back. */
interface Sayings {
  title: string;
  readonly outcomes: string[];
  readonly traits: DraftTrait[];
  /** Trait and outcome → where it leans. */
  readonly leans: Map<string, Lean>;
  /** Outcome → things to do, empty where left open. */
  readonly likes: Map<string, string[]>;
}

type Step = (sayings: Sayings, given: Given, asker: NewAsker) => Promise<'next' | 'back'>;

/** Asks what was not given, back and forth as the author likes. @returns `null` where nothing is to be written */
export async function askDraft(
  given: Given,
  asker: NewAsker,
  /** Shows the whole, and asks what to do with it. */
  confirm: (draft: Draft) => Promise<'write' | 'back' | 'leave'>,
): Promise<Draft | null> {
  const sayings: Sayings = {
    title: given.title ?? '',
    outcomes: [...given.outcomes],
    traits: [...given.traits],
    leans: new Map(),
    likes: new Map([...given.likes].map(([name, likes]) => [name, [...likes]])),
  };
  const steps: readonly Step[] = [
    ...(given.title === null ? [askTitle] : []),
    ...(given.outcomes.length === 0 ? [askOutcomes] : []),
    ...(given.simple ? [askLikes] : []),
    ...(given.simple || given.traits.length > 0 ? [] : [askTraits]),
    ...(given.simple ? [] : [askLeans]),
  ];
  asker.say([
    'A few questions make a quiz that works at once; everything can be changed in its file later.',
    'b and Enter takes back what you said last. Ctrl-C leaves, and nothing is written.',
  ]);
  for (let at = 0; ; ) {
    const step = steps[at];
    if (step !== undefined) {
      const turn = await step(sayings, given, asker);
      if (turn === 'back' && at === 0) asker.reproach('This is the first question.');
      at = Math.max(0, at + (turn === 'next' ? 1 : -1));
      continue;
    }
    const draft = draftOf(sayings, given);
    const wanted = await confirm(draft);
    if (wanted !== 'back') return wanted === 'write' ? draft : null;
    at = steps.length - 1;
  }
}

function draftOf({ title, outcomes, traits, leans, likes }: Sayings, given: Given): Draft {
  return {
    title,
    traits,
    outcomes: outcomes.map((name) => ({
      name,
      leans: given.leans.get(name) ?? traits.map((trait) => leans.get(keyOf(trait, name)) ?? 0),
      likes: (likes.get(name) ?? []).filter((like) => like !== ''),
    })),
  };
}

const keyOf = ({ low, high }: DraftTrait, outcome: string): string => JSON.stringify([low, high, outcome]);

const askTitle: Step = async (sayings, _, asker) => {
  asker.say(['', 'What is the quiz called? Such as: Front end, back end or data?']);
  const title = await asker.line({ message: 'Title', empty: null, complaint: titleComplaint });
  if (title === BACK) return 'back';
  sayings.title = title;
  return 'next';
};

const askOutcomes: Step = ({ outcomes, traits }, given, asker) => {
  asker.say(['', 'What can it recommend? One at a time, such as: Front end']);
  return askList(outcomes, asker, {
    noun: 'Outcome',
    fewest: 2,
    most: DRAFT_LIMITS.outcomes,
    shown: (name) => name,
    read: (typed) => typed,
    complaint: outcomeComplaint,
    whole: (names) =>
      outcomesComplaint(names) ?? (given.traits.length === 0 ? null : traitsComplaint(traits, names.length)),
  });
};

const askTraits: Step = ({ traits, outcomes }, _, asker) => {
  asker.say([
    '',
    'What do people differ in, that decides between these? Give its two ends with a slash between, both of them good to have, such as:',
    '  looks of a page / inner workings',
    'Two to four are best.',
  ]);
  return askList(traits, asker, {
    noun: 'Trait',
    fewest: 1,
    most: DRAFT_LIMITS.traits,
    shown: ({ low, high }) => `${low} / ${high}`,
    read: readTrait,
    complaint: traitComplaint,
    whole: (all) => traitsComplaint(all, outcomes.length),
  });
};

/** A list that is given one by one. */
interface ListOf<T> {
  readonly noun: string;
  /** With fewer the list cannot end. */
  readonly fewest: number;
  readonly most: number;
  readonly shown: (member: T) => string;
  /** What was typed; or a text that says what can be. */
  readonly read: (typed: string) => T | string;
  readonly complaint: (member: T, others: readonly T[]) => string | null;
  /** Of the list as a whole. */
  readonly whole: (members: readonly T[]) => string | null;
}

async function askList<T>(members: T[], asker: NewAsker, list: ListOf<T>): Promise<'next' | 'back'> {
  const { noun, fewest, most, shown, complaint, whole } = list;
  if (members.length > 0) asker.say([`So far: ${members.map(shown).join('; ')}.`]);
  // A text is no member but what is wrong with it, unless the members are texts themselves.
  const isMember = (read: T | string, typed: string): read is T => typeof read !== 'string' || read === typed;
  for (;;) {
    const typed = await asker.line({
      message: `${noun} ${members.length + 1}`,
      empty: members.length >= fewest ? 'done' : null,
      complaint: (line) => {
        if (members.length >= most) return `${most} are the most there can be. Enter goes on.`;
        const read = list.read(line);
        return isMember(read, line) ? complaint(read, members) : read;
      },
    });
    if (typed === BACK) {
      const last = members.pop();
      if (last === undefined) return 'back';
      asker.say([`Taken back: ${shown(last)}`]);
    } else if (typed === '') {
      const wrong = whole(members);
      if (wrong === null) return 'next';
      asker.reproach(wrong);
    } else {
      members.push(list.read(typed) as T);
    }
  }
}

const askLikes: Step = async ({ outcomes, likes }, given, asker) => {
  asker.say([
    '',
    'For each outcome, three things that people like to do whom it suits, such as: choosing colours for a page. They become the answers. Leave open what you do not know yet: you can write it into the file.',
  ]);
  const slots = outcomes
    .filter((name) => !given.likes.has(name))
    .flatMap((name) => Array.from({ length: DRAFT_LIMITS.likes }, (_, nth) => ({ name, nth })));
  for (let at = 0; at < slots.length; ) {
    const { name, nth } = slots[at] as (typeof slots)[number];
    if (nth === 0) asker.say(['', name]);
    const mine = likes.get(name) ?? [];
    const others = outcomes.flatMap((each) =>
      (likes.get(each) ?? []).filter((like, place) => like !== '' && (each !== name || place !== nth)),
    );
    const typed = await asker.line({
      message: `${nth + 1} of ${DRAFT_LIMITS.likes}`,
      empty: mine[nth] ? 'as before' : 'open',
      complaint: (line) => likeComplaint(line, others),
    });
    if (typed === BACK) {
      if (at === 0) return 'back';
      at--;
      continue;
    }
    const kept = [...mine];
    kept[nth] = typed === '' ? (mine[nth] ?? '') : typed;
    likes.set(name, kept);
    at++;
  }
  return 'next';
};

const askLeans: Step = async (sayings, given, asker) => {
  const { outcomes, traits, leans } = sayings;
  const open = outcomes.filter((name) => !given.leans.has(name));
  if (open.length === 0) return 'next';
  asker.say(['', 'Now where each outcome leans.']);
  const draft = (): readonly (readonly Lean[])[] =>
    draftOf(sayings, given).outcomes.map((each) => each.leans);
  const ask = async (place: number, names: readonly string[]): Promise<boolean> => {
    const trait = traits[place] as DraftTrait;
    const before = names.map((name) => leans.get(keyOf(trait, name)) ?? null);
    const said = await asker.leans(trait, names, before, `Trait ${place + 1} of ${traits.length}`);
    if (said === BACK) return false;
    for (const [nth, name] of names.entries()) leans.set(keyOf(trait, name), said[nth] as Lean);
    return true;
  };
  /** Asks of one trait until it tells something. @returns false where the author goes back */
  const settle = async (place: number, names: readonly string[]): Promise<boolean> => {
    for (let asked = names; ; asked = open) {
      if (!(await ask(place, asked))) return false;
      const wrong = traitLeansComplaint(
        traits[place] as DraftTrait,
        draft().map((each) => each[place] ?? 0),
      );
      if (wrong === null) return true;
      asker.reproach(wrong);
    }
  };
  let names: readonly string[] = open;
  for (let place = 0; ; ) {
    if (place < traits.length) {
      if (await settle(place, names)) place++;
      else if (place === 0) return 'back';
      else place--;
      continue;
    }
    const wrong = leansComplaint(outcomes, draft());
    if (wrong === null) return 'next';
    asker.reproach(wrong.text);
    names = outcomes.filter((name, nth) => wrong.outcomes.includes(nth) && open.includes(name));
    place = 0;
  }
};
