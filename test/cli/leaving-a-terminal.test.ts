import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.js';
import { BIN } from './process.js';
import { closeTerminals, inTerminal, type PseudoTerminal, shellInTerminal } from './pseudo-terminal.js';

afterEach(closeTerminals);
const folder = temporaryFolder();
const tea = fileURLToPath(new URL('../transcripts/given/tea.yaml', import.meta.url));
const TEA = ['--quiz', tea, '--no-shuffle'];

describe('the terminal afterwards', () => {
  const start = async (...words: string[]): Promise<PseudoTerminal> => {
    const shell = shellInTerminal({ cwd: folder.path });
    await shell.see('$');
    shell.type(`${process.execPath} ${BIN} --quiz ${tea} ${words.join(' ')}\r`);
    await shell.see('? help');
    return shell;
  };
  /** What the shell says of the exit code and of the line discipline. */
  const afterwards = async (shell: PseudoTerminal): Promise<string> => {
    shell.type('code=$?; clear; echo "code: $code"; stty -a; echo done.\r');
    await shell.see(/^done\.$/m);
    return shell.text;
  };

  test('is as it was before: Ctrl-C at a question ends with 130, the answers are saved', async () => {
    const shell = await start('--save', 'a.yaml');
    shell.type('1');
    await shell.see('2/4');
    shell.type('ctrl-c');
    await shell.see('Saved 1 answer: a.yaml');
    const text = await afterwards(shell);
    expect(text).toContain('code: 130');
    expect(text).toMatch(/(?<!-)\bicanon\b/);
    expect(text).toMatch(/(?<!-)\becho\b/);
    expect(shell.cursorIsShown).toBe(true);
    expect(folder.get('a.yaml')).toMatch(/^quiz: tea\nseed: \d+\nanswers:\n {2}morning: /);
  });

  test('Ctrl-C among the last prompts saves as well', async () => {
    const shell = await start('--no-shuffle', '--save', 'a.yaml');
    shell.type('1');
    for (const number of [2, 3, 4]) {
      await shell.see(`${number}/4`);
      shell.type('s');
    }
    await shell.see('How long have others used');
    shell.type('enter');
    await shell.see('Which do you know');
    shell.type('ctrl-c');
    await shell.see('Saved 1 answer: a.yaml');
    const text = await afterwards(shell);
    expect(text).toContain('code: 130');
    expect(text).toMatch(/(?<!-)\bicanon\b/);
    expect(shell.cursorIsShown).toBe(true);
  });
});

describe('a signal', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ])('%s ends with %i, the answers so far are saved', async (signal, code) => {
    const terminal = inTerminal([...TEA, '--save', 'a.yaml'], { cwd: folder.path });
    await terminal.see('1/4');
    terminal.type('2');
    await terminal.see('2/4');
    terminal.kill(signal);
    expect(await terminal.end()).toBe(code);
    expect(terminal.cursorIsShown).toBe(true);
    expect(folder.get('a.yaml')).toBe('quiz: tea\nanswers:\n  morning: peace\n');
  });
});
