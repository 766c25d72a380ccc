import { parseSheet } from '../../src/answers/parse.js';
import type { ReadSheet } from '../../src/answers/read-sheet.js';
import type { AnswerSheet } from '../../src/answers/sheet.js';
import { planFor } from '../../src/plan/plan-for.js';
import { assess } from '../../src/scoring/assess.js';
import { readSheetOrOldResult, readSheetOrResult, recordedOf } from '../../src/scoring/recorded.js';
import { compileQuiz } from '../../src/scoring/table.js';
import { choice, problemsOf, quizOf, rank, scale, sheetOf } from '../builders.js';

const QUESTIONS = [
  choice('check', { twice: { care: 1 }, later: { care: -1 } }),
  scale('order', { care: -1 }),
  rank('best', 2, { red: { care: 1 }, green: {}, blue: { care: -1 } }),
];
const ROLES = {
  path: { tester: { care: 1 }, hacker: { care: -1 } },
  field: { web: { care: 1 }, data: { care: -1 } },
};
const SKILLS = { git: { name: 'Git', group: 'tools', hours: [1, 2], needs: [], learn: [] } };

const quiz = quizOf(ROLES, QUESTIONS, { skills: SKILLS });
const newer = quizOf(ROLES, QUESTIONS, { skills: SKILLS, quiz: { ...head('2') } });
const sheet = sheetOf(
  { check: 'later', order: 2, best: ['blue', 'green'] },
  {
    respondent: 'Ada',
    background: { known: ['git'], hoursPerWeek: 5, experience: 'none', start: '2027-01-11' },
  },
);

function head(version: string) {
  return { id: 'small', title: 'Small', version, description: 'Small.', minutes: [1, 2] };
}

/** The result of the sheet as `score -f json` writes it, with other values in places. */
function result(other: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...assess(compileQuiz(quiz), sheet), plan: null, ...other }, null, 1);
}

const readAs = (text: string, read: ReadSheet = readSheetOrResult, by = quiz): AnswerSheet =>
  parseSheet(text, by, { file: 'r.json' }, read);

test('a result is read as the sheet that it was made of', () => {
  const { recorded, ...read } = readAs(result()) as AnswerSheet & { recorded: unknown };
  expect(read).toEqual(sheet);
  expect(recorded).toMatchObject({ weeks: null, assessment: { respondent: 'Ada', answered: 3 } });
});

test('scored again it gives the same result', () => {
  const again = assess(compileQuiz(quiz), { ...readAs(result()), seed: null });
  expect(again).toEqual(JSON.parse(JSON.stringify(assess(compileQuiz(quiz), sheet))));
});

test('an answer sheet is read as ever', () => {
  const read = readAs('{"answers": {"check": "later"}}');
  expect([...read.answers]).toEqual([['check', 'later']]);
  expect(recordedOf(read)).toBeNull();
});

test("the deadline of a result's plan is kept", () => {
  const plan = planFor(
    { ...quiz, roles: quiz.roles },
    { roles: ['tester'], background: sheet.background, weeks: 9 },
  );
  expect(recordedOf(readAs(result({ plan })))?.weeks).toBe(9);
});

test('a result of another version is scored again where its answers still fit', () => {
  expect(readAs(result(), readSheetOrResult, newer).answers).toEqual(sheet.answers);
});

test('where they do not, the place of the answer is told, and which quiz it was', () => {
  const other = quizOf(
    ROLES,
    [choice('check', { twice: { care: 1 }, never: { care: -1 } }), ...QUESTIONS.slice(1)],
    {
      quiz: head('2'),
    },
  );
  const [problem] = problemsOf(() => readAs(result(), readSheetOrResult, other));
  expect(problem).toMatch(
    /^r\.json:\d+:\d+: There is no option "later" here\. It was scored with version "1" of the quiz; this is "2"\. --quiz names the file of the other\.$/,
  );
});

test('an old result to compare with is taken as it was written', () => {
  const read = readAs(result(), readSheetOrOldResult, newer);
  expect(read.respondent).toBe('Ada');
  expect(recordedOf(read)?.assessment.tracks.path?.ranking[0]?.role).toBe('hacker');
  expect(recordedOf(readAs(result(), readSheetOrOldResult))?.assessment.quiz.hash).toBe(quiz.hash);
});

test.each([
  [
    'another quiz',
    { quiz: { id: 'other', version: '1', hash: 'x' } },
    'This sheet is for the quiz "other", not for "small".',
  ],
  ['another schema', { schema: 'which-path/plan@1' }, 'This is not a result as which-path writes it.'],
  [
    'a report',
    { schema: 'which-path/cohort@1' },
    'This is a report already. Give the sheets, or the results,',
  ],
  ['no tracks', { tracks: 3 }, 'This is not a result as which-path writes it.'],
  [
    'a match above 100',
    { tracks: { path: track({ match: 101 }) } },
    'This is not a result as which-path writes it.',
  ],
  [
    'an endless score',
    { tracks: { path: track({ z: 1e300 }) } },
    'This is not a result as which-path writes it.',
  ],
])('%s is told, with its place', (_, other, message) => {
  const problems = problemsOf(() => readAs(result(other)));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^r\.json:\d+:\d+: /);
  expect(problems[0]).toContain(message);
});

function track(other: Readonly<Record<string, unknown>>) {
  return {
    ...{ verdict: 'clear', flip: null, why: [], blend: null, settled: true },
    ranking: [{ role: 'tester', z: 1, match: 80, ...other }],
  };
}
