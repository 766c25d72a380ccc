import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What people start: three lines that load dist/, so `npm run build` comes first. */
export const BIN = `${ROOT}bin/which-path.js`;

/** As little as a shell gives; nothing of what npm and jest have set. */
export const ENV = { PATH: process.env.PATH ?? '', HOME: '/', LANG: 'C.UTF-8', TERM: 'xterm-256color' };

interface Options {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program in a process of its own, to its end. */
export function runBin(words: readonly string[], { cwd = ROOT, input = '', env = {} }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    ...{ cwd, input, encoding: 'utf8', env: { ...ENV, ...env }, timeout: 20_000 },
  });
  return { status, stdout, stderr };
}

/** Runs a line of bash in which `$wp` is the program. */
export function runShell(line: string, cwd = ROOT) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    ...{ cwd, encoding: 'utf8', timeout: 20_000 },
    env: { ...ENV, wp: `${process.execPath} ${BIN}` },
  });
  return { status, stdout, stderr };
}

/** Starts the program and waits until it has said `said`; then `act` may write to it or end it. */
export async function startBin(
  words: readonly string[],
  said: string,
  act: (child: ReturnType<typeof spawn>) => void,
): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  const child = spawn(process.execPath, [BIN, ...words], { env: ENV, stdio: 'pipe' });
  let stderr = '';
  let acted = false;
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    if (acted || !stderr.includes(said)) return;
    acted = true;
    act(child);
  });
  return await new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal, stderr }));
  });
}
