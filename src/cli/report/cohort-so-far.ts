import type { Member } from '../../analysis/cohort/member.js';
import { memberOf } from '../../analysis/cohort/member-of.js';
import type { Quiz } from '../../quiz/quiz.js';
import type { Scored } from './again.js';

/** Of each result as much as a cohort is worked out from: thousands are kept at a time. */
export class CohortSoFar {
  readonly #quiz: Quiz;
  readonly #members: Member[] = [];

  constructor(quiz: Quiz) {
    this.#quiz = quiz;
  }

  get members(): readonly Member[] {
    return this.#members;
  }

  add({ assessment, name }: Scored): void {
    this.#members.push(memberOf(this.#quiz, assessment, name));
  }
}
