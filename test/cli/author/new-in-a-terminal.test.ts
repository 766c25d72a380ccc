import { parseQuiz } from '../../../src/quiz/parse.js';
import { temporaryFolder } from '../folder.js';
import { closeTerminals, inTerminal, type PseudoTerminal } from '../pseudo-terminal.js';

afterEach(closeTerminals);
const folder = temporaryFolder();

const SIZES = [
  [80, 24],
  [40, 12],
] as const;

/** Types a line when its prompt is there. */
async function answer(terminal: PseudoTerminal, prompt: string, line: string): Promise<void> {
  await terminal.see(`? ${prompt}`);
  terminal.type(line, 'enter');
}

/** Picks where an outcome leans, so many lines below the one that the cursor is on, or above. */
async function lean(terminal: PseudoTerminal, prompt: string, downs: number): Promise<void> {
  await terminal.see(`? ${prompt} leans to`);
  await terminal.see('navigate');
  terminal.type(...Array<string>(Math.abs(downs)).fill(downs < 0 ? 'up' : 'down'), 'enter');
}

async function upToLeans(terminal: PseudoTerminal): Promise<void> {
  await answer(terminal, 'Title:', 'Front or back?');
  await answer(terminal, 'Outcome 1:', 'Front');
  await answer(terminal, 'Outcome 2:', 'Back');
  await answer(terminal, 'Outcome 3 (Enter: done):', '');
  await answer(terminal, 'Trait 1:', 'looks / workings');
  await answer(terminal, 'Trait 2 (Enter: done):', '');
}

describe.each(SIZES)('on a terminal of %d columns and %d rows', (columns, rows) => {
  test('a quiz is asked for, mended and written', async () => {
    const terminal = inTerminal(['quiz', 'new'], { cwd: folder.path, columns, rows });
    await answer(terminal, 'Title:', 'Front or back?');
    await answer(terminal, 'Outcome 1:', 'Front');
    await answer(terminal, 'Outcome 2:', 'front');
    await terminal.see('"front" is there already.');
    terminal.type(...Array<string>(5).fill('backspace'), 'Bakc', 'enter');
    await answer(terminal, 'Outcome 3 (Enter: done):', 'b');
    await terminal.see('Taken back: Bakc');
    await answer(terminal, 'Outcome 2:', 'Back');
    await answer(terminal, 'Outcome 3 (Enter: done):', '');
    await answer(terminal, 'Trait 1:', 'looks');
    await terminal.see('Two ends with a slash');
    terminal.type(' / workings', 'enter');
    await answer(terminal, 'Trait 2 (Enter: done):', '');
    await lean(terminal, '1/2 Front', 2);
    await lean(terminal, '2/2 Back', 3);
    await terminal.see('❯ workings');
    await lean(terminal, '1/2 Front', -2);
    await lean(terminal, '2/2 Back', 0);
    await terminal.see('All outcomes are alike');
    await lean(terminal, '1/2 Front', 0);
    await lean(terminal, '2/2 Back', 2);
    await terminal.see('❯ Write front-or-back.yaml');
    terminal.type('enter');
    expect(await terminal.end()).toBe(0);
    expect(terminal.raw).toContain('which-path quiz audit front-or-back.yaml');
    expect(terminal.cursorIsShown).toBe(true);
    const { roles } = parseQuiz(folder.get('front-or-back.yaml'));
    expect(roles.map(({ profile }) => profile)).toEqual([{ workings: -1 }, { workings: 1 }]);
  });

  test('what was chosen is where the cursor stands, and Enter keeps it', async () => {
    const terminal = inTerminal(['quiz', 'new'], { cwd: folder.path, columns, rows });
    await upToLeans(terminal);
    await lean(terminal, '1/2 Front', 2);
    await lean(terminal, '2/2 Back', 1);
    await terminal.see('"Back" leans nowhere');
    await terminal.see('❯ neither');
    terminal.type('up', 'enter');
    await terminal.see('❯ Write front-or-back.yaml');
    terminal.type('down', 'enter');
    await terminal.see('❯ workings');
    terminal.type('enter');
    await terminal.see('2/2 Back leans to');
    await terminal.see('❯ looks');
    terminal.type('enter');
    await terminal.see('❯ Write front-or-back.yaml');
    terminal.type('enter');
    expect(await terminal.end()).toBe(0);
    const { roles } = parseQuiz(folder.get('front-or-back.yaml'));
    expect(roles.map(({ profile }) => profile)).toEqual([{ workings: 1 }, { workings: -1 }]);
  });

  test('no line is broken within a word', async () => {
    const outcomes = ['Designer of accessible tables', 'Keeper of the tables'];
    const trait = 'how a table looks to readers / how a table is kept and backed up';
    const words = [
      'quiz',
      'new',
      '--title',
      'T',
      ...outcomes.flatMap((each) => ['--outcome', each]),
      '--trait',
      trait,
    ];
    const terminal = inTerminal(words, { cwd: folder.path, columns, rows });
    await terminal.see('navigate');
    terminal.type('enter');
    await terminal.see('2/2 Keeper');
    const known = [
      'Trait 1 of 1: ✔ 1/2 ? 2/2 leans to neither go back ❯ ↑↓ navigate · ⏎ select',
      trait,
      ...outcomes,
    ]
      .join(' ')
      .split(' ');
    const { lines } = terminal;
    const shown = lines.slice(lines.findIndex((line) => line.startsWith('Trait 1 of 1:')));
    for (const line of shown) expect(line.length).toBeLessThan(columns);
    expect(
      shown
        .join(' ')
        .split(/ +/)
        .filter((word) => word !== '' && !known.includes(word)),
    ).toEqual([]);
    terminal.type('ctrl-c');
    expect(await terminal.end()).toBe(130);
  });

  test('Enter goes on only where its prompt says so', async () => {
    const terminal = inTerminal(['quiz', 'new', '--title', 'T'], { cwd: folder.path, columns, rows });
    await answer(terminal, 'Outcome 1:', 'Front');
    await answer(terminal, 'Outcome 2:', 'Back');
    await answer(terminal, 'Outcome 3 (Enter: done):', 'Data');
    await answer(terminal, 'Outcome 4 (Enter: done):', '');
    await terminal.see('You need at least 2');
    await answer(terminal, 'Trait 1:', 'looks / workings');
    await answer(terminal, 'Trait 2:', '');
    await terminal.see('One trait is enough for 2 outcomes');
    expect(terminal.text).not.toContain('Trait 2 (Enter: done)');
    terminal.type('facts / guesses', 'enter');
    await terminal.see('Trait 3 (Enter: done):');
    terminal.type('ctrl-c');
    expect(await terminal.end()).toBe(130);
  });
});

test('an answer that would end in the last column stands below its question, without an empty line', async () => {
  const terminal = inTerminal(['quiz', 'new'], { cwd: folder.path, columns: 40, rows: 24 });
  const title = 'Which of the tables is for you?';
  expect(`? Title: ${title}`).toHaveLength(40);
  await answer(terminal, 'Title:', title);
  await terminal.see('Outcome 1:');
  const { lines } = terminal;
  const at = lines.indexOf('✔ Title:');
  expect(lines.slice(at, at + 4)).toEqual([
    '✔ Title:',
    `  ${title}`,
    '',
    'What can it recommend? One at a time,',
  ]);
  terminal.type('ctrl-c');
  expect(await terminal.end()).toBe(130);
});

test('Ctrl-C leaves at any question, and nothing is written', async () => {
  const terminal = inTerminal(['quiz', 'new'], { cwd: folder.path });
  await answer(terminal, 'Title:', 'Front or back?');
  await terminal.see('Outcome 1:');
  terminal.type('ctrl-c');
  expect(await terminal.end()).toBe(130);
  expect(folder.list()).toEqual([]);
  expect(terminal.cursorIsShown).toBe(true);
});

test('a signal ends it with its own code', async () => {
  const terminal = inTerminal(['quiz', 'new'], { cwd: folder.path });
  await terminal.see('? Title:');
  terminal.kill('SIGTERM');
  expect(await terminal.end()).toBe(143);
});

test('--plain asks in typed lines', async () => {
  const terminal = inTerminal(['quiz', 'new', '--plain', '--title', 'Front or back?'], { cwd: folder.path });
  await terminal.see('Outcome 1:');
  terminal.type('Front\r');
  await terminal.see('Outcome 2:');
  terminal.type('Back\r');
  await terminal.see('Outcome 3 (Enter: done):');
  terminal.type('\r');
  await terminal.see('Trait 1:');
  terminal.type('looks / workings\r');
  await terminal.see('Trait 2 (Enter: done):');
  terminal.type('\r');
  await terminal.see('Numbers:');
  terminal.type('1 3\r');
  await terminal.see('A number (Enter: 1):');
  terminal.type('1\r');
  expect(await terminal.end()).toBe(0);
  expect(folder.list()).toContain('front-or-back.yaml');
});

test('a file that cannot be written is asked for anew, and nothing is lost', async () => {
  const terminal = inTerminal(['quiz', 'new'], { cwd: folder.path });
  await upToLeans(terminal);
  await lean(terminal, '1/2 Front', 0);
  await lean(terminal, '2/2 Back', 2);
  await terminal.see('❯ Write front-or-back.yaml');
  folder.put('front-or-back.yaml', 'somebody else was quicker');
  terminal.type('enter');
  await terminal.see('front-or-back.yaml exists already.');
  await answer(terminal, 'Another name:', 'mine');
  expect(await terminal.end()).toBe(0);
  expect(folder.get('front-or-back.yaml')).toBe('somebody else was quicker');
  expect(parseQuiz(folder.get('mine.yaml')).title).toBe('Front or back?');
});
