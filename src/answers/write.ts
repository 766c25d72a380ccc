import type { Response } from '../quiz/quiz.js';
import type { AnswerSheet } from './sheet.js';

/**
 * A sheet as YAML: what `parseAnswers` reads back as the same sheet. Ids and numbers stand as they are; text from a
 * person is quoted as JSON does it, which YAML reads alike.
 */
export function writeAnswers(quizId: string, { respondent, seed, answers, background }: AnswerSheet): string {
  const { known, hoursPerWeek, experience, start } = background;
  const about = [
    ...(known.length === 0 ? [] : [`  known: ${flow(known)}`]),
    ...(hoursPerWeek === null ? [] : [`  hours_per_week: ${hoursPerWeek}`]),
    ...(experience === null ? [] : [`  experience: ${experience}`]),
    ...(start === null ? [] : [`  start: ${start}`]),
  ];
  const lines = [
    `quiz: ${quizId}`,
    ...(respondent === null ? [] : [`respondent: ${JSON.stringify(respondent)}`]),
    ...(seed === null ? [] : [`seed: ${seed}`]),
    answers.size === 0 ? 'answers: {}' : 'answers:',
    ...[...answers].map(([question, response]) => `  ${question}: ${flow(response)}`),
    ...(about.length === 0 ? [] : ['background:', ...about]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Ids that read as something else (`null`, `true`, `12`) are quoted. */
function flow(response: Response): string {
  if (typeof response === 'number') return String(response);
  if (typeof response === 'object') return `[${response.map(flow).join(', ')}]`;
  return /^(?:null|true|false|[\d.]+(?:e\d+)?|0x[\da-f]+|0o[0-7]+)$/.test(response)
    ? `"${response}"`
    : response;
}
