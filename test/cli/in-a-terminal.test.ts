import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.js';
import { closeTerminals, inTerminal, type PseudoTerminal } from './pseudo-terminal.js';

afterEach(closeTerminals);
const folder = temporaryFolder();
const tea = fileURLToPath(new URL('../transcripts/given/tea.yaml', import.meta.url));
const TEA = ['--quiz', tea, '--no-shuffle'];

/** Answers all thirty questions with their first options. */
async function answerAll(terminal: PseudoTerminal, from = 1): Promise<void> {
  for (let number = from; number <= 30; number++) {
    await terminal.see(new RegExp(`^${number}/30 `, 'm'));
    const picks = /^Pick (?:up to )?(\d)/m.exec(terminal.text)?.[1];
    if (picks === undefined) terminal.type('1');
    else terminal.type(...['1', '2', '3'].slice(0, Number(picks)), 'enter');
  }
}

/** Answers what shapes the plan, each time with what is suggested. */
async function answerBackground(terminal: PseudoTerminal): Promise<void> {
  for (const prompt of ['How long have others used', 'Which do you know', 'Hours a week', 'First day?']) {
    await terminal.see(prompt);
    terminal.type('enter');
  }
}

describe('a whole run of 80 columns and 24 rows', () => {
  test('from the first question to the result, the answers saved', async () => {
    const terminal = inTerminal(['--seed', '7', '--save', 'mia.yaml', '--name', 'Mia'], { cwd: folder.path });
    await terminal.see('30 questions, 6 to 8 minutes.');
    await answerAll(terminal);
    await answerBackground(terminal);
    expect(await terminal.end()).toBe(0);
    expect(terminal.raw).toContain('Mia, 30 of 30 answered');
    expect(terminal.text).toContain('which-path score mia.yaml --weeks 12');
    expect(terminal.cursorIsShown).toBe(true);
    const saved = folder.get('mia.yaml');
    expect(saved).toContain('respondent: "Mia"');
    expect(saved).toContain('seed: 7');
    expect(saved.match(/^ {2}[a-z-]+: /gm)?.length).toBeGreaterThanOrEqual(30);
  });

  test('without --save the answers may be saved in the end', async () => {
    const terminal = inTerminal(TEA, { cwd: folder.path });
    await terminal.see('1/4');
    terminal.type('1');
    await terminal.see('2/4');
    terminal.type('1');
    await terminal.see('3/4');
    terminal.type('1', '3', 'enter');
    await terminal.see('4/4');
    terminal.type('2', '1', 'enter');
    await answerBackground(terminal);
    await terminal.see('Save answers as?');
    terminal.type('late.yaml', 'enter');
    expect(await terminal.end()).toBe(0);
    expect(folder.get('late.yaml')).toContain('  shelf: [mill, dust]\n  pleasures: [steam, smell]\n');
  });

  test('what shapes the plan is picked and checked', async () => {
    const terminal = inTerminal([...TEA, '--save', 'a.yaml'], { cwd: folder.path });
    await terminal.see('1/4');
    terminal.type('1');
    await terminal.see('2/4');
    terminal.type('1');
    await terminal.see('3/4');
    terminal.type('s');
    await terminal.see('4/4');
    terminal.type('s');
    await terminal.see('How long have others used');
    terminal.type('down', 'down', 'enter');
    await terminal.see('Grinding');
    terminal.type('space', 'down', 'down', 'space', 'enter');
    await terminal.see('Hours a week');
    terminal.type('0', 'enter');
    await terminal.see('A number above 0 and up to 100, please.');
    terminal.type('backspace', '2.5', 'enter');
    await terminal.see('First day?');
    terminal.type('2027-02-30', 'enter');
    await terminal.see('A date such as 2027-01-11, please.');
    terminal.type(...Array<string>(10).fill('backspace'), '2027-03-01', 'enter');
    expect(await terminal.end()).toBe(0);
    expect(folder.get('a.yaml')).toContain(
      [
        'background:',
        '  known: [grinding, foam]',
        '  hours_per_week: 2.5',
        '  experience: 1-to-5-years',
        '  start: 2027-03-01',
      ].join('\n'),
    );
  });
});

describe('one question', () => {
  test('going back shows the answer, which can be changed', async () => {
    const terminal = inTerminal([...TEA, '--save', 'a.yaml'], { cwd: folder.path });
    await terminal.see('❯ 1  A push');
    terminal.type('down', 'down');
    await terminal.see('❯ 3  Nothing much');
    terminal.type('enter');
    await terminal.see('2/4');
    expect(terminal.lines).toContain('❯ 3');
    terminal.type('b');
    await terminal.see('❯ 3  Nothing much');
    terminal.type('up', 'enter');
    await terminal.see('2/4');
    terminal.type('5');
    await terminal.see('3/4');
    terminal.type('left');
    await terminal.see('❯ 5  always');
    terminal.type('q', 'q');
    expect(await terminal.end()).toBe(0);
    expect(folder.get('a.yaml')).toBe('quiz: tea\nanswers:\n  morning: peace\n  patience: 5\n');
  });

  test('several are picked with the space bar, no more than allowed', async () => {
    const terminal = inTerminal([...TEA, '--save', 'a.yaml'], { cwd: folder.path });
    for (const number of [1, 2]) {
      await terminal.see(`${number}/4`);
      terminal.type('s');
    }
    await terminal.see('❯ [ ] 1  A mill');
    terminal.type('enter');
    await terminal.see('Pick at least one with the space bar');
    terminal.type('space', 'down', 'space', 'down', 'space');
    await terminal.see('2 are picked. Take one back first');
    expect(terminal.text).toContain('  [✓] 1  A mill\n  [✓] 2  A bowl\n❯ [ ] 3  Dust');
    terminal.type('up', 'space', 'enter');
    await terminal.see('4/4');
    terminal.type('3', 'down', 'enter');
    await terminal.see('Pick 1 more, best first.');
    terminal.type('1');
    await terminal.see('❯ 2nd 1  The smell');
    terminal.type('q', 'q');
    expect(await terminal.end()).toBe(0);
    expect(folder.get('a.yaml')).toBe('quiz: tea\nanswers:\n  shelf: [mill]\n');
  });

  test('? explains, q asks first', async () => {
    const terminal = inTerminal(TEA);
    await terminal.see('1/4');
    terminal.type('?');
    await terminal.see('There are no right answers');
    terminal.type('q');
    await terminal.see('Press q again to leave');
    terminal.type('x', 'q');
    await terminal.see('Press q again to leave');
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
    expect(terminal.text).toContain('You left after 0 of 4 answers. Nothing was saved.');
  });

  test('the same seed shows the same order, another one another', async () => {
    const orderOf = async (seed: string): Promise<string[]> => {
      const terminal = inTerminal(['--seed', seed]);
      await terminal.see('? help');
      terminal.type('q', 'q');
      await terminal.end();
      return terminal.raw.match(/\d {2}[A-Z][a-z ']+/g)?.slice(0, 4) ?? [];
    };
    const [once, again, other] = [await orderOf('1'), await orderOf('1'), await orderOf('2')];
    expect(once).toHaveLength(4);
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });
});
