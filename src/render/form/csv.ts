import type { Form } from './form.js';

/** The first line of a table to type filled-in forms into, a form a line. Ids need no quotes. */
export function formCsv({ quiz: { questions } }: Form): string {
  return `${['respondent', ...questions.map(({ id }) => id)].join(',')}\n`;
}
