import { truncate } from '../../render/layout.js';
import type { Io } from '../io.js';
import { isInteractive, showsUnicode, widthOf } from '../terminal.js';

/** Work that is over by then needs no line. */
const FIRST_AFTER = 700;
const EVERY = 200;
/** To the line's beginning, and erase it. */
const ERASE = '\r\u001b[K';

/** The line as it fits. The last column stays free: some terminals go on to the next line with it. */
function lineOf(words: string, { stderr, env }: Pick<Io, 'stderr' | 'env'>): string {
  return ERASE + truncate(words, widthOf(stderr) - 1, showsUnicode(env) ? '…' : '...');
}

/** Does what takes a few seconds and cannot tell how far it has come: a terminal is told so before. */
export function announced<T>(words: string, io: Pick<Io, 'stderr' | 'env'>, work: () => T): T {
  if (!isInteractive(io.stderr, io.env)) return work();
  io.stderr.write(lineOf(words, io));
  try {
    return work();
  } finally {
    io.stderr.write(ERASE);
  }
}

/** Told how much is done, 0…1. */
export type OnProgress = (done: number) => void;

/**
 * Does what takes a few seconds, and nothing else meanwhile; so a terminal is told how far it has come, and Ctrl-C ends
 * the program as the system does it.
 */
export function busy<T>(
  words: string,
  io: Pick<Io, 'stderr' | 'env' | 'now'>,
  work: (onProgress: OnProgress) => T,
): T {
  if (!isInteractive(io.stderr, io.env)) return work(() => undefined);
  const unicode = showsUnicode(io.env);
  let next = io.now().getTime() + FIRST_AFTER;
  let shown = false;
  try {
    return work((done) => {
      const now = io.now().getTime();
      if (now < next) return;
      next = now + EVERY;
      shown = true;
      const percent = `${Math.floor(Math.min(1, done) * 100)}%`;
      io.stderr.write(lineOf(`${percent}${unicode ? ' · ' : ' - '}${words}`, io));
    });
  } finally {
    if (shown) io.stderr.write(ERASE);
  }
}
