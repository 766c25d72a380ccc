import { isStepwise } from '../../../src/quiz/check/rules/steps.js';
import { checkSmall, choice, questions, said } from './small-quiz.js';

const long = (letters: number): string => 'x'.repeat(letters);
const ofOptions = (options: readonly string[], more = ''): string[] =>
  said(questions(choice(options, 'What do you take?', more)));

describe('options of unlike length', () => {
  test('the longest has more than twice the letters of the middle one, and 25 more', () => {
    // The others have 20, 24 and 30: their middle is 24; 49 is more than 48 and 25 more than 24.
    expect(ofOptions([long(20), long(24), `${long(29)}y`, long(49)])).toEqual([
      'unlike-lengths: This option has 49 letters, the others have 20 to 30: it stands out. Make the options alike in length.',
    ]);
    expect(ofOptions([long(20), long(24), `${long(29)}y`, long(48)])).toEqual([]);
  });

  test('short options may differ', () => {
    expect(ofOptions(['Yes', 'No', `${long(27)}`])).toEqual([]);
    expect(ofOptions(['Yes', 'Oui', `${long(28)}`])).toHaveLength(1);
  });

  test('two long ones are no exception among four', () => {
    expect(ofOptions([long(10), long(9), long(70), `${long(70)}y`])).toEqual([
      // Beside the longest there are 9, 10 and 70: their middle is 10. The widest gap is from 10 to 70.
      'unlike-lengths: 2 options have 70 to 71 letters, the others have 9 to 10: they stand out. Make the options alike in length.',
    ]);
    expect(ofOptions([long(9), long(70), `${long(70)}y`])).toEqual([]);
  });

  test('the odd one may be the short one', () => {
    // Beside the longest there are 1 and 60: their middle is 30.5. The widest gap is from 1 to 60.
    expect(ofOptions(['A', long(60), `${long(61)}y`])).toEqual([
      'unlike-lengths: This option has one letter, the others have 60 to 62: it stands out. Make the options alike in length.',
    ]);
    expect(checkSmall(questions(choice(['A', long(60), `${long(61)}y`]))).findings[0]?.column).toBe(85);
  });

  test('letters are counted as people see them, emojis too', () => {
    expect(ofOptions(['🙂'.repeat(20), '🙃'.repeat(24), '🙂'.repeat(40)])).toEqual([]);
  });
});

describe('texts that read the same', () => {
  test('two options, by case, spaces and the mark at the end', () => {
    expect(ofOptions(['A long walk', ' a  long walk.', 'Salt'])).toEqual([
      'repeated-text: The options "o0" and "o1" read the same. Leave one of them out, or say what differs.',
    ]);
  });

  test('two questions', () => {
    const [found] = checkSmall(questions(choice(['Salt', 'Flour'], 'how does a good day begin'))).findings;
    expect(found?.message).toBe('The questions "asked" and "morning" read the same.');
    expect(found?.line).toBe(13);
  });
});

test('options point at none that are "above": they are shuffled', () => {
  const words = (quote: string, mend: string): string =>
    `of-the-above: "${quote}" points at other options, but options are shuffled: it may come first. ${mend}`;
  expect(ofOptions(['Salt', 'Flour', 'None of the above'])).toEqual([
    words('None of the above', 'Write "None of these".'),
  ]);
  expect(ofOptions(['Salt', 'Flour', 'All of the above'])).toEqual([
    words('All of the above', 'Leave it out; where several may fit, use the type "multi".'),
  ]);
  expect(ofOptions(['Salt', 'Flour', 'All of the above'], 'ordered: true, ')).toEqual([
    'of-the-above: "All of the above" stands for several options at once, so its answer cannot be weighed. Leave it out; where several may fit, use the type "multi".',
  ]);
  expect(ofOptions(['Salt', 'The floor above us', 'None of these'])).toEqual([]);
});

test.each([
  ['None of the above', 'Write "None of these".'],
  ['I like neither of the above', 'Write "None of these".'],
  ['Both of the above', 'Leave it out; where several may fit, use the type "multi".'],
  ['Any of the below', 'Leave it out; where several may fit, use the type "multi".'],
  ['The above', 'Leave it out; where several may fit, use the type "multi".'],
])('of "%s" it is told: %s', (option, mend) => {
  const [found] = ofOptions(['Salt', 'Flour', option]);
  expect(found?.endsWith(mend)).toBe(true);
});

describe('options that go step by step', () => {
  test.each([
    [['Never', 'Sometimes', 'Often']],
    [['Always.', 'often', 'Rarely', 'Never']],
    [['Strongly disagree', 'Disagree', 'Neutral', 'Agree']],
    [['Not at all', 'A little', 'A lot']],
    [['Under 1 year', '1 to 5 years', 'Over 5 years']],
    [['None, or one at most', 'Two or three', 'Four or five']],
    [['20 minutes', '10 minutes', '5 minutes']],
  ])('%j', (texts) => {
    expect(isStepwise(texts)).toBe(true);
  });

  test.each([
    [['Never', 'Often', 'Sometimes']],
    [['Never', 'Always']],
    [['Never', 'Sometimes', 'When it rains']],
    [['One, for whatever comes', 'Two from the start', 'One, while another helps', 'One now, two later']],
    [['Salt', 'Flour', 'Yeast']],
    [['3 eggs', '3 spoons of salt', '3 cups of flour']],
  ])('are not %j', (texts) => {
    expect(isStepwise(texts)).toBe(false);
  });

  test('are told of unless the question is ordered', () => {
    expect(ofOptions(['Never', 'Sometimes', 'Often'])).toEqual([
      'unordered-steps: The options go up or down step by step, but they will be shuffled. Add "ordered: true" to the question.',
    ]);
    expect(ofOptions(['Never', 'Sometimes', 'Often'], 'ordered: true, ')).toEqual([]);
  });
});

describe('too much to take in', () => {
  const some = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `Thing ${'abcdefghijk'[at]}`);

  test('nine options have keys of their own, ten do not', () => {
    expect(ofOptions(some(9))).toEqual([]);
    expect(ofOptions(some(10))).toEqual([
      'many-options: There are 10 options to choose from; people keep no more than 9 apart. Put some together, or make two questions of it.',
    ]);
  });

  test('of a list to rank, seven', () => {
    const rank = (count: number): string =>
      choice(some(count), 'What comes first?', 'top: 1, ').replace('type: choice', 'type: rank');
    expect(said(questions(rank(7)))).toEqual([]);
    expect(said(questions(rank(8)))).toHaveLength(1);
  });

  test('a question has 200 letters, an option 120', () => {
    expect(said(questions(choice(['Salt', 'Flour'], long(200))))).toEqual([]);
    expect(said(questions(choice(['Salt', 'Flour'], long(201))))).toEqual([
      'long-text: This question has 201 letters; more than 200 are hard to take in on a small screen. Shorten it, or move a part into "help".',
    ]);
    expect(ofOptions([long(120), `${long(119)}y`])).toEqual([]);
    expect(ofOptions([long(121), `${long(119)}y`])).toEqual([
      'long-text: This option has 121 letters; more than 120 are hard to take in on a small screen. Shorten it.',
    ]);
  });
});
