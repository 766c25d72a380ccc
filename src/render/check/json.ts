import { visibleJson } from '../escape.js';
import { type CheckRenderer, totalsOf } from './result.js';

/**
 * `which-path/check@1`. `errors` and `warnings` count all that there are; of a flood `findings` lists only the first of
 * each. `quiz` is `null` where there are errors.
 */
export const renderCheckJson: CheckRenderer = (result) => {
  const { errors, warnings } = totalsOf(result);
  const files = result.files.map(({ file, check: { quiz, findings, silenced } }) => ({
    file,
    quiz: quiz === null ? null : { id: quiz.id, version: quiz.version, hash: quiz.hash },
    findings: findings.map(({ severity, code, ...rest }) => ({ severity, code, ...rest })),
    silenced: silenced.map(({ finding, reason }) => ({ ...finding, reason })),
  }));
  const json = { schema: 'which-path/check@1', files, errors, warnings };
  return `${visibleJson(JSON.stringify(json, null, 2))}\n`;
};
