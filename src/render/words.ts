import type { HourRange, Question, Quiz, Response, Role, Subject, Trait } from '../quiz/quiz.js';
import type { Assessment, Flag, TrackResult, Verdict } from '../scoring/assessment.js';

/** The words that all formats of a result share. */

/** What is said in one way to a person of their own result, and in another of a position. */
export interface Voice {
  /** Above the traits. */
  readonly leaning: string;
  /** How the traits are read, in a result to keep. */
  readonly leaningScale: string;
  /** Whose the marks on the traits are. */
  readonly mark: string;
  /** The same above a column. */
  readonly column: string;
  /** Above a column of answers. */
  readonly answer: string;
  /** Instead of answers that would turn the result. */
  readonly nothingTurns: string;
  /** Before a role's day. */
  readonly day: string;
  /** What a match says and does not say. Two lines of Markdown. */
  readonly compared: readonly [string, string];
  /** For `?`, where a question has no help of its own. */
  readonly help: string;
}

const VOICES: Readonly<Record<Subject, Voice>> = {
  person: {
    leaning: 'Where you lean',
    leaningScale:
      '0 is the left end, 100 the right one. You lean to the right where you are above what random answers average.',
    mark: 'yours',
    column: 'You',
    answer: 'Your answer',
    nothingTurns: 'nothing; whichever answers you changed, it would still come first.',
    day: 'A day',
    compared: [
      'share of random sheets with a lower score. It says how your answers compare with chance, not with other people, and',
      'nothing about how good you are.',
    ],
    help: 'There are no right answers: go with the first one that feels like you.',
  },
  position: {
    leaning: 'Where the work leans',
    leaningScale:
      '0 is the left end, 100 the right one. The work leans to the right where it is above what random answers average.',
    mark: 'this position',
    column: 'Position',
    answer: 'Answer',
    nothingTurns: 'nothing; whichever answers were changed, it would still come first.',
    day: 'What they would do',
    compared: [
      'share of random sheets with a lower score. It says how these answers compare with chance, not with other positions,',
      'and nothing about how good a candidate is.',
    ],
    help: 'There are no right answers: go with what is true of most of the work.',
  },
};

export function voiceOf({ subject }: Pick<Quiz, 'subject'>): Voice {
  return VOICES[subject];
}

/** What is said instead of a result on a sheet without answers. */
export const NOTHING_ANSWERED =
  'Nothing is answered, so nothing can be recommended: every role has the same score.';

/** How sure a recommendation is, with the reason. */
export function verdictWords(track: TrackResult): string {
  if (track.ranking.length === 1) return 'the only one that is not left out';
  return VERDICTS[track.verdict](track.flip?.answers ?? null);
}

const VERDICTS: Readonly<Record<Verdict, (flip: number | null) => string>> = {
  insufficient: () => 'unsure: fewer than half of the questions are answered',
  tie: () => 'a tie: equal scores, listed in the order of the quiz',
  close: () => 'a close call: one answer decides',
  leaning: (flip) => `leaning: ${flip} changed answers would turn it`,
  clear: (flip) =>
    flip === null
      ? 'clear: no change of answers turns it'
      : `clear: it takes ${flip} changed answers to turn it`,
};

/** The verdict in a cell. */
export const VERDICT_WORD: Readonly<Record<Verdict, string>> = {
  clear: 'clear',
  leaning: 'leaning',
  close: 'close call',
  tie: 'tie',
  insufficient: 'unsure',
};

export function flagWords(flag: Flag, quiz: Quiz): string {
  switch (flag.kind) {
    case 'straight-lining':
      return `All ${flag.count} statements got the same answer (${flag.value}), although some say opposite things.`;
    case 'many-skipped':
      return `${flag.skipped} of ${flag.asked} questions are skipped, so the result rests on the others.`;
    case 'contradictory-pair': {
      const [a, b] = flag.questions.map((id) => questionOf(quiz, id).text);
      return `Two answers pull against each other: "${a}" and "${b}"`;
    }
  }
}

/** An answer in words. */
export function responseWords(question: Question, response: Response): string {
  switch (question.type) {
    case 'scale': {
      const value = response as number;
      const half = value - (question.min + question.max) / 2;
      if (half === 0) return `${value}, in the middle`;
      const end = half < 0 ? question.low : question.high;
      return value === question.min || value === question.max
        ? `${value}, ${end}`
        : `${value}, toward "${end}"`;
    }
    case 'choice':
      return optionText(question, response as string);
    case 'multi':
      return (response as readonly string[]).map((id) => optionText(question, id)).join('; ');
    case 'rank':
      return (response as readonly string[])
        .map((id, place) => `${place + 1}. ${optionText(question, id)}`)
        .join('; ');
  }
}

function optionText(question: Exclude<Question, { type: 'scale' }>, id: string): string {
  return question.options.find((option) => option.id === id)?.text ?? id;
}

export function questionOf(quiz: Quiz, id: string): Question {
  return quiz.questions.find((question) => question.id === id) as Question;
}

export function roleOf(quiz: Quiz, id: string): Role {
  return quiz.roles.find((role) => role.id === id) as Role;
}

/** Of a track that the quiz does not know, as an older one may have had it, the id. */
export function trackTitle(quiz: Quiz, id: string): string {
  return quiz.tracks.find((track) => track.id === id)?.title ?? id;
}

export function skillName(quiz: Quiz, id: string): string {
  return quiz.skills.find((skill) => skill.id === id)?.name ?? id;
}

/** `Left out on request: Baker, Cook`. */
export function leftOutWords(quiz: Quiz, excluded: readonly string[]): string {
  return `Left out on request: ${excluded.map((id) => roleOf(quiz, id).title).join(', ')}`;
}

/** What a track recommends: its top role, or the blend of the first two where they are level or nearly so. */
export function headlineOf(
  quiz: Quiz,
  track: TrackResult,
): { title: string; role: Role; blend: Quiz['blends'][number] | null } {
  const role = roleOf(quiz, track.ranking[0]?.role as string);
  const blend = quiz.blends.find(({ id }) => id === track.blend) ?? null;
  return { title: blend?.title ?? role.title, role, blend };
}

/** Which quiz something was made with: `python-path, version 1.0.0, 0123456789ab`. */
export function quizWords({ id, version, hash }: Assessment['quiz']): string {
  return `${id}, version ${version}, ${hash.slice(0, 12)}`;
}

/** Where somebody with the respondent's experience starts in a role; `null` where nothing is said, and of a position. */
export function startOf(quiz: Quiz, { background }: Assessment, role: Role): string | null {
  const { experience } = background;
  // Whoever answers for a position is not the one who would start in it.
  if (quiz.subject === 'position' || experience === null) return null;
  return role.ladder[experience] ?? null;
}

/** A trait and where a sheet stands on it. */
export interface Leaning {
  readonly trait: Trait;
  /** 0 is the low end, 100 the high one. */
  readonly percent: number;
  /** What random answers average. */
  readonly expected: number;
}

/** The traits that are known of a sheet: first those on which it is farthest from random answers. */
export function traitsByLeaning(quiz: Quiz, { traits }: Pick<Assessment, 'traits'>): Leaning[] {
  return quiz.traits
    .flatMap((trait) => {
      const { percent = null, expected = null } = traits[trait.id] ?? {};
      return percent === null || expected === null ? [] : [{ trait, percent, expected }];
    })
    .sort((a, b) => Math.abs(b.percent - b.expected) - Math.abs(a.percent - a.expected));
}

/** The answer in a few words: of a ranking only the first, of a set how many. */
export function shortResponseWords(question: Question, response: Response): string {
  if (question.type === 'rank')
    return `first: ${optionText(question, (response as readonly string[])[0] as string)}`;
  return responseWords(question, response);
}

export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(2);
  if (digits === '0.00') return ' 0.00';
  return (value < 0 ? '-' : '+') + digits;
}

/** Percentile ranks never read 0 or 100: no result is better than every sheet there is. */
export function matchWords(match: number): string {
  if (match < 1) return '<1';
  return match > 99 ? '>99' : String(Math.round(match));
}

/** A match in a sentence: `77 of 100`, `more than 99 of 100`. */
export function ofHundredWords(match: number): string {
  if (match < 1) return 'fewer than 1 of 100';
  return match > 99 ? 'more than 99 of 100' : `${Math.round(match)} of 100`;
}

/** `2 to 4`, `3`: as it is given. @param between instead of ` to `, where there is little room */
export function spanWords([low, high]: readonly [number, number], between = ' to '): string {
  return low === high ? String(low) : low + between + high;
}

/** The same in whole numbers: what is estimated is not known to the decimal. */
export function rangeWords([low, high]: HourRange, between?: string): string {
  return spanWords([Math.round(low), Math.round(high)], between);
}

/** `1 hour`, `2 to 4 hours`, in whole numbers. */
export function amountWords(range: HourRange, unit: 'hour' | 'minute' | 'week', between?: string): string {
  const count = rangeWords(range, between);
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
}

/** `11 Jan 2027`. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `Jan 2027`: far ends of a plan are not known to the day. */
export function monthWords(date: string): string {
  return dateWords(date).replace(/^\d+ /, '');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** With a capital first letter, as a line begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which two roles a blend lies between. */
export function betweenWords(quiz: Quiz, [a, b]: readonly [string, string]): string {
  return `Between ${roleOf(quiz, a).title} and ${roleOf(quiz, b).title}.`;
}
