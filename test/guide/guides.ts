import type { Guide } from '../../src/guide/guide.js';
import { parseGuide } from '../../src/guide/parse.js';
import { problemsOf, shippedText } from '../builders.js';

const DEMO = [
  /* 1 */ 'sources:',
  /* 2 */ '  book: { short: Book, title: The book }',
  /* 3 */ 'roles:',
  /* 4 */ '  tester:',
  /* 5 */ '    name: Tester',
  /* 6 */ '    kind: adjacent',
  /* 7 */ '    summary: Tests.',
  /* 8 */ '    parts:',
  /* 9 */ '      duties:',
  /* 10 */ '        - { text: Tests things., from: [book], facts: [role.tester.01] }',
  /* 11 */ '  hacker: { name: Hacker, kind: adjacent, summary: Hacks. }',
  /* 12 */ 'rows:',
  /* 13 */ '  - id: care',
  /* 14 */ '    title: Care',
  /* 15 */ '    group: Manners',
  /* 16 */ '    cells:',
  /* 17 */ '      tester: [{ text: Careful., from: [book], facts: [] }]',
  /* 18 */ '      hacker: [{ text: Loose., from: [book], facts: [] }]',
  /* 19 */ 'cautions:',
  /* 20 */ '  - { between: [tester, hacker], text: Both may be one person., from: [book] }',
  /* 21 */ 'topics:',
  /* 22 */ '  start:',
  /* 23 */ '    title: How to start',
  /* 24 */ '    group: start',
  /* 25 */ '    summary: First steps.',
  /* 26 */ '    blocks: [{ items: [{ text: Begin., from: [], facts: [] }] }]',
  /* 27 */ '    see: [roles tester, guide start, compare tester hacker]',
];

/** A valid guide of 27 lines, some of which (1-based) are written otherwise; `null` leaves a line out. */
export function demo(lines: Readonly<Record<number, string | null>> = {}): string {
  return DEMO.map((line, index) => lines[index + 1] ?? (lines[index + 1] === null ? null : line))
    .filter((line) => line !== null)
    .concat('')
    .join('\n');
}

/** What is wrong with the demo guide after these lines are written otherwise. */
export function demoProblems(lines: Readonly<Record<number, string | null>>): string[] {
  return problemsOf(() => parseGuide(demo(lines)));
}

type Written = Readonly<Record<string, unknown>>;

/** A statement as a guide file has it. */
export const said = (text: string, ...from: string[]): Written => ({ text, from, facts: [] });

/** A guide of these roles (name and summary are their ids where nothing else is said) and further sections. */
export function guideOf(roles: Readonly<Record<string, Written>>, rest: Written = {}): Guide {
  const written = Object.entries(roles).map(([id, role]) => [
    id,
    { name: id, kind: 'adjacent', summary: id, ...role },
  ]);
  const sources = { book: { short: 'Book', title: 'Book' }, talk: { short: 'Talk', title: 'Talk' } };
  return parseGuide(JSON.stringify({ sources, roles: Object.fromEntries(written), ...rest }));
}

/** The guide that ships, read from its YAML. */
export function shippedGuide(): Guide {
  return parseGuide(shippedText('guide/guide.yaml'), {
    file: 'guide.yaml',
    readInclude: (path) => shippedText(`guide/${path}`),
  });
}
