import { linkTarget, mapStrings, markdownCode, markdownText } from './escape.js';
import { table, tableLine } from './markdown-table.js';
import {
  type Block,
  type Commands,
  type Entries,
  type FigureRow,
  labelWords,
  type Page,
  type Saying,
  type SideBySide,
  type Table,
  type Term,
} from './page.js';

/** A page as Markdown. Its texts are made harmless in one place, here; links and lines to copy keep their letters. */
export function renderPageMarkdown(raw: Page): string {
  const page = mapStrings(raw, markdownText);
  const sections = page.blocks.map((block, place) => sectionOf(block, raw.blocks[place] as Block));
  const title = page.kind === null ? `# ${page.title}` : `# ${page.title} \\(${page.kind}\\)`;
  return `${[title, ...sections].filter((text) => text !== '').join('\n\n')}\n`;
}

function sectionOf(block: Block, raw: Block): string {
  switch (block.type) {
    case 'heading':
      return block.about === null ? `## ${block.text}` : `## ${block.text}\n\n*${block.about}*`;
    case 'paragraph':
      return block.text;
    case 'note':
      return `*${block.text}*`;
    case 'sayings':
      return block.items
        .map((saying, place) => item(block.numbered ? `${place + 1}.` : '-', saying))
        .join('\n');
    case 'terms':
      return block.rows.map(termItem).join('\n');
    case 'figures':
      return figureTable(block.rows);
    case 'side-by-side':
      return sideBySide(block);
    case 'table':
      return alignedTable(block);
    case 'entries':
      return entries(block, raw as Entries);
    case 'commands':
      return commands(block, raw as Commands);
  }
}

function item(mark: string, { label, text, source, notes }: Saying): string {
  const said = label === null ? text : `**${labelWords(label)}** ${text}`;
  const indent = ' '.repeat(mark.length + 1);
  return [`${mark} ${said}${sourceMark(source)}`, ...notes.map((remark) => `${indent}*${remark}*`)].join(
    '\n',
  );
}

function termItem({ term, text, source }: Term): string {
  return `- **${term}**${text === '' ? '' : `: ${text}`}${sourceMark(source)}`;
}

function sourceMark(source: string | null): string {
  return source === null ? '' : ` \\(${source}\\)`;
}

function figureTable(rows: readonly FigureRow[]): string {
  // Where one source is named above for all, the table has no column for it.
  const sourced = rows.some(({ source }) => source !== null);
  return table(
    ['', 'Amount', 'What it is', ...(sourced ? ['Source'] : [])],
    rows.map(({ of, amount, about, source }) => [of, amount, about, ...(sourced ? [source ?? ''] : [])]),
  );
}

function sideBySide({ columns, rows }: SideBySide): string {
  return table(
    ['', ...columns],
    rows.map(({ title, ask, source, cells }) => [
      [`**${title}**${sourceMark(source)}`, ...(ask === null ? [] : [`*${ask}*`])].join('<br>'),
      ...cells.map((cell) => cell.map(cellText).join('<br>')),
    ]),
  );
}

function alignedTable({ columns, align, rows }: Table): string {
  if (rows.length === 0) return '';
  const marks = align.map((side) => (side === 'right' ? '---:' : '---'));
  return [tableLine(columns), tableLine(marks), ...rows.map(tableLine)].join('\n');
}

function cellText({ label, text, source, notes }: Saying): string {
  const said = label === null ? text : `**${labelWords(label)}** ${text}`;
  return `${said}${sourceMark(source)}${notes.map((remark) => ` *${remark}*`).join('')}`;
}

function entries({ items }: Entries, raw: Entries): string {
  return items
    .map(({ kind, title, about, details, links }, place) => {
      const mark = kind === 'task' ? '- [ ]' : '-';
      const shown = links.map(
        (link, at) => `[${link.title}](<${linkTarget(raw.items[place]?.links[at]?.url ?? '')}>)`,
      );
      return [
        `${mark} **${title}** \\(${about}\\)`,
        ...details.map(({ label, text }) => (label === null ? `  ${text}` : `  ${label}: ${text}`)),
        ...(shown.length === 0 ? [] : [`  Learn: ${shown.join(', ')}.`]),
      ].join('\n');
    })
    .join('\n');
}

function commands({ title, lines }: Commands, raw: Commands): string {
  const shown = lines.map(({ what }, place) => `- ${markdownCode(raw.lines[place]?.command ?? '')}: ${what}`);
  return [`## ${title}`, '', ...shown].join('\n');
}
