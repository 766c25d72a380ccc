import type { Problem } from '../errors.js';
import type { Path } from './document.js';
import { LIMITS } from './limits.js';
import type { MergedQuiz } from './merge.js';
import { responseCount } from './responses.js';
import { didYouMean } from './suggest.js';
import type { WrittenQuestion, WrittenQuiz } from './written.js';

/** Collects the problems that a rule finds. */
interface Report {
  /** @param at `key` where the key at the end of the path is wrong, not its value */
  (path: Path, code: string, message: string, mend: string, at?: 'key'): void;
  /** Ids and sections that are not there because they have problems of their own. */
  readonly leftOut: ReadonlySet<string>;
}

/** What has to hold between the parts of a quiz, once each part has the right shape. */
type Rule = (quiz: WrittenQuiz, report: Report) => void;

/** What can be said of each part that is there. */
const rules: readonly Rule[] = [
  rolesResolve,
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

/** A quiz without traits names roles in its weights: each role is its own trait. */
export function isDirect(quiz: WrittenQuiz): boolean {
  return Object.keys(quiz.traits).length === 0;
}

/** What weights and profiles may name. */
function traitIds(quiz: WrittenQuiz): string[] {
  return Object.keys(isDirect(quiz) ? quiz.roles : quiz.traits);
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

function everyTrackHasRoles(quiz: WrittenQuiz, report: Report): void {
  for (const track of Object.keys(quiz.tracks)) {
    const count = Object.values(quiz.roles).filter((role) => role.track === track).length;
    if (count < 2) {
      const mend = 'Give at least two roles this track, or remove it.';
      const message = `The track "${track}" has ${count === 0 ? 'no roles' : 'only one role'}.`;
      report(['tracks', track], 'small-track', message, mend, 'key');
    }
  }
}

function rolesResolve(quiz: WrittenQuiz, report: Report): void {
  const direct = isDirect(quiz);
  for (const [id, role] of Object.entries(quiz.roles)) {
    const known = (name: string, ids: readonly string[], path: Path, kind: string, at?: 'key'): void => {
      if (!ids.includes(name)) unknownId(report, ['roles', id, ...path], name, kind, ids, at);
    };
    known(role.track, Object.keys(quiz.tracks), ['track'], 'track');
    for (const [index, source] of (role.sources ?? []).entries()) {
      known(source, Object.keys(quiz.sources), ['sources', index], 'source');
    }
    for (const other of Object.keys(role.differs ?? {})) {
      known(other, Object.keys(quiz.roles), ['differs', other], 'role', 'key');
    }
    if (direct && role.profile !== undefined) {
      const mend = 'Add "traits", or remove the profile.';
      report(
        ['roles', id, 'profile'],
        'stray-profile',
        'A quiz without traits has no role profiles.',
        mend,
        'key',
      );
    }
    if (!direct) {
      for (const trait of Object.keys(role.profile ?? {}))
        known(trait, traitIds(quiz), ['profile', trait], 'trait', 'key');
      if (Object.values(role.profile ?? {}).every((value) => value === 0)) {
        const mend = 'Give it a "profile" that names at least one trait.';
        const message = `The role "${id}" asks nothing of any trait, so it cannot be scored.`;
        report(['roles', id], 'no-profile', message, mend, 'key');
      }
    }
  }
}

function weightsResolve(quiz: WrittenQuiz, report: Report): void {
  const ids = traitIds(quiz);
  const kind = isDirect(quiz) ? 'role' : 'trait';
  for (const { path, weights } of allWeights(quiz)) {
    for (const name of Object.keys(weights)) {
      if (!ids.includes(name)) unknownId(report, [...path, name], name, kind, ids, 'key');
    }
  }
}

function* allWeights(quiz: WrittenQuiz): Iterable<{ path: Path; weights: Readonly<Record<string, number>> }> {
  for (const [index, question] of quiz.questions.entries()) {
    if (question.type === 'scale') {
      yield { path: ['questions', index, 'weights'], weights: question.weights };
      continue;
    }
    for (const [place, option] of question.options.entries()) {
      yield { path: ['questions', index, 'options', place, 'weights'], weights: option.weights ?? {} };
    }
  }
}

function questionsAreUnambiguous(quiz: WrittenQuiz, report: Report): void {
  const repeated = (what: string, path: Path, value: string, seen: Set<string>): void => {
    if (seen.has(value))
      report(
        path,
        'duplicate-id',
        `The ${what} "${value}" stands here a second time.`,
        'Change one of them.',
      );
    seen.add(value);
  };
  const ids = new Set<string>();
  const texts = new Set<string>();
  for (const [index, question] of quiz.questions.entries()) {
    repeated('question id', ['questions', index, 'id'], question.id, ids);
    repeated('question text', ['questions', index, 'text'], question.text, texts);
    if (question.type === 'scale') continue;
    const optionIds = new Set<string>();
    const optionTexts = new Set<string>();
    for (const [place, option] of question.options.entries()) {
      const path = ['questions', index, 'options', place];
      repeated('option id', [...path, 'id'], option.id, optionIds);
      repeated('option text', [...path, 'text'], option.text, optionTexts);
    }
  }
}

function responsesAreCountable(quiz: WrittenQuiz, report: Report): void {
  let cells = 0;
  for (const [index, question] of quiz.questions.entries()) {
    const path = ['questions', index];
    const tooMany = sizeProblem(question);
    if (tooMany !== null) {
      report([...path, tooMany.key], 'bad-size', tooMany.message, tooMany.mend);
      continue;
    }
    const count = responseCount(withScaleEnds(question));
    if (count > LIMITS.responses) {
      const message = `This question can be answered in ${count} ways; at most ${LIMITS.responses} are allowed.`;
      report(path, 'too-many-responses', message, 'Use fewer options, or a lower "max" or "top".');
      continue;
    }
    cells += count * Object.keys(quiz.roles).length;
  }
  if (cells > LIMITS.tableCells) {
    const message = `Responses × roles come to ${cells}; at most ${LIMITS.tableCells} are allowed.`;
    report(['quiz'], 'too-many-responses', message, 'Use fewer questions, options or roles.');
  }
}

function sizeProblem(question: WrittenQuestion): { key: string; message: string; mend: string } | null {
  switch (question.type) {
    case 'choice':
      return null;
    case 'multi':
      return question.max <= question.options.length
        ? null
        : {
            key: 'max',
            message: `"max" is ${question.max}, but there are ${question.options.length} options.`,
            mend: 'Lower it.',
          };
    case 'rank':
      return question.top <= question.options.length
        ? null
        : {
            key: 'top',
            message: `"top" is ${question.top}, but there are ${question.options.length} options.`,
            mend: 'Lower it.',
          };
    case 'scale': {
      const { min, max } = withScaleEnds(question);
      return max > min
        ? null
        : {
            key: 'max',
            message: `The scale goes from ${min} to ${max}.`,
            mend: 'Make "max" larger than "min".',
          };
    }
  }
}

/** A scale goes from 1 to 5 where the file does not say. */
export function withScaleEnds<Q extends WrittenQuestion>(question: Q): Q & { min: number; max: number } {
  const { min, max } = question as { min?: number; max?: number };
  return { ...question, min: min ?? 1, max: max ?? 5 };
}

/** A trait whose raw score is the same however one answers has no standard deviation to divide by. */
function everyTraitIsMeasured(quiz: WrittenQuiz, report: Report): void {
  for (const trait of traitIds(quiz)) {
    const measured = quiz.questions.some((question) => {
      if (question.type === 'scale') return weightOf(question.weights, trait) !== 0;
      const weights = question.options.map((option) => weightOf(option.weights ?? {}, trait));
      // Equal weights on all options still tell responses apart where their number varies.
      const varies =
        question.type === 'multi' && question.max > 1
          ? weights.some((w) => w !== 0)
          : new Set(weights).size > 1;
      return varies;
    });
    if (measured) continue;
    const [section, kind] = isDirect(quiz) ? ['roles', 'role'] : ['traits', 'trait'];
    const mend = `Give it different weights on the options of some question, or remove it.`;
    const message = `No question tells anything about the ${kind} "${trait}".`;
    report([section as string, trait], 'not-measured', message, mend, 'key');
  }
}

/** A trait may be called `constructor`, which every object seems to have. */
function weightOf(weights: Readonly<Record<string, number>>, trait: string): number {
  return Object.hasOwn(weights, trait) ? (weights[trait] as number) : 0;
}

function skillsResolve(quiz: WrittenQuiz, report: Report): void {
  const ids = Object.keys(quiz.skills);
  const check = (path: Path, names: readonly string[], seen = new Set<string>()): void => {
    for (const [index, name] of names.entries()) {
      if (!ids.includes(name)) unknownId(report, [...path, index], name, 'skill', ids);
      if (seen.has(name))
        report(
          [...path, index],
          'duplicate-id',
          `The skill "${name}" stands here a second time.`,
          'Keep one of them.',
        );
      seen.add(name);
    }
  };
  for (const [id, skill] of Object.entries(quiz.skills)) check(['skills', id, 'needs'], skill.needs ?? []);
  for (const [id, role] of Object.entries(quiz.roles)) {
    const inRole = new Set<string>();
    for (const level of ['core', 'useful', 'occasional'] as const) {
      check(['roles', id, 'skills', level], role.skills?.[level] ?? [], inRole);
    }
    for (const [index, project] of (role.projects ?? []).entries()) {
      check(['roles', id, 'projects', index, 'needs'], project.needs);
    }
  }
}

function prerequisitesHaveNoCycle(quiz: WrittenQuiz, report: Report): void {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (id: string): void => {
    if (done.has(id)) return;
    const from = trail.indexOf(id);
    if (from !== -1) {
      const cycle = [...trail.slice(from), id].join(' → ');
      report(
        ['skills', id, 'needs'],
        'cycle',
        `These skills need each other in a circle: ${cycle}.`,
        'Remove one of these needs.',
      );
      return;
    }
    trail.push(id);
    for (const need of quiz.skills[id]?.needs ?? []) if (need in quiz.skills) visit(need);
    trail.pop();
    done.add(id);
  };
  for (const id of Object.keys(quiz.skills)) visit(id);
}

function rangesGoUpward(quiz: WrittenQuiz, report: Report): void {
  const upward = (path: Path, [low, high]: readonly [number, number]): void => {
    if (low > high)
      report(
        path,
        'bad-range',
        `The range goes from ${low} down to ${high}.`,
        'Write the smaller number first.',
      );
  };
  upward(['quiz', 'minutes'], quiz.quiz.minutes);
  for (const [id, skill] of Object.entries(quiz.skills)) upward(['skills', id, 'hours'], skill.hours);
  for (const [id, role] of Object.entries(quiz.roles)) {
    if (role.experiment !== undefined) upward(['roles', id, 'experiment', 'hours'], role.experiment.hours);
    for (const [index, { hours }] of (role.projects ?? []).entries()) {
      if (hours !== undefined) upward(['roles', id, 'projects', index, 'hours'], hours);
    }
  }
}

function blendsResolve(quiz: WrittenQuiz, report: Report): void {
  const roles = Object.keys(quiz.roles);
  for (const [index, blend] of quiz.blends.entries()) {
    const path = ['blends', index, 'of'];
    const unknown = blend.of.filter((id) => !roles.includes(id));
    for (const id of unknown) unknownId(report, path, id, 'role', roles);
    if (unknown.length > 0) continue;
    const [a, b] = blend.of;
    if (a === b || quiz.roles[a]?.track !== quiz.roles[b]?.track) {
      report(path, 'bad-blend', 'A blend is of two different roles of one track.', 'Name two such roles.');
    }
  }
}

function unknownId(
  report: Report,
  path: Path,
  id: string,
  kind: string,
  known: readonly string[],
  at?: 'key',
): void {
  if (report.leftOut.has(id) || report.leftOut.has(`${kind}s`)) return;
  report(path, 'unknown-id', `There is no ${kind} "${id}".`, didYouMean(id, known), at);
}
