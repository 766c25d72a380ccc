import { fileURLToPath } from 'node:url';
import { controlIn, HOSTILE } from '../hostile.js';
import { writtenShowcase } from '../showcase.js';
import { temporaryFolder } from './folder.js';
import { closeTerminals, inTerminal, type PseudoTerminal } from './pseudo-terminal.js';

afterEach(closeTerminals);
const folder = temporaryFolder();
const tea = fileURLToPath(new URL('../transcripts/given/tea.yaml', import.meta.url));
const TEA = ['--quiz', tea, '--no-shuffle', '--save', 'answers.yaml'];

/** Colours and other attributes: SGR. */
const SGR = /\u001b\[[\d;:]*m/;

/** The tea quiz, its first options and what is suggested, to the end. */
async function wholeTeaQuiz(terminal: PseudoTerminal): Promise<void> {
  await terminal.see('1/4');
  terminal.type('1');
  await terminal.see('2/4');
  terminal.type('1');
  await terminal.see('3/4');
  terminal.type('1', 'enter');
  await terminal.see('4/4');
  terminal.type('1', '2', 'enter');
  await terminal.see('used your code');
  terminal.type('down', 'enter');
  await terminal.see('Which do you know');
  terminal.type('space', 'enter');
  await terminal.see('Hours a week');
  terminal.type('enter');
  await terminal.see('First day?');
  terminal.type('enter');
  expect(await terminal.end()).toBe(0);
}

describe('colours', () => {
  test('are there by default, in questions, prompts and result', async () => {
    const terminal = inTerminal(TEA, { cwd: folder.path });
    await wholeTeaQuiz(terminal);
    expect(terminal.raw).toMatch(SGR);
  });

  test('are nowhere with NO_COLOR', async () => {
    const terminal = inTerminal(TEA, { cwd: folder.path, env: { NO_COLOR: '1' } });
    await wholeTeaQuiz(terminal);
    expect(SGR.exec(terminal.raw)).toBeNull();
  });

  test('are nowhere with --no-color', async () => {
    const terminal = inTerminal([...TEA, '--no-color'], { cwd: folder.path });
    await wholeTeaQuiz(terminal);
    expect(SGR.exec(terminal.raw)).toBeNull();
  });

  test('are sixteen with FORCE_COLOR=1', async () => {
    const terminal = inTerminal(TEA, {
      cwd: folder.path,
      env: { FORCE_COLOR: '1', COLORTERM: 'truecolor' },
    });
    await wholeTeaQuiz(terminal);
    expect(terminal.raw).toContain('\u001b[36m');
    expect(terminal.raw).not.toMatch(/\u001b\[[34]8;/);
  });
});

test('a terminal without Unicode gets ASCII only', async () => {
  const terminal = inTerminal(TEA, { cwd: folder.path, env: { LANG: 'C' } });
  await wholeTeaQuiz(terminal);
  expect(terminal.raw.replace(/[\r\n\u001b -~]/g, '')).toBe('');
});

test('no text of a quiz drives the terminal: not in a question, nor in a prompt, nor in the result', async () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    // The reader of quiz files counts brackets.
    const say = (each: string): string => `${each} ${text.replaceAll('[', '(')}`;
    folder.put(`${name}.yaml`, JSON.stringify(writtenShowcase(say)));
    const words = ['--quiz', `${name}.yaml`, '--no-color', '--name', text.replaceAll('\0', '')];
    const terminal = inTerminal(words, { cwd: folder.path, rows: 50 });
    for (const number of [1, 2, 3, 4, 5]) {
      await terminal.see(`${number}/5`);
      terminal.type(number === 1 ? '1' : 's');
    }
    for (const prompt of [
      'used your code',
      'Which do you know',
      'Hours a week',
      'First day?',
      'Save answers as',
    ]) {
      await terminal.see(prompt);
      terminal.type('enter');
    }
    expect(await terminal.end()).toBe(0);
    // What the prompts write themselves: moving the cursor, deleting lines, showing and hiding the cursor.
    const rest = terminal.raw.replace(/\u001b\[(?:\d*[A-K]|\?25[hl])|\r\n/g, '\n');
    expect(`${name}: ${controlIn(rest)}`).toBe(`${name}: null`);
  }
});

describe('40 columns and 12 rows', () => {
  const small = { columns: 40, rows: 12 };

  test('each of the thirty questions is on the screen, with its number, the cursor and the help', async () => {
    const terminal = inTerminal(['--seed', '3'], small);
    for (let number = 1; number <= 30; number++) {
      await terminal.see(new RegExp(`^${number}/30 [^]*^❯ [^]*\\? help$`, 'm'));
      terminal.type(number === 1 ? '1' : 's');
    }
    await terminal.see('How long have others used');
    terminal.type('ctrl-c');
    expect(await terminal.end()).toBe(130);
  });

  test('the cursor can be moved to every option, all of whose words are then shown', async () => {
    const terminal = inTerminal([], small);
    for (let number = 1; number <= 29; number++) {
      await terminal.see(`${number}/30`);
      terminal.type('s');
    }
    await terminal.see('30/30');
    const seen = new Set<string>();
    for (let place = 1; place <= 8; place++) {
      await terminal.see(new RegExp(`^❯ \\[ \\] ${place} `, 'm'));
      seen.add(terminal.text.slice(terminal.text.indexOf('❯')).split(/\n(?! {4,})/)[0] as string);
      terminal.type('down');
    }
    expect([...seen].map((text) => text.replace(/\s+/g, ' ').slice(8)).sort()).toEqual([
      'A list of prices that changes by the second',
      'A page with ten thousand visitors a day',
      'A pile of chores that a machine could do',
      'A product idea on the back of an envelope',
      'A riddle that has been open for a century',
      'A series of readings from the deep sea',
      'A store of records that may not lose one',
      'A stubborn fault that shows once a week',
    ]);
  });

  test('the prompts after the questions take one line each', async () => {
    const terminal = inTerminal(TEA, { ...small, cwd: folder.path });
    for (const number of [1, 2, 3, 4]) {
      await terminal.see(`${number}/4`);
      terminal.type(number === 1 ? 'enter' : 's');
    }
    await terminal.see('? How long have others used your code?\n');
    terminal.type('enter');
    await terminal.see(/^↑↓ navigate · space select · ⏎ submit$/m);
    terminal.type('enter');
    await terminal.see('? Hours a week for learning? (6)\n');
    terminal.type('enter');
    await terminal.see(/^✔ Hours a week for learning\? 6\n\? First day\? \(year-month-day\) \(/m);
    terminal.type('enter');
    expect(await terminal.end()).toBe(0);
  });
});

describe('TERM=dumb', () => {
  const dumb = () => ({ cwd: folder.path, env: { TERM: 'dumb' } });

  test('asks line by line, without moving the cursor or any colour', async () => {
    const terminal = inTerminal(TEA, dumb());
    for (const [prompt, answer] of [
      ['a number, or', '1'],
      ['1 to 5, or', '2'],
      ['up to 2 numbers', '1 3'],
      ['2 numbers, best first', '1 3'],
      ['A number, or Enter', '1'],
      ['or Enter for none', ''],
      ['Enter for 6', ''],
      ['First day?', ''],
    ] as const) {
      await terminal.see(prompt);
      terminal.type(answer, 'enter');
    }
    expect(await terminal.end()).toBe(0);
    expect(terminal.raw).not.toContain('\u001b');
    expect(terminal.raw).toContain('Why Coffee');
    expect(folder.get('answers.yaml')).toContain('pleasures: [smell, silence]');
  });

  test('Ctrl-C ends with 130 and saves', async () => {
    const terminal = inTerminal(TEA, dumb());
    await terminal.see('a number, or');
    terminal.type('1', 'enter');
    await terminal.see('1 to 5, or');
    terminal.type('ctrl-c');
    expect(await terminal.end()).toBe(130);
    expect(folder.get('answers.yaml')).toBe('quiz: tea\nanswers:\n  morning: push\n');
  });

  test('Ctrl-D is the end of the input', async () => {
    const terminal = inTerminal(TEA, dumb());
    await terminal.see('a number, or');
    terminal.type('ctrl-d');
    expect(await terminal.end()).toBe(1);
    expect(terminal.text).toContain('The input ended after 0 of 4 answers. Saved: answers.yaml');
  });
});

test('--plain asks line by line on any terminal', async () => {
  const terminal = inTerminal([...TEA, '--plain'], { cwd: folder.path });
  await terminal.see('a number, or b, s, q, ?:');
  terminal.type('q', 'enter');
  expect(await terminal.end()).toBe(0);
  expect(terminal.raw).not.toContain('\u001b');
});
