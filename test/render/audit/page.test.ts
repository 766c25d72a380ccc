import stringWidth from 'fast-string-width';
import type { Audit, Breach } from '../../../src/analysis/audit/audit.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { auditJson } from '../../../src/render/audit/json.js';
import type { AuditPageOptions } from '../../../src/render/audit/options.js';
import { auditPage } from '../../../src/render/audit/page.js';
import { sheetWords } from '../../../src/render/audit/page-witnesses.js';
import { mapStrings } from '../../../src/render/escape.js';
import { renderPageMarkdown } from '../../../src/render/page-markdown.js';
import { renderPageText } from '../../../src/render/page-text.js';
import { optionsWith } from '../results.js';
import {
  about,
  audited,
  BAKERY,
  EVEN,
  exactly,
  option,
  pageOptions,
  question,
  role,
  track,
} from './audits.js';

const MUCH: Breach = {
  ...{ kind: 'share', track: 'path', role: 'cook' },
  ...{ multiple: exactly(1.7), allowed: [0.6, 1.6] },
};

function text(audit: Audit, other: Partial<AuditPageOptions> = {}, quiz: Quiz = BAKERY): string {
  const options = optionsWith({ unicode: other.unicode ?? true });
  return renderPageText(auditPage(quiz, audit, pageOptions(other)), options);
}

/** The lines of one section, its heading left out. */
function section(page: string, title: string): string[] {
  const found = page.split('\n\n').find((each) => each.startsWith(title));
  return found?.trimEnd().split('\n').slice(1) ?? [];
}

describe('the verdict', () => {
  test('stands first, with the method', () => {
    expect(text(EVEN).split('\n').slice(0, 4)).toEqual([
      `Small${' '.repeat(70)}audit`,
      '  All 45 possible sheets; version 1',
      '',
      '  Within the limits.',
    ]);
  });

  test('counts what is beyond the limits, and says it one by one with what to do', () => {
    const lines = text(audited(MUCH)).split('\n');
    expect(lines[3]).toBe('1 thing is beyond the limits');
    expect(lines[4]).toBe('  1. cook has 1.70 times its fair share of the first places; at most 1.6 is');
    expect(text(audited(MUCH, MUCH))).toContain('2 things are beyond the limits');
  });

  test('offers a proposal where shares are uneven and the quiz is a file with profiles', () => {
    expect(text(audited(MUCH))).toContain('which-path quiz audit bakery.yaml --fix-balance');
    expect(text(audited(MUCH), { isFile: false })).not.toContain('bakery.yaml --fix-balance');
    expect(text(EVEN)).not.toContain('--fix-balance');
  });
});

describe('the roles of a track', () => {
  test('stand by how often they come first, with their multiple of the fair share', () => {
    expect(section(text(EVEN), 'path   ').slice(0, 4)).toEqual([
      '  Role    First  × fair    fair▾         Can win',
      '  cook    50.0%    1.50  ██████████▌     ✓',
      '  baker   25.0%    0.75  █████▎          ✓',
      '  seller  25.0%    0.75  █████▎          ✓',
    ]);
  });

  test('have two standard errors beside them where sheets were drawn', () => {
    const drawn = track({ roles: [role('cook', about(0.5, 0.001)), role('baker', about(0.5, 0.001))] });
    const page = text({ ...EVEN, tracks: [drawn] });
    expect(page).toContain('1.00 ±0.01');
    expect(page).toContain('1 is an equal share, ± two standard errors;');
    expect(text(EVEN)).toContain('1 is an equal share; ✓');
  });

  test('are marked where they cannot come first alone', () => {
    const proof = { kind: 'same', role: 'baker' } as const;
    const page = text({
      ...EVEN,
      tracks: [
        track({
          roles: [
            role('baker', exactly(1)),
            role('cook', exactly(0), { kind: 'level', witness: {}, with: ['baker'], proof }),
            role('seller', exactly(0), { kind: 'never', proof: { kind: 'counted', sheets: 45 } }),
          ],
        }),
      ],
    });
    expect(page).toMatch(/ {2}cook .* only level with baker\n {2}seller .* never\n/);
  });

  test('of a long track are cut in the middle, and --all has them', () => {
    const many = Array.from({ length: 25 }, (_, place) => role('baker', exactly(place / 300)));
    const long = { ...EVEN, tracks: [track({ roles: many })] };
    const [, ...cut] = section(text(long), 'path   ');
    expect(cut.filter((line) => line.startsWith('  baker'))).toHaveLength(20);
    expect(cut[10]).toBe('  …');
    expect(cut[21]).toBe('  5 between the first and the last 10 are left out; --all has them.');
    const all = section(text(long, { brief: false }), 'path   ');
    expect(all.filter((line) => line.startsWith('  baker'))).toHaveLength(25);
  });
});

test('answers without reading have their verdict in file order, and whom they favour when shuffled', () => {
  expect(section(text(EVEN), 'path: answered')).toEqual([
    '  Option    File order  Verdict     Shuffled, mostly',
    '  First     baker       close call  cook 45.0%',
    '  Last      baker       close call  cook 45.0%',
    '  Neutral   cook        tie',
    '  By turns  baker       close call  cook 45.0%',
    '  The program shuffles options when it asks; on paper they are as in the file.',
  ]);
});

test('how sure results are is told in a few terms', () => {
  expect(section(text(EVEN), 'path: how sure').slice(0, 5)).toEqual([
    '  Verdicts     tie 5.0%, close 20.0%, leaning 50.0%, clear 25.0%',
    '  To turn it   half of the sheets take 2 answers or fewer',
    '  Most alike   baker and cook 0.25; baker and seller -0.50; cook and seller',
    '               -0.70',
    '  Weights ±5%  another first role on 4.0% of the sheets',
  ]);
});

describe('questions', () => {
  test('stand by what they tell', () => {
    expect(section(text(EVEN), 'Questions').slice(0, 4)).toEqual([
      '  Question  Decides  Tells',
      '  fire        30.0%  40.0%',
      '  bread       30.0%  20.0%',
      '  morning     30.0%  10.0%',
    ]);
  });

  test('that never or hardly decide are named, and options that count the same', () => {
    const idle = { track: 'path', decides: exactly(0), never: true, information: 0, told: 0 };
    const page = text({
      ...EVEN,
      questions: [
        question('morning', 0, { tracks: [idle] }),
        question('fire', 0.01, { tracks: [{ ...idle, never: false, decides: exactly(0.002) }] }),
        question('bread', 0.2, {
          options: [
            option('rye', { same: 'wheat' }),
            option('wheat', { same: 'rye' }),
            option('none', { tracks: [{ track: 'path', decides: exactly(0), never: true, toward: null }] }),
          ],
        }),
      ],
    });
    expect(section(page, 'What hardly decides').slice(0, 4)).toEqual([
      '  - morning: never decides: whatever is answered to it, the same roles come',
      '    first.',
      '  - fire: hardly decides: on 0.2% of the sheets at most.',
      '  - bread: rye and wheat count the same for every role.',
    ]);
    expect(page).toContain('  - bread: none counts the same for every role, as if it were left open.');
  });

  describe('of a long quiz', () => {
    const first = (count: number) =>
      Array.from({ length: count }, (_, place) => question(`q-${place}`, place / 30));
    const lines = (count: number, other: Partial<AuditPageOptions> = {}) =>
      section(text({ ...EVEN, questions: first(count) }, other), 'Questions');

    test('are cut in the middle, with a row where some are left out', () => {
      const cut = lines(30);
      expect(cut.slice(1, 13).map((line) => line.trim().split(' ')[0])).toEqual([
        ...['q-29', 'q-28', 'q-27', 'q-26', 'q-25', '…', 'q-4', 'q-3', 'q-2', 'q-1', 'q-0', '20'],
      ]);
      expect(cut[12]).toBe('  20 between the first and the last 5 are left out; --all has them.');
      expect(lines(30, { unicode: false })[6]).toBe('  ...');
    });

    test('are not cut for the sake of one row, nor with --all', () => {
      expect(lines(11).filter((line) => line.startsWith('  q-'))).toHaveLength(11);
      expect(lines(12).filter((line) => line.startsWith('  q-'))).toHaveLength(10);
      const all = lines(30, { brief: false });
      expect(all.filter((line) => line.startsWith('  q-'))).toHaveLength(30);
      expect(all).not.toContain('  …');
    });

    test('the gap is seen on a narrow terminal too, where rows are told one by one', () => {
      const long = first(30).map((each) => ({ ...each, question: `${each.question}-${'x'.repeat(30)}` }));
      const page = auditPage(
        BAKERY,
        { ...EVEN, questions: long },
        pageOptions({ bars: false, narrow: true }),
      );
      const shown = section(renderPageText(page, optionsWith({ width: 40 })), 'Questions');
      expect(shown.filter((line) => line.trim() === '…')).toEqual(['  …']);
      expect(shown[shown.indexOf('  …') - 1]).toMatch(/^ {4}Decides: /);
      expect(shown[shown.indexOf('  …') + 1]).toMatch(/^ {2}q-4-x/);
    });
  });
});

test('traits that go together are listed from 0.5 on, all of them with --all', () => {
  const loose = { ...EVEN, traits: [{ traits: ['hands', 'heat'], correlation: 0.49 }] as const };
  expect(text(EVEN)).toContain('  hands  heat        -0.55');
  expect(text(loose)).toContain('No two traits correlate 0.5 or more.');
  expect(text(loose, { brief: false })).toContain('  hands  heat         0.49');
});

test('limits stand last, with where each is from', () => {
  const origins = { ...pageOptions().origins, share: 'file', close: 'flag' } as const;
  const lines = section(text(EVEN, { origins }), 'Limits');
  expect(lines.slice(0, 3)).toEqual([
    '  Limit                   Value  What it limits                  Set by',
    '  share              0.6 to 1.6  of the fair share, each role    the file',
    '  pattern               leaning  surest verdict without reading  default',
  ]);
  expect(lines[6]).toBe('  close                    100%  most ties and close calls       --limit');
});

test('--all has every pair of roles', () => {
  expect(text(EVEN)).not.toContain('roles that go together');
  expect(section(text(EVEN, { brief: false }), 'path: roles that go').slice(0, 4)).toEqual([
    '  Role   And     Correlation',
    '  baker  cook           0.25',
    '  baker  seller        -0.50',
    '  cook   seller        -0.70',
  ]);
});

test('--all has a sheet for each role, ready to be scored, and the options', () => {
  const page = text(EVEN, { brief: false });
  expect(page).toContain('  - cook: answers: { morning: early, fire: 5, bread: rye }');
  expect(page).toContain('  morning: early    12.5%  baker +0.75');
  expect(text(EVEN)).not.toContain('answers: {');
});

test('a sheet on which a role is only level for first says with whom', () => {
  const proof = { kind: 'same', role: 'baker' } as const;
  const level = { kind: 'level', witness: { fire: 1 }, with: ['baker'], proof } as const;
  const audit = { ...EVEN, tracks: [track({ roles: [role('cook', exactly(0), level)] })] };
  expect(text(audit, { brief: false })).toContain('  - cook, level with baker: answers: { fire: 1 }');
});

test('of two tracks each question has a figure for each, one below the other', () => {
  const two = (id: string, ...decides: [number, number]) => {
    const tracks = decides.map((value, nth) => ({
      ...{ track: nth === 0 ? 'path' : 'pace', decides: exactly(value), never: value === 0 },
      ...{ information: 0, told: value },
    }));
    return question(id, 0, { tracks });
  };
  const quiz = { ...BAKERY, tracks: [...BAKERY.tracks, { id: 'pace', title: 'Pace', question: '?' }] };
  const audit = { ...EVEN, questions: [two('fire', 0.08, 0.4), two('bread', 0, 0.0001)] };
  expect(text(audit, {}, quiz)).toContain(
    [
      `Questions, by what they tell${' '.repeat(41)}path / Pace`,
      '  Question        Decides          Tells',
      '  fire       8.0% / 40.0%   8.0% / 40.0%',
      '  bread     never / <0.1%     0% / <0.1%',
    ].join('\n'),
  );
});

test('a sheet is YAML that reads back as it was, whatever the ids', () => {
  expect(sheetWords({ q: '12', '3': ['null', 'web'], n: 4 })).toBe(
    'answers: { "3": ["null", web], q: "12", n: 4 }',
  );
});

describe('wherever it is shown', () => {
  const LONG = 'of a really long kind, and so on at length ';
  const shouted = (say: (text: string) => string): Quiz => ({
    ...mapStrings({ ...BAKERY, questions: [] }, (each) => each),
    title: say('Bakery'),
    questions: BAKERY.questions,
    tracks: BAKERY.tracks.map((each) => ({ ...each, title: say(each.title) })),
    roles: BAKERY.roles.map((each) => ({ ...each, title: say(each.title), short: say(each.short) })),
    traits: BAKERY.traits.map((each) => ({ ...each, name: say(each.name) })),
  });
  const quizzes = {
    'as it is': BAKERY,
    'with long names': shouted((name) => `${name} ${LONG.repeat(3)}`.slice(0, 90)),
    'with names of one word': shouted((name) => name + 'x'.repeat(60)),
    'in Chinese': shouted((name) => `${name}${'漢字仮名交じり文'.repeat(4)}`),
  };

  test.each(Object.entries(quizzes))('no line of a quiz %s is wider than the terminal', (_, quiz) => {
    for (const width of [40, 60, 80])
      for (const brief of [true, false])
        for (const audit of [EVEN, audited(MUCH)]) {
          const options = pageOptions({ brief, bars: width >= 70, narrow: width < 60, quizName: 'q.yaml' });
          const page = renderPageText(auditPage(quiz, audit, options), optionsWith({ width }));
          // Commands are there to be copied, and not broken.
          const lines = page.split('\n').filter((line) => !line.startsWith('  which-path '));
          expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
        }
  });

  test('ASCII is enough where there is nothing else', () => {
    expect(text(audited(MUCH), { unicode: false })).toMatch(/^[\x20-\x7e\n]*$/);
    expect(text(EVEN, { unicode: false, brief: false })).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('nothing of a hostile quiz drives a terminal or becomes markup', () => {
    const hostile = shouted((name) => `\u001b[31m${name}<script>*_|`);
    const page = auditPage(hostile, audited(MUCH), pageOptions({ quizName: '-x\u001b`$(id)`' }));
    expect(renderPageText(page, optionsWith())).not.toContain('\u001b');
    const markdown = renderPageMarkdown(page);
    expect(markdown).not.toContain('\u001b');
    expect(markdown).not.toContain('<script>');
  });
});

test('JSON is the audit as it is, harmless on a terminal', () => {
  const hostile = { ...EVEN, quiz: { ...EVEN.quiz, version: '\u009b31m' } };
  expect(JSON.parse(auditJson(EVEN))).toEqual(EVEN);
  expect(auditJson(hostile)).toContain('\\u009b31m');
  expect(JSON.parse(auditJson(hostile))).toEqual(hostile);
});
