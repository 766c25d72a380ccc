import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { isCalendarDate, isHoursPerWeek } from '../../answers/background.js';
import { EXPERIENCE_WORDS } from '../../answers/experience-words.js';
import { EXPERIENCE, type Experience } from '../../quiz/quiz.js';
import { mapStrings, visible } from '../../render/escape.js';
import type { Io } from '../io.js';
import { type Asked, type Asker, fileNameIn, NAME_A_FILE, type Outcome, PROMPTS } from './asker.js';
import { promptsOn } from './prompts.js';
import { type Key, openingState, press } from './question-state.js';
import { type Frame, questionView } from './question-view.js';

const HIDE_CURSOR = '\u001b[?25l';

interface QuestionPrompt {
  readonly asked: Asked;
  readonly frame: () => Frame;
}

const questionPrompt = createPrompt<Outcome, QuestionPrompt>(({ asked, frame }, done) => {
  const [state, setState] = useState(openingState(asked));
  useKeypress((key, readline) => {
    // What is typed must not pile up in the line that readline keeps.
    readline.clearLine(0);
    const next = press(state, key as Key, asked);
    if ('kind' in next) done(next);
    else setState(next);
  });
  return questionView(asked, state, frame()) + HIDE_CURSOR;
});

/** Questions on a terminal that can redraw: arrows or numbers, one screen a question. */
export function terminalAsker(io: Io, frame: () => Frame): Asker {
  const prompts = promptsOn(io, frame);
  const { context, orInterrupted, simple, pageSize } = prompts;

  return {
    say: (lines) => void io.stderr.write(`${lines.join('\n')}\n`),
    ask: (asked) =>
      orInterrupted(
        questionPrompt({ asked: mapStrings(asked, visible), frame }, {
          ...context,
          clearPromptOnDone: true,
        } as never),
      ),
    knownSkills: (skills) =>
      simple<string[]>({
        type: 'checkbox',
        message: PROMPTS.known,
        choices: skills.map(({ id, name }) => ({ name: visible(name), value: id })),
        shortcuts: { all: null, invert: null },
        pageSize: pageSize(),
        loop: false,
      }),
    hoursPerWeek: async (suggested) => {
      const validate = (value: string): true | string =>
        isHoursPerWeek(Number(value)) || 'A number above 0 and up to 100, please.';
      return Number(
        await simple<string>({ type: 'input', message: PROMPTS.hours, default: String(suggested), validate }),
      );
    },
    experience: () =>
      simple<Experience>({
        type: 'select',
        message: PROMPTS.experience,
        choices: EXPERIENCE.map((value) => ({ name: EXPERIENCE_WORDS[value], value })),
        pageSize: pageSize(),
        loop: false,
      }),
    start: (suggested) =>
      simple<string>({
        type: 'input',
        message: PROMPTS.start,
        default: suggested,
        validate: (value: string) => isCalendarDate(value) || 'A date such as 2027-01-11, please.',
      }),
    saveAs: async () => {
      const validate = (typed: string): true | string => fileNameIn(typed) !== undefined || NAME_A_FILE;
      return fileNameIn(await simple<string>({ type: 'input', message: PROMPTS.save, validate })) ?? null;
    },
    close: prompts.close,
  };
}
