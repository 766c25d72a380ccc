import { differsWords, flipWords, profileContrast } from '../../src/render/words-turning.js';
import { choice, quizOf } from '../builders.js';

const quiz = quizOf({ path: { up: { x: 1 }, down: { x: -1 } } }, [
  choice('q', { o: { x: 1 }, p: { x: -1 } }),
]);

test('what turns a result goes on behind a heading, by how many answers it takes', () => {
  const words = (answers: number) => flipWords(quiz, { answers, to: 'down', changes: [] });
  expect(words(0)).toMatch(/ has the same score; no answer puts one before the other\.$/);
  expect(words(1)).toMatch(/^this one answer instead, and .+ comes first\.$/);
  expect(words(2)).toMatch(/^these 2 answers instead, and .+ comes first\.$/);
  expect(flipWords(quiz, null)).toMatch(/^nothing; /);
});

test('the own words of a quiz say better than profiles in what roles differ; without either nothing is said', () => {
  const [up, down] = quiz.roles;
  const own = { ...down!, differs: { up: 'It looks down.' } };
  expect(differsWords(quiz, up!, own)).toBe('It looks down.');
  expect(differsWords(quiz, up!, { ...down!, differs: {} })).toBe(
    `It asks more for: ${quiz.traits[0]?.low}.`,
  );
  expect(differsWords({ ...quiz, direct: true }, up!, { ...down!, differs: {} })).toBeNull();
  expect(differsWords(quiz, up!, { ...down!, profile: up!.profile, differs: {} })).toBeNull();
});

test('two roles differ most on the traits with the largest distance, named by the end of the second', () => {
  const quiz = quizOf({ path: { a: { x: 1, y: -1, z: 0.5 }, b: { x: 2, y: 2, z: -1 } } }, [
    choice('q', { o: { x: 1, y: 1, z: 1 }, p: {} }),
  ]);
  const [a, b] = quiz.roles;
  const traits = quiz.traits.map((trait) => ({ ...trait, low: `${trait.id}-`, high: `${trait.id}+` }));
  expect(profileContrast({ ...quiz, traits }, a!, b!, 3)).toEqual(['y+', 'z-', 'x+']);
  expect(profileContrast({ ...quiz, traits }, b!, a!, 1)).toEqual(['y-']);
  expect(profileContrast({ ...quiz, traits }, a!, a!, 3)).toEqual([]);
});
