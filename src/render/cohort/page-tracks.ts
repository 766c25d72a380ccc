import type { TrackMix } from '../../analysis/cohort/cohort.js';
import type { Quiz } from '../../quiz/quiz.js';
import { listWords } from '../guide/words.js';
import { type Block, heading, note, paragraph, type Saying } from '../page.js';
import { capital, roleOf, trackTitle } from '../words.js';
import type { CohortResult } from './result.js';
import { roleCells } from './rows.js';
import { shorten } from './shorten.js';
import { betweenShort, closeCallWords, cohortVoice, HIDDEN, ofWords, verdictCounts } from './words.js';

const SHOWN_ROLES = 6;
const SHOWN_CLOSE = 3;

/** For each track how many were recommended which role, and who is between two. */
export function trackSections(result: CohortResult, brief: boolean): Block[] {
  return result.cohort.tracks.flatMap((mix) => [
    ...mixSection(result, mix, brief),
    ...closeSection(result.quiz, mix, brief),
  ]);
}

function mixSection({ quiz, cohort }: CohortResult, mix: TrackMix, brief: boolean): Block[] {
  const head = heading(trackTitle(quiz, mix.track), verdictCounts(mix.verdicts) || null);
  const pooled = pooledWords(quiz, mix, cohort.people);
  if (mix.roles.length === 0 && pooled === null)
    return [head, paragraph('No recommendation: too little is answered.')];
  const { many } = cohortVoice(quiz);
  const { shown, more } = shorten(mix.roles, brief ? SHOWN_ROLES : null);
  return [
    head,
    {
      type: 'table',
      columns: ['Role', capital(many), ...(cohort.anonymous ? [] : ['Close calls'])],
      align: ['left', 'right', ...(cohort.anonymous ? [] : ['right' as const])],
      rows: shown.map((share) => roleCells(quiz, cohort, share)),
    },
    ...more,
    ...(pooled === null ? [] : [note(pooled)]),
  ];
}

/** `Together 7 of 30: Baker and Cook.` */
function pooledWords(quiz: Quiz, { pooled }: TrackMix, people: number): string | null {
  if (pooled === null || pooled.roles.length === 0) return null;
  const roles = listWords(pooled.roles.map((id) => roleOf(quiz, id).title));
  return pooled.people === null
    ? `${capital(HIDDEN)}: ${roles}.`
    : `Together ${ofWords(pooled.people, people)}: ${roles}.`;
}

function closeSection(quiz: Quiz, mix: TrackMix, brief: boolean): Block[] {
  if (mix.close.length === 0) return [];
  const { shown, more } = shorten(mix.close, brief ? SHOWN_CLOSE : null);
  const items = shown.map(
    (call): Saying => ({
      label: call.person,
      text: brief ? betweenShort(quiz, call) : closeCallWords(quiz, call),
      source: null,
      notes: [],
    }),
  );
  return [
    heading(`${trackTitle(quiz, mix.track)}: close calls`, 'a tie, or one answer decides'),
    { type: 'sayings', numbered: false, items },
    ...more,
  ];
}
