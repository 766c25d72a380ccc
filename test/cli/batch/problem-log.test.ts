import { problemLog } from '../../../src/cli/batch/problem-log.js';
import type { Problem } from '../../../src/errors.js';
import { HOSTILE } from '../../hostile.js';
import { temporaryFolder } from '../folder.js';
import { memoryIo } from '../memory-io.js';
import { isSettled, slowOutput } from './streams.js';

const folder = temporaryFolder();
const none = { clear: () => undefined };

const problem: Problem = {
  ...{ code: 'unknown-id', file: 'answers.csv', line: 12, column: 3, message: 'There is no such option.' },
  mend: 'Did you mean web?',
};

function opened(errorsFile: string | null = null, force = false) {
  const { io } = memoryIo({ cwd: folder.path });
  return { io, log: problemLog({ errorsFile, force }, none, io) };
}

test('a problem is a line on standard error', async () => {
  const { io, log } = opened();
  await (await log).report(problem);
  await (await log).report({ ...problem, file: 'b.yaml', line: 0, column: 0, mend: '' });
  await (await log).warn('Two columns are not used.');
  await (await log).commit();
  expect(io.stderr.text).toBe(
    [
      'answers.csv:12:3: There is no such option. Did you mean web?',
      'b.yaml: There is no such option.',
      'Two columns are not used.',
      '',
    ].join('\n'),
  );
  expect(io.stdout.text).toBe('');
  expect(folder.list()).toEqual([]);
});

test('and a line of JSON in the file, which has its name at the end', async () => {
  const { log } = opened('errors.ndjson');
  await (await log).report(problem);
  await (await log).warn('Only told.');
  await (await log).report({ ...problem, line: 13, mend: '' });
  expect(folder.list()).toEqual([expect.stringMatching(/^\.errors\.ndjson\..*\.tmp$/)]);
  await (await log).commit();
  (await log).abandon();
  expect(folder.list()).toEqual(['errors.ndjson']);
  expect(folder.get('errors.ndjson')).toBe(
    [
      '{"file":"answers.csv","line":12,"column":3,"code":"unknown-id","message":"There is no such option.","mend":"Did you mean web?"}',
      '{"file":"answers.csv","line":13,"column":3,"code":"unknown-id","message":"There is no such option.","mend":""}',
      '',
    ].join('\n'),
  );
});

test('the file is there without a problem too', async () => {
  const { log } = opened('errors.ndjson');
  await (await log).commit();
  expect(folder.get('errors.ndjson')).toBe('');
});

test('an abandoned one leaves nothing', async () => {
  const { log } = opened('errors.ndjson');
  await (await log).report(problem);
  (await log).abandon();
  expect(folder.list()).toEqual([]);
});

test('an existing file is said before anything is scored', async () => {
  folder.put('errors.ndjson', 'old');
  await expect(opened('errors.ndjson').log).rejects.toThrow('errors.ndjson exists already.');
  const { log } = opened('errors.ndjson', true);
  await (await log).commit();
  expect(folder.get('errors.ndjson')).toBe('');
});

test.each(Object.entries(HOSTILE))('%s drives no terminal, and is whole in the file', async (_what, text) => {
  const { io, log } = opened('errors.ndjson');
  const hostile = { ...problem, file: text, message: text };
  await (await log).report(hostile);
  await (await log).warn(text);
  await (await log).commit();
  const shown =
    /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$/;
  const written = folder.get('errors.ndjson');
  expect([io.stderr.text, written]).toEqual([expect.stringMatching(shown), expect.stringMatching(shown)]);
  expect([io.stderr.text, written].map((each) => each.split('\n').length)).toEqual([3, 2]);
  const { file, message } = JSON.parse(written);
  expect({ file, message }).toEqual({ file: text, message: text });
});

test('the progress makes room first', async () => {
  const { io } = memoryIo({ cwd: folder.path });
  const progress = { clear: () => void io.stderr.write('<clear>') };
  const log = await problemLog({ errorsFile: null, force: false }, progress, io);
  await log.report(problem);
  await log.warn('Said.');
  expect(io.stderr.text).toMatch(/^<clear>answers\.csv:12:3: .*\n<clear>Said\.\n$/);
});

test('standard error is waited for, so that a million problems do not pile up', async () => {
  const slow = slowOutput();
  const { io } = memoryIo({ cwd: folder.path });
  const log = await problemLog({ errorsFile: null, force: false }, none, { ...io, stderr: slow.stream });
  const reported = log.report(problem);
  expect(await isSettled(reported)).toBe(false);
  slow.take();
  await reported;
  expect(slow.taken).toEqual(['answers.csv:12:3: There is no such option. Did you mean web?\n']);
});
