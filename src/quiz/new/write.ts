import { minutesFor } from '../reading-time.js';
import type { Draft } from './draft.js';
import { idOf, idsOf } from './ids.js';
import { profilesOf } from './profiles.js';
import { type NamedTrait, type NewQuestion, traitQuestions } from './questions.js';
import { auditSection, SKILLS } from './remarks.js';
import { simpleQuestions } from './simple-questions.js';
import { rolesSection, TRACKS, traitsSection } from './write-outcomes.js';
import { questionsSection } from './write-questions.js';
import { inComment, scalar } from './yaml-text.js';

export interface WriteOptions {
  /** The file's name as it is typed in a command, in quotes where it needs them. */
  readonly file: string;
  /** What the program is called by. */
  readonly command: string;
  /** The line that tells an editor where the schema is; `null` for none. */
  readonly modeline: string | null;
}

/** The text of a quiz file, and what is told of it. */
export interface NewQuiz {
  readonly text: string;
  readonly questions: number;
}

/**
 * Writes a quiz that can be asked at once, with comments that tell an author what to change. Every text is written so that
 * YAML reads it back letter by letter. The same draft gives the same text.
 * @param draft fit by the rules of draft-rules.ts
 * @param even whether its outcomes are known to keep to `EVEN_SHARE`, which the file then asks for
 */
export function writeQuiz(draft: Draft, options: WriteOptions, even = false): NewQuiz {
  const ids = idsOf(
    draft.outcomes.map(({ name }) => name),
    'outcome',
  );
  const traits = traitsOf(draft);
  const simple = traits.length === 0;
  const questions = simple ? simpleQuestions(draft.outcomes, ids) : traitQuestions(traits);
  const balanced = simple ? null : profilesOf(draft.outcomes.map(({ leans }) => leans));
  const sections = [
    head(draft, options),
    quizSection(draft, questions),
    ...(simple ? [] : [traitsSection(traits)]),
    TRACKS,
    rolesSection(draft, ids, traits, balanced),
    SKILLS,
    auditSection(even, simple),
    questionsSection(questions, simple),
  ];
  return {
    text: `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    questions: questions.length,
  };
}

function traitsOf({ traits }: Draft): readonly NamedTrait[] {
  const ids = idsOf(
    traits.map(({ high }) => high),
    'trait',
  );
  return traits.map((trait, place) => ({ ...trait, id: ids[place] as string }));
}

function head({ title }: Draft, { file, command, modeline }: WriteOptions): string[] {
  const commands = [
    [`${command} --quiz ${file}`, 'answer it yourself'],
    [`${command} quiz check ${file}`, 'is everything in order?'],
    [`${command} quiz audit ${file}`, 'is it fair?'],
  ] as const;
  const width = Math.max(...commands.map(([line]) => line.length));
  return [
    ...(modeline === null ? [] : [modeline]),
    `# ${inComment(title)}: a quiz for which-path. It works as it is; now make it yours.`,
    '#',
    '# What next, in a terminal:',
    ...commands.map(([line, what]) => `#   ${inComment(line).padEnd(width)}   ${what}`),
    '#',
    '# How to read this file:',
    '# - Behind a # stands a remark for you. The program does not read it.',
    '# - "text: ..." gives a part its words. Change words as you like. Where they have a colon or a # in them,',
    '#   put them between "double quotes".',
    '# - The spaces at the beginning of a line say what it belongs to: keep them.',
    '# - Names in lower-case-with-hyphens tie the parts together. Nobody who answers sees them. To change one,',
    '#   change it everywhere.',
    '# - "Rewrite" marks what was written by a machine and is better in your own words.',
  ];
}

function quizSection({ title }: Draft, questions: readonly NewQuestion[]): string[] {
  const [least, most] = minutesFor(questions);
  return [
    '# The quiz as a whole. Title and description are what people see first; minutes are the least and the most',
    '# that it takes. Raise the version whenever you change something that counts.',
    'quiz:',
    `  id: ${scalar(idOf(title) || 'my-quiz')}`,
    `  title: ${scalar(title)}`,
    '  version: "1.0"',
    '  # Rewrite: what the quiz is for, in a sentence or two.',
    '  description: Short questions about what you like to do. At the end you see what suits you best, and why.',
    `  minutes: [${least}, ${most}]`,
  ];
}
