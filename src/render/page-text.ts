import { mapStrings, visible } from './escape.js';
import { commandLine, ends, hanging, MAX_WIDTH, padEnd, truncateWords, widthOf, wrap } from './layout.js';
import {
  type Block,
  type Entries,
  type FigureRow,
  labelWords,
  type Page,
  type Saying,
  type Sayings,
  type SideBySide,
  type SideBySideRow,
  type Term,
  type Terms,
} from './page.js';
import type { Frame } from './result.js';
import { HARD_SPACE, tableLines } from './text-table.js';
import { capital } from './words.js';

/** With fewer columns than this, what stands side by side is put one below the other. */
const NARROW_WIDTH = 60;

/** A page for a terminal: at most 80 columns wide. Its texts are made harmless in one place, here. */
export function renderPageText(raw: Page, options: Frame): string {
  const frame: Frame = { ...options, width: Math.min(options.width, MAX_WIDTH) };
  const page = mapStrings(raw, visible);
  const sections = sectionsOf(page.blocks).map((blocks) => blocks.flatMap((block) => linesOf(block, frame)));
  const { palette, width } = frame;
  const head = ends(palette.heading(page.title), palette.faint(page.kind ?? ''), width);
  const [first = [], ...rest] = sections;
  return `${[[...head, ...first], ...rest]
    .map((lines) => lines.map((line) => line.replaceAll(HARD_SPACE, ' ').trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

/** What belongs together: an empty line stands between. The first is what stands below the title. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    const last = sections.at(-1) as Block[];
    if (startsSection(block, last)) sections.push([block]);
    else last.push(block);
  }
  return sections;
}

function startsSection(block: Block, before: readonly Block[]): boolean {
  if (block.type === 'heading' || block.type === 'commands') return true;
  // Below a heading or a title the first block stands close, another one apart.
  const lead = before.at(-1);
  return lead !== undefined && lead.type !== 'heading' && lead.type !== block.type && block.type !== 'note';
}

function linesOf(block: Block, frame: Frame): string[] {
  const { palette, width } = frame;
  switch (block.type) {
    case 'heading':
      return ends(palette.heading(block.text), palette.faint(block.about ?? ''), width);
    case 'paragraph':
      return hanging('  ', block.text, width);
    case 'note':
      return hanging('  ', palette.faint(block.text), width);
    case 'sayings':
      return sayings(block, frame);
    case 'terms':
      return block.short ? shortTerms(block, frame) : terms(block.rows, frame);
    case 'figures':
      return figures(block.rows, frame);
    case 'side-by-side':
      return width < NARROW_WIDTH ? stacked(block, frame) : columns(block, frame);
    case 'table':
      return tableLines(block, frame);
    case 'entries':
      return entries(block, frame);
    case 'commands':
      return [
        ...wrap(palette.heading(block.title), width),
        ...block.lines.map(({ command, what }) => commandLine(command, palette.faint(what), width)),
      ];
  }
}

function sayings({ items, numbered }: Sayings, frame: Frame): string[] {
  const digits = String(items.length).length;
  return items.flatMap((saying, place) => {
    const mark = numbered ? `${String(place + 1).padStart(digits)}.` : '-';
    return sayingLines(`  ${mark} `, saying, frame);
  });
}

function sayingLines(lead: string, { label, text, source, notes }: Saying, frame: Frame): string[] {
  const { palette, width } = frame;
  const said = label === null ? text : `${palette.strong(labelWords(label))} ${text}`;
  const indent = ' '.repeat(widthOf(lead));
  return [
    ...hanging(lead, said + sourceMark(source, frame), width),
    ...notes.flatMap((remark) => hanging(indent, palette.faint(remark), width)),
  ];
}

/** The name of a source is not broken, while there is room for it: its spaces are made hard until the end. */
function sourceMark(source: string | null, { palette }: Frame): string {
  return source === null ? '' : ` ${palette.faint(`(${source.replace(/(?<!,) /g, HARD_SPACE)})`)}`;
}

/** Terms and texts in two columns, as wide as the terms ask for; one below the other where little would be left. */
function terms(rows: readonly Term[], frame: Frame): string[] {
  const { width, palette } = frame;
  const column = Math.max(0, ...rows.map(({ term }) => widthOf(term))) + 4;
  const stack = width < NARROW_WIDTH || column > width / 2;
  return rows.flatMap(({ term, text, source }) => {
    const said = text + sourceMark(source, frame);
    if (stack)
      return [
        ...hanging('  ', palette.strong(term), width),
        ...(said === '' ? [] : hanging('    ', said, width)),
      ];
    return hanging(padEnd(`  ${palette.strong(term)}`, column), said, width);
  });
}

/** A name that is longer would leave too little of the texts of all. */
const MOST_TERM = 31;

function shortTerms({ rows }: Terms, { width, palette, unicode }: Frame): string[] {
  const ellipsis = unicode ? '…' : '...';
  const most = width < NARROW_WIDTH ? width - 2 : MOST_TERM;
  const cut = rows.map(({ term, text }) => ({ term: truncateWords(term, most, ellipsis), text }));
  if (width < NARROW_WIDTH)
    return cut.flatMap(({ term, text }) => [
      `  ${palette.strong(term)}`,
      `    ${truncateWords(text, width - 4, ellipsis)}`,
    ]);
  const column = Math.max(0, ...cut.map(({ term }) => widthOf(term))) + 4;
  return cut.map(
    ({ term, text }) =>
      padEnd(`  ${palette.strong(term)}`, column) + truncateWords(text, width - column, ellipsis),
  );
}

/** What is the same for all of them stands once, above. */
function figures(rows: readonly FigureRow[], frame: Frame): string[] {
  const { palette, width } = frame;
  const [first] = rows;
  const shared = first !== undefined && rows.length > 1 && rows.every((row) => sameKind(row, first));
  const lines = shared
    ? hanging('  ', palette.faint(capital(first.about)) + sourceMark(first.source, frame), width)
    : [];
  return lines.concat(
    terms(
      rows.map(({ of, amount, about, source }) =>
        shared ? { term: of, text: amount, source: null } : { term: of, text: `${amount}, ${about}`, source },
      ),
      frame,
    ),
  );
}

const sameKind = (a: FigureRow, b: FigureRow): boolean => a.about === b.about && a.source === b.source;

const GAP = 2;
/** Of columns: what they are about stands two to the left of them. */
const INDENT = 4;
const NOTHING = 'nothing said';

function columns({ columns: names, rows }: SideBySide, frame: Frame): string[] {
  const { palette, width, unicode } = frame;
  const room = Math.floor((width - INDENT + GAP) / names.length) - GAP;
  const beside = (cells: readonly (readonly string[])[]): string[] => {
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from(
      { length: height },
      (_, at) =>
        ' '.repeat(INDENT) + cells.map((lines) => padEnd(lines[at] ?? '', room)).join(' '.repeat(GAP)),
    );
  };
  const inside: Frame = { ...frame, width: room };
  const rule = palette.faint((unicode ? '─' : '-').repeat(room));
  const head = names.map((name) => [...wrap(palette.strong(name), room)]);
  return [
    ...beside(head),
    ...beside(names.map(() => [rule])),
    ...rows.flatMap((row, place) => [
      ...(place === 0 ? [] : ['']),
      ...rowHead(row, frame),
      ...beside(row.cells.map((cell) => cellLines(cell, '', isList(row), inside))),
    ]),
  ];
}

function stacked({ columns: names, rows }: SideBySide, frame: Frame): string[] {
  return rows.flatMap((row, place) => [
    ...(place === 0 ? [] : ['']),
    ...rowHead(row, frame),
    ...row.cells.flatMap((cell, at) => [
      ...hanging('    ', frame.palette.strong(names[at] ?? ''), frame.width),
      ...cellLines(cell, '      ', cell.length > 1, frame),
    ]),
  ]);
}

function rowHead({ title, ask, source }: SideBySideRow, frame: Frame): string[] {
  const { palette, width } = frame;
  const head = ends(`  ${palette.accent(title)}`, source === null ? '' : palette.faint(`(${source})`), width);
  return ask === null ? head : [...head, ...hanging('  ', palette.faint(ask), width)];
}

/** Where one cell is a list, those beside it look like one too. */
const isList = ({ cells }: SideBySideRow): boolean => cells.some((cell) => cell.length > 1);

function cellLines(cell: readonly Saying[], indent: string, list: boolean, frame: Frame): string[] {
  if (cell.length === 0) return hanging(indent, frame.palette.faint(NOTHING), frame.width);
  const lead = list ? `${indent}- ` : indent;
  return cell.flatMap((saying) => sayingLines(lead, saying, frame));
}

function entries({ items }: Entries, frame: Frame): string[] {
  const { palette, width, unicode } = frame;
  const flag = unicode ? '▸' : '>';
  return items.flatMap(({ kind, title, about, details, links }, place) => {
    const name =
      kind === 'milestone' ? `${palette.good(flag)} ${palette.strong(title)}` : palette.strong(title);
    return [
      ...(place === 0 ? [] : ['']),
      ...ends(`  ${name}`, palette.faint(about), width),
      ...details.flatMap(({ label, text }) =>
        hanging('    ', label === null ? text : `${palette.faint(`${label}:`)} ${text}`, width),
      ),
      // A link is never broken: it is there to be copied.
      ...links.flatMap(({ title: what, url }) => [
        ...hanging('    ', what, width),
        `    ${palette.faint(url)}`,
      ]),
    ];
  });
}
