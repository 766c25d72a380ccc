import fc from 'fast-check';
import { type BackgroundKey, readBackgroundCell, readCell } from '../../src/answers/cells.js';
import { sheetFrom } from '../../src/answers/read-sheet.js';
import type { Question } from '../../src/quiz/quiz.js';
import { responsesOf } from '../../src/quiz/responses.js';
import { choice, multi, quizOf, rank, scale, shippedQuiz } from '../builders.js';
import { form } from './form.js';

const option = (id: string, text: string) => ({ id, text });

const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [
  {
    ...choice('pick', {}),
    options: [option('web', 'Web pages, fast'), option('data', 'Data!'), option('own', 'My own')],
  },
  scale('agree', { t: 1 }, { min: 0, max: 10 }),
  {
    ...multi('topics', 3, {}),
    options: [option('a', 'Apples'), option('ab', 'Apples, Pears'), option('c', '3')],
  },
  rank('best', 2, { one: {}, two: {}, three: {} }),
]);

/** A choice with these options. */
function choiceOf(...options: readonly (readonly [id: string, text: string])[]): Question {
  const question = { ...choice('pick', {}), options: options.map(([id, text]) => option(id, text)) };
  const other = scale('agree', { t: 1 });
  return quizOf({ path: { up: { t: 1 }, down: { t: -1 } } }, [question, other]).questions[0] as Question;
}

const [pick, agree, topics, best] = quiz.questions as [Question, Question, Question, Question];

describe('a blank cell', () => {
  test('skips the question', () => {
    for (const question of quiz.questions) {
      expect(readCell(question, '')).toBeNull();
      expect(readCell(question, ' \u00a0\t')).toBeNull();
    }
    expect(readCell(topics, ' ; ')).toBeNull();
  });
});

describe('the cell of a choice', () => {
  test.each([
    'web',
    'WEB',
    ' web ',
    'Web pages, fast',
    'web  pages,\u00a0FAST.',
    '1',
    '1.',
    '1)',
    '1) Web pages, fast',
  ])('%j is its first option, by id, text or number', (text) => {
    expect(readCell(pick, text)).toBe('web');
  });

  test('is taken by its text even with another number before it: forms shuffle', () => {
    expect(readCell(pick, '3. Data!')).toBe('data');
    expect(readCell(pick, 'b) Data')).toBe('data');
  });

  test('stays as it is written where it is none of the options', () => {
    expect(readCell(pick, ' Something else ')).toBe('Something else');
    expect(readCell(pick, '4')).toBe('4');
    expect(readCell(pick, '9:01')).toBe('9:01');
    expect(readCell(pick, '1.5')).toBe('1.5');
    expect(readCell(pick, 'constructor')).toBe('constructor');
  });

  test('counts an id before a text, and a text before a number', () => {
    const odd = choiceOf(['x', 'y'], ['y', '3'], ['z', 'x']);
    expect(['x', 'y', 'Y', '3', '1', '2'].map((text) => readCell(odd, text))).toEqual([
      'x',
      'y',
      'y',
      'y',
      'x',
      'y',
    ]);
  });

  test('is none where two options have that text', () => {
    const twins = choiceOf(['x', 'Same'], ['y', 'same.'], ['z', 'SAME']);
    expect(readCell(twins, 'same')).toBe('same');
    // Letter for letter, only one option has it.
    expect(readCell(twins, 'same.')).toBe('y');
    expect(readCell(twins, 'y')).toBe('y');
  });
});

describe('the cell of a scale', () => {
  test.each([
    ['4', 4],
    ['4.0', 4],
    ['4,00', 4],
    [' +4 ', 4],
    ['4 - Agree', 4],
    ['4 – very much', 4],
    ['4 (Agree)', 4],
    ['10: Yes', 10],
    ['5, toward "yes"', 5],
    ['No', 0],
    ['YES.', 10],
    // Out of its bounds, for the sheet to say.
    ['11', 11],
    ['-1', -1],
  ])('%j is %d', (text, value) => {
    expect(readCell(agree, text)).toBe(value);
  });

  test.each(['4.5', '4-5', '4 - 5', 'four', '4/10', '1e1', '0x4', 'Infinity'])(
    '%j stays as it is',
    (text) => {
      expect(readCell(agree, text)).toBe(text);
    },
  );

  test('has no negative zero', () => {
    expect(Object.is(readCell(agree, '-0'), 0)).toBe(true);
  });
});

describe('a cell with several options', () => {
  test.each([
    ['a|c', ['a', 'c']],
    ['Apples;3;', ['a', 'c']],
    ['Apples, 3', ['a', 'c']],
    ['1,3', ['a', 'c']],
    ['Apples\n3', ['a', 'c']],
    ['3', ['c']],
    // Of the texts that begin here, the longest.
    ['Apples, Pears', ['ab']],
    ['3, apples,  pears.', ['c', 'ab']],
    ['Apples, Pears, Apples', ['ab', 'a']],
    ['Apples, Plums', ['a', 'Plums']],
  ])('%j is %j', (text, ids) => {
    expect(readCell(topics, text)).toEqual(ids);
  });

  test('keeps its order in a ranking', () => {
    expect(readCell(best, 'three; one')).toEqual(['three', 'one']);
  });

  test('counts its first ones where a form had all of them put in order', () => {
    expect(readCell(best, 'three;one;two;')).toEqual(['three', 'one']);
  });
});

test('every answer of the shipped quiz is read back from its ids, its texts and its numbers', () => {
  const shipped = shippedQuiz();
  const question = fc.constantFrom(...shipped.questions);
  const answered = question.chain((of) => fc.tuple(fc.constant(of), fc.constantFrom(...responsesOf(of))));
  const separator = fc.constantFrom('|', ';', ', ', ' | ', '; ');
  fc.assert(
    fc.property(answered, separator, ([of, response], between) => {
      const options = of.type === 'scale' ? [] : of.options;
      const ids = typeof response === 'object' ? response : [String(response)];
      const optionOf = (id: string) => options.find((each) => each.id === id);
      const forms = [
        ids.join(between),
        ids.map((id) => optionOf(id)?.text ?? id).join(between),
        ids
          .map((id) => (options.length === 0 ? id : options.findIndex((each) => each.id === id) + 1))
          .join(between),
      ];
      for (const text of forms) {
        const sheet = sheetFrom({ answers: { [of.id]: readCell(of, text) } }, shipped, ({ message }) => {
          throw new Error(message);
        });
        expect(sheet.answers.get(of.id)).toEqual(response);
      }
    }),
  );
});

describe('a cell of the background', () => {
  test.each<[BackgroundKey, string, unknown]>([
    ['known', 'git; SQL', ['git', 'sql']],
    ['known', 'Git, chess', ['git', 'chess']],
    ['known', '1', ['1']],
    ['hours_per_week', '6', 6],
    ['hours_per_week', '6,5 h', 6.5],
    ['hours_per_week', '6 Hours per week', 6],
    ['hours_per_week', '5-10', '5-10'],
    ['experience', 'under-1-year', 'under-1-year'],
    ['experience', 'Under 1 year', 'under-1-year'],
    ['experience', 'Not yet', 'none'],
    ['experience', 'More than five years', 'over-5-years'],
    ['experience', 'lots', 'lots'],
    ['start', ' 2027-01-11 ', '2027-01-11'],
    ['start', '  ', null],
  ])('%s: %j is %j', (key, text, value) => {
    expect(readBackgroundCell(key, text, form)).toEqual(value);
  });
});

test('a cell of half a million commas is read in good time', () => {
  const start = performance.now();
  expect((readCell(topics, 'x,'.repeat(500_000)) as string[]).length).toBe(500_000);
  readCell(topics, `${'?'.repeat(900_000)}x`);
  readCell(agree, `${'1'.repeat(900_000)}x`);
  readCell(pick, `${'a1'.repeat(450_000)}x`);
  expect(performance.now() - start).toBeLessThan(60_000);
});
