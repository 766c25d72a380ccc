import type {
  Audit,
  Breach,
  Estimate,
  OptionAudit,
  PatternAudit,
  QuestionAudit,
  RoleAudit,
  TrackAudit,
} from '../../../src/analysis/audit/audit.js';
import { DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import type { AuditPageOptions } from '../../../src/render/audit/options.js';
import type { LimitOrigins } from '../../../src/render/audit/words.js';
import { choice, quizOf, scale } from '../../builders.js';

/** A bakery: three roles, two traits, three questions. */
export const BAKERY: Quiz = quizOf(
  { path: { baker: { hands: 1 }, cook: { heat: 1 }, seller: { hands: -1, heat: -1 } } },
  [
    choice('morning', { early: { hands: 1 }, late: { heat: 1 }, never: {} }),
    scale('fire', { heat: 1 }),
    choice('bread', { rye: { hands: 1 }, wheat: { hands: 1 }, none: { hands: -2 } }),
  ],
);

export const exactly = (value: number): Estimate => ({ value, se: 0 });
export const about = (value: number, se: number): Estimate => ({ value, se });

/** A role before it is known among how many it is. */
type Role = Omit<RoleAudit, 'multiple'>;

export const role = (id: string, share: Estimate, reach?: RoleAudit['reach']): Role => ({
  role: id,
  share,
  reach: reach ?? { kind: 'reached', witness: { morning: 'early', fire: 5, bread: 'rye' }, lead: 1.5 },
});

const verdicts = (tie: number, close: number, leaning: number, clear: number) => ({
  tie: exactly(tie),
  close: exactly(close),
  leaning: exactly(leaning),
  clear: exactly(clear),
});

export const pattern = (id: PatternAudit['pattern'], other: Partial<PatternAudit> = {}): PatternAudit => ({
  pattern: id,
  inFileOrder: { role: 'baker', z: 1.2345, verdict: 'close', flip: 1 },
  shuffled: null,
  ...other,
});

export const SHUFFLED: PatternAudit['shuffled'] = {
  roles: [
    { role: 'baker', share: about(0.3, 0.01) },
    { role: 'cook', share: about(0.45, 0.01) },
    { role: 'seller', share: about(0.25, 0.01) },
  ],
  verdicts: verdicts(0.1, 0.4, 0.3, 0.2),
};

const THIRDS = [role('baker', exactly(0.25)), role('cook', exactly(0.5)), role('seller', exactly(0.25))];

export const track = ({
  roles = THIRDS,
  ...other
}: Partial<Omit<TrackAudit, 'roles'>> & { readonly roles?: readonly Role[] } = {}): TrackAudit => ({
  track: 'path',
  roles: roles.map((each) => ({
    ...each,
    multiple: { value: each.share.value * roles.length, se: each.share.se * roles.length },
  })),
  verdicts: verdicts(0.05, 0.2, 0.5, 0.25),
  flips: [
    { answers: 0, share: exactly(0.05) },
    { answers: 1, share: exactly(0.2) },
    { answers: 2, share: exactly(0.5) },
    { answers: null, share: exactly(0.25) },
  ],
  patterns: [
    pattern('first', { shuffled: SHUFFLED }),
    pattern('last', { shuffled: SHUFFLED }),
    pattern('neutral', { inFileOrder: { role: 'cook', z: 0.1, verdict: 'tie', flip: 0 } }),
    pattern('alternating', { shuffled: SHUFFLED }),
  ],
  pairs: [
    { roles: ['baker', 'cook'], correlation: 0.254 },
    { roles: ['baker', 'seller'], correlation: -0.5 },
    { roles: ['cook', 'seller'], correlation: -0.7 },
  ],
  entropy: 1.5,
  sensitivity: { by: 0.05, draws: 20, changed: exactly(0.04) },
  ...other,
});

export const option = (id: string | number, other: Partial<OptionAudit> = {}): OptionAudit => ({
  option: id,
  tracks: [{ track: 'path', decides: exactly(0.125), never: false, toward: { role: 'baker', z: 0.75 } }],
  same: null,
  ...other,
});

export const question = (id: string, told: number, other: Partial<QuestionAudit> = {}): QuestionAudit => ({
  question: id,
  tracks: [{ track: 'path', decides: exactly(0.3), never: false, information: told * 1.5, told }],
  options: [],
  ...other,
});

/** All of its sheets counted, nothing beyond the limits. */
export const EVEN: Audit = {
  schema: 'which-path/audit@1',
  quiz: { id: 'small', version: '1', hash: '0123456789abcdef' },
  method: { kind: 'counted', sheets: 45 },
  tracks: [track()],
  questions: [
    question('morning', 0.1, { options: [option('early'), option('late'), option('never')] }),
    question('fire', 0.4, { options: [option(1), option(2)] }),
    question('bread', 0.2, {
      options: [option('rye', { same: 'wheat' }), option('wheat', { same: 'rye' }), option('none')],
    }),
  ],
  traits: [{ traits: ['hands', 'heat'], correlation: -0.55 }],
  limits: DEFAULT_LIMITS,
  breaches: [],
};

export const audited = (...breaches: readonly Breach[]): Audit => ({ ...EVEN, breaches });

const DEFAULTS: LimitOrigins = {
  share: 'default',
  pattern: 'default',
  roleCorrelation: 'default',
  traitCorrelation: 'default',
  decides: 'default',
  close: 'default',
  sensitivity: 'default',
};

export const pageOptions = (other: Partial<AuditPageOptions> = {}): AuditPageOptions => ({
  ...{ brief: true, unicode: true, bars: true, narrow: false, command: 'which-path' },
  ...{ quizName: 'bakery.yaml', isFile: true, origins: DEFAULTS },
  ...other,
});
