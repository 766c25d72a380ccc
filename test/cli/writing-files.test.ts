import { chmodSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/exit.js';
import { checkTarget, writeWhole } from '../../src/cli/files.js';
import { temporaryFolder } from './folder.js';

const folder = temporaryFolder();
const io = () => ({ cwd: folder.path });

describe('writing', () => {
  const write = (name: string, force = false) => writeWhole(name, 'new', force, io());

  test('makes the file, and leaves nothing else behind', async () => {
    await write('out.md');
    expect(folder.list()).toEqual(['out.md']);
    expect(folder.get('out.md')).toBe('new');
  });

  test('never replaces a file without force', async () => {
    folder.put('out.md', 'old');
    await expect(write('out.md')).rejects.toThrow(
      new UsageError('out.md exists already. Choose another name, or add --force to replace it.'),
    );
    expect(folder.get('out.md')).toBe('old');
    expect(folder.list()).toEqual(['out.md']);
  });

  test('replaces it with force', async () => {
    folder.put('out.md', 'old and longer');
    await write('out.md', true);
    expect(folder.get('out.md')).toBe('new');
    expect(folder.list()).toEqual(['out.md']);
  });

  test('a link that leads nowhere counts as there', async () => {
    symlinkSync('nowhere', join(folder.path, 'out.md'));
    await expect(write('out.md')).rejects.toThrow('out.md exists already.');
    expect(lstatSync(join(folder.path, 'out.md')).isSymbolicLink()).toBe(true);
    expect(folder.list()).toEqual(['out.md']);
  });

  test.each([
    ['folder', 'folder is a folder.'],
    ['missing/out.md', 'There is no folder missing to write missing/out.md into.'],
    ['file/out.md', 'There is no folder file to write file/out.md into.'],
    ['-', '- is not the name of a file.'],
    ['/dev/null', '/dev/null is not an ordinary file.'],
  ])('%s: says why not, with or without force', async (name, message) => {
    mkdirSync(join(folder.path, 'folder'));
    writeFileSync(join(folder.path, 'file'), '');
    for (const force of [false, true])
      await expect(write(name, force)).rejects.toThrow(new UsageError(message));
    expect(folder.list()).toEqual(['file', 'folder']);
  });

  test('a folder that is read-only is said', async () => {
    mkdirSync(join(folder.path, 'locked'));
    chmodSync(folder.path, 0o755);
    chmodSync(join(folder.path, 'locked'), 0o555);
    await asNobody(() =>
      expect(write('locked/out.md')).rejects.toThrow(
        new UsageError('locked/out.md cannot be written: permission is denied.'),
      ),
    );
    expect(folder.list()).toEqual(['locked']);
  });

  test('a file system that is read-only is said', async () => {
    await expect(write('/proc/out.md')).rejects.toThrow(/^\/proc\/out\.md cannot be written: /);
  });

  test('a name that is too long is said', async () => {
    await expect(write('a'.repeat(250))).rejects.toThrow('cannot be written: the name is too long.');
    expect(folder.list()).toEqual([]);
  });
});

test('a target is checked before thirty questions are answered', async () => {
  folder.put('there.yaml', '');
  const check = (name: string, force = false) => checkTarget(name, force, io());
  await expect(check('-')).resolves.toBeUndefined();
  await expect(check('new.yaml')).resolves.toBeUndefined();
  await expect(check('there.yaml', true)).resolves.toBeUndefined();
  await expect(check('there.yaml')).rejects.toThrow('exists already');
});

/** The superuser may write anywhere; for a moment this is somebody else. */
async function asNobody(act: () => Promise<void>): Promise<void> {
  const superuser = process.geteuid?.() === 0;
  if (superuser) process.seteuid?.(65_534);
  try {
    await act();
  } finally {
    if (superuser) process.seteuid?.(0);
  }
}
