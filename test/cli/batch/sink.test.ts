import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openSink, StreamSink } from '../../../src/cli/batch/sink.js';
import { UsageError } from '../../../src/cli/exit.js';
import type { Io } from '../../../src/cli/io.js';
import { temporaryFolder } from '../folder.js';
import { memoryIo, written } from '../memory-io.js';
import { brokenOutput, isSettled, slowOutput } from './streams.js';

const folder = temporaryFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Surroundings {
  readonly force?: boolean;
  readonly spool?: boolean;
  readonly stdout?: Io['stdout'];
  /** Where temporary files go. */
  readonly temporary?: string;
}

function open(output: string, { force = false, spool = false, stdout, temporary }: Surroundings = {}) {
  const { io } = memoryIo({ cwd: folder.path, env: { TMPDIR: temporary ?? folder.path } });
  return openSink({ output, force, spool }, { ...io, stdout: stdout ?? io.stdout });
}

describe('a file', () => {
  test('has its name when all is written, not before', async () => {
    const sink = await open('out.csv');
    await sink.write('a');
    await sink.write(bytes('b'));
    await sink.write('c');
    expect(folder.list()).toEqual([expect.stringMatching(/^\.out\.csv\.[0-9a-f]{12}\.tmp$/)]);
    await sink.commit();
    sink.abandon();
    expect(folder.list()).toEqual(['out.csv']);
    expect(folder.get('out.csv')).toBe('abc');
  });

  test('keeps the order of texts and bytes, and copies the bytes', async () => {
    const sink = await open('out.csv');
    const same = new Uint8Array(1);
    let expected = '';
    for (let code = 97; code < 123; code++) {
      same[0] = code;
      const long = String.fromCharCode(code).repeat(30_000);
      await sink.write(same);
      await sink.write(long);
      expected += String.fromCharCode(code) + long;
    }
    await sink.commit();
    expect(folder.get('out.csv')).toBe(expected);
  });

  test('is empty where nothing is written', async () => {
    await (await open('out.csv')).commit();
    expect(folder.get('out.csv')).toBe('');
  });

  test('leaves nothing when it is abandoned', async () => {
    const sink = await open('out.csv');
    await sink.write('a'.repeat(100_000));
    sink.abandon();
    sink.abandon();
    expect(folder.list()).toEqual([]);
  });

  test('an existing one is said before anything is written, and stays as it was until all is', async () => {
    folder.put('out.csv', 'old');
    await expect(open('out.csv')).rejects.toThrow('out.csv exists already.');
    const sink = await open('out.csv', { force: true });
    await sink.write('new');
    expect(folder.get('out.csv')).toBe('old');
    await sink.commit();
    expect(folder.get('out.csv')).toBe('new');
    expect(folder.list()).toEqual(['out.csv']);
  });

  test('one that somebody else makes meanwhile is not replaced', async () => {
    const sink = await open('out.csv');
    await sink.write('new');
    folder.put('out.csv', 'theirs');
    await expect(sink.commit()).rejects.toThrow('out.csv exists already.');
    expect(folder.list()).toEqual(['out.csv']);
    expect(folder.get('out.csv')).toBe('theirs');
  });
});

describe('standard output', () => {
  test('gets each piece at once, and nothing has to be waited for', async () => {
    const stdout = written();
    const sink = await open('-', { stdout });
    expect(sink.write('a')).toBeUndefined();
    expect(sink.write(bytes('b'))).toBeUndefined();
    expect(stdout.text).toBe('ab');
    await sink.commit();
    expect(stdout.text).toBe('ab');
    expect(sink.closed).toBe(false);
    expect(stdout.writable).toBe(true);
  });

  test('is waited for until it has taken the piece, whose bytes are free then', async () => {
    const slow = slowOutput();
    const sink = new StreamSink(slow.stream);
    const same = bytes('a');
    const first = sink.write(same);
    expect(await isSettled(first)).toBe(false);
    slow.take();
    expect(await isSettled(first)).toBe(true);
    same[0] = 0x62;
    const second = sink.write(same);
    expect(await isSettled(second)).toBe(false);
    slow.take();
    await second;
    expect(slow.taken).toEqual(['a', 'b']);
  });

  test('a reader that goes away wakes who waits for it', async () => {
    const slow = slowOutput();
    const sink = new StreamSink(slow.stream);
    const waiting = sink.write('a');
    slow.fail('EPIPE');
    await waiting;
    expect(sink.closed).toBe(true);
    expect(sink.write('b')).toBeUndefined();
  });

  test('a stream that is destroyed wakes who waits for it', async () => {
    const slow = slowOutput();
    const sink = new StreamSink(slow.stream);
    const waiting = sink.write('a');
    slow.stream.destroy();
    await waiting;
    expect(sink.closed).toBe(true);
  });

  test('a reader that is gone is known as soon as the write returns', () => {
    const sink = new StreamSink(brokenOutput('EPIPE'));
    expect(sink.closed).toBe(false);
    expect(sink.write('a')).toBeUndefined();
    expect(sink.closed).toBe(true);
  });
});

describe('a spool', () => {
  test('gives standard output all at the end, and takes its file away', async () => {
    const stdout = written();
    const sink = await open('-', { stdout, spool: true });
    await sink.write('a'.repeat(100_000));
    await sink.write(bytes('b'));
    expect(stdout.text).toBe('');
    await sink.commit();
    expect(stdout.text).toBe(`${'a'.repeat(100_000)}b`);
    expect(folder.list()).toEqual([]);
  });

  test('waits for standard output', async () => {
    const slow = slowOutput();
    const sink = await open('-', { stdout: slow.stream, spool: true });
    await sink.write('a'.repeat(65_536));
    await sink.write('b');
    const end = sink.commit();
    expect(await isSettled(end)).toBe(false);
    slow.take();
    expect(await isSettled(end)).toBe(false);
    slow.take();
    await end;
    expect(slow.taken.join('')).toBe(`${'a'.repeat(65_536)}b`);
  });

  test('nobody else may read its file', async () => {
    const sink = await open('-', { spool: true });
    const [made] = folder.list();
    const modes = [made!, join(made!, 'output')].map(
      (name) => statSync(join(folder.path, name)).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o600]);
    sink.abandon();
  });

  test('leaves nothing when it is abandoned, or when the reader goes away', async () => {
    const stdout = written();
    const abandoned = await open('-', { stdout, spool: true });
    await abandoned.write('a');
    abandoned.abandon();
    expect(stdout.text).toBe('');
    const unread = await open('-', { stdout: brokenOutput('EPIPE'), spool: true });
    await unread.write('a');
    await unread.commit();
    expect(unread.closed).toBe(true);
    expect(folder.list()).toEqual([]);
  });

  test('a folder for it that is not there is said', async () => {
    const temporary = join(folder.path, 'missing');
    await expect(open('-', { temporary, spool: true })).rejects.toThrow(
      new UsageError(`A temporary file in ${temporary} cannot be written: there is no such file or folder.`),
    );
  });
});

test('a folder is no output', async () => {
  mkdirSync(join(folder.path, 'out'));
  await expect(open('out')).rejects.toThrow('out is a folder.');
});
