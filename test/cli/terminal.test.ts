import type { Output } from '../../src/cli/io.js';
import {
  colorLevel,
  commandName,
  isInteractive,
  paletteFor,
  showsUnicode,
  widthOf,
} from '../../src/cli/terminal.js';
import { PLAIN_PALETTE } from '../../src/render/result.js';

/** A terminal with so many bits of colour. */
const terminal = (depth: number) => ({ isTTY: true, getColorDepth: () => depth }) as unknown as Output;
const pipe = {} as Output;

describe('colours', () => {
  test.each([
    [1, 0],
    [4, 1],
    [8, 2],
    [24, 3],
  ])('a terminal of %i bits has level %i', (depth, level) => {
    expect(colorLevel(terminal(depth), {}, true)).toBe(level);
  });

  test.each<[string, Record<string, string>, number]>([
    ['NO_COLOR turns them off', { NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR does not', { NO_COLOR: '' }, 3],
    ['NO_COLOR beats FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '3' }, 0],
    ['a dumb terminal has none', { TERM: 'dumb' }, 0],
    ['FORCE_COLOR=0 turns them off', { FORCE_COLOR: '0' }, 0],
    ['FORCE_COLOR=false too', { FORCE_COLOR: 'false' }, 0],
    ['FORCE_COLOR=1 asks for sixteen', { FORCE_COLOR: '1' }, 1],
  ])('on a terminal %s', (_, env, level) => {
    expect(colorLevel(terminal(24), env, true)).toBe(level);
  });

  test.each<[string, Record<string, string>, number]>([
    ['has none', {}, 0],
    ['has sixteen with FORCE_COLOR', { FORCE_COLOR: '' }, 1],
    ['has sixteen with FORCE_COLOR=true', { FORCE_COLOR: 'true' }, 1],
    ['has 256 with FORCE_COLOR=2', { FORCE_COLOR: '2' }, 2],
    ['has all with FORCE_COLOR=3', { FORCE_COLOR: '3' }, 3],
    ['has sixteen with a FORCE_COLOR that means nothing', { FORCE_COLOR: '7' }, 1],
    ['has them with FORCE_COLOR on a dumb terminal', { FORCE_COLOR: '1', TERM: 'dumb' }, 1],
  ])('a pipe %s', (_, env, level) => {
    expect(colorLevel(pipe, env, true)).toBe(level);
  });

  test('--no-color beats everything', () => {
    expect(colorLevel(terminal(24), { FORCE_COLOR: '3' }, false)).toBe(0);
  });

  test('without them nothing is painted', async () => {
    expect(await paletteFor(pipe, {}, true)).toBe(PLAIN_PALETTE);
    const palette = await paletteFor(terminal(4), {}, true);
    expect(palette.good('yes')).toBe('\u001b[32myes\u001b[39m');
  });
});

test.each<[string, Record<string, string>, boolean]>([
  ['no locale', {}, true],
  ['LANG=C', { LANG: 'C' }, false],
  ['LANG=POSIX', { LANG: 'POSIX' }, false],
  ['LANG=en_US.UTF-8', { LANG: 'en_US.UTF-8' }, true],
  ['LANG=C.utf8', { LANG: 'C.utf8' }, true],
  ['LANG=de_DE.ISO-8859-1', { LANG: 'de_DE.ISO-8859-1' }, false],
  ['LC_ALL before LANG', { LC_ALL: 'C', LANG: 'en_US.UTF-8' }, false],
  ['LC_CTYPE before LANG', { LC_CTYPE: 'C.UTF-8', LANG: 'C' }, true],
  ['an empty LC_ALL is none', { LC_ALL: '', LANG: 'C' }, false],
  ['the console of Linux', { TERM: 'linux', LANG: 'en_US.UTF-8' }, false],
  ['a dumb terminal', { TERM: 'dumb' }, false],
])('Unicode: %s', (_, env, shown) => {
  expect(showsUnicode(env)).toBe(shown);
});

test('a stream is as wide as its terminal; a pipe, or a terminal that does not say, as 80 columns', () => {
  expect(widthOf({ isTTY: true, columns: 132 } as Output)).toBe(132);
  expect(widthOf({ isTTY: true, columns: 0 } as Output)).toBe(80);
  expect(widthOf({ isTTY: true } as Output)).toBe(80);
  expect(widthOf({ columns: 132 } as Output)).toBe(80);
});

test('only a terminal that can move its cursor is interactive', () => {
  expect(isInteractive({ isTTY: true }, {})).toBe(true);
  expect(isInteractive({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  expect(isInteractive({}, {})).toBe(false);
});

test('commands to copy are called as the program was', () => {
  expect(commandName({})).toBe('which-path');
  expect(commandName({ npm_lifecycle_event: 'npx' })).toBe('npx which-path');
  expect(commandName({ npm_lifecycle_event: 'start' })).toBe('npm start --');
  expect(commandName({ npm_lifecycle_event: 'test' })).toBe('which-path');
});
