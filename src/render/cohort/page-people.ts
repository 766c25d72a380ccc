import { type Block, heading } from '../page.js';
import { capital } from '../words.js';
import type { CohortResult } from './result.js';
import { answeredWords, type MemberCells, memberCare, memberCells } from './rows.js';
import { cohortVoice } from './words.js';

/** Below a track's title; the role stands below the title itself. */
const TRACK_COLUMNS = [
  { of: 'match', name: 'Match', align: 'right' },
  { of: 'verdict', name: 'Verdict', align: 'left' },
  { of: 'runnerUp', name: 'Runner-up', align: 'left' },
] as const satisfies readonly { of: keyof MemberCells; name: string; align: 'left' | 'right' }[];

/** Everybody, a row each. Columns in which nothing would stand are left out. */
export function peopleSection({ quiz, cohort }: CohortResult): Block[] {
  const { members } = cohort;
  if (members.length === 0) return [];
  const { one, many } = cohortVoice(quiz);
  const tracks = quiz.tracks.filter(({ id }) => cohort.tracks.some(({ track }) => track === id));
  const columns = [
    { name: capital(one), align: 'left' as const, cells: members.map(({ person }) => person) },
    ...tracks.flatMap(({ id, title }) => {
      const results = members.map((member) => memberCells(quiz, member, id));
      return [
        { name: title, align: 'left' as const, cells: results.map(({ role }) => role) },
        ...TRACK_COLUMNS.map(({ of, name, align }) => ({
          name,
          align,
          cells: results.map((cells) => cells[of]),
        })),
      ];
    }),
    {
      name: 'Answered',
      align: 'right' as const,
      cells: members.map(answeredWords),
    },
    { name: 'With care', align: 'left' as const, cells: members.map(memberCare) },
  ].filter(({ cells }, place) => place === 0 || cells.some((cell) => cell !== ''));
  return [
    heading(capital(many), 'match: higher than so many of 100 random answer sheets'),
    {
      type: 'table',
      columns: columns.map(({ name }) => name),
      align: columns.map(({ align }) => align),
      rows: members.map((_, place) => columns.map(({ cells }) => cells[place] ?? '')),
    },
  ];
}
