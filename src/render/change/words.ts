import type {
  Change,
  MemberTrackChange,
  TrackChange,
  TrackState,
  TraitChange,
} from '../../analysis/change/change.js';
import type { Quiz, Subject } from '../../quiz/quiz.js';
import type { Verdict } from '../../scoring/assessment.js';
import { type CohortVoice, cohortVoice } from '../cohort/words.js';
import { matchWords } from '../words.js';

/** The words that all formats of a change share. Ids that the newer quiz does not know are shown as they are. */

/** Whom results are of: what is said of a cohort, and of those who moved. */
export interface ChangeVoice extends Pick<CohortVoice, 'one' | 'many'> {
  readonly nobody: string;
  /** Above the list of those who moved. */
  readonly moved: string;
}

const VOICES: Readonly<Record<Subject, Omit<ChangeVoice, 'one' | 'many'>>> = {
  person: { nobody: 'Nobody', moved: 'Who moved' },
  position: { nobody: 'No position', moved: 'Which moved' },
};

export function changeVoice(quiz: Pick<Quiz, 'subject'>): ChangeVoice {
  return { ...cohortVoice(quiz), ...VOICES[quiz.subject] };
}

/** A number that is not told in an anonymous change. */
export const NOT_SHOWN = 'not shown';

export const ANONYMOUS_WORDS =
  'Without names. Whatever would tell of fewer than five is left out, as are moves and questions of so few.';

/** Which quiz the two sides were made with. */
export function versionWords(quiz: Quiz, { before, after }: Change): string {
  const title = /[.?!]$/.test(quiz.title) ? quiz.title : `${quiz.title}.`;
  if (before.hash === after.hash) return `${title} The same quiz both times, version ${after.version}.`;
  if (before.id !== after.id)
    return `${title} Before it was another quiz: ${before.id}, version ${before.version}.`;
  if (before.version !== after.version)
    return `${title} Version ${before.version} before, version ${after.version} now.`;
  return `${title} The quiz was changed in between, although both call themselves version ${after.version}.`;
}

export function roleTitle(quiz: Quiz, id: string): string {
  return quiz.roles.find((role) => role.id === id)?.title ?? id;
}

export function traitName(quiz: Quiz, id: string): string {
  return quiz.traits.find((trait) => trait.id === id)?.name ?? id;
}

export function questionText(quiz: Quiz, id: string): string {
  return quiz.questions.find((question) => question.id === id)?.text ?? id;
}

/** How many moved in a track, and for how many it is more than a close call. */
export function trackWords(quiz: Quiz, change: Change, track: TrackChange): string {
  return [movedWords(quiz, track), beyondWords(track), leftOutWords(change, track)]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function movedWords(quiz: Quiz, { compared, moved }: TrackChange): string {
  if (moved === null) return 'How many moved is not shown.';
  if (compared === 0) return `${changeVoice(quiz).nobody} can be compared.`;
  if (moved === 0) return `${changeVoice(quiz).nobody} moved: the same roles come first both times.`;
  const of = compared === null ? '' : ` of ${compared}`;
  return `${moved}${of} moved to another role.`;
}

function beyondWords({ moved, beyondClose }: TrackChange): string | null {
  if (moved === null || moved === 0) return null;
  if (beyondClose === null) return 'For how many of them it is more than a close call is not shown.';
  const each = moved === 1 ? 'It' : 'Each time it';
  if (beyondClose === 0) return `${each} is a close call: before or now, one other answer would turn it.`;
  const who = beyondClose === moved ? each : `For ${beyondClose === 1 ? 'one' : beyondClose} of them it`;
  return `${who} is more than a close call: neither before nor now would one other answer turn it.`;
}

function leftOutWords({ people }: Change, { compared }: TrackChange): string | null {
  if (compared === null) return 'How many have too few answers to compare is not shown.';
  const missing = people - compared;
  if (missing === 0) return null;
  return `${missing} ${missing === 1 ? 'has' : 'have'} too few answers, before or now.`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  insufficient: 'too few answers',
  tie: 'a tie',
  close: 'a close call',
  leaning: 'leaning',
  clear: 'clear',
};

/** `Web developer, match 91, leaning`. */
export function stateWords(quiz: Quiz, { role, match, verdict }: TrackState): string {
  const matched = match === null ? [] : [`match ${matchWords(match)}`];
  return [...(role === null ? [] : [roleTitle(quiz, role)]), ...matched, VERDICTS[verdict]].join(', ');
}

/** Whether a move is more than a close call, in a few words. */
export function closenessWords({ beyondClose }: MemberTrackChange): string {
  return beyondClose ? 'more than a close call' : 'a close call';
}

/** How the lead of the new role over the old one turned; `null` where it is not known. */
export function leadWords(quiz: Quiz, { before, after, swing }: MemberTrackChange): string | null {
  if (swing === null || before.role === null || after.role === null) return null;
  const [from, to] = [roleTitle(quiz, before.role), roleTitle(quiz, after.role)];
  const was = swing.before === 0 ? `was level with ${from}` : `was ${distance(swing.before)} behind ${from}`;
  const is = swing.after === 0 ? 'is level now and listed first' : `is ${distance(swing.after)} ahead now`;
  return `${to} ${was} and ${is}.`;
}

/** Standard deviations with two decimals. */
function distance(lead: number): string {
  const digits = Math.abs(lead).toFixed(2);
  return digits === '0.00' ? 'under 0.01' : digits;
}

/** Why there are no shares to show, where there should be some; `null` where nothing is missing. */
export function missingWords({ moved, swing }: MemberTrackChange): string | null {
  if (!moved) return null;
  if (swing === null) return 'One of the two roles was ranked only once, so there is no lead to explain.';
  if (swing.shares.length > 0 || swing.before === swing.after) return null;
  return 'The older quiz is not at hand, so what each answer did is not known.';
}

/** `4 toward careful`: the mean change, in points of 100. */
export function meanWords(quiz: Quiz, { trait: id, mean, known }: TraitChange): string {
  if (mean === null) return known === 0 ? 'not known' : NOT_SHOWN;
  const trait = quiz.traits.find((each) => each.id === id);
  const points = Math.round(Math.abs(mean));
  if (points === 0) return mean === 0 ? 'none' : 'hardly any';
  const [low, high] = [trait?.low ?? 'the low end', trait?.high ?? 'the high end'];
  return `${points} toward ${mean > 0 ? high : low}`;
}
