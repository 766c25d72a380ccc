import { choice, questions, said, statement } from './small-quiz.js';

/** What is said of a statement on a scale, and of a question with options. */
const ofStatement = (text: string): string[] => said(questions(statement(text)));
const ofQuestion = (text: string): string[] => said(questions(choice(['Salt', 'Flour'], text)));

describe('a statement that says two things', () => {
  test.each([
    ['I like planning and testing.', 'planning and testing'],
    ['I enjoy reading or writing about it.', 'reading or writing'],
    ['I enjoy solving problems and helping people.', 'solving problems and helping'],
    ['I prefer to plan my day and to keep the plan.', 'prefer to plan my day and to keep'],
    ['I enjoy both the noise and the crowd.', 'both the noise and'],
    ['I like the early hours, and I like to be alone.', 'I like the early hours, and I'],
    ['Meetings and/or calls tire me.', 'and/or'],
  ])('%s', (text, found) => {
    expect(ofStatement(text)).toEqual([
      `double-barrelled: This statement seems to ask two things at once: "${found}". Ask one of them, or make two questions of it.`,
    ]);
  });

  test.each([
    'Research and development appeals to me.',
    'My team and I decide together.',
    'I can see both sides and decide.',
    'From room to room and to the door: I keep walking.',
    'I would rather do a job once, by hand and with care, than build a tool for it.',
    'I like morning and evening light.',
    'I like engineering and manufacturing.',
    'I work better in the morning than in the evening.',
    'I get bored by the evening and go out.',
    'I get more done between noon and evening.',
    'A colleague says "planning and testing" too often.',
  ])('is not one with a pair that is one thing: %s', (text) => {
    expect(ofStatement(text)).toEqual([]);
  });
});

describe('a question that asks two things', () => {
  test.each(['Do you like tea? And coffee?', 'What would you change, and why?', 'Clay and/or flour?'])(
    '%s',
    (text) => {
      expect(ofQuestion(text)[0]).toMatch(
        /^double-barrelled: This question seems to ask two things at once: "/,
      );
    },
  );

  test.each([
    'It is late and nothing is due. What do you open?',
    'You read "Why? And when?" on a note. What do you do?',
    'Planning and testing are over. What comes next?',
    'What is it like to work with clay and water?',
  ])('is not: %s', (text) => {
    expect(ofQuestion(text)).toEqual([]);
  });
});

describe('a leading question', () => {
  test.each([
    ["Don't you like to begin early?", "Don't you"],
    ['Don’t you like to begin early?', "Don't you"],
    ["It is better to begin early, isn't it?", "isn't it"],
    ['Surely one begins early?', 'Surely'],
    ['You begin early, right?', ', right?'],
    ['As we all know, clay is wet. How wet?', 'As we all know'],
    ['Everyone knows that clay is wet.', 'Everyone knows'],
    ['A good colleague would wait. Do you?', 'A good colleague would'],
    ['Would you agree that waiting is hard?', 'Would you agree that'],
  ])('%s', (text, found) => {
    expect(ofQuestion(text)).toEqual([
      `leading-question: "${found}" tells people what to answer. Say it without these words, so that every answer is as easy to give.`,
    ]);
  });

  test.each([
    'You do not know the way. What do you do?',
    "You don't know anyone there. What do you do?",
    'Who knows the way, and is it the right one?',
    'A good day begins. How?',
    "The oven is warm. Why isn't it full?",
    'When do you agree to wait?',
  ])('is not: %s', (text) => {
    expect(ofQuestion(text).filter((each) => each.startsWith('leading'))).toEqual([]);
  });
});

describe('a statement with an absolute word', () => {
  test.each([
    ['I always lock the door.', 'always'],
    ['I never leave a job half done.', 'never'],
    ['I check the oven every single time.', 'every single time'],
    ['I keep the shop tidy at all times.', 'at all times'],
  ])('%s', (text, found) => {
    expect(ofStatement(text)).toEqual([
      `absolute-word: With "${found}" in the statement hardly anybody can agree in full, and its scale loses an end. Leave it out: how far it is true is what the scale asks.`,
    ]);
  });

  test.each([
    'I almost always lock the door.',
    'I do not always lock the door.',
    'I am content when nobody ever sees what I made.',
    'Never mind the rain, I go out.',
  ])('is not one with a word that leaves room: %s', (text) => {
    expect(ofStatement(text)).toEqual([]);
  });

  test('a question with options may say it: they give the ends', () => {
    expect(ofQuestion('The oven never gets warm. What do you do?')).toEqual([]);
  });
});

describe('two negations in one clause', () => {
  test.each([
    ['I do not start without a plan.', 'not … without'],
    ["I don't mind if nobody thanks me.", "don't … nobody"],
    ['It is not uncommon that I am late.', 'not uncommon'],
  ])('%s', (text, found) => {
    expect(ofStatement(text)).toEqual([
      `double-negative: This statement has two negations in one clause: "${found}". Say what is, not what is not.`,
    ]);
  });

  test.each([
    'I need no map and no guide.',
    'I do not mind being slow, as long as nothing breaks.',
    'It is Sunday and nothing is due. Nobody calls.',
    'I am not under pressure.',
  ])('are not: %s', (text) => {
    expect(ofStatement(text)).toEqual([]);
  });
});

describe('a question or an option that names a role', () => {
  const roles = (potter: string, baker: string): string =>
    `roles:
  potter: { ${potter}, track: trade, summary: Pots., profile: { pace: -1 } }
  baker: { ${baker}, track: trade, summary: Bakes., profile: { pace: 1 } }
`;
  const withRoles = (potter: string, baker: string, question: string): string[] =>
    said(`${roles(potter, baker)}${questions(question)}`).filter((each) => each.startsWith('role-named'));

  test('is told of: as whole words, in any case, in the plural too', () => {
    const words = (kind: string, name: string): string =>
      `role-named: This ${kind} names what the quiz may recommend: "${name}". Describe what it is like instead.`;
    expect(ofQuestion('Would you like to be a BAKER?')).toEqual([words('question', 'Baker')]);
    expect(said(questions(choice(['Salt', 'Bakers and flour'])))).toEqual([words('option', 'Baker')]);
    expect(ofQuestion('What is a bakery for?')).toEqual([]);
  });

  test('with hyphens or spaces, and by a short title of two words or of a person', () => {
    const front = 'title: Front-end developer, short: Front end';
    const data = 'title: Data analyst, short: Data';
    const programmer = 'title: Python programmer, short: Programmer';
    expect(withRoles(front, data, choice(['The front-end', 'Salt']))).toHaveLength(1);
    expect(withRoles(front, programmer, choice(['With a programmer', 'Salt']))).toHaveLength(1);
    expect(withRoles(front, data, choice(['Data from a file', 'Salt']))).toEqual([]);
    expect(withRoles(front, data, choice(['A data analyst', 'Salt']))).toHaveLength(1);
  });

  test('a title of three letters turns up by chance', () => {
    expect(withRoles('title: Tea', 'title: Cocoa', choice(['Tea', 'Salt']))).toEqual([]);
    expect(withRoles('title: Tea', 'title: Cocoa', choice(['Cocoa', 'Salt']))).toHaveLength(1);
  });
});
