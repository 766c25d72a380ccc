import { posix } from 'node:path';
import type { Module } from './module.js';

/** The folders of src/, in the order in which the data flows. */
export const LAYERS = [
  'quiz',
  'guide',
  'answers',
  'scoring',
  'kernel',
  'plan',
  'analysis',
  'render',
  'cli',
] as const;

/** A rule of the layout, with the reason for it. */
interface Rule {
  readonly reason: string;
  /** What in the module breaks the rule, with its line. */
  readonly breaches: (module: Module) => readonly Breach[];
}

interface Breach {
  readonly line: number;
  readonly what: string;
}

const rules: readonly Rule[] = [
  {
    reason: `every file belongs to a layer: the folders of src/ are ${LAYERS.join(', ')}`,
    breaches: ({ path }) =>
      layerOf(path) === undefined && !SHARED.has(path) && path !== INDEX
        ? [{ line: 1, what: 'stands outside' }]
        : [],
  },
  {
    reason: `data flows one way (${LAYERS.join(' → ')}): a layer imports only from those to its left, so that each can be read, tested and changed without what comes after it`,
    breaches: importing((from, to) => {
      const [left, right] = [placeOf(to), placeOf(from)];
      return left !== undefined && right !== undefined && left > right;
    }),
  },
  {
    reason:
      'a renderer is a function of the result it is given: from other layers it imports types only, and computes nothing anew',
    breaches: importing(
      (from, to, { typeOnly }) =>
        layerOf(from) === 'render' && !typeOnly && !['render', undefined].includes(layerOf(to)),
    ),
  },
  {
    reason:
      'index.ts is for those who use the library: it leaves out the command line, and nothing inside imports it',
    breaches: importing((from, to) => (from === INDEX && layerOf(to) === 'cli') || to === INDEX),
  },
  {
    reason:
      'the guide is there to be read: what sources say of a role, of its pay above all, never moves an answer or a score',
    breaches: importing(
      (from, to) => layerOf(to) === 'guide' && ['answers', 'scoring'].includes(layerOf(from) ?? ''),
    ),
  },
  {
    reason: 'errors.ts is shared by all layers, so it depends on none',
    breaches: importing((from) => SHARED.has(from)),
  },
  {
    reason: 'what ships is src/ alone',
    breaches: importing((_from, to) => to.startsWith('..')),
  },
  {
    reason:
      'only cli knows the file system, the process and the terminal: everything else gets values and returns values, so that it runs and is tested anywhere',
    breaches: ({ path, imports }) =>
      layerOf(path) === 'cli'
        ? []
        : imports.filter(({ specifier }) => ofTheCommandLine(specifier)).map(importBreach),
  },
  {
    reason:
      'only cli knows the process, the clock and chance: the same quiz and the same sheet give the same bytes',
    breaches: ({ path, uses }) =>
      layerOf(path) === 'cli' ? [] : uses.filter(({ name }) => name !== 'fetch').map(useBreach),
  },
  {
    reason:
      'nothing ends the process: main returns the exit code and the bin sets it, so that what is still being written arrives',
    breaches: ({ uses }) =>
      uses.filter(({ name }) => /^process\.(exit|abort|reallyExit|kill)$/.test(name)).map(useBreach),
  },
  {
    reason: 'no network, ever: nothing leaves the machine',
    breaches: ({ imports, uses }) => [
      ...imports.filter(({ specifier }) => NETWORK.test(specifier)).map(importBreach),
      ...uses.filter(({ name }) => name === 'fetch').map(useBreach),
    ],
  },
];

/** Every breach in the module: `src/render/text.ts:3 imports ../quiz/parse.js, but …`. */
export function breachesIn(module: Module): readonly string[] {
  return rules.flatMap(({ reason, breaches }) =>
    breaches(module).map(({ line, what }) => `src/${module.path}:${line} ${what}, but ${reason}`),
  );
}

const INDEX = 'index.ts';
/** Files that every layer may import. */
const SHARED: ReadonlySet<string> = new Set(['errors.ts']);

const TERMINAL_PACKAGES = /^(commander|inquirer|chalk|@inquirer\/.*)$/;
const OUTSIDE =
  /^(node:)?(fs|process|os|tty|readline|child_process|worker_threads|cluster|module|timers)(\/.*)?$/;
const NETWORK = /^(node:)?(http|https|http2|net|tls|dgram|dns|inspector)(\/.*)?$/;

const ofTheCommandLine = (specifier: string): boolean =>
  TERMINAL_PACKAGES.test(specifier) || OUTSIDE.test(specifier);

type Layer = (typeof LAYERS)[number];

/** `quiz/parse.ts` → `quiz`. */
function layerOf(path: string): Layer | undefined {
  return LAYERS.find((layer) => path.startsWith(`${layer}/`));
}

/** The layer's place from the left. */
function placeOf(path: string): number | undefined {
  const layer = layerOf(path);
  return layer === undefined ? undefined : LAYERS.indexOf(layer);
}

/** A rule over the imports of the project's own files; `to` is from src/, as `from` is. */
function importing(
  isBreach: (from: string, to: string, details: { typeOnly: boolean }) => boolean,
): Rule['breaches'] {
  return ({ path, imports }) =>
    imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ specifier, typeOnly }) => isBreach(path, resolve(path, specifier), { typeOnly }))
      .map(importBreach);
}

/** As TypeScript resolves it: `../quiz/parse.js` means quiz/parse.ts. */
const resolve = (from: string, specifier: string): string =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');

const importBreach = ({ specifier, line }: { specifier: string; line: number }): Breach => ({
  line,
  what: `imports ${specifier}`,
});

const useBreach = ({ name, line }: { name: string; line: number }): Breach => ({
  line,
  what: `uses ${name}`,
});
