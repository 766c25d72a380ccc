import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compareRoles } from '../../../src/guide/compare.js';
import { comparePage } from '../../../src/render/guide/compare-page.js';
import { renderPageText } from '../../../src/render/page-text.js';
import { PLAIN_PALETTE } from '../../../src/render/result.js';
import { shippedGuide } from '../../guide/guides.js';

// A comparison as a narrow terminal shows it, kept as a file to read. test/transcripts has the pages at 80 columns.
//   UPDATE_GOLDEN=1 npm test -- test/render/guide/golden.test.ts    and read the difference.

test('two roles on 40 columns stand one below the other, byte for byte', () => {
  const guide = shippedGuide();
  const comparison = compareRoles(guide, ['web-developer', 'data-analyst']);
  const page = comparePage(guide, comparison, {
    command: 'which-path',
    plannable: ['web-developer'],
    brief: true,
  });
  const rendered = renderPageText(page, { width: 40, unicode: true, palette: PLAIN_PALETTE });
  const file = new URL('../golden/compare-40-columns.txt', import.meta.url);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, rendered);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(rendered);
});
