import { parseAnswers } from '../../src/answers/parse.js';
import { assess } from '../../src/scoring/assess.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { shippedQuiz } from '../builders.js';

const quiz = shippedQuiz('hiring');

test('it is about a position, and each role says why, how to interview, what to avoid, what it costs', () => {
  expect(quiz.subject).toBe('position');
  for (const role of quiz.roles) {
    expect(role.advice.map(({ title }) => title)).toEqual([
      'Why this hire',
      'Interview',
      'Mistakes to avoid',
      'Availability, cost and ratings',
      'Before you advertise',
    ]);
  }
});

test('nobody is spoken to as if the post were theirs', () => {
  const texts = quiz.roles.flatMap(({ summary, day, differs, advice }) => [
    summary,
    day ?? '',
    ...Object.values(differs),
    ...advice.flatMap(({ items }) => items.map(({ text }) => text)),
  ]);
  expect(texts.filter((text) => /\byou(?:r|rs)?\b/i.test(text))).toEqual([]);
});

test('amounts and scores come with a source and are called undated', () => {
  const figures = quiz.roles.flatMap(({ advice }) =>
    advice.flatMap(({ items }) => items.filter(({ text }) => /\$\d|\d of 10/.test(text))),
  );
  expect(figures.length).toBeGreaterThan(0);
  for (const { text, from } of figures) {
    expect(from).not.toEqual([]);
    expect(text).toMatch(/undated/i);
  }
});

test('each role comes first on some sheet: every question points to it', () => {
  const table = compileQuiz(quiz);
  for (const [place, role] of quiz.roles.entries()) {
    const answers = Object.fromEntries(
      table.questions.map(({ id, responses, points }) => {
        const gains = responses.map((_, row) => points[row * quiz.roles.length + place]!);
        return [id, responses[gains.indexOf(Math.max(...gains))]];
      }),
    );
    const sheet = parseAnswers(JSON.stringify({ answers }), quiz, { format: 'json' });
    expect(assess(table, sheet).tracks.hire?.ranking[0]?.role).toBe(role.id);
  }
});
