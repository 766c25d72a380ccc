import { parseQuiz } from '../../src/quiz/parse.js';
import { demo, demoProblems } from '../builders.js';
import { positionQuiz } from '../position.js';

const head = (subject: string): Record<number, string> => ({
  1: `quiz: { id: demo, title: Demo, version: "1", description: A quiz., minutes: [1, 2], subject: ${subject} }`,
});

describe('the subject of a quiz', () => {
  test('is the person who answers, where the file does not say', () => {
    expect(parseQuiz(demo()).subject).toBe('person');
    expect(parseQuiz(demo(head('person'))).subject).toBe('person');
  });

  test('may be a position', () => {
    expect(parseQuiz(demo(head('position'))).subject).toBe('position');
  });

  test('is nothing else', () => {
    expect(demoProblems(head('positon'))).toEqual([
      'quiz.yaml:1:94: "positon" is not one of the values allowed here. Did you mean "position"?',
    ]);
    expect(demoProblems(head('team'))).toEqual([
      'quiz.yaml:1:94: "team" is not one of the values allowed here. Choose from: person, position.',
    ]);
  });
});

describe('the advice of a role', () => {
  /** The demo quiz, whose tester has this advice and which has two sources. */
  const withAdvice = (advice: string): Record<number, string> => ({
    7: `  tester: { title: T, track: path, summary: T., profile: { care: 1 }, advice: ${advice} }`,
    9: 'sources: { survey: { title: Survey }, handbook: { title: Handbook } }\nquestions:',
  });
  const problems = (advice: string): string[] => demoProblems(withAdvice(advice));
  const item = '{ text: Ask., from: [survey] }';
  const section = (items: string): string => `{ title: Interview, items: [${items}] }`;
  const times = (count: number, text: string): string => new Array<string>(count).fill(text).join(', ');

  test('keeps its order and its sources', () => {
    const [baker] = positionQuiz().roles;
    expect(baker?.advice).toEqual([
      {
        title: 'Interview',
        items: [
          { text: 'Ask for a loaf that went wrong, and for what was changed the next day.', from: ['guild'] },
          { text: 'Let them knead.', from: ['poster', 'guild'] },
        ],
      },
      {
        title: 'Before you advertise',
        items: [
          { text: 'Say when the day begins.', from: ['survey'] },
          { text: 'Our reading: name the oven.', from: [] },
        ],
      },
    ]);
  });

  test('is empty where the file has none', () => {
    expect(parseQuiz(demo()).roles.map(({ advice }) => advice)).toEqual([[], []]);
  });

  test('may be given in a quiz about a person, with or without traits', () => {
    expect(problems(`[${section(item)}]`)).toEqual([]);
  });

  test('has 1 to 10 sections', () => {
    expect(problems(`[${times(10, section(item))}]`)).toEqual([]);
    expect(problems(`[${times(11, section(item))}]`)).toEqual([
      'quiz.yaml:7:79: The number of items is above the most allowed, 10.',
    ]);
    expect(problems('[]')).toEqual(['quiz.yaml:7:79: The number of items is below the least allowed, 1.']);
  });

  test('has 1 to 12 items a section', () => {
    expect(problems(`[${section(times(12, item))}]`)).toEqual([]);
    expect(problems(`[${section(times(13, item))}]`)).toEqual([
      'quiz.yaml:7:107: The number of items is above the most allowed, 12.',
    ]);
    expect(problems(`[${section('')}]`)).toEqual([
      'quiz.yaml:7:107: The number of items is below the least allowed, 1.',
    ]);
  });

  test('names sources that exist, all problems at once', () => {
    const items = '{ text: Ask., from: [survey, survy] }, { text: Listen., from: [gossip] }';
    expect(problems(`[${section(items)}]`)).toEqual([
      'quiz.yaml:7:137: There is no source "survy". Did you mean "survey"?',
      'quiz.yaml:7:171: There is no source "gossip". Choose from: survey, handbook.',
    ]);
  });

  test('says of each item where it is from, if from nowhere', () => {
    expect(problems(`[${section('{ text: Ask., from: [] }')}]`)).toEqual([]);
    expect(problems(`[${section('{ text: Ask. }')}]`)).toEqual([
      'quiz.yaml:7:108: "from" is missing. Add it.',
    ]);
  });

  test('has no other keys', () => {
    expect(problems(`[${section('{ text: Ask., from: [], form: [] }')}]`)).toEqual([
      'quiz.yaml:7:132: The key "form" is not known here. Did you mean "from"?',
    ]);
    expect(problems(`[{ titel: Interview, title: I, items: [${item}] }]`)).toEqual([
      'quiz.yaml:7:82: The key "titel" is not known here. Did you mean "title"?',
    ]);
  });
});
