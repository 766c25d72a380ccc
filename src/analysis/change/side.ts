import type { ScoringTable } from '../../scoring/table.js';
import type { QuizVersion } from './change.js';
import type { Taken } from './taken.js';

/** The results of one time, or of one version of the quiz. */
export interface Side {
  readonly version: QuizVersion;
  /** The table of just this version; `null` where it is not at hand, only what was recorded of its results. */
  readonly table: ScoringTable | null;
  readonly taken: readonly Taken[];
}

/** The newer side: its quiz is always at hand. */
export interface NewerSide extends Side {
  readonly table: ScoringTable;
}

/** Ids of what a version has. */
export interface Parts {
  readonly questions: ReadonlySet<string>;
  readonly tracks: ReadonlySet<string>;
  readonly traits: ReadonlySet<string>;
}

/** Without the quiz, a part that no result speaks of counts as missing. */
export function partsOf({ table, taken }: Side): Parts {
  if (table === null)
    return {
      questions: new Set(taken.flatMap(({ answers }) => [...answers.keys()])),
      tracks: new Set(taken.flatMap(({ tracks }) => [...tracks.keys()])),
      traits: new Set(taken.flatMap(({ traits }) => [...traits.keys()])),
    };
  const { quiz } = table;
  return {
    questions: idsOf(quiz.questions),
    tracks: idsOf(quiz.tracks),
    // Where weights name roles, the traits stand for roles and are not shown.
    traits: idsOf(quiz.direct ? [] : quiz.traits),
  };
}

/** Ids that both have, in the order of the first. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((id) => other.has(id));
}

/** Name → the last result of that name, in the order of the results that count. */
export function lastByName(taken: readonly Taken[]): ReadonlyMap<string, Taken> {
  const last = new Map<string, Taken>();
  for (const each of taken) {
    last.delete(each.person);
    last.set(each.person, each);
  }
  return last;
}

function idsOf(parts: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(parts.map(({ id }) => id));
}
