import type { Plan } from '../../plan/plan.js';
import type { Quiz } from '../../quiz/quiz.js';
import type { TrackResult } from '../../scoring/assessment.js';
import { mapStrings, markdownText } from '../escape.js';
import { table, tableLine } from '../markdown-table.js';
import { leftOutWords, matchWords, quizWords, roleOf, signed, skillName } from '../words.js';
import type { BatchOptions, BatchRenderer, BatchRow } from './batch.js';
import {
  firstSkills,
  insufficientWords,
  leaningWords,
  MATCH_LEGEND,
  planAmounts,
  responseIds,
  rivalsOf,
  topReasons,
  tracksOf,
  verdictWord,
} from './words.js';

/** A table to keep: one line a respondent, with columns for what is asked for besides. */
export function batchMarkdown(raw: Quiz, options: BatchOptions): BatchRenderer {
  const quiz = mapStrings(raw, markdownText);
  const names = headOf(quiz, options);
  return {
    begin: ([first]) => `${[...heading(quiz, first), '', table(names, [])].join('\n')}\n`,
    row(row) {
      const cells = cellsOf(quiz, row, options);
      return `${tableLine(names.map((_, place) => cells[place] ?? ''))}\n`;
    },
    end: () => '',
  };
}

function heading(quiz: Quiz, first: BatchRow | undefined): string[] {
  const excluded = first?.assessment.excluded ?? [];
  return [
    `# ${quiz.title}`,
    '',
    `Quiz ${quizWords(quiz)}. ${MATCH_LEGEND}.`,
    ...(excluded.length > 0 ? ['', `${leftOutWords(quiz, excluded)}.`] : []),
  ];
}

function headOf({ tracks }: Quiz, { why, traits, plan }: BatchOptions): string[] {
  return [
    'Name',
    ...tracks.flatMap(({ title }) => [title, 'Match', 'Verdict']),
    ...(why ? tracks.map(({ title }) => `Why: ${title}`) : []),
    ...(traits ? ['Traits'] : []),
    ...(plan ? ['Plan'] : []),
  ];
}

function cellsOf(quiz: Quiz, row: BatchRow, { why, traits, plan }: BatchOptions): string[] {
  const name = markdownText(row.name);
  const insufficient = insufficientWords(row.assessment);
  if (insufficient !== null) return [name, insufficient];
  const tracks = tracksOf(quiz, row);
  return [
    name,
    ...tracks.flatMap((track) => trackCells(quiz, track)),
    ...(why ? tracks.map(reasonsCell) : []),
    ...(traits ? [leaningWords(quiz, row.assessment).join('; ')] : []),
    ...(plan ? [planCell(quiz, row.plan)] : []),
  ];
}

function trackCells(quiz: Quiz, track: TrackResult): string[] {
  const [top] = track.ranking;
  if (top === undefined) return ['', '', ''];
  const titles = [top, ...rivalsOf(track)].map(({ role }) => roleOf(quiz, role).title);
  return [titles.join(' or '), matchWords(top.match), verdictWord(track)];
}

/** Ids of questions and answers, as a sheet has them: what they say would make a column of its own for each. */
function reasonsCell(track: TrackResult): string {
  return topReasons(track)
    .map(
      ({ question, response, points }) =>
        `${signed(points)} ${question}: ${markdownText(responseIds(response))}`,
    )
    .join('; ');
}

function planCell(quiz: Quiz, plan: Plan | null): string {
  if (plan === null) return '';
  const first = firstSkills(plan).map((id) => skillName(quiz, id));
  return first.length === 0 ? planAmounts(plan) : `${planAmounts(plan)}; first ${first.join(', ')}`;
}
