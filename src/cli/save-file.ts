import type { AnswerSheet } from '../answers/sheet.js';
import { writeWhole } from './files.js';
import type { Io } from './io.js';

/** The file that the answers go to, at most once a run. */
export class SaveFile {
  readonly #quizId: string;
  readonly #force: boolean;
  readonly #io: Io;
  #name: string | null = null;

  constructor(quizId: string, force: boolean, io: Io) {
    this.#quizId = quizId;
    this.#force = force;
    this.#io = io;
  }

  /** Its name, once it is written. */
  get name(): string | null {
    return this.#name;
  }

  async write(sheet: AnswerSheet, name: string | null): Promise<void> {
    if (name === null || this.#name !== null) return;
    const { writeAnswers } = await import('../answers/write.js');
    await writeWhole(name, writeAnswers(this.#quizId, sheet), this.#force, this.#io);
    this.#name = name;
  }
}
