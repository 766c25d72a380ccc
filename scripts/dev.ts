// `npm run dev -- <arguments>`: the command line from source, without a build.
import { main, processIo } from './entry.js';

process.exitCode = await main(process.argv, processIo());
