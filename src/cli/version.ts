import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Put in by the build. */
declare const __VERSION__: string | undefined;

export function version(): string {
  if (typeof __VERSION__ === 'string') return __VERSION__;
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
