/** The memory that the kernel works in: laid out once, from front to back. */
export class KernelMemory {
  readonly memory: WebAssembly.Memory;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  private end = ALIGNMENT;

  /** @param size in bytes: all that will be asked for */
  constructor(size: number) {
    const pages = Math.ceil((size + ALIGNMENT) / PAGE);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.bytes = new Uint8Array(this.memory.buffer);
    this.view = new DataView(this.memory.buffer);
  }

  /** @returns the address of so many zeros. No address is 0. @throws RangeError where there is no room left */
  reserve(size: number): number {
    const address = this.end;
    this.end += Math.ceil(size / ALIGNMENT) * ALIGNMENT;
    if (this.end > this.bytes.length) throw new RangeError('The memory of the kernel is too small.');
    return address;
  }

  /** Reserves a list of numbers. */
  numbers(values: Iterable<number>): number {
    const list = [...values];
    const address = this.reserve(4 * list.length);
    for (const [place, value] of list.entries()) this.view.setInt32(address + 4 * place, value, true);
    return address;
  }

  /** Reserves a text: the address of where it is and how long it is. */
  text(text: string): { readonly address: number; readonly length: number } {
    const bytes = new TextEncoder().encode(text);
    const address = this.reserve(bytes.length + COPIED);
    this.bytes.set(bytes, address);
    return { address, length: bytes.length };
  }

  /** A list of numbers that both sides read. */
  list(length: number): Int32Array {
    return new Int32Array(this.memory.buffer, this.reserve(4 * length), length);
  }
}

const PAGE = 1 << 16;
const ALIGNMENT = 16;
/** What the kernel copies, it copies so many bytes at a time. */
export const COPIED = 16;
