/**
 * A transcript, in a file that reads like a terminal session:
 *
 *     What it shows
 *
 *     ==== given sheet.yaml           a file that is there before; those in given/ are there anyway
 *     ==== $ which-path score …       a command; `< file` is its standard input, NAME=value before it sets a variable
 *     ==== stdin                      or its standard input, typed here
 *     ==== status / stdout / stderr   what comes of it
 *     ==== file result.md             a file that is there afterwards
 *
 * Steps follow each other in one folder. An output that does not end its last line is marked.
 */
export interface Transcript {
  readonly title: string;
  readonly given: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly command: string;
  readonly stdin: string | null;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: ReadonlyMap<string, string>;
}

const UNENDED = '(the line is not ended)';

export function readTranscript(text: string): Transcript {
  const [title = '', ...sections] = text.split(/^==== /m);
  const given = new Map<string, string>();
  const steps: (Step & { readonly files: Map<string, string> })[] = [];
  for (const section of sections) {
    const [head = '', ...lines] = section.replace(/\n+$/, '').split('\n');
    const body = contentOf(lines);
    const last = steps.at(-1);
    if (head.startsWith('given ')) given.set(head.slice(6), body);
    else if (head.startsWith('$ '))
      steps.push({
        ...{ command: head.slice(2), stdin: null, status: 0 },
        stdout: '',
        stderr: '',
        files: new Map(),
      });
    else if (last === undefined) throw new Error(`"${head}" stands before the first command.`);
    else if (head.startsWith('file ')) last.files.set(head.slice(5), body);
    else if (head === 'status') steps.push({ ...steps.pop()!, status: Number(body) });
    else if (head === 'stdin' || head === 'stdout' || head === 'stderr')
      steps.push({ ...steps.pop()!, [head]: body });
    else throw new Error(`A section "${head}" is not known.`);
  }
  return { title: title.trim(), given, steps };
}

function contentOf(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return lines.at(-1) === UNENDED ? lines.slice(0, -1).join('\n') : `${lines.join('\n')}\n`;
}

export function writeTranscript({ title, given, steps }: Transcript): string {
  const section = (head: string, body: string): string => `==== ${head}\n${written(body)}`;
  return [
    `${title}\n`,
    ...[...given].map(([name, body]) => section(`given ${name}`, body)),
    ...steps.map(({ command, stdin, status, stdout, stderr, files }) =>
      [
        `==== $ ${command}\n`,
        ...(stdin === null ? [] : [section('stdin', stdin)]),
        ...(status === 0 ? [] : [section('status', `${status}\n`)]),
        ...(stdout === '' ? [] : [section('stdout', stdout)]),
        ...(stderr === '' ? [] : [section('stderr', stderr)]),
        ...[...files].map(([name, body]) => section(`file ${name}`, body)),
      ].join(''),
    ),
  ].join('\n');
}

function written(body: string): string {
  return body === '' || body.endsWith('\n') ? body : `${body}\n${UNENDED}\n`;
}

/** The words of a command line: quotes hold a word together, `< file` and NAME=value are taken out. */
export function readCommand(command: string) {
  const parts = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const env: Record<string, string> = {};
  while (/^[A-Z_]+=/.test(parts[0] ?? '')) {
    const [name = '', ...value] = (parts.shift() as string).split('=');
    env[name] = value.join('=');
  }
  if (parts.shift() !== 'which-path') throw new Error(`"${command}" does not call which-path.`);
  const from = parts.indexOf('<');
  const input = from < 0 ? null : (parts.splice(from, 2)[1] ?? null);
  return { words: parts, env, input };
}
