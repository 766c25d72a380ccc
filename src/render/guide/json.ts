import type { Comparison } from '../../guide/compare.js';
import type { Guide, GuideRole, Topic } from '../../guide/guide.js';
import type { Plan } from '../../plan/plan.js';
import type { Quiz } from '../../quiz/quiz.js';
import { visibleJson } from '../escape.js';

/** The guide for programs: made from the data, not from the pages. `from` holds the sources themselves. */

export function roleJson(guide: Guide, role: GuideRole): string {
  return write('role', withSources(guide, role));
}

/** Roles as a list has them; `open` one for the rest. */
export function rolesJson(roles: readonly GuideRole[]): string {
  return write('roles', {
    roles: roles.map(({ id, name, kind, aliases, parent, summary }) => ({
      id,
      name,
      kind,
      aliases,
      parent,
      summary,
    })),
  });
}

export function comparisonJson(guide: Guide, { roles, ...rest }: Comparison): string {
  const named = roles.map(({ id, name, kind, summary }) => ({ id, name, kind, summary }));
  return write('comparison', withSources(guide, { roles: named, ...rest }));
}

export function topicJson(guide: Guide, topic: Topic): string {
  return write('topic', withSources(guide, topic));
}

export function topicsJson(topics: readonly Topic[]): string {
  return write('topics', {
    topics: topics.map(({ id, title, group, summary, aliases }) => ({ id, title, group, summary, aliases })),
  });
}

export function planJson({ id, version, hash }: Quiz, plan: Plan): string {
  return write('plan', { quiz: { id, version, hash }, ...plan });
}

function write(schema: string, data: object): string {
  return `${visibleJson(JSON.stringify({ schema: `which-path/${schema}@1`, ...data }, null, 2))}\n`;
}

/** The same data, with each source's id in `from` and `drawnBy` replaced by what the source is. */
function withSources<T extends object>(guide: Guide, data: T): object {
  const sourceOf = (source: string): object => {
    const { id, title, publisher } = guide.sources.find((each) => each.id === source) ?? {
      id: source,
      title: source,
      publisher: null,
    };
    return { id, title, publisher };
  };
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    (key === 'from' || key === 'drawnBy') && Array.isArray(value) ? value.map(sourceOf) : value,
  ) as object;
}
