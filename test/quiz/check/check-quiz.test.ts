import fc from 'fast-check';
import { InputError } from '../../../src/errors.js';
import { DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';
import { checkQuiz } from '../../../src/quiz/check/check-quiz.js';
import { parseQuiz } from '../../../src/quiz/parse.js';
import { checkSmall, choice, codesIn, questions, said, smallQuiz, statement } from './small-quiz.js';

describe('errors', () => {
  test('are those that parseQuiz throws, with a severity', () => {
    const text = smallQuiz(
      'traits:\n  pace: { nmae: Pace, low: slow, high: quick }\nquestions:\n  - id: Q\n',
    );
    const { findings, quiz, counts } = checkQuiz(text, { file: 'mine.yaml' });
    let thrown: unknown;
    try {
      parseQuiz(text, { file: 'mine.yaml' });
    } catch (error) {
      thrown = error;
    }
    const { problems } = thrown as InputError;
    expect(findings).toEqual(problems.map((problem) => ({ severity: 'error', ...problem })));
    expect(quiz).toBeNull();
    expect(counts).toEqual({ error: problems.length, warning: 0 });
  });

  test('and warnings about sound parts come in one run, by place', () => {
    const fragment = `${questions(statement('I always win.'))}
skills:
  oven: { name: Oven, group: bread, hours: [2, 1] }
`;
    expect(said(fragment).map((each) => each.replace(/:.*/, ''))).toEqual(['absolute-word', 'bad-range']);
  });

  test('keep back what can only be said of a whole quiz', () => {
    const skills = (needs: string): string =>
      `skills:\n  oven: { name: Oven, group: g, hours: [1, 2], needs: [${needs}] }\n`;
    expect(codesIn(checkSmall(skills('')).findings)).toEqual(['unreachable-skill']);
    expect(codesIn(checkSmall(skills('dough')).findings)).toEqual(['unknown-id']);
  });

  test('of a text that is no YAML are all that is told', () => {
    const check = checkSmall('questions: [');
    expect(codesIn(check.findings)).toEqual(['bad-yaml']);
    expect(check.limits).toEqual(DEFAULT_LIMITS);
  });
});

describe('a warning has the place of what it is about', () => {
  const placeOf = (fragment: string): string => {
    const [found] = checkSmall(fragment).findings;
    return `${found?.code} ${found?.line}:${found?.column}`;
  };

  test('the text of a question or an option, the id of an entry', () => {
    expect(placeOf(questions(statement('I always win.')))).toBe('absolute-word 10:41');
    expect(placeOf(questions(choice(['Salt', 'With a baker'])))).toBe('role-named 10:133');
    expect(placeOf('skills:\n  oven: { name: Oven, group: bread, hours: [1, 2] }')).toMatch(
      /^unreachable-skill \d+:3$/,
    );
  });

  test('in the included file', () => {
    const files: Record<string, string> = {
      'more/asked.yaml': `questions:\n  - ${statement('I always win.')}\n`,
    };
    const { findings } = checkQuiz(smallQuiz('include: [more/asked.yaml]'), {
      file: 'quizzes/trade.yaml',
      readInclude: (path) => files[path] ?? '',
    });
    expect(findings).toMatchObject([
      { code: 'absolute-word', file: 'quizzes/more/asked.yaml', line: 2, severity: 'warning' },
    ]);
  });

  test('those of the file itself come first', () => {
    const { findings } = checkQuiz(
      smallQuiz(
        `include: [more.yaml]\n${questions(statement('I always win.'))}\ndisable: [{ code: x, reason: r }]`,
      ),
      { readInclude: () => 'rols: {}' },
    );
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'quiz.yaml absolute-word',
      'quiz.yaml unknown-code',
      'more.yaml unknown-key',
    ]);
  });
});

describe('a flood', () => {
  const flood = (errors: number): string =>
    `${questions(
      ...Array.from({ length: 60 }, (_, at) =>
        statement(`I always win ${at}.`).replace('id: statement', `id: s${at}`),
      ),
    )}\n${Array.from({ length: errors }, (_, at) => `key${at}: 1`).join('\n')}`;

  test('is cut at 50 of each severity, and all are counted', () => {
    const check = checkSmall(flood(70));
    expect(check.findings.filter(({ severity }) => severity === 'error')).toHaveLength(50);
    expect(check.findings.filter(({ severity }) => severity === 'warning')).toHaveLength(50);
    expect(check.counts.error).toBe(70);
    expect(check.counts.warning).toBe(60);
  });

  test('too many questions are told of, and not looked at', () => {
    const many = questions(
      ...Array.from({ length: 210 }, (_, at) =>
        statement(`I always win ${at}.`).replace('id: statement', `id: s${at}`),
      ),
    );
    expect(codesIn(checkSmall(many).findings)).toEqual(['too-many']);
  });
});

test('what the file lets an audit pass is read', () => {
  expect(checkSmall('audit: { share: [0.8, 1.2] }').limits).toEqual({ ...DEFAULT_LIMITS, share: [0.8, 1.2] });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...[
      'questions',
      'roles',
      'disable',
      'code',
      'at',
      '[',
      ']',
      '{',
      '}',
      ':',
      '-',
      '\n  ',
      ' ',
      '"',
      'x',
      '🙂',
    ],
    ...[
      'constructor',
      '__proto__',
      '\u0000',
      '\u202e',
      'few-questions',
      'text',
      'scale',
      'type',
      '1e999',
      '&a',
      '*a',
    ],
  );

  test('nothing is thrown', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const { findings, quiz } = checkQuiz(parts.join(' '));
        expect(quiz).toBeNull();
        expect(findings.length).toBeGreaterThan(0);
      }),
    );
  });

  test('of a question neither', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
        for (const finding of checkSmall(questions(statement(text))).findings)
          expect(finding.message).toMatch(/\S/);
      }),
    );
  });

  test('a quiz without errors is one that parseQuiz takes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I always win.', 'Salt, and why?', 'x'.repeat(300)), { maxLength: 4 }),
        (texts) => {
          const text = smallQuiz(
            questions(...texts.map((each, at) => statement(each).replace('id: statement', `id: s${at}`))),
          );
          const { quiz } = checkQuiz(text);
          if (quiz === null) expect(() => parseQuiz(text)).toThrow(InputError);
          else expect(parseQuiz(text)).toEqual(quiz);
        },
      ),
    );
  });
});
