import { parse } from 'yaml';
import { parseQuiz } from '../../src/quiz/parse.js';
import { choice, demo, quizOf, scale, shippedQuiz } from '../builders.js';

describe('the working form of a quiz', () => {
  test('has every default filled in', () => {
    expect(parseQuiz(demo())).toEqual({
      id: 'demo',
      title: 'Demo',
      version: '1',
      description: 'A quiz.',
      minutes: [1, 2],
      subject: 'person',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      direct: false,
      sources: [],
      traits: [{ id: 'care', name: 'Care', low: 'loose', high: 'careful', about: null }],
      tracks: [{ id: 'path', title: 'Path', question: 'Which?' }],
      roles: [
        expect.objectContaining({ id: 'tester' }),
        {
          ...{ id: 'hacker', title: 'Hacker', short: 'Hacker', track: 'path', profile: { care: -1 } },
          ...{ summary: 'Hacks.', day: null, leadsTo: [], ladder: {} },
          skills: { core: [], useful: [], occasional: [] },
          ...{ projects: [], experiment: null, differs: {}, advice: [], sources: [] },
        },
      ],
      skills: [],
      blends: [],
      questions: [
        {
          ...{ id: 'check', type: 'choice', text: 'Check it?', help: null, required: false, ordered: false },
          options: [
            { id: 'twice', text: 'Twice', weights: { care: 1 } },
            { id: 'later', text: 'Later', weights: { care: -1 } },
          ],
        },
      ],
    });
  });

  test('of a scale has the ends 1 and 5 where the file says none', () => {
    const tracks = { path: { up: { t: 1 }, down: { t: -1 } } };
    const ends = (written: { min?: number; max?: number }) => {
      const [question] = quizOf(tracks, [scale('q', { t: 1 }, written)]).questions;
      return question?.type === 'scale' ? [question.min, question.max] : null;
    };
    expect(ends({})).toEqual([1, 5]);
    expect(ends({ max: 7 })).toEqual([1, 7]);
    expect(ends({ min: 0 })).toEqual([0, 5]);
  });

  test('without traits has one a role, and profiles that name it', () => {
    const quiz = quizOf({ path: ['ant', 'bee'] }, [choice('q', { x: { ant: 1 }, y: { bee: 1 } })]);
    expect(quiz.direct).toBe(true);
    expect(quiz.traits.map(({ id, name }) => [id, name])).toEqual([
      ['ant', 'ant'],
      ['bee', 'bee'],
    ]);
    expect(quiz.roles.map(({ profile }) => profile)).toEqual([{ ant: 1 }, { bee: 1 }]);
  });

  test('is plain JSON: written to a file and read back it is the same', () => {
    for (const quiz of [parseQuiz(demo()), shippedQuiz()])
      expect(JSON.parse(JSON.stringify(quiz))).toEqual(quiz);
  });
});

describe('the hash', () => {
  const hash = (lines: Readonly<Record<number, string>>): string => parseQuiz(demo(lines)).hash;

  test('is the same for the same quiz, whatever its spelling', () => {
    expect(parseQuiz(JSON.stringify(parse(demo()))).hash).toBe(hash({}));
    expect(hash({ 12: '    text: "Check it?" # Really?' })).toBe(hash({}));
    expect(hash({ 12: '    text: Check it?\n    required: false' })).toBe(hash({}));
    const [head] = demo().split('\n') as [string];
    expect(hash({ 1: head.replace('title: Demo', 'subject: person, title: Demo') })).toBe(hash({}));
  });

  test('does not see the order of weights, profiles and keys', () => {
    const traits = '  care: { name: Care, low: l, high: h }\n  pace: { name: Pace, low: l, high: h }';
    const quiz = (profile: string, weights: string, option: string) =>
      hash({
        5: traits,
        7: `  tester: { title: Tester, track: path, summary: Tests., profile: { ${profile} } }`,
        14: `      - { id: twice, text: Twice, weights: { ${weights} } }`,
        15: `      - { ${option} }`,
      });
    const first = quiz('care: 1, pace: 2', 'care: 1, pace: 2', 'id: later, text: Later');
    expect(quiz('pace: 2, care: 1', 'care: 1, pace: 2', 'id: later, text: Later')).toBe(first);
    expect(quiz('care: 1, pace: 2', 'pace: 2, care: 1', 'id: later, text: Later')).toBe(first);
    expect(quiz('care: 1, pace: 2', 'care: 1, pace: 2', 'text: Later, id: later')).toBe(first);
  });

  test('sees every other change', () => {
    const hashes = [
      hash({}),
      hash({ 1: 'quiz: { id: demo, title: Demo, version: "2", description: A quiz., minutes: [1, 2] }' }),
      hash({ 1: (demo().split('\n')[0] as string).replace('title: Demo', 'subject: position, title: Demo') }),
      hash({ 5: '  care: { name: Care, low: loose, high: strict }' }),
      hash({ 8: '  hacker: { title: Hacker, track: path, summary: Hacks., profile: { care: -2 } }' }),
      hash({ 12: '    text: Check it!' }),
      hash({ 14: '      - { id: twice, text: Twice, weights: { care: 0.99 } }' }),
      hash({ 14: demo().split('\n')[14] as string, 15: demo().split('\n')[13] as string }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
