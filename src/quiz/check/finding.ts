import type { Problem } from '../../errors.js';
import type { AuditLimits } from '../audit-limits.js';
import type { Quiz } from '../quiz.js';

/** Errors keep a quiz from being used; warnings are about whether it is a good one. */
export type Severity = 'error' | 'warning';

export interface Finding extends Problem {
  readonly severity: Severity;
}

/** A warning that the file turns off, with the reason that it gives. */
export interface Silenced {
  readonly finding: Finding;
  readonly reason: string;
}

/** All that is to be said of a quiz file. */
export interface QuizCheck {
  /** `null` where there are errors. */
  readonly quiz: Quiz | null;
  /** By file, then by place; of a flood only the first errors and the first warnings. */
  readonly findings: readonly Finding[];
  /** How many there are in all, those of a flood too. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly silenced: readonly Silenced[];
  /** What the file wants an audit to let pass; the defaults where it cannot be read. */
  readonly limits: AuditLimits;
}
