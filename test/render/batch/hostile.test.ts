import { csvCell } from '../../../src/render/batch/csv-cell.js';
import { batchRenderers } from '../../../src/render/batch/formats.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { makerSheet, showcaseWith } from '../../showcase.js';
import { batchOptions, rendered, rowFor } from './rows.js';

const FULL = { why: true, plan: true, traits: true };
const FORMATS = ['text', 'json', 'ndjson', 'markdown'] as const;

describe.each(Object.entries(HOSTILE))('%s in every text of a quiz, and in the name', (_, text) => {
  const quiz = showcaseWith(text);
  const rows = [rowFor(quiz, makerSheet(text)), rowFor(quiz, makerSheet(text), text, { exclude: ['maker'] })];

  test.each(FORMATS)('as %s no control reaches the output', (format) => {
    for (const width of [40, 120]) {
      const written = rendered(batchRenderers[format](quiz, batchOptions({ width, ...FULL })), rows);
      expect(controlIn(written)).toBeNull();
    }
  });

  test.each(['text', 'markdown'] as const)('as %s a name adds no line', (format) => {
    const clean = showcaseWith('x');
    const lines = (name: string): number => {
      const row = rowFor(clean, makerSheet(name));
      return rendered(batchRenderers[format](clean, batchOptions()), [row]).split('\n').length;
    };
    expect(lines(text)).toBe(lines('x'));
  });

  test('in a CSV cell no control is left', () => {
    expect(controlIn(csvCell(text))).toBeNull();
  });
});
