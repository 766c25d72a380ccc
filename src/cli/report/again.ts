import { counted } from '../../render/count-words.js';
import { assess } from '../../scoring/assess.js';
import type { Assessment } from '../../scoring/assessment.js';
import { recordedOf } from '../../scoring/recorded.js';
import type { ScoringTable } from '../../scoring/table.js';
import type { ProblemLog } from '../batch/problem-log.js';
import { withOptions } from '../result.js';
import type { Gathered } from './gather.js';
import type { ReportOptions } from './options.js';

/** A result, made of the answers at hand. */
export interface Scored {
  readonly name: string;
  readonly assessment: Assessment;
  /** The deadline of its plan, or `null`. */
  readonly weeks: number | null;
  /** Whether it was read from a result, not from a sheet. */
  readonly isResult: boolean;
}

/** What the command line wants of results; it counts more than what was recorded. */
type Wishes = Pick<ReportOptions, 'exclude' | 'weeks' | 'hoursPerWeek' | 'start'>;

/** Scores sheets, and results again; remembers of which results that may surprise somebody. */
export class ScoringAgain {
  readonly #table: ScoringTable;
  readonly #options: Wishes;
  readonly #log: Pick<ProblemLog, 'warn'>;
  /** Version → how many results were scored with it. */
  readonly #versions = new Map<string, number>();

  constructor(table: ScoringTable, options: Wishes, log: Pick<ProblemLog, 'warn'>) {
    this.#table = table;
    this.#options = options;
    this.#log = log;
  }

  async score({ sheet, name }: Gathered): Promise<Scored> {
    const { quiz } = this.#table;
    const recorded = recordedOf(sheet);
    const background = withOptions(sheet.background, this.#options);
    const left =
      recorded?.assessment.excluded.filter((id) => quiz.roles.some((role) => role.id === id)) ?? [];
    const exclude = [...new Set([...left, ...this.#options.exclude])];
    const assessment = assess(this.#table, { ...sheet, background }, { exclude });
    if (recorded !== null) {
      const { hash, version } = recorded.assessment.quiz;
      if (hash !== quiz.hash) this.#versions.set(version, (this.#versions.get(version) ?? 0) + 1);
      else if (exclude.length === left.length && figuresOf(recorded.assessment) !== figuresOf(assessment))
        await this.#log.warn(
          `${name}: the figures of this result do not follow from its answers. The report goes by the answers.`,
        );
    }
    return {
      name,
      assessment,
      weeks: this.#options.weeks ?? recorded?.weeks ?? null,
      isResult: recorded !== null,
    };
  }

  /** Tells of results that another version of the quiz gave. */
  async end(): Promise<void> {
    const { version } = this.#table.quiz;
    for (const [other, count] of this.#versions)
      await this.#log.warn(
        `${counted(count, 'result')} of another quiz file (version ${other}): scored again with this one (version ${version}).`,
      );
  }
}

/** What a result is read for first. */
function figuresOf({ tracks }: Assessment): string {
  return JSON.stringify(Object.values(tracks).map(({ verdict, ranking }) => [verdict, ranking]));
}
