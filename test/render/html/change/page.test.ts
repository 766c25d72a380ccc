import type { ChangeResult } from '../../../../src/render/change/result.js';
import { renderChangeHtml } from '../../../../src/render/html/change/change.js';
import { swingSteps } from '../../../../src/render/html/change/swing-steps.js';
import { coins, recorded, type Sheets, sideOf, toss } from '../../../analysis/change/sides.js';
import { controlIn, HOSTILE } from '../../../hostile.js';
import { few, resultOf, retaken } from '../../change/changes.js';

const MARKUP: Readonly<Record<string, string>> = {
  'an image': '<img src=x onerror=alert(1)>',
  'the end of an attribute': '"><script>alert(1)</script>',
  'the end of the style': '</style><script>alert(1)</script>',
  'an address': 'javascript:alert(1)',
};

const page = renderChangeHtml(few);

/** The tags of a page, without what stands in them: the same whatever the texts are. */
const tagsOf = (text: string): string[] => [...text.matchAll(/<\/?[a-zA-Z!][^\s>]*/g)].map(([tag]) => tag);

/** A change whose every name and text is this one. */
function resultWith(text: string): ChangeResult {
  const quiz = {
    ...{ ...coins, title: text, version: text },
    tracks: coins.tracks.map((track) => ({ ...track, title: text })),
    roles: coins.roles.map((role) => ({ ...role, title: text })),
    traits: coins.traits.map((trait) => ({ ...trait, name: text, low: text, high: text })),
    questions: coins.questions.map((question) => ({ ...question, text })),
  };
  const { change } = few;
  const version = { id: text, version: text, hash: text };
  return {
    quiz,
    change: {
      ...{ ...change, before: version, after: version, onlyBefore: [text], onlyAfter: [text] },
      members: change.members.map((member) => ({ ...member, person: text })),
    },
  };
}

test.each(Object.entries({ ...HOSTILE, ...MARKUP }))('a text stays a text: %s', (_, text) => {
  const hostile = renderChangeHtml(resultWith(text));
  expect(tagsOf(hostile)).toEqual(tagsOf(renderChangeHtml(resultWith('plain'))));
  expect(controlIn(hostile)).toBeNull();
  expect(hostile).not.toMatch(/href="(?!#)/);
});

test('no style stands in an attribute, which the policy would not let through', () => {
  expect(page).not.toMatch(/\sstyle=/);
});

test('every id is there once, and whatever is named by one is there', () => {
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...page.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"/g)].map(([, id]) => id);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

/** The numbers at the ends of the rows of the first table of a kind. */
function numbersOf(text: string, kind: string): string[] {
  const [table = ''] =
    text.match(new RegExp(`<table class="rows wide-labels ${kind}".*?</table>`, 's')) ?? [];
  return [...table.matchAll(/class="number">(?:<span class="strong">)?([^<]*)/g)].map(
    ([, number]) => number!,
  );
}

test('who stayed and who moved are together those who are compared', () => {
  // Cy stayed, Bob moved by a close call, Ada farther; Dee answered too little.
  expect(numbersOf(page, 'outcome')).toEqual(['1', '1', '1']);
  expect(page).toContain('<dt>path: moved</dt><dd>2 of 3</dd><dd>1 by more than a close call</dd>');
});

test('the lead before and what each answer did add up to the lead now, as they are shown', () => {
  const [before, ...others] = numbersOf(page, 'swing').map((text) => Math.round(100 * Number(text)));
  const now = others.pop();
  expect(others.length).toBeGreaterThan(1);
  expect(others.reduce((sum, share) => sum + share, before!)).toBe(now);
});

test('of many answers the five that did most are shown, the others in one, and the three most against', () => {
  // 0.10 × 6 − 0.20 × 4 = −0.20, from 0.50 to 0.30.
  const shares = [...Array(6).fill(0.1), ...Array(4).fill(-0.2)].map((points: number, at) => ({
    ...{ question: `q${at}`, before: 'x', after: 'y' },
    points,
  }));
  const steps = swingSteps({ before: 0.5, after: 0.3, shares });
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    ...[
      [50, 60],
      [60, 70],
      [70, 80],
      [80, 90],
      [90, 100],
    ],
    [100, 90],
    ...[
      [90, 70],
      [70, 50],
      [50, 30],
    ],
  ]);
  expect(steps[5]?.what).toEqual({ kind: 'others', count: 2 });
});

test('without the older quiz the answers are listed, and it is said why there are no bars', () => {
  const before = sideOf(coins, [['Ada', toss('xxxxx')]]);
  const text = renderChangeHtml(resultOf(recorded(before), sideOf(coins, [['Ada', toss('yyyyy')]])));
  expect(numbersOf(text, 'swing')).toEqual([]);
  expect(text).toContain('<ul class="given">');
  expect(text).toContain('The older quiz is not at hand, so what each answer did is not known.');
});

const crowd = (count: number, letters: string): Sheets =>
  Array.from({ length: count }, (_, at) => [`Person ${at}`, toss(letters)] as const);

test('an anonymous change names nobody, and needs no script', () => {
  const text = renderChangeHtml(retaken(coins, crowd(9, 'xxxxx'), crowd(9, 'yyyyy'), true));
  expect(text).toContain('9 people, before and now');
  expect(text).not.toMatch(/Person \d|<script|<bdi>/);
  expect(numbersOf(text, 'moves')).toEqual(['9']);
});

test('moves that are not shown are told together, so the numbers add up', () => {
  const { quiz, change } = retaken(coins, crowd(20, 'xxxxx'), crowd(20, 'yyyyy'), true);
  const tracks = change.tracks.map((track) => ({
    ...track,
    moves: track.moves.map((move) => ({ ...move, people: 14 })),
  }));
  expect(renderChangeHtml({ quiz, change: { ...change, tracks } })).toContain(
    '6 others moved in ways that are not shown.',
  );
});

test('nobody moved, or nobody is in both: it is said, and nothing is drawn of it', () => {
  const still = renderChangeHtml(retaken(coins, crowd(3, 'xxxxx'), crowd(3, 'xxxxx')));
  expect(still).toContain('Nobody moved: the same roles come first both times.');
  expect(still).toContain('No trait moved.');
  expect(still).not.toContain('Who moved');
  const none = renderChangeHtml(retaken(coins, [['Ada', toss('xxxxx')]], [['Bob', toss('xxxxx')]]));
  expect(none).toContain('<h1>Nobody is in both</h1>');
  expect(none).not.toMatch(/<svg|<table|<script/);
});

test('the answers of 150 who moved are listed at most, everybody is in the table, and it is said', () => {
  const text = renderChangeHtml(retaken(coins, crowd(200, 'xxxxx'), crowd(200, 'yyyyy')));
  expect(text).toContain('The first 150 of 200 people; the table below has all.');
  expect(text.match(/class="mover"/g)).toHaveLength(150);
  expect(text.match(/<tr><th scope="row"><bdi>/g)).toHaveLength(200);
});
