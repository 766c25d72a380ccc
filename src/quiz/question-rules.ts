import type { Path } from './document.js';
import { LIMITS } from './limits.js';
import { responseCount } from './responses.js';
import { isDirect, type Report, traitIds, unknownId } from './rule.js';
import { withScaleEnds } from './scale-ends.js';
import type { WrittenQuestion, WrittenQuiz } from './written.js';

export function weightsResolve(quiz: WrittenQuiz, report: Report): void {
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

export function questionsAreUnambiguous(quiz: WrittenQuiz, report: Report): void {
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

export function responsesAreCountable(quiz: WrittenQuiz, report: Report): void {
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

/** A trait whose raw score is the same however one answers has no standard deviation to divide by. */
export function everyTraitIsMeasured(quiz: WrittenQuiz, report: Report): void {
  for (const trait of traitIds(quiz)) {
    if (quiz.questions.some((question) => measures(question, trait))) continue;
    const [section, kind] = isDirect(quiz) ? ['roles', 'role'] : ['traits', 'trait'];
    const mend = `Give it different weights on the options of some question, or remove it.`;
    const message = `No question tells anything about the ${kind} "${trait}".`;
    report([section as string, trait], 'not-measured', message, mend, 'key');
  }
}

/** Whether some answers to the question give the trait other points than others. */
export function measures(question: WrittenQuestion, trait: string): boolean {
  if (question.type === 'scale') return weightOf(question.weights, trait) !== 0;
  const weights = question.options.map((option) => weightOf(option.weights ?? {}, trait));
  // Equal weights on all options still tell responses apart where their number varies.
  return question.type === 'multi' && question.max > 1
    ? weights.some((w) => w !== 0)
    : new Set(weights).size > 1;
}

/** A trait may be called `constructor`, which every object seems to have. */
export function weightOf(weights: Readonly<Record<string, number>>, trait: string): number {
  return Object.hasOwn(weights, trait) ? (weights[trait] as number) : 0;
}
