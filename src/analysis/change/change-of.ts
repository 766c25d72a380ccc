import { anonymised } from './anonymous.js';
import type { Change } from './change.js';
import { type Between, memberChange } from './member-change.js';
import { beyondCloseBetween } from './one-answer.js';
import { lastByName, type NewerSide, partsOf, type Side, shared } from './side.js';
import { swingsBetween } from './swing.js';
import type { Taken } from './taken.js';
import { questionTally, trackTally, traitTally } from './tallies.js';

export interface ChangeOptions {
  /** True: no names, and no number that tells of fewer than five people. */
  readonly anonymous: boolean;
}

/**
 * Compares the results of people who are in both sides; names have to be equal letter by letter. What only one version
 * has (tracks, traits, questions) is not compared; yet its questions have their shares in what moved a result.
 *
 * @throws RangeError where it is to be anonymous and fewer than five people are in both
 */
export function changeOf(before: Side, after: NewerSide, { anonymous }: ChangeOptions): Change {
  const [old, now] = [lastByName(before.taken), lastByName(after.taken)];
  const pairs = [...now.values()].flatMap((taken): (readonly [Taken, Taken])[] => {
    const earlier = old.get(taken.person);
    return earlier === undefined ? [] : [[earlier, taken]];
  });
  const { quiz } = after.table;
  const [has, had] = [partsOf(after), partsOf(before)];
  const tracks = shared(has.tracks, had.tracks);
  const questions = shared(has.questions, had.questions);
  const between: Between = {
    questions: quiz.questions.filter(({ id }) => had.questions.has(id)),
    tracks,
    swingOf: swingsBetween(before.table, after.table),
    isBeyondClose: beyondCloseBetween(before.table, after.table),
  };
  const members = pairs.map(([earlier, later]) => memberChange(between, earlier, later));
  const change: Change = {
    schema: 'which-path/change@1',
    before: before.version,
    after: after.version,
    people: pairs.length,
    anonymous: false,
    onlyBefore: [...old.keys()].filter((person) => !now.has(person)),
    onlyAfter: [...now.keys()].filter((person) => !old.has(person)),
    tracks: tracks.map((track) => trackTally(quiz, track, members)),
    traits: shared(has.traits, had.traits).map((trait) => traitTally(trait, pairs)),
    questions: questionTally(questions, members),
    members,
  };
  return anonymous ? anonymised(change) : change;
}
