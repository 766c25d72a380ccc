import type { KernelMemory } from './memory.js';

/** More spellings of one kind than these are not remembered: a column of free text would fill the memory. */
const MOST_OF_A_KIND = 2_048;
/** Of all kinds together. */
const MOST = 8_192;
/** Longer ones are rare enough to be read the long way. */
const LONGEST = 500;
const MOST_REST_BYTES = 1 << 18;

// As the kernel has them.
const BUCKETS = 64;
const KIND_BYTES = 8 + 4 * BUCKETS;
const HEAD = 16;
const [MASK, LENGTH, VALUE, NEXT, REST] = [16, 32, 36, 40, 44];
const SPELLING_BYTES = 48;

/** So many zeros stand behind the bytes that are scanned: that many are looked at even where a spelling is shorter. */
export const SLACK = 2 * HEAD;

/**
 * How things were written so far, byte for byte with the byte that ends them, and what each means: for each kind (the
 * cells of a column, the answers to a question) by itself. The kernel looks them up.
 *
 * The bucket of a spelling depends on two of its bytes: at places that every spelling of its kind has, where they tell as
 * many as possible apart. So it is found without knowing where it ends.
 */
export class Spellings {
  static bytesFor(kinds: number): number {
    return kinds * KIND_BYTES + MOST * SPELLING_BYTES + MOST_REST_BYTES + 3 * HEAD;
  }

  /** Where the kernel finds them. */
  readonly address: number;
  private readonly memory: KernelMemory;
  private readonly kinds: readonly Kind[];
  private next: number;
  private readonly end: number;
  private nextRest: number;
  private readonly restsEnd: number;

  constructor(memory: KernelMemory, kinds: number) {
    this.memory = memory;
    this.address = memory.reserve(kinds * KIND_BYTES);
    this.kinds = Array.from({ length: kinds }, () => ({
      known: new Map(),
      shortest: Number.POSITIVE_INFINITY,
    }));
    this.next = memory.reserve(MOST * SPELLING_BYTES);
    this.end = this.next + MOST * SPELLING_BYTES;
    this.nextRest = memory.reserve(MOST_REST_BYTES);
    this.restsEnd = this.nextRest + MOST_REST_BYTES;
  }

  /** Where the kernel finds those of one kind. */
  kindAt(kind: number): number {
    return this.address + kind * KIND_BYTES;
  }

  /** Remembers a spelling, whose last byte ends it. */
  learn(kind: number, spelling: Uint8Array, value: number): void {
    const of = this.kinds[kind]!;
    const { length } = spelling;
    const rest = Math.max(0, length - HEAD);
    const key = Buffer.from(spelling).toString('latin1');
    if (of.known.has(key) || of.known.size === MOST_OF_A_KIND || length > LONGEST) return;
    if (this.next === this.end || this.nextRest + rest > this.restsEnd) return;
    of.known.set(key, this.write(spelling, value));
    const count = of.known.size;
    // Looking for the best two bytes takes a while, so it is done for the 1st, 2nd, 4th, 8th … spelling.
    if (length < of.shortest || (count & (count - 1)) === 0) {
      of.shortest = Math.min(length, of.shortest);
      this.arrange(kind, of);
    } else this.putIntoBucket(kind, key, of.known.get(key)!);
  }

  private write(spelling: Uint8Array, value: number): number {
    const { bytes, view } = this.memory;
    const address = this.next;
    this.next += SPELLING_BYTES;
    const head = spelling.subarray(0, HEAD);
    bytes.set(head, address);
    bytes.fill(0xff, address + MASK, address + MASK + head.length);
    view.setInt32(address + LENGTH, spelling.length, true);
    view.setInt32(address + VALUE, value, true);
    view.setInt32(address + REST, this.nextRest, true);
    bytes.set(spelling.subarray(HEAD), this.nextRest);
    this.nextRest += Math.max(0, spelling.length - HEAD);
    return address;
  }

  private arrange(kind: number, { known, shortest }: Kind): void {
    const { bytes, view } = this.memory;
    const keys = [...known.keys()];
    const [one, other] = tellingPlaces(keys, Math.min(shortest, HEAD));
    const buckets = this.kindAt(kind);
    bytes.fill(0, buckets, buckets + KIND_BYTES);
    view.setInt32(buckets, one, true);
    view.setInt32(buckets + 4, other, true);
    for (const [key, spelling] of known) this.putIntoBucket(kind, key, spelling);
  }

  private putIntoBucket(kind: number, key: string, spelling: number): void {
    const { view } = this.memory;
    const buckets = this.kindAt(kind);
    const [one, other] = [view.getInt32(buckets, true), view.getInt32(buckets + 4, true)];
    const bucket = buckets + 8 + 4 * bucketOf(key, one, other);
    view.setInt32(spelling + NEXT, view.getInt32(bucket, true), true);
    view.setInt32(bucket, spelling, true);
  }
}

interface Kind {
  /** Spellings, a unit for each byte → where they are. */
  readonly known: Map<string, number>;
  shortest: number;
}

/** The two places below `places` whose bytes lead to the most buckets. */
function tellingPlaces(spellings: readonly string[], places: number): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let most = 0;
  for (let one = 0; one < places; one++) {
    for (let other = one; other < places; other++) {
      const apart = new Set(spellings.map((spelling) => bucketOf(spelling, one, other))).size;
      if (apart <= most) continue;
      most = apart;
      best = [one, other];
    }
  }
  return best;
}

function bucketOf(spelling: string, one: number, other: number): number {
  return (spelling.charCodeAt(one) * 31 + spelling.charCodeAt(other)) & (BUCKETS - 1);
}
