import { renderPageMarkdown } from '../../src/render/page-markdown.js';
import { renderPageText } from '../../src/render/page-text.js';
import { type ListedQuiz, quizzesJson, quizzesPage } from '../../src/render/quizzes-page.js';
import { PLAIN_PALETTE } from '../../src/render/result.js';
import { controlIn, HOSTILE } from '../hostile.js';

const SOUND: ListedQuiz = {
  file: 'a-long-folder-of-a-bootcamp/quiz.yaml',
  quiz: {
    ...{
      id: 'which',
      title: 'Which course of the bootcamp suits you?',
      version: '2.1',
      questions: 1,
      minutes: [1, 1],
    },
    tracks: [
      { id: 'course', title: 'Course', roles: 3 },
      { id: 'pace', title: 'Pace', roles: 2 },
    ],
  },
  problems: 0,
};
const BROKEN: ListedQuiz = { file: 'broken.yaml', quiz: null, problems: 1 };

const text = (listed: readonly ListedQuiz[], width: number, unread = 0): string =>
  renderPageText(quizzesPage(listed, { command: 'which-path', unread, asTable: false }), {
    width,
    unicode: true,
    palette: PLAIN_PALETTE,
  });

test('on a narrow terminal nothing is cut, and only commands are longer than a line: they are there to be copied', () => {
  const shown = text([{ ...SOUND, file: null }, SOUND, BROKEN], 40, 2);
  for (const line of shown.split('\n'))
    if (!line.startsWith('  which-path ')) expect(line.length).toBeLessThanOrEqual(40);
  expect(shown).toContain(
    [
      '  which',
      '    Which course of the bootcamp suits',
      '    you?',
      '    1 question, 1 minute, version 2.1',
      '    Recommends: Course (3), Pace (2)',
      '',
    ].join('\n'),
  );
  expect(shown).toContain('  broken.yaml\n    has 1 problem: which-path quiz check\n    broken.yaml\n');
  expect(shown).toContain('  2 more files of this folder were not\n  looked at.\n');
});

test.each(Object.entries(HOSTILE))('%s in every text is shown letter by letter', (_, hostile) => {
  const quiz = {
    ...SOUND.quiz!,
    title: hostile,
    version: hostile,
    tracks: [{ id: 'a', title: hostile, roles: 2 }],
  };
  const listed = [
    { ...SOUND, file: hostile, quiz },
    { ...BROKEN, file: hostile },
  ];
  expect(controlIn(text(listed, 80))).toBeNull();
  const page = quizzesPage(listed, { command: 'which-path', unread: 0, asTable: true });
  expect(controlIn(renderPageMarkdown(page))).toBeNull();
  expect(controlIn(quizzesJson(listed))).toBeNull();
});
