import { counted, grouped } from '../../render/count-words.js';
import { truncate } from '../../render/layout.js';
import type { Io } from '../io.js';
import { isInteractive, showsUnicode, widthOf } from '../terminal.js';

/** How far a batch has come: one line on the terminal, drawn over itself. */
export interface Progress {
  /**
   * @param bytesDone of the inputs, out of `total`
   * @param sheets read so far
   */
  update(bytesDone: number, sheets: number): void;
  /** Takes the line away, to make room for another. */
  clear(): void;
  /** Takes it away for good. */
  done(): void;
}

export const NO_PROGRESS: Progress = {
  update: () => undefined,
  clear: () => undefined,
  done: () => undefined,
};

/** A run that is over by then needs no line. */
const FIRST_AFTER = 700;
const EVERY = 200;
/** To the line's beginning, and erase it. */
const ERASE = '\r\u001b[K';

/**
 * Nothing is shown where standard error is no terminal.
 * @param total the bytes of all inputs; `null` where that is not known
 */
export function progress(io: Pick<Io, 'stderr' | 'env' | 'now'>, total: number | null): Progress {
  if (!isInteractive(io.stderr, io.env)) return NO_PROGRESS;
  const unicode = showsUnicode(io.env);
  const start = io.now().getTime();
  let next = start + FIRST_AFTER;
  let shown = false;
  const clear = (): void => {
    if (shown) io.stderr.write(ERASE);
    shown = false;
  };
  return {
    update(bytesDone, sheets) {
      const now = io.now().getTime();
      if (now < next) return;
      next = now + EVERY;
      shown = true;
      const line = progressParts(bytesDone, total, sheets, (now - start) / 1000).join(
        unicode ? ' · ' : ' - ',
      );
      // The last column stays free: some terminals go on to the next line with it.
      io.stderr.write(ERASE + truncate(line, widthOf(io.stderr) - 1, unicode ? '…' : '...'));
    },
    clear,
    done() {
      clear();
      next = Number.POSITIVE_INFINITY;
    },
  };
}

/** `42%`, `1,204,000 sheets`, `310,000/s`, `12 s left`: what is known of it. @param seconds since the start, above 0 */
function progressParts(bytesDone: number, total: number | null, sheets: number, seconds: number): string[] {
  const made = [counted(sheets, 'sheet'), `${grouped(Math.round(sheets / seconds))}/s`];
  if (total === null || total === 0) return made;
  // A file may grow while it is read.
  const share = Math.min(1, bytesDone / total);
  const left = share > 0 ? [`${duration((seconds * (1 - share)) / share)} left`] : [];
  return [`${Math.floor(share * 100)}%`, ...made, ...left];
}

function duration(seconds: number): string {
  if (seconds < 99.5) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${grouped(Math.round(minutes / 60))} h`;
}
