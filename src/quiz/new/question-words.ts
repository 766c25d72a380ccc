/**
 * The words of the questions that a new quiz begins with. They have to read as English whatever an author calls the ends
 * of a trait, so they quote the ends and bend nothing. Each list has one wording for each trait that a draft may have:
 * no two questions of a quiz may have the same text.
 */

export const quoted = (end: string): string => `"${end}"`;

/** With a capital first letter, as people count letters. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** A statement about one end, agreed with on a scale. */
type Statement = (end: string) => string;

/** About the low ends. */
export const LOW_STATEMENTS: readonly Statement[] = [
  (end) => `A day with ${end} in it is a good day for me.`,
  (end) => `When work is handed out, I put my hand up for ${end}.`,
  (end) => `I look forward to days that are about ${end}.`,
  (end) => `I would like to get better at ${end}.`,
  (end) => `I like to hear more about ${end}.`,
  (end) => `Friends would say that ${end} is like me.`,
  (end) => `I lose track of time when a task is about ${end}.`,
  (end) => `I notice when ${end} is done well.`,
];

/** About the high ends. */
export const HIGH_STATEMENTS: readonly Statement[] = [
  (end) => `I am glad when a task has to do with ${end}.`,
  (end) => `I come back to ${end} of my own accord.`,
  (end) => `I would miss ${end} if there were none of it.`,
  (end) => `People ask me about ${end}.`,
  (end) => `I could spend a whole afternoon on ${end}.`,
  (end) => `I find it easy to begin with ${end}.`,
  (end) => `I would give up a free hour for ${end}.`,
  (end) => `I like to explain ${end} to others.`,
];

export const AGREEMENT = { low: 'Not like me', high: 'Just like me' } as const;

/** A question with an answer for each end, each a template for the end. */
export interface Wording {
  readonly texts: readonly string[];
  readonly option: (end: string) => string;
}

export const TASKS: Wording = {
  texts: [
    'Two tasks are left today. Which do you take first?',
    'Two teams have a free seat. Which one do you ask to join?',
    'The week has no plan yet. Which project do you pick up?',
    'Two courses start on the same evening. Which do you sign up for?',
    'Two talks run at the same time. Which one do you go to?',
    'You may hand one task to somebody else. Which one do you keep?',
    'Two colleagues ask for help. Which request do you turn to?',
    'Two drafts lie on your desk. Which one do you read first?',
  ],
  option: (end) => `The one that is about ${end}`,
};

export const LEARNING: Wording = {
  texts: [
    'You have an hour to read. What do you look for?',
    'Somebody offers to teach you one thing this month. What do you ask for?',
    'You look back on a good month. What was in it most?',
    'You may choose your next workshop. What do you choose?',
    'A friend asks about your day. What do you tell first?',
    'You write down what you are proud of. What comes first?',
    'A day is free for something new. What do you try?',
    'You are asked to show a piece of your work. What do you show?',
  ],
  option: (end) => `Something to do with ${end}`,
};

/** With an answer between the two. */
export const MIDDLE: Wording & { readonly neither: string } = {
  texts: [
    'What would a good working day hold for you?',
    'Where would you like your hours to go?',
    'What would you like more of next month?',
    'Which part of a shared project suits you?',
    'When a plan is made, what do you look after?',
    'Which kind of problem do you like to be asked about?',
    'What would you like to be known for in a year?',
    'What would your favourite job advert speak of?',
  ],
  option: (end) => `Mostly ${end}`,
  neither: 'Both in equal parts',
};

/** One more for each trait, where there are few. */
export const HALVES: Wording = {
  texts: [
    'A large project is split in two. Which half do you want?',
    'Two exercises count the same. Which one do you choose?',
    'Two posts are open, alike in all else. Which one tempts you?',
    'Two chapters are left. Which one do you open?',
  ],
  option: (end) => `The one with more of ${end}`,
};

/** Questions that a thing to do can answer, for quizzes without traits. */
export const DOING: readonly string[] = [
  'A free afternoon lies ahead. What do you do?',
  'What would you like to be asked for help with?',
  'What could you do for hours?',
  'Which of these do you put your hand up for?',
  'What would you like to be good at in a year?',
  'What do you tell friends about?',
  'Which of these would you like to learn?',
  'What would make this a good week?',
  'Which of these do you look forward to?',
  'Which of these do you find easy to begin?',
  'What would you miss if there were none of it?',
  'Which of these catches your eye first?',
];

/** Statements about a thing to do. */
export const DOING_STATEMENTS: readonly Statement[] = [
  (thing) => `I would enjoy this on most days: ${thing}.`,
  (thing) => `This sounds like me: ${thing}.`,
  (thing) => `I would volunteer for this: ${thing}.`,
  (thing) => `I look forward to this: ${thing}.`,
];
