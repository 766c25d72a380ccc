// What bin/which-path.js needs, in one module: the bundle's entry point (dist/cli.js).
export { processIo } from '../src/cli/io.js';
export { main } from '../src/cli/main.js';
