import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for each test of a file, with `put`, `get` and `list` by names within it. */
export function temporaryFolder() {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'which-path-test-'));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    put(name: string, content: string | Uint8Array): void {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    get: (name: string): string => readFileSync(join(path, name), 'utf8'),
    list: (): string[] => readdirSync(path, { recursive: true }).map(String).sort(),
  };
}
