import type { Problem } from '../../errors.js';
import type { Path, Place } from '../document.js';
import type { MergedQuiz } from '../merge.js';
import type { WrittenQuiz } from '../written.js';
import type { WarningCode } from './catalogue/warning-code.js';
import type { Warn, WarningRule } from './warn.js';

/** A warning, and the ids of the parts that it is about. */
export interface Located {
  readonly problem: Problem & { readonly code: WarningCode };
  readonly about: ReadonlySet<string>;
}

/** What the rules find, in the order of the rules. */
export function collectWarnings(merged: MergedQuiz, rules: readonly WarningRule[]): readonly Located[] {
  const found: Located[] = [];
  const warn: Warn = (path, code, message, mend, about = []) => {
    const { file, line, column } = placeOf(merged, path);
    found.push({
      problem: { code, file, line, column, message, mend },
      about: new Set([...idsAlong(merged.quiz, path), ...about]),
    });
  };
  for (const rule of rules) rule(merged.quiz, warn, merged);
  return found;
}

const MAPS = ['sources', 'traits', 'tracks', 'roles', 'skills'] as const;
type MapSection = (typeof MAPS)[number];
const isMapSection = (section: unknown): section is MapSection => MAPS.includes(section as MapSection);

/** Where a whole entry of a map is meant, it is shown at its id. */
function placeOf(merged: MergedQuiz, path: Path): Place {
  return path.length === 2 && isMapSection(path[0]) ? merged.placeOfKey(path) : merged.placeOf(path);
}

/** The ids of the parts that a path leads through: `questions/3/options/0/text` → question, option. */
function idsAlong(quiz: WrittenQuiz, [section, entry, list, place]: Path): string[] {
  if (isMapSection(section) && entry !== undefined) return [String(entry)];
  if (section !== 'questions') return [];
  const question = quiz.questions[entry as number];
  if (question === undefined) return [];
  const option =
    list === 'options' && question.type !== 'scale' ? question.options[place as number] : undefined;
  return [question.id, ...(option === undefined ? [] : [option.id])];
}

/** Every id that a warning may be about. */
export function allIds(quiz: WrittenQuiz): ReadonlySet<string> {
  return new Set([
    ...MAPS.flatMap((section) => Object.keys(quiz[section])),
    ...quiz.questions.flatMap((question) => [
      question.id,
      ...(question.type === 'scale' ? [] : question.options.map(({ id }) => id)),
    ]),
  ]);
}
