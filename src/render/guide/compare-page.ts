import type { ComparedGroup, ComparedPart, ComparedRow, Comparison } from '../../guide/compare.js';
import type { Figure, Guide, Rating, Statement } from '../../guide/guide.js';
import { type Block, heading, type Page, paragraph, type Saying, type SideBySideRow } from '../page.js';
import {
  commandsSection,
  type GuidePageOptions,
  LONG_PAGE,
  sayingOf,
  section,
  sourcesSection,
} from './parts.js';
import { figureWords, listWords, moneyWords, PART_WORDS, sourceWords } from './words.js';

/** Two or three roles side by side. */
export function comparePage(guide: Guide, comparison: Comparison, options: GuidePageOptions): Page {
  const { roles, cautions, parts, contrasted } = comparison;
  const cut = options.brief && isLong(comparison);
  const groups = cut ? essence(guide, comparison) : comparison.groups;
  const columns = roles.map(({ name }) => name);
  const own = parts.map((part) => partRow(guide, part));
  return {
    title: listWords(columns),
    kind: 'side by side',
    blocks: [
      {
        type: 'terms',
        short: false,
        rows: roles.map(({ name, summary }) => ({ term: name, text: summary, source: null })),
      },
      ...section(guide, 'Read this first', cautions.map(asStatement)),
      ...(contrasted ? [] : [paragraph(notContrasted(comparison))]),
      ...groups.flatMap(({ title, rows }): Block[] => [
        heading(title),
        { type: 'side-by-side', columns, rows: rows.map((row) => contrastRow(guide, row)) },
      ]),
      ...(own.length === 0
        ? []
        : [heading('What is said of each'), { type: 'side-by-side' as const, columns, rows: own }]),
      ...sourcesSection(guide, sourcesOf({ ...comparison, groups })),
      ...commandsSection(nextCommands(comparison, cut, options)),
    ],
  };
}

function isLong({ groups }: Comparison): boolean {
  return groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())).length > LONG_PAGE;
}

/** The rows that some source draws; in each cell what it says first, and one other view. */
function essence(guide: Guide, { groups }: Comparison): readonly ComparedGroup[] {
  return groups.flatMap(({ title, rows }) => {
    const drawn = rows.filter(({ drawnBy }) => drawnBy.length > 0);
    if (drawn.length === 0) return [];
    return [
      {
        title,
        rows: drawn.map((row) => ({ ...row, cells: row.cells.map((cell) => twoViews(guide, row, cell)) })),
      },
    ];
  });
}

function twoViews(guide: Guide, { drawnBy }: ComparedRow, cell: readonly Statement[]): readonly Statement[] {
  const [first, ...others] = ownFirst(guide, cell, sourceWords(guide, drawnBy));
  if (first === undefined) return [];
  const other = others.find(({ from }) => from.every((id) => !first.from.includes(id)));
  return other === undefined ? [first] : [first, other];
}

function notContrasted({ roles, groups, parts }: Comparison): string {
  const them = roles.length === 2 ? 'these two' : 'these three';
  const said = `No source sets ${them} side by side.`;
  return groups.length + parts.length === 0
    ? `${said} Nor do the sources speak of ${them} on the same point.`
    : `${said} It is we who put together what is said of each.`;
}

const asStatement = ({ text, from }: { text: string; from: readonly string[] }): Statement => ({
  label: null,
  text,
  from,
  note: null,
  interest: false,
});

function contrastRow(guide: Guide, { title, ask, cells, drawnBy }: ComparedRow): SideBySideRow {
  const source = drawnBy.length === 0 ? null : sourceWords(guide, drawnBy);
  return {
    title,
    ask,
    source,
    cells: cells.map((cell) => cellOf(guide, cell, source)),
  };
}

function partRow(guide: Guide, { part, cells, drawnBy }: ComparedPart): SideBySideRow {
  const source = drawnBy.length === 0 ? null : sourceWords(guide, drawnBy);
  const said: readonly (readonly (Statement | Figure | Rating)[])[] = cells;
  return {
    title: PART_WORDS[part].title,
    ask: null,
    source,
    cells: said.map((cell) => cellOf(guide, cell.map(inWords), source)),
  };
}

/** First what the row's source says: that is what belongs side by side. Then the views of others, each with its own. */
function cellOf(guide: Guide, statements: readonly Statement[], source: string | null): Saying[] {
  return ownFirst(guide, statements, source).map((statement) => sayingOf(guide, statement, source));
}

function ownFirst(
  guide: Guide,
  statements: readonly Statement[],
  source: string | null,
): readonly Statement[] {
  const isFirst = ({ from, text }: Statement): boolean => sourceWords(guide, from, text) === source;
  return [...statements.filter(isFirst), ...statements.filter((each) => !isFirst(each))];
}

/** An amount or a score as something that is said. */
function inWords(said: Statement | Figure | Rating): Statement {
  if ('text' in said) return said;
  const text =
    'score' in said
      ? `${said.of}: ${said.score} of ${said.outOf}`
      : `${moneyWords(said)}, ${figureWords(said)}`;
  return asStatement({ text, from: said.from });
}

function sourcesOf({ cautions, groups, parts }: Comparison): string[] {
  const rows = [...groups.flatMap(({ rows: all }) => all), ...parts];
  const said: readonly { from: readonly string[] }[] = [
    ...cautions,
    ...rows.flatMap(({ cells }): readonly { from: readonly string[] }[] => cells.flat()),
  ];
  return said.flatMap(({ from }) => from);
}

function nextCommands({ roles }: Comparison, cut: boolean, { command, plannable }: GuidePageOptions) {
  const ids = roles.map(({ id }) => id);
  const [first, second] = ids.filter((id) => plannable.includes(id));
  return [
    ...(cut
      ? [{ command: `${command} compare ${ids.join(' ')} --all`, what: 'every point, every view' }]
      : []),
    ...ids.map((id) => ({ command: `${command} roles ${id}`, what: 'all that is said of it' })),
    ...(first !== undefined && second !== undefined
      ? [{ command: `${command} plan ${first} ${second}`, what: 'a plan for both' }]
      : []),
  ];
}
