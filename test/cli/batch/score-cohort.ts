import { cpSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../folder.js';
import { whichPath } from '../memory-io.js';

const given = fileURLToPath(new URL('../../transcripts/given/', import.meta.url));

/** Four sheets that are good, one that is not; Ann answers twice, and one does not say who it is of. */
export const COHORT = [
  'respondent,morning,patience,shelf,pleasures',
  'Ann,push,2,"mill, dust","smell, silence"',
  'Ben,peace,5,bowl,steam; smell',
  ',nothing,,,',
  'Cleo,pull,1,,',
  'Ann,peace,4,bowl,"steam, smell"',
  '',
].join('\n');
/** What is told of it, where it is `cohort.csv`. */
export const COHORT_TOLD = [
  'cohort.csv:5:6: There is no option "pull" here. Choose from: push, peace, nothing.',
  'cohort.csv:6: "Ann" has answered before; both sheets are scored.',
  '4 of 5 sheets scored. 1 had problems and was left out. 1 respondent answers twice.',
  '',
].join('\n');

/** Ann's sheet in YAML, of somebody else or of nobody. */
export const sheetOf = (name: string | null): string =>
  `quiz: tea\n${name === null ? '' : `respondent: ${JSON.stringify(name)}\n`}answers:\n` +
  '  { morning: push, patience: 2, shelf: [mill, dust], pleasures: [smell, silence] }\n';

export const jsonOf = (name: string): string =>
  `{"quiz":"tea","respondent":"${name}","answers":{"morning":"push","patience":2,"shelf":["mill","dust"],"pleasures":["smell","silence"]}}\n`;

/** A folder with the quiz `tea.yaml` and Ann's sheet, and `score` in it. */
export function scoringFolder() {
  const folder = temporaryFolder();
  beforeEach(() => cpSync(given, folder.path, { recursive: true }));
  const score = (words: string | readonly string[], stdin: string | Readable = '') => {
    const list = typeof words === 'string' ? words.split(' ') : words;
    return whichPath(['score', ...list, '--quiz', 'tea.yaml'], { cwd: folder.path, stdin });
  };
  /** The rows of a CSV with these columns, without its header. */
  const rows = async (
    words: string,
    stdin: string | Readable = '',
    columns = 'respondent',
  ): Promise<string[]> =>
    (await score(`${words} -f csv --columns ${columns}`, stdin)).stdout.trimEnd().split('\n').slice(1);
  return { folder, score, rows };
}
