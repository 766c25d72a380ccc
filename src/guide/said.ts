import type { Path } from '../quiz/document.js';
import type { WrittenGuide } from './written.js';

/** Something that is said with its sources, wherever it stands. */
export interface Said {
  readonly path: Path;
  readonly what: 'statement' | 'figure' | 'rating';
  readonly from: readonly string[];
  /** Of a figure. */
  readonly low?: number;
  readonly high?: number | undefined;
}

type Sourced = Omit<Said, 'path' | 'what'>;

/** Every statement, figure and rating of a guide, with its place; cautions are statements too. */
export function* eachSaid(guide: WrittenGuide): Generator<Said> {
  for (const [id, { senses, parts, pay, ratings }] of Object.entries(guide.roles)) {
    const path = ['roles', id];
    yield* each([...path, 'senses'], 'statement', senses);
    for (const [part, statements] of Object.entries(parts ?? {}))
      yield* each([...path, 'parts', part], 'statement', statements);
    yield* each([...path, 'pay'], 'figure', pay);
    yield* each([...path, 'ratings'], 'rating', ratings);
  }
  for (const [index, { cells }] of guide.rows.entries()) {
    for (const [role, statements] of Object.entries(cells))
      yield* each(['rows', index, 'cells', role], 'statement', statements);
  }
  yield* each(['cautions'], 'statement', guide.cautions);
  for (const [id, { blocks }] of Object.entries(guide.topics)) {
    for (const [index, { items, figures }] of blocks.entries()) {
      const path = ['topics', id, 'blocks', index];
      yield* each([...path, 'items'], 'statement', items);
      yield* each([...path, 'figures'], 'figure', figures);
    }
  }
}

function* each(path: Path, what: Said['what'], list: readonly Sourced[] = []): Generator<Said> {
  for (const [index, sourced] of list.entries()) yield { ...sourced, path: [...path, index], what };
}
