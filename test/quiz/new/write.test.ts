import fc from 'fast-check';
import { auditQuiz } from '../../../src/analysis/audit/audit-of.js';
import { countSheets } from '../../../src/analysis/audit/counts.js';
import { sheetsOf } from '../../../src/analysis/audit/sheets.js';
import { NO_BACKGROUND } from '../../../src/answers/sheet.js';
import { DEFAULT_LIMITS } from '../../../src/quiz/audit-limits.js';
import { checkQuiz } from '../../../src/quiz/check/check-quiz.js';
import { readAndMerge } from '../../../src/quiz/merge.js';
import type { Draft, Lean } from '../../../src/quiz/new/draft.js';
import { leansComplaint } from '../../../src/quiz/new/draft-rules.js';
import { profilesOf } from '../../../src/quiz/new/profiles.js';
import { writeQuiz } from '../../../src/quiz/new/write.js';
import { parseQuiz } from '../../../src/quiz/parse.js';
import type { Quiz } from '../../../src/quiz/quiz.js';
import { responsePoints, responsesOf } from '../../../src/quiz/responses.js';
import { auditLimits } from '../../../src/quiz/written-limits.js';
import { assess } from '../../../src/scoring/assess.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { HOSTILE } from '../../hostile.js';
import { DRAFTS, draftOf, OPTIONS, simpleDraft, textOf, traitsOf } from './drafts.js';

describe.each(DRAFTS)('a quiz of %s', (_, draft) => {
  const text = textOf(draft);
  const quiz = parseQuiz(text);
  const table = compileQuiz(quiz);

  test('has nothing to mend', () => {
    expect(checkQuiz(text).findings).toEqual([]);
  });

  test('puts each outcome first between 0.6 and 1.6 times its fair share of random sheets', () => {
    const { firsts, method } = countSheets(table, sheetsOf(table, 8_000, 1));
    for (const first of firsts) {
      const multiple = (first / method.sheets) * firsts.length;
      expect(multiple).toBeGreaterThan(0.6);
      expect(multiple).toBeLessThan(1.6);
    }
  });

  test('passes an audit with the usual limits', () => {
    expect(auditQuiz(table, { limits: DEFAULT_LIMITS, sheets: 500, seed: 1 }).breaches).toEqual([]);
  });

  test('recommends what all answers lean to', () => {
    for (const [place, { id }] of quiz.roles.entries()) {
      const leans = draft.outcomes[place]?.leans ?? [];
      const wanted = (trait: string): number =>
        quiz.direct ? Number(trait === id) : (leans[quiz.traits.findIndex((each) => each.id === trait)] ?? 0);
      const { tracks } = assess(table, sheetFor(quiz, wanted));
      expect(tracks.outcome?.ranking[0]?.role).toBe(id);
    }
  });

  test('measures each trait by four questions or more', () => {
    for (const { id } of quiz.traits) {
      const measuring = quiz.questions.filter((question) =>
        responsesOf(question).some((response) => (responsePoints(question, response).get(id) ?? 0) !== 0),
      );
      expect(measuring.length).toBeGreaterThanOrEqual(4);
    }
  });
});

/** Answers that go as far as they can to what is wanted of each trait: 1 high, -1 low; for 0 they keep its sum near 0. */
function sheetFor(quiz: Quiz, wanted: (trait: string) => number) {
  const sums = new Map<string, number>();
  const worth = (trait: string, points: number): number =>
    wanted(trait) === 0 ? -Math.abs((sums.get(trait) ?? 0) + points) : wanted(trait) * points;
  const answers = new Map<string, string | number>();
  for (const question of quiz.questions) {
    const responses = responsesOf(question);
    const points = responses.map((response) => [...responsePoints(question, response)]);
    const worths = points.map((each) => each.reduce((sum, [trait, given]) => sum + worth(trait, given), 0));
    const best = worths.indexOf(Math.max(...worths));
    answers.set(question.id, responses[best] as string | number);
    for (const [trait, given] of points[best] ?? []) sums.set(trait, (sums.get(trait) ?? 0) + given);
  }
  return { respondent: null, seed: null, answers, background: NO_BACKGROUND };
}

test('whatever the texts are, they stand in the quiz letter by letter', () => {
  const word = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...Object.values(HOSTILE), 'a: b #', '"'),
    )
    .filter((text) => /\S/.test(text));
  const names = fc.uniqueArray(word, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(names, ([title = '', a = '', b = '', low = '', high = '', like = '']) => {
      const draft: Draft = {
        title,
        traits: [{ low, high }],
        outcomes: [
          { name: a, leans: [-1], likes: [] },
          { name: b, leans: [1], likes: [] },
        ],
      };
      const quiz = parseQuiz(textOf(draft));
      expect(quiz.title).toBe(title);
      expect(quiz.roles.map((role) => role.title)).toEqual([a, b]);
      expect(quiz.traits).toMatchObject([{ low, high }]);
      expect(quiz.questions[0]).toMatchObject({ options: [{ text: `The one that is about "${low}"` }, {}] });
      const simple = {
        ...draft,
        traits: [],
        outcomes: draft.outcomes.map((each) => ({ ...each, leans: [] })),
      };
      const outcomes = [{ ...simple.outcomes[0]!, likes: [`x${like}`] }, simple.outcomes[1]!];
      expect(parseQuiz(textOf({ ...simple, outcomes })).questions[0]).toMatchObject({
        options: [{ text: `X${like}` }, { text: 'A first example, for you to rewrite (b)' }],
      });
    }),
    { numRuns: 50 },
  );
});

test('outcomes of random leanings win on their own answers, and none is left far behind', () => {
  const lean = fc.constantFrom<Lean>(-1, 0, 1);
  const matrix = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 5 }))
    .chain(([traits, outcomes]) =>
      fc.array(fc.array(lean, { minLength: traits, maxLength: traits }), {
        minLength: outcomes,
        maxLength: outcomes,
      }),
    )
    .filter((rows) => leansComplaint(rows.map(String), rows) === null)
    .filter((rows) => (rows[0] ?? []).every((_, t) => new Set(rows.map((row) => row[t])).size > 1));
  fc.assert(
    fc.property(matrix, (leans) => {
      const { profiles, share } = profilesOf(leans);
      const fitOf = (profile: readonly number[], row: readonly number[]): number =>
        profile.reduce((sum, value, t) => sum + value * (row[t] ?? 0), 0) / Math.hypot(...profile);
      for (const [own, row] of leans.entries())
        for (const [other, profile] of profiles.entries())
          if (other !== own) expect(fitOf(profiles[own] ?? [], row)).toBeGreaterThan(fitOf(profile, row));
      // 1 in 1,000 has less than 0.3; the file and the closing message then say so.
      expect(share[0]).toBeGreaterThan(0.2);
    }),
    // A fixed seed: that none has less than 0.2 is seen, not proved, and chance may find one that has.
    { seed: 91, numRuns: 40 },
  );
});

test('leanings that are even as they are stand in the profiles as they were said', () => {
  expect(profilesOf([[-1], [1]])).toEqual({ profiles: [[-1], [1]], adjusted: false, share: [1, 1] });
});

test('the minutes are those that the check would write', () => {
  for (const [, draft] of DRAFTS) {
    const text = textOf(draft);
    const [low, high] = parseQuiz(text).minutes;
    const wrong = text.replace(/minutes: .*/, 'minutes: [98, 99]');
    const [found] = checkQuiz(wrong).findings;
    expect(found?.mend).toBe(`Write "minutes: [${low}, ${high}]", or what people really take.`);
  }
});

test('the same draft gives the same text', () => {
  expect(textOf(draftOf(['+0', '++', '0+']))).toBe(textOf(draftOf(['+0', '++', '0+'])));
});

test('the modeline comes first, then what to do next', () => {
  const { text } = writeQuiz(draftOf(['-', '+']), { ...OPTIONS, file: "'my quiz.yaml'", modeline: '# line' });
  expect(text.split('\n').slice(0, 6)).toEqual([
    '# line',
    '# Which course?: a quiz for which-path. It works as it is; now make it yours.',
    '#',
    '# What next, in a terminal:',
    "#   which-path --quiz 'my quiz.yaml'       answer it yourself",
    "#   which-path quiz check 'my quiz.yaml'   is everything in order?",
  ]);
});

test('no line is longer than an editor shows at once, but for texts', () => {
  for (const [, draft] of DRAFTS)
    for (const line of textOf(draft).split('\n'))
      if (!/^ +(?:summary|text): /.test(line)) expect([line, line.length > 110]).toEqual([line, false]);
});

test('the example of skills works when its marks are taken away', () => {
  const text = textOf(draftOf(['-0', '+-', '0+']));
  const at = text.indexOf('# skills:\n');
  const end = text.indexOf('\n\n', at);
  const example = text.slice(at, end).replace(/^# /gm, '');
  const uncommented = `${text.slice(0, at)}${example}${text.slice(end)}`.replace(
    /^ {4}# (?=skills: )/gm,
    '    ',
  );
  const quiz = parseQuiz(uncommented);
  expect(quiz.skills.map(({ id }) => id)).toEqual(['first-skill', 'second-skill']);
  expect(quiz.roles.map(({ skills }) => skills.core)).toEqual([
    ['second-skill'],
    ['second-skill'],
    ['second-skill'],
  ]);
  expect(checkQuiz(uncommented).findings).toEqual([]);
});

describe('the limits of the audit', () => {
  const writtenIn = (text: string) => readAndMerge(text, 'quiz.yaml', null).merged?.quiz.audit ?? {};

  test('are the usual ones, written out', () => {
    const limits = writtenIn(textOf(simpleDraft(3)));
    expect(auditLimits(limits)).toEqual(DEFAULT_LIMITS);
    expect(Object.keys(limits)).toHaveLength(7);
  });

  test('are narrower for shares that are known to be even', () => {
    const { text } = writeQuiz(simpleDraft(3), OPTIONS, true);
    expect(auditLimits(writtenIn(text))).toEqual({ ...DEFAULT_LIMITS, share: [0.8, 1.25] });
  });

  test('say how to even out profiles, where there are some', () => {
    expect(textOf(draftOf(['+0', '++', '0+']))).toContain('--fix-balance');
    expect(textOf(simpleDraft(3))).not.toContain('--fix-balance');
  });
});

describe('what profiles mean', () => {
  const above = (text: string): string[] => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('    profile:'));
    return lines.slice(0, at).slice(lines.slice(0, at).findLastIndex((line) => !/^ {4}#/.test(line)) + 1);
  };

  test('stands above the first of them', () => {
    expect(above(textOf(draftOf(['-', '+'])))).toEqual([
      '    # Where it leans: -2 is strongly to the low end of a trait, 2 to the high end. One left out is neither.',
    ]);
  });

  test('says why they are not what was said, where they are evened out', () => {
    expect(above(textOf(draftOf(['+0', '++', '0+']))).slice(1)).toEqual([
      '    # The figures are not just 1, 0 and -1: they are shifted from what you said, a "neither" too, so that all',
      '    # outcomes come first about equally often on random answers. "quiz audit" tells when a change upsets that.',
    ]);
  });
});

test('eight traits with 60 letters at each end have different questions', () => {
  const long = (text: string): string => text.padEnd(60, ' and so on');
  const draft: Draft = {
    title: 'Long',
    traits: traitsOf(8).map(({ low, high }) => ({ low: long(low), high: long(high) })),
    outcomes: [
      { name: 'A', leans: [-1, -1, -1, -1, -1, -1, -1, -1], likes: [] },
      { name: 'B', leans: [1, 1, 1, 1, 1, 1, 1, 1], likes: [] },
    ],
  };
  const quiz = parseQuiz(textOf(draft));
  expect(quiz.questions).toHaveLength(40);
  for (const { text } of quiz.questions) expect(text.length).toBeLessThanOrEqual(200);
});
