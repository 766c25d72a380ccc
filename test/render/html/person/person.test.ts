import { parseAnswers } from '../../../../src/answers/parse.js';
import type { Result } from '../../../../src/render/result.js';
import type { TrackResult } from '../../../../src/scoring/assessment.js';
import { choice, quizOf, sheetOf, shippedQuiz } from '../../../builders.js';
import { BAKER_ANSWERS, positionQuiz } from '../../../position.js';
import { makerSheet, showcase } from '../../../showcase.js';
import { resultFor } from '../../results.js';
import { numbersOf, pageOf, partOf, wordsOf } from './pages.js';

const maker = resultFor(showcase(), makerSheet('Mia', { experience: 'none' }));
const post = resultFor(positionQuiz(), sheetOf(BAKER_ANSWERS));
/** The showcase has a field too; this is its path with something changed. */
const withPath = (result: Result, change: Partial<TrackResult>): Result => {
  const path = { ...result.assessment.tracks.path!, ...change };
  return { ...result, assessment: { ...result.assessment, tracks: { ...result.assessment.tracks, path } } };
};

const shipped = shippedQuiz();

/** A sheet of the shipped quiz that answers all of it alike. */
function shippedResult(place: number): Result {
  const answers = shipped.questions.map((question): [string, unknown] => {
    if (question.type === 'scale') return [question.id, question.min + (place % 5)];
    const ids = question.options.map(({ id }) => id);
    if (question.type === 'choice') return [question.id, ids[place % ids.length]];
    return [question.id, question.type === 'multi' ? ids.slice(0, 1) : ids.slice(0, question.top)];
  });
  const sheet = parseAnswers(JSON.stringify({ answers: Object.fromEntries(answers) }), shipped);
  return resultFor(shipped, sheet);
}

describe.each([
  ['a small quiz', maker],
  ['a position', post],
  ['the shipped quiz', shippedResult(0)],
  ['the shipped quiz, answered otherwise', shippedResult(3)],
])('the reasons of %s', (_, result) => {
  const [main] = result.quiz.tracks;
  const { why, ranking } = result.assessment.tracks[main!.id]!;
  const page = pageOf(result);

  test('add up to the score, to the last digit that is shown', () => {
    const shown = numbersOf(partOf(page, '<table class="rows wide-labels waterfall"', 'table'));
    const [total, ...steps] = [shown.at(-1), ...shown.slice(0, -1)];
    const sum = steps.reduce((all, text) => all + Math.round(100 * Number(text)), 0);
    expect(total).toBe(`= ${(sum / 100).toFixed(2)}`);
    expect(total).toBe(`= ${ranking[0]!.z.toFixed(2)}`);
  });

  test('are all in the fold, with four digits that add up exactly', () => {
    const shown = numbersOf(partOf(page, '<table class="figures answers"', 'table'));
    const [points, leads] = [0, 1].map((column) => shown.filter((_each, at) => at % 2 === column));
    for (const [column, total] of [
      [points!, ranking[0]!.z],
      [leads!, ranking[0]!.z - ranking[1]!.z],
    ] as const) {
      expect(column).toHaveLength(why.length + 1);
      const sum = column.slice(0, -1).reduce((all, text) => all + Math.round(10_000 * Number(text)), 0);
      expect(sum).toBe(Math.round(10_000 * Number(column.at(-1))));
      expect(sum).toBe(Math.round(10_000 * total));
    }
  });
});

describe('what would turn it', () => {
  const turning = (change: Partial<TrackResult>): string =>
    wordsOf(partOf(pageOf(withPath(maker, change)), '<section aria-labelledby="turning"', 'section'));
  const changes = [{ question: 'tool', from: 'saw', to: 'pen' }];

  test('is said of one answer as a close call, with the answer now and the answer instead', () => {
    expect(turning({ flip: { answers: 1, to: 'thinker', changes } })).toContain(
      'A close call: this one answer instead, and thinker title comes first. Which tool? now: saw option → instead: pen option',
    );
  });

  test('is said of a tie, and where nothing does', () => {
    expect(turning({ flip: { answers: 0, to: 'leader', changes: [] } })).toContain(
      'A tie: leader title has the same score; no answer puts one before the other.',
    );
    expect(turning({ flip: null })).toContain(
      'Nothing; whichever answers you changed, it would still come first.',
    );
  });

  test.each([
    [5, 5, 0],
    [6, 6, 0],
    [7, 5, 2],
  ])('of %i answers %i are told, and %i are in a fold', (count, told, folded) => {
    const many = Array.from({ length: count }, () => changes[0]!);
    const text = turning({ flip: { answers: count, to: 'thinker', changes: many } });
    expect(text).toContain(`These ${count} answers instead, and thinker title comes first.`);
    const [before, after = ''] = text.split(`and ${folded} more`);
    const tools = [before, after].map((part) => (part as string).split('Which tool?').length - 1);
    // The field has changes of its own, which do not ask for the tool.
    expect(tools).toEqual(folded === 0 ? [told, 0] : [told, folded]);
  });
});

test('the runner-up is told with its distance and what sets it apart', () => {
  const text = wordsOf(partOf(pageOf(maker), '<section class="runner-up"', 'section'));
  const [first, second] = maker.assessment.tracks.path!.ranking;
  expect(second!.role).toBe('leader');
  expect(text).toContain(`${(first!.z - second!.z).toFixed(2)} points behind maker title.`);
  // maker asks for hands 1 and people 0, leader for 0 and 1: both one apart, in the order of the quiz.
  expect(text).toContain('It asks more for: hands low, people high.');
  expect(text).toContain('hands hands low hands maker title asks for +1, leader title for 0.');
});

test('every known trait stands between its ends, the end that is leaned to in bold', () => {
  const result = shippedResult(1);
  const table = partOf(pageOf(result), '<table class="ends wide"', 'table');
  expect(table.split('<tr').length - 2).toBe(shipped.traits.length);
  for (const { id, high } of shipped.traits) {
    const { percent, expected } = result.assessment.traits[id]!;
    expect(table.includes(`class="high strong">${high}<`)).toBe(percent! > expected!);
  }
});

describe('where there is nothing to say, nothing is said:', () => {
  test('nothing answered names no role', () => {
    const text = wordsOf(pageOf(resultFor(showcase(), sheetOf({}))));
    expect(text).toContain('quiz title Nothing is answered');
    expect(text).not.toMatch(/maker title|thinker title|blend title/);
  });

  test('a role alone has no rival', () => {
    const alone = resultFor(showcase(), makerSheet(), { exclude: ['thinker', 'leader', 'web'] });
    const page = pageOf(alone);
    expect(wordsOf(page)).toContain('The only one that is not left out');
    expect(page).not.toMatch(/id="(?:turning|runner-up)"/);
    expect(wordsOf(partOf(page, '<table class="figures answers"', 'table'))).not.toContain('Lead');
  });

  test('a quiz without traits has no leanings and no profiles', () => {
    const quiz = quizOf({ path: ['a', 'b'] }, [choice('one', { x: { a: 1 }, y: { b: 1 } })]);
    const page = pageOf(resultFor(quiz, sheetOf({ one: 'x' })));
    expect(page).toContain('<h2 id="why">Why a</h2>');
    expect(page).not.toMatch(/id="leanings"|class="ends/);
  });
});

test('reasons for care stand before the reasons for the result', () => {
  const page = pageOf(resultFor(showcase(), sheetOf({ tool: 'saw' })));
  const [care, why] = ['id="cautions"', 'id="why"'].map((id) => page.indexOf(id));
  expect(care).toBeGreaterThan(0);
  expect(why).toBeGreaterThan(care!);
  expect(wordsOf(page)).toContain('4 of 5 questions are skipped, so the result rests on the others.');
});

test('a page of a position says "you" nowhere, and gives its advice with the numbers of its sources', () => {
  const page = pageOf(
    resultFor(positionQuiz({ 'Before you advertise': 'Before the advert' }), sheetOf(BAKER_ANSWERS)),
  );
  const text = wordsOf(page);
  expect(text).not.toMatch(/\byou/i);
  expect(text).toContain('Where the work leans');
  expect(text).toContain('What they would do The person in this post starts at three');
  expect(text).toContain('Let them knead. [1] [2]');
  expect(text).toContain(
    'Sources Bread and those who make it, a handbook in nine parts (Guild of Bakers) Kitchen poster What three hundred',
  );
});

test('no identifier is used twice, and every one that is named is there', () => {
  for (const result of [maker, post, shippedResult(2)]) {
    const page = pageOf(result);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const named = [...page.matchAll(/ aria-(?:labelledby|describedby)="([^"]*)"/g)].flatMap(([, id]) =>
      id!.split(' '),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  }
});
