import { renderCheckGithub } from './github.js';
import { renderCheckJson } from './json.js';
import type { CheckFormat, CheckRenderer } from './result.js';
import { renderCheckSarif } from './sarif.js';
import { renderCheckText } from './text.js';

export const checkRenderers: Readonly<Record<CheckFormat, CheckRenderer>> = {
  text: renderCheckText,
  json: renderCheckJson,
  github: renderCheckGithub,
  sarif: renderCheckSarif,
};
