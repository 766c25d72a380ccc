// Only reads a folder, sorted and with its subfolders: what a batch over it is measured against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let bytes = 0;
function read(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) read(path);
    else bytes += readFileSync(path).length;
  }
}
read(process.argv[2]);
console.log(`${bytes} bytes`);
