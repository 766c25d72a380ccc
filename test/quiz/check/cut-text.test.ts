import { checkSmall, questions, said } from './small-quiz.js';

const MEND = 'Put quotes (") around the whole text, or write the comment on a line of its own.';
const cut = (comment: string): string =>
  `cut-text: This text ends before "${comment}": without quotes, a # after a space begins a comment. ${MEND}`;

const asked = (text: string, option = 'Slowly'): string[] =>
  said(
    questions(
      `id: asked\ntype: choice\ntext: ${text}\noptions:\n  - id: slow\n    text: ${option}\n    weights: { pace: -1 }\n  - { id: fast, text: Quickly, weights: { pace: 1 } }`,
    ),
  );

describe('a text is cut by a # after a space', () => {
  test('before a number or a word', () => {
    expect(asked('Course #1 or # 2, which')).toEqual([cut('#1 or # 2, which')]);
    expect(asked('Course # 2 or # 3, which')).toEqual([cut('# 2 or # 3, which')]);
    expect(asked('Which #hashtag is it?')).toEqual([cut('#hashtag is it?')]);
    expect(asked('Which?', 'Course #1')).toEqual([cut('#1')]);
  });

  test('in a sentence that has no end', () => {
    expect(asked('Would you write C # or Java?')).toEqual([cut('# or Java?')]);
  });

  test('is told at the text', () => {
    const [found] = checkSmall(
      'traits:\n  pace: { name: Pace, low: slow, high: quick }\n# \nsources:\n  a:\n    title: Rule #1',
    ).findings.filter(({ code }) => code === 'cut-text');
    expect(found).toMatchObject({ code: 'cut-text', column: 12 });
  });

  test('in texts of every section', () => {
    const found = said(
      [
        'quiz:\n  id: trades\n  title: Trade #1\n  version: "1"\n  description: The trade # and you\n  minutes: [1, 1]',
        'traits:\n  pace:\n    name: Pace #1\n    low: slow #1\n    high: quick\n    about: How quickly # you work',
        'tracks:\n  trade:\n    title: Trade\n    question: Which trade # suits you?',
      ].join('\n'),
    );
    expect(found.filter((each) => each.startsWith('cut-text'))).toEqual([
      ...['#1', '# and you'].map(cut),
      ...['#1', '#1', '# you work'].map(cut),
      ...['# suits you?'].map(cut),
    ]);
  });
});

describe('a comment stays a comment', () => {
  test('after two spaces', () => {
    expect(asked('Which of them  # asked first')).toEqual([]);
    expect(asked('Which of them  #1')).toEqual([]);
  });

  test('after the end of a sentence', () => {
    expect(asked('Which of them? # asked first')).toEqual([]);
    expect(asked('Which of them? #1')).toEqual([]);
    expect(asked('Which of them… # asked first')).toEqual([]);
  });

  test('after a name or an option, which has no mark at its end', () => {
    expect(asked('Which?', 'Slowly # the left end')).toEqual([]);
    expect(
      said('traits:\n  pace:\n    name: Pace # how quickly\n    low: slow # left\n    high: quick # right'),
    ).toEqual([]);
  });

  test('after a text in quotes, an id or a number', () => {
    expect(asked('"Which of them" #1')).toEqual([]);
    expect(asked("'Which of them' # first")).toEqual([]);
    expect(
      said(
        questions(
          'id: asked #1\ntype: scale #1\ntext: It is so.\nlow: No\nhigh: Yes\nmin: 1 # one\nweights: { pace: 1 }',
        ),
      ),
    ).toEqual([]);
  });

  test('on a line of its own', () => {
    expect(asked('Which of them\n# first')).toEqual([]);
  });
});

test('it is silenced by the id of the question', () => {
  const fragment = questions(
    'id: asked\ntype: scale\ntext: It is # so\nlow: No\nhigh: Yes\nweights: { pace: 1 }',
  );
  expect(said(`${fragment}\ndisable: [{ code: cut-text, at: [asked], reason: It is meant. }]`)).toEqual([]);
});
