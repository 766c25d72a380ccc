import { fileURLToPath } from 'node:url';
import { whichPath } from '../cli/memory-io.js';
import { HOSTILE } from '../hostile.js';
import { HOSTILE_MARKUP } from '../hostile-markup.js';
import { everyPageWith } from '../render/html/every-page.js';
import { formAnswers, formAnswersLater } from './form-answers.js';

/** A page that a browser is to open. */
export interface Made {
  readonly name: string;
  readonly make: () => Promise<string>;
  /** Sheets of paper that it takes at most; none where it may take any number. */
  readonly sheets?: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page that a command writes. */
export async function pageOf(words: readonly string[], stdin = ''): Promise<string> {
  const { code, stdout, stderr } = await whichPath([...words, '--format', 'html'], { cwd: root, stdin });
  if (code !== 0) throw new Error(`which-path ${words.join(' ')}: ${stderr}`);
  return stdout;
}

const report = (...words: readonly string[]) => pageOf(['report', ...words]);
const reportOf = (stdin: string, format: string, ...words: readonly string[]) =>
  pageOf(['report', '-', '--input-format', format, ...words], stdin);

export const cohortOf = (people: number, ...words: readonly string[]) =>
  reportOf(formAnswers(people), 'csv', ...words);
export const changeOf = (people: number, ...words: readonly string[]) =>
  pageOf(
    ['report', '--before', 'examples/form-export.csv', '--input-format', 'csv', ...words, '-'],
    formAnswersLater(people),
  );

const START = ['--start', '2027-01-11'];

/** As they are made every day. */
export const USUAL: readonly Made[] = [
  { name: 'a person', make: () => report('examples/ada.yaml'), sheets: 2 },
  { name: 'a person who stopped half way', make: () => report('examples/partial.yaml') },
  { name: 'a sheet without an answer', make: () => reportOf('answers: {}', 'yaml'), sheets: 1 },
  { name: 'a position', make: () => reportOf(postSheet(), 'yaml', '--quiz', 'hiring') },
  {
    name: 'tea or coffee',
    make: () => report('examples/tea-or-coffee/emil.yaml', '--quiz', 'examples/tea-or-coffee/quiz.yaml'),
    sheets: 1,
  },
  { name: 'a plan', make: () => pageOf(['plan', 'data-analyst', '--known', 'git', ...START]) },
  { name: 'a plan for two roles', make: () => pageOf(['plan', 'python-developer', 'web-developer']) },
  {
    name: 'a plan that forks',
    make: () => pageOf(['plan', 'python-programmer', 'python-developer', ...START]),
  },
  { name: 'two people', make: () => cohortOf(2) },
  { name: 'thirty people', make: () => cohortOf(30) },
  { name: 'three hundred people', make: () => report('examples/form-export.csv') },
  { name: 'thirty people without names', make: () => cohortOf(30, '--anonymous') },
  { name: 'a change', make: () => changeOf(30) },
  { name: 'a change without names', make: () => changeOf(30, '--anonymous') },
];

/** A post with as much moving as working out. */
function postSheet(): string {
  return `
quiz: hiring
respondent: A post for the team that looks after bookings
answers:
  still-for-a-day: complaints
  in-whose-hands: colleagues
  years-of-use: several-years
  share-arranging: two-or-three
  share-methods: up-to-one
  share-data: two-or-three
  share-passing-on: two-or-three
  once-it-works: all-day
  late-call: each-own-part
  three-opinions: last-word
  method-and-shell: in-turn
  desks: one-takes-all
  desk-empty: guesses
  unnoticed-fault: 4
  rough-version: 2
  first-half-year: [outside-screens, trial]
`;
}

/** Sixty letters that want to stay together, as a role's name may have. */
const LONG = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauamt';
/** Thousands of letters, as no question should have. */
const HOSTILE_ALL = Object.values({ ...HOSTILE, ...HOSTILE_MARKUP }).join(' ');

/** Every kind of page, with names and texts that are as long, or as hostile, as they get. */
export const ODD: readonly Made[] = [
  ...everywhere('a long word', LONG),
  ...everywhere('hostile texts', HOSTILE_ALL),
];

function everywhere(what: string, text: string): Made[] {
  return Object.entries(everyPageWith(text)).map(([kind, make]) => ({
    name: `${what}, ${kind}`,
    make: async () => make(),
  }));
}
