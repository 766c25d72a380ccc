import type { Cohort } from '../../../../src/analysis/cohort/cohort.js';
import { renderCohortHtml } from '../../../../src/render/html/cohort/cohort.js';
import { SORT_SCRIPT } from '../../../../src/render/html/cohort/sort-script.js';
import { HOSTILE } from '../../../hostile.js';
import { ANONYMOUS, BARE, mix, resultOf, row, SIX, track } from '../../cohort/cohorts.js';

const page = (other: Partial<Cohort> = {}, cohort = SIX): string =>
  renderCohortHtml(resultOf({ ...cohort, ...other }));

/** The part of a page from a heading's section to the end of that section. */
function section(id: string, text = page()): string {
  const from = text.indexOf(`<section aria-labelledby="${id}">`);
  return from < 0 ? '' : text.slice(from, text.indexOf('</section>', from));
}

/** Cells of a table of people, row by row: its rows leave out end tags. */
function rowsOf(text: string): string[][] {
  const [, ...bodies] = section('people', text).split(/<tbody[^>]*>/);
  const cellsOf = (line: string) => line.split(/<t[hd][^>]*>/).map((cell) => cell.replace(/<[^>]*>/g, ''));
  return bodies
    .flatMap((body) =>
      body
        .replace(/<\/tbody>[\s\S]*/, '')
        .split(/<tr[^>]*>/)
        .slice(1),
    )
    .map((line) => cellsOf(line.trim()).slice(1));
}

test('a bar is as long as its role has people, and its hatched part as long as the close calls', () => {
  // The most common role of all tracks, web, has 5 people: maker's 3 are 60%, of which 2 are sure (40%) and 1 is not.
  const bar = section('mix').split('desc id="mix-maker-d"')[1]?.split('</tr>')[0];
  expect(bar).toContain('<rect x="0%" y="2" width="40%" height="16" class="accent"/>');
  expect(bar).toContain('<rect x="40%" y="2" width="20%" height="16" fill="url(#close-call)"/>');
  expect(section('mix')).toContain('<td role="cell" class="number">50%</td>'); // 3 of 6
});

test('pooled roles are one row, with the names of the roles and without a bar', () => {
  const shown = section('mix', page({}, ANONYMOUS));
  expect(shown.match(/Other roles, together/g)).toHaveLength(2);
  expect(shown).toContain('<td role="cell" class="plot"></td><td role="cell" class="number strong">8</td>');
  expect(shown).toContain(
    '<td role="cell" class="plot"></td><td role="cell" class="number strong">hidden</td>',
  );
});

test('the bins of a trait are in the picture and in the numbers', () => {
  // [0, 0, 0, 1, 1, 0, 2, 1, 0, 1]: two traits with five bars each, the one of 2 being the highest.
  const shown = section('traits');
  expect(shown.match(/<rect [^>]*class="fill"\/>/g)).toHaveLength(10);
  expect(shown).toContain('<rect x="60.4%" y="2" width="9.2%" height="40" class="fill"/>');
  expect(shown).toContain('In ten bins from 0 to 100: 0, 0, 0, 1, 1, 0, 2, 1, 0, 1.');
});

test('a cell of the matrix is the darker the more lack the skill, and empty where nobody needs it', () => {
  // 3 of 5: the third step of five. 2 of 3: the fourth. 1 of 5: the first.
  const shown = section('skills');
  expect(shown).toContain(
    '<td class="tint-3">3 of 5</td><td>2</td><td class="tint-4">2 of 3</td><td class=""></td>',
  );
  expect(shown).toContain('<td class="tint-1">1 of 5</td>');
  expect(section('skills', page({}, ANONYMOUS))).toContain('<td class="soft">hidden</td>');
});

test('of a long list twelve are shown, three hundred are there, and the others are counted', () => {
  const close = Array.from({ length: 320 }, (_, at) => ({
    ...{ person: `P${at}`, verdict: 'close' as const, between: ['maker', 'thinker'] as const },
    ...{ blend: null, question: 'tool' },
  }));
  const shown = section('close', page({ tracks: [mix('path', { close })] }));
  expect(shown.split('<details>')[0]?.match(/<bdi>/g)).toHaveLength(12);
  expect(shown.match(/<bdi>/g)).toHaveLength(300);
  expect(shown).toContain('288 more close calls');
  expect(shown).toContain('And 20 more, which the JSON format has.');
});

test('the table has a row a person; what does not sort by its text has a key', () => {
  const path = (match: number) => ({ path: track('maker', { match }) });
  const text = page({ members: [row('Ada', { tracks: path(99.8) }), row('Bo', { tracks: path(0.2) })] });
  expect(rowsOf(text)).toEqual([
    ['Ada', '5 of 5', 'maker short', '&gt;99', 'clear'],
    ['Bo', '5 of 5', 'maker short', '&lt;1', 'clear'],
  ]);
  expect(text).toContain('<td data-key="100">&gt;99');
  expect(text).toContain('<td data-key="0">&lt;1');
});

test('columns without a word are left out', () => {
  const members = ANONYMOUS.members.map((member) => ({ ...member, answered: null }));
  const heads = section('people', page({ members }, ANONYMOUS)).match(/<th scope="col"/g);
  expect(heads).toHaveLength(3); // person, path, match: no answered, no verdicts, no field, no flags
});

test('five thousand rows are on the page, and the others are spoken of', () => {
  const members = Array.from({ length: 5001 }, (_, at) => row(`Person ${at}`));
  const text = page({ people: 5001, members });
  expect(rowsOf(text)).toHaveLength(5000);
  expect(text).toContain('The first 5000 of 5001 people; the CSV format has all.');
  expect(text.length / 5000).toBeLessThan(300);
});

test('three hundred rows are one table; of more, parts are laid out late, and their rows say what they are', () => {
  const pageOf = (count: number) =>
    page({ members: Array.from({ length: count }, (_, at) => row(`Person ${at}`)) });
  expect(section('people', pageOf(300)).match(/<tbody/g)).toHaveLength(1);
  expect(section('people', pageOf(300))).not.toContain('role="cell"');
  const text = section('people', pageOf(301));
  expect(text.match(/<tbody role="rowgroup">/g)).toHaveLength(7); // six of fifty, and one
  expect(text.match(/<tr role="row"><th scope="row" role="rowheader">/g)).toHaveLength(301);
  expect(text.match(/<td(?! role="cell")/g)).toBeNull();
});

test('without traits, skills, teams or a recommendation their sections are not there, nor is the script', () => {
  const text = page({}, BARE);
  for (const id of ['close', 'traits', 'skills', 'teams']) expect(section(id, text)).toBe('');
  expect(text).toContain('No recommendation: too little is answered.');
  expect(text).toContain('Nothing stands out in the answers.');
  expect(text).not.toContain('<script>');
});

test('names do nothing', () => {
  const markup = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)'];
  for (const hostile of [...markup, ...Object.values(HOSTILE)]) {
    const close = [{ ...SIX.tracks[0]!.close[0]!, person: hostile }];
    const teams = { ...SIX.teams!, pairs: [{ ...SIX.teams!.pairs[0]!, people: [hostile, 'Bo'] }] };
    const quality = { ...SIX.quality, flagged: [{ ...SIX.quality.flagged[0]!, person: hostile }] };
    const text = page({ tracks: [mix('path', { close })], teams, quality, members: [row(hostile)] });
    expect(text).not.toMatch(/<img|<script|href="javascript|[\u0007\u001b\u202e\u2066]/);
  }
});

test('the script is small, and cannot end its element early', () => {
  expect(SORT_SCRIPT.length).toBeLessThan(1500);
  expect(SORT_SCRIPT).not.toContain('</');
});
