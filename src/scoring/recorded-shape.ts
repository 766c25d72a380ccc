import * as z from 'zod/mini';
import { EXPERIENCE } from '../quiz/quiz.js';
import { VERDICTS } from './assessment.js';

/** `which-path/assessment@1` as it is read back. Of the plan only what it was asked to be: it is made anew. */

const text = z.string().check(z.maxLength(10_000));
const count = z.int().check(z.minimum(0));
const score = z.number().check(z.minimum(-1e6), z.maximum(1e6));
const percent = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
const response = z.union([text, z.number(), z.array(text)]);

const flag = z.union([
  z.object({ kind: z.literal('straight-lining'), value: z.number(), count }),
  z.object({ kind: z.literal('many-skipped'), skipped: count, asked: count }),
  z.object({ kind: z.literal('contradictory-pair'), trait: text, questions: z.tuple([text, text]) }),
]);

const track = z.object({
  verdict: z.enum(VERDICTS),
  ranking: z
    .array(z.object({ role: text, z: score, match: z.number().check(z.minimum(0), z.maximum(100)) }))
    .check(z.minLength(1)),
  flip: z.nullable(
    z.object({
      answers: count,
      to: text,
      changes: z.array(z.object({ question: text, from: response, to: response })),
    }),
  ),
  why: z.array(z.object({ question: text, response, points: score, lead: z.nullable(score) })),
  blend: z.nullable(text),
  settled: z.boolean(),
});

export const assessmentShape = z.object({
  schema: z.literal('which-path/assessment@1'),
  quiz: z.object({ id: text, version: text, hash: text }),
  respondent: z.nullable(text),
  answered: count,
  asked: count,
  excluded: z.array(text),
  traits: z.record(
    text,
    z.object({
      raw: z.nullable(score),
      min: z.nullable(score),
      max: z.nullable(score),
      percent,
      expected: percent,
    }),
  ),
  tracks: z.record(text, track),
  flags: z.array(flag),
  background: z.object({
    known: z.array(text),
    hoursPerWeek: z.nullable(z.number()),
    experience: z.nullable(z.enum(EXPERIENCE)),
    start: z.nullable(text),
  }),
  plan: z.optional(
    z.nullable(
      z.object({
        pace: z.object({ deadline: z.nullable(z.int().check(z.minimum(1), z.maximum(520))) }),
      }),
    ),
  ),
});
