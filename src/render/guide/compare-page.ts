import type { ComparedPart, ComparedRow, Comparison } from '../../guide/compare.js';
import type { Figure, Guide, Rating, Statement } from '../../guide/guide.js';
import { type Block, heading, type Page, paragraph, type Saying, type SideBySideRow } from '../page.js';
import { commandsSection, type GuidePageOptions, sayingOf, section, sourcesSection } from './parts.js';
import { figureWords, listWords, moneyWords, PART_WORDS, sourceWords } from './words.js';

/** Two or three roles side by side. */
export function comparePage(guide: Guide, comparison: Comparison, options: GuidePageOptions): Page {
  const { roles, cautions, groups, parts, contrasted } = comparison;
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
      ...sourcesSection(guide, sourcesOf(comparison)),
      ...commandsSection(nextCommands(comparison, options)),
    ],
  };
}

function notContrasted({ roles, groups, parts }: Comparison): string {
  const them = roles.length === 2 ? 'these two' : 'these three';
  const said = `No source sets ${them} side by side.`;
  return groups.length + parts.length === 0
    ? `${said} Nor do the sources speak of ${them} on the same point.`
    : `${said} It is we who put together what is said of each.`;
}

const asStatement = ({ text, from }: { text: string; from: readonly string[] }): Statement => ({
  ...{ label: null, note: null, interest: false },
  text,
  from,
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
  const isFirst = ({ from, text }: Statement): boolean => sourceWords(guide, from, text) === source;
  const sorted = [...statements.filter(isFirst), ...statements.filter((each) => !isFirst(each))];
  return sorted.map((statement) => sayingOf(guide, statement, source));
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

function nextCommands({ roles }: Comparison, { command, plannable }: GuidePageOptions) {
  const ids = roles.map(({ id }) => id);
  const [first, second] = ids.filter((id) => plannable.includes(id));
  return [
    ...ids.map((id) => ({ command: `${command} roles ${id}`, what: 'all that is said of it' })),
    ...(first !== undefined && second !== undefined
      ? [{ command: `${command} plan ${first} ${second}`, what: 'a plan for both' }]
      : []),
  ];
}
