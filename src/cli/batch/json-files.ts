import { closeSync, openSync, readSync } from 'node:fs';
import type { Scanner } from '../../answers/scan-csv.js';
import { jsonScanner } from '../../answers/scan-json.js';
import { SLACK } from '../../answers/spellings.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { Input } from './inputs.js';

/** Larger files are read the long way. */
const MOST_BYTES = 1 << 16;

/**
 * Reads and scans small files that hold one sheet in JSON each, as they come in folders by the thousands. What is
 * not as usual is left to those who read any file.
 */
export class JsonFiles {
  readonly bytes = new Uint8Array(MOST_BYTES + SLACK);
  readonly scanner: Scanner;
  private readonly view = new DataView(this.bytes.buffer);
  private length = 0;

  constructor({ quiz, questions }: ScoringTable) {
    const required = new Set(quiz.questions.filter((question) => question.required).map(({ id }) => id));
    this.scanner = jsonScanner(
      questions.map(({ id }) => ({ id, required: required.has(id) })),
      false,
    );
  }

  /** @returns whether the file holds a sheet as usual: `scanner` then has it */
  scan({ name, path, ordinary }: Input): boolean {
    this.length = 0;
    if (path === null || !ordinary || !/\.json$/i.test(name)) return false;
    const length = this.read(path);
    if (length < 1 || length > MOST_BYTES) return false;
    this.length = length;
    this.bytes.fill(0, length, length + SLACK);
    return this.scanner.scan(this.bytes, this.view, 0, length) > 0;
  }

  /** Learns from the file that `scan` read last. @param chosen what the strict parser found in it */
  learn(chosen: Int32Array): void {
    if (this.length > 0) this.scanner.learn(this.bytes, this.view, 0, this.length, chosen);
  }

  /** @returns how many bytes it has: 0 where it cannot be read, one more than may be where there are more */
  private read(path: string): number {
    try {
      const file = openSync(path, 'r');
      try {
        return readSync(file, this.bytes, 0, MOST_BYTES + 1, null);
      } finally {
        closeSync(file);
      }
    } catch {
      return 0;
    }
  }
}
