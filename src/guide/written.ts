import * as z from 'zod/mini';
import type { KindOfFile } from '../quiz/merge-files.js';
import { id, text } from '../quiz/written.js';
import { ROLE_KINDS, ROLE_PARTS, SILENCES, TOPIC_GROUPS } from './guide.js';

/**
 * The shape of a guide file as people write it. What spans several places (ids that must exist, what a role must have) is
 * in rules.ts. An included file has the same shape.
 */

/** Most letters of what stands in a margin, a column or a list. */
const LENGTHS = {
  sourceShort: 22,
  rowTitle: 24,
  roleSummary: 110,
  topicSummary: 90,
  neighbour: 160,
  caution: 240,
} as const;

const upTo = (letters: number) => text.check(z.maxLength(letters));
const ids = z.array(id);
const factIds = z.array(
  z
    .string()
    .check(
      z.regex(
        /^[a-z.-][a-z0-9._-]*$/,
        'A fact id has lower-case letters, digits, full stops and hyphens, such as "role.data-analyst.01".',
      ),
    ),
);

/** Which facts are said here: for the tests, which look whether every fact has a home. */
const said = { from: ids, facts: factIds };

const statement = z.strictObject({
  text,
  ...said,
  label: z.optional(text),
  note: z.optional(text),
  interest: z.optional(z.boolean()),
});
const statements = z.array(statement);

const amount = z.number().check(z.minimum(0));
const money = {
  low: amount,
  high: z.optional(amount),
  kind: text,
  year: z.optional(z.int().check(z.minimum(1900), z.maximum(2999))),
  ...said,
};
/** Beside a role, an amount is the role's own unless it says otherwise; a topic has nothing that it could mean. */
const roleFigure = z.strictObject({ of: z.optional(text), ...money });
const topicFigure = z.strictObject({ of: text, ...money });

const rating = z.strictObject({
  of: text,
  score: z.number().check(z.minimum(0), z.maximum(10)),
  ...said,
});

const source = z.strictObject({
  short: upTo(LENGTHS.sourceShort),
  title: text,
  publisher: z.optional(text),
  note: z.optional(text),
});

const role = z.strictObject({
  name: text,
  kind: z.enum(ROLE_KINDS),
  aliases: z.optional(z.array(text)),
  parent: z.optional(id),
  summary: upTo(LENGTHS.roleSummary),
  senses: z.optional(statements),
  parts: z.optional(z.partialRecord(z.enum(ROLE_PARTS), statements)),
  pay: z.optional(z.array(roleFigure)),
  ratings: z.optional(z.array(rating)),
  leads_to: z.optional(ids),
  neighbours: z.optional(z.record(id, upTo(LENGTHS.neighbour))),
  silent: z.optional(z.array(z.enum(SILENCES))),
});

const row = z.strictObject({
  id,
  title: upTo(LENGTHS.rowTitle),
  group: text,
  ask: z.optional(text),
  cells: z.record(id, statements.check(z.minLength(1))),
});

const caution = z.strictObject({ between: z.tuple([id, id]), text: upTo(LENGTHS.caution), from: ids });

const block = z.strictObject({
  heading: z.optional(text),
  steps: z.optional(z.boolean()),
  items: z.optional(statements),
  figures: z.optional(z.array(topicFigure)),
});

const topic = z.strictObject({
  title: text,
  group: z.enum(TOPIC_GROUPS),
  summary: upTo(LENGTHS.topicSummary),
  aliases: z.optional(z.array(text)),
  blocks: z.array(block).check(z.minLength(1)),
  see: z.optional(z.array(text)),
});

const guideFileSchema = z.strictObject({
  include: z.optional(z.array(text)),
  sources: z.optional(z.record(id, source)),
  roles: z.optional(z.record(id, role)),
  rows: z.optional(z.array(row)),
  cautions: z.optional(z.array(caution)),
  topics: z.optional(z.record(id, topic)),
});

/** A guide file or a file that it includes: every section may be left out of one file. */
export const GUIDE_FILE: KindOfFile<z.infer<typeof guideFileSchema>> = {
  noun: 'guide',
  schema: guideFileSchema,
  maps: ['sources', 'roles', 'topics'],
  lists: ['rows', 'cautions'],
  head: null,
};

export type WrittenStatement = z.infer<typeof statement>;
export type WrittenFigure = z.infer<typeof roleFigure>;
export type WrittenRole = z.infer<typeof role>;
export type WrittenTopic = z.infer<typeof topic>;

/** A guide whose includes are merged: every section is there. */
export interface WrittenGuide {
  readonly sources: Readonly<Record<string, z.infer<typeof source>>>;
  readonly roles: Readonly<Record<string, WrittenRole>>;
  readonly rows: readonly z.infer<typeof row>[];
  readonly cautions: readonly z.infer<typeof caution>[];
  readonly topics: Readonly<Record<string, WrittenTopic>>;
}
