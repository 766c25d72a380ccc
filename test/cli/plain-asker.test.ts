import { Readable } from 'node:stream';
import type { Asked, Asker, Outcome } from '../../src/cli/ask/asker.js';
import { plainAsker } from '../../src/cli/ask/plain-asker.js';
import { openingState } from '../../src/cli/ask/question-state.js';
import { questionView } from '../../src/cli/ask/question-view.js';
import { mapStrings, visible } from '../../src/render/escape.js';
import { PLAIN_PALETTE } from '../../src/render/result.js';
import { controlIn, HOSTILE } from '../hostile.js';
import { showcaseWith } from '../showcase.js';
import { askedOf, QUESTIONS } from './asking.js';
import { memoryIo } from './memory-io.js';

/** What comes of a question when these lines are typed, and what was written. */
async function asking<T>(typed: string, ask: (asker: Asker) => Promise<T>) {
  const { io } = memoryIo({ cwd: '/', stdin: typed });
  const asker = plainAsker(io, 40);
  const outcome = await ask(asker);
  asker.close();
  return { outcome, text: io.stderr.text, results: io.stdout.text };
}
const outcomeOf = async (asked: Asked, typed: string): Promise<Outcome> =>
  (await asking(typed, (asker) => asker.ask(asked))).outcome;

const answer = (response: unknown) => ({ kind: 'answer', response });

test.each([
  ['a choice', QUESTIONS.choice(), '2\n', 'b'],
  ['a choice, with spaces around', QUESTIONS.choice(), '  3 \n', 'c'],
  ['a scale', QUESTIONS.scale(), '4\n', 4],
  ['a scale from below zero', QUESTIONS.scale(-2, 2), '-1\n', -1],
  ['a scale to more than nine', QUESTIONS.scale(0, 10), '10\n', 10],
  ['several, in the order of the file', QUESTIONS.multi(), '3 1\n', ['a', 'c']],
  ['several, with commas', QUESTIONS.multi(), '1, 3\n', ['a', 'c']],
  ['one of several', QUESTIONS.multi(), '2\n', ['b']],
  ['a ranking, in the order of typing', QUESTIONS.rank(), '3;1\n', ['c', 'a']],
  ['an answer without a line break, at the end of input', QUESTIONS.choice(), '1', 'a'],
  ['a line that ends as on Windows', QUESTIONS.choice(), '1\r\n', 'a'],
])('%s', async (_, question, typed, response) => {
  expect(await outcomeOf(askedOf(question), typed)).toEqual(answer(response));
});

test('an answer is that of the option shown, not of the one in the file', async () => {
  const question = QUESTIONS.choice();
  expect(await outcomeOf(askedOf(question, { options: [...question.options].reverse() }), '1\n')).toEqual(
    answer('c'),
  );
});

describe.each(Object.entries(QUESTIONS).map(([type, make]) => [type, askedOf(make())] as const))(
  'of a %s',
  (_, asked) => {
    test.each([
      ['b', { kind: 'back' }],
      ['B', { kind: 'back' }],
      ['s', { kind: 'skip' }],
      ['q', { kind: 'quit' }],
      ['', { kind: 'end' }],
    ])('%j', async (typed, outcome) => {
      expect(await outcomeOf(asked, typed)).toEqual(outcome);
    });

    test.each(['0', '99', '1.5', 'x', '1 1', '1 x', '-', '1 2 3 4', '', 'f'])(
      '%j is no answer, and is asked again',
      async (typed) => {
        expect(await outcomeOf(asked, `${typed}\ns\n`)).toEqual({ kind: 'skip' });
      },
    );

    test('f finishes where the rest is settled', async () => {
      expect(await outcomeOf({ ...asked, settled: true }, 'f\n')).toEqual({ kind: 'finish' });
    });

    test('nothing typed keeps the answer that was given before', async () => {
      const response = { choice: 'b', multi: ['b', 'c'], rank: ['c', 'a'], scale: 4 }[asked.question.type];
      const { outcome, text } = await asking('\n', (asker) => asker.ask({ ...asked, current: response }));
      expect(outcome).toEqual(answer(response));
      expect(text).toContain(
        { choice: 'now 2; ', multi: 'now 2 3; ', rank: 'now 3 1; ', scale: 'now 4; ' }[asked.question.type],
      );
    });

    test('one that has to be answered cannot be skipped, nor the first gone back from', async () => {
      const required = { ...asked, number: 1, question: { ...asked.question, required: true } };
      const { outcome, text } = await asking('s\nb\nq\n', (asker) => asker.ask(required));
      expect(outcome).toEqual({ kind: 'quit' });
      expect(text).toContain('This question has to be answered.\n');
      expect(text).toContain('This is the first question.\n');
    });

    test('nothing goes to standard output', async () => {
      expect((await asking('q\n', (asker) => asker.ask(asked))).results).toBe('');
    });
  },
);

test('a signal ends the waiting', async () => {
  const { io, send, listeners } = memoryIo({ cwd: '/', stdin: new Readable({ read: () => undefined }) });
  const asker = plainAsker(io, 80);
  const waiting = asker.ask(askedOf(QUESTIONS.choice()));
  send('SIGTERM');
  await expect(waiting).rejects.toMatchObject({ name: 'Interrupted', signal: 'SIGTERM' });
  asker.close();
  expect(listeners.size).toBe(0);
});

describe.each(Object.entries(HOSTILE))('%s in every text', (_, text) => {
  const quiz = showcaseWith(text);
  const asked = quiz.questions.map((question) =>
    askedOf(question, { settled: true, current: question.type === 'scale' ? 2 : null }),
  );

  test('is shown letter by letter where questions are typed', async () => {
    for (const each of asked) {
      const written = await asking('?\nx\ns\n', (asker) => asker.ask(each));
      expect(controlIn(written.text)).toBeNull();
    }
    const skills = await asking('99\n', (asker) => asker.knownSkills(quiz.skills));
    expect(controlIn(skills.text)).toBeNull();
  });

  test('is shown letter by letter where questions are drawn', () => {
    const frame = { columns: 40, rows: 20, unicode: true, palette: PLAIN_PALETTE };
    for (const each of asked.map((one) => mapStrings(one, visible))) {
      const notice = String(each.question.help);
      expect(controlIn(questionView(each, { ...openingState(each), notice }, frame))).toBeNull();
    }
  });
});
