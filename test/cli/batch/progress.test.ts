import { progress } from '../../../src/cli/batch/progress.js';
import { written } from '../memory-io.js';

interface Surroundings {
  readonly total?: number | null;
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const ERASE = '\r\u001b[K';

/** A line on a terminal whose clock is set by hand. */
function shown({ total = 1000, columns = 80, isTTY = true, env = {} }: Surroundings = {}) {
  let time = 5_000;
  const stderr = Object.assign(written(), { isTTY, columns });
  const line = progress({ stderr, env, now: () => new Date(time) }, total);
  return {
    ...line,
    /** Milliseconds since the start. */
    at: (milliseconds: number): void => {
      time = 5_000 + milliseconds;
    },
    get raw() {
      return stderr.text;
    },
    /** What was drawn, one after the other. */
    get lines() {
      return stderr.text.split(ERASE).slice(1);
    },
  };
}

test('share, sheets, rate and remaining time', () => {
  const line = shown({ total: 2_000_000 });
  line.at(4000);
  line.update(840_000, 1_204_000);
  // 42 of 100 in 4 seconds: the other 58 take 5.52.
  expect(line.raw).toBe(`${ERASE}42% · 1,204,000 sheets · 301,000/s · 6 s left`);
});

test('without a total: sheets and rate', () => {
  const line = shown({ total: null });
  line.at(2000);
  line.update(1_000_000, 1);
  expect(line.lines).toEqual(['1 sheet · 1/s']);
});

test('an input without bytes has no share', () => {
  const line = shown({ total: 0 });
  line.at(1000);
  line.update(0, 0);
  expect(line.lines).toEqual(['0 sheets · 0/s']);
});

test.each([
  [0, '0% · 5 sheets · 1/s'],
  [1, '0% · 5 sheets · 1/s · 67 min left'],
  [2, '0% · 5 sheets · 1/s · 33 min left'],
  [40, '4% · 5 sheets · 1/s · 96 s left'],
  [999, '99% · 5 sheets · 1/s · 0 s left'],
  [1000, '100% · 5 sheets · 1/s · 0 s left'],
  [2000, '100% · 5 sheets · 1/s · 0 s left'],
])('%i of 1000 bytes in four seconds: %s', (bytes, text) => {
  const line = shown();
  line.at(4000);
  line.update(bytes, 5);
  expect(line.lines).toEqual([text]);
});

test('hours, where it takes as long', () => {
  const line = shown({ total: 1_000_000 });
  line.at(4000);
  line.update(100, 5);
  // 4 seconds for a ten-thousandth: 39,996 for the rest.
  expect(line.lines).toEqual(['0% · 5 sheets · 1/s · 11 h left']);
});

test('a short run shows nothing', () => {
  const line = shown();
  for (const time of [0, 100, 699]) {
    line.at(time);
    line.update(time, time);
  }
  line.done();
  expect(line.raw).toBe('');
});

test('it is drawn at most five times a second', () => {
  const line = shown();
  for (let time = 0; time < 1700; time++) {
    line.at(time);
    line.update(0, time);
  }
  expect(line.lines.map((text) => text.slice(0, 13))).toEqual([
    ...['0% · 700 shee', '0% · 900 shee', '0% · 1,100 sh', '0% · 1,300 sh', '0% · 1,500 sh'],
  ]);
});

test('what is there is cleared once, and nothing where nothing is', () => {
  const line = shown({ total: null });
  line.clear();
  expect(line.raw).toBe('');
  line.at(1000);
  line.update(0, 7);
  line.clear();
  line.clear();
  expect(line.raw).toBe(`${ERASE}7 sheets · 7/s${ERASE}`);
  line.at(1200);
  line.update(0, 12);
  line.done();
  line.at(5000);
  line.update(0, 100);
  expect(line.raw).toBe(`${ERASE}7 sheets · 7/s${ERASE}${ERASE}12 sheets · 10/s${ERASE}`);
});

test('it leaves the last column free', () => {
  const line = shown({ total: null, columns: 20 });
  line.at(1000);
  line.update(0, 1_204_000);
  expect(line.lines).toEqual(['1,204,000 sheets ·…']);
});

test('ASCII where the terminal shows no more', () => {
  const line = shown({ columns: 20, env: { LANG: 'C' } });
  line.at(1000);
  line.update(500, 1_204_000);
  expect(line.lines).toEqual(['50% - 1,204,000...']);
});

test.each<[string, Surroundings]>([
  ['no terminal', { isTTY: false }],
  ['a terminal that cannot move its cursor', { env: { TERM: 'dumb' } }],
])('%s: nothing', (_what, surroundings) => {
  const line = shown(surroundings);
  line.at(10_000);
  line.update(500, 500);
  line.clear();
  line.done();
  expect(line.raw).toBe('');
});
