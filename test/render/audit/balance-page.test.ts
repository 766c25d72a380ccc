import type { BalanceProposal } from '../../../src/analysis/audit/audit.js';
import { balancePage } from '../../../src/render/audit/balance-page.js';
import { renderPageText } from '../../../src/render/page-text.js';
import { optionsWith } from '../results.js';
import { about, BAKERY } from './audits.js';

const ALLOWED = [0.6, 1.6] as const;

const shares = (baker: number, cook: number, seller: number): BalanceProposal['before'] =>
  Object.entries({ baker, cook, seller }).map(([role, value]) => ({
    ...{ track: 'path', role },
    multiple: about(value, 0.005),
  }));

const DRAWN = { kind: 'drawn', sheets: 100_000, seed: 1 } as const;

const proposal = (other: Partial<BalanceProposal> = {}): BalanceProposal => ({
  ...{ method: DRAWN, changes: [], before: shares(1, 1, 1), after: shares(1, 1, 1), beyond: [] },
  ...other,
});

const page = (given: BalanceProposal, unicode = true): string =>
  renderPageText(balancePage(BAKERY, given, { unicode, allowed: ALLOWED }), optionsWith({ unicode }));

test('where all shares are within the limits there is nothing to change', () => {
  expect(page(proposal())).toContain('  Nothing to change: every role has 0.6 to 1.6 times its fair share.');
});

test('where no change helps, that is said, and where to look', () => {
  const uneven = shares(2, 0.5, 0.5);
  const text = page(proposal({ before: uneven, after: uneven, beyond: ['baker', 'cook', 'seller'] }));
  expect(text).toContain('No change of profiles was found that gives every role 0.6 to 1.6');
  expect(text).toContain('The questions have to tell the roles apart better');
});

test('a proposal says which numbers change, and the shares before and after', () => {
  const given = proposal({
    changes: [{ role: 'cook', trait: 'heat', from: 1, to: 0.5 }],
    before: shares(0.55, 1.9, 0.55),
    after: shares(0.9, 1.1, 1),
  });
  expect(page(given).split('\n').slice(1, 13)).toEqual([
    '  With these profiles every role has 0.6 to 1.6 times its fair share.',
    '',
    'Profiles',
    '  Role  Trait  From   To',
    '  cook  heat      1  0.5',
    '',
    'path',
    '  Role        Before       After',
    '  baker   0.55 ±0.01  0.90 ±0.01',
    '  cook    1.90 ±0.01  1.10 ±0.01',
    '  seller  0.55 ±0.01  1.00 ±0.01',
    '  × fair: 1 is an equal share of the first places, on 100,000 random sheets,',
  ]);
  expect(page(given, false)).toMatch(/^[\x20-\x7e\n]*$/);
});

describe('which sheets the shares are of is said:', () => {
  const changes = [{ role: 'cook', trait: 'heat', from: 1, to: 0.5 }];
  const said = (other: Partial<BalanceProposal>): string =>
    page(proposal({ changes, ...other })).replaceAll(/\s+/g, ' ');

  test('drawn ones are others than those of the search, and have an error', () => {
    expect(said({})).toContain(
      'on 100,000 random sheets, seed 1, drawn apart from those of the search; ± two standard errors. A profile',
    );
  });

  test('where all were counted there are no others, and no error', () => {
    const text = said({ method: { kind: 'counted', sheets: 1296 } });
    expect(text).toContain('on all 1,296 possible sheets. A profile');
    expect(text).not.toContain('apart');
    expect(text).not.toContain('errors');
  });
});

test('a proposal that does not suffice says so', () => {
  const given = proposal({
    changes: [{ role: 'cook', trait: 'heat', from: 1, to: 0.5 }],
    before: shares(0.4, 2.2, 0.4),
    after: shares(0.5, 2, 0.5),
    beyond: ['baker', 'cook', 'seller'],
  });
  expect(page(given)).toContain('These profiles bring the roles nearer, but not every one to 0.6 to 1.6');
});
