// Lets node run the TypeScript sources: `node --import ./scripts/register-ts-node.mjs file.ts`.
// (`ts-node --esm` fails on every Node from 20 on.)
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

register('ts-node/esm', pathToFileURL('./'));
