import { visibleJson } from './escape.js';
import type { Renderer } from './result.js';

/** `which-path/assessment@1`: the contract that everything after scoring reads. */
export const renderJson: Renderer = ({ assessment, plan }) =>
  `${visibleJson(JSON.stringify({ ...assessment, plan }, null, 2))}\n`;
