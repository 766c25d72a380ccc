import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import type { Asked } from '../../src/cli/ask/asker.js';
import { openingState, type QuestionState } from '../../src/cli/ask/question-state.js';
import { type Frame, questionView } from '../../src/cli/ask/question-view.js';
import { PLAIN_PALETTE } from '../../src/render/result.js';
import { askedOf, QUESTIONS, typed, typing } from './asking.js';

const frameOf = (other: Partial<Frame> = {}): Frame => ({
  ...{ columns: 80, rows: 24, unicode: true, palette: PLAIN_PALETTE },
  ...other,
});

const viewOf = (asked: Asked, keys = '', frame: Partial<Frame> = {}): string =>
  questionView(asked, typing(asked, keys) as QuestionState, frameOf(frame));

describe('a screen of 80 by 24', () => {
  test('of a choice', () => {
    expect(viewOf(askedOf(QUESTIONS.choice()), 'down')).toBe(
      [
        '2/3 ██████████░░░░░░░░░░░░░░░░░░░░',
        '',
        'What now?',
        '',
        '  1  A text',
        '❯ 2  B text',
        '  3  C text',
        '',
        '↑↓ move · ⏎ answer · b back · s skip · q quit · ? help',
      ].join('\n'),
    );
  });

  test('of a scale', () => {
    expect(viewOf(askedOf(QUESTIONS.scale()))).toContain(
      ['  1  no', '  2  ', '❯ 3  ', '  4  ', '  5  yes'].join('\n'),
    );
  });

  test('of several of a set', () => {
    expect(viewOf(askedOf(QUESTIONS.multi()), '3')).toContain(
      ['Pick up to 2.', '', '  [ ] 1  A text', '  [ ] 2  B text', '❯ [✓] 3  C text', '', '↑↓'].join('\n'),
    );
  });

  test('of a ranking', () => {
    expect(viewOf(askedOf(QUESTIONS.rank()), '3 1')).toContain(
      [
        'Pick 2, the best one first.',
        '',
        '❯ 2nd 1  A text',
        '  [ ] 2  B text',
        '  1st 3  C text',
        '',
        '',
      ].join('\n'),
    );
  });

  test('of the first question, which has no way back, and of one that has to be answered', () => {
    const required = { ...QUESTIONS.choice(), required: true };
    expect(viewOf(askedOf(required, { number: 1 }))).toContain('↑↓ move · ⏎ answer · q quit · ? help');
  });

  test('with a notice above the keys', () => {
    expect(viewOf(askedOf(QUESTIONS.choice()), 'q')).toContain(
      '\n\nPress q again to leave, any other key to stay.\n↑↓ move',
    );
  });

  test('where the rest is settled', () => {
    expect(viewOf(askedOf(QUESTIONS.choice(), { settled: true }))).toContain(
      '\n\nThe rest cannot change your result any more. Press f to see it now.\n↑↓ move',
    );
  });
});

test('40 columns and 12 rows: the cursor, the question and the help stay', () => {
  const long = askedOf({
    ...QUESTIONS.choice('a b c d e f g h i'),
    text: 'Which of these many things is it?',
  });
  expect(viewOf(long, 'up', { columns: 40, rows: 12 })).toBe(
    [
      '2/3 ██████████░░░░░░░░░░░░░░░░░░░░',
      'Which of these many things is it?',
      '  ⋮',
      ...['3  C text', '4  D text', '5  E text', '6  F text', '7  G text', '8  H text'].map((l) => `  ${l}`),
      '❯ 9  I text',
      '⏎ answer · b back · s skip · ? help',
    ].join('\n'),
  );
});

test('without Unicode it is ASCII', () => {
  for (const asked of [QUESTIONS.rank(), QUESTIONS.multi('a b c d e f g h i j')]) {
    const view = viewOf(askedOf(asked), 'down space', { unicode: false, rows: 9, columns: 30 });
    expect(view.replace(/[\n -~]/g, '')).toBe('');
  }
});

const words = fc
  .array(fc.constantFrom('a', 'longer', 'incomprehensibilities', '漢字', '🙂', 'x'.repeat(70)), {
    ...{ minLength: 1, maxLength: 40 },
  })
  .map((list) => list.join(' '));
const options = fc
  .array(words, { minLength: 2, maxLength: 40 })
  .map((texts) => texts.map((text, place) => ({ id: `o${place}`, text, weights: {} })));
const question = fc
  .record({
    text: words,
    help: fc.option(words),
    required: fc.boolean(),
    options,
    ordered: fc.constant(true),
  })
  .chain((base) =>
    fc.constantFrom(
      { id: 'q', type: 'choice' as const, ...base },
      { id: 'q', type: 'multi' as const, max: Math.min(12, base.options.length), ...base },
      { id: 'q', type: 'rank' as const, top: 2, ...base },
      { ...QUESTIONS.scale(-3, 36), ...base, low: base.text, high: base.text },
    ),
  );
const frames = fc.record({
  columns: fc.integer({ min: 30, max: 100 }),
  rows: fc.integer({ min: 8, max: 40 }),
  unicode: fc.boolean(),
  palette: fc.constant(PLAIN_PALETTE),
});
const keys = fc.array(fc.constantFrom('down', 'up', '1', '2', '3', 'space', 'q', '?'), { maxLength: 12 });

test('whatever is asked, the view is never higher or wider than the terminal, and the cursor is on it', () => {
  fc.assert(
    fc.property(question, frames, keys, fc.boolean(), (each, frame, pressed, settled) => {
      const asked = askedOf(each, { settled });
      let state = openingState(asked);
      for (const key of pressed) {
        const next = typed(state, key, asked);
        if (!('kind' in next)) state = next;
      }
      const lines = questionView(asked, state, frame).split('\n');
      expect(lines.length).toBeLessThan(frame.rows);
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThan(frame.columns);
      expect(lines.filter((line) => /^[❯>] /.test(line))).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});
