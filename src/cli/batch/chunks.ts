import { closeSync, createReadStream, openSync, read, readSync } from 'node:fs';
import type { Gunzip } from 'node:zlib';
import { reasonOf } from '../files.js';
import type { Io } from '../io.js';
import type { Input } from './inputs.js';

const CHUNK_BYTES = 256 * 1024;

/** An input that cannot be read, or not to its end. */
export class Unreadable extends Error {
  /** Why, as a sentence. */
  readonly reason: string;

  constructor(name: string, error: unknown) {
    const reason = reasonOfReading(error);
    super(`${name} cannot be read: ${reason}.`);
    this.name = 'Unreadable';
    this.reason = `It cannot be read: ${reason}.`;
  }
}

export interface Chunks {
  /** Never empty, in any size. Each is good until the next of any input is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How many bytes of the input are read so far; of compressed ones, before they are unpacked. */
  consumed(): number;
}

/**
 * The bytes of an input, unpacked where they are compressed with gzip.
 * @throws Unreadable where it cannot be read, or what is compressed is damaged: what came before is good
 */
export function chunksOf(input: Input, { stdin }: Pick<Io, 'stdin'>): Chunks {
  let consumed = 0;
  const source = bytesOf(input, stdin, (bytes) => {
    consumed += bytes;
  });
  return { chunks: unpacked(input.name, source), consumed: () => consumed };
}

/** The bytes as they are. A file on a disk is read at once: to wait for a small one takes longer than to read it. */
type Source = Generator<Uint8Array, void> | AsyncGenerator<Uint8Array, void>;
type Count = (bytes: number) => void;

function bytesOf({ path, ordinary }: Input, stdin: Io['stdin'], count: Count): Source {
  if (path === null) return bytesOfStream(() => stdin, count);
  // To wait for a pipe without end would stop all else, Ctrl-C too.
  return ordinary ? bytesOfFile(path, count) : bytesOfStream(() => createReadStream(path), count);
}

/** One for all files: of a folder of small ones, most of the time would go into getting the memory for each. */
let buffer: Uint8Array | null = null;

async function* bytesOfFile(path: string, count: Count): AsyncGenerator<Uint8Array, void> {
  buffer ??= new Uint8Array(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      count(length);
      if (length === CHUNK_BYTES) return yield* readAhead(file, buffer, count);
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Of a large file the system reads the next chunk while this one is used. @param current is full */
async function* readAhead(file: number, current: Uint8Array, count: Count): AsyncGenerator<Uint8Array, void> {
  let length = current.length;
  let used = current;
  let other: Uint8Array = new Uint8Array(CHUNK_BYTES);
  while (length > 0) {
    const next = readInto(file, other);
    try {
      yield used.subarray(0, length);
    } finally {
      // Nobody may close the file before, also where no more is asked for.
      length = await next;
    }
    count(length);
    [used, other] = [other, used];
  }
}

function readInto(file: number, bytes: Uint8Array): Promise<number> {
  const reading = new Promise<number>((resolve, reject) =>
    read(file, bytes, 0, bytes.length, null, (error, length) =>
      error === null ? resolve(length) : reject(error),
    ),
  );
  // It is waited for later: until then nobody else hears that it failed.
  reading.catch(() => undefined);
  return reading;
}

async function* bytesOfStream(
  open: () => AsyncIterable<Uint8Array | string>,
  count: Count,
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of open()) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    count(bytes.length);
    if (bytes.length > 0) yield bytes;
  }
}

/** Its first two bytes tell what is compressed, whatever its name. */
async function* unpacked(name: string, source: Source): AsyncGenerator<Uint8Array> {
  try {
    const first = await twoBytes(source);
    if (first[0] === 0x1f && first[1] === 0x8b) yield* gunzipped(prepended(first, source));
    else if (first.length > 0) {
      yield first;
      yield* source;
    }
  } catch (error) {
    throw new Unreadable(name, error);
  } finally {
    // Closes the file of one who reads no further. Not waited for: standard input may stay silent for ever.
    void source.return();
  }
}

/** The first chunk, or the first two where it is of one byte; fewer only where the input has no more. */
async function twoBytes(source: Source): Promise<Uint8Array> {
  const { value: first } = await source.next();
  if (first === undefined || first.length > 1) return first ?? new Uint8Array(0);
  const one = Uint8Array.from(first);
  const { value: second } = await source.next();
  return second === undefined ? one : Buffer.concat([one, second]);
}

async function* prepended(first: Uint8Array, rest: Source): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // An error of the input is thrown below, where the unpacked bytes are read.
  const fed = feed(chunks, gunzip).catch((error: Error) => gunzip.destroy(error));
  yield* gunzip as AsyncIterable<Uint8Array>;
  await fed;
}

async function feed(chunks: AsyncIterable<Uint8Array>, gunzip: Gunzip): Promise<void> {
  for await (const chunk of chunks) {
    // The chunk is no longer good when the next is asked for.
    const unpacked = await new Promise<boolean>((done) =>
      gunzip.write(chunk, (error) => done(error == null)),
    );
    if (!unpacked) return;
  }
  gunzip.end();
}

const GZIP_REASONS: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'what is compressed in it ends too early',
  Z_DATA_ERROR: 'what is compressed in it is damaged',
};

function reasonOfReading(error: unknown): string {
  return GZIP_REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? reasonOf(error);
}
