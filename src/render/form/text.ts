import type { Question, ScaleQuestion } from '../../quiz/quiz.js';
import { mapStrings, visible } from '../escape.js';
import { ends, hanging, MAX_WIDTH, padEnd, widthOf, wrap } from '../layout.js';
import type { Frame } from '../result.js';
import { HARD_SPACE } from '../text-table.js';
import type { Form, FormQuestion } from './form.js';
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

/** A form for a terminal or a printer without a browser: at most 80 columns wide. */
export function renderFormText(raw: Form, options: Frame): string {
  const frame: Frame = { ...options, width: Math.min(options.width, MAX_WIDTH) };
  const form = mapStrings(raw, visible);
  const sections = [
    head(form, frame),
    ...(form.key ? [] : [nameAndDate(frame)]),
    guidance(form).flatMap((text) => wrap(text, frame.width)),
    ...form.questions.map((asked, place) => questionLines(form, asked, place + 1, frame)),
    ...(form.key ? profiles(form, frame) : []),
    wrap(frame.palette.faint(originWords(form)), frame.width),
  ];
  return `${sections.map((lines) => lines.map((line) => line.replaceAll(HARD_SPACE, ' ').trimEnd()).join('\n')).join('\n\n')}\n`;
}

function head(form: Form, { palette, width }: Frame): string[] {
  const { title, description } = form.quiz;
  return [
    ...ends(palette.heading(title), palette.faint(lengthWords(form)), width),
    ...(form.key ? wrap(palette.caution(KEY_WARNING), width) : []),
    ...wrap(description, width),
  ];
}

/** With fewer columns than this, the date has a line of its own. */
const NARROW = 60;
const DATE_LINE = 16;

function nameAndDate({ width }: Frame): string[] {
  const lineTo = (label: string, columns: number): string => label + '_'.repeat(columns - label.length);
  if (width < NARROW) return ['Name ', 'Date '].map((label) => lineTo(label, width));
  const date = lineTo('Date ', 'Date '.length + DATE_LINE);
  return [`${lineTo('Name ', width - date.length - 2)}  ${date}`];
}

function questionLines(
  form: Form,
  { question, options }: FormQuestion,
  number: number,
  frame: Frame,
): string[] {
  const { palette, width } = frame;
  const lead = padEnd(`${number}. `, String(form.questions.length).length + 2);
  const indent = ' '.repeat(lead.length);
  const mark = question.required ? ` ${REQUIRED}` : '';
  const below = (text: string): string[] => hanging(indent, palette.faint(text), width);
  return [
    ...hanging(lead, palette.strong(question.text + mark), width),
    ...(question.help === null ? [] : below(question.help)),
    ...howLines(form, question, indent, frame),
    ...optionLines(form, { question, options }, indent, frame),
    ...(question.type === 'scale' && hasSteps(question) ? scaleRow(question, indent, frame) : []),
    ...(question.type === 'scale' && !hasSteps(question)
      ? hanging(indent, `${WRITTEN} (${endsWords(question)})`, width)
      : []),
    ...(question.type === 'rank'
      ? cells(
          placesOf(question).map((place) => `${place} ${WRITTEN}`.trim()),
          indent,
          width,
        )
      : []),
    ...(form.key ? keyLines(pointsWords(form.quiz, question), indent, frame) : []),
  ];
}

function howLines({ key }: Form, question: Question, indent: string, { palette, width }: Frame): string[] {
  const how = howWords(question);
  const gap = width - widthOf(indent + how + question.id);
  if (key && gap >= 2) return [indent + palette.faint(how + ' '.repeat(gap) + question.id)];
  return [how, ...(key ? [question.id] : [])].flatMap((text) => hanging(indent, palette.faint(text), width));
}

/** Where a number is to be written. */
const WRITTEN = '____';
const boxIn = ({ unicode }: Frame): string => (unicode ? '☐' : '[ ]');

function optionLines(
  form: Form,
  { question, options }: FormQuestion,
  indent: string,
  frame: Frame,
): string[] {
  const room = Math.max(0, ...options.map(({ label }) => widthOf(label)));
  // What is ranked is written down by its number: a box beside it would ask for a tick.
  const box = question.type === 'rank' ? '' : `${boxIn(frame)} `;
  return options.flatMap(({ label, option }) => {
    const counts = `${option.id}: ${weightWords(form.quiz, option.weights)}`;
    const isLong = room > MOST_LABEL;
    const lead = indent + box + (isLong ? '' : `${' '.repeat(room - widthOf(label))}${label}  `);
    return [
      ...(isLong ? hanging(lead, label, frame.width) : []),
      ...hanging(isLong ? ' '.repeat(widthOf(lead)) : lead, option.text, frame.width),
      ...(form.key ? keyLines(counts, ' '.repeat(widthOf(lead)), frame) : []),
    ];
  });
}

/** Columns of an id that stands for a number: a longer one has a line of its own. */
const MOST_LABEL = 8;

/** A line of the key stands apart by its mark too: colours are not always there. */
function keyLines(text: string | null, indent: string, { palette, unicode, width }: Frame): string[] {
  if (text === null) return [];
  return hanging(`${indent}${unicode ? '→' : '>'} `, text, width).map((line) => palette.accent(line));
}

/** `Not like me  ☐ 1  ☐ 2  ☐ 3  ☐ 4  ☐ 5  Just like me`; the ends above where there is no room beside. */
function scaleRow(question: ScaleQuestion, indent: string, frame: Frame): string[] {
  const { low, high, min, max } = question;
  const steps = stepsOf(question).map((step) => `${boxIn(frame)} ${step}`);
  const row = `${indent}${low}  ${steps.join('  ')}  ${high}`;
  if (widthOf(row) <= frame.width) return [row];
  return [
    ...hanging(`${indent}${min} = `, low, frame.width),
    ...hanging(`${indent}${max} = `, high, frame.width),
    ...cells(steps, indent, frame.width),
  ];
}

/** Short texts in columns, on lines of like length. None is broken. */
function cells(texts: readonly string[], indent: string, width: number): string[] {
  const column = Math.max(...texts.map(widthOf)) + GAP;
  const most = Math.max(1, Math.floor((width - indent.length + GAP) / column));
  const each = Math.ceil(texts.length / Math.ceil(texts.length / most));
  return Array.from({ length: Math.ceil(texts.length / each) }, (_, line) =>
    texts.slice(line * each, (line + 1) * each).reduce((row, text) => row + padEnd(text, column), indent),
  );
}

const GAP = 2;

function profiles({ quiz }: Form, { palette, width }: Frame): string[][] {
  const heading = [palette.heading('Answer key: the roles'), ...wrap(profilesWords(quiz), width)];
  if (quiz.direct) return [heading];
  const tracks = quiz.tracks.map(({ id, title }) => [
    ...wrap(palette.strong(title), width),
    ...quiz.roles
      .filter(({ track }) => track === id)
      .flatMap((role) => [
        ...hanging('  ', role.title, width),
        ...hanging('    ', palette.accent(weightWords(quiz, role.profile)), width),
      ]),
  ]);
  return [heading, ...tracks];
}
