import { auditQuiz } from '../../../src/analysis/audit/audit-of.js';
import { countSheets } from '../../../src/analysis/audit/counts.js';
import { isBeyond, multipleOf, shareOf } from '../../../src/analysis/audit/estimate.js';
import { sheetsOf } from '../../../src/analysis/audit/sheets.js';
import { writeEvenly } from '../../../src/cli/author/new-even.js';
import { DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';
import { readAndMerge } from '../../../src/quiz/merge.js';
import type { Draft } from '../../../src/quiz/new/draft.js';
import { parseQuiz } from '../../../src/quiz/parse.js';
import { auditLimits } from '../../../src/quiz/written-limits.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { DRAFTS, draftOf, OPTIONS, simpleDraft } from '../../quiz/new/drafts.js';

const writtenFor = (draft: Draft) => writeEvenly(draft, OPTIONS, () => undefined);
const limitsIn = (text: string) =>
  auditLimits(readAndMerge(text, 'quiz.yaml', null).merged?.quiz.audit ?? {});

test.each([
  ['two opposites', draftOf(['-', '+'])],
  ['all corners of two traits', draftOf(['--', '-+', '+-', '++'])],
  ['outcomes without traits', simpleDraft(5)],
])('a draft of %s is even, and asks for it', (_, draft) => {
  const { text, passes } = writtenFor(draft);
  expect(limitsIn(text)).toEqual({ ...DEFAULT_LIMITS, share: [0.8, 1.25] });
  expect(passes).toBe(true);
});

test('a draft whose first is between the others is less even, and asks for what is usual', () => {
  const { text, passes } = writtenFor(draftOf(['+0', '++', '0+']));
  expect(limitsIn(text)).toEqual(DEFAULT_LIMITS);
  expect(passes).toBe(true);
});

test('other sheets find nothing beyond what drafts ask for', () => {
  for (const [name, draft] of DRAFTS) {
    const { text } = writtenFor(draft);
    const table = compileQuiz(parseQuiz(text));
    const { firsts, method } = countSheets(table, sheetsOf(table, 10_000, 2));
    for (const first of firsts) {
      const multiple = multipleOf(shareOf(first, method.sheets, false), firsts.length);
      expect([name, isBeyond(multiple, limitsIn(text).share)]).toEqual([name, false]);
    }
  }
});

test('a draft that asks for even shares passes an audit', () => {
  const { text } = writtenFor(draftOf(['-0', '+-', '0+']));
  const limits = limitsIn(text);
  expect(limits.share).toEqual([0.8, 1.25]);
  const { breaches } = auditQuiz(compileQuiz(parseQuiz(text)), { limits, sheets: 5_000, seed: 2 });
  expect(breaches).toEqual([]);
});
