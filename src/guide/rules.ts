import type { Problem } from '../errors.js';
import type { Path } from '../quiz/document.js';
import type { MergedFiles } from '../quiz/merge-files.js';
import { type Report, unknownId } from '../quiz/rule.js';
import { checkRole } from './role-rules.js';
import { eachSaid } from './said.js';
import { readSee } from './see.js';
import type { WrittenGuide } from './written.js';

/** What has to hold between the parts of a guide, once each part has the right shape. */
type GuideRule = (guide: WrittenGuide, report: Report) => void;

const rules: readonly GuideRule[] = [
  sourcesResolve,
  numbersHaveSources,
  rolesHold,
  rowsContrast,
  cautionsResolve,
  topicsHold,
];

/** @returns every problem between the parts of a guide, in the order of the rules */
export function checkGuide(
  guide: WrittenGuide,
  merged: Pick<MergedFiles<unknown>, 'leftOut' | 'placeOf' | 'placeOfKey'>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, code: string, message: string, mend: string, at?: 'key'): void => {
    const place = at === 'key' ? merged.placeOfKey(path) : merged.placeOf(path);
    problems.push({ code, ...place, message, mend });
  };
  const report: Report = Object.assign(add, { leftOut: merged.leftOut });
  for (const rule of rules) rule(guide, report);
  return problems;
}

function sourcesResolve(guide: WrittenGuide, report: Report): void {
  for (const { path, from } of eachSaid(guide)) {
    for (const [index, source] of from.entries()) {
      const at = [...path, 'from', index];
      if (!(source in guide.sources)) unknownId(report, at, source, 'source', Object.keys(guide.sources));
      else if (from.indexOf(source) !== index)
        report(at, 'duplicate-id', `The source "${source}" stands here twice.`, 'Keep one of them.');
    }
  }
}

/** A statement without a source is our own reading; a number without one is worth nothing. */
function numbersHaveSources(guide: WrittenGuide, report: Report): void {
  for (const { path, what, from, low, high } of eachSaid(guide)) {
    if (what !== 'statement' && from.length === 0)
      report([...path, 'from'], 'no-source', `This ${what} has no source.`, 'Name the one that gives it.');
    if (low !== undefined && high !== undefined && low > high) {
      const message = `The amount goes from ${low} down to ${high}.`;
      report([...path, 'low'], 'bad-range', message, 'Write the smaller number first.');
    }
  }
}

function rolesHold(guide: WrittenGuide, report: Report): void {
  const known = Object.keys(guide.roles);
  for (const [id, role] of Object.entries(guide.roles)) checkRole(id, role, known, report);
}

function rowsContrast(guide: WrittenGuide, report: Report): void {
  const seen = new Set<string>();
  for (const [index, row] of guide.rows.entries()) {
    const path = ['rows', index];
    if (seen.has(row.id)) {
      const message = `The row id "${row.id}" stands here a second time.`;
      report([...path, 'id'], 'duplicate-id', message, 'Rename one of them.');
    }
    seen.add(row.id);
    const roles = Object.keys(row.cells);
    for (const role of roles) {
      if (!(role in guide.roles))
        unknownId(report, [...path, 'cells', role], role, 'role', Object.keys(guide.roles), 'key');
    }
    if (roles.length < 2) {
      const mend = 'Add the cell of another role, or leave the row out.';
      const message = `The row "${row.id}" has ${roles.length === 0 ? 'no cells' : 'only one cell'}.`;
      report([...path, 'cells'], 'no-contrast', message, mend, 'key');
    }
  }
}

function cautionsResolve(guide: WrittenGuide, report: Report): void {
  for (const [index, { between }] of guide.cautions.entries()) {
    const path = ['cautions', index, 'between'];
    for (const [at, role] of between.entries()) {
      if (!(role in guide.roles)) unknownId(report, [...path, at], role, 'role', Object.keys(guide.roles));
    }
    if (between[0] === between[1])
      report(path, 'bad-pair', 'A caution is between two different roles.', 'Name two roles.');
  }
}

function topicsHold(guide: WrittenGuide, report: Report): void {
  const kinds = { guide: 'topic', roles: 'role', compare: 'role' } as const;
  for (const [id, { blocks, see }] of Object.entries(guide.topics)) {
    for (const [index, { items, figures }] of blocks.entries()) {
      if ((items ?? []).length + (figures ?? []).length === 0) {
        const mend = 'Add "items" or "figures", or leave it out.';
        report(['topics', id, 'blocks', index], 'empty-block', 'This block is empty.', mend);
      }
    }
    for (const [index, written] of (see ?? []).entries()) {
      const path = ['topics', id, 'see', index];
      const command = readSee(written);
      if (command === null) {
        const mend = 'Write "guide" and a topic, "roles" and a role, or "compare" and two or three roles.';
        report(path, 'bad-see', `"${written}" is not a command to try next.`, mend);
        continue;
      }
      const kind = kinds[command.command];
      const known = Object.keys(kind === 'topic' ? guide.topics : guide.roles);
      for (const name of command.of) if (!known.includes(name)) unknownId(report, path, name, kind, known);
      if (new Set(command.of).size < command.of.length)
        report(path, 'duplicate-id', `"${written}" names a role twice.`, 'Keep one of them.');
    }
  }
}
