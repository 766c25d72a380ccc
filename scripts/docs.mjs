// `npm run docs` puts real output into the Markdown; `npm run docs:check` says what would change and changes nothing.
//
// A marker on a line of its own names what the fenced block below it shows; the block is replaced as a whole:
//
//   output: which-path score examples/ada.yaml | lines 1-30     what a shell command prints; its own pipes are written \|
//   screen: which-path --seed 1 | keys 2 enter                  a terminal of 80 × 24 after these keys
//   file: examples/tea-or-coffee.yaml | from roles: | to blends:  a file, or the lines from one beginning to before another
//   markdown: node scripts/page.mjs                             Markdown that a command prints, up to a marker "end"
//
// written as an HTML comment. Further filters: `jq .tracks.path.flip` picks from JSON, `exits 1` says which exit code
// is right (0 otherwise) and shows it, `needs sqlite3` leaves the block as it is where there is no such program.
// All commands run in one copy of the examples, from page to page: they may write files, each with a name of its own.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pick } from './docs/pick.mjs';
import { openWorkspace } from './docs/workspace.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const MARKER = /^<!-- (output|screen|file): (.+) -->\n(?:\n?```[^\n]*\n[\s\S]*?^```$\n?)?/gm;
const MARKDOWN = /^<!-- markdown: (.+) -->\n[\s\S]*?^<!-- end -->$/gm;
const FENCES = new Map([['.mjs', 'js']]);

/** What was found wrong: one line each. @type {string[]} */
const problems = [];
const check = process.argv.includes('--check');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [join('docs', name)] : [])),
].sort();

const workspace = openWorkspace(root);
let blocks = 0;
let changed = 0;
try {
  for (const page of pages) {
    const path = join(root, page);
    const before = readFileSync(path, 'utf8');
    const after = withMarkdown(await withBlocks(before, page), page);
    if (after !== before) {
      changed++;
      if (check) problems.push(`${page}:${firstDifference(before, after)}: out of date. Run npm run docs.`);
      else writeFileSync(path, after);
    }
    problems.push(...brokenLinks(after, page));
  }
} finally {
  workspace.close();
}
console.log(
  `${pages.length} pages, ${blocks} blocks; ${changed} pages ${check ? 'would change' : 'changed'}.`,
);
for (const problem of new Set(problems)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @param {string} text @param {string} page */
async function withBlocks(text, page) {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    const [whole, kind = '', description = ''] = match;
    const [source = '', ...filters] = description.split(' | ').map((each) => each.replaceAll('\\|', '|'));
    const missing = filters.find((each) => each.startsWith('needs ') && !workspace.has(each.slice(6)));
    if (missing !== undefined) {
      console.log(`${page}: left as it is, a block ${missing.replace('needs', 'that needs')}.`);
      continue;
    }
    const line = text.slice(0, match.index).split('\n').length;
    try {
      const block = await blockOf(kind, source, filters);
      result += `${text.slice(end, match.index)}<!-- ${kind}: ${description} -->\n${block}\n`;
    } catch (error) {
      problems.push(`${page}:${line}: ${error instanceof Error ? error.message : error}`);
      result += text.slice(end, match.index) + whole;
    }
    end = match.index + whole.length;
    blocks++;
  }
  return result + text.slice(end);
}

/** @param {string} text @param {string} page */
function withMarkdown(text, page) {
  return text.replace(MARKDOWN, (whole, command) => {
    blocks++;
    const { status, output } = workspace.run(command);
    if (status === 0) return `<!-- markdown: ${command} -->\n\n${output.trim()}\n\n<!-- end -->`;
    problems.push(`${page}: ${command} ended with ${status}:\n${output}`);
    return whole;
  });
}

/** @param {string} kind @param {string} source @param {readonly string[]} filters */
async function blockOf(kind, source, filters) {
  const filterValue = (/** @type {string} */ name) =>
    filters.find((filter) => filter.startsWith(`${name} `))?.slice(name.length + 1);
  if (kind === 'file') {
    const language = FENCES.get(extname(source)) ?? extname(source).slice(1);
    return fence(language, part(workspace.read(source), filterValue('from'), filterValue('to')));
  }
  if (kind === 'screen') {
    const screen = await workspace.screen(source, filterValue('keys')?.split(' ') ?? []);
    return fence('text', range(screen.split('\n'), filterValue('lines')).join('\n'));
  }

  const wanted = Number(filterValue('exits') ?? 0);
  const { status, output } = workspace.run(source);
  if (status !== wanted) throw new Error(`${source} ended with ${status}, not ${wanted}:\n${output}`);
  const jq = filterValue('jq');
  const shown = jq === undefined ? output : pick(JSON.parse(output), jq);
  const command = jq === undefined ? source : `${source} | jq ${jq.replace(/\S*[[\]"]\S*/, "'$&'")}`;
  const lines = range(shown.trimEnd().split('\n'), filterValue('lines'));
  return fence(
    'console',
    [`$ ${command}`, ...lines, ...(wanted === 0 ? [] : ['$ echo $?', wanted])].join('\n'),
  );
}

/** @param {string} language @param {string} text */
function fence(language, text) {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return `\`\`\`${language}\n${lines.join('\n').trimEnd()}\n\`\`\``;
}

/** Lines `first-last`, with a mark where some are missing. @param {string[]} lines @param {string | undefined} wanted */
function range(lines, wanted) {
  if (wanted === undefined) return lines;
  const [first = 1, last = lines.length] = wanted.split('-').map(Number);
  return [
    ...(first > 1 ? ['…'] : []),
    ...lines.slice(first - 1, last),
    ...(last < lines.length ? ['…'] : []),
  ];
}

/** From the first line that begins with `from` to before the next that begins with `to`. @param {string} text @param {string=} from @param {string=} to */
function part(text, from, to) {
  const lines = text.split('\n');
  const start = from === undefined ? 0 : lines.findIndex((line) => line.startsWith(from));
  const after = to === undefined ? -1 : lines.findIndex((line, at) => at > start && line.startsWith(to));
  if (start < 0 || (to !== undefined && after < 0))
    throw new Error(`no line begins with "${start < 0 ? from : to}"`);
  return lines.slice(start, after < 0 ? undefined : after).join('\n');
}

/** The line on which two texts begin to differ. @param {string} before @param {string} after */
function firstDifference(before, after) {
  const others = after.split('\n');
  return before.split('\n').findIndex((line, at) => line !== others[at]) + 1;
}

/** Links to files or headings that are not there. @param {string} text @param {string} page @returns {string[]} */
function brokenLinks(text, page) {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  const targets = [...prose.matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)];
  return targets.flatMap(([, path = '', anchor]) => {
    const target = path === '' ? join(root, page) : join(root, dirname(page), path);
    if (!existsSync(target)) return [`${page}: there is no ${path} to link to.`];
    if (anchor === undefined || headings(readFileSync(target, 'utf8')).includes(anchor)) return [];
    return [`${page}: ${relative(root, target)} has no heading #${anchor}.`];
  });
}

/** The anchors of a page, as GitHub makes them. @param {string} text */
function headings(text) {
  const lines = text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm);
  return [...lines].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
