import { stringify } from 'yaml';
import type { AnswerSheet } from './sheet.js';

/** A sheet as YAML, as people would write it: what `parseAnswers` reads back as the same sheet. */
export function writeAnswers(quizId: string, { respondent, seed, answers, background }: AnswerSheet): string {
  const { known, hoursPerWeek, experience, start } = background;
  const written = {
    quiz: quizId,
    ...(respondent === null ? {} : { respondent }),
    ...(seed === null ? {} : { seed }),
    answers: Object.fromEntries(answers),
    background: {
      ...(known.length === 0 ? {} : { known }),
      ...(hoursPerWeek === null ? {} : { hours_per_week: hoursPerWeek }),
      ...(experience === null ? {} : { experience }),
      ...(start === null ? {} : { start }),
    },
  };
  if (Object.keys(written.background).length > 0) return stringify(written, { aliasDuplicateObjects: false });
  const { background: _none, ...rest } = written;
  return stringify(rest, { aliasDuplicateObjects: false });
}
