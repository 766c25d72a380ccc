import type { NewOption, NewQuestion } from './questions.js';
import { inComment, scalar } from './yaml-text.js';

/** The questions of a new quiz, each with what its author is to do. */
export function questionsSection(questions: readonly NewQuestion[], simple: boolean): string[] {
  const named = simple ? 'an outcome' : 'a trait';
  return [
    `# What is asked. Weights say what an answer counts: for ${named}, and how much. A question may be left`,
    '# out, and a new one put anywhere; every question and every option of it has a name (id) of its own.',
    '# - choice: one of the options. They are shown in random order, unless it says "ordered: true".',
    '# - scale: from 1 (low) to 5 (high). The weight counts for each step above the middle, and against it below.',
    ...(simple
      ? []
      : [
          '# Each trait has statements for either end, so that who agrees with everything says nothing. Some',
          '# weights differ a little, so that outcomes seldom come out level.',
        ]),
    'questions:',
    ...questions.flatMap((question, place) => [...(place === 0 ? [] : ['']), ...questionLines(question)]),
  ];
}

function questionLines(question: NewQuestion): string[] {
  const lines = [
    `  # Rewrite: ${inComment(question.rewrite)}.`,
    `  - id: ${scalar(question.id)}`,
    `    type: ${question.type}`,
    `    text: ${scalar(question.text)}`,
  ];
  if (question.type === 'scale')
    return [
      ...lines,
      `    low: ${scalar(question.low)}`,
      `    high: ${scalar(question.high)}`,
      `    weights: ${weightText(question.weight)}`,
    ];
  return [
    ...lines,
    ...(question.ordered ? ['    ordered: true'] : []),
    '    options:',
    ...question.options.flatMap(optionLines),
  ];
}

function optionLines({ id, text, weight, note }: NewOption): string[] {
  return [
    `      - id: ${scalar(id)}${note === undefined ? '' : `  # ${inComment(note)}`}`,
    `        text: ${scalar(text)}`,
    ...(weight === null ? [] : [`        weights: ${weightText(weight)}`]),
  ];
}

const weightText = ([of, points]: readonly [string, number]): string => `{ ${scalar(of)}: ${points} }`;
