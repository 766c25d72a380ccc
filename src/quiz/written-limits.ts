import { type AuditLimits, DEFAULT_LIMITS } from './audit-limits.js';
import type { WrittenLimits } from './written.js';

/** What each limit is called in a quiz file. */
export const LIMIT_KEYS: Readonly<Record<keyof AuditLimits, keyof WrittenLimits>> = {
  share: 'share',
  pattern: 'pattern',
  roleCorrelation: 'role_correlation',
  traitCorrelation: 'trait_correlation',
  decides: 'decides',
  close: 'close',
  sensitivity: 'sensitivity',
};

/** What the file says, and the defaults for the rest. */
export function auditLimits(written: WrittenLimits): AuditLimits {
  return {
    share: written.share ?? DEFAULT_LIMITS.share,
    pattern: written.pattern ?? DEFAULT_LIMITS.pattern,
    roleCorrelation: written.role_correlation ?? DEFAULT_LIMITS.roleCorrelation,
    traitCorrelation: written.trait_correlation ?? DEFAULT_LIMITS.traitCorrelation,
    decides: written.decides ?? DEFAULT_LIMITS.decides,
    close: written.close ?? DEFAULT_LIMITS.close,
    sensitivity: written.sensitivity ?? DEFAULT_LIMITS.sensitivity,
  };
}
