import { type CodeWords, lines } from './entry.js';

/** Errors of the shape of a part. */
export const SHAPE_ERRORS: Readonly<Record<string, CodeWords>> = {
  'missing-key': {
    title: 'Something that is needed is missing',
    why: 'The message names the key, and its place is the part that lacks it. Which keys are needed is listed in The quiz format.',
    wrong: lines('traits:', '  pace: { name: Pace, low: slow }'),
    right: lines('traits:', '  pace: { name: Pace, low: slow, high: quick }'),
  },
  'unknown-key': {
    title: 'A key is not known here',
    why: 'A misspelt key would be ignored in silence otherwise, and with it what you meant. Where a known key is near, it is named.',
    wrong: lines('traits:', '  pace: { nmae: Pace, low: slow, high: quick }'),
    right: lines('traits:', '  pace: { name: Pace, low: slow, high: quick }'),
  },
  'wrong-type': {
    title: 'A value is of the wrong kind',
    why: 'A list where a text belongs, or a number that YAML took a version or a year for. Quotes make a text of anything.',
    wrong: lines(
      'quiz:',
      '  id: trades',
      '  title: Potter or baker?',
      '  version: 1.0',
      '  description: Three questions.',
      '  minutes: [1, 2]',
    ),
    right: lines(
      'quiz:',
      '  id: trades',
      '  title: Potter or baker?',
      '  version: "1.0"',
      '  description: Three questions.',
      '  minutes: [1, 2]',
    ),
  },
  'wrong-value': {
    title: 'A value is none of those that are allowed here',
    why: 'The message names the one that is near, or all of them where they are few. The type of a question is choice, multi, scale or rank.',
    wrong: lines(
      'questions:',
      '  - id: lunch',
      '    type: choise',
      '    text: What is lunch for?',
      '    options:',
      '      - { id: pause, text: A pause, weights: { pace: -1 } }',
      '      - { id: fuel, text: Fuel, weights: { pace: 1 } }',
    ),
    right: lines(
      'questions:',
      '  - id: lunch',
      '    type: choice',
      '    text: What is lunch for?',
      '    options:',
      '      - { id: pause, text: A pause, weights: { pace: -1 } }',
      '      - { id: fuel, text: Fuel, weights: { pace: 1 } }',
    ),
  },
  'bad-id': {
    title: 'The name of an entry is not an id',
    why: 'Ids have lower-case letters a to z, digits and single hyphens, at most 64 of them. They stand in answer sheets, tables and commands, where nothing else is safe everywhere.',
    wrong: lines('sources:', "  The Guild: { title: The guild's handbook }"),
    right: lines('sources:', "  the-guild: { title: The guild's handbook }"),
  },
  'bad-text': {
    title: 'A text is empty or of the wrong form',
    why: 'An id, a text that says nothing, a link that does not begin with https:// or a code: the message says which form is needed.',
    wrong: lines('traits:', '  pace: { name: "", low: slow, high: quick }'),
    right: lines('traits:', '  pace: { name: Pace, low: slow, high: quick }'),
  },
  'too-small': {
    title: 'A number or a list is below what is allowed',
    why: 'A profile goes from -2 to 2, a weight from -100 to 100, a question has at least two options. Only proportions count, so there is no need for larger numbers.',
    wrong: lines(
      'roles:',
      '  potter: { title: Potter, track: trade, summary: P., profile: { pace: -3 } }',
      '  baker: { title: Baker, track: trade, summary: B., profile: { pace: 1 } }',
    ),
    right: lines(
      'roles:',
      '  potter: { title: Potter, track: trade, summary: P., profile: { pace: -2 } }',
      '  baker: { title: Baker, track: trade, summary: B., profile: { pace: 1 } }',
    ),
  },
  'too-fine': {
    title: 'A number has more than two decimals',
    why: 'Weights and profiles are counted in hundredths, so that sums are exact.',
    wrong: lines(
      'roles:',
      '  potter: { title: Potter, track: trade, summary: P., profile: { pace: -1 } }',
      '  baker:',
      '    { title: Baker, track: trade, summary: B., profile: { pace: 0.333 } }',
    ),
    right: lines(
      'roles:',
      '  potter: { title: Potter, track: trade, summary: P., profile: { pace: -1 } }',
      '  baker: { title: Baker, track: trade, summary: B., profile: { pace: 0.33 } }',
    ),
  },
  'bad-value': {
    title: 'A value is not valid',
    why: 'Whatever the other codes do not cover. The message says what is the matter.',
    wrong: lines('# the message says what'),
    right: lines('# the message says what instead'),
  },
};
