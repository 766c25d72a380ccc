import { memberOf } from '../../../src/analysis/cohort/member-of.js';
import { NO_BACKGROUND } from '../../../src/answers/sheet.js';
import { assess } from '../../../src/scoring/assess.js';
import type { Assessment, TrackResult } from '../../../src/scoring/assessment.js';
import { compileQuiz } from '../../../src/scoring/table.js';
import { sheetOf } from '../../builders.js';
import { cohortQuiz } from './members.js';

const full = assess(
  compileQuiz(cohortQuiz),
  sheetOf({ q: 'x', s: 4, t: 2 }, { background: { ...NO_BACKGROUND, known: ['cut'] } }),
);
const ranking = ['ant', 'cat', 'bee'].map((role, place) => ({ role, z: 1 - place, match: 90 - place }));

/** The same with another result for the path. */
function pathOf(other: Partial<TrackResult>) {
  const assessment: Assessment = {
    ...full,
    tracks: { ...full.tracks, path: { ...full.tracks.path!, ranking, ...other } },
  };
  return memberOf(cohortQuiz, assessment, 'Ada').tracks.path;
}

test('what is kept of a real result is what it says', () => {
  const kept = memberOf(cohortQuiz, full, 'Ada');
  expect(kept).toMatchObject({ person: 'Ada', answered: 3, asked: 3, known: ['cut'], flags: [] });
  expect(kept.traits).toEqual(
    ['care', 'pace'].map((id) => ({
      percent: full.traits[id]!.percent,
      expected: full.traits[id]!.expected,
    })),
  );
  expect(kept.tracks.field).toMatchObject({
    role: full.tracks.field!.ranking[0]!.role,
    match: full.tracks.field!.ranking[0]!.match,
    verdict: full.tracks.field!.verdict,
    runnerUp: full.tracks.field!.ranking[1]!.role,
  });
});

test('a close call is with the role that an answer puts first, whoever is the runner-up', () => {
  const changes = [{ question: 's', from: 4, to: 1 }];
  expect(pathOf({ verdict: 'close', flip: { answers: 1, to: 'bee', changes }, blend: null })).toEqual({
    ...{ role: 'ant', match: 90, verdict: 'close', runnerUp: 'cat' },
    // The blend of ant and bee, though the first two have none.
    ...{ rival: 'bee', blend: 'wasp', decides: 's' },
  });
});

test('a tie is with the second, and no answer decides it', () => {
  expect(pathOf({ verdict: 'tie', flip: { answers: 0, to: 'cat', changes: [] } })).toEqual({
    ...{ role: 'ant', match: 90, verdict: 'tie', runnerUp: 'cat' },
    ...{ rival: 'cat', blend: null, decides: null },
  });
});

test('a leaning has a runner-up, but no rival', () => {
  const changes = [{ question: 's', from: 4, to: 1 }];
  expect(pathOf({ verdict: 'leaning', flip: { answers: 2, to: 'bee', changes } })).toMatchObject({
    ...{ role: 'ant', runnerUp: 'cat', rival: null, blend: null, decides: null },
  });
});

test('too few answers recommend nothing', () => {
  expect(pathOf({ verdict: 'insufficient' })).toEqual({
    ...{ role: null, match: null, verdict: 'insufficient', runnerUp: null },
    ...{ rival: null, blend: null, decides: null },
  });
});

test('a trait that no answer measures is not known', () => {
  const half = assess(compileQuiz(cohortQuiz), sheetOf({ s: 4 }));
  // s measures care alone: 3 of 4 steps. Random answers average the middle.
  expect(memberOf(cohortQuiz, half, 'Ada').traits).toEqual([{ percent: 75, expected: 50 }, null]);
});

test('a kind of flag is named once, each flag is kept', () => {
  const pair = (trait: string) => ({ kind: 'contradictory-pair', trait, questions: ['s', 't'] }) as const;
  const flags = [pair('care'), pair('pace')];
  const kept = memberOf(cohortQuiz, { ...full, flags }, 'Ada');
  expect(kept).toMatchObject({ flags: ['contradictory-pair'], allFlags: flags });
});
