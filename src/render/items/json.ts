import { visibleJson } from '../escape.js';
import type { ItemsResult } from './result.js';

/** `which-path/items@1`: everything that the other views show, in full precision. */
export function itemsJson({ analysis }: ItemsResult): string {
  return `${visibleJson(JSON.stringify(analysis, null, 2))}\n`;
}
