import { responseCount } from '../../src/quiz/responses.js';
import { shippedQuiz } from '../builders.js';

const quiz = shippedQuiz();

test('it parses without a problem, and is the quiz of the file name', () => {
  expect(quiz.id).toBe('python-path');
  expect(quiz.direct).toBe(false);
});

describe('questions', () => {
  const { questions } = quiz;

  test('are about thirty, mostly choices', () => {
    expect(questions.length).toBeGreaterThanOrEqual(28);
    expect(questions.length).toBeLessThanOrEqual(32);
    const count = (type: string) => questions.filter((question) => question.type === type).length;
    expect(count('choice')).toBeGreaterThan(questions.length / 2);
    expect(count('scale')).toBeGreaterThanOrEqual(4);
    expect(count('multi')).toBeGreaterThanOrEqual(1);
    expect(count('rank')).toBeGreaterThanOrEqual(1);
  });

  test('may all be left out', () => {
    expect(questions.filter(({ required }) => required)).toEqual([]);
  });

  test('measure each trait at least three times', () => {
    for (const { id } of quiz.traits) {
      const measuring = questions.filter((question) =>
        question.type === 'scale'
          ? (question.weights[id] ?? 0) !== 0
          : question.options.some((option) => (option.weights[id] ?? 0) !== 0),
      );
      expect(`${id} ${measuring.length >= 3}`).toBe(`${id} true`);
    }
  });

  test('have scale items keyed both ways, two of one trait among them', () => {
    const keys = questions.flatMap((question) =>
      question.type === 'scale'
        ? Object.entries(question.weights).map(([trait, w]) => `${trait} ${Math.sign(w)}`)
        : [],
    );
    expect(keys.some((key) => key.endsWith(' 1'))).toBe(true);
    expect(keys.some((key) => key.endsWith('-1'))).toBe(true);
    const pairs = keys.filter((key) => key.endsWith(' 1') && keys.includes(key.replace(' 1', ' -1')));
    expect(pairs.length).toBeGreaterThanOrEqual(1);
  });

  test('have options of like length: the longest less than 1.7 times the shortest', () => {
    for (const question of questions) {
      if (question.type === 'scale') continue;
      const lengths = question.options.map(({ text }) => text.length);
      const factor = Math.max(...lengths) / Math.min(...lengths);
      expect(`${question.id} ${factor <= 1.7}`).toBe(`${question.id} true`);
    }
  });

  test('fit a small terminal: no text is longer than 120 letters, no option than 60', () => {
    for (const question of questions) {
      expect(question.text.length).toBeLessThanOrEqual(120);
      for (const { text } of question.type === 'scale' ? [] : question.options)
        expect(text.length).toBeLessThanOrEqual(60);
    }
  });

  test('have no more responses than the null model needs to stay quick', () => {
    expect(Math.max(...questions.map(responseCount))).toBeLessThanOrEqual(200);
  });

  test('name no role and no tool: neither a title, nor a skill, nor what gives one away', () => {
    const words = [
      ...quiz.roles.map(({ title }) => title),
      ...quiz.skills.filter(({ name }) => /^[A-Z][A-Za-z]*(?:\.\w+)?$/.test(name)).map(({ name }) => name),
      ...'Python Java C++ JavaScript SQL Excel GitHub Linux Google AI API framework library backend frontend'.split(
        ' ',
      ),
      ...'developer programmer engineer analyst scientist tester'.split(' '),
    ];
    // Plain English that is also the name of a skill.
    const plain = new Set([
      'Statistics',
      'Debugging',
      'Communication',
      'Documentation',
      'Algorithms',
      'Databases',
    ]);
    const asked = questions
      .flatMap((question) => [
        question.text,
        ...(question.type === 'scale'
          ? [question.low, question.high]
          : question.options.map(({ text }) => text)),
      ])
      .join('\n');
    const named = words.filter(
      (word) => !plain.has(word) && new RegExp(`\\b${word.replace(/[.+]/g, '\\$&')}(?!\\w)`, 'i').test(asked),
    );
    expect(named).toEqual([]);
  });
});

describe('roles', () => {
  test('are four of the path and at least ten fields', () => {
    const of = (track: string) => quiz.roles.filter((role) => role.track === track).map(({ id }) => id);
    expect(quiz.tracks.map(({ id }) => id)).toEqual(['path', 'specialisation']);
    expect(of('path').sort()).toEqual([
      'python-developer',
      'python-engineer',
      'python-programmer',
      'software-engineer',
    ]);
    expect(of('specialisation').length).toBeGreaterThanOrEqual(10);
  });

  test('programmer and developer blend into the hybrid specialist', () => {
    expect(quiz.blends.map(({ of, title }) => [...of, title])).toContainEqual([
      'python-programmer',
      'python-developer',
      'Hybrid specialist',
    ]);
  });

  test.each(quiz.roles.map((role) => [role.id, role] as const))('%s is complete', (_, role) => {
    expect(role.summary.length).toBeGreaterThan(80);
    expect(role.day?.length).toBeGreaterThan(80);
    expect(role.leadsTo.length).toBeGreaterThanOrEqual(2);
    expect(role.experiment).not.toBeNull();
    expect(role.projects.length).toBeGreaterThanOrEqual(3);
    expect(role.skills.core.length).toBeGreaterThanOrEqual(6);
    expect(role.skills.useful.length).toBeGreaterThanOrEqual(3);
    expect(role.sources.length).toBeGreaterThanOrEqual(1);
    expect(Object.keys(role.ladder).sort()).toEqual(['1-to-5-years', 'none', 'over-5-years', 'under-1-year']);
    // A short name stands in the bars of 40 columns.
    expect(role.short.length).toBeLessThanOrEqual(20);
  });

  test('no two profiles are alike', () => {
    const profiles = quiz.roles.map(({ track, profile }) => JSON.stringify([track, profile]));
    expect(new Set(profiles).size).toBe(profiles.length);
  });

  test('projects exercise skills that their role asks for, and are all reached by its plan', () => {
    const missing = quiz.roles.flatMap(({ id, skills, projects }) => {
      const asked = new Set([...skills.core, ...skills.useful, ...skills.occasional]);
      return projects.flatMap(({ title, needs }) =>
        needs.filter((need) => !asked.has(need)).map((need) => `${id}: ${title}: ${need}`),
      );
    });
    expect(missing).toEqual([]);
  });
});

describe('skills', () => {
  test('are at least ninety, each asked for by some role or skill', () => {
    expect(quiz.skills.length).toBeGreaterThanOrEqual(90);
    const wanted = new Set([
      ...quiz.roles.flatMap(({ skills }) => [...skills.core, ...skills.useful, ...skills.occasional]),
      ...quiz.skills.flatMap(({ needs }) => needs),
    ]);
    expect(quiz.skills.filter(({ id }) => !wanted.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('each have a range of hours, one or two links, a task and a proof', () => {
    for (const { id, hours, learn, practise, proof } of quiz.skills) {
      const [low, high] = hours;
      const complete =
        low > 0 && high > low && high <= 4 * low && practise !== null && proof !== null && practise !== proof;
      expect(`${id} ${complete}`).toBe(`${id} true`);
      expect(`${id} ${learn.length === 1 || learn.length === 2}`).toBe(`${id} true`);
      for (const { url, title } of learn) {
        expect(new URL(url).protocol).toBe('https:');
        expect(title.length).toBeGreaterThan(0);
      }
    }
  });

  test('have tasks and proofs in words of their own: no text stands twice', () => {
    const texts = quiz.skills.flatMap(({ practise, proof }) => [practise, proof]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
