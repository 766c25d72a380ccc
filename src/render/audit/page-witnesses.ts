import type { TrackAudit, Witness } from '../../analysis/audit/audit.js';
import type { Quiz, Response } from '../../quiz/quiz.js';
import { listWords } from '../guide/words.js';
import { type Block, heading, note } from '../page.js';
import { roleOf } from '../words.js';

/** For each role that can come first, a sheet on which it does: fit to be copied into a file of answers. */
export function witnessSection(quiz: Quiz, track: TrackAudit): Block[] {
  const items = track.roles.flatMap(({ role, reach }) => {
    if (reach.kind !== 'reached' && reach.kind !== 'level') return [];
    const others = reach.kind === 'level' ? reach.with.map((id) => roleOf(quiz, id).title) : [];
    const label = `${roleOf(quiz, role).title}${others.length === 0 ? '' : `, level with ${listWords(others)}`}`;
    return [{ label, text: sheetWords(reach.witness), source: null, notes: [] }];
  });
  if (items.length === 0) return [];
  const title = quiz.tracks.find(({ id }) => id === track.track)?.title ?? track.track;
  return [
    heading(`${title}: sheets that put each role first`),
    { type: 'sayings', numbered: false, items },
    note('Copied into a file of answers, each is a sheet that which-path score takes.'),
  ];
}

/** `answers: { ownership-1: whole-system, tests-3: 4, topics: [web, data] }` */
export function sheetWords(witness: Witness): string {
  const answers = Object.entries(witness).map(
    ([id, response]) => `${yamlWord(id)}: ${yamlResponse(response)}`,
  );
  return `answers: { ${answers.join(', ')} }`;
}

function yamlResponse(response: Response): string {
  if (typeof response === 'number') return String(response);
  return typeof response === 'string' ? yamlWord(response) : `[${response.map(yamlWord).join(', ')}]`;
}

/** YAML takes some ids for numbers or for nothing. */
function yamlWord(id: string): string {
  return /^(?:\d.*|null|true|false)$/.test(id) ? `"${id}"` : id;
}
