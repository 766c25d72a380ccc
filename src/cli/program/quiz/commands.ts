import type { Command } from 'commander';
import type { Io } from '../../io.js';
import { addAudit } from './audit.js';
import { addCheck } from './check.js';
import { addItems } from './items.js';
import { addList } from './list.js';
import { addNew } from './new.js';
import { addSchema } from './schema.js';
import { addShow } from './show.js';

/** Adds one command to `quiz`. */
export type AddCommand = (quiz: Command, finish: (code: number) => void, io: Io) => void;

/** In the order in which an author needs them. */
export const QUIZ_COMMANDS: readonly AddCommand[] = [
  addNew,
  addList,
  addShow,
  addSchema,
  addCheck,
  addAudit,
  addItems,
];
