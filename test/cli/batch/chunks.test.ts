import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { chunksOf, Unreadable } from '../../../src/cli/batch/chunks.js';
import { type Input, inputsOf } from '../../../src/cli/batch/inputs.js';
import { temporaryFolder } from '../folder.js';

const folder = temporaryFolder();
const NO_INPUT = { stdin: Readable.from([]) };

async function input(name: string): Promise<Input> {
  return (await inputsOf([name], { cwd: folder.path })).inputs[0] as Input;
}

/** All bytes as they come, copied: a chunk is good only until the next. */
async function pieces(from: Input, stdin: Readable = NO_INPUT.stdin): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const chunk of chunksOf(from, { stdin }).chunks) all.push(Buffer.from(chunk));
  return all;
}

const whole = async (from: Input, stdin?: Readable) => Buffer.concat(await pieces(from, stdin));
const STDIN: Input = { name: '-', path: null, bytes: null, alone: true, ordinary: false };
const numbers = (count: number) =>
  Buffer.from(Array.from({ length: count }, (_, index) => `${index}\n`).join(''));

describe('a file', () => {
  test('that is small comes in one piece, an empty one in none', async () => {
    folder.put('a.csv', 'a,b\n');
    folder.put('full.csv', Buffer.alloc(262_144, 'a'));
    folder.put('none.csv', '');
    expect(await pieces(await input('a.csv'))).toEqual([Buffer.from('a,b\n')]);
    expect((await pieces(await input('full.csv'))).map(({ length }) => length)).toEqual([262_144]);
    expect(await pieces(await input('none.csv'))).toEqual([]);
    expect(await pieces(await input('/dev/null'))).toEqual([]);
  });

  test('that is large comes in pieces of 262,144 bytes, which are counted', async () => {
    const bytes = numbers(100_000);
    expect(bytes).toHaveLength(588_890);
    folder.put('a.csv', bytes);
    const { chunks, consumed } = chunksOf(await input('a.csv'), NO_INPUT);
    const all: Buffer[] = [];
    const counts = [consumed()];
    for await (const chunk of chunks) {
      all.push(Buffer.from(chunk));
      counts.push(consumed());
    }
    expect(Buffer.concat(all)).toEqual(bytes);
    expect(counts).toEqual([0, 262_144, 524_288, 588_890]);
  });

  test('of one byte', async () => {
    folder.put('a.csv', 'a');
    folder.put('b.csv', Buffer.of(0x1f));
    expect(await whole(await input('a.csv'))).toEqual(Buffer.from('a'));
    expect(await whole(await input('b.csv'))).toEqual(Buffer.of(0x1f));
  });

  test('that cannot be read says why', async () => {
    mkdirSync(join(folder.path, 'folder'));
    const missing: Input = { ...STDIN, name: 'a.csv', path: join(folder.path, 'a.csv') };
    for (const ordinary of [true, false]) {
      const reading = pieces({ ...missing, ordinary });
      await expect(reading).rejects.toThrow('a.csv cannot be read: there is no such file or folder.');
      await expect(reading).rejects.toBeInstanceOf(Unreadable);
      const asFolder = pieces({ ...missing, path: join(folder.path, 'folder'), ordinary });
      await expect(asFolder).rejects.toThrow('a.csv cannot be read: it is a folder.');
    }
  });

  test('is closed when nobody reads on', async () => {
    folder.put('a.csv', numbers(100_000));
    for await (const _ of chunksOf(await input('a.csv'), NO_INPUT).chunks) break;
    // What the system reads ahead is waited for first.
    while (isOpen('a.csv')) await new Promise((resolve) => setImmediate(resolve));
  });
});

describe('a pipe', () => {
  test('is read as it comes', async () => {
    const path = join(folder.path, 'pipe');
    execFileSync('mkfifo', [path]);
    const { chunks } = chunksOf(await input('pipe'), NO_INPUT);
    const iterator = chunks[Symbol.asyncIterator]();
    const writer = createWriteStream(path);
    for (const text of ['one\n', 'two\n']) {
      writer.write(text);
      expect(Buffer.from((await iterator.next()).value as Uint8Array).toString()).toBe(text);
    }
    writer.end();
    expect((await iterator.next()).done).toBe(true);
  });
});

describe('standard input', () => {
  test('is read as it comes', async () => {
    const stdin = new PassThrough();
    const { chunks, consumed } = chunksOf(STDIN, { stdin });
    const iterator = chunks[Symbol.asyncIterator]();
    stdin.write('{"a": 1}\n');
    expect(Buffer.from((await iterator.next()).value as Uint8Array).toString()).toBe('{"a": 1}\n');
    expect(consumed()).toBe(9);
    stdin.end('{}');
    expect(Buffer.from((await iterator.next()).value as Uint8Array).toString()).toBe('{}');
    expect((await iterator.next()).done).toBe(true);
  });

  test('may come as text, or byte by byte', async () => {
    expect((await whole(STDIN, Readable.from(['é', '漢']))).toString()).toBe('é漢');
    const bytes = [...Buffer.from('é漢')].map((byte) => Buffer.of(byte));
    expect((await whole(STDIN, Readable.from(bytes))).toString()).toBe('é漢');
    expect(await pieces(STDIN, Readable.from([]))).toEqual([]);
  });
});

describe('what is compressed', () => {
  const bytes = numbers(200_000);

  test('is unpacked, whatever its name, also in several members', async () => {
    const packed = Buffer.concat([gzipSync(bytes), gzipSync('more'), gzipSync('')]);
    folder.put('a.csv', packed);
    const from = await input('a.csv');
    expect((await whole(from)).equals(Buffer.concat([bytes, Buffer.from('more')]))).toBe(true);
    const { chunks, consumed } = chunksOf(from, NO_INPUT);
    for await (const _ of chunks);
    expect(consumed()).toBe(packed.length);
  });

  test('in more than one piece', async () => {
    const random = Buffer.from(
      Array.from({ length: 700_000 }, (_, index) => (index * index * 2_654_435_761) >>> 21),
    );
    const packed = gzipSync(random);
    expect(packed.length).toBeGreaterThan(262_144);
    folder.put('a.gz', packed);
    expect((await whole(await input('a.gz'))).equals(random)).toBe(true);
  });

  test('byte by byte', async () => {
    const packed = [...Buffer.concat([gzipSync('one '), gzipSync('two')])].map((byte) => Buffer.of(byte));
    expect((await whole(STDIN, Readable.from(packed))).toString()).toBe('one two');
  });

  test('is not what only has such a name', async () => {
    folder.put('a.csv.gz', 'a,b\n');
    expect((await whole(await input('a.csv.gz'))).toString()).toBe('a,b\n');
  });

  test('gives what is good of it, then says what is wrong', async () => {
    const packed = gzipSync(bytes);
    const damaged = Buffer.from(packed).fill(0xff, packed.length - 8, packed.length - 4);
    for (const [name, content, reason] of [
      ['short.gz', packed.subarray(0, packed.length - 9), 'what is compressed in it ends too early'],
      ['bad.gz', damaged, 'what is compressed in it is damaged'],
      ['begin.gz', packed.subarray(0, 5), 'what is compressed in it ends too early'],
    ] as const) {
      folder.put(name, content);
      let length = 0;
      const reading = async () => {
        for await (const chunk of chunksOf(await input(name), NO_INPUT).chunks) length += chunk.length;
      };
      await expect(reading()).rejects.toThrow(new Error(`${name} cannot be read: ${reason}.`));
      if (name !== 'begin.gz') expect(length).toBeGreaterThan(500_000);
    }
  });

  test('is not unpacked faster than it is read', async () => {
    const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    let asked = 0;
    const slow = Readable.from(
      (function* () {
        for (let from = 0; from < packed.length; from += 1024) {
          asked++;
          yield packed.subarray(from, from + 1024);
        }
      })(),
      { objectMode: true, highWaterMark: 1 },
    );
    for await (const _ of chunksOf(STDIN, { stdin: slow }).chunks) break;
    expect(asked).toBeLessThan(10);
  });

  test('its file is closed when nobody reads on', async () => {
    const open = () => readdirSync('/proc/self/fd').length;
    folder.put('a.gz', gzipSync(bytes));
    const before = open();
    for await (const _ of chunksOf(await input('a.gz'), NO_INPUT).chunks) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(open()).toBe(before);
  });

  test('an error of the input is told as it is', async () => {
    const failing = new PassThrough();
    failing.write(gzipSync(bytes).subarray(0, 100));
    setImmediate(() => failing.destroy(Object.assign(new Error('no'), { code: 'EACCES' })));
    await expect(pieces(STDIN, failing)).rejects.toThrow('- cannot be read: permission is denied.');
  });
});

/** Whether this process has a file of this name open; never, where the system does not tell. */
function isOpen(name: string): boolean {
  const files = '/proc/self/fd';
  if (!existsSync(files)) return false;
  return readdirSync(files).some((file) => {
    try {
      return readlinkSync(join(files, file)).endsWith(`/${name}`);
    } catch {
      return false;
    }
  });
}
