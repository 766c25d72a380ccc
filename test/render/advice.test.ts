import { adviceSources } from '../../src/render/advice.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import type { Palette } from '../../src/render/result.js';
import { PLAIN_PALETTE } from '../../src/render/result.js';
import { renderText } from '../../src/render/text.js';
import { sheetOf } from '../builders.js';
import { BAKER_ANSWERS, positionQuiz } from '../position.js';
import { makerSheet, showcase } from '../showcase.js';
import { optionsWith, resultFor } from './results.js';

const result = resultFor(positionQuiz(), sheetOf(BAKER_ANSWERS));

test('as text: headings, items, who says so, the sources in full', () => {
  expect(renderText(result, optionsWith())).toContain(
    [
      '',
      'Interview                                                                  Baker',
      '  - Ask for a loaf that went wrong, and for what was changed the next day. [1]',
      '  - Let them knead. [1] [2]',
      '',
      'Before you advertise',
      '  - Say when the day begins. [3]',
      '  - Our reading: name the oven.',
      '',
      'Sources',
      '  [1] Bread and those who make it, a handbook in nine parts (Guild of Bakers)',
      '  [2] Kitchen poster',
      '  [3] What three hundred kitchens told us about their posts',
      '',
      'Where to go on',
    ].join('\n'),
  );
});

test('of 40 columns', () => {
  expect(renderText(result, optionsWith({ width: 40, unicode: false }))).toContain(
    [
      'Interview                          Baker',
      '  - Ask for a loaf that went wrong, and',
      '    for what was changed the next day.',
      '    [1]',
      '  - Let them knead. [1] [2]',
      '',
      'Before you advertise',
      '  - Say when the day begins. [3]',
    ].join('\n'),
  );
});

test('it follows what would turn the result', () => {
  const headings = renderText(result, optionsWith()).match(/^(?:What would|Interview|Where to)/gm);
  expect(headings).toEqual(['What would', 'Interview', 'Where to']);
});

test('headings stand out, sources stand back', () => {
  const palette: Palette = {
    ...PLAIN_PALETTE,
    heading: (text) => `<h>${text}</h>`,
    faint: (text) => `<f>${text}</f>`,
  };
  const text = renderText(result, optionsWith({ palette }));
  expect(text).toMatch(/^<h>Interview<\/h> +<f>Baker<\/f>$/m);
  expect(text).toMatch(/^<h>Before you advertise<\/h>$/m);
  expect(text).toContain('  - Let them knead.<f> [1]</f><f> [2]</f>\n');
  expect(text).toMatch(/^<f>Sources<\/f>$/m);
});

test('as Markdown', () => {
  expect(renderMarkdown(result, optionsWith())).toContain(
    [
      '### Interview',
      '',
      '- Ask for a loaf that went wrong, and for what was changed the next day. \\[1\\]',
      '- Let them knead. \\[1\\] \\[2\\]',
      '',
      '### Before you advertise',
      '',
      '- Say when the day begins. \\[3\\]',
      '- Our reading: name the oven.',
      '',
      'Sources:',
      '',
      '1. Bread and those who make it, a handbook in nine parts \\(Guild of Bakers\\)',
      '2. Kitchen poster',
      '3. What three hundred kitchens told us about their posts',
    ].join('\n'),
  );
});

test('a person gets it too, of each track', () => {
  const text = renderText(resultFor(showcase(), makerSheet()), optionsWith());
  expect(text).toContain(
    'maker advice                                                         maker title\n' +
      '  - advice with source [1]\n  - advice without\n\nSources\n  [1] source title (publisher)\n',
  );
});

test('a role without advice has no section for it, advice without sources no list of them', () => {
  const of = (answers: object): string =>
    renderText(resultFor(positionQuiz(), sheetOf({ ...BAKER_ANSWERS, ...answers })), optionsWith());
  const salad = of({ oven: 1, plates: ['salad'], night: 1, cold: 5 });
  expect(salad).toMatch(/^Post {2}Salad maker/m);
  expect(salad).not.toMatch(/^(?:Interview|Sources)/m);
  const cook = of({ guests: 'then', plates: ['soup'], rush: 1 });
  expect(cook).toMatch(/^Interview +Cook\n {2}- Ask about a full house\.\n\nWhere to go on/m);
});

test('JSON is not changed by it', () => {
  expect(Object.keys(result.assessment)).not.toContain('advice');
  expect(JSON.stringify(result.assessment)).not.toContain('knead');
});

test('sources are listed once, in the order of their first use', () => {
  expect(adviceSources(positionQuiz().roles[0]!)).toEqual(['guild', 'poster', 'survey']);
});

test('a title that is markup stays text', () => {
  const quiz = positionQuiz({ 'title: Kitchen poster': 'title: "[b](https://evil.example)"' });
  const text = renderMarkdown(resultFor(quiz, sheetOf(BAKER_ANSWERS)), optionsWith());
  expect(text).toContain('\n2. \\[b\\]\\(https\\://evil.example\\)\n');
});
