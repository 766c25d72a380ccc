import { execFileSync } from 'node:child_process';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { BIN, ENV, ROOT } from './process.js';

interface Options {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 20_000;

const KEYS: Readonly<Record<string, string>> = {
  ...{ up: '\u001b[A', down: '\u001b[B', left: '\u001b[D', right: '\u001b[C' },
  ...{ enter: '\r', space: ' ', 'ctrl-c': '\u0003', 'ctrl-d': '\u0004', backspace: '\u007f' },
};

/**
 * Runs the program, says its exit code and stays. Where a terminal's last program ends, what it wrote at the end is
 * lost if nobody reads it within a fifth of a second, which a busy machine may miss.
 */
const WRAPPER = 'trap : INT; "$0" "$@"; printf "\\n<<code %s>>" "$?"; read _';
const CODE = /<<code (\d+)>>/;

/** A program in a terminal: what is typed, what is on the screen, how it ended. */
export class PseudoTerminal {
  readonly #pty: IPty;
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  #raw = '';
  #exitCode: number | null = null;
  #wake: () => void = () => undefined;

  constructor(program: string, words: readonly string[], options: Options = {}) {
    const { columns = 80, rows = 24, cwd = ROOT, env = {} } = options;
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: false });
    this.#pty = spawn(program, [...words], {
      ...{ cols: columns, rows, cwd, name: env.TERM ?? ENV.TERM },
      env: { ...ENV, ...env },
    });
    this.#pty.onData((data) => {
      this.#raw += data;
      this.#screen.write(data, () => this.#wake());
    });
    this.#pty.onExit(({ exitCode }) => {
      this.#exitCode = exitCode;
      this.#wake();
    });
  }

  /** The lines that can be seen, without the spaces at their ends. */
  get lines(): string[] {
    const { active } = this.#screen.buffer;
    return Array.from(
      { length: this.#screen.rows },
      (_, row) =>
        active
          .getLine(active.viewportY + row)
          ?.translateToString(true)
          .trimEnd() ?? '',
    );
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** All that was ever written, control sequences included. */
  get raw(): string {
    return this.#raw;
  }

  get cursorIsShown(): boolean {
    return this.#raw.lastIndexOf('\u001b[?25h') >= this.#raw.lastIndexOf('\u001b[?25l');
  }

  /** Types keys by name (`down`, `enter`, `ctrl-c`) or text as it is. */
  type(...keys: readonly string[]): void {
    for (const key of keys) this.#pty.write(KEYS[key] ?? key);
  }

  /** Sends a signal to which-path, not to what it runs in. */
  kill(signal: string): void {
    const child = execFileSync('pgrep', ['-P', String(this.#pty.pid)], { encoding: 'utf8' });
    process.kill(Number(child), signal);
  }

  /** Waits until the screen has this. */
  async see(wanted: string | RegExp): Promise<void> {
    const seen = (): boolean =>
      typeof wanted === 'string' ? this.text.includes(wanted) : wanted.test(this.text);
    await this.#until(seen, () => `${wanted} is not on the screen:\n${this.text}`);
  }

  /** Waits until the program ends. @returns its exit code */
  async end(): Promise<number> {
    await this.#until(
      () => this.#code !== null,
      () => `The program has not ended:\n${this.text}`,
    );
    return this.#code ?? Number.NaN;
  }

  get #code(): number | null {
    const said = CODE.exec(this.#raw)?.[1];
    return said === undefined ? this.#exitCode : Number(said);
  }

  async #until(holds: () => boolean, complaint: () => string): Promise<void> {
    const timer = setTimeout(() => this.#wake(), PATIENCE_MS);
    const start = Date.now();
    while (!holds()) {
      const patience = Date.now() - start < PATIENCE_MS;
      if (!patience) throw new Error(complaint());
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    clearTimeout(timer);
  }

  close(): void {
    if (this.#exitCode === null) this.#pty.kill('SIGKILL');
    this.#screen.dispose();
  }
}

const open: PseudoTerminal[] = [];

/** Starts which-path in a terminal; it is ended after the test, if it still runs then. */
export function inTerminal(words: readonly string[], options: Options = {}): PseudoTerminal {
  return started('sh', ['-c', WRAPPER, process.execPath, BIN, ...words], options);
}

/** Starts a shell in a terminal, whose prompt is `$ `. */
export function shellInTerminal(options: Options = {}): PseudoTerminal {
  return started('bash', ['--noprofile', '--norc'], { ...options, env: { PS1: '$ ', ...options.env } });
}

function started(program: string, words: readonly string[], options: Options): PseudoTerminal {
  const terminal = new PseudoTerminal(program, words, options);
  open.push(terminal);
  return terminal;
}

export function closeTerminals(): void {
  for (const terminal of open.splice(0)) terminal.close();
}
