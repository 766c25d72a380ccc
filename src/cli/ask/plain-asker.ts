import { isCalendarDate, isHoursPerWeek } from '../../answers/background.js';
import { EXPERIENCE_WORDS } from '../../answers/experience-words.js';
import { EXPERIENCE, type Response } from '../../quiz/quiz.js';
import { mapStrings, visible } from '../../render/escape.js';
import { hanging, wrap } from '../../render/layout.js';
import type { Io } from '../io.js';
import { type Asked, type Asker, fileNameIn, NAME_A_FILE, type Outcome, PROMPTS } from './asker.js';
import { lineReader } from './line-reader.js';
import { linesOf, picksOf } from './question-state.js';

/**
 * Questions without any redrawing: numbered options, typed answers. For screen readers, simple terminals and pipes.
 * Colour carries no meaning, so there is none.
 */
export function plainAsker(io: Io, columns: number): Asker {
  const width = Math.min(columns, 80);
  const say = (lines: readonly string[]): void => void io.stderr.write(`${lines.join('\n')}\n`);
  const reader = lineReader(io);

  const prompt = async (text: string): Promise<string | null> => {
    io.stderr.write(text);
    const line = await reader.next();
    // Typed lines end with a line break on a terminal; piped ones do not show, nor does the end of input.
    if (line === null || io.stdin.isTTY !== true) io.stderr.write('\n');
    return line === null ? null : line.trim();
  };

  /** Asks until the text can be read; an empty line or the end of input is `fallback`. */
  const ask = async <T>(
    text: string,
    fallback: T,
    read: (typed: string) => T | undefined,
    reproach: string,
  ): Promise<T> => {
    for (;;) {
      const typed = await prompt(text);
      if (typed === null || typed === '') return fallback;
      const value = read(typed);
      if (value !== undefined) return value;
      say([reproach]);
    }
  };

  let explained = false;
  return {
    say,
    ask: async (raw) => {
      const asked = mapStrings(raw, visible);
      if (!explained)
        say(
          wrap(
            'Type the number of your answer and press Enter. b goes back, s skips, q leaves, ? explains.',
            width,
          ),
        );
      explained = true;
      say([
        '',
        `Question ${asked.number} of ${asked.total}`,
        ...wrap(asked.question.text, width),
        ...optionList(asked, width),
      ]);
      if (asked.settled) say(['The rest cannot change your result any more: f shows it now.']);
      for (;;) {
        const typed = await prompt(instruction(asked));
        if (typed === null) return { kind: 'end' };
        const outcome = outcomeOf(typed, asked);
        if (typeof outcome !== 'string') return outcome;
        say(wrap(outcome, width));
      }
    },
    knownSkills: (skills) => {
      say(['', PROMPTS.known, ...skills.map(({ name }, place) => `  ${place + 1}. ${visible(name)}`)]);
      const read = (typed: string): string[] | undefined => {
        const places = numbersOf(typed);
        const ids = places.map((place) => skills[place - 1]?.id);
        return ids.length > 0 && ids.every((id) => id !== undefined) ? (ids as string[]) : undefined;
      };
      return ask('Numbers, such as 1 4 7, or Enter for none: ', [], read, 'Please type numbers of the list.');
    },
    hoursPerWeek: (suggested) => {
      const read = (typed: string): number | undefined =>
        isHoursPerWeek(Number(typed)) ? Number(typed) : undefined;
      return ask(
        `${PROMPTS.hours} (Enter for ${suggested}): `,
        suggested,
        read,
        'Please type a number above 0 and up to 100.',
      );
    },
    experience: () => {
      say([
        '',
        PROMPTS.experience,
        ...EXPERIENCE.map((value, place) => `  ${place + 1}. ${EXPERIENCE_WORDS[value]}`),
      ]);
      return ask(
        'A number, or Enter to leave it open: ',
        null,
        (typed) => EXPERIENCE[Number(typed) - 1],
        'Please type a number of the list.',
      );
    },
    start: (suggested) => {
      const read = (typed: string): string | undefined => (isCalendarDate(typed) ? typed : undefined);
      return ask(
        `${PROMPTS.start} (Enter for ${suggested}): `,
        suggested,
        read,
        'Please type a date such as 2027-01-11.',
      );
    },
    saveAs: () => ask<string | null>(`${PROMPTS.save} `, null, fileNameIn, NAME_A_FILE),
    close: () => reader.close(),
  };
}

function optionList(asked: Asked, width: number): string[] {
  if (asked.question.type === 'scale') {
    const { min, max, low, high } = asked.question;
    return [`  ${min} = ${low}, ${max} = ${high}`];
  }
  return linesOf(asked).flatMap(({ label }, place) => hanging(`  ${place + 1}. `, label, width));
}

function instruction(asked: Asked): string {
  const { question } = asked;
  const before = asked.current === null ? '' : `now ${currentNumbers(asked)}; `;
  switch (question.type) {
    case 'scale':
      return `${before}${question.min} to ${question.max}, or b, s, q, ?: `;
    case 'choice':
      return `${before}a number, or b, s, q, ?: `;
    case 'multi':
      return `${before}up to ${question.max} numbers, or b, s, q, ?: `;
    case 'rank':
      return `${before}${question.top} numbers, best first, or b, s, q, ?: `;
  }
}

function currentNumbers(asked: Asked): string {
  const lines = linesOf(asked);
  const numberOf = (response: unknown): string =>
    asked.question.type === 'scale'
      ? String(response)
      : String(lines.findIndex((line) => line.response === response) + 1);
  return Array.isArray(asked.current) ? asked.current.map(numberOf).join(' ') : numberOf(asked.current);
}

/** What a typed line means: an outcome, or a text that says what can be typed. */
function outcomeOf(typed: string, asked: Asked): Outcome | string {
  switch (typed.toLowerCase()) {
    case 'b':
      return asked.number > 1 ? { kind: 'back' } : 'This is the first question.';
    case 's':
      return asked.question.required ? 'This question has to be answered.' : { kind: 'skip' };
    case 'q':
      return { kind: 'quit' };
    case 'f':
      if (asked.settled) return { kind: 'finish' };
      break;
    case '':
      if (asked.current !== null) return { kind: 'answer', response: asked.current };
      break;
    case '?':
      return `${asked.help} b goes back, s skips, q leaves.`;
  }
  return answerOf(numbersOf(typed), asked);
}

function answerOf(numbers: readonly number[], asked: Asked): Outcome | string {
  const lines = linesOf(asked);
  const { question } = asked;
  const { least, most } = picksOf(asked);
  const [least1, most1] = [Math.max(1, least), Math.max(1, most)];
  const found = numbers.map((number) =>
    question.type === 'scale'
      ? lines.find(({ response }) => response === number)?.response
      : lines[number - 1]?.response,
  );
  const known = found.length > 0 && found.every((response) => response !== undefined);
  if (!known || new Set(found).size !== found.length || found.length < least1 || found.length > most1) {
    if (question.type === 'scale') return `Please type a number from ${question.min} to ${question.max}.`;
    if (most1 === 1) return `Please type a number from 1 to ${lines.length}.`;
    const many = least1 === most1 ? String(most1) : `${least1} to ${most1}`;
    return `Please type ${many} different numbers from 1 to ${lines.length}.`;
  }
  if (most === 0) return { kind: 'answer', response: found[0] as Response };
  const ids = found as string[];
  if (question.type !== 'multi') return { kind: 'answer', response: ids };
  return { kind: 'answer', response: question.options.map(({ id }) => id).filter((id) => ids.includes(id)) };
}

function numbersOf(typed: string): number[] {
  if (!/^-?\d+(?:[\s,;]+-?\d+)*$/.test(typed)) return [];
  return typed.split(/[\s,;]+/).map(Number);
}
