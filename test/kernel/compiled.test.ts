import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SOURCE_HASH } from '../../src/kernel/compiled.js';

test('what is compiled is of the source as it is: else run `npm run kernel`', () => {
  const source = readFileSync(new URL('../../src/kernel/assembly/kernel.ts', import.meta.url));
  expect(SOURCE_HASH).toBe(createHash('sha256').update(source).digest('hex'));
});
