import { type CodeWords, lines } from './entry.js';

/** Errors of texts and files. */
export const FILE_ERRORS: Readonly<Record<string, CodeWords>> = {
  'bad-encoding': {
    title: 'The file is not UTF-8',
    why: 'Its letters cannot be told for sure. Most editors offer UTF-8 when saving; some programs on Windows write UTF-16 unless told otherwise.',
    wrong: lines('# saved as "Unicode" or "ANSI"'),
    right: lines('# saved as "UTF-8"'),
  },
  'too-big': {
    title: 'A file has more than 1,000,000 bytes',
    why: 'So much is no quiz that people answer, and reading it would take more memory than the program allows itself. Long lists of skills can stand in files of their own.',
    wrong: lines('# quiz.yaml: 1,400,000 bytes'),
    right: lines('include: [skills.yaml]', '# quiz.yaml: 400,000 bytes, skills.yaml: 990,000'),
  },
  'bad-yaml': {
    title: 'The text is not valid YAML',
    why: 'Without its structure nothing else can be looked at, so this comes first. The usual reasons: a colon inside a text without quotes, no space after the colon of a key or the dash of an item, a line that does not begin in the column of its neighbours, a tab, a bracket or quote that is never closed. One slip makes a reader stumble over many lines: of each section only the first is told, and what follows it is looked at once it is mended.',
    wrong: lines('questions:', '  - id: lunch', '    text: Lunch: a pause or fuel?'),
    right: lines(
      'questions:',
      '  - id: lunch',
      '    text: "Lunch: a pause or fuel?"',
      '    type: choice',
      '    options:',
      '      - { id: pause, text: A pause, weights: { pace: -1 } }',
      '      - { id: fuel, text: Fuel, weights: { pace: 1 } }',
    ),
  },
  'not-a-quiz': {
    title: 'The file is no quiz at all',
    why: 'It is empty, or it is an answer sheet: it has "answers" and no questions. Told once, instead of every key that a quiz would need.',
    wrong: lines('quiz: trades', 'respondent: ada', 'answers: { morning: early }'),
    right: lines(
      'questions:',
      '  - id: morning',
      '    type: choice',
      '    text: How does a good day begin?',
      '    options:',
      '      - { id: slowly, text: Slowly, weights: { pace: -1 } }',
      '      - { id: early, text: Early, weights: { pace: 1 } }',
    ),
  },
  'duplicate-key': {
    title: 'A key stands twice in one map',
    why: 'Only one of the two could count, and it would not be said which. There is one "quiz" section too, however many files are included.',
    wrong: lines(
      'tracks:',
      '  trade: { title: Trade, question: Which trade? }',
      '  trade: { title: Craft, question: Which craft? }',
    ),
    right: lines('tracks:', '  trade: { title: Trade, question: Which trade? }'),
  },
  'bad-key': {
    title: 'The key "__proto__" is not allowed',
    why: 'In JavaScript the name has a meaning of its own, which files of others should not reach.',
    wrong: lines('traits:', '  __proto__: { name: Pace, low: slow, high: quick }'),
    right: lines('traits:', '  pace: { name: Pace, low: slow, high: quick }'),
  },
  alias: {
    title: 'Aliases of YAML are not supported',
    why: 'A file says only what JSON could say too. A few lines with aliases can stand for gigabytes, and readers have to jump about in the file.',
    wrong: lines('traits:', '  pace: &pace { name: Pace, low: slow, high: quick }', '  tempo: *pace'),
    right: lines('traits:', '  pace: { name: Pace, low: slow, high: quick }'),
  },
  tag: {
    title: 'Tags of YAML are not supported',
    why: 'A file says only what JSON could say too. A text in quotes is a text, without a tag that says so.',
    wrong: lines('traits:', '  pace: { name: !!str Pace, low: slow, high: quick }'),
    right: lines('traits:', '  pace: { name: Pace, low: slow, high: quick }'),
  },
  'not-finite': {
    title: 'A number is infinite or none',
    why: 'YAML knows .inf and .nan; no weight and no hours are like that.',
    wrong: lines('skills:', '  kneading: { name: Kneading, group: dough, hours: [2, .inf] }'),
    right: lines('skills:', '  kneading: { name: Kneading, group: dough, hours: [2, 5] }'),
  },
  'too-deep': {
    title: 'Lists and maps are nested more than 12 levels deep',
    why: 'No part of a quiz goes that deep. Most often a bracket is missing, or a block has slipped to the right.',
    wrong: lines('questions: [[[[[[[[[[[[[[[]]]]]]]]]]]]]]]'),
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
  'bad-include': {
    title: 'An include leads out of the folder of the quiz',
    why: 'A quiz reads only what lies in its own folder or below it, so that a file from somebody else cannot fetch anything else. No addresses, no path from the root, no "..", and "/" between folders.',
    wrong: lines('include: [../roles.yaml]'),
    right: lines('include: [parts/roles.yaml]'),
  },
  'repeated-include': {
    title: 'A file is included twice',
    why: 'All its ids would then be there twice.',
    wrong: lines('include: [roles.yaml, roles.yaml]'),
    right: lines('include: [roles.yaml]'),
  },
  'unreadable-include': {
    title: 'An included file cannot be read',
    why: 'There is no such file, or it may not be read. The path starts at the file that names it.',
    wrong: lines('include: [rolse.yaml]'),
    right: lines('include: [roles.yaml]'),
  },
  'no-includes': {
    title: 'A quiz that comes from standard input cannot include files',
    why: 'It has no folder to look in. Name the file instead.',
    wrong: lines('# which-path quiz check - < quiz.yaml', 'include: [roles.yaml]'),
    right: lines('# which-path quiz check quiz.yaml', 'include: [roles.yaml]'),
  },
  'too-many-files': {
    title: 'A quiz has more than 50 files',
    why: 'Each is read and checked; so many are a mistake or an attack.',
    wrong: lines('include: [role-1.yaml, role-2.yaml]  # and 60 more'),
    right: lines('include: [roles.yaml]'),
  },
  more: {
    title: 'There are more problems than are told',
    why: 'Of a flood the first 50 are told and the others counted. Mend those first: many of the rest often follow from them.',
    wrong: lines('# 51 problems'),
    right: lines('# 50 problems at most'),
  },
};
