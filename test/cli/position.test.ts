import { writtenPosition } from '../position.js';
import { temporaryFolder } from './folder.js';
import { whichPath } from './memory-io.js';

const folder = temporaryFolder();

test('a quiz about a position is asked as one, without a question about a person', async () => {
  folder.put('kitchen.yaml', writtenPosition());
  const { code, stdout, stderr } = await whichPath(
    ['--quiz', './kitchen.yaml', '--plain', '--no-shuffle', '--save', 'post.yaml'],
    { cwd: folder.path, stdin: '?\n5\n1\n1\n4\n5\n2\n' },
  );
  expect(code).toBe(0);
  expect(stderr.replaceAll('\n', ' ')).toContain(
    'There are no right answers: go with what is true of most of the work. b goes back, s skips, q leaves.',
  );
  expect(stderr).not.toMatch(/feels like you|Hours a week|used your code/);
  expect(stdout).toMatch(/^Post {2}Baker/m);
  expect(stdout).toContain('Where the work leans');
  expect(stdout).not.toContain('--weeks');
});
