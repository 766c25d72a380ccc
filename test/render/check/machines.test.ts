import { CODES } from '../../../src/quiz/check/codes.js';
import { renderCheckGithub } from '../../../src/render/check/github.js';
import { renderCheckJson } from '../../../src/render/check/json.js';
import { renderCheckSarif } from '../../../src/render/check/sarif.js';
import { controlIn, HOSTILE } from '../../hostile.js';
import { CHECK_OPTIONS, finding, found, resultOf } from './checks.js';

const SILENCED = [{ finding: finding({ line: 9 }), reason: 'A game.' }];
const ERROR = finding({ severity: 'error', code: 'unknown-id', line: 12, mend: '' });

describe('as JSON', () => {
  test('it is which-path/check@1', () => {
    const result = resultOf({
      'quiz.yaml': found([finding()], { silenced: SILENCED }),
      'b.yaml': found([ERROR]),
    });
    expect(JSON.parse(renderCheckJson(result, CHECK_OPTIONS))).toEqual({
      schema: 'which-path/check@1',
      files: [
        {
          file: 'quiz.yaml',
          quiz: { id: 'trades', version: '1', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
          findings: [finding()],
          silenced: [{ ...finding({ line: 9 }), reason: 'A game.' }],
        },
        { file: 'b.yaml', quiz: null, findings: [ERROR], silenced: [] },
      ],
      errors: 1,
      warnings: 1,
    });
  });

  test('of a flood the sums count all', () => {
    const check = found([finding()], { counts: { error: 0, warning: 61 } });
    expect(JSON.parse(renderCheckJson(resultOf({ a: check }), CHECK_OPTIONS)).warnings).toBe(61);
  });
});

describe('as workflow commands of GitHub', () => {
  const commands = (...findings: Parameters<typeof finding>[0][]): string =>
    renderCheckGithub(resultOf({ 'quiz.yaml': found(findings.map(finding)) }), CHECK_OPTIONS);

  test('one line each, with the code as its title', () => {
    expect(commands({}, { severity: 'error', code: 'unknown-id', mend: '' })).toBe(`\
::warning file=quiz.yaml,line=4,col=7,title=few-questions::Only 2 questions measure the trait "pace". Let another question count for it too.
::error file=quiz.yaml,line=4,col=7,title=unknown-id::Only 2 questions measure the trait "pace".
`);
  });

  test('what would end a property or a line is escaped', () => {
    expect(commands({ file: 'a,b:c%.yaml', message: '100%: a, b\nc', mend: '' })).toBe(
      '::warning file=a%2Cb%3Ac%25.yaml,line=4,col=7,title=few-questions::100%25: a, b c\n',
    );
  });

  test('standard input has no file, a file that is too big no line', () => {
    expect(commands({ file: '-', mend: '' })).toMatch(/^::warning line=4,col=7,title/);
    expect(commands({ line: 0, column: 0, mend: '' })).toMatch(/^::warning file=quiz\.yaml,title=/);
  });

  test('what is silenced is left out', () => {
    expect(renderCheckGithub(resultOf({ a: found([], { silenced: SILENCED }) }), CHECK_OPTIONS)).toBe('');
  });
});

describe('as SARIF', () => {
  const runOf = (...args: Parameters<typeof found>) =>
    JSON.parse(renderCheckSarif(resultOf({ 'quiz.yaml': found(...args) }), CHECK_OPTIONS)).runs[0];

  test('every code is a rule, with help', () => {
    const { rules, name, semanticVersion } = runOf([]).tool.driver;
    expect([name, semanticVersion]).toEqual(['which-path', '1.2.3']);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(CODES.map(({ code }) => code));
    expect(rules[0].defaultConfiguration.level).toBe('warning');
    expect(rules[0].help.markdown).toContain('```yaml\nquestions:');
  });

  test('a result has its rule, level, message and place', () => {
    const { results, tool } = runOf([ERROR]);
    expect(results).toEqual([
      {
        ruleId: 'unknown-id',
        ruleIndex: CODES.findIndex(({ code }) => code === 'unknown-id'),
        level: 'error',
        message: { text: 'Only 2 questions measure the trait "pace".' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'quiz.yaml' },
              region: { startLine: 12, startColumn: 7 },
            },
          },
        ],
      },
    ]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('unknown-id');
  });

  test('what is silenced is suppressed, with the reason', () => {
    expect(runOf([], { silenced: SILENCED }).results).toMatchObject([
      {
        ruleId: 'few-questions',
        suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'A game.' }],
      },
    ]);
  });

  test.each([
    ['quizzes/my quiz.yaml', 'quizzes/my%20quiz.yaml'],
    ['./a/b.yaml', 'a/b.yaml'],
    ['../b.yaml', '../b.yaml'],
    ['a:b#c?.yaml', 'a%3Ab%23c%3F.yaml'],
    ['größe.yaml', 'gr%C3%B6%C3%9Fe.yaml'],
    ['/home/ada/quiz.yaml', 'file:///home/ada/quiz.yaml'],
    ['C:\\quizzes\\my quiz.yaml', 'file:///C:/quizzes/my%20quiz.yaml'],
    ['-', 'stdin'],
    ['a\ud800b.yaml', 'a%EF%BF%BDb.yaml'],
  ])('the place of %j is %s', (file, uri) => {
    const [result] = runOf([finding({ file })]).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('a file without a place has no region', () => {
    const [result] = runOf([finding({ line: 0, column: 0 })]).results;
    expect(result.locations[0].physicalLocation.region).toBeUndefined();
  });
});

describe.each(Object.entries(HOSTILE))('hostile texts: %s', (_, text) => {
  const hostile = finding({ file: text, code: text, message: text, mend: text });
  const result = resultOf({ [text]: found([hostile], { silenced: [{ finding: hostile, reason: text }] }) });

  test('JSON and SARIF keep them, without a control', () => {
    for (const render of [renderCheckJson, renderCheckSarif]) {
      const written = render(result, CHECK_OPTIONS);
      expect(controlIn(written)).toBeNull();
      expect(JSON.stringify(JSON.parse(written))).toContain(JSON.stringify(text).slice(1, -1));
    }
  });

  test('a workflow command stays one line', () => {
    const written = renderCheckGithub(result, CHECK_OPTIONS);
    expect(controlIn(written)).toBeNull();
    expect(written.split('\n')).toHaveLength(2);
  });
});
