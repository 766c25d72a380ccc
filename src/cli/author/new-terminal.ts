import type { Lean } from '../../quiz/new/draft.js';
import { visible } from '../../render/escape.js';
import { widthOf, wrap } from '../../render/layout.js';
import { promptsOn } from '../ask/prompts.js';
import type { Frame } from '../ask/question-view.js';
import type { Io } from '../io.js';
import { BACK, BACK_KEY, type NewAsker, paragraphLines, type Way } from './new-asker.js';

/** As wide as the marks of inquirer, each with its space. */
const MARK = '  ';

/** Asks on a terminal that can redraw: lists to choose from, and lines that can be mended. */
export function terminalNewAsker(io: Io, frame: () => Frame): NewAsker {
  const prompts = promptsOn(io, frame);
  const width = (): number => Math.min(frame().columns, 80) - 1;
  const wrapped = (text: string): string[] => paragraphLines(text, width());
  /** As lines behind the mark of a prompt or of a choice: inquirer breaks what is longer within a word. */
  const behindMark = (text: string): string[] => wrap(visible(text), width() - MARK.length);
  /** An answer that is given: beside its message where both fit on the line, else below. */
  const answerTo = (message: string, answer: string): string =>
    widthOf(message) + 1 + widthOf(visible(answer)) <= width() - MARK.length
      ? visible(answer)
      : `\n${MARK}${behindMark(answer).join(`\n${MARK}`)}`;

  const select = <T>(message: string, ways: readonly Way<T>[], current: T | null) => {
    const lines = behindMark(message);
    return prompts.simple<T>({
      type: 'select',
      message: lines.join(`\n${MARK}`),
      choices: ways.map(({ value, name }) => ({
        value,
        name: behindMark(name).join(`\n${MARK}`),
        short: answerTo(lines.at(-1) ?? '', name),
      })),
      ...(current === null ? {} : { default: current }),
      pageSize: Math.max(3, prompts.pageSize() - (lines.length - 1)),
      loop: false,
    });
  };

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
        return wrong === null || behindMark(wrong).join(`\n${MARK}`);
      };
      const asked = empty === null ? `${message}:` : `${message} (Enter: ${empty}):`;
      const transformer = (typed: string, { isFinal }: { readonly isFinal: boolean }): string =>
        isFinal ? frame().palette.accent(answerTo(asked, typed)) : typed;
      const prompt = { type: 'input', message: asked, validate, transformer };
      const typed = (await prompts.simple<string>(prompt)).trim();
      return typed === BACK_KEY ? BACK : typed;
    },
    leans: async ({ low, high }, outcomes, before, progress) => {
      asker.say(['', `${progress}: ${low} / ${high}`]);
      const said: Lean[] = [];
      const now = [...before];
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
          now[place] ?? null,
        );
        if (lean !== BACK) now[said.push(lean) - 1] = lean;
        else if (said.pop() === undefined) return BACK;
      }
      return said;
    },
    choose: (message, ways) => select(message, ways, null),
    close: prompts.close,
  };
  return asker;
}
