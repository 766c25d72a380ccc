import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { UsageError } from '../../src/cli/exit.js';
import { readFile, readInside, readText } from '../../src/cli/files.js';
import { readQuizFile } from '../../src/cli/quiz-file.js';
import { LIMITS } from '../../src/quiz/limits.js';
import { demo, problemsOf } from '../builders.js';
import { temporaryFolder } from './folder.js';

const folder = temporaryFolder();
const io = () => ({ cwd: folder.path });
const read = (name: string): string => readFile(name, io());
const reading = (stdin: Readable) => readText('-', { ...io(), stdin });

describe('reading', () => {
  test('gives the text, in UTF-8', () => {
    folder.put('sub/a.yaml', 'quiz: é 漢 🙂\n');
    expect(read('sub/a.yaml')).toBe('quiz: é 漢 🙂\n');
    expect(read(join(folder.path, 'sub/a.yaml'))).toBe('quiz: é 漢 🙂\n');
  });

  test('a byte order mark stays, for the parser to drop', () => {
    folder.put('a.yaml', '\ufeffa');
    expect(read('a.yaml')).toBe('\ufeffa');
  });

  test.each([
    ['nothing.yaml', 'nothing.yaml cannot be read: there is no such file or folder.'],
    ['folder', 'folder cannot be read: it is a folder.'],
    ['file/a.yaml', 'file/a.yaml cannot be read: a part of its path is not a folder.'],
    [`${'a'.repeat(300)}`, `${'a'.repeat(300)} cannot be read: the name is too long.`],
  ])('%s: says why not', (name, message) => {
    mkdirSync(join(folder.path, 'folder'));
    folder.put('file', '');
    expect(() => read(name)).toThrow(new UsageError(message));
  });

  test.each([
    ['UTF-16 LE', [0xff, 0xfe, 0x61, 0], 'The file is UTF-16, not UTF-8. Save it as UTF-8.'],
    ['UTF-16 BE', [0xfe, 0xff, 0, 0x61], 'The file is UTF-16, not UTF-8. Save it as UTF-8.'],
    ['Latin-1', [0x61, 0xe9, 0x62], 'The file is not valid UTF-8. Save it as UTF-8.'],
    ['an overlong sequence', [0xc0, 0x80], 'The file is not valid UTF-8. Save it as UTF-8.'],
    ['a surrogate', [0xed, 0xa0, 0x80], 'The file is not valid UTF-8. Save it as UTF-8.'],
  ])('%s is a problem of the file', (_, bytes, message) => {
    folder.put('a.yaml', Uint8Array.from(bytes));
    expect(problemsOf(() => read('a.yaml'))).toEqual([`a.yaml:1:1: ${message}`]);
  });

  test('a file at the limit is read, one byte more is not', () => {
    folder.put('most.yaml', 'a'.repeat(LIMITS.fileBytes));
    folder.put('more.yaml', 'a'.repeat(LIMITS.fileBytes + 1));
    expect(read('most.yaml')).toHaveLength(LIMITS.fileBytes);
    expect(problemsOf(() => read('more.yaml'))).toEqual([
      'more.yaml: The input has more than 1000000 bytes. Split it up.',
    ]);
  });

  test('what a quiz includes is an ordinary file, and no pipe is waited for', () => {
    execFileSync('mkfifo', [join(folder.path, 'pipe.yaml')]);
    expect(() => readInside(folder.path, 'pipe.yaml')).toThrow('it is not an ordinary file');
  });

  test('a device without an end is not read to its end', () => {
    expect(problemsOf(() => read('/dev/zero'))[0]).toMatch(/has more than 1000000 bytes/);
  });

  test('- is standard input, whose letters may be split between chunks', async () => {
    const bytes = Buffer.from('é漢🙂');
    expect(await reading(Readable.from([...bytes].map((byte) => Buffer.from([byte]))))).toBe('é漢🙂');
    expect(await reading(Readable.from(['a', 'b']))).toBe('ab');
  });

  test('standard input has the same limit', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536, 'a');
      })(),
    );
    await expect(reading(endless)).rejects.toThrow('-: The input has more than 1000000 bytes.');
  });
});

describe('includes', () => {
  const included = () => {
    folder.put('quizzes/quiz.yaml', `include: [part.yaml]\n${demo()}`);
    return problemsOf(() => readQuizFile('quizzes/quiz.yaml', io()));
  };

  test('are read from the folder of the quiz and below it', () => {
    folder.put('quizzes/part.yaml', 'sources: { book: { title: Book } }');
    folder.put('quizzes/below/deep.yaml', 'a');
    expect(included()).toEqual([]);
    expect(readInside(join(folder.path, 'quizzes'), 'below/deep.yaml')).toBe('a');
  });

  test('a link that leads out of the folder is refused', () => {
    folder.put('secret.yaml', 'sources: { book: { title: Secret } }');
    mkdirSync(join(folder.path, 'quizzes'));
    symlinkSync(join(folder.path, 'secret.yaml'), join(folder.path, 'quizzes/part.yaml'));
    expect(included()).toEqual([
      'quizzes/quiz.yaml:1:11: "part.yaml" cannot be read: it leads out of the folder of the quiz. Check the name.',
    ]);
  });

  test('a linked folder that leads out is refused too', () => {
    folder.put('elsewhere/part.yaml', 'a');
    mkdirSync(join(folder.path, 'quizzes'));
    symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'quizzes/linked'));
    expect(() => readInside(join(folder.path, 'quizzes'), 'linked/part.yaml')).toThrow(
      'it leads out of the folder of the quiz',
    );
  });

  test('a link within the folder is followed, and the folder may be a link itself', () => {
    folder.put('quizzes/real.yaml', 'sources: { book: { title: Book } }');
    symlinkSync('real.yaml', join(folder.path, 'quizzes/part.yaml'));
    expect(included()).toEqual([]);
    symlinkSync(join(folder.path, 'quizzes'), join(folder.path, 'other'));
    expect(readInside(join(folder.path, 'other'), 'part.yaml')).toMatch(/Book/);
  });

  test('a name that begins with two dots is only a name', () => {
    folder.put('quizzes/..part.yaml', 'a');
    expect(readInside(join(folder.path, 'quizzes'), '..part.yaml')).toBe('a');
  });

  test('say why they cannot be read', () => {
    const why = (reason: string) => [
      `quizzes/quiz.yaml:1:11: "part.yaml" cannot be read: ${reason}. Check the name.`,
    ];
    expect(included()).toEqual(why('there is no such file or folder'));
    folder.put('quizzes/part.yaml', Uint8Array.from([0xff, 0xfe]));
    expect(included()).toEqual(why('The file is UTF-16, not UTF-8'));
    folder.put('quizzes/part.yaml', 'a'.repeat(LIMITS.fileBytes + 1));
    expect(included()).toEqual(why('The input has more than 1000000 bytes'));
  });
});
