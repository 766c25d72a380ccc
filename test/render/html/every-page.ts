import type { Cohort } from '../../../src/analysis/cohort/cohort.js';
import { cohortOf } from '../../../src/analysis/cohort/cohort-of.js';
import { memberOf } from '../../../src/analysis/cohort/member-of.js';
import type { AnswerSheet } from '../../../src/answers/sheet.js';
import { illustrated } from '../../../src/cli/pictures.js';
import type { Plan } from '../../../src/plan/plan.js';
import { planFor } from '../../../src/plan/plan-for.js';
import { skillMap } from '../../../src/plan/skill-map.js';
import type { Quiz, Response } from '../../../src/quiz/quiz.js';
import type { ChangeResult } from '../../../src/render/change/result.js';
import { mapStrings } from '../../../src/render/escape.js';
import { renderChangeHtml } from '../../../src/render/html/change/change.js';
import { renderCohortHtml } from '../../../src/render/html/cohort/cohort.js';
import { renderHtml } from '../../../src/render/html/person/person.js';
import { renderPlanHtml } from '../../../src/render/html/plan/page.js';
import type { Result } from '../../../src/render/result.js';
import { assess } from '../../../src/scoring/assess.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { recorded, sideOf } from '../../analysis/change/sides.js';
import { sheetOf } from '../../builders.js';
import { BAKER_ANSWERS, positionQuiz } from '../../position.js';
import { MAKER_ANSWERS, makerSheet, showcaseWith } from '../../showcase.js';
import { resultOf as changeResult, retaken } from '../change/changes.js';
import { optionsWith, resultFor } from '../results.js';

/** Stands in every text and every name of what the pages are made of. */
export const MARK = '\ue000';

/** What the pages show, worked out once. */
interface Shown {
  readonly people: Readonly<Record<string, Result>>;
  readonly plans: Readonly<Record<string, Plan>>;
  readonly cohorts: Readonly<Record<string, Cohort>>;
  readonly changes: Readonly<Record<string, ChangeResult>>;
}

const QUIZ = showcaseWith(MARK);
const BACKGROUND = { experience: 'none', start: '2027-01-11', known: ['wood'] } as const;

type Answers = Readonly<Record<string, Response>>;

/** Lead to different roles; the last is half empty, the one before contradicts itself. */
const ANSWERS: readonly Answers[] = [
  MAKER_ANSWERS,
  { tool: 'pen', alone: 5, mend: 1, desk: ['book'], day: ['plan', 'build'] },
  { tool: 'talk', alone: 1, mend: 3, desk: ['phone'], day: ['meet', 'plan'] },
  { tool: 'saw', alone: 4, mend: 2, desk: ['book', 'phone'], day: ['plan', 'meet'] },
  { ...MAKER_ANSWERS, alone: 5, mend: 5 },
  { tool: 'pen' },
];

function peopleShown(): Shown['people'] {
  const post = mapStrings(positionQuiz(), (text) => (text.includes(' ') ? `${text} ${MARK}` : text));
  const of = (answers: Answers): Result => resultFor(QUIZ, sheetOf(answers, { respondent: MARK }));
  const results = {
    person: resultFor(QUIZ, makerSheet(MARK, BACKGROUND)),
    'person, in a hurry': resultFor(QUIZ, makerSheet(MARK), { exclude: ['maker'], weeks: 1 }),
    'person, half empty': of({ tool: 'pen' }),
    'person, empty': of({}),
    'person, contradicting': of(ANSWERS[4] as Answers),
    position: resultFor(post, sheetOf(BAKER_ANSWERS, { respondent: MARK })),
  };
  return Object.fromEntries(Object.entries(results).map(([kind, result]) => [kind, illustrated(result)]));
}

function plansShown(): Shown['plans'] {
  const { background } = makerSheet(MARK, BACKGROUND);
  return {
    'plan, of two': planFor(QUIZ, { roles: ['maker', 'web'], background, weeks: 2 }),
    'plan, forked': planFor(QUIZ, { roles: ['maker', 'leader'], shape: 'fork', background }),
  };
}

/** @param turn where in the list of answers the first of them begins */
function sheets(count: number, turn: number): (readonly [person: string, Answers])[] {
  return Array.from({ length: count }, (_, at) => [
    `${at} ${MARK}`,
    ANSWERS[(at * (turn + 1) + turn) % ANSWERS.length] as Answers,
  ]);
}

function cohortsShown(): Shown['cohorts'] {
  const table = compileQuiz(QUIZ);
  const { background } = makerSheet(MARK, BACKGROUND);
  const of = (count: number, anonymous: boolean): Cohort => {
    const members = sheets(count, 0).map(([person, answers]) => {
      const sheet: AnswerSheet = { ...sheetOf(answers), background };
      return memberOf(QUIZ, assess(table, sheet), person);
    });
    return cohortOf(QUIZ, members, { anonymous, grouping: 'complementary', groups: null });
  };
  return { cohort: of(8, false), 'cohort, of two': of(2, false), 'cohort, anonymous': of(8, true) };
}

function changesShown(): Shown['changes'] {
  const [before, after] = [sideOf(QUIZ, sheets(8, 0)), sideOf(QUIZ, sheets(9, 4))];
  // What was recorded of a quiz that is not at hand may hold anything for an id.
  const ranking = [MARK, 'maker', 'leader'].map((role, place) => ({ role, z: 1 - place, match: 80 - place }));
  const older = {
    ...recorded(before),
    version: { id: MARK, version: MARK, hash: `0123456789abcdef${MARK}` },
    taken: before.taken.map((taken) => ({
      ...taken,
      answers: new Map<string, Response>([...taken.answers, ['tool', MARK], ['desk', [MARK]], [MARK, MARK]]),
      tracks: new Map([...taken.tracks.keys()].map((id) => [id, { verdict: 'clear' as const, ranking }])),
    })),
  };
  return {
    change: changeResult(before, after),
    'change, anonymous': changeResult(before, after, true),
    'change, of older results': changeResult(older, after),
    'change, with nobody in both': retaken(QUIZ, [[MARK, MAKER_ANSWERS]], []),
  };
}

/** Kind of page → the page, once it is asked for. */
export type Pages = Readonly<Record<string, () => string>>;

let shown: Shown | null = null;

/** Every kind of page, in each of the forms that differ in what they show. @param say what becomes of every text */
export function everyPage(say: (text: string) => string): Pages {
  shown ??= {
    people: peopleShown(),
    plans: plansShown(),
    cohorts: cohortsShown(),
    changes: changesShown(),
  };
  const quiz: Quiz = mapStrings(QUIZ, say);
  const command = say(`which-path plan ${MARK}`);
  const options = optionsWith({ sheetFile: say(MARK), quizName: say(MARK) });
  return {
    ...each(shown.people, (result) => renderHtml(mapStrings(result, say), options)),
    ...each(shown.plans, (plan) =>
      renderPlanHtml(quiz, mapStrings(plan, say), skillMap(quiz, plan), { command }),
    ),
    ...each(shown.cohorts, (cohort) => renderCohortHtml({ quiz, cohort: mapStrings(cohort, say) })),
    ...each(shown.changes, (result) => renderChangeHtml(mapStrings(result, say))),
  };
}

/** The same with `text` in each of them, but for the addresses of links. */
export function everyPageWith(text: string): Pages {
  return everyPage((each) => each.replaceAll(MARK, () => (isAddress(each) ? '' : text)));
}

/** The same with this address behind every link. */
export function everyPageTo(address: string): Pages {
  return everyPage((each) => (isAddress(each) ? address : each.replaceAll(MARK, '')));
}

const isAddress = (text: string): boolean => text.startsWith('https://example.org/');

function each<Data>(of: Readonly<Record<string, Data>>, render: (data: Data) => string): Pages {
  return Object.fromEntries(Object.entries(of).map(([kind, data]) => [kind, () => render(data)]));
}
