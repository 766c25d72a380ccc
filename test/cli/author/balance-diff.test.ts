import { spawnSync } from 'node:child_process';
import { balanceDiff, liesOutside } from '../../../src/cli/author/balance-diff.js';
import { quizOf, readQuizSource } from '../../../src/cli/quiz-file.js';
import type { QuizText } from '../../../src/quiz/profile-edits.js';
import { demo } from '../../builders.js';
import { temporaryFolder } from '../folder.js';

const folder = temporaryFolder();

const TO_TWO = { role: 'tester', trait: 'care', from: 1, to: 2 };
const OTHER = { role: 'hacker', trait: 'care', from: -1, to: -0.5 };

/** The texts of a quiz, as a command has them that has read it. */
function quizFiles(name: string, io: { readonly cwd: string }): readonly QuizText[] {
  const source = readQuizSource(name, io);
  quizOf(source);
  return source.texts;
}

/** What a program says of a diff that it is given; `null` where there is no such program. */
function run(program: string, words: readonly string[], diff: string, cwd = folder.path): string | null {
  // No folder above has a say: git would take the test for a part of a repository.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: folder.path };
  const { error, status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    input: diff,
    encoding: 'utf8',
    env,
  });
  if (error !== undefined) return null;
  return status === 0 ? 'taken' : stdout + stderr;
}

const TAKERS = [
  ['git', ['apply', '--check', '-']],
  ['patch', ['-p1', '--dry-run', '--batch']],
] as const;

/** What the file is after each program has tried the diff and then made the change; `wanted` where there is no such program. */
function applied(name: string, diff: string, wanted: string): string[] {
  return TAKERS.map(([program, words]) => {
    const said = run(program, words, diff);
    if (said !== 'taken') return said ?? wanted;
    const text = folder.get(name);
    const inEarnest = words.filter((word) => word !== '--check' && word !== '--dry-run');
    expect(run(program, inEarnest, diff)).toBe('taken');
    const changed = folder.get(name);
    folder.put(name, text);
    return changed;
  });
}

test('the diff shows the line that changes, with three lines around it', () => {
  const files = [{ name: 'quiz.yaml', text: demo() }];
  expect(balanceDiff(files, [TO_TWO], { cwd: '/' })).toBe(
    [
      '--- a/quiz.yaml',
      '+++ b/quiz.yaml',
      '@@ -4,7 +4,7 @@',
      ' traits:',
      '   care: { name: Care, low: loose, high: careful }',
      ' roles:',
      '-  tester: { title: Tester, track: path, summary: Tests., profile: { care: 1 } }',
      '+  tester: { title: Tester, track: path, summary: Tests., profile: { care: 2 } }',
      '   hacker: { title: Hacker, track: path, summary: Hacks., profile: { care: -1 } }',
      ' questions:',
      '   - id: check',
      '',
    ].join('\n'),
  );
});

test('without changes there is no diff', () => {
  expect(balanceDiff([{ name: 'quiz.yaml', text: demo() }], [], { cwd: '/' })).toBe('');
});

describe('git apply and patch take it', () => {
  test.each([
    ['a plain name', 'quiz.yaml', demo()],
    ['a file in a folder', './quizzes/data.yaml', demo()],
    ['a name that goes up and down again', 'quizzes/old/../data.yaml', demo()],
    ['a name with blanks', 'my quizzes/the data quiz.yaml', demo()],
    ['a name with other letters and quotes', 'fünf "gute" 🦊.yaml', demo()],
    ['lines that end as on Windows', 'quiz.yaml', demo().replaceAll('\n', '\r\n')],
    ['no line end behind the last line', 'quiz.yaml', demo().trimEnd()],
    ['a change in the last line, which has no end', 'quiz.yaml', lastLine()],
    ['a byte order mark', 'quiz.yaml', `\uFEFF${demo()}`],
    ['letters that would drive a terminal', 'quiz.yaml', demo({ 6: 'roles: # \u202e\u0085 é' })],
  ])('%s', (_, name, text) => {
    folder.put(name, text);
    const diff = balanceDiff(quizFiles(name, { cwd: folder.path }), [TO_TWO], { cwd: folder.path });
    const wanted = text.replace('profile: { care: 1 }', 'profile: { care: 2 }');
    expect(wanted).not.toBe(text);
    expect(applied(name, diff, wanted)).toEqual([wanted, wanted]);
  });

  test('within a folder of a repository too', () => {
    folder.put('quizzes/quiz.yaml', demo());
    if (run('git', ['init', '--quiet'], '') !== 'taken') return;
    const inside = `${folder.path}/quizzes`;
    const diff = balanceDiff(quizFiles('quiz.yaml', { cwd: inside }), [TO_TWO], { cwd: inside });
    expect(run('git', ['apply', '-'], diff, inside)).toBe('taken');
    expect(folder.get('quizzes/quiz.yaml')).toContain('care: 2');
  });

  test('of an absolute path into the current folder there', () => {
    folder.put('quizzes/quiz.yaml', demo());
    const here = { cwd: folder.path };
    const diff = balanceDiff(quizFiles(`${folder.path}/quizzes/quiz.yaml`, here), [TO_TWO], here);
    expect(diff).toContain('--- a/quizzes/quiz.yaml\n');
    for (const [program, words] of TAKERS) expect(run(program, words, diff) ?? 'taken').toBe('taken');
  });

  test('of an absolute path to elsewhere at the root', () => {
    folder.put('quiz.yaml', demo());
    const elsewhere = { cwd: '/usr' };
    const diff = balanceDiff(quizFiles(`${folder.path}/quiz.yaml`, elsewhere), [TO_TWO], elsewhere);
    expect(diff).toContain(`--- a${folder.path}/quiz.yaml\n`);
    expect(run('patch', ['-p1', '--dry-run', '-d', '/'], diff) ?? 'taken').toBe('taken');
  });

  test('changes in several files', () => {
    const hacker = 'roles:\n  hacker: { title: Hacker, track: path, summary: Hacks., profile: { care: -1 } }';
    folder.put('q/quiz.yaml', `include: [roles/more.yaml]\n${demo({ 8: null })}`);
    folder.put('q/roles/more.yaml', hacker);
    const files = quizFiles('q/quiz.yaml', { cwd: folder.path });
    expect(files.map(({ name }) => name)).toEqual(['q/quiz.yaml', 'q/roles/more.yaml']);
    const diff = balanceDiff(files, [TO_TWO, OTHER], { cwd: folder.path });
    for (const [program, words] of TAKERS) expect(run(program, words, diff) ?? 'taken').toBe('taken');
    expect(diff.match(/^(?:---|\+\+\+).*$/gm)).toEqual([
      '--- a/q/quiz.yaml',
      '+++ b/q/quiz.yaml',
      '--- a/q/roles/more.yaml',
      '+++ b/q/roles/more.yaml',
    ]);
  });
});

test.each([
  ['quiz.yaml', false],
  ['quizzes/quiz.yaml', false],
  ['..quiz.yaml', false],
  ['quizzes/../quiz.yaml', false],
  ['../here/quiz.yaml', false],
  ['/elsewhere/quiz.yaml', false],
  ['../quiz.yaml', true],
  ['quizzes/../../quiz.yaml', true],
  ['../here-not/quiz.yaml', true],
])('whether %s lies outside of the folder "here": %s', (name, outside) => {
  expect(liesOutside(name, { cwd: '/somewhere/here' })).toBe(outside);
});

/** The demo quiz with its roles at the end, the tester as the last line. */
function lastLine(): string {
  const lines = demo().trimEnd().split('\n');
  const [tester] = lines.splice(6, 1);
  const roles = lines.splice(5, 2);
  return [...lines, ...roles, tester].join('\n');
}
