import type { Lean } from '../../quiz/new/draft.js';
import { visible } from '../../render/escape.js';
import { truncateWords, wrap } from '../../render/layout.js';
import { promptsOn } from '../ask/prompts.js';
import type { Frame } from '../ask/question-view.js';
import type { Io } from '../io.js';
import { BACK, BACK_KEY, type NewAsker, paragraphLines } from './new-asker.js';

/** Asks on a terminal that can redraw: lists to choose from, and lines that can be mended. */
export function terminalNewAsker(io: Io, frame: () => Frame): NewAsker {
  const prompts = promptsOn(io, frame);
  const width = (): number => Math.min(frame().columns, 80) - 1;
  const wrapped = (text: string): string[] => paragraphLines(text, width());
  /** What fits on one line beside the marks of a prompt; inquirer breaks what is longer within a word. */
  const short = (text: string): string =>
    truncateWords(visible(text), width() - 4, frame().unicode ? '…' : '...');

  const select = <T>(message: string, ways: readonly { value: T; name: string }[], current: T | null) =>
    prompts.simple<T>({
      type: 'select',
      message: short(message),
      choices: ways.map(({ value, name }) => ({ value, name: short(name) })),
      ...(current === null ? {} : { default: current }),
      pageSize: prompts.pageSize(),
      loop: false,
    });

  const asker: NewAsker = {
    say: (paragraphs) => void io.stderr.write(`${paragraphs.flatMap(wrapped).join('\n')}\n`),
    reproach: (text) =>
      void io.stderr.write(
        `${wrapped(text)
          .map((line) => frame().palette.caution(line))
          .join('\n')}\n`,
      ),
    show: (text) => void io.stderr.write(text),
    line: async ({ message, empty, complaint }) => {
      const validate = (typed: string): true | string => {
        const line = typed.trim();
        if (line === BACK_KEY || (line === '' && empty !== null)) return true;
        const wrong = complaint(line);
        // The mark of an error stands before the first line.
        return wrong === null || wrap(visible(wrong), width() - 2).join('\n  ');
      };
      const asked = empty === null ? `${message}:` : `${message} (Enter: ${empty}):`;
      const typed = (await prompts.simple<string>({ type: 'input', message: asked, validate })).trim();
      return typed === BACK_KEY ? BACK : typed;
    },
    leans: async ({ low, high }, outcomes, before, progress) => {
      asker.say(['', `${progress}: ${low} / ${high}`]);
      const said: Lean[] = [];
      while (said.length < outcomes.length) {
        const place = said.length;
        const lean: Lean | typeof BACK = await select<Lean | typeof BACK>(
          outcomes.length === 1
            ? `${outcomes[place]} leans to`
            : `${place + 1}/${outcomes.length} ${outcomes[place]} leans to`,
          [
            { value: -1, name: low },
            { value: 0, name: 'neither' },
            { value: 1, name: high },
            { value: BACK, name: 'go back' },
          ],
          before[place] ?? null,
        );
        if (lean !== BACK) said.push(lean);
        else if (said.pop() === undefined) return BACK;
      }
      return said;
    },
    choose: (message, ways) => select(message, ways, null),
    close: prompts.close,
  };
  return asker;
}
