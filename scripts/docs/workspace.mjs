import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** What commands may write to is copied, the rest is linked. */
const COPIED = ['examples', 'docs'];
const LINKED = [
  'bin',
  'dist',
  'node_modules',
  'package.json',
  'questions',
  'scripts',
  'src',
  'tsconfig.json',
];
const COLUMNS = 80;
const ROWS = 24;
/** A screen that has not changed for so long has settled, in milliseconds. */
const QUIET = 400;

/**
 * A folder in which the commands of the documentation run: `which-path` is this package's own, and nothing of the
 * surroundings (colours, language, time zone, terminal) is in the environment.
 * @param {string} root
 */
export function openWorkspace(root) {
  const folder = mkdtempSync(join(tmpdir(), 'which-path-docs-'));
  const home = join(folder, 'home');
  for (const name of COPIED) cpSync(join(root, name), join(home, name), { recursive: true });
  for (const name of LINKED) symlinkSync(join(root, name), join(home, name));
  mkdirSync(join(folder, 'bin'));
  const program = join(root, 'bin/which-path.js');
  writeFileSync(join(folder, 'bin/which-path'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, {
    mode: 0o755,
  });
  const path = [join(folder, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  const env = { PATH: path, HOME: home, LANG: 'C.UTF-8', TZ: 'UTC', NO_COLOR: '1' };

  return {
    /** @param {string} file */
    read: (file) => readFileSync(join(home, file), 'utf8'),

    /** Whether there is such a program. @param {string} program */
    has: (program) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { env }).status === 0,

    /** Standard output, then standard error. @param {string} command */
    run(command) {
      const options = { cwd: home, env, encoding: /** @type {const} */ ('utf8'), timeout: 120_000 };
      const { status, stdout, stderr, error } = spawnSync('sh', ['-c', command], { ...options, input: '' });
      if (error !== undefined) throw error;
      return { status, output: stdout + stderr };
    },

    /** The terminal after the keys were pressed. @param {string} command @param {readonly string[]} keys */
    async screen(command, keys) {
      const { default: pty } = await import('@lydell/node-pty');
      const { default: headless } = await import('@xterm/headless');
      const screen = new headless.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
      const options = { cols: COLUMNS, rows: ROWS, cwd: home, env: { ...env, TERM: 'xterm-256color' } };
      const child = pty.spawn('sh', ['-c', `exec ${command}`], options);
      let last = Number.POSITIVE_INFINITY;
      child.onData((data) => screen.write(data, () => (last = performance.now())));
      const settled = async () => {
        while (!(performance.now() - last > QUIET)) await new Promise((resolve) => setTimeout(resolve, 50));
      };
      await settled();
      for (const key of keys) {
        last = Number.POSITIVE_INFINITY;
        child.write({ enter: '\r', space: ' ' }[key] ?? key);
        await settled();
      }
      child.kill();
      const { active } = screen.buffer;
      const lines = Array.from({ length: active.length }, (_, row) =>
        active.getLine(row)?.translateToString(true),
      );
      return lines.join('\n');
    },

    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
