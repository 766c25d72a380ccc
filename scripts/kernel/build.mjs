// Compiles src/kernel/assembly/kernel.ts and writes what it gives as src/kernel/compiled.ts: `npm run kernel`.
// With --check it only says whether that is up to date. The compiler is a package of this folder, since only those who
// change the kernel need its 100 MB.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const source = join(root, 'src/kernel/assembly/kernel.ts');
const target = join(root, 'src/kernel/compiled.ts');

const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
try {
  const wasm = join(folder, 'kernel.wasm');
  const compiler = join(here, 'node_modules/assemblyscript/bin/asc.js');
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory'];
  execFileSync(process.execPath, [compiler, source, '-o', wasm, ...options, '--enable', 'simd'], {
    stdio: 'inherit',
  });
  const written = moduleOf(readFileSync(source), readFileSync(wasm));
  if (!process.argv.includes('--check')) writeFileSync(target, written);
  else if (readFileSync(target, 'utf8') !== written) {
    console.error('src/kernel/compiled.ts is not what assembly/kernel.ts compiles to: npm run kernel');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** @param {Buffer} text @param {Buffer} wasm */
function moduleOf(text, wasm) {
  const lines = wasm.toString('base64').match(/.{1,100}/g) ?? [];
  return `// Made by \`npm run kernel\` from assembly/kernel.ts: do not change it here.

/** SHA-256 of the source. */
export const SOURCE_HASH = '${createHash('sha256').update(text).digest('hex')}';

/** The module, in Base64. */
export const WASM =
  ${lines.map((line) => `'${line}'`).join(' +\n  ')};
`;
}
