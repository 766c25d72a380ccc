import type { AnswerPattern, Audit, Breach, ReachProof } from '../../analysis/audit/audit.js';
import type { Quiz } from '../../quiz/quiz.js';
import { listWords } from '../guide/words.js';
import { roleOf } from '../words.js';
import {
  besideLimit,
  counted,
  type Glyphs,
  limitPercent,
  multipleBesideLimit,
  PATTERN_WORDS,
  percentBesideLimit,
  shareWords,
  VERDICT_WORD,
} from './words.js';

/** What a breach is told with. */
export interface BreachContext {
  readonly quiz: Quiz;
  readonly audit: Audit;
  readonly glyphs: Glyphs;
}

/** A breach in a sentence with its figures, and what to do about it. */
export interface BreachWords {
  readonly what: string;
  readonly mend: string;
}

type WordsOf<K extends Breach['kind']> = (
  breach: Extract<Breach, { kind: K }>,
  context: BreachContext,
) => BreachWords;

export function breachWords(breach: Breach, context: BreachContext): BreachWords {
  return (WORDS[breach.kind] as WordsOf<Breach['kind']>)(breach, context);
}

const titleOf = ({ quiz }: BreachContext, role: string): string => roleOf(quiz, role)?.title ?? role;

const namesOf = (context: BreachContext, roles: readonly string[]): string =>
  listWords(roles.map((role) => titleOf(context, role)));

const ASK_APART = 'add a question that tells them apart';

const WORDS: { readonly [K in Breach['kind']]: WordsOf<K> } = {
  share: ({ role, multiple, allowed: [least, most] }, context) => {
    const often = multiple.value > most;
    const limit = often ? most : least;
    const figure = multipleBesideLimit(multiple, limit, context.glyphs);
    const bound = often ? `at most ${most} is allowed` : `at least ${least} is asked for`;
    return {
      what: `${titleOf(context, role)} has ${figure} times its fair share of the first places; ${bound}.`,
      mend: shareMend(context.quiz, often),
    };
  },
  reach: ({ track, role }, context) => reachWords(context, track, role),
  same: ({ roles }, context) => ({
    what: `${namesOf(context, roles)} get the same points whatever is answered, so ${roles.length === 2 ? 'neither' : 'none of them'} comes first alone.`,
    mend: mergeMend(context.quiz, roles.length),
  }),
  pattern: ({ track, pattern, verdict, allowed, shuffled }, context) => {
    const found = context.audit.tracks
      .find((each) => each.track === track)
      ?.patterns.find((each) => each.pattern === pattern)?.inFileOrder;
    const role = found === undefined ? 'a role' : titleOf(context, found.role);
    const bound = `${VERDICT_WORD[allowed]} is the most that is allowed`;
    return {
      what:
        shuffled === null
          ? `${PATTERN_WORDS[pattern]} recommends ${role} and calls it ${VERDICT_WORD[verdict]}; ${bound}.`
          : `${PATTERN_WORDS[pattern]}, with the options shuffled, is surer than it may be on ${shareWords(shuffled, context.glyphs)} of the sheets, mostly ${VERDICT_WORD[verdict]}; ${bound}.`,
      mend: patternMend(pattern, shuffled !== null),
    };
  },
  'role-correlation': ({ roles, correlation, allowed }, context) => ({
    what: `${namesOf(context, roles)} are nearly one: their scores correlate ${besideLimit(correlation, allowed, 2)}; at most ${allowed} is allowed.`,
    mend: mergeMend(context.quiz, 2),
  }),
  'trait-correlation': ({ traits, correlation, allowed }, { quiz }) => {
    const names = traits.map((id) => quiz.traits.find((trait) => trait.id === id)?.name ?? id);
    const size = besideLimit(Math.abs(correlation), allowed, 2);
    return {
      what: `${listWords(names)} measure nearly the same: they correlate ${correlation < 0 ? '-' : ''}${size}; at most ${allowed} is allowed, either way.`,
      mend: `Weigh some options for one of them alone, ${ASK_APART}, or make one trait of the two.`,
    };
  },
  decides: ({ question, most, allowed }) => ({
    what: `The question ${question} decides on ${percentBesideLimit(most.value, allowed)} of the sheets; at least ${limitPercent(allowed)} is asked for.`,
    mend: 'Give its options weights that differ more, or leave it out.',
  }),
  close: ({ share, allowed }, { quiz }) => ({
    what: `${percentBesideLimit(share.value, allowed)} of the sheets end in a tie or a close call; at most ${limitPercent(allowed)} is allowed.`,
    mend: quiz.direct
      ? 'Ask more questions, or weigh fewer roles with each option.'
      : 'Ask more questions, or let the profiles of the roles differ more.',
  }),
  sensitivity: ({ share, allowed }) => ({
    what: `On ${percentBesideLimit(share.value, allowed)} of the sheets another role comes first when each weight is off by up to 5%; at most ${limitPercent(allowed)} is allowed.`,
    mend: 'Ask more questions, so that less hangs on each weight, or drop roles that are much alike.',
  }),
};

function patternMend(pattern: AnswerPattern, shuffled: boolean): string {
  if (pattern === 'neutral') return 'Give the responses in the middle less weight.';
  return shuffled
    ? 'Ask fewer scales that all lean one way: word some statements the other way round.'
    : 'Let what speaks for one role stand first in some questions and last in others; word some statements the other way round.';
}

/** What to do about roles that are too much alike. */
function mergeMend({ direct }: Quiz, roles: number): string {
  const merge = `or make one role of ${roles === 2 ? 'the two' : 'them'}.`;
  return direct
    ? `Give options weight for one of them alone, ${merge}`
    : `Let their profiles differ in a trait that questions tell apart, ${merge}`;
}

function shareMend({ direct }: Quiz, often: boolean): string {
  if (direct)
    return often
      ? 'Name it in fewer options, or name the others in more.'
      : 'Name it in more options, or in some that the others are not named in.';
  return often
    ? 'Make its profile more like others in its track, or theirs less like one another; --fix-balance proposes changes.'
    : 'Set its profile further apart from those next to it; --fix-balance proposes changes.';
}

function reachWords(context: BreachContext, track: string, role: string): BreachWords {
  const roles = context.audit.tracks.find((each) => each.track === track)?.roles ?? [];
  const reach = roles.find((each) => each.role === role)?.reach;
  const name = titleOf(context, role);
  if (reach === undefined || reach.kind === 'reached')
    return { what: `${name} cannot come first.`, mend: '' };
  if (reach.kind === 'unknown')
    return {
      what: `No sheet was found that puts ${name} first, and no proof that there is none (${counted(reach.tried, 'case')} tried).`,
      mend: 'It comes first so rarely that nobody will see it: set it further apart from the others.',
    };
  const reason = reasonWords(context, reach.proof);
  return {
    what:
      reach.kind === 'level'
        ? `${name} can only draw level with ${namesOf(context, reach.with)}, never come first alone: ${reason}.`
        : `${name} can never come first: ${reason}.`,
    mend: context.quiz.direct
      ? 'Give some options weight for it alone.'
      : 'Change its profile until some answers speak for it more than for every other role.',
  };
}

/** Why a role cannot come first alone, as the end of a sentence. */
function reasonWords(context: BreachContext, proof: ReachProof): string {
  switch (proof.kind) {
    case 'same':
      return `whatever is answered, its points are those of ${titleOf(context, proof.role)}`;
    case 'counted':
      return proof.sheets === 1
        ? 'the only possible sheet does not do it'
        : `none of ${counted(proof.sheets, 'possible sheet')} puts it there`;
    case 'bounded':
      return `whatever is answered, ${rivalWords(context, proof)} is not behind it`;
  }
}

/** Named where they are few: the cases of a proof may have different ones. */
function rivalWords(
  context: BreachContext,
  { cases, told }: Extract<ReachProof, { kind: 'bounded' }>,
): string {
  const rivals = [...new Set(told.flatMap(({ by }) => by.map(({ role }) => role)))];
  if (told.length < cases || rivals.length > MOST_NAMED) return 'some other role';
  return `${rivals.length === 1 ? '' : 'one of '}${namesOf(context, rivals)}`;
}

const MOST_NAMED = 5;
