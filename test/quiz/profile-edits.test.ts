import fc from 'fast-check';
import { parseQuiz } from '../../src/quiz/parse.js';
import { editProfiles, type ProfileEdit, type QuizText } from '../../src/quiz/profile-edits.js';
import type { Quiz } from '../../src/quiz/quiz.js';
import { demo } from '../builders.js';

const edited = (text: string, ...edits: ProfileEdit[]): string =>
  editProfiles([{ name: 'quiz.yaml', text }], edits)[0]!.text;

const toTwo: ProfileEdit = { role: 'tester', trait: 'care', to: 2 };

describe('only the number is replaced', () => {
  test('in a profile on one line', () => {
    expect(edited(demo(), toTwo)).toBe(
      demo({ 7: '  tester: { title: Tester, track: path, summary: Tests., profile: { care: 2 } }' }),
    );
  });

  test('in a profile of several lines, with comments, blanks and anchors', () => {
    const role = (care: string) =>
      demo({
        7: [
          '  tester:   # who tests',
          '    {title: Tester,track: path, summary: "profile: { care: 1 }"',
          `    ,  profile: { "care" :   &c ${care}  # a lot`,
          '    , } }',
        ].join('\n'),
      });
    expect(edited(role('+1.50'), toTwo)).toBe(role('2'));
    const block = (care: string) =>
      demo({
        7: `  tester:\n    profile:\n      care:\n        ${care}\n    title: T\n    track: path\n    summary: x`,
      });
    expect(edited(block('1'), { ...toTwo, to: -0.25 })).toBe(block('-0.25'));
  });

  test('where lines end as on Windows, behind a byte order mark, and where letters take two units', () => {
    const text = `\uFEFF# 🦊 é\r\n${demo().replaceAll('\n', '\r\n')}`;
    expect(edited(text, toTwo)).toBe(text.replace('profile: { care: 1 }', 'profile: { care: 2 }'));
  });

  test('in JSON', () => {
    const text = JSON.stringify({ roles: { tester: { profile: { pace: 1, care: 1 } } } });
    expect(edited(text, toTwo)).toBe('{"roles":{"tester":{"profile":{"pace":1,"care":2}}}}');
  });
});

test('each change is made in the file where the role stands, the other files stay the same', () => {
  const files: QuizText[] = [
    { name: 'quiz.yaml', text: 'include: [roles.yaml]\nroles:\n  hacker: { profile: { care: 1 } }\n' },
    { name: 'roles.yaml', text: 'roles: # here\n  tester: { profile: { pace: 1, care: 1 } }\n' },
    { name: 'skills.yaml', text: 'skills: {}\n' },
  ];
  expect(
    editProfiles(files, [
      toTwo,
      { role: 'tester', trait: 'pace', to: 0.5 },
      { role: 'hacker', trait: 'care', to: -1 },
    ]),
  ).toEqual([
    { name: 'quiz.yaml', text: 'include: [roles.yaml]\nroles:\n  hacker: { profile: { care: -1 } }\n' },
    { name: 'roles.yaml', text: 'roles: # here\n  tester: { profile: { pace: 0.5, care: 2 } }\n' },
    files[2],
  ]);
});

test.each([
  ['a role that is not there', { ...toTwo, role: 'nobody' }],
  ['a trait that the profile does not name', { ...toTwo, trait: 'pace' }],
])('%s has no number to change', (_, edit) => {
  expect(() => edited(demo(), edit)).toThrow(
    new RangeError(`No file gives the role "${edit.role}" a number for the trait "${edit.trait}".`),
  );
});

describe('what is then read is the quiz with these values changed', () => {
  const ids = ['ant', 'bee', 'cat'];
  const traits = ['constructor', 't', 'u'];
  const value = fc
    .integer({ min: -200, max: 200 })
    .filter((v) => v !== 0)
    .map((v) => v / 100);
  const spelling = (number: number) =>
    fc.constantFrom(`${number}`, number.toFixed(2), `${number} # ${number}`, `&anchor ${number}`);
  /** A line of YAML for each value, in one of several styles; keys may be in quotes. */
  const profile = fc
    .uniqueArray(fc.constantFrom(...traits), { minLength: 1 })
    .chain((names) =>
      fc.tuple(fc.constant(names), fc.tuple(...names.map(() => value.chain(spelling))), fc.boolean()),
    )
    .map(([names, values, block]) =>
      block
        ? `\n${names.map((name, nth) => `      "${name}":  ${values[nth]}\n`).join('')}`
        : ` {\n${names.map((name, nth) => `      ${name}: ${values[nth]}\n      ,`).join('')} }\n`,
    );
  const role = profile.map(
    (text) => `    summary: "profile: { t: 1 }"\n    profile:${text}    title: x\n    track: path\n`,
  );
  const sections = fc
    .tuple(...ids.map(() => role))
    .map((roles) => roles.map((text, nth) => `  ${ids[nth]}:\n${text}`));
  const quizTexts = fc.tuple(sections, fc.boolean(), fc.boolean()).map(([[ant, ...rest], crlf, bom]) =>
    [
      { name: 'quiz.yaml', text: `${bom ? '\uFEFF' : ''}${HEAD}roles:\n${ant}` },
      { name: 'more.yaml', text: `roles:\n${rest.join('')}` },
    ].map(({ name, text }) => ({ name, text: crlf ? text.replaceAll('\n', '\r\n') : text })),
  );
  const HEAD = [
    'include: [more.yaml]',
    'quiz: { id: demo, title: Demo, version: "1", description: A quiz., minutes: [1, 2] }',
    'tracks: { path: { title: Path, question: Which? } }',
    `traits: { ${traits.map((id) => `${id}: { name: N, low: l, high: h }`).join(', ')} }`,
    'questions:',
    ...traits.map(
      (id) => `  - { id: q-${id}, type: scale, text: ${id}, low: l, high: h, weights: { ${id}: 1 } }`,
    ),
    '',
  ].join('\n');

  const read = (files: readonly QuizText[]): Quiz =>
    parseQuiz(files[0]!.text, { readInclude: () => files[1]!.text });

  test('however it is written', () => {
    let changes = 0;
    fc.assert(
      fc.property(quizTexts, fc.infiniteStream(fc.option(value)), (files, values) => {
        const quiz = read(files);
        const edits = quiz.roles.flatMap(({ id, profile: known }) =>
          Object.keys(known).flatMap((trait) => {
            const to = values.next().value;
            return to ? [{ role: id, trait, to }] : [];
          }),
        );
        const changed = quiz.roles.map((each) => {
          const own = edits.filter((edit) => edit.role === each.id).map(({ trait, to }) => [trait, to]);
          return { ...each, profile: { ...each.profile, ...Object.fromEntries(own) } };
        });
        const after = read(editProfiles(files, edits));
        changes += edits.length;
        expect({ ...after, hash: '' }).toEqual({ ...quiz, roles: changed, hash: '' });
      }),
      { seed: 8, numRuns: 100 },
    );
    expect(changes).toBeGreaterThan(150);
  });
});
