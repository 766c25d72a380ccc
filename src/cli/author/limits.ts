import { type AuditLimits, SUREST, type Surest } from '../../quiz/audit-limits.js';
import { LIMITS } from '../../quiz/limits.js';
import { didYouMean } from '../../quiz/suggest.js';
import type { WrittenLimits } from '../../quiz/written.js';
import { auditLimits, LIMIT_KEYS } from '../../quiz/written-limits.js';
import type { LimitOrigins } from '../../render/audit/words.js';
import type { Io } from '../io.js';

/** The limits of an audit, and where each is from. */
export interface SetLimits {
  readonly limits: AuditLimits;
  readonly origins: LimitOrigins;
}

/** A limit as the command line has it cannot be understood: what is wrong, and how to write it. */
export class BadLimit extends Error {}

/** What the command line calls a limit of the file: `role-correlation`. */
export const flagName = (key: string): string => key.replaceAll('_', '-');

/** The defaults, over which goes what the file says, over which what the command line says. */
export function setLimits(file: WrittenLimits, flags: WrittenLimits): SetLimits {
  const limits = auditLimits({ ...file, ...flags });
  const origins = Object.entries(LIMIT_KEYS).map(([limit, key]) => {
    if (flags[key] !== undefined) return [limit, 'flag'];
    return [limit, file[key] === undefined ? 'default' : 'file'];
  });
  return { limits, origins: Object.fromEntries(origins) as LimitOrigins };
}

/**
 * What a file and those that it includes say of an audit.
 * @throws UsageError where it cannot be read, InputError with the problems of a quiz that is not sound
 */
export async function limitsOfFile(name: string, io: Pick<Io, 'cwd'>): Promise<WrittenLimits> {
  const { limitsOf, readQuizSource } = await import('../quiz-file.js');
  return limitsOf(readQuizSource(name, io));
}

/**
 * One limit as the command line has it: `share=0.7,1.4`, `pattern=close`, `role-correlation=0.85`.
 * @throws BadLimit
 */
export function parseLimit(text: string): WrittenLimits {
  const [, written = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (written === '' || value.trim() === '')
    throw new BadLimit('A limit is a name and a value: share=0.7,1.4 or pattern=close.');
  const keys = Object.values(LIMIT_KEYS);
  const name = written.trim().toLowerCase().replaceAll('_', '-');
  const key = keys.find((each) => flagName(each) === name);
  if (key === undefined)
    throw new BadLimit(
      `There is no limit "${written.trim()}". ${didYouMean(name, keys.map(flagName))}`.trim(),
    );
  if (key === 'share') return { share: multiples(value) };
  if (key === 'pattern') return { pattern: surest(value.trim().toLowerCase()) };
  return { [key]: share(name, value) };
}

const NUMBER = /^\s*(?:\d+(?:\.\d+)?|\.\d+)\s*$/;

/** A share of sheets, or the size of a correlation. */
function share(name: string, value: string): number {
  const number = NUMBER.test(value) ? Number(value) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new BadLimit(`${name} takes a number from 0 to 1, such as ${name}=${EXAMPLES[name] ?? 0.5}.`);
}

const EXAMPLES: Readonly<Record<string, number>> = {
  'role-correlation': 0.85,
  'trait-correlation': 0.85,
  decides: 0.01,
  close: 0.5,
  sensitivity: 0.1,
};

function multiples(value: string): [number, number] {
  const parts = value.split(',');
  const [least, most] = parts.map((part) => (NUMBER.test(part) ? Number(part) : Number.NaN));
  if (
    parts.length === 2 &&
    least !== undefined &&
    most !== undefined &&
    least <= most &&
    most <= LIMITS.roles
  )
    return [least, most];
  throw new BadLimit(
    `share takes the least and the most multiple of the fair share, from 0 to ${LIMITS.roles}: share=0.7,1.4.`,
  );
}

function surest(value: string): Surest {
  const known = SUREST.find((each) => each === value);
  if (known !== undefined) return known;
  throw new BadLimit(`pattern takes a verdict, and "${value}" is none. ${didYouMean(value, SUREST)}`);
}
