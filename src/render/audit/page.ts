import type { Audit, Breach, TraitPair } from '../../analysis/audit/audit.js';
import type { AuditLimits } from '../../quiz/audit-limits.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, heading, note, type Page, paragraph } from '../page.js';
import { quoteForShell } from '../shell.js';
import { capital, quizWords } from '../words.js';
import { breachWords } from './breach-words.js';
import type { AuditPageOptions } from './options.js';
import { questionSections } from './page-questions.js';
import { trackSections, trackTitle } from './page-tracks.js';
import {
  figure,
  glyphsOf,
  LIMIT_MEANINGS,
  LIMIT_NAMES,
  limitPercent,
  methodWords,
  ORIGIN_WORDS,
} from './words.js';

/** Traits that correlate less have enough of their own. */
const ALIKE = 0.5;

/** What there is to know of a quiz before anybody answers it: the verdict first, then track by track, then what it is made of. */
export function auditPage(quiz: Quiz, audit: Audit, options: AuditPageOptions): Page {
  return {
    title: quiz.title,
    kind: 'audit',
    blocks: [
      note(
        `${capital(methodWords(audit.method))}; ${options.brief ? `version ${audit.quiz.version}` : quizWords(audit.quiz)}`,
      ),
      ...verdictSection(quiz, audit, options),
      ...trackSections(quiz, audit, options),
      ...questionSections(quiz, audit, options),
      ...traitSection(quiz, audit.traits, options.brief),
      ...limitSection(quiz, audit.limits, options),
      ...commandSection(quiz, audit, options),
    ],
  };
}

function verdictSection(quiz: Quiz, audit: Audit, { unicode }: AuditPageOptions): Block[] {
  const { breaches } = audit;
  if (breaches.length === 0) return [paragraph('Within the limits.')];
  const context = { quiz, audit, glyphs: glyphsOf(unicode) };
  return [
    heading(
      `${breaches.length} ${breaches.length === 1 ? 'thing is' : 'things are'} beyond the limits`,
      null,
    ),
    {
      type: 'sayings',
      numbered: true,
      items: breaches.map((breach) => {
        const { what, mend } = breachWords(breach, context);
        return {
          label: quiz.tracks.length > 1 ? trackOf(quiz, breach) : null,
          text: what,
          source: null,
          notes: mend === '' ? [] : [mend],
        };
      }),
    },
  ];
}

/** The track that a breach is about; `null` where it is about all. */
function trackOf(quiz: Quiz, breach: Breach): string | null {
  return 'track' in breach ? trackTitle(quiz, breach.track) : null;
}

function traitSection(quiz: Quiz, pairs: readonly TraitPair[], brief: boolean): Block[] {
  if (pairs.length === 0 || quiz.direct) return [];
  const shown = brief ? pairs.filter(({ correlation }) => Math.abs(correlation) >= ALIKE) : pairs;
  const nameOf = (id: string): string => quiz.traits.find((trait) => trait.id === id)?.name ?? id;
  return [
    heading('Traits that go together'),
    shown.length === 0
      ? paragraph(`No two traits correlate ${ALIKE} or more.`)
      : {
          type: 'table',
          columns: ['Trait', 'And', 'Correlation'],
          align: ['left', 'left', 'right'],
          rows: shown.map(({ traits: [a, b], correlation }) => [
            nameOf(a),
            nameOf(b),
            figure(correlation, 2),
          ]),
        },
    ...(shown.length === 0
      ? []
      : [note('At 1 or -1 they measure the same; near 0 each has something of its own to say.')]),
  ];
}

const isShare = (name: keyof AuditLimits): boolean =>
  name === 'decides' || name === 'close' || name === 'sensitivity';

function limitWords(limits: AuditLimits, name: keyof AuditLimits): string {
  const value = limits[name];
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return `${value[0]} to ${value[1]}`;
  return isShare(name) ? limitPercent(value) : String(value);
}

function limitSection(quiz: Quiz, limits: AuditLimits, { origins, narrow }: AuditPageOptions): Block[] {
  const names = (Object.keys(LIMIT_NAMES) as (keyof AuditLimits)[]).filter(
    (name) => name !== 'traitCorrelation' || !quiz.direct,
  );
  return [
    heading('Limits'),
    {
      type: 'table',
      columns: ['Limit', 'Value', ...(narrow ? [] : ['What it limits']), 'Set by'],
      align: ['left', 'right', ...(narrow ? [] : ['left' as const]), 'left'],
      rows: names.map((name) => [
        LIMIT_NAMES[name],
        limitWords(limits, name),
        ...(narrow ? [] : [LIMIT_MEANINGS[name]]),
        ORIGIN_WORDS[origins[name]],
      ]),
    },
    note('"audit:" in the file sets them, or --limit. Beyond: by two standard errors.'),
  ];
}

function commandSection(quiz: Quiz, { breaches }: Audit, options: AuditPageOptions): Block[] {
  const { command, quizName, brief, isFile } = options;
  const again = `${command} quiz audit ${quoteForShell(quizName)}`;
  const uneven = breaches.some(({ kind }) => kind === 'share') && isFile && !quiz.direct;
  const lines = [
    ...(uneven ? [{ command: `${again} --fix-balance`, what: 'a proposal' }] : []),
    ...(brief ? [{ command: `${again} --all`, what: 'everything' }] : []),
  ];
  return lines.length === 0 ? [] : [{ type: 'commands', title: 'Where to go on', lines }];
}
