const FIRST_SLOTS = 1 << 10;
const MOST_SLOTS = 1 << 20;

/** The names of respondents that were seen, in at most 8 MB. Two names are taken for one once in 2⁵³ times. */
export class Duplicates {
  /** A hash each, in the first free slot from its own on; 0 is a free one. */
  #slots: Float64Array;
  readonly #mostSlots: number;
  #size = 0;
  #full = false;

  /** @param mostSlots a power of two; three quarters of them are used */
  constructor(mostSlots = MOST_SLOTS) {
    this.#mostSlots = mostSlots;
    this.#slots = new Float64Array(Math.min(FIRST_SLOTS, mostSlots));
  }

  /** How many names are remembered. */
  get size(): number {
    return this.#size;
  }

  /** Whether some were not remembered, because there were too many. */
  get full(): boolean {
    return this.#full;
  }

  /** Whether the name was seen before. It is remembered. */
  seen(name: string): boolean {
    return this.#seen(hashOf(name));
  }

  /** The same of a name in UTF-8. @param to its end, exclusive */
  seenBytes(bytes: Uint8Array, from: number, to: number): boolean {
    return this.#seen(hashOfBytes(bytes, from, to));
  }

  #seen(hash: number): boolean {
    const slot = slotOf(this.#slots, hash);
    if (this.#slots[slot] === hash) return true;
    if ((this.#size + 1) * 4 <= this.#slots.length * 3) {
      this.#slots[slot] = hash;
      this.#size++;
      return false;
    }
    if (this.#slots.length === this.#mostSlots) {
      this.#full = true;
      return false;
    }
    this.#grow();
    return this.#seen(hash);
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Float64Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot++) {
      const hash = before[slot]!;
      if (hash !== 0) slots[slotOf(slots, hash)] = hash;
    }
    this.#slots = slots;
  }
}

/** Where the hash is, or where it would be put. */
function slotOf(slots: Float64Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

const utf8 = new TextEncoder();
/** Where names are written down; longer ones get bytes of their own. */
const letters = new Uint8Array(256);

function hashOf(name: string): number {
  // A UTF-16 unit takes at most three bytes.
  const bytes = name.length * 3 > letters.length ? new Uint8Array(name.length * 3) : letters;
  return hashOfBytes(bytes, 0, writeDown(name, bytes));
}

/** The name in UTF-8. @returns how many bytes it takes */
function writeDown(name: string, bytes: Uint8Array): number {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit > 0x7f) return utf8.encodeInto(name, bytes).written;
    bytes[at] = unit;
  }
  return name.length;
}

/** Two 32-bit hashes side by side, four bytes a step: as in MurmurHash, products and turns take every bit everywhere. */
function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let one = to - from;
  let two = 0x9e3779b9;
  for (let at = from; at < to; at += 4) {
    // Past the name there may be another.
    const word =
      at + 4 <= to
        ? bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
        : lastWord(bytes, at, to);
    one = Math.imul(one ^ word, 0xcc9e2d51);
    one = (one << 15) | (one >>> 17);
    two = Math.imul(two ^ word, 0x1b873593);
    two = (two << 13) | (two >>> 19);
  }
  // 53 bits of both, never 0.
  return avalanche(one) * 0x200000 + (avalanche(two) >>> 11) || 1;
}

function lastWord(bytes: Uint8Array, from: number, to: number): number {
  let word = 0;
  for (let at = to - 1; at >= from; at--) word = (word << 8) | bytes[at]!;
  return word;
}

/** The end of MurmurHash3: every bit of the input turns half of the bits. @returns 0 … 2³² − 1 */
function avalanche(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
