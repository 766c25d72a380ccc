/** What the columns of a CSV of results can show. `z` is of the top role, `scores` are the z of all roles. */
export const CSV_COLUMNS = [
  'respondent',
  'answered',
  'role',
  'verdict',
  'z',
  'match',
  'runner_up',
  'lead',
  'flip',
  'scores',
  'quiz',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];
