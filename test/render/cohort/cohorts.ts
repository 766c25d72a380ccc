import type {
  Cohort,
  MemberRow,
  MemberTrack,
  SkillGap,
  Team,
  TrackMix,
  TraitSpread,
} from '../../../src/analysis/cohort/cohort.js';
import type { CohortResult } from '../../../src/render/cohort/result.js';
import { showcase } from '../../showcase.js';

// Cohorts made by hand, of the showcase quiz: what they hold need not follow from any answers.

export const track = (role: string | null, other: Partial<MemberTrack> = {}): MemberTrack => ({
  ...{ match: 96.123, verdict: 'clear', runnerUp: 'leader' },
  ...other,
  role,
});

export const row = (person: string, other: Partial<MemberRow> = {}): MemberRow => ({
  ...{ answered: 5, asked: 5, flags: [] },
  tracks: { path: track('maker'), field: track('web', { match: 71.5, verdict: 'leaning', runnerUp: 'lab' }) },
  ...other,
  person,
});

export const mix = (id: string, other: Partial<TrackMix> = {}): TrackMix => ({
  ...{ track: id, roles: [], pooled: null, close: [] },
  verdicts: { tie: 0, close: 0, leaning: 0, clear: 0, insufficient: 0 },
  ...other,
});

export const spread = (trait: string, other: Partial<TraitSpread> = {}): TraitSpread => ({
  ...{ trait, known: 6, expected: 50.2, median: 62.4, quartiles: [48.1, 70.9], range: [30, 90] },
  bins: [0, 0, 0, 1, 1, 0, 2, 1, 0, 1],
  ...other,
});

export const gap = (skill: string, other: Partial<SkillGap> = {}): SkillGap => ({
  ...{ skill, hours: [4, 8], needed: 5, lacking: 3, core: 2 },
  byRole: [
    { needed: 3, lacking: 2 },
    { needed: 0, lacking: 0 },
  ],
  ...other,
});

export const team = (people: readonly string[], other: Partial<Team> = {}): Team => ({
  ...{ people, roles: [], differ: null, share: null },
  ...other,
});

/** Six people, with something in every part. */
export const SIX: Cohort = {
  schema: 'which-path/cohort@1',
  quiz: { id: 'showcase', version: '1.0', hash: '0123456789abcdef' },
  people: 6,
  anonymous: false,
  tracks: [
    mix('path', {
      roles: [
        { role: 'maker', people: 3, close: 1 },
        { role: 'thinker', people: 2, close: 1 },
      ],
      verdicts: { tie: 1, close: 1, leaning: 0, clear: 3, insufficient: 1 },
      close: [
        { person: 'Bo', verdict: 'close', between: ['maker', 'thinker'], blend: 'both', question: 'tool' },
        { person: 'Cy', verdict: 'tie', between: ['thinker', 'leader'], blend: null, question: null },
      ],
    }),
    mix('field', {
      roles: [{ role: 'web', people: 5, close: 0 }],
      verdicts: { tie: 0, close: 0, leaning: 5, clear: 0, insufficient: 1 },
    }),
  ],
  traits: [spread('hands', { median: 49, quartiles: [44.4, 44.45] }), spread('people')],
  skills: {
    people: 5,
    roles: [
      { role: 'maker', people: 3 },
      { role: 'thinker', people: 2 },
    ],
    rows: [gap('wood'), gap('saw', { lacking: 1, core: 1, hours: [6, 6] })],
  },
  teams: {
    grouping: 'complementary',
    pairs: [
      team(['Ada', 'Bo'], {
        roles: [{ role: 'maker', people: 2 }],
        differ: 'people',
        share: { trait: 'hands', end: 'high' },
      }),
      team(['Cy', 'Di'], {
        roles: [
          { role: 'maker', people: 1 },
          { role: 'thinker', people: 1 },
        ],
      }),
      team(['Ed', 'Flo']),
    ],
    groups: [
      team(['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'], {
        roles: [
          { role: 'maker', people: 3 },
          { role: 'thinker', people: 2 },
        ],
        differ: 'hands',
        share: { trait: 'people', end: 'low' },
      }),
    ],
  },
  quality: {
    insufficient: 1,
    counts: { 'straight-lining': 0, 'many-skipped': 1, 'contradictory-pair': 1 },
    flagged: [
      {
        person: 'Flo',
        flags: [
          { kind: 'many-skipped', skipped: 3, asked: 5 },
          { kind: 'contradictory-pair', trait: 'hands', questions: ['mend', 'alone'] },
        ],
      },
    ],
  },
  members: [
    row('Ada'),
    row('Bo', { tracks: { path: track('maker', { verdict: 'close', runnerUp: 'thinker' }) } }),
    row('Flo', {
      answered: 2,
      tracks: {
        path: track(null, { match: null, verdict: 'insufficient', runnerUp: null }),
        field: track(null, { match: null, verdict: 'insufficient', runnerUp: null }),
      },
      flags: ['many-skipped', 'contradictory-pair'],
    }),
  ],
};

/** Thirty people as an anonymous cohort shows them: a role pooled, numbers hidden. */
export const ANONYMOUS: Cohort = {
  ...SIX,
  people: 30,
  anonymous: true,
  tracks: [
    mix('path', {
      roles: [{ role: 'maker', people: 20, close: null }],
      pooled: { roles: ['thinker', 'leader'], people: 8 },
      verdicts: { tie: null, close: 7, leaning: 12, clear: 9, insufficient: null },
    }),
    mix('field', { pooled: { roles: ['web', 'lab'], people: null } }),
  ],
  traits: [
    spread('hands', { range: null }),
    spread('people', { known: null, median: null, quartiles: null, range: null, expected: null }),
  ],
  skills: {
    people: 28,
    roles: [{ role: 'maker', people: 20 }],
    rows: [
      gap('wood', { needed: 28, lacking: 17, core: 9, byRole: [{ needed: 20, lacking: 12 }] }),
      gap('saw', { needed: 20, lacking: null, core: null, byRole: [{ needed: 20, lacking: null }] }),
    ],
  },
  teams: null,
  quality: {
    insufficient: null,
    counts: { 'straight-lining': 0, 'many-skipped': 6, 'contradictory-pair': null },
    flagged: [],
  },
  members: [
    row('Person 1', { tracks: { path: track('maker', { verdict: null, runnerUp: null }) } }),
    row('Person 2', { tracks: { path: track(null, { match: null, verdict: null, runnerUp: null }) } }),
  ],
};

/** Nothing that can be left out is there. */
export const BARE: Cohort = {
  ...SIX,
  people: 1,
  tracks: [mix('path', { verdicts: { tie: 0, close: 0, leaning: 0, clear: 0, insufficient: 1 } })],
  traits: [],
  skills: null,
  teams: null,
  quality: {
    insufficient: 0,
    counts: { 'straight-lining': 0, 'many-skipped': 0, 'contradictory-pair': 0 },
    flagged: [],
  },
  members: [
    row('Ada', { tracks: { path: track(null, { match: null, verdict: 'insufficient', runnerUp: null }) } }),
  ],
};

export const resultOf = (cohort: Cohort = SIX): CohortResult => ({ quiz: showcase(), cohort });
