import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModule } from './layers/module.js';
import { breachesIn } from './layers/rules.js';

const src = fileURLToPath(new URL('../src/', import.meta.url));

function modulesOfSrc() {
  const files = readdirSync(src, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.ts'),
  );
  return files.map((file) => {
    const path = join(file.parentPath, file.name);
    return readModule(relative(src, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  });
}

test('src/ keeps to the layers', () => {
  expect(modulesOfSrc().flatMap(breachesIn)).toEqual([]);
});

test('the rules read src/, not an empty folder', () => {
  expect(modulesOfSrc().map(({ path }) => path)).toContain('errors.ts');
});

const breachesOf = (path: string, text: string): readonly string[] => breachesIn(readModule(path, text));

describe('allowed', () => {
  test.each([
    ['an import from the left', 'plan/steps.ts', `import { score } from '../scoring/score.js';`],
    ['how files are read, for the guide', 'guide/parse.ts', `import '../quiz/merge-files.js';`],
    ['the guide, for a plan', 'plan/plan.ts', `import type { Guide } from '../guide/guide.js';`],
    ['an import from the own folder', 'plan/steps.ts', `import { hours } from './hours.js';`],
    ['errors.ts, from any layer', 'render/text.ts', `import { problemLine } from '../errors.js';`],
    ['a type, for a renderer', 'render/text.ts', `import type { Plan } from '../plan/plan.js';`],
    [
      'a type marked as such, for a renderer',
      'render/text.ts',
      `import { type Plan } from '../plan/plan.js';`,
    ],
    ['an import() type, for a renderer', 'render/text.ts', `type Plan = import('../plan/plan.js').Plan;`],
    ['every layer but cli, for index.ts', 'index.ts', `export { html } from './render/html.js';`],
    [
      'the file system and the clock, for cli',
      'cli/io.ts',
      `import 'node:fs'; export const now = Date.now();`,
    ],
    ['a date that is given', 'render/text.ts', `export const day = (time: number) => new Date(time);`],
    ['a word in a comment', 'quiz/parse.ts', `/** Like process.exit, or import 'node:fs'. */`],
    [
      'a word in a string',
      'quiz/parse.ts',
      `export const text = "console.log(process.env), import('node:fs')";`,
    ],
    [
      'a property named like a global',
      'quiz/parse.ts',
      `export const hrs = (s: { process: 1 }) => s.process;`,
    ],
  ])('%s', (_, path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });
});

describe('caught', () => {
  test.each([
    [
      'src/quiz/parse.ts:2 imports ../scoring/score.js, but data flows one way',
      `\nimport { score } from '../scoring/score.js';`,
    ],
    [
      'src/quiz/parse.ts:1 imports ../plan/plan.js, but data flows one way',
      `import type { Plan } from '../plan/plan.js';`,
    ],
    [
      'src/scoring/score.ts:1 imports ../analysis/audit.js, but data flows one way',
      `export * from '../analysis/audit.js';`,
    ],
    [
      'src/guide/find.ts:1 imports ../answers/sheet.js, but data flows one way',
      `import type { AnswerSheet } from '../answers/sheet.js';`,
    ],
    [
      'src/scoring/score.ts:1 imports ../guide/guide.js, but the guide is there to be read',
      `import type { Figure } from '../guide/guide.js';`,
    ],
    [
      'src/plan/plan.ts:1 imports ../cli/ask.js, but data flows one way',
      `const { ask } = await import('../cli/ask.js');`,
    ],
    [
      'src/render/text.ts:1 imports ../scoring/score.js, but a renderer is',
      `import { score } from '../scoring/score.js';`,
    ],
    [
      'src/render/text.ts:1 imports ../plan/plan.js, but a renderer is',
      `import { type Plan, steps } from '../plan/plan.js';`,
    ],
    [
      'src/index.ts:1 imports ./cli/main.js, but index.ts is for those',
      `export { main } from './cli/main.js';`,
    ],
    [
      'src/cli/main.ts:1 imports ../index.js, but index.ts is for those',
      `import { parseQuiz } from '../index.js';`,
    ],
    [
      'src/errors.ts:1 imports ./quiz/place.js, but errors.ts is shared',
      `import { place } from './quiz/place.js';`,
    ],
    [
      'src/cli/main.ts:1 imports ../../scripts/build.mjs, but what ships',
      `import { build } from '../../scripts/build.mjs';`,
    ],
    ['src/common/text.ts:1 stands outside, but every file belongs to a layer', ``],
    [
      'src/quiz/parse.ts:1 imports node:fs/promises, but only cli knows',
      `import { readFile } from 'node:fs/promises';`,
    ],
    ['src/answers/csv.ts:1 imports fs, but only cli knows', `const fs = require('fs');`],
    ['src/render/text.ts:1 imports chalk, but only cli knows', `import type { ChalkInstance } from 'chalk';`],
    [
      'src/plan/plan.ts:1 imports @inquirer/prompts, but only cli knows',
      `import { select } from '@inquirer/prompts';`,
    ],
    ['src/plan/plan.ts:1 uses new Date(), but only cli knows', `export const today = new Date();`],
    ['src/plan/plan.ts:1 uses Date.now, but only cli knows', `export const now = globalThis.Date.now();`],
    ['src/analysis/audit.ts:1 uses Math.random, but only cli knows', `export const draw = Math.random();`],
    ['src/quiz/parse.ts:1 uses process, but only cli knows', `export const { env } = process;`],
    ['src/quiz/parse.ts:1 uses console.error, but only cli knows', `console.error('!');`],
    ['src/cli/main.ts:1 uses process.exit, but nothing ends the process', `process.exit(1);`],
    ['src/cli/main.ts:1 uses fetch, but no network', `const page = await fetch('https://example.org/');`],
    ['src/cli/main.ts:1 imports node:https, but no network', `import { get } from 'node:https';`],
  ])('%s', (breach, text) => {
    const path = /^src\/(.+?):/.exec(breach)?.[1] ?? '';
    expect(breachesOf(path, text)).toEqual([expect.stringContaining(breach)]);
  });
});
