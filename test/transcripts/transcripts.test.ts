import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/cli/version.js';
import { temporaryFolder } from '../cli/folder.js';
import { whichPath } from '../cli/memory-io.js';
import { readCommand, readTranscript, type Step, writeTranscript } from './transcript.js';

// What the program says, from the command to the last line: the *.txt files of this folder are for reading.
// After a wanted change: UPDATE_TRANSCRIPTS=1 npm test -- test/transcripts    and read the difference.

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = temporaryFolder();
const names = readdirSync(here).filter((name) => name.endsWith('.txt'));

/** The step as it turns out: the same command, whatever came of it. */
async function carriedOut({ command, stdin, files }: Step): Promise<Step> {
  const { words, env, input } = readCommand(command);
  const piped = input === null ? (stdin ?? '') : folder.get(input);
  const { code, stdout, stderr } = await whichPath(words, { cwd: folder.path, stdin: piped, env });
  const after = [...files.keys()].map((name): [string, string] => [
    name,
    existsSync(`${folder.path}/${name}`) ? folder.get(name) : '(not there)\n',
  ]);
  const shown = (text: string): string =>
    text.replaceAll(version(), '<version>').replaceAll(folder.path, '<folder>');
  return {
    command,
    stdin,
    status: code,
    stdout: shown(stdout),
    stderr: shown(stderr),
    files: new Map(after),
  };
}

test.each(names)('%s', async (name) => {
  const text = readFileSync(here + name, 'utf8');
  const { title, given, steps } = readTranscript(text);
  cpSync(`${here}given`, folder.path, { recursive: true });
  for (const [file, body] of given) folder.put(file, body);
  const done: Step[] = [];
  for (const step of steps) done.push(await carriedOut(step));
  const turnedOut = writeTranscript({ title, given, steps: done });
  if (process.env.UPDATE_TRANSCRIPTS !== undefined) writeFileSync(here + name, turnedOut);
  expect(process.env.UPDATE_TRANSCRIPTS === undefined ? text : turnedOut).toBe(turnedOut);
  // A half-written file would be left under a name that begins with a dot.
  expect(folder.list().filter((file) => file.startsWith('.'))).toEqual([]);
});

test('there are transcripts', () => {
  expect(names.length).toBeGreaterThan(15);
});
