import type { Figure, Guide, Rating, Statement } from '../../guide/guide.js';
import { type Block, type FigureRow, heading, note, type Saying, type Term } from '../page.js';
import { figureWords, moneyWords, sourceWords } from './words.js';

/** What the pages of the guide are put together from. */

/** What a page needs beside the guide. */
export interface GuidePageOptions {
  /** What the program is called by, in commands to copy: `which-path`. */
  readonly command: string;
  /** Ids of the roles that a plan can be made for. */
  readonly plannable: readonly string[];
  /** Of a long page the weightiest part, with the command for all of it. */
  readonly brief: boolean;
}

/** A page of more statements than this is long: it takes more than two or three screens. */
export const LONG_PAGE = 40;

const INTEREST = 'The publisher has an interest in this.';

/** @param known the source that is named above already, for all */
export function sayingOf(guide: Guide, statement: Statement, known: string | null = null): Saying {
  const { label, text, from, note: remark, interest } = statement;
  const source = sourceWords(guide, from, text);
  const remarks = [remark, interest ? INTEREST : null].filter((each) => each !== null);
  return {
    label,
    text,
    source: source === known ? null : source,
    notes: remarks.length === 0 ? [] : [remark === null ? INTEREST : `Note: ${remarks.join(' ')}`],
  };
}

/** The one source of all of these; `null` where there are several, or none. */
export function commonSource(
  guide: Guide,
  all: readonly { readonly from: readonly string[]; readonly text?: string }[],
): string | null {
  const sources = new Set(all.map(({ from, text }) => sourceWords(guide, from, text)));
  sources.delete(null);
  const [only = null] = sources.size === 1 ? sources : [];
  return only;
}

/** A heading with statements below it; where all are from one source, it stands at the heading. */
export function section(guide: Guide, title: string, statements: readonly Statement[]): Block[] {
  if (statements.length === 0) return [];
  const common = commonSource(guide, statements);
  return [
    heading(title, inBrackets(common)),
    {
      type: 'sayings',
      numbered: false,
      items: statements.map((statement) => sayingOf(guide, statement, common)),
    },
  ];
}

export function inBrackets(source: string | null): string | null {
  return source === null ? null : `(${source})`;
}

export function figuresOf(guide: Guide, figures: readonly Figure[], known: string | null): Block {
  return {
    type: 'figures',
    rows: figures.map((figure): FigureRow => {
      const source = sourceWords(guide, figure.from);
      return {
        of: figure.of,
        amount: moneyWords(figure),
        about: figureWords(figure),
        source: source === known ? null : source,
      };
    }),
  };
}

export function ratingTerms(guide: Guide, ratings: readonly Rating[], known: string | null): Term[] {
  return ratings.map(({ of, score, outOf, from }) => {
    const source = sourceWords(guide, from);
    return { term: of, text: `${score} of ${outOf}`, source: source === known ? null : source };
  });
}

/** Said where a page has amounts of several sources. */
export function figuresCaution(figures: readonly Figure[]): Block[] {
  const sources = new Set(figures.map(({ from }) => from.join(' ')));
  return sources.size < 2 ? [] : [note('Amounts of different sources do not go together.')];
}

/** The sources with these ids in full, for the end of a page. */
export function sourcesSection(guide: Guide, ids: Iterable<string>): Block[] {
  const used = new Set(ids);
  const rows = guide.sources
    .filter(({ id }) => used.has(id))
    .map(({ short, title, publisher, note: remark }): Term => {
      const full = publisher === null ? title : `${title} (${publisher})`;
      const stopped = /[.?!]$/.test(full) ? full : `${full}.`;
      return { term: short, text: remark === null ? stopped : `${stopped} ${remark}`, source: null };
    });
  return rows.length === 0 ? [] : [heading('Sources'), { type: 'terms', short: false, rows }];
}

export function commandsSection(lines: readonly { command: string; what: string }[]): Block[] {
  return lines.length === 0 ? [] : [{ type: 'commands', title: 'Where to go on', lines }];
}

export function nameOf(guide: Guide, id: string): string {
  return guide.roles.find((role) => role.id === id)?.name ?? id;
}
