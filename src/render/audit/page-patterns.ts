import type { PatternAudit, TrackAudit } from '../../analysis/audit/audit.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, heading, note } from '../page.js';
import { capital, roleOf } from '../words.js';
import type { AuditPageOptions } from './options.js';
import { figure, PATTERN_NAME, percent, VERDICT_NAMES, VERDICT_WORD } from './words.js';

/** What the program says to somebody who answers without reading: nothing sure, it is to be hoped. */
export function patternSection(quiz: Quiz, track: TrackAudit, { brief }: AuditPageOptions): Block[] {
  const { patterns } = track;
  if (patterns.length === 0) return [];
  const shuffled = patterns.some((each) => each.shuffled !== null);
  const title = quiz.tracks.find(({ id }) => id === track.track)?.title ?? track.track;
  return [
    heading(`${title}: answered without reading`),
    {
      type: 'table',
      columns: [
        'Option',
        'File order',
        'Verdict',
        ...(brief ? [] : ['Turned by', 'Score']),
        ...(shuffled ? ['Shuffled, mostly'] : []),
      ],
      align: ['left', 'left', 'left', ...(brief ? [] : RIGHT.slice(0, 2)), ...(shuffled ? LEFT : [])],
      rows: patterns.map((pattern) => [
        PATTERN_NAME[pattern.pattern],
        roleOf(quiz, pattern.inFileOrder.role).short,
        VERDICT_WORD[pattern.inFileOrder.verdict],
        ...(brief ? [] : [String(pattern.inFileOrder.flip ?? 'nothing'), figure(pattern.inFileOrder.z, 2)]),
        ...(shuffled ? [mostOften(quiz, pattern)] : []),
      ]),
    },
    note(
      shuffled
        ? 'The program shuffles options when it asks; on paper they are as in the file.'
        : 'Nothing in this quiz is shuffled.',
    ),
    ...(shuffled && !brief ? shuffledVerdicts(title, patterns) : []),
  ];
}

const LEFT = ['left'] as const;
const RIGHT = ['right', 'right', 'right', 'right'] as const;

function shuffledVerdicts(title: string, patterns: readonly PatternAudit[]): Block[] {
  const rows = patterns.flatMap(({ pattern, shuffled }) =>
    shuffled === null
      ? []
      : [[PATTERN_NAME[pattern], ...VERDICT_NAMES.map((name) => percent(shuffled.verdicts[name].value))]],
  );
  return [
    heading(`${title}: without reading, shuffled`, 'how sure, over many orders'),
    {
      type: 'table',
      columns: ['Option', ...VERDICT_NAMES.map((name) => capital(VERDICT_WORD[name]))],
      align: ['left', ...RIGHT],
      rows,
    },
  ];
}

/** `Baker 45.0%` */
function mostOften(quiz: Quiz, { shuffled }: PatternAudit): string {
  const [first] = [...(shuffled?.roles ?? [])].sort((a, b) => b.share.value - a.share.value);
  return first === undefined ? '' : `${roleOf(quiz, first.role).short} ${percent(first.share.value)}`;
}
