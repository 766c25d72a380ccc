import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { limitsOf, quizOf, quizSource, readQuizFile, readQuizSource } from '../../src/cli/quiz-file.js';
import { checkQuiz } from '../../src/quiz/check/check-quiz.js';
import { demo } from '../builders.js';
import { temporaryFolder } from './folder.js';

const folder = temporaryFolder();
const source = (name = 'quiz.yaml') => readQuizSource(name, { cwd: folder.path });

const INCLUDING = `include: [more/audit.yaml]\n${demo()}`;

describe('what is read of a quiz file', () => {
  test('is its text, then those that it includes, by their names in messages', () => {
    folder.put('q/quiz.yaml', INCLUDING);
    folder.put('q/more/audit.yaml', 'audit: { close: 0.5 }\n');
    const read = source('q/quiz.yaml');
    expect(quizOf(read).id).toBe('demo');
    expect(read.texts).toEqual([
      { name: 'q/quiz.yaml', text: INCLUDING },
      { name: 'q/more/audit.yaml', text: 'audit: { close: 0.5 }\n' },
    ]);
  });

  test('is read once: what is saved meanwhile changes nothing', () => {
    folder.put('quiz.yaml', INCLUDING);
    folder.put('more/audit.yaml', 'audit: { close: 0.5 }\n');
    const read = source();
    const quiz = quizOf(read);
    folder.put('quiz.yaml', 'half a quiz');
    folder.put('more/audit.yaml', 'audit: { close: 0.9 }\n');
    expect(limitsOf(read)).toEqual({ close: 0.5 });
    rmSync(join(folder.path, 'more'), { recursive: true });
    expect(quizOf(read)).toEqual(quiz);
    expect(checkQuiz(read.text, read.options).limits.close).toBe(0.5);
    expect(read.texts).toHaveLength(2);
  });

  test('has problems where it is no sound quiz, for its limits too', () => {
    const wrong = quizSource('quiz.yaml', demo({ 1: null }), null);
    const message =
      'quiz.yaml:1:1: The "quiz" section (id, title, version, description, minutes) is missing. Add it at the top.';
    expect(() => quizOf(wrong)).toThrow(message);
    expect(() => limitsOf(wrong)).toThrow(message);
    folder.put('quiz.yaml', INCLUDING);
    expect(() => limitsOf(source())).toThrow('"more/audit.yaml" cannot be read');
  });

  test('includes nothing where there is no folder to include from', () => {
    expect(() => quizOf(quizSource('-', INCLUDING, null))).toThrow(/^-:1:/);
    expect(quizOf(quizSource('-', demo(), null)).id).toBe('demo');
  });
});

test('a file that is not there is wrong usage', () => {
  expect(() => source('none.yaml')).toThrow('none.yaml cannot be read: there is no such file or folder.');
  expect(() => readQuizFile('none.yaml', { cwd: folder.path })).toThrow('none.yaml cannot be read');
});
