import type { ResultOptions } from './result.js';

/** What `take` and `score` do where no option says otherwise. */
export const DEFAULTS = {
  format: 'text',
  output: '-',
  force: false,
  color: true,
  exclude: [],
  weeks: null,
} as const satisfies ResultOptions;
