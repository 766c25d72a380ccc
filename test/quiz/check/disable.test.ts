import { checkSmall, choice, codesIn, questions, said, statement } from './small-quiz.js';

const ALWAYS = questions(statement('I always win.'));
const disable = (...entries: readonly string[]): string =>
  `disable:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`;

describe('a warning that the file disables', () => {
  test('is silenced, with the reason', () => {
    const check = checkSmall(`${ALWAYS}\n${disable('code: absolute-word, reason: It is a game.')}`);
    expect(check.findings).toEqual([]);
    expect(check.counts.warning).toBe(0);
    expect(check.silenced).toMatchObject([
      { finding: { code: 'absolute-word', severity: 'warning', line: 10 }, reason: 'It is a game.' },
    ]);
    expect(check.quiz).not.toBeNull();
  });

  test('only where it is about one of these ids, or of their options', () => {
    const two = questions(
      statement('I always win.'),
      statement('I never lose.').replace('id: statement', 'id: other'),
    );
    const check = checkSmall(`${two}\n${disable('code: absolute-word, at: [other], reason: A game.')}`);
    expect(codesIn(check.findings)).toEqual(['absolute-word']);
    expect(check.findings[0]?.message).toContain('"always"');
    expect(check.silenced[0]?.finding.message).toContain('"never"');
  });

  test.each(['asked', 'o1', 'baker'])('a role in an option is about question, option and role: %s', (id) => {
    const named = questions(choice(['Salt', 'With a baker']));
    const check = checkSmall(`${named}\n${disable(`code: role-named, at: [${id}], reason: r`)}`);
    expect(check.findings).toEqual([]);
    expect(check.silenced).toHaveLength(1);
  });

  test('two roles that tie are about both', () => {
    const roles = `roles:
  potter: { title: Potter, track: trade, summary: P, profile: { pace: 1 } }
  baker: { title: Baker, track: trade, summary: B, profile: { pace: 1 } }
`;
    for (const id of ['potter', 'baker'])
      expect(checkSmall(`${roles}${disable(`code: same-profile, at: [${id}], reason: r`)}`).findings).toEqual(
        [],
      );
  });
});

describe('an entry that silences nothing', () => {
  test('is a warning itself, at its code', () => {
    expect(said(disable('code: absolute-word, reason: r'))).toEqual([
      'unused-disable: There is no warning "absolute-word" to silence. Remove the entry.',
    ]);
    expect(said(disable('code: few-questions, at: [pace, morning], reason: r'))).toEqual([
      'unused-disable: There is no warning "few-questions" about pace, morning to silence. Remove the entry.',
    ]);
  });

  test('so is an id in it, unknown or idle', () => {
    const entry = (at: string): string[] =>
      said(`${ALWAYS}\n${disable(`code: absolute-word, at: [${at}], reason: r`)}`);
    expect(entry('statement')).toEqual([]);
    expect(entry('statement, rush')).toEqual([
      'unused-disable: There is no warning "absolute-word" about "rush" to silence. Remove the id.',
    ]);
    expect(entry('statemnt, statement')).toEqual([
      'unused-disable: Nothing in the quiz has the id "statemnt". Did you mean "statement"?',
    ]);
  });

  test('is not told of while errors keep rules from being asked', () => {
    const fragment = `skills: { oven: { name: Oven, group: g, hours: [2, 1] } }\n${disable('code: unreachable-skill, reason: r')}`;
    expect(codesIn(checkSmall(fragment).findings)).toEqual(['bad-range']);
  });
});

describe('what cannot be disabled', () => {
  test('an error', () => {
    const { findings, quiz } = checkSmall(disable('code: bad-range, reason: r'));
    expect(findings).toMatchObject([
      {
        code: 'not-disableable',
        severity: 'error',
        message: '"bad-range" is an error; only warnings can be silenced.',
      },
    ]);
    expect(quiz).toBeNull();
  });

  test('that an entry silences nothing', () => {
    expect(said(disable('code: unused-disable, reason: r'))).toEqual([
      'not-disableable: "unused-disable" cannot be silenced. Remove the entry, and mend what it is about.',
    ]);
  });

  test('a code that there is not', () => {
    expect(said(disable('code: absolut-word, reason: r'))).toEqual([
      'unknown-code: There is no warning "absolut-word". Did you mean "absolute-word"?',
    ]);
    expect(said(disable('code: constructor, reason: r'))).toEqual([
      'unknown-code: There is no warning "constructor". which-path quiz check names the code of each warning.',
    ]);
  });

  test('an entry gives its reason', () => {
    expect(said(disable('code: absolute-word'))).toEqual(['missing-key: "reason" is missing. Add it.']);
  });
});
