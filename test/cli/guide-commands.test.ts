import { GUIDE_ROLES } from '../../src/cli/guide-roles.js';
import { rolePage } from '../../src/render/guide/role-page.js';
import { PAGE_FORMATS } from '../../src/render/page.js';
import { shippedQuiz } from '../builders.js';
import { shippedGuide } from '../guide/guides.js';
import { temporaryFolder } from './folder.js';
import { whichPath } from './memory-io.js';

const folder = temporaryFolder();
const run = (...words: string[]) => whichPath(words, { cwd: folder.path });
const guide = shippedGuide();
const quiz = shippedQuiz();
const READ_ON = { command: expect.stringMatching(/^which-path guide [a-z-]+$/), what: 'read on' };

describe('roles', () => {
  test.each([
    [['python-developer']],
    [['Python', 'developer']],
    [['python developers']],
    [['feature builder']],
  ])('are found by id, name or another name: %j', async (words) => {
    const { code, stdout, stderr } = await run('roles', ...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Python developer +a path\n/);
  });

  test('one that is unknown is answered with the nearest', async () => {
    const { code, stdout, stderr } = await run('roles', 'pyhton', 'developer');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^which-path: No role is called "pyhton developer"\. Did you mean python-developer(, [\w-]+)? or [\w-]+\?\n$/,
    );
  });

  test('one that is far from all is answered with the list', async () => {
    expect((await run('roles', 'xyzzy', 'plugh')).stderr).toBe(
      'which-path: No role is called "xyzzy plugh". which-path roles lists them.\n',
    );
  });

  test('what is typed cannot drive the terminal', async () => {
    expect((await run('roles', '\u001b[2J')).stderr).toContain('"\\u001b[2J"');
  });

  test('the list has every role once, or those of a kind', async () => {
    const { roles } = JSON.parse((await run('roles', '-f', 'json')).stdout);
    expect(roles.map(({ id }: { id: string }) => id)).toEqual(guide.roles.map(({ id }) => id));
    const { stdout } = await run('roles', '--kind', 'working-mode');
    expect(stdout).toMatch(/^Roles +\d roles\n\nWays of working\n {2}Freelancer /);
    expect(stdout).not.toContain('Python developer');
  });

  test('a search shows those of which all words are said, the name first', async () => {
    const { stdout } = await run('roles', '--search', 'web developer');
    expect(stdout).toMatch(/^Roles +\d+ roles with "web developer"\n {2}Web developer /);
  });

  test('words to search for need no quotes', async () => {
    const quoted = await run('roles', '--search', 'machine learning');
    expect(await run('roles', '--search', 'machine', 'learning')).toEqual(quoted);
    const topics = await run('guide', '--search', 'remote work');
    expect(await run('guide', '--search', 'remote', 'work')).toEqual(topics);
  });

  test('a part is shown by itself; one that does not exist is answered with those that do', async () => {
    const { stdout } = await run('roles', 'python-developer', '--part', 'pay');
    expect(stdout).toContain('\nPay\n');
    expect(stdout).not.toContain('\nTools');
    const { code, stderr } = await run('roles', 'python-developer', '--part', 'tool');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "tools"?');
  });

  test.each([
    [
      ['roles', 'cto', '--kind', 'path'],
      'which-path: --kind is for the list of roles: leave the name out.\n',
    ],
    [['roles', '--part', 'pay'], 'which-path: --part is for one role: name it.\n'],
  ])('options that do not go together: %j', async (words, message) => {
    expect(await run(...words)).toEqual({ code: 2, stdout: '', stderr: message });
  });
});

describe('compare', () => {
  test('two roles, by name or id', async () => {
    const { code, stdout } = await run('compare', 'Python developer', 'python-engineer');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Python developer and Python engineer +side by side\n/);
    expect(stdout).toMatch(/\nRead this first[\s\S]*\nThe seven key differences\n/);
  });

  test('three roles', async () => {
    const { stdout } = await run('compare', 'python-developer', 'web-developer', 'data-analyst');
    expect(stdout).toMatch(/^ {4}Python developer +Web developer +Data analyst$/m);
  });

  test('the same role twice is a mistake', async () => {
    expect(await run('compare', 'python-developer', 'Python developer')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'which-path: "python-developer" and "Python developer" mean the same role, python-developer. Name different roles.\n',
    });
    expect((await run('compare', 'cto', 'cto')).stderr).toContain('"cto" stands here twice.');
  });

  test('names of several words need quotes', async () => {
    const { code, stderr } = await run('compare', 'python', 'developer', 'python', 'engineer');
    expect(code).toBe(2);
    expect(stderr).toContain('A name of several words stands in quotes.');
  });

  test('one role is too few', async () => {
    expect((await run('compare', 'cto')).code).toBe(2);
  });
});

describe('guide', () => {
  test('lists every topic', async () => {
    const { stdout } = await run('guide');
    for (const { id } of guide.topics) expect(stdout).toMatch(new RegExp(`^ {2}${id} `, 'm'));
  });

  test.each([[['pay']], [['salary']], [['what', 'python', 'work', 'pays']]])(
    'a topic is found by id, title or another name: %j',
    async (words) => {
      expect((await run('guide', ...words)).stdout).toMatch(/^What Python work pays/);
    },
  );

  test('one that is unknown is answered with the nearest', async () => {
    expect(await run('guide', 'pya')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'which-path: No topic is called "pya". Did you mean pay?\n',
    });
  });

  test('a search looks at titles first, then at the texts', async () => {
    const { topics } = JSON.parse((await run('guide', '--search', 'freelance', '-f', 'json')).stdout);
    expect(topics[0].id).toBe('freelancing');
    expect(topics.length).toBeGreaterThan(1);
    expect((await run('guide', '--search', ' ')).stdout).toContain('No topic has all of these words.');
  });
});

describe('plan', () => {
  const planOf = async (...words: string[]) => JSON.parse((await run('plan', ...words, '-f', 'json')).stdout);

  test('a path and a field are learned together, two paths fork', async () => {
    expect(await planOf('python-developer', 'web-developer')).toMatchObject({ shape: 'merged' });
    expect(await planOf('python-developer', 'python-engineer')).toMatchObject({ shape: 'fork' });
    expect(await planOf('Python developer')).toMatchObject({ shape: 'single', schema: 'which-path/plan@1' });
  });

  test('skills that are known are named by id or name, with commas or one by one', async () => {
    const { known } = await planOf('web-developer', '--known', 'git, SQL', '--known', 'python-basics');
    expect(known).toEqual(expect.arrayContaining(['git', 'sql', 'python-basics']));
    expect((await run('plan', 'web-developer', '--known', 'gti')).stderr).toBe(
      'which-path: --known: no skill is called "gti". Did you mean git?\n',
    );
  });

  test('pace, start and deadline', async () => {
    const { pace } = await planOf('web-developer', '--hours', '10', '--start', '2027-01-11', '--weeks', '8');
    expect(pace).toEqual({ hoursPerWeek: 10, assumed: false, start: '2027-01-11', deadline: 8 });
  });

  test('every link of the plan is there, whole', async () => {
    const { stdout } = await run('plan', 'python-programmer');
    const role = quiz.roles.find(({ id }) => id === 'python-programmer')!;
    const links = quiz.skills.filter(({ id }) => role.skills.core.includes(id)).flatMap(({ learn }) => learn);
    expect(links.length).toBeGreaterThan(10);
    for (const { url } of links) expect(stdout).toContain(`\n    ${url}\n`);
  });

  test.each([
    [['nobody'], 'No role of the quiz is called "nobody". Choose from: python-programmer,'],
    [['pythn-developer'], 'No role of the quiz is called "pythn-developer". Did you mean python-developer'],
    [['web-developer', 'web developer'], 'Both names mean the same role, web-developer.'],
    [['a', 'b', 'c'], 'plan takes one or two roles.'],
  ])('what cannot be planned: %j', async (words, message) => {
    const { code, stdout, stderr } = await run('plan', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('where it goes', () => {
  const COMMANDS = ['roles', 'roles cto', 'compare cto tech-lead', 'guide', 'guide pay', 'plan data-analyst'];

  test.each(COMMANDS.flatMap((command) => PAGE_FORMATS.map((format) => [command, format])))(
    '%s as %s: the same in a file',
    async (command, format) => {
      const words = [...command.split(' '), '-f', format];
      const { stdout } = await run(...words);
      expect(await run(...words, '-o', 'out')).toEqual({ code: 0, stdout: '', stderr: 'Written: out\n' });
      expect(folder.get('out')).toBe(stdout);
    },
  );

  test('a file is not replaced without --force', async () => {
    for (const command of ['roles', 'compare cto tech-lead', 'guide pay', 'plan data-analyst']) {
      folder.put('out', 'mine');
      const words = [...command.split(' '), '-o', 'out'];
      expect((await run(...words)).code).toBe(2);
      expect(folder.get('out')).toBe('mine');
      expect((await run(...words, '--force')).code).toBe(0);
    }
  });

  test('commands to go on with are called as the program was', async () => {
    const { stdout } = await whichPath(['roles', 'cto'], {
      cwd: folder.path,
      env: { npm_lifecycle_event: 'npx' },
    });
    expect(stdout).toMatch(/^ {2}npx which-path /m);
  });
});

test('a result leads to the guide for exactly those roles that have a page there', () => {
  const ids = new Set(guide.roles.map(({ id }) => id));
  expect(GUIDE_ROLES).toEqual(quiz.roles.map(({ id }) => id).filter((id) => ids.has(id)));
});

test.each(['steps', 'choosing'])('the topic that a result leads to is there: %s', (id) => {
  expect(guide.topics.map((topic) => topic.id)).toContain(id);
});

test('the page of every role leads to a topic', () => {
  const options = { command: 'which-path', plannable: [], brief: false };
  for (const role of guide.roles) {
    const commands = rolePage(guide, role, [], options).blocks.at(-1);
    expect(commands).toMatchObject({ type: 'commands', lines: expect.arrayContaining([READ_ON]) });
  }
});

describe('long pages', () => {
  const linesOf = (text: string): number => text.split('\n').length;

  test('of a role show the first of each part, say how many there are, and how to see all', async () => {
    const { stdout: brief } = await run('roles', 'developer');
    const { stdout: whole } = await run('roles', 'developer', '--all');
    expect(brief).toMatch(/^Skills \(2 of \d+\) /m);
    expect(brief).toContain('which-path roles python-developer --all');
    expect(whole).not.toMatch(/ of \d+\) /);
    expect(linesOf(brief)).toBeLessThan(linesOf(whole) * 0.7);
  });

  test('of a comparison show the points that a source draws, with one other view each', async () => {
    const { stdout: brief } = await run('compare', 'developer', 'engineer');
    const { stdout: whole } = await run('compare', 'developer', 'engineer', '--all');
    expect(brief).toContain('which-path compare python-developer python-engineer --all');
    // No source speaks of both roles' requirements.
    expect(brief).not.toContain('Formal requirements');
    expect(whole).toContain('Formal requirements');
    expect(linesOf(brief)).toBeLessThan(linesOf(whole) * 0.7);
  });

  test('a short page has all in any case', async () => {
    expect((await run('roles', 'engineer', '--all')).stdout).toBe((await run('roles', 'engineer')).stdout);
  });

  test('documents have all', async () => {
    const markdown = await run('compare', 'developer', 'engineer', '-f', 'markdown');
    expect(markdown.stdout).toContain('Formal requirements');
    expect((await run('roles', 'developer', '-f', 'markdown')).stdout).not.toMatch(/\(2 of \d+\)/);
  });
});

test('short names are understood: the Python role is meant', async () => {
  for (const [name, title] of [
    ['programmer', 'Python programmer'],
    ['developer', 'Python developer'],
    ['engineer', 'Python engineer'],
  ] as const)
    expect((await run('roles', name)).stdout).toMatch(new RegExp(`^${title} `));
  expect((await run('plan', 'developer', 'web')).stdout).toMatch(/^Plan: Python developer, Web developer /);
});

describe('a word that names nothing', () => {
  test('but is said in some topics: they are named', async () => {
    const { code, stderr } = await run('guide', 'negotiation');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'which-path: No topic is called "negotiation". It is spoken of in tips and hybrids.\n',
    });
  });

  test('and is said in many: how to find them all', async () => {
    expect((await run('guide', 'pytest')).stderr + (await run('guide', 'Django')).stderr).toMatch(
      /All of them: which-path guide --search Django\n/,
    );
  });

  test('but is a slip of one word of a name', async () => {
    expect((await run('roles', 'scientst')).stderr).toBe(
      'which-path: No role is called "scientst". Did you mean data-scientist?\n',
    );
  });
});

test.each([
  [['--no-color', 'roles'], 'options stand after the command: which-path roles --no-color …'],
  [['take', 'foo'], 'take asks the quiz and takes only options. which-path take --help lists them.'],
])('words in the wrong place: %j', async (words, message) => {
  expect(await run(...words)).toMatchObject({ code: 2, stdout: '', stderr: `which-path: ${message}\n` });
});
