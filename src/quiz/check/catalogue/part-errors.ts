import { type CodeWords, lines } from './entry.js';

/** Errors between the parts. */
export const PART_ERRORS: Readonly<Record<string, CodeWords>> = {
  'unknown-id': {
    title: 'Something names an id that there is not',
    why: 'A weight, a profile, a need, a source or a blend names what is not in the file. Where one is near, it is named.',
    wrong: lines(
      'roles:',
      '  potter: { title: Potter, track: trade, summary: P., profile: { pase: -1 } }',
      '  baker: { title: Baker, track: trade, summary: B., profile: { pace: 1 } }',
    ),
    right: lines(
      'roles:',
      '  potter: { title: Potter, track: trade, summary: P., profile: { pace: -1 } }',
      '  baker: { title: Baker, track: trade, summary: B., profile: { pace: 1 } }',
    ),
  },
  'duplicate-id': {
    title: 'An id, or a text that answers are known by, is there twice',
    why: 'Answer sheets name questions and options by their ids, and tables by their texts. With two of the same it is not known which is meant. A skill is listed once for a role, under core, useful or occasional.',
    wrong: lines(
      'questions:',
      '  - id: lunch',
      '    type: choice',
      '    text: What is lunch for?',
      '    options:',
      '      - { id: pause, text: A pause, weights: { pace: -1 } }',
      '      - { id: pause, text: Fuel, weights: { pace: 1 } }',
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
  'not-measured': {
    title: 'No question tells anything about a trait',
    why: 'Its score would be the same for everyone, and there would be nothing to divide by. In a quiz without traits the same holds for each role.',
    wrong: lines(
      'traits:',
      '  pace: { name: Pace, low: slow, high: quick }',
      '  taste: { name: Taste, low: sweet, high: salty }',
    ),
    right: lines('traits:', '  pace: { name: Pace, low: slow, high: quick }'),
  },
  'no-profile': {
    title: 'A role asks nothing of any trait',
    why: 'Without a profile it cannot be scored. In a quiz with traits each role names at least one, with a number other than 0.',
    wrong: lines(
      'roles:',
      '  potter: { title: Potter, track: trade, summary: Pots. }',
      '  baker: { title: Baker, track: trade, summary: B., profile: { pace: 1 } }',
    ),
    right: lines(
      'roles:',
      '  potter: { title: Potter, track: trade, summary: P., profile: { pace: -1 } }',
      '  baker: { title: Baker, track: trade, summary: B., profile: { pace: 1 } }',
    ),
  },
  'stray-profile': {
    title: 'A quiz without traits has a role with a profile',
    why: 'Weights then name the roles themselves, and a profile would mean nothing. Perhaps "traits" has been forgotten, or an include that has them.',
    wrong: lines('traits: {}'),
    right: lines('traits:', '  pace: { name: Pace, low: slow, high: quick }'),
  },
  'small-track': {
    title: 'A track has fewer than two roles',
    why: 'There is nothing to choose between. Often the "track" of a role is misspelt.',
    wrong: lines(
      'tracks:',
      '  trade: { title: Trade, question: Which trade? }',
      '  place: { title: Place, question: Where? }',
    ),
    right: lines('tracks:', '  trade: { title: Trade, question: Which trade? }'),
  },
  'no-questions': {
    title: 'The quiz has no questions',
    why: 'They may stand in this file or in one that it includes, in a list called "questions".',
    wrong: lines('questions: []'),
    right: lines(
      'questions:',
      '  - id: rush',
      '    type: scale',
      '    text: A rush gives me energy.',
      '    low: Not like me',
      '    high: Just like me',
      '    weights: { pace: 1 }',
    ),
  },
  'no-tracks': {
    title: 'The quiz recommends nothing',
    why: 'A track is what is recommended, and which question it answers. Every role belongs to one.',
    wrong: lines('tracks: {}'),
    right: lines('tracks:', '  trade: { title: Trade, question: Which trade? }'),
  },
  'too-many': {
    title: 'A section has more entries than are allowed',
    why: 'At most 60 traits, 12 tracks, 100 roles, 1,000 skills and 200 questions. What takes time in proportion to several of them is then not looked at, so further problems may follow.',
    wrong: lines('# 201 questions'),
    right: lines('# 200 questions at most'),
  },
  'bad-size': {
    title: 'A question asks for more than it has',
    why: '"max" and "top" are at most the number of options; a scale goes from its "min" up to a larger "max".',
    wrong: lines(
      'questions:',
      '  - id: tray',
      '    type: multi',
      '    text: What would you take along?',
      '    max: 3',
      '    options:',
      '      - { id: watch, text: A watch, weights: { pace: 1 } }',
      '      - { id: book, text: A book, weights: { pace: -1 } }',
    ),
    right: lines(
      'questions:',
      '  - id: tray',
      '    type: multi',
      '    text: What would you take along?',
      '    max: 2',
      '    options:',
      '      - { id: watch, text: A watch, weights: { pace: 1 } }',
      '      - { id: book, text: A book, weights: { pace: -1 } }',
    ),
  },
  'too-many-responses': {
    title: 'A question can be answered in too many ways',
    why: 'Scoring knows every possible answer and its points: at most 5,000 for a question, and 4,000,000 numbers in all. Thirteen options with 6 of them to pick are 4,095 ways, with 7 of them 5,811.',
    wrong: lines(
      'questions:',
      '  - { id: years, type: scale, min: 1, max: 6000, text: Years at work,',
      '      low: Few, high: Many, weights: { pace: 1 } }',
    ),
    right: lines(
      'questions:',
      '  - { id: years, type: scale, min: 1, max: 50, text: Years at work,',
      '      low: Few, high: Many, weights: { pace: 1 } }',
    ),
  },
  cycle: {
    title: 'Skills need each other in a circle',
    why: 'None of them could ever be the first to learn. One of the needs is the wrong way round.',
    wrong: lines(
      'skills:',
      '  dough: { name: Dough, group: bread, hours: [2, 5], needs: [oven] }',
      '  oven: { name: Oven, group: bread, hours: [1, 2], needs: [dough] }',
    ),
    right: lines(
      'skills:',
      '  dough: { name: Dough, group: bread, hours: [2, 5] }',
      '  oven: { name: Oven, group: bread, hours: [1, 2], needs: [dough] }',
    ),
  },
  'bad-range': {
    title: 'A range goes downward',
    why: 'The smaller number stands first, in hours and in minutes.',
    wrong: lines('skills:', '  dough: { name: Dough, group: bread, hours: [5, 2] }'),
    right: lines('skills:', '  dough: { name: Dough, group: bread, hours: [2, 5] }'),
  },
  'bad-blend': {
    title: 'A blend is not of two different roles of one track',
    why: 'It says what a tie is called. Only two roles that are ranked together can tie.',
    wrong: lines('blends:', '  - { id: both, of: [baker, baker], title: Both, text: A bit of each. }'),
    right: lines('blends:', '  - { id: both, of: [potter, baker], title: Both, text: A bit of each. }'),
  },
  'unknown-code': {
    title: '"disable" names a warning that there is not',
    why: 'A misspelt code silences nothing, and nobody would notice. Where one is near, it is named.',
    wrong: lines('disable:', '  - { code: few-question, at: [pace], reason: More come in May. }'),
    right: lines('disable:', '  - { code: few-questions, at: [pace], reason: More come in May. }'),
  },
  'not-disableable': {
    title: '"disable" names an error',
    why: 'An error keeps the quiz from being used, whatever the reason. A warning is an opinion, which you may know better. An entry that silences nothing (unused-disable) is removed, not silenced.',
    wrong: lines('disable:', '  - { code: unknown-id, reason: The trait comes later. }'),
    right: lines('disable: []'),
  },
};
