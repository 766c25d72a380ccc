import type { AnswerSheet, Background } from '../../src/answers/sheet.js';
import { NO_BACKGROUND } from '../../src/answers/sheet.js';
import type { Response } from '../../src/quiz/quiz.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import type { RenderOptions } from '../../src/render/result.js';
import { renderText } from '../../src/render/text.js';
import { voiceOf } from '../../src/render/words.js';
import { sheetOf } from '../builders.js';
import { BAKER_ANSWERS, positionQuiz } from '../position.js';
import { optionsWith, resultFor } from './results.js';

const PERSON = { 'subject: position': 'subject: person' };
const NOVICE: Background = { ...NO_BACKGROUND, experience: 'none' };
const baker = (answers: Readonly<Record<string, Response>> = {}): AnswerSheet =>
  sheetOf({ ...BAKER_ANSWERS, ...answers }, { background: NOVICE });
const text = (
  changes: Readonly<Record<string, string>> = {},
  answers: Readonly<Record<string, Response>> = {},
  other: Partial<RenderOptions> = {},
): string => renderText(resultFor(positionQuiz(changes), baker(answers)), optionsWith(other));
const markdown = (changes: Readonly<Record<string, string>> = {}): string =>
  renderMarkdown(resultFor(positionQuiz(changes), baker()), optionsWith());

describe('the same answers, of a person and of a position', () => {
  const [ofPerson, ofPosition] = [text(PERSON), text()];

  test('have the traits of the one, and of the other', () => {
    expect(ofPerson).toMatch(/^Where you lean +┼ random answers, ● yours$/m);
    expect(ofPosition).toMatch(/^Where the work leans +┼ random answers, ● this position$/m);
  });

  test('tell a person where to start, a position what there is to do', () => {
    expect(ofPerson).toContain(
      [
        '  A post for somebody who minds dough and oven through the night.',
        '  Start: An apprentice begins at the mixing bowl.',
        '',
        'Match',
      ].join('\n'),
    );
    expect(ofPosition).toContain(
      [
        '  A post for somebody who minds dough and oven through the night.',
        '',
        '  What they would do: The person in this post starts at three, and has the',
        '  shelves full when the doors open.',
        '',
        'Match',
      ].join('\n'),
    );
    expect(ofPerson).not.toContain('What they would do');
    expect(ofPosition).not.toContain('Start:');
  });

  test('as Markdown too', () => {
    const [person, position] = [markdown(PERSON), markdown()];
    for (const line of [
      '**A day.** The person in this post starts at three, and has the shelves full when the doors open.',
      '**Where to start.** An apprentice begins at the mixing bowl.',
      '| Question | Your answer | Points | Lead |',
      '## Where you lean',
      '0 is the left end, 100 the right one. You lean to the right where you are above what random answers average.',
      '|  | 0 | You | 100 | Random |',
      'share of random sheets with a lower score. It says how your answers compare with chance, not with other people, and',
      'nothing about how good you are. The points of all answers add up to z, their leads to the distance to the runner-up.',
    ])
      expect(person.split('\n')).toContain(line);
    for (const line of [
      '**What they would do.** The person in this post starts at three, and has the shelves full when the doors open.',
      '| Question | Answer | Points | Lead |',
      '## Where the work leans',
      '0 is the left end, 100 the right one. The work leans to the right where it is above what random answers average.',
      '|  | 0 | Position | 100 | Random |',
      'share of random sheets with a lower score. It says how these answers compare with chance, not with other positions,',
      'and nothing about how good a candidate is. The points of all answers add up to z, their leads to the distance to the runner-up.',
    ])
      expect(position.split('\n')).toContain(line);
    expect(position).not.toContain('Where to start');
  });

  test('have the same numbers', () => {
    const numbers = (result: string): string[] => result.match(/[+-]\d\.\d\d|\d+ of \d+/g) ?? [];
    expect(numbers(ofPerson).length).toBeGreaterThan(3);
    expect(numbers(ofPosition)).toEqual(numbers(ofPerson));
  });
});

test('a result of a position says "you" nowhere, whatever its verdict', () => {
  const quiz = { 'Before you advertise': 'Before the advert' };
  const sheets: readonly Readonly<Record<string, Response>>[] = [
    {},
    { guests: 'then' },
    { oven: 1, plates: ['salad'], night: 1, cold: 5 },
    { oven: 3, plates: ['bread', 'salad'], rush: 3 },
  ];
  for (const answers of sheets) {
    expect(text(quiz, answers)).not.toMatch(/\byou/i);
    expect(renderMarkdown(resultFor(positionQuiz(quiz), baker(answers)), optionsWith())).not.toMatch(
      /\byou/i,
    );
  }
  const alone = resultFor(positionQuiz(quiz), sheetOf({}));
  expect(renderText(alone, optionsWith())).not.toMatch(/\byou/i);
});

test('where nothing turns the result, that is said to each in its words', () => {
  const result = resultFor(positionQuiz(), baker());
  const track = result.assessment.tracks.post!;
  const fixed = { ...result.assessment, tracks: { post: { ...track, flip: null } } };
  const said = (subject: 'person' | 'position'): string =>
    renderText({ ...result, quiz: { ...result.quiz, subject }, assessment: fixed }, optionsWith());
  expect(said('person')).toContain(
    'What would turn it: nothing; whichever answers you changed, it would still come\nfirst.',
  );
  expect(said('position')).toContain(
    'What would turn it: nothing; whichever answers were changed, it would still come\nfirst.',
  );
});

test('under the name of a blend the role that comes first is named, with what there is to do', () => {
  const result = text({}, { guests: 'then' });
  expect(result).toContain(
    [
      '  Between Baker and Cook. One post may hold both.',
      '',
      '  Baker: A post for somebody who minds dough and oven through the night.',
      '',
      '  What they would do: The person in this post starts at three, and has the',
    ].join('\n'),
  );
  expect(text(PERSON, { guests: 'then' })).not.toContain('Baker: A post');
});

test('the help of a question without its own', () => {
  expect(voiceOf({ subject: 'person' }).help).toBe(
    'There are no right answers: go with the first one that feels like you.',
  );
  expect(voiceOf({ subject: 'position' }).help).toBe(
    'There are no right answers: go with what is true of most of the work.',
  );
});
