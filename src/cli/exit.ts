import type { SignalName } from './io.js';

/** What the program's exit codes mean. */
export const EXIT = {
  done: 0,
  /** The data had problems, which were said one by one. */
  data: 1,
  /** Wrong usage, or input that cannot be read. */
  usage: 2,
  /** A bug of ours (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;

/** Shells report a program that a signal ended as 128 and the signal's number. */
export const SIGNAL_EXIT: Readonly<Record<SignalName, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** The command cannot be carried out as it was given: one message, and what to do instead. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A signal or Ctrl-C ended the program. */
export class Interrupted extends Error {
  readonly signal: SignalName;
  constructor(signal: SignalName) {
    super(`Ended by ${signal}.`);
    this.name = 'Interrupted';
    this.signal = signal;
  }
}
