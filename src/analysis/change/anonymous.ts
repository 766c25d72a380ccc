import { type Count, SMALLEST_GROUP } from '../cohort/cohort.js';
import { isSmall, tells } from '../cohort/small-numbers.js';
import type { Change, TrackChange, TraitChange } from './change.js';

/**
 * A change without names, in which no number tells of fewer than five people: neither one that is shown nor a difference
 * of two, such as those who were compared less those who moved. Means are shown of five people or more.
 *
 * @throws RangeError where fewer than five people are in it
 */
export function anonymised(change: Change): Change {
  const { people } = change;
  if (people < SMALLEST_GROUP)
    throw new RangeError(`An anonymous change needs ${SMALLEST_GROUP} people who are in both.`);
  return {
    ...change,
    anonymous: true,
    onlyBefore: [],
    onlyAfter: [],
    tracks: change.tracks.map((track) => anonymousTrack(track, people)),
    traits: change.traits.map((trait) => anonymousTrait(trait, people, changedIn(change))),
    questions: change.questions.filter((question) => safe(question.people, [people]) !== null),
    members: [],
  };
}

/** The count, unless it or what is left of one of the totals is small. */
function safe(count: Count, totals: readonly Count[]): Count {
  if (count === null) return null;
  const within = totals.filter((total) => total !== null);
  return tells({ value: count, within }) ? null : count;
}

function anonymousTrack(track: TrackChange, people: number): TrackChange {
  const { compared, moved } = track;
  const shownMoved = safe(moved, [compared, people]);
  return {
    track: track.track,
    compared: safe(compared, [people]),
    moved: shownMoved,
    // Where the whole is not shown, its parts would tell of it.
    beyondClose: shownMoved === null ? null : safe(track.beyondClose, [moved, compared, people]),
    moves: shownMoved === null ? [] : largeMoves(track.moves, shownMoved),
  };
}

/** The moves of five people or more. What is left out must not be small together either, so the smallest shown may join it. */
function largeMoves(moves: TrackChange['moves'], moved: number): TrackChange['moves'] {
  const shown = moves.filter(({ people }) => !isSmall(people));
  let leftOut = moved - shown.reduce((sum, { people }) => sum + people, 0);
  while (isSmall(leftOut)) leftOut += shown.pop()?.people ?? SMALLEST_GROUP;
  return shown;
}

/** In how many people a trait may have moved: all, where the quiz is another version. */
function changedIn({ before, after, people, members }: Change): number {
  if (before.hash !== after.hash) return people;
  return members.filter(({ answers }) => answers.length > 0).length;
}

/** Means are whole points, and of five changed sheets at least: to the last digit a mean gives one changed answer away. */
function anonymousTrait(
  { trait, known, mean, meanAbsolute }: TraitChange,
  people: number,
  changed: number,
): TraitChange {
  const isHidden = known === null || isSmall(known) || isSmall(changed);
  const shown = (value: number | null): number | null =>
    isHidden || value === null ? null : Math.round(value) + 0;
  return { trait, known: safe(known, [people]), mean: shown(mean), meanAbsolute: shown(meanAbsolute) };
}
