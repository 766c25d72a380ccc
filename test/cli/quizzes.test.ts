import { checkExclude } from '../../src/cli/exclude.js';
import { loadQuiz } from '../../src/cli/quizzes.js';
import { shippedIds } from '../../src/cli/shipped.js';
import { demo } from '../builders.js';
import { showcase } from '../showcase.js';
import { temporaryFolder } from './folder.js';

const folder = temporaryFolder();
const load = (name?: string) => loadQuiz(name, { cwd: folder.path });

describe('a quiz', () => {
  test('is python-path where none is named', async () => {
    expect(await load()).toMatchObject({ id: 'python-path' });
    expect(await load('python-path')).toMatchObject({ id: 'python-path' });
  });

  test('is a file where the name has a dot or a slash', async () => {
    folder.put('my.yaml', demo());
    expect(await load('my.yaml')).toMatchObject({ id: 'demo' });
    expect(await load('./my.yaml')).toMatchObject({ id: 'demo' });
  });

  test('that is not there: did you mean?', async () => {
    await expect(load('pyton-path')).rejects.toThrow(
      'There is no quiz "pyton-path". Did you mean "python-path"? A file is named with its ending: pyton-path.yaml.',
    );
    await expect(load('cooking')).rejects.toThrow(
      'There is no quiz "cooking". Choose from: hiring, python-path.',
    );
    await expect(load('my.yaml')).rejects.toThrow('my.yaml cannot be read: there is no such file or folder.');
  });

  test('ids are those of the quizzes, not of what they include', () => {
    expect(shippedIds()).toEqual(['hiring', 'python-path']);
  });
});

describe('roles to leave out', () => {
  const check = (...roles: string[]) => checkExclude(showcase(), roles);

  test('are roles of the quiz', () => {
    expect(() => check('maker', 'web')).not.toThrow();
    expect(() => check('makr')).toThrow(
      '--exclude: the quiz showcase has no role "makr". Did you mean "maker"?',
    );
    expect(() => check('cook')).toThrow(
      '--exclude: the quiz showcase has no role "cook". Choose from: maker, thinker, leader, web, lab.',
    );
  });

  test('are not all of a track', () => {
    expect(() => check('maker', 'thinker')).not.toThrow();
    expect(() => check('web', 'lab')).toThrow('--exclude leaves no role of the track "field".');
  });

  test('may be named twice', () => {
    expect(() => check('web', 'web')).not.toThrow();
  });
});
