import type { Question } from '../../quiz/quiz.js';
import type { QuestionTable, ScoringTable } from '../../scoring/table.js';
import type { OptionAudit, QuestionAudit, QuestionInTrack } from './audit.js';
import type { Counts } from './counts.js';
import { shareOf } from './estimate.js';
import { informationOf } from './information.js';
import {
  givesAllTheSame,
  leansToward,
  type OptionName,
  optionsOf,
  responsesWith,
  sameAs,
} from './options.js';

/** What each question and each of its options does to the outcome; questions in the order of the quiz. */
export function questionAudits(table: ScoringTable, counts: Counts): readonly QuestionAudit[] {
  const places = new Map(table.questions.map(({ id }, place) => [id, place]));
  return table.quiz.questions.map((question) =>
    questionAudit(table, counts, question, places.get(question.id)!),
  );
}

function questionAudit(
  table: ScoringTable,
  counts: Counts,
  question: Question,
  place: number,
): QuestionAudit {
  const compiled = table.questions[place]!;
  const options = optionsOf(question);
  return {
    question: question.id,
    tracks: table.tracks.map((_, track) => questionInTrack(table, counts, place, track)),
    options: options.map((option) => optionAudit(table, counts, place, compiled, options, option)),
  };
}

function questionInTrack(table: ScoringTable, counts: Counts, place: number, track: number): QuestionInTrack {
  const { id, roles } = table.tracks[track]!;
  const { method, decided, joint, rows } = counts;
  const exact = method.kind === 'counted';
  const question = table.questions[place]!;
  const times = decided[track * table.questions.length + place]!;
  const from = rows.from[place]!;
  const { shared, entropy } = informationOf(
    question.responses.map((_, r) =>
      roles.map((role) => joint[(from + r) * table.quiz.roles.length + role]!),
    ),
    exact,
  );
  const same = givesAllTheSame(table, question, question.responses.keys(), track);
  // What makes no difference tells nothing: no need to estimate it.
  const information = same ? 0 : shared;
  return {
    track: id,
    decides: shareOf(times, method.sheets, exact),
    never: same || (exact && times === 0),
    information,
    told: entropy === 0 ? 0 : information / entropy,
  };
}

function optionAudit(
  table: ScoringTable,
  { method, seen, opened, rows }: Counts,
  place: number,
  question: QuestionTable,
  options: readonly OptionName[],
  option: OptionName,
): OptionAudit {
  const exact = method.kind === 'counted';
  const responses = responsesWith(question, option);
  const inRows = responses.map((response) => rows.from[place]! + response);
  const sheets = inRows.reduce((sum, row) => sum + seen[row]!, 0);
  return {
    option,
    tracks: table.tracks.map(({ id }, track) => {
      const times = inRows.reduce((sum, row) => sum + opened[row * table.tracks.length + track]!, 0);
      return {
        track: id,
        decides: shareOf(times, sheets, exact),
        never: (exact && times === 0) || givesAllTheSame(table, question, responses, track),
        toward: leansToward(table, question, responses, track),
      };
    }),
    same: sameAs(table, question, options, option),
  };
}
