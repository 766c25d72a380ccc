import { cohortOf } from '../../../src/analysis/cohort/cohort-of.js';
import { memberOf } from '../../../src/analysis/cohort/member-of.js';
import { NO_BACKGROUND } from '../../../src/answers/sheet.js';
import type { Response } from '../../../src/quiz/quiz.js';
import { randomFrom } from '../../../src/quiz/random.js';
import { responsesOf } from '../../../src/quiz/responses.js';
import { assess } from '../../../src/scoring/assess.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { sheetOf, shippedQuiz } from '../../builders.js';
import { cohortQuiz, member, trackOf } from './members.js';

const plain = { anonymous: false, grouping: 'complementary', groups: null } as const;

test('a cohort has what its members have, in their order', () => {
  const cohort = cohortOf(
    cohortQuiz,
    [member('Zoe'), member('Ada', { tracks: { path: trackOf('bee') } })],
    plain,
  );
  expect(cohort).toMatchObject({ schema: 'which-path/cohort@1', people: 2, anonymous: false });
  expect(cohort.quiz).toEqual({ id: 'small', version: '1', hash: cohortQuiz.hash });
  expect(cohort.tracks.map(({ track }) => track)).toEqual(['path', 'field']);
  expect(cohort.teams?.pairs.map(({ people }) => people)).toEqual([['Zoe', 'Ada']]);
  // Nothing of a member but what the table shows.
  expect(cohort.members[1]).toEqual({
    ...{ person: 'Ada', answered: 3, asked: 3, flags: [] },
    tracks: { path: { role: 'bee', match: 90, verdict: 'clear', runnerUp: null } },
  });
});

test('nobody is a cohort, too', () => {
  expect(cohortOf(cohortQuiz, [], plain)).toMatchObject({
    people: 0,
    skills: null,
    teams: null,
    members: [],
  });
});

describe('forty people with random answers to the quiz that ships', () => {
  const quiz = shippedQuiz();
  const table = compileQuiz(quiz);
  const random = randomFrom(5);
  const responses = quiz.questions.map((question) => ({ id: question.id, all: [...responsesOf(question)] }));
  const members = Array.from({ length: 40 }, (_, place) => {
    // Every tenth answers a third of the questions.
    const answered = responses.filter((_each, at) => place % 10 > 0 || at % 3 === 0);
    const answers = answered.map(({ id, all }): [string, Response] => [
      id,
      all[Math.floor(random() * all.length)]!,
    ]);
    const known = place % 4 === 0 ? ['git'] : [];
    const sheet = sheetOf(Object.fromEntries(answers), { background: { ...NO_BACKGROUND, known } });
    return memberOf(quiz, assess(table, sheet), `name-${place}`);
  });
  const cohort = cohortOf(quiz, members, plain);

  test('all have a role of each track but the insufficient', () => {
    for (const { roles, verdicts } of cohort.tracks) {
      expect(verdicts.insufficient).toBe(4);
      expect(roles.reduce((sum, share) => sum + share.people, 0)).toBe(36);
    }
    expect(cohort.skills?.people).toBe(36);
  });

  test('lack what their roles ask for, prerequisites first', () => {
    const order = cohort.skills!.rows.map(({ skill }) => skill);
    expect(order.length).toBeGreaterThan(20);
    for (const { id, needs } of quiz.skills.filter((skill) => order.includes(skill.id)))
      for (const need of needs) expect(order.indexOf(need)).toBeLessThan(order.indexOf(id));
  });

  test('are spread over every trait', () => {
    for (const { known, bins, median } of cohort.traits) {
      expect(bins.reduce((sum: number, count) => sum + count!, 0)).toBe(known);
      expect(median).not.toBeNull();
    }
  });

  test('can be anonymous', () => {
    const { members: rows, tracks, quality } = cohortOf(quiz, members, { ...plain, anonymous: true });
    expect(rows.map(({ person }) => person)).toEqual(members.map((_, place) => `Person ${place + 1}`));
    expect(quality.insufficient).toBeNull();
    expect(tracks[0]!.pooled?.people).toBeNull();
  });
});
