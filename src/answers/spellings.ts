/** More spellings of one kind than these are not remembered: a column of free text would fill the memory. */
const MOST = 4_096;
/** Longer ones are rare enough to be read the long way. */
const LONGEST = 1_000;
/** Buckets of each kind; a power of two. */
const BUCKETS = 64;
/** Only so many first bytes are looked at for two that tell spellings apart. */
const TELLING_BYTES = 16;

/** So many zeros stand behind the bytes that are looked at: a spelling is compared four bytes at a time. */
export const SLACK = TELLING_BYTES + 4;

/** Fields of an entry, which is where they begin in `entries`. */
export const ENTRY = {
  /** Where its words begin. */
  words: 0,
  /** How many bytes it takes, with the one that ends it. */
  length: 1,
  /** What counts of its last word. */
  mask: 2,
  value: 3,
  /** The next entry in its bucket; −1 for none. */
  next: 4,
} as const;
const FIELDS = 5;

/**
 * How things were written so far, byte for byte with the byte that ends them, and what each means: for each kind (the
 * cells of a column, the answers to a question) by itself. Looking one up compares four bytes at a time and makes nothing.
 *
 * The bucket of a spelling depends on two of its bytes: at places that every spelling of its kind has, where they tell as
 * many as possible apart. So it is found without knowing where it ends.
 */
export class Spellings {
  /** The fields are open to the scanners, whose loops do without a call for each cell. */
  entries = new Int32Array(64 * FIELDS);
  /** Four bytes each, the last of a spelling filled up with zeros. */
  words = new Int32Array(256);
  /** [kind × BUCKETS + bucket] → the first entry; −1 for none. */
  readonly buckets: Int32Array;
  /** For each kind the places of the two bytes. */
  readonly ones: Int32Array;
  readonly others: Int32Array;
  private readonly kinds: readonly { readonly entries: number[]; shortest: number }[];
  private entriesEnd = 0;
  private wordsEnd = 0;

  constructor(kinds: number) {
    this.buckets = new Int32Array(kinds * BUCKETS).fill(-1);
    this.ones = new Int32Array(kinds);
    this.others = new Int32Array(kinds);
    this.kinds = Array.from({ length: kinds }, () => ({ entries: [], shortest: Number.POSITIVE_INFINITY }));
  }

  /** Remembers a spelling: the bytes from `from` up to, but not including, `to`; the last of them ends it. */
  learn(kind: number, view: DataView, from: number, to: number, value: number): void {
    const length = to - from;
    const known = this.kinds[kind]!;
    if (known.entries.length === MOST || length > LONGEST || this.find(kind, view, from) >= 0) return;
    const entry = this.entriesEnd;
    this.reserve(length);
    const rest = length % 4;
    this.entries.set([this.wordsEnd, length, rest === 0 ? -1 : (1 << (8 * rest)) - 1, value, -1], entry);
    this.entriesEnd += FIELDS;
    for (let at = from; at < to; at += 4)
      this.words[this.wordsEnd++] = wordAt(view, at, Math.min(to, at + 4));
    const count = known.entries.push(entry);
    // Looking for the best two bytes takes a while, so it is done for the 1st, 2nd, 4th, 8th … spelling.
    if (length < known.shortest || (count & (count - 1)) === 0) {
      known.shortest = Math.min(length, known.shortest);
      this.chooseBytes(kind);
      this.buckets.fill(-1, kind * BUCKETS, (kind + 1) * BUCKETS);
      for (const each of known.entries) this.putIntoBucket(kind, each);
    } else this.putIntoBucket(kind, entry);
  }

  /** The entry of the spelling that stands at `at`, −1 where none that is known does. */
  find(kind: number, view: DataView, at: number): number {
    const { entries, words } = this;
    const one = view.getUint8(at + this.ones[kind]!);
    const other = view.getUint8(at + this.others[kind]!);
    let entry = this.buckets[kind * BUCKETS + bucketOf(one, other)]!;
    for (; entry >= 0; entry = entries[entry + ENTRY.next]!) {
      let word = entries[entry]!;
      let place = at;
      const last = at + entries[entry + ENTRY.length]! - 4;
      while (place < last && view.getInt32(place, true) === words[word]) {
        place += 4;
        word++;
      }
      if (place >= last && (view.getInt32(place, true) & entries[entry + ENTRY.mask]!) === words[word])
        return entry;
    }
    return -1;
  }

  valueOf(entry: number): number {
    return this.entries[entry + ENTRY.value]!;
  }

  lengthOf(entry: number): number {
    return this.entries[entry + ENTRY.length]!;
  }

  private chooseBytes(kind: number): void {
    const { entries, shortest } = this.kinds[kind]!;
    const places = Math.min(shortest, TELLING_BYTES);
    let most = 0;
    for (let one = 0; one < places; one++) {
      for (let other = one; other < places; other++) {
        const apart = new Set(entries.map((entry) => this.bucketFor(entry, one, other))).size;
        if (apart <= most) continue;
        most = apart;
        this.ones[kind] = one;
        this.others[kind] = other;
      }
    }
  }

  private putIntoBucket(kind: number, entry: number): void {
    const bucket = kind * BUCKETS + this.bucketFor(entry, this.ones[kind]!, this.others[kind]!);
    this.entries[entry + ENTRY.next] = this.buckets[bucket]!;
    this.buckets[bucket] = entry;
  }

  private bucketFor(entry: number, one: number, other: number): number {
    return bucketOf(this.byteOf(entry, one), this.byteOf(entry, other));
  }

  private byteOf(entry: number, place: number): number {
    return (this.words[this.entries[entry]! + (place >> 2)]! >> (8 * (place & 3))) & 0xff;
  }

  private reserve(bytes: number): void {
    if (this.entriesEnd + FIELDS > this.entries.length) this.entries = lengthened(this.entries, 0);
    const words = this.wordsEnd + Math.ceil(bytes / 4);
    if (words > this.words.length) this.words = lengthened(this.words, words);
  }
}

function wordAt(view: DataView, from: number, to: number): number {
  let word = 0;
  for (let at = to - 1; at >= from; at--) word = (word << 8) | view.getUint8(at);
  return word;
}

function lengthened(values: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(least, 2 * values.length));
  longer.set(values);
  return longer;
}

function bucketOf(one: number, other: number): number {
  return (one * 31 + other) & (BUCKETS - 1);
}
