import { closeSync, openSync, readSync } from 'node:fs';
import { Kernel } from '../../kernel/kernel.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { Input } from './inputs.js';

/** Larger files are read the long way. */
const MOST_BYTES = 1 << 16;

/**
 * Reads and scans small files that hold one sheet in JSON each, as they come in folders by the thousands. What is
 * not as usual is left to those who read any file.
 */
export class JsonFiles {
  readonly kernel: Kernel;
  private readonly file = new Uint8Array(MOST_BYTES + 1);
  private length = 0;

  constructor(table: ScoringTable) {
    this.kernel = new Kernel(table, { input: { kind: 'sheets', oneLine: false }, tracks: [], cells: null });
  }

  /** @returns whether the file holds a sheet as usual: `kernel` then has it */
  scan({ name, path, ordinary }: Input): boolean {
    this.length = 0;
    if (path === null || !ordinary || !/\.json$/i.test(name)) return false;
    const length = this.read(path);
    if (length < 1 || length > MOST_BYTES) return false;
    this.length = length;
    return this.kernel.load(this.file, length) && this.kernel.scan(0, length) > 0;
  }

  /** Learns from the file that `scan` read last. @param chosen what the strict parser found in it */
  learn(chosen: Int32Array): void {
    if (this.length > 0) this.kernel.learn(0, this.length, chosen);
  }

  /** @returns how many bytes it has: 0 where it cannot be read, one more than may be where there are more */
  private read(path: string): number {
    try {
      const file = openSync(path, 'r');
      try {
        return readSync(file, this.file, 0, MOST_BYTES + 1, null);
      } finally {
        closeSync(file);
      }
    } catch {
      return 0;
    }
  }
}
