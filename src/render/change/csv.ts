import type { MemberChange, MemberTrackChange } from '../../analysis/change/change.js';
import { csvCell, matchCell } from '../batch/csv-cell.js';
import type { ChangeResult } from './result.js';

type Cell = (member: MemberChange, id: string, track: MemberTrackChange) => string | number | null;

/** Column → its cell. Roles and tracks are ids; what is not known is empty. */
const COLUMNS: Readonly<Record<string, Cell>> = {
  person: ({ person }) => person,
  track: (_, id) => id,
  before: (_, __, { before }) => before.role,
  after: (_, __, { after }) => after.role,
  match_before: (_, __, { before }) => matchCell(before.match),
  match_after: (_, __, { after }) => matchCell(after.match),
  verdict_before: (_, __, { before }) => before.verdict,
  verdict_after: (_, __, { after }) => after.verdict,
  moved: (_, __, { moved }) => String(moved),
  beyond_close: (_, __, { beyondClose }) => String(beyondClose),
  answers_changed: ({ answers }) => answers.length,
};

/** A row for each person and track; LF at the end of lines. An anonymous change has no rows. */
export function changeCsv({ change }: ChangeResult): string {
  const cells = Object.values(COLUMNS);
  const rows = change.members.flatMap((member) =>
    Object.entries(member.tracks).map(([id, track]) => cells.map((cell) => cell(member, id, track))),
  );
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}
