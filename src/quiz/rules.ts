import type { Problem } from '../errors.js';
import type { Path } from './document.js';
import { LIMITS } from './limits.js';
import type { MergedQuiz } from './merge.js';
import {
  everyTraitIsMeasured,
  questionsAreUnambiguous,
  responsesAreCountable,
  weightsResolve,
} from './question-rules.js';
import {
  adviceResolves,
  blendsResolve,
  everyTrackHasRoles,
  rangesGoUpward,
  rolesResolve,
} from './role-rules.js';
import { isDirect, type Report, type Rule } from './rule.js';
import { prerequisitesHaveNoCycle, skillsResolve } from './skill-rules.js';
import type { WrittenQuiz } from './written.js';

/** What can be said of each part that is there. */
const rules: readonly Rule[] = [
  rolesResolve,
  adviceResolves,
  weightsResolve,
  questionsAreUnambiguous,
  responsesAreCountable,
  skillsResolve,
  prerequisitesHaveNoCycle,
  rangesGoUpward,
  blendsResolve,
];

/** What can only be said of a quiz that is all there. */
const rulesOfTheWhole: readonly Rule[] = [somethingIsAsked, everyTrackHasRoles, everyTraitIsMeasured];

/** @returns every problem between the parts of a quiz, in the order of the rules */
export function checkRules(merged: MergedQuiz): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, code: string, message: string, mend: string, at?: 'key'): void => {
    const place = at === 'key' ? merged.placeOfKey(path) : merged.placeOf(path);
    problems.push({ code, ...place, message, mend });
  };
  const report: Report = Object.assign(add, { leftOut: merged.leftOut });
  everySectionIsInBounds(merged.quiz, report);
  // The other rules take time and stack in proportion to the sections' sizes, or to their products.
  if (problems.length > 0) return problems;
  const { leftOut, quiz } = merged;
  const whole = leftOut.size === 0;
  // Without its traits a quiz would pass for one whose weights name roles.
  const known =
    whole || !isDirect(quiz)
      ? rules
      : rules.filter((rule) => rule !== rolesResolve && rule !== weightsResolve);
  for (const rule of whole ? [...rulesOfTheWhole, ...known] : known) rule(quiz, report);
  return problems;
}

function everySectionIsInBounds(quiz: WrittenQuiz, report: Report): void {
  for (const section of ['traits', 'tracks', 'roles', 'skills', 'questions'] as const) {
    const count = Object.keys(quiz[section]).length;
    if (count > LIMITS[section]) {
      const message = `There are ${count} ${section}; at most ${LIMITS[section]} are allowed.`;
      if (section === 'questions') report([section, LIMITS[section]], 'too-many', message, 'Leave some out.');
      else
        report(
          [section, Object.keys(quiz[section])[LIMITS[section]]!],
          'too-many',
          message,
          'Leave some out.',
          'key',
        );
    }
  }
}

function somethingIsAsked(quiz: WrittenQuiz, report: Report): void {
  if (quiz.questions.length === 0)
    report(['quiz'], 'no-questions', 'The quiz has no questions.', 'Add a "questions" list.');
  if (Object.keys(quiz.tracks).length === 0) {
    report(
      ['quiz'],
      'no-tracks',
      'The quiz has no tracks, so nothing can be recommended.',
      'Add a "tracks" map.',
    );
  }
}
