import type { MemberTrack } from '../../analysis/cohort/cohort.js';
import { csvCell, matchCell } from '../batch/csv-cell.js';
import type { CohortResult } from './result.js';

type Cell = string | number | null;

/** The columns of each track, named as in the CSV of `score`. */
const TRACK_COLUMNS: Readonly<Record<string, (result: MemberTrack) => Cell>> = {
  role: ({ role }) => role,
  match: ({ match }) => matchCell(match),
  verdict: ({ verdict }) => verdict,
  runner_up: ({ runnerUp }) => runnerUp,
};

/** One line for each person, with ids for roles; what is not known or hidden is an empty cell. Flags have `|` between them. */
export function cohortCsv({ cohort }: CohortResult): string {
  const columns = cohort.tracks.flatMap(({ track }) =>
    Object.entries(TRACK_COLUMNS).map(([name, cellOf]) => ({ track, name, cellOf })),
  );
  const head = [
    'person',
    'answered',
    'asked',
    ...columns.map(({ track, name }) => `${track}.${name}`),
    'flags',
  ];
  const rows = cohort.members.map(({ person, answered, asked, tracks, flags }) => [
    person,
    answered,
    asked,
    ...columns.map(({ track, cellOf }) => {
      const result = tracks[track];
      return result === undefined ? null : cellOf(result);
    }),
    flags.join('|'),
  ]);
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}
