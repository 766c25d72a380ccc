import type { WrittenQuestion, WrittenQuiz } from '../../written.js';
import { folded, letters, median } from '../text.js';
import { counted, type Warn } from '../warn.js';
import { isStepwise } from './steps.js';

/** Below this many letters of difference nobody sees that an option is the longest. */
const LETTERS_MORE = 25;
const TIMES_LONGER = 2;

export function unlikeLengths(quiz: WrittenQuiz, warn: Warn): void {
  for (const { index, question } of withOptions(quiz)) {
    const lengths = question.options.map(({ text }) => letters(text));
    const longest = Math.max(...lengths);
    const usual = median(lengths.filter((_, at) => at !== lengths.indexOf(longest)));
    if (longest <= TIMES_LONGER * usual || longest - usual < LETTERS_MORE) continue;
    const { odd, others } = oddLengths(lengths);
    const theOthers = `${others.length === 1 ? 'the other' : 'the others have'} ${range(others)}`;
    warn(
      ['questions', index, 'options', lengths.indexOf(odd.at(-1)!), 'text'],
      'unlike-lengths',
      odd.length === 1
        ? `This option has ${counted(odd[0]!, 'letter')}, ${theOthers}: it stands out.`
        : `${odd.length} options have ${range(odd)} letters, ${theOthers}: they stand out.`,
      'Make the options alike in length.',
    );
  }
}

/** The lengths in two groups, with the widest gap between them: the smaller group is the odd one, or else the longer. */
function oddLengths(lengths: readonly number[]): { odd: readonly number[]; others: readonly number[] } {
  const sorted = lengths.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((length, at) => length - sorted[at]!);
  const split = gaps.lastIndexOf(Math.max(...gaps)) + 1;
  const [short, long] = [sorted.slice(0, split), sorted.slice(split)];
  return short.length < long.length ? { odd: short, others: long } : { odd: long, others: short };
}

function range(lengths: readonly number[]): string {
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return least === most ? `${least}` : `${least} to ${most}`;
}

export function repeatedText(quiz: WrittenQuiz, warn: Warn): void {
  const seenQuestions = new Map<string, { id: string; text: string }>();
  for (const [index, question] of quiz.questions.entries()) {
    const first = firstAlike(seenQuestions, question);
    if (first !== null)
      warn(
        ['questions', index, 'text'],
        'repeated-text',
        `The questions "${first}" and "${question.id}" read the same.`,
        'Leave one of them out, or say what differs.',
        [first],
      );
    const seen = new Map<string, { id: string; text: string }>();
    for (const [place, option] of question.type === 'scale' ? [] : question.options.entries()) {
      const before = firstAlike(seen, option);
      if (before === null) continue;
      warn(
        ['questions', index, 'options', place, 'text'],
        'repeated-text',
        `The options "${before}" and "${option.id}" read the same.`,
        'Leave one of them out, or say what differs.',
        [before],
      );
    }
  }
}

/** The id of the one before that reads alike; one that is the same to the letter is an error already. */
function firstAlike(
  seen: Map<string, { id: string; text: string }>,
  one: { id: string; text: string },
): string | null {
  const key = folded(one.text);
  const before = seen.get(key);
  if (before === undefined) seen.set(key, one);
  return before === undefined || before.text === one.text ? null : before.id;
}

const OTHER_OPTIONS =
  /\b(?:(?:all|none|both|any|neither|most|some) of )?the (?:above|below|previous ones?)\b/i;

export function ofTheAbove(quiz: WrittenQuiz, warn: Warn): void {
  for (const { index, question } of withOptions(quiz)) {
    for (const [place, { text }] of question.options.entries()) {
      const found = OTHER_OPTIONS.exec(text)?.[0];
      if (found === undefined) continue;
      const shuffled = question.ordered !== true;
      warn(
        ['questions', index, 'options', place, 'text'],
        'of-the-above',
        shuffled
          ? `"${found}" points at other options, but options are shuffled: it may come first.`
          : `"${found}" stands for several options at once, so its answer cannot be weighed.`,
        /\b(?:none|neither)\b/i.test(found)
          ? 'Write "None of these".'
          : 'Leave it out; where several may fit, use the type "multi".',
      );
    }
  }
}

export function unorderedSteps(quiz: WrittenQuiz, warn: Warn): void {
  for (const { index, question } of withOptions(quiz)) {
    if (question.ordered === true || !isStepwise(question.options.map(({ text }) => text))) continue;
    warn(
      ['questions', index, 'text'],
      'unordered-steps',
      'The options go up or down step by step, but they will be shuffled.',
      'Add "ordered: true" to the question.',
    );
  }
}

/** Each of the first nine options has a key of its own; of a longer list to rank nobody keeps all in mind. */
const MOST_OPTIONS = { choice: 9, multi: 9, rank: 7 } as const;

export function manyOptions(quiz: WrittenQuiz, warn: Warn): void {
  for (const { index, question } of withOptions(quiz)) {
    const count = question.options.length;
    const most = MOST_OPTIONS[question.type];
    if (count <= most) continue;
    warn(
      ['questions', index, 'options'],
      'many-options',
      `There are ${count} options ${question.type === 'rank' ? 'to rank' : 'to choose from'}; people keep no more than ${most} apart.`,
      'Put some together, or make two questions of it.',
    );
  }
}

/** A question and one option should be read at a glance, on a screen of 40 columns and 12 lines too. */
const LONGEST = { question: 200, option: 120 } as const;

export function longText(quiz: WrittenQuiz, warn: Warn): void {
  for (const [index, question] of quiz.questions.entries()) {
    const look = (path: readonly (string | number)[], kind: keyof typeof LONGEST, text: string): void => {
      if (letters(text) <= LONGEST[kind]) return;
      warn(
        ['questions', index, ...path, 'text'],
        'long-text',
        `This ${kind} has ${letters(text)} letters; more than ${LONGEST[kind]} are hard to take in on a small screen.`,
        kind === 'question' ? 'Shorten it, or move a part into "help".' : 'Shorten it.',
      );
    };
    look([], 'question', question.text);
    if (question.type === 'scale') continue;
    for (const [place, option] of question.options.entries()) look(['options', place], 'option', option.text);
  }
}

type WithOptions = Exclude<WrittenQuestion, { type: 'scale' }>;

function* withOptions(quiz: WrittenQuiz): Iterable<{ index: number; question: WithOptions }> {
  for (const [index, question] of quiz.questions.entries())
    if (question.type !== 'scale') yield { index, question };
}
