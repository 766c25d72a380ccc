import { DRAFT_LIMITS, type Draft, type DraftTrait, type Lean } from '../../quiz/new/draft.js';
import {
  enoughFor,
  leansComplaint,
  likesComplaint,
  mostOutcomes,
  outcomeComplaint,
  outcomesComplaint,
  readLikes,
  readTrait,
  titleComplaint,
  traitComplaint,
  traitLeansComplaint,
  traitsComplaint,
  traitsFor,
} from '../../quiz/new/draft-rules.js';
import { BACK, type NewAsker } from './new-asker.js';
import type { Given } from './new-given.js';
import { askList } from './new-list.js';

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
  // Whoever goes back lands on the last step: it has to ask something.
  const allSaid = (of: ReadonlyMap<string, unknown>): boolean =>
    given.outcomes.length > 0 && given.outcomes.every((name) => of.has(name));
  const steps: readonly Step[] = [
    ...(given.title === null ? [askTitle] : []),
    ...(given.outcomes.length === 0 ? [askOutcomes] : []),
    ...(given.simple && !allSaid(given.likes) ? [askLikes] : []),
    ...(given.simple || given.traits.length > 0 ? [] : [askTraits]),
    ...(given.simple || allSaid(given.leans) ? [] : [askLeans]),
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
  if (sayings.title !== '') asker.say([`So far: ${sayings.title}`]);
  const empty = sayings.title === '' ? null : 'as before';
  const title = await asker.line({ message: 'Title', empty, complaint: titleComplaint });
  if (title === BACK) return 'back';
  if (title !== '') sayings.title = title;
  return 'next';
};

const askOutcomes: Step = ({ outcomes, traits }, given, asker) => {
  asker.say(['', 'What can it recommend? One at a time, such as: Front end']);
  const apart = given.traits.length === 0 ? Number.POSITIVE_INFINITY : mostOutcomes(traits.length);
  return askList(outcomes, asker, {
    noun: 'Outcome',
    most: Math.min(apart, DRAFT_LIMITS.outcomes),
    why: apart < DRAFT_LIMITS.outcomes ? enoughFor(traits.length) : null,
    shown: (name) => name,
    read: (typed) => typed,
    complaint: outcomeComplaint,
    whole: outcomesComplaint,
  });
};

const askTraits: Step = ({ traits, outcomes }, _, asker) => {
  const fewest = traitsFor(outcomes.length);
  asker.say([
    '',
    'What do people differ in, that decides between these? Give its two ends with a slash between, both of them good to have, such as:',
    '  looks of a page / inner workings',
    fewest === 1 ? 'Two to four are best.' : `You need at least ${fewest}; up to four are best.`,
  ]);
  return askList(traits, asker, {
    noun: 'Trait',
    most: DRAFT_LIMITS.traits,
    why: null,
    shown: ({ low, high }) => `${low} / ${high}`,
    read: readTrait,
    complaint: traitComplaint,
    whole: (all) => traitsComplaint(all, outcomes.length),
  });
};

const askLikes: Step = async ({ outcomes, likes }, given, asker) => {
  const most = DRAFT_LIMITS.likes;
  asker.say([
    '',
    `For each outcome: what do people who belong there like to do? Up to ${most} things, one at a time or with ; between, such as: choosing colours for a page. They become the answers. Leave open what you do not know yet: you can write it into the file.`,
  ]);
  const slots = outcomes
    .filter((name) => !given.likes.has(name))
    .flatMap((name) => Array.from({ length: most }, (_, nth) => ({ name, nth })));
  for (let at = 0; at < slots.length; ) {
    const { name, nth } = slots[at] as (typeof slots)[number];
    if (nth === 0) asker.say(['', name]);
    const mine = likes.get(name) ?? [];
    /** What stands after this answer of so many things in the other places. */
    const others = (things: number): readonly string[] =>
      outcomes.flatMap((each) =>
        (likes.get(each) ?? []).filter(
          (like, place) => like !== '' && (each !== name || place < nth || place >= nth + things),
        ),
      );
    const typed = await asker.line({
      message: `${nth + 1} of ${most}`,
      empty: mine[nth] ? 'as before' : 'open',
      complaint: (line) => {
        const things = readLikes(line);
        if (things.length > most - nth)
          return `These are ${things.length}, and there is room for ${most - nth}.`;
        return likesComplaint(things, others(things.length));
      },
    });
    if (typed === BACK) {
      if (at === 0) return 'back';
      at--;
      continue;
    }
    const things = typed === '' ? [mine[nth] ?? ''] : readLikes(typed);
    likes.set(name, [...mine.slice(0, nth), ...things, ...mine.slice(nth + things.length)]);
    at += things.length;
  }
  return 'next';
};

const askLeans: Step = async (sayings, given, asker) => {
  const { outcomes, traits, leans } = sayings;
  const open = outcomes.filter((name) => !given.leans.has(name));
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
