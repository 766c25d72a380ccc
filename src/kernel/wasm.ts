import { WASM } from './compiled.js';

/** What assembly/kernel.ts exports. Addresses and numbers of 32 bits; what they mean stands there. */
export interface KernelExports {
  layOut(...addresses: number[]): void;
  scanRow(from: number, columns: number, count: number, delimiter: number): number;
  scanSheet(from: number, to: number, keys: number, seen: number, required: number, oneLine: number): number;
  addUp(): void;
  readonly scoreRows: ScoreMany;
  readonly scoreLines: ScoreMany;
  readonly nameFrom: Global;
  readonly nameTo: Global;
  readonly scored: Global;
  readonly rowsEnd: Global;
}

type ScoreMany = (
  from: number,
  to: number,
  one: number,
  two: number,
  three: number,
  out: number,
  cells: number,
  cellCount: number,
  titles: number,
  names: number,
  most: number,
) => number;

interface Global {
  readonly value: number;
}

let compiled: WebAssembly.Module | null = null;

/** A kernel of its own for this memory. */
export function compiledKernel(memory: WebAssembly.Memory): KernelExports {
  compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'));
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return exports as unknown as KernelExports;
}
