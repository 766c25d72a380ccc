import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../folder.js';
import { BIN, ENV, runBin, runShell } from '../process.js';
import { closeTerminals, inTerminal, shellInTerminal } from '../pseudo-terminal.js';

afterEach(closeTerminals);
const folder = temporaryFolder();
const tea = fileURLToPath(new URL('../../transcripts/given/tea.yaml', import.meta.url));
const TEA = ['--quiz', tea];
const HEADER = 'respondent,morning,patience,shelf,pleasures\n';
const ROW = 'Ann,push,2,"mill, dust","smell, silence"\n';
const manyRows = (count: number): string =>
  HEADER + Array.from({ length: count }, (_, place) => `P${place},push,${(place % 5) + 1},mill,\n`).join('');

/** `score` on a standard input that stays open; `until` waits for what it writes. */
function scoring(words: readonly string[]) {
  const child = spawn(process.execPath, [BIN, 'score', '-', ...TEA, ...words], {
    ...{ cwd: folder.path, env: { ...ENV, TMPDIR: folder.path }, stdio: 'pipe' },
  });
  const said = { stdout: '', stderr: '' };
  let wake = (): void => undefined;
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      said[name] += chunk;
      wake();
    });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      resolve(code);
      wake();
    });
  });
  const until = async (name: 'stdout' | 'stderr', text: string): Promise<void> => {
    while (!said[name].includes(text)) {
      if (child.exitCode !== null) throw new Error(`It has ended without "${text}": ${JSON.stringify(said)}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { child, said, ended, until };
}

describe('an input that goes on', () => {
  test.each(['csv', 'ndjson', 'text', 'markdown', 'json'])(
    '-f %s shows each sheet as it comes',
    async (format) => {
      const { child, until, ended } = scoring(['-f', format]);
      child.stdin.write(HEADER + ROW);
      await until('stdout', 'Ann');
      child.stdin.write(ROW.replace('Ann', 'Ben'));
      await until('stdout', 'Ben');
      child.stdin.write(ROW.replace('Ann,push', 'Cleo,pull'));
      await until('stderr', '-:4:6: There is no option "pull" here.');
      child.stdin.end();
      expect(await ended).toBe(1);
    },
  );

  test('ends at SIGINT with what is made so far', async () => {
    const { child, said, until, ended } = scoring(['-f', 'csv', '--columns', 'respondent']);
    child.stdin.write(HEADER + ROW);
    await until('stdout', 'Ann');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said.stdout).toBe('respondent\nAnn\n');
  });

  test.each([
    ['-o', ['-o', 'out.csv', '--errors', 'problems.ndjson']],
    ['--strict', ['--strict']],
    ['--strict -o', ['--strict', '-o', 'out.csv']],
  ])('SIGTERM in the middle of %s leaves nothing behind', async (_, words) => {
    folder.put('twice.csv', HEADER + ROW + ROW);
    const { child, said, until, ended } = scoring(['twice.csv', '-f', 'csv', ...words]);
    // What is told shows that the sheets are read and the temporary files there.
    child.stdin.write(HEADER + ROW + ROW);
    await until('stderr', '-:3: "Ann" has answered before');
    expect(folder.list().length).toBeGreaterThan(1);
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(said.stdout).toBe('');
    expect(readdirSync(folder.path)).toEqual(['twice.csv']);
  });
});

describe('a reader that goes away', () => {
  test.each(['csv', 'ndjson', 'text', 'markdown', 'json'])(
    '-f %s | head -1 ends with 0 and without noise',
    (format) => {
      folder.put('many.csv', manyRows(3000));
      const line = `$wp score many.csv -q ${tea} -f ${format} | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
      expect(runShell(line, folder.path)).toEqual({ status: 0, stdout: '0\n', stderr: '' });
    },
  );

  test('of an input without an end', () => {
    const line = `(printf '${HEADER}'; yes 'Ann,push,2,,') | $wp score - -q ${tea} -f csv 2>/dev/null | head -2 >/dev/null; echo "\${PIPESTATUS[1]}"`;
    expect(runShell(line)).toEqual({ status: 0, stdout: '0\n', stderr: '' });
  });
});

test('a slow reader gets every row, once and in order', () => {
  folder.put('many.csv', manyRows(20_000));
  const line = `$wp score many.csv -q ${tea} -f csv | (read -r header; while read -r -n 4000 some; do :; done; echo "$header")`;
  const slow = `$wp score many.csv -q ${tea} -f csv --columns respondent | (sleep 0.3; cat) > slow.csv; echo "\${PIPESTATUS[0]}"`;
  expect(runShell(line, folder.path).stdout).toMatch(/^respondent,/);
  expect(runShell(slow, folder.path).stdout).toBe('0\n');
  expect(folder.get('slow.csv').split('\n')).toEqual([
    ...['respondent', ...Array.from({ length: 20_000 }, (_, place) => `P${place}`), ''],
  ]);
});

test('the same input gives the same bytes', () => {
  folder.put('many.csv', manyRows(2000));
  for (const format of ['text', 'csv', 'ndjson', 'markdown'])
    for (const source of ['many.csv', '- < many.csv']) {
      const line = `$wp score ${source} -q ${tea} -f ${format} 2>/dev/null | sha256sum`;
      const first = runShell(line, folder.path).stdout;
      expect(first).toMatch(/^[0-9a-f]{64} /);
      expect(runShell(line, folder.path).stdout).toBe(first);
    }
});

test('a full disk is said, and is a failure', () => {
  folder.put('many.csv', manyRows(2000));
  const { status, stderr } = runShell(`$wp score many.csv -q ${tea} -f csv > /dev/full`, folder.path);
  expect(status).toBe(2);
  expect(stderr).toContain('which-path: the output cannot be written: ENOSPC');
});

test('the form export scores with one command', () => {
  const { status, stdout, stderr } = runBin(['score', 'examples/form-export.csv', '-f', 'csv']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^300 sheets scored\.$/m);
  expect(stdout.trimEnd().split('\n')).toHaveLength(301);
});

describe('progress', () => {
  test('is shown on a terminal while a slow input comes, and taken away', async () => {
    const terminal = shellInTerminal({ cwd: folder.path });
    await terminal.see(/^\$/m);
    const slow = `until [ -e seen ]; do echo ',push,2,,'; sleep 0.1; done`;
    folder.put('slow.sh', `(printf '${HEADER}'; ${slow}) | "$0" "$1" score - -q "$2" -f csv > out.csv\n`);
    terminal.type(`bash -c "$(cat slow.sh)" ${process.execPath} ${BIN} ${tea}`, 'enter');
    await terminal.see(/\d sheets · \d+\/s/);
    folder.put('seen', '');
    await terminal.see('sheets scored.');
    expect(terminal.text).not.toContain('/s');
    expect(folder.get('out.csv')).toMatch(/^respondent,.*\nstdin:2,/);
  });

  test('is not shown where results are on the same terminal', async () => {
    folder.put('many.csv', manyRows(30));
    const terminal = inTerminal(['score', 'many.csv', ...TEA], { cwd: folder.path });
    expect(await terminal.end()).toBe(0);
    expect(terminal.raw).toContain('30 sheets scored.');
    expect(terminal.raw).not.toContain('/s');
  });

  test('is not written to a file', () => {
    const slow = `(printf '${HEADER}'; for i in 1 2 3 4; do echo A$i,push,2,,; sleep 0.3; done) | $wp score - -q ${tea} -f csv`;
    expect(runShell(slow).stderr).toBe('4 sheets scored.\n');
  });
});
