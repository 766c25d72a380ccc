import { type Figure, type Guide, type GuideRole, ROLE_PARTS, type Statement, type Topic } from './guide.js';
import { readSee } from './see.js';
import type { WrittenFigure, WrittenGuide, WrittenRole, WrittenStatement, WrittenTopic } from './written.js';

/** The working form of a valid guide: every default filled in, maps turned into lists, fact ids dropped. */
export function normalise(written: WrittenGuide): Guide {
  return {
    sources: Object.entries(written.sources).map(([id, source]) => ({
      id,
      short: source.short,
      title: source.title,
      publisher: source.publisher ?? null,
      note: source.note ?? null,
    })),
    roles: Object.entries(written.roles).map(([id, role]) => roleOf(id, role)),
    rows: written.rows.map(({ id, title, group, ask, cells }) => ({
      id,
      title,
      group,
      ask: ask ?? null,
      cells: Object.fromEntries(
        Object.entries(cells).map(([role, statements]) => [role, statementsOf(statements)]),
      ),
    })),
    cautions: written.cautions.map(({ between, text, from }) => ({ between, text, from })),
    topics: Object.entries(written.topics).map(([id, topic]) => topicOf(id, topic)),
  };
}

function roleOf(id: string, role: WrittenRole): GuideRole {
  return {
    id,
    name: role.name,
    kind: role.kind,
    aliases: role.aliases ?? [],
    parent: role.parent ?? null,
    summary: role.summary,
    senses: statementsOf(role.senses),
    parts: partsOf(role),
    pay: (role.pay ?? []).map((figure) => figureOf(figure, role.name)),
    ratings: (role.ratings ?? []).map(({ of, score, from }) => ({ of, score, outOf: 10, from })),
    leadsTo: role.leads_to ?? [],
    neighbours: Object.entries(role.neighbours ?? {}).map(([neighbour, differs]) => ({
      role: neighbour,
      differs,
    })),
    silent: role.silent ?? [],
  };
}

/** In the order of `ROLE_PARTS`, whatever the file's, and without those that are empty. */
function partsOf({ parts }: WrittenRole): GuideRole['parts'] {
  return Object.fromEntries(
    ROLE_PARTS.flatMap((part) => {
      const statements = parts?.[part] ?? [];
      return statements.length === 0 ? [] : [[part, statementsOf(statements)]];
    }),
  );
}

function topicOf(id: string, topic: WrittenTopic): Topic {
  return {
    id,
    title: topic.title,
    group: topic.group,
    summary: topic.summary,
    aliases: topic.aliases ?? [],
    blocks: topic.blocks.map(({ heading, steps, items, figures }) => ({
      heading: heading ?? null,
      steps: steps ?? false,
      items: statementsOf(items),
      figures: (figures ?? []).map((figure) => figureOf(figure, figure.of)),
    })),
    see: (topic.see ?? []).flatMap((written) => readSee(written) ?? []),
  };
}

function statementsOf(statements: readonly WrittenStatement[] = []): readonly Statement[] {
  return statements.map(({ label, text, from, note, interest }) => ({
    label: label ?? null,
    text,
    from,
    note: note ?? null,
    interest: interest ?? false,
  }));
}

function figureOf({ of, low, high, kind, year, from }: WrittenFigure, whose: string): Figure {
  return {
    of: of ?? whose,
    low,
    high: high ?? low,
    currency: 'USD',
    per: 'year',
    kind,
    year: year ?? null,
    from,
  };
}
