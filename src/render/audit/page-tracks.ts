import type { Audit, RoleAudit, TrackAudit } from '../../analysis/audit/audit.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, heading, note, type Table, type Term } from '../page.js';
import { roleOf } from '../words.js';
import { barHeading, barOf } from './bar.js';
import { endsOf, leftOut, rowsOf } from './ends.js';
import type { AuditPageOptions } from './options.js';
import { patternSection } from './page-patterns.js';
import { witnessSection } from './page-witnesses.js';
import {
  figure,
  type Glyphs,
  glyphsOf,
  medianFlip,
  multipleWords,
  percent,
  shareWords,
  VERDICT_NAMES,
} from './words.js';

/** Of a track with many roles: so many from each end. */
const SHOWN_ENDS = 10;
const SHOWN_PAIRS = 3;
/** Roles that correlate as much are worth naming, however many pairs there are. */
const ALIKE = 0.7;

/** For each track: who comes first how often, what answering without reading gives, how sure results are. */
export function trackSections(quiz: Quiz, audit: Audit, options: AuditPageOptions): Block[] {
  return audit.tracks.flatMap((track) => [
    ...shareSection(quiz, track, options),
    ...patternSection(quiz, track, options),
    ...surenessSection(quiz, track, options),
    ...(options.brief ? [] : [...pairSection(quiz, track), ...witnessSection(quiz, track)]),
  ]);
}

export function trackTitle(quiz: Quiz, track: string): string {
  return quiz.tracks.find(({ id }) => id === track)?.title ?? track;
}

function shareSection(quiz: Quiz, track: TrackAudit, options: AuditPageOptions): Block[] {
  const glyphs = glyphsOf(options.unicode);
  const sorted = [...track.roles].sort((a, b) => b.share.value - a.share.value);
  const ends = endsOf(sorted, SHOWN_ENDS, options.brief);
  const most = sorted[0]?.multiple.value ?? 0;
  const { bars, narrow } = options;
  const rowOf = (role: RoleAudit): string[] => {
    const { multiple } = role;
    return [
      options.brief ? roleOf(quiz, role.role).short : roleOf(quiz, role.role).title,
      ...(narrow ? [] : [percent(role.share.value)]),
      multipleWords(multiple, glyphs),
      ...(bars ? [barOf(multiple.value, most, glyphs)] : []),
      reachCell(quiz, role, glyphs),
    ];
  };
  const table: Table = {
    type: 'table',
    columns: [
      'Role',
      ...(narrow ? [] : ['First']),
      `${glyphs.times} fair`,
      ...(bars ? [barHeading(most, glyphs)] : []),
      narrow ? '' : 'Can win',
    ],
    align: [
      'left',
      ...(narrow ? [] : ['right' as const]),
      'right',
      ...(bars ? ['right' as const] : []),
      'left',
    ],
    rows: rowsOf(ends, rowOf, glyphs),
  };
  const drawn = sorted.some(({ share }) => share.se > 0);
  return [
    heading(trackTitle(quiz, track.track), 'who comes first on random sheets'),
    table,
    ...leftOut(ends),
    note(
      `${glyphs.times} fair: 1 is an equal share${drawn ? `, ${glyphs.plusMinus} two standard errors` : ''}; ${glyphs.yes} a sheet puts it first.`,
    ),
  ];
}

function reachCell(quiz: Quiz, { reach }: RoleAudit, { yes }: Glyphs): string {
  switch (reach.kind) {
    case 'reached':
      return yes;
    case 'level':
      return `only level with ${reach.with.map((id) => roleOf(quiz, id).short).join(', ')}`;
    case 'never':
      return reach.proof.kind === 'same' ? `never: same as ${roleOf(quiz, reach.proof.role).short}` : 'never';
    case 'unknown':
      return 'not found';
  }
}

/** What the results of random sheets are like, as a few terms. */
function surenessSection(quiz: Quiz, track: TrackAudit, { brief, unicode }: AuditPageOptions): Block[] {
  const glyphs = glyphsOf(unicode);
  const term = (name: string, text: string): Term => ({ term: name, text, source: null });
  const { sensitivity, flips } = track;
  const pairs = pairWords(quiz, track);
  return [
    heading(`${trackTitle(quiz, track.track)}: how sure results are`),
    {
      type: 'terms',
      short: false,
      rows: [
        term(
          'Verdicts',
          VERDICT_NAMES.map((name) => `${name} ${percent(track.verdicts[name].value)}`).join(', '),
        ),
        term('To turn it', flipWords(medianFlip(flips))),
        ...(brief
          ? []
          : [
              term(
                'Turned by',
                flips
                  .map(({ answers, share }) => `${answers ?? 'nothing'}: ${percent(share.value)}`)
                  .join(', '),
              ),
              term('To be told', `${track.entropy.toFixed(2)} bits`),
            ]),
        ...(pairs === '' ? [] : [term('Most alike', pairs)]),
        term(
          `Weights ${glyphs.plusMinus}${Math.round(sensitivity.by * 100)}%`,
          `another first role on ${shareWords(sensitivity.changed, glyphs)} of the sheets`,
        ),
      ],
    },
    note(
      [
        'To turn it: changed answers.',
        ...(pairs === '' ? [] : ["Most alike: the correlation of two roles' scores."]),
        ...(brief ? [] : ['To be told: the entropy of the first role.']),
      ].join(' '),
    ),
  ];
}

function flipWords(median: number | null): string {
  if (median === null) return 'on most sheets no change of answers does it';
  if (median === 0) return 'most sheets are ties';
  return `half of the sheets take ${median} ${median === 1 ? 'answer' : 'answers'} or fewer`;
}

/** The pairs to know of, most alike first. */
function pairWords(quiz: Quiz, { pairs }: TrackAudit): string {
  const alike = pairs.filter(({ correlation }) => correlation >= ALIKE).length;
  return pairs
    .slice(0, Math.min(Math.max(alike, SHOWN_PAIRS), 2 * SHOWN_PAIRS))
    .map(
      ({ roles: [a, b], correlation }) =>
        `${roleOf(quiz, a).short} and ${roleOf(quiz, b).short} ${figure(correlation, 2)}`,
    )
    .join('; ');
}

function pairSection(quiz: Quiz, { track, pairs }: TrackAudit): Block[] {
  if (pairs.length === 0) return [];
  return [
    heading(`${trackTitle(quiz, track)}: roles that go together`, 'correlation of their scores'),
    {
      type: 'table',
      columns: ['Role', 'And', 'Correlation'],
      align: ['left', 'left', 'right'],
      rows: pairs.map(({ roles: [a, b], correlation }) => [
        roleOf(quiz, a).title,
        roleOf(quiz, b).title,
        figure(correlation, 2),
      ]),
    },
    note(
      'At 1 they come out alike on every sheet, at -1 as opposites; near 0 neither says anything of the other.',
    ),
  ];
}
