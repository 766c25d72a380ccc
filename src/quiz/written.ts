import * as z from 'zod/mini';
import { SUREST } from './audit-limits.js';
import { LIMITS } from './limits.js';
import { EXPERIENCE, SUBJECTS } from './quiz.js';

/**
 * The shape of a quiz file as people write it. One definition serves the validator and the types; what spans several
 * places (ids that must exist, limits on products) is in rules.ts. An included file has the same shape.
 */

/** An id, here and in the files of the guide. */
export const id = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'An id has lower-case letters, digits and single hyphens, such as "web-app".',
    ),
    z.maxLength(LIMITS.idLength, `An id has at most ${LIMITS.idLength} letters.`),
  );
export const text = z.string().check(z.regex(/\S/, 'This text is empty.'), z.maxLength(LIMITS.textLength));
const hours = z.tuple([z.number().check(z.minimum(0)), z.number().check(z.minimum(0))]);
const weight = z.number().check(z.minimum(-LIMITS.weight), z.maximum(LIMITS.weight), z.multipleOf(0.01));
const weights = z.record(id, weight);
const ids = z.array(id);

const source = z.strictObject({ title: text, publisher: z.optional(text), note: z.optional(text) });
const trait = z.strictObject({ name: text, low: text, high: text, about: z.optional(text) });
const track = z.strictObject({ title: text, question: text });

/** Advice is printed as a whole, so there is no more of it than people read. */
const ADVICE = { sections: 10, items: 12 } as const;
const adviceItem = z.strictObject({ text, from: ids });
const advice = z.strictObject({
  title: text,
  items: z.array(adviceItem).check(z.minLength(1), z.maxLength(ADVICE.items)),
});

const roleSkills = z.strictObject({
  core: z.optional(ids),
  useful: z.optional(ids),
  occasional: z.optional(ids),
});
const project = z.strictObject({ title: text, needs: ids, hours: z.optional(hours), text });
const experiment = z.strictObject({ title: text, hours, text });

const role = z.strictObject({
  title: text,
  short: z.optional(text),
  track: id,
  profile: z.optional(z.record(id, z.number().check(z.minimum(-2), z.maximum(2), z.multipleOf(0.01)))),
  summary: text,
  day: z.optional(text),
  leads_to: z.optional(z.array(text)),
  ladder: z.optional(z.partialRecord(z.enum(EXPERIENCE), text)),
  skills: z.optional(roleSkills),
  projects: z.optional(z.array(project)),
  experiment: z.optional(experiment),
  differs: z.optional(z.record(id, text)),
  advice: z.optional(z.array(advice).check(z.minLength(1), z.maxLength(ADVICE.sections))),
  sources: z.optional(ids),
});

const link = z.strictObject({
  title: text,
  url: z.string().check(z.regex(/^https:\/\/[^\s"<>]+$/, 'A link begins with https:// and has no spaces.')),
});
const skill = z.strictObject({
  name: text,
  group: id,
  hours,
  needs: z.optional(ids),
  learn: z.optional(z.array(link)),
  practise: z.optional(text),
  proof: z.optional(text),
});

const blend = z.strictObject({ id, of: z.tuple([id, id]), title: text, text });

const option = z.strictObject({ id, text, weights: z.optional(weights) });
const options = z.array(option).check(z.minLength(2), z.maxLength(LIMITS.options));
const base = { id, text, help: z.optional(text), required: z.optional(z.boolean()) };
const ordered = z.optional(z.boolean());

const count = z.int().check(z.minimum(1));

const choice = z.strictObject({ ...base, type: z.literal('choice'), ordered, options });
const multi = z.strictObject({ ...base, type: z.literal('multi'), ordered, options, max: count });
const scale = z.strictObject({
  ...base,
  type: z.literal('scale'),
  min: z.optional(z.int()),
  max: z.optional(z.int()),
  low: text,
  high: text,
  weights,
});
const rank = z.strictObject({ ...base, type: z.literal('rank'), ordered, options, top: count });
const question = z.discriminatedUnion('type', [choice, multi, scale, rank]);

const quiz = z.strictObject({
  id,
  title: text,
  version: text,
  description: text,
  subject: z.optional(z.enum(SUBJECTS)),
  minutes: z.tuple([z.number().check(z.minimum(0)), z.number().check(z.minimum(0))]),
});

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A warning that the author has thought about, and keeps. */
const disabled = z.strictObject({
  code: z
    .string()
    .check(z.regex(CODE, 'A code has lower-case letters, digits and hyphens, such as "few-questions".')),
  at: z.optional(z.array(id).check(z.minLength(1))),
  reason: text,
});

const share = z.number().check(z.minimum(0), z.maximum(1));
const multiple = z.number().check(z.minimum(0), z.maximum(LIMITS.roles));

/** What an audit lets pass; see audit-limits.ts. */
const audit = z.strictObject({
  share: z.optional(z.tuple([multiple, multiple])),
  pattern: z.optional(z.enum(SUREST)),
  role_correlation: z.optional(share),
  trait_correlation: z.optional(share),
  decides: z.optional(share),
  close: z.optional(share),
  sensitivity: z.optional(share),
});

/** A quiz file or a file that it includes: every section may be left out of one file. */
export const quizFileSchema = z.strictObject({
  include: z.optional(z.array(text)),
  quiz: z.optional(quiz),
  sources: z.optional(z.record(id, source)),
  traits: z.optional(z.record(id, trait)),
  tracks: z.optional(z.record(id, track)),
  roles: z.optional(z.record(id, role)),
  skills: z.optional(z.record(id, skill)),
  blends: z.optional(z.array(blend)),
  questions: z.optional(z.array(question)),
  disable: z.optional(z.array(disabled)),
  audit: z.optional(audit),
});

/** Every map of the file with keys of its own, for what is said about each key. */
export const PARTS = {
  file: quizFileSchema,
  quiz,
  source,
  trait,
  track,
  role,
  roleSkills,
  project,
  experiment,
  advice,
  adviceItem,
  skill,
  link,
  blend,
  choice,
  multi,
  scale,
  rank,
  option,
  disabled,
  audit,
} as const;

/** One file as written. */
export type WrittenFile = z.infer<typeof quizFileSchema>;
export type WrittenRole = z.infer<typeof role>;
export type WrittenSkill = z.infer<typeof skill>;
export type WrittenQuestion = z.infer<typeof question>;
export type WrittenDisable = z.infer<typeof disabled>;
export type WrittenLimits = z.infer<typeof audit>;

/** A quiz whose includes are merged: every section is there, `quiz` is not missing. */
export interface WrittenQuiz {
  readonly quiz: z.infer<typeof quiz>;
  readonly sources: Readonly<Record<string, z.infer<typeof source>>>;
  readonly traits: Readonly<Record<string, z.infer<typeof trait>>>;
  readonly tracks: Readonly<Record<string, z.infer<typeof track>>>;
  readonly roles: Readonly<Record<string, WrittenRole>>;
  readonly skills: Readonly<Record<string, WrittenSkill>>;
  readonly blends: readonly z.infer<typeof blend>[];
  readonly questions: readonly WrittenQuestion[];
  readonly disable: readonly WrittenDisable[];
  readonly audit: WrittenLimits;
}
