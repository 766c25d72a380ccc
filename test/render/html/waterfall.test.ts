import fc from 'fast-check';
import { hundredths, pointsWords, waterfall } from '../../../src/render/html/waterfall.js';

const answersWith = (...points: readonly number[]) =>
  points.map((each, place) => ({ question: `q${place}`, points: each }));

const stepsOf = (why: ReturnType<typeof answersWith>, z: number): string[] =>
  waterfall(why, z).map(({ what, from, to }) => {
    const label = what.kind === 'answer' ? what.answer.question : JSON.stringify(what);
    return `${label} ${from} ${to}`;
  });

test('the five that count most for it come first, then the others, then the three that count most against it', () => {
  const why = answersWith(0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0, -0.05, -0.1, -0.2, -0.3);
  // 0.9 + 0.8 + 0.7 + 0.6 + 0.5 = 3.5; 0.4 + 0.3 + 0 - 0.05 = 0.65; then - 0.1 - 0.2 - 0.3.
  expect(stepsOf(why, 3.55)).toEqual([
    'q0 0 90',
    'q1 90 170',
    'q2 170 240',
    'q3 240 300',
    'q4 300 350',
    '{"kind":"others","count":4} 350 415',
    'q9 415 405',
    'q10 405 385',
    'q11 385 355',
  ]);
});

test('an answer that reads 0.00 is one of the others', () => {
  expect(stepsOf(answersWith(0.5, 0.004, -0.004), 0.5)).toEqual([
    'q0 0 50',
    '{"kind":"others","count":2} 50 50',
  ]);
});

test('what rounding leaves has a step of its own where every answer is shown', () => {
  // 0.0144 + 0.0144 = 0.0288, which reads 0.03; but 0.01 and 0.01 are shown.
  expect(stepsOf(answersWith(0.0144, 0.0144), 0.0288)).toEqual([
    'q0 0 1',
    'q1 1 2',
    '{"kind":"rounding"} 2 3',
  ]);
});

test('where all counts against it, it ends below nothing', () => {
  expect(stepsOf(answersWith(-0.25, -0.5), -0.75)).toEqual(['q0 0 -25', 'q1 -25 -75']);
});

test('hundredths are what is read', () => {
  expect([0.125, -0.125, 0.005, 1.005, -0.004].map(hundredths)).toEqual([13, -13, 1, 100, -0]);
  expect([45, -64, 0].map(pointsWords)).toEqual(['+0.45', '-0.64', '0.00']);
});

test('each step begins where the one before ended, and the last ends at the score as it reads', () => {
  const points = fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(points, (all) => {
      const sorted = [...all].sort((a, b) => b - a);
      const z = sorted.reduce((sum, each) => sum + each, 0) / 10_000;
      const steps = waterfall(answersWith(...sorted.map((each) => each / 10_000)), z);
      let at = 0;
      for (const { from, to } of steps) {
        expect(from).toBe(at);
        at = to;
      }
      expect(at + 0).toBe(hundredths(z) + 0);
      expect(steps.length).toBeLessThanOrEqual(9);
    }),
  );
});
