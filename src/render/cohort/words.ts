import type { CloseCall, Cohort, Count, TrackMix } from '../../analysis/cohort/cohort.js';
import type { Quiz, Subject } from '../../quiz/quiz.js';
import type { Flag, Verdict } from '../../scoring/assessment.js';
import { nounFor } from '../count-words.js';
import { capital, questionOf, roleOf } from '../words.js';

/** The words that all views of a cohort share. Texts are raw: each view makes them harmless. */

/** What is said in one way of people, and in another of positions. */
export interface CohortVoice {
  readonly one: string;
  readonly many: string;
  /** Above the traits. */
  readonly leaning: string;
}

const VOICES: Readonly<Record<Subject, CohortVoice>> = {
  person: { one: 'person', many: 'people', leaning: 'Where they lean' },
  position: { one: 'position', many: 'positions', leaning: 'Where the work leans' },
};

export function cohortVoice({ subject }: Pick<Quiz, 'subject'>): CohortVoice {
  return VOICES[subject];
}

/** `30 people`, `1 position`. */
export function peopleWords(quiz: Quiz, count: number): string {
  const { one, many } = cohortVoice(quiz);
  return `${count} ${nounFor(count, one, many)}`;
}

/** What stands for a number that is suppressed. It need not be under five itself, so it does not say so. */
export const HIDDEN = 'hidden';

/** Said once where numbers may be hidden. */
export function anonymousWords(quiz: Quiz): string {
  const { many } = cohortVoice(quiz);
  return `Names are left out. Numbers that would tell of fewer than five ${many} are hidden.`;
}

export function countWords(count: Count): string {
  return count === null ? HIDDEN : String(count);
}

/** `12 of 30`; without the total where that is hidden. */
export function ofWords(count: Count, total: Count): string {
  return count === null || total === null ? countWords(count) : `${count} of ${total}`;
}

const COUNTED_VERDICTS: Readonly<Record<Verdict, { readonly one: string; readonly many: string }>> = {
  clear: { one: 'clear', many: 'clear' },
  leaning: { one: 'leaning', many: 'leaning' },
  close: { one: 'close call', many: 'close calls' },
  tie: { one: 'tie', many: 'ties' },
  insufficient: { one: 'unsure', many: 'unsure' },
};

/** `14 clear, 9 leaning, 5 close calls`: what nobody has is left out. */
export function verdictCounts(verdicts: TrackMix['verdicts']): string {
  const shown = (Object.keys(COUNTED_VERDICTS) as Verdict[]).flatMap((verdict) => {
    const count = verdicts[verdict];
    const { one, many } = COUNTED_VERDICTS[verdict];
    return count === null || count === 0 ? [] : [`${count} ${nounFor(count, one, many)}`];
  });
  const hidden = Object.values(verdicts).includes(null);
  if (!hidden) return shown.join(', ');
  return shown.length === 0 ? `how sure: ${HIDDEN}` : `${shown.join(', ')}, others ${HIDDEN}`;
}

/** Between which roles somebody is, in a few words: `between Maker and Thinker, a tie`. */
export function betweenShort(quiz: Quiz, { between: [first, other], verdict }: CloseCall): string {
  const roles = `between ${roleOf(quiz, first).short} and ${roleOf(quiz, other).short}`;
  return verdict === 'tie' ? `${roles}, a tie` : roles;
}

/** The same in full, to follow the name: what decides, and what the quiz calls such a mix. */
export function closeCallWords(quiz: Quiz, { between: [first, other], blend, question }: CloseCall): string {
  const roles = `between ${roleOf(quiz, first).title} and ${roleOf(quiz, other).title}`;
  const decides =
    question === null
      ? 'their scores are equal.'
      : `one answer decides, the one to "${questionOf(quiz, question).text}"`;
  const name = quiz.blends.find(({ id }) => id === blend)?.title;
  return `${roles}${name === undefined ? '' : ` (${name})`}: ${decides}`;
}

type Care = 'insufficient' | Flag['kind'];

/** What stands behind the number of those of whom it is true. */
const CARE_WORDS: Readonly<Record<Care, string>> = {
  insufficient: 'answered fewer than half of the questions',
  'many-skipped': 'skipped many questions',
  'straight-lining': 'gave one answer to all statements, also to opposite ones',
  'contradictory-pair': 'gave two answers that pull against each other',
};

/** What is true of somebody, each with its number; in the order of how much it says. */
export function careCounts({ quality, people }: Cohort): { count: string; what: string }[] {
  return (Object.keys(CARE_WORDS) as Care[]).flatMap((kind) => {
    const count = kind === 'insufficient' ? quality.insufficient : quality.counts[kind];
    return count === 0 ? [] : [{ count: ofWords(count, people), what: CARE_WORDS[kind] }];
  });
}

const FLAG_WORD: Readonly<Record<Flag['kind'], string>> = {
  'straight-lining': 'one answer throughout',
  'many-skipped': 'many skipped',
  'contradictory-pair': 'contradictory answers',
};

/** Flags in a cell: `Many skipped, one answer throughout`. Each kind once. */
export function flagsShort(kinds: readonly Flag['kind'][]): string {
  return capital([...new Set(kinds)].map((kind) => FLAG_WORD[kind]).join(', '));
}
