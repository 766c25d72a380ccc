import type {
  AnswerChange,
  MemberChange,
  MemberTrackChange,
  TrackChange,
} from '../../analysis/change/change.js';
import { counted } from '../count-words.js';
import { type Block, heading, type Term } from '../page.js';
import { signed, trackTitle } from '../words.js';
import { answerChangeWords } from './answer-words.js';
import type { ChangeResult } from './result.js';
import { closenessWords, leadWords, missingWords, roleTitle, stateWords } from './words.js';

/** How much of it a page shows; a terminal has less patience than a file. */
export interface ChangeLimits {
  readonly movers: number;
  readonly explained: number;
  readonly shares: number;
}

/** A person's move in one track. */
export interface Mover {
  readonly member: MemberChange;
  readonly track: string;
  readonly moved: MemberTrackChange;
}

/** First those for whom it is more than a close call. */
export function moversOf({ change }: ChangeResult, { track }: TrackChange): readonly Mover[] {
  const movers = change.members.flatMap((member): Mover[] => {
    const moved = Object.hasOwn(member.tracks, track) ? member.tracks[track] : undefined;
    return moved?.moved === true ? [{ member, track, moved }] : [];
  });
  const [beyond, close] = [true, false].map((wanted) =>
    movers.filter(({ moved }) => moved.beyondClose === wanted),
  ) as [Mover[], Mover[]];
  return [...beyond, ...close];
}

/** Everybody who moved, one a line. */
export function moverTable({ quiz }: ChangeResult, movers: readonly Mover[]): Block {
  return {
    type: 'table',
    columns: ['Name', 'From', 'To', 'Close call'],
    align: ['left', 'left', 'left', 'left'],
    rows: movers.map(({ member, moved: { before, after, beyondClose } }) => [
      member.person,
      roleTitle(quiz, before.role ?? ''),
      roleTitle(quiz, after.role ?? ''),
      beyondClose ? 'no' : 'yes',
    ]),
  };
}

/** One move with what made it: the answers' shares, and the lead that they add up to. */
export function moverBlocks({ quiz, change }: ChangeResult, mover: Mover, most: number): Block[] {
  const { member, track, moved } = mover;
  const where = change.tracks.length > 1 ? `${trackTitle(quiz, track)}: ` : '';
  const shares = moved.swing?.shares ?? [];
  // Where it is not known what each did, at least what they are.
  const answers: readonly (AnswerChange & { readonly points?: number })[] =
    shares.length > 0 ? shares : member.answers;
  const rows = [
    ['before', stateWords(quiz, moved.before)],
    ['now', stateWords(quiz, moved.after)],
    ...answers.slice(0, most).map((answer) => {
      const share = answer.points === undefined ? 'answer' : signed(answer.points).trim();
      return [share, answerChangeWords(quiz, member, answer)];
    }),
    ...(answers.length > most ? [['more', counted(answers.length - most, 'other answer')]] : []),
    ['in all', leadWords(quiz, moved)],
    ['why', missingWords(moved)],
  ].flatMap(([term, text]): Term[] => (term == null || text == null ? [] : [{ term, text, source: null }]));
  return [heading(member.person, where + closenessWords(moved)), { type: 'terms', short: false, rows }];
}
