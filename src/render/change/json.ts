import { visibleJson } from '../escape.js';
import type { ChangeResult } from './result.js';

/** `which-path/change@1`: every other format could be made from it. */
export function changeJson({ change }: ChangeResult): string {
  return `${visibleJson(JSON.stringify(change, null, 2))}\n`;
}
