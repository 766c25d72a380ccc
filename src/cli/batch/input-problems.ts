import { InputError, type Problem } from '../../errors.js';
import { Unreadable } from './chunks.js';
import type { Input } from './inputs.js';

/** What keeps an input from being read. @throws what is not for the user to mend */
export function problemsOf(error: unknown, { name }: Input): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  if (!(error instanceof Unreadable)) throw error;
  return [{ code: 'unreadable', file: name, line: 0, column: 0, message: error.reason, mend: '' }];
}
