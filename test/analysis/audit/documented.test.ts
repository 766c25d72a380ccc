import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { auditQuiz } from '../../../src/analysis/audit/audit-of.js';
import { type AuditLimits, DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { choice, quizOf, scale } from '../../builders.js';

const page = readFileSync(fileURLToPath(new URL('../../../docs/quiz-audit.md', import.meta.url)), 'utf8');
const [table = ''] = page.split('writes `which-path/audit@1`')[1]?.split('<!-- output:') ?? [];

/** Their keys are ids of questions, or names of verdicts. */
const NAMED_OTHERWISE = ['witness', 'answers', 'verdicts'];

/** Every key in some data, at any depth. */
function keysIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(keysIn);
  return Object.entries(data).flatMap(([key, value]) => [
    key,
    ...(NAMED_OTHERWISE.includes(key) ? Object.values(value).flatMap(keysIn) : keysIn(value)),
  ]);
}

/** Beside two opposites a role that never comes first, and one that has a twin: too long to be counted. */
const UNFAIR = quizOf({ path: { up: { t: 1 }, down: { t: -1 }, none: { u: 1, v: -1 }, twin: { t: 1 } } }, [
  choice('q', { x: { t: 1 }, y: { t: -1 } }),
  ...Array.from({ length: 9 }, (_, nth) => scale(`r${nth}`, { u: 1, v: 1 })),
]);
/** Every sheet is counted; nearly all of what can be beyond a limit is. */
const SMALL = quizOf({ path: { ant: { t: 1 }, bee: { t: 1, u: 0.1 }, cat: { t: -1 } } }, [
  choice('q', { x: { t: 1, u: 0.9 }, y: { t: -1, u: -1 } }),
  scale('s', { u: 0.01 }),
]);
const STRICT: AuditLimits = {
  ...{ share: [1, 1], pattern: 'tie', roleCorrelation: -1, traitCorrelation: 0 },
  ...{ decides: 1, close: 0, sensitivity: 0 },
};

const audited = (quiz: Quiz, limits = DEFAULT_LIMITS) =>
  auditQuiz(compileQuiz(quiz), { limits, sheets: 2000, seed: 1 });

test('the page on audits lists every key of the JSON, and every kind of breach', () => {
  const audits = [audited(UNFAIR), audited(UNFAIR, STRICT), audited(SMALL), audited(SMALL, STRICT)];
  const keys = [...new Set(keysIn(audits))];
  expect(keys).toEqual(expect.arrayContaining(['proof', 'weight', 'with', 'multiple', 'most', 'toward']));
  expect(keys.filter((key) => !new RegExp(`[\`"\\].]${key}[\`"[]`).test(table))).toEqual([]);
  const kinds = [...new Set(audits.flatMap(({ breaches }) => breaches.map(({ kind }) => kind)))];
  expect(kinds).toEqual(expect.arrayContaining(['same', 'reach', 'share', 'decides', 'close', 'pattern']));
  expect(kinds.filter((kind) => !table.includes(`\`${kind}\``))).toEqual([]);
});
