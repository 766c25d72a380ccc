import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { COHORT, COHORT_TOLD, jsonOf, scoringFolder, sheetOf } from './score-cohort.js';

const { folder, score, rows } = scoringFolder();
const HASH = 'c04461d1f63628b80e9419325dcec45927d2ee89fb628382078352054b3391bc';
beforeEach(() => folder.put('cohort.csv', COHORT));

describe('a cohort', () => {
  const NAMES = ['Ann', 'Ben', 'cohort.csv:4', 'Ann'];

  test.each(['text', 'json', 'ndjson', 'csv', 'markdown'])('as %s tells the same', async (format) => {
    const { code, stderr, stdout } = await score(`cohort.csv -f ${format}`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: COHORT_TOLD });
    expect([...stdout.matchAll(/\bAnn\b|\bBen\b|cohort\.csv:4/g)].map(([name]) => name)).toEqual(NAMES);
  });

  test('as text is a table', async () => {
    expect((await score('cohort.csv')).stdout).toBe(
      [
        'Tea or coffee?                                          tea 1, hash c04461d1f636',
        'Match: higher than so many of 100 random answer sheets',
        '',
        'Name           Drink   match',
        'Ann            Coffee     99  close',
        '            or Water      68',
        'Ben            Green tea >99  leaning',
        'cohort.csv:4   insufficient: 1 of 4 answered',
        'Ann            Green tea  98  leaning',
        '',
      ].join('\n'),
    );
  });

  test('as CSV has the z of the top role, its lead, and the z of every role', async () => {
    expect((await score('cohort.csv -f csv')).stdout.split('\n').slice(0, 3)).toEqual([
      'respondent,answered,drink.role,drink.verdict,drink.z,drink.match,drink.runner_up,drink.lead,drink.flip,z.coffee,z.green-tea,z.water,quiz',
      `Ann,4,coffee,close,1.8530,98.80,water,1.4580,1,1.8530,-1.6948,0.3950,tea@1#${HASH}`,
      `Ben,4,green-tea,leaning,2.3361,99.35,coffee,3.9352,2,-1.5991,2.3361,-1.9648,tea@1#${HASH}`,
    ]);
  });

  test('as JSON and as NDJSON is the same list', async () => {
    const list = JSON.parse((await score('cohort.csv -f json --plan')).stdout);
    const { stdout } = await score('cohort.csv -f ndjson --plan');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(list);
    expect(list[0]).toMatchObject({
      schema: 'which-path/assessment@1',
      quiz: { id: 'tea', version: '1', hash: HASH },
    });
    expect(list[0].plan.role).toBe('coffee');
  });

  test('without a respondent in it is empty in every format', async () => {
    folder.put('none.csv', 'respondent,morning\n');
    const of = async (format: string) =>
      (
        await score(
          `none.csv -f ${format} --columns quiz`.replace(format === 'csv' ? '' : ' --columns quiz', ''),
        )
      ).stdout;
    expect([await of('json'), await of('ndjson'), await of('csv')]).toEqual(['[]\n', '', 'quiz\n']);
    expect(await of('text')).toMatch(/\nName +Drink +match\n$/);
  });
});

describe('every kind of input scores alike', () => {
  const tsv = 'respondent\tmorning\tpatience\tshelf\tpleasures\nAnn\tpush\t2\tmill, dust\tsmell, silence\n';
  test.each([
    ['a.yaml', sheetOf('Ann')],
    ['a.json', jsonOf('Ann')],
    ['a.ndjson', jsonOf('Ann')],
    ['a.csv', tsv.replaceAll(/mill, dust|smell, silence/g, '"$&"').replaceAll('\t', ',')],
    ['b.csv', tsv.replaceAll('\t', ';')],
    ['a.tsv', tsv],
  ])('%s', async (name, text) => {
    const columns = 'respondent,answered,role,z,lead';
    folder.put(name, text);
    folder.put(`${name}.gz`, gzipSync(text));
    folder.put('bom.txt', `\ufeff${text.replaceAll('\n', '\r\n')}`);
    const said = /[^.]+$/.exec(name)?.[0];
    const expected = ['Ann,4,coffee,1.8530,1.4580'];
    expect(await rows(name, '', columns)).toEqual(expected);
    expect(await rows(`${name}.gz`, '', columns)).toEqual(expected);
    expect(await rows('-', text, columns)).toEqual(expected);
    expect(await rows('-', Readable.from([gzipSync(text)]), columns)).toEqual(expected);
    expect(await rows(`bom.txt --input-format ${said}`, '', columns)).toEqual(expected);
    expect((await score(`${name} -f json --plan`)).stderr).not.toContain(name);
  });
});

describe('a sheet alone', () => {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'comment.yaml': `# From Ann\n${sheetOf('Ann')}`,
    'marker.yaml': `---\n${sheetOf('Ann')}`,
    'both.yaml': `# From Ann\n---\n${sheetOf('Ann')}...\n`,
    'array.json': `[${jsonOf('Ann')}]`,
    'ann.yaml.gz': gzipSync(sheetOf('Ann')),
    'ann.txt': sheetOf('Ann'),
  };

  test.each(['text', 'json', 'markdown'])(
    'gives its whole result as %s, however it is written',
    async (format) => {
      folder.put('plain.yaml', sheetOf('Ann'));
      const { stdout } = await score(`plain.yaml -f ${format}`);
      expect(stdout).toMatch(/plan/i);
      // What is said of where to go on names the file.
      const known = (text: string): string => text.replace(/\n+.*Where to go on[\s\S]*$/, '');
      for (const [name, content] of Object.entries(files)) {
        folder.put(name, content);
        const ending = await score(`${name} -f ${format}`);
        expect({ name, ...ending, stdout: known(ending.stdout) }).toEqual({
          ...{ name, code: 0, stderr: '', stdout: known(stdout) },
        });
      }
      const piped = await score(`- -f ${format}`, sheetOf('Ann'));
      expect({ ...piped, stdout: known(piped.stdout) }).toEqual({
        code: 0,
        stderr: '',
        stdout: known(stdout),
      });
    },
  );

  test('that comes in pieces, with time between them, is shown once and whole', async () => {
    const pieces = sheetOf('Ann').match(/[\s\S]{1,20}/g) as string[];
    const { stdout } = await score('- -f json', Readable.from(pieces.map((piece) => Buffer.from(piece))));
    expect(JSON.parse(stdout)).toMatchObject({ respondent: 'Ann', answered: 4 });
  });

  test('with another is a row', async () => {
    folder.put('two.yaml', `${sheetOf('Ann')}---\n${sheetOf('Ben')}`);
    expect((await score('two.yaml')).stdout).toMatch(/^Name[\s\S]*^Ann [\s\S]*^Ben /m);
    expect((await score('ann.yaml ann.json')).stdout).toMatch(/^Name/m);
  });

  test.each(['text', 'json', 'markdown'])('with a problem gives no %s and no file', async (format) => {
    const bad = '---\nanswers: { morning: pull }\n';
    const told = '2:21: There is no option "pull" here. Choose from: push, peace, nothing.\n';
    folder.put('bad.yaml', bad);
    const before = folder.list();
    expect(await score(`- -f ${format}`, bad)).toEqual({ code: 1, stdout: '', stderr: `-:${told}` });
    for (const words of ['', ' --strict', ' -o out']) {
      const { code, stdout, stderr } = await score(`bad.yaml -f ${format}${words}`);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr.startsWith(`bad.yaml:${told}`)).toBe(true);
    }
    expect(folder.list()).toEqual(before);
  });
});

describe('who says no name is named by the place', () => {
  test('of a sheet in a file of its own: by the file', async () => {
    folder.put('in/ada.yaml', sheetOf(null));
    folder.put('in/ben.json', jsonOf('').replace('"respondent":"",', ''));
    folder.put('in/cleo.yaml.gz', gzipSync(sheetOf(null)));
    expect(await rows('in')).toEqual(['ada', 'ben', 'cleo']);
    expect(
      JSON.parse((await score('in -f json')).stdout).map((one: { respondent: string }) => one.respondent),
    ).toEqual(['ada', 'ben', 'cleo']);
    expect(await rows('-', sheetOf(null))).toEqual(['stdin']);
  });

  test('of one among several: by file and line', async () => {
    folder.put('two.yaml', `${sheetOf(null)}---\n${sheetOf(null)}`);
    expect(await rows('two.yaml')).toEqual(['two.yaml:1', 'two.yaml:4']);
    expect(await rows('cohort.csv')).toContain('cohort.csv:4');
    expect(await rows('-', 'morning\n\npush\npeace\n')).toEqual(['stdin:3', 'stdin:4']);
  });
});

describe('the widths of a table', () => {
  const table = (names: readonly string[]) =>
    ['respondent,morning,patience,shelf', ...names.map((name) => `${name},push,2,mill`), ''].join('\n');
  const LONG = 'Wilhelmina Featherstonehaugh';

  test('are those of the first hundred sheets of files', async () => {
    const names = Array.from({ length: 99 }, (_, place) => `P${place}`);
    folder.put('a.csv', table([...names, LONG]));
    folder.put('b.csv', table([...names, 'P99', LONG]));
    expect((await score('a.csv')).stdout).toContain(`\n${LONG} `);
    expect((await score('b.csv')).stdout).toContain('\nWilhelmina…');
  });

  test('do not depend on how a stream is cut', async () => {
    const text = table(['Ann', LONG, 'Ben']);
    const { stdout } = await score('-', text);
    for (const size of [1, 7, 40])
      expect(
        (
          await score(
            '-',
            Readable.from(
              Array.from(text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [], (piece) =>
                Buffer.from(piece),
              ),
            ),
          )
        ).stdout,
      ).toBe(stdout);
  });
});

describe('--columns', () => {
  test('chooses the columns, in the order of all', async () => {
    const { stdout } = await score('ann.yaml -f csv --columns role,respondent');
    expect(stdout).toBe('respondent,drink.role\nAnn,coffee\n');
    expect((await score('ann.yaml -f csv --columns role,respondent,role')).stdout).toBe(stdout);
  });

  test.each([
    ['ann.yaml --columns role', '--columns is for --format csv.'],
    ['cohort.csv -f json --columns role', '--columns is for --format csv.'],
    ['ann.yaml -f csv --columns role,respondnt', 'Did you mean "respondent"?'],
    ['ann.yaml -f csv --columns ,', 'Choose from: respondent, answered, role,'],
  ])('%s is refused', async (words, message) => {
    const { code, stdout, stderr } = await score(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('what is added', () => {
  test('--traits, --why and --plan are columns of a CSV', async () => {
    const { stdout } = await score('ann.yaml -f csv --columns respondent --traits --why --plan');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'respondent,trait.wake,trait.ritual,why.drink,plan.skills,plan.hours_low,plan.hours_high,plan.weeks_low,plan.weeks_high,plan.first',
      'Ann,88.9,27.3,morning=push +0.7021; pleasures=smell|silence +0.5752; shelf=mill|dust +0.3836,2,6,14,3,7,brewing foam',
    ]);
  });

  test.each(['--traits', '--why', '--plan'])('%s changes nothing of the other columns', async (option) => {
    const plain = (await score('cohort.csv -f csv')).stdout.split('\n').slice(1);
    const more = (await score(`cohort.csv -f csv ${option}`)).stdout.split('\n').slice(1);
    plain.forEach((line, place) => {
      expect(more[place]?.startsWith(line)).toBe(true);
    });
  });

  test('the command line says the pace of all plans', async () => {
    const { stdout } = await score('cohort.csv -f ndjson --plan --hours 10 --start 2028-02-29 --weeks 3');
    expect(JSON.parse(stdout.split('\n')[0] as string).plan.pace).toEqual({
      ...{ hoursPerWeek: 10, assumed: false, start: '2028-02-29', deadline: 3 },
    });
  });

  test('-x leaves a role out of every row', async () => {
    const { stdout } = await score('cohort.csv -f csv -x coffee --columns role,scores');
    expect(stdout).toBe(
      'drink.role,z.green-tea,z.water\nwater,-1.6948,0.3950\ngreen-tea,2.3361,-1.9648\nwater,-0.6403,0.7142\ngreen-tea,1.9520,-1.5363\n',
    );
    expect(await score('cohort.csv -x coffe')).toMatchObject({
      ...{ code: 2, stdout: '', stderr: expect.stringContaining('Did you mean "coffee"?') },
    });
  });
});
