import type { Audit } from '../../analysis/audit/audit.js';
import { visibleJson } from '../escape.js';

/** `which-path/audit@1`: everything that the other views show, in full precision. */
export function auditJson(audit: Audit): string {
  return `${visibleJson(JSON.stringify(audit, null, 2))}\n`;
}
