import { announced, busy } from '../../../src/cli/author/busy.js';
import { written } from '../memory-io.js';

/** A terminal whose clock is set by hand, in milliseconds. */
function terminal({ tty = true, columns = 80, env = { LANG: 'C.UTF-8' } } = {}) {
  let time = 0;
  const stderr = Object.assign(written(), { isTTY: tty, columns });
  return {
    io: { stderr, env: env as Readonly<Record<string, string>>, now: () => new Date(time) },
    at: (milliseconds: number) => {
      time = milliseconds;
    },
  };
}

const ERASE = '\r\u001b[K';

test('what is over soon needs no line', () => {
  const { io, at } = terminal();
  const result = busy('working', io, (onProgress) => {
    at(600);
    onProgress(0.9);
    return 3;
  });
  expect([result, io.stderr.text]).toEqual([3, '']);
});

test('a terminal is told how far it is, now and then, and the line is taken away at the end', () => {
  const { io, at } = terminal();
  busy('working', io, (onProgress) => {
    at(700);
    onProgress(0.429);
    at(800);
    onProgress(0.5);
    at(900);
    onProgress(1.01);
  });
  expect(io.stderr.text).toBe(`${ERASE}42% · working${ERASE}100% · working${ERASE}`);
});

test('the line is taken away where the work fails too', () => {
  const { io, at } = terminal({ env: { LANG: 'C' } });
  const work = (): unknown =>
    busy('working', io, (onProgress) => {
      at(1000);
      onProgress(0.1);
      throw new Error('broken');
    });
  expect(work).toThrow('broken');
  expect(io.stderr.text).toBe(`${ERASE}10% - working${ERASE}`);
});

test('nothing is shown where there is no terminal, and no line is wider than one', () => {
  const [pipe, narrow] = [terminal({ tty: false }), terminal({ columns: 12 })];
  for (const { io, at } of [pipe, narrow])
    busy('working for long', io, (onProgress) => {
      at(5000);
      onProgress(0.5);
    });
  expect(pipe.io.stderr.text).toBe('');
  expect(narrow.io.stderr.text).toBe(`${ERASE}50% · work…${ERASE}`);
});

test('what cannot tell how far it is is announced, and the line is taken away', () => {
  const { io } = terminal();
  expect(announced('working', io, () => io.stderr.text)).toBe(`${ERASE}working`);
  expect(io.stderr.text).toBe(`${ERASE}working${ERASE}`);
  const pipe = terminal({ tty: false });
  expect(announced('working', pipe.io, () => 3)).toBe(3);
  expect(pipe.io.stderr.text).toBe('');
});
