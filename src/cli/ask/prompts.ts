import { Interrupted } from '../exit.js';
import type { Io, SignalName } from '../io.js';
import { promptTheme } from './prompt-theme.js';
import type { Frame } from './question-view.js';

/** What every prompt on a terminal has in common: its streams, its theme, and how it ends. */
export interface Prompts {
  readonly context: {
    readonly input: Io['stdin'];
    readonly output: Io['stderr'];
    readonly signal: AbortSignal;
  };
  /** Ctrl-C reaches a prompt as an error of its own, a signal as an abort: both become `Interrupted`. */
  orInterrupted<T>(answer: Promise<T>): Promise<T>;
  /** One of inquirer's own prompts, loaded when it is first needed. */
  simple<T>(prompt: Record<string, unknown>): Promise<T>;
  /** Rows of a list: it leaves a line for the question and two for help. */
  pageSize(): number;
  close(): void;
}

export function promptsOn(io: Io, frame: () => Frame): Prompts {
  const abort = new AbortController();
  let signal: SignalName | null = null;
  const close = io.onSignal((name) => {
    signal = name;
    abort.abort();
  });
  const context = { input: io.stdin, output: io.stderr, signal: abort.signal };

  const orInterrupted = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      if (signal !== null) throw new Interrupted(signal);
      if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted('SIGINT');
      throw error;
    }
  };

  return {
    context,
    orInterrupted,
    simple: async <T>(prompt: Record<string, unknown>): Promise<T> => {
      const { default: inquirer } = await import('inquirer');
      const ask = inquirer.createPromptModule(context as never);
      const theme = promptTheme(frame());
      const questions = [{ ...prompt, name: 'answer', theme }] as never;
      const answers = (await orInterrupted(ask(questions))) as { answer: T };
      return answers.answer;
    },
    pageSize: () => Math.max(3, Math.min(12, frame().rows - 5)),
    close,
  };
}
