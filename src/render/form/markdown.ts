import { mapStrings, markdownText } from '../escape.js';
import { HARD_SPACE } from '../text-table.js';
import type { Form, FormOption, FormQuestion } from './form.js';
import {
  endsWords,
  guidance,
  hasSteps,
  howWords,
  KEY_WARNING,
  lengthWords,
  originWords,
  placesOf,
  pointsWords,
  profilesWords,
  REQUIRED,
  stepsOf,
  weightWords,
} from './words.js';

/** A form whose boxes can be ticked where task lists can. Its texts are made harmless in one place, here. */
export function renderFormMarkdown(raw: Form): string {
  const form = mapStrings(raw, markdownText);
  const sections = [
    `# ${form.quiz.title}`,
    ...(form.key ? [`**${KEY_WARNING}**`] : []),
    form.quiz.description,
    `${lengthWords(form)}. ${guidance(form).join(' ').replaceAll(REQUIRED, MARK)}`,
    ...(form.key ? [] : [`Name: ${lineOf(30)} Date: ${lineOf(12)}`]),
    ...form.questions.map((asked, place) => questionSection(form, asked, place + 1)),
    ...(form.key ? profiles(form) : []),
    `*${originWords(form)}*`,
  ];
  return `${sections.join('\n\n')}\n`.replaceAll(HARD_SPACE, ' ');
}

const MARK = `\\${REQUIRED}`;
const lineOf = (columns: number): string => '\\_'.repeat(columns);

function questionSection(form: Form, { question, options }: FormQuestion, number: number): string {
  const how = howWords(question);
  const points = form.key ? pointsWords(form.quiz, question) : null;
  return [
    `## ${number}. ${question.text}${question.required ? ` ${MARK}` : ''}`,
    ...(question.help === null ? [] : [question.help]),
    form.key ? `*${how}* Id: ${question.id}` : `*${how}*`,
    answerLines(form, { question, options }).join('\n'),
    ...(points === null ? [] : [`*${points}*`]),
  ].join('\n\n');
}

function answerLines(form: Form, { question, options }: FormQuestion): string[] {
  switch (question.type) {
    case 'choice':
    case 'multi':
      return options.flatMap((option) => optionLines(form, '- [ ]', option));
    case 'rank':
      return [
        ...options.flatMap((option) => optionLines(form, '-', option)),
        '',
        placesOf(question)
          .map((place) => `${place} ${lineOf(4)}`.trim())
          .join(' '),
      ];
    case 'scale': {
      if (!hasSteps(question)) return [`${lineOf(4)} \\(${endsWords(question)}\\)`];
      const { min, max, low, high } = question;
      const end = (step: number): string => ({ [min]: `: ${low}`, [max]: `: ${high}` })[step] ?? '';
      return stepsOf(question).map((step) => `- [ ] **${step}**${end(step)}`);
    }
  }
}

function optionLines({ quiz, key }: Form, mark: string, { label, option }: FormOption): string[] {
  return [
    `${mark} **${label}** ${option.text}`,
    ...(key ? [`  - *${option.id}*: ${weightWords(quiz, option.weights)}`] : []),
  ];
}

function profiles({ quiz }: Form): string[] {
  const heading = ['## Answer key: the roles', profilesWords(quiz)];
  if (quiz.direct) return heading;
  return [
    ...heading,
    ...quiz.tracks.flatMap(({ id, title }) => [
      `### ${title}`,
      quiz.roles
        .filter(({ track }) => track === id)
        .map((role) => `- **${role.title}**: ${weightWords(quiz, role.profile)}`)
        .join('\n'),
    ]),
  ];
}
