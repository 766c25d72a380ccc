import type { Problem } from '../../errors.js';
import type { Path } from '../document.js';
import { LIMITS } from '../limits.js';
import type { MergedQuiz } from '../merge.js';
import { didYouMean } from '../suggest.js';
import type { WrittenDisable } from '../written.js';
import { CODES, codeOf } from './codes.js';
import type { Silenced } from './finding.js';
import { allIds, type Located } from './located.js';

/** What `disable` makes of the warnings. */
interface Settled {
  readonly kept: readonly Problem[];
  readonly silenced: readonly Silenced[];
  /** Warnings about entries, or ids in them, that silence nothing. */
  readonly unused: readonly Problem[];
}

/** @param complete whether every rule was asked: only then is it known what an entry does not silence */
export function silence(warnings: readonly Located[], merged: MergedQuiz, complete: boolean): Settled {
  const { disable } = merged.quiz;
  const entriesOf = byCode(disable);
  const kept: Problem[] = [];
  const silenced: Silenced[] = [];
  /** `3` for an entry that silences something, `3 q1` for an id in it that does. */
  const used = new Set<string>();
  for (const { problem, about } of warnings) {
    const entries = (entriesOf.get(problem.code) ?? []).filter(
      ({ at }) => at === undefined || at.some((id) => about.has(id)),
    );
    for (const { at, index } of entries) {
      used.add(`${index}`);
      for (const id of at ?? []) if (about.has(id)) used.add(`${index} ${id}`);
    }
    const [entry] = entries;
    if (entry === undefined) kept.push(problem);
    else
      silenced.push({
        finding: { severity: 'warning', ...problem },
        reason: entry.reason,
      });
  }
  return { kept, silenced, unused: complete ? unusedEntries(merged, used) : [] };
}

function byCode(disable: readonly WrittenDisable[]) {
  const entries = new Map<string, (WrittenDisable & { readonly index: number })[]>();
  for (const [index, entry] of disable.entries()) {
    const alike = entries.get(entry.code);
    if (alike === undefined) entries.set(entry.code, [{ ...entry, index }]);
    else alike.push({ ...entry, index });
  }
  return entries;
}

function unusedEntries(merged: MergedQuiz, used: ReadonlySet<string>): Problem[] {
  const ids = allIds(merged.quiz);
  let told = 0;
  const problem = (path: Path, message: string, mend: string): Problem => ({
    code: 'unused-disable',
    ...merged.placeOf(path),
    message,
    mend,
  });
  return merged.quiz.disable.flatMap(({ code, at }, index) => {
    if (codeOf(code)?.severity !== 'warning' || NOT_DISABLEABLE.has(code)) return [];
    const unknown = (at ?? []).map((id, place) => ({ id, place })).filter(({ id }) => !ids.has(id));
    if (unknown.length > 0)
      return unknown.map(({ id, place }) =>
        problem(
          ['disable', index, 'at', place],
          `Nothing in the quiz has the id "${id}".`,
          // Comparing takes time; of a flood the rest is not told.
          ++told <= LIMITS.problems ? didYouMean(id, ids) : '',
        ),
      );
    if (!used.has(`${index}`))
      return [
        problem(
          ['disable', index, 'code'],
          `There is no warning "${code}"${at === undefined ? '' : ` about ${at.join(', ')}`} to silence.`,
          'Remove the entry.',
        ),
      ];
    return (at ?? []).flatMap((id, place) =>
      used.has(`${index} ${id}`)
        ? []
        : [
            problem(
              ['disable', index, 'at', place],
              `There is no warning "${code}" about "${id}" to silence.`,
              'Remove the id.',
            ),
          ],
    );
  });
}

/** Silencing it would take an entry that silences nothing else. */
const NOT_DISABLEABLE: ReadonlySet<string> = new Set(['unused-disable']);

/** Entries that ask for what cannot be. */
export function disableProblems(merged: MergedQuiz): readonly Problem[] {
  return merged.quiz.disable.flatMap(({ code }, index) => {
    const place = merged.placeOf(['disable', index, 'code']);
    const known = codeOf(code);
    if (known === null) {
      const mend =
        didYouMean(code, warningCodes()) || 'which-path quiz check names the code of each warning.';
      return [{ code: 'unknown-code', ...place, message: `There is no warning "${code}".`, mend }];
    }
    if (known.severity === 'warning' && !NOT_DISABLEABLE.has(code)) return [];
    const message =
      known.severity === 'error'
        ? `"${code}" is an error; only warnings can be silenced.`
        : `"${code}" cannot be silenced.`;
    return [
      { code: 'not-disableable', ...place, message, mend: 'Remove the entry, and mend what it is about.' },
    ];
  });
}

const warningCodes = (): string[] =>
  CODES.filter(({ severity, code }) => severity === 'warning' && !NOT_DISABLEABLE.has(code)).map(
    ({ code }) => code,
  );
