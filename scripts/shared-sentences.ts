// `npm run check:sources -- <folder>`: do the texts in questions/ repeat sentences of the articles they rest on? Compares
// them with every .txt file in the folder. Exit code 1 where they do, 2 on wrong usage.
import { relative } from 'node:path';
import { filesBelow, type ReadFile } from './content/files.js';
import { indexSources, SHORTEST_RUN, sharedRuns } from './content/shared-runs.js';
import { textsOf, wordsOf } from './content/texts.js';

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const folder = args[0];
  if (folder === undefined || args.length > 1) {
    return wrongUsage('Name one folder with the texts of the sources as .txt files.');
  }
  let sources: readonly ReadFile[];
  try {
    sources = filesBelow(folder, '.txt');
  } catch (error) {
    return wrongUsage(`${folder} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  if (sources.length === 0) return wrongUsage(`There is no .txt file in ${folder}.`);
  return report(folder, sources);
}

function wrongUsage(message: string): number {
  console.error(`${message}\nUsage: npm run check:sources -- <folder>`);
  return 2;
}

function report(folder: string, sources: readonly ReadFile[]): number {
  const index = indexSources(
    sources.map(({ path, text }) => ({ name: relative(folder, path), words: wordsOf(text) })),
  );
  const ours = filesBelow('questions', '.yaml');
  let count = 0;
  for (const { path, text } of ours) {
    for (const { words, line, source } of sharedRuns(textsOf(text), index)) {
      console.log(`${path}:${line}: "${words}"  (${source.name}:${source.line})`);
      count++;
    }
  }
  const compared = `${ours.length} files, ${sources.length} sources`;
  console.log(`Shared runs of ${SHORTEST_RUN} or more words: ${count} (${compared}).`);
  return count === 0 ? 0 : 1;
}
