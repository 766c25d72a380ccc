import { visibleJson } from '../escape.js';
import type { Result } from '../result.js';
import type { BatchRenderer } from './batch.js';

/** An array of what `renderJson` writes of each sheet. */
export function batchJson(): BatchRenderer {
  let empty = true;
  return {
    begin: () => '[',
    row(row) {
      const comma = empty ? '' : ',';
      empty = false;
      // No text holds a line break of its own: JSON escapes them.
      return `${comma}\n  ${assessmentJson(row, 2).replaceAll('\n', '\n  ')}`;
    },
    end: () => (empty ? ']\n' : '\n]\n'),
  };
}

/** The same, each on a line of its own. */
export function batchNdjson(): BatchRenderer {
  return {
    begin: () => '',
    row: (row) => `${assessmentJson(row, 0)}\n`,
    end: () => '',
  };
}

function assessmentJson({ assessment, plan }: Result, indent: number): string {
  return visibleJson(JSON.stringify({ ...assessment, plan }, null, indent));
}
