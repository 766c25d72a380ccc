import type { Code, CodeWords } from './catalogue/entry.js';
import { FILE_ERRORS } from './catalogue/file-errors.js';
import { MEASURING_WARNINGS } from './catalogue/measuring-warnings.js';
import { OPTION_WARNINGS } from './catalogue/option-warnings.js';
import { PART_ERRORS } from './catalogue/part-errors.js';
import { PART_WARNINGS } from './catalogue/part-warnings.js';
import { SHAPE_ERRORS } from './catalogue/shape-errors.js';
import type { WarningCode } from './catalogue/warning-code.js';
import { WORDING_WARNINGS } from './catalogue/wording-warnings.js';
import type { Severity } from './finding.js';

/** The compiler asks for words for every warning. */
const WARNINGS: Readonly<Record<WarningCode, CodeWords>> = {
  ...MEASURING_WARNINGS,
  ...WORDING_WARNINGS,
  ...OPTION_WARNINGS,
  ...PART_WARNINGS,
};

const ERRORS: Readonly<Record<string, CodeWords>> = { ...FILE_ERRORS, ...SHAPE_ERRORS, ...PART_ERRORS };

const listed = (words: Readonly<Record<string, CodeWords>>, severity: Severity): Code[] =>
  Object.entries(words).map(([code, entry]) => ({ code, severity, ...entry }));

/** Every code that reading and checking a quiz can give: the warnings, then the errors. */
export const CODES: readonly Code[] = [...listed(WARNINGS, 'warning'), ...listed(ERRORS, 'error')];

/** @returns `null` for a code that there is not */
export function codeOf(code: string): Code | null {
  return CODES.find((entry) => entry.code === code) ?? null;
}
