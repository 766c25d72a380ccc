import type { BalanceProposal, Estimate, Method } from '../../analysis/audit/audit.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, heading, note, type Page, paragraph } from '../page.js';
import { roleOf } from '../words.js';
import { type Glyphs, glyphsOf, methodWords, multipleWords } from './words.js';

export interface BalancePageOptions {
  readonly unicode: boolean;
  readonly allowed: readonly [number, number];
}

/** What would be changed, and what that does to the shares of first places. */
export function balancePage(quiz: Quiz, proposal: BalanceProposal, options: BalancePageOptions): Page {
  const { method, changes, before, beyond } = proposal;
  const { unicode, allowed } = options;
  const [least, most] = allowed;
  const glyphs = glyphsOf(unicode);
  const range = `${least} to ${most} times its fair share`;
  const even = beyond.length === 0;
  if (changes.length === 0)
    return {
      title: quiz.title,
      kind: 'balance',
      blocks: [
        paragraph(
          even
            ? `Nothing to change: every role has ${range}.`
            : `No change of profiles was found that gives every role ${range}.`,
        ),
        ...(even
          ? []
          : [
              paragraph(
                'The questions have to tell the roles apart better: which-path quiz audit says which do.',
              ),
            ]),
      ],
    };
  return {
    title: quiz.title,
    kind: 'balance',
    blocks: [
      paragraph(
        even
          ? `With these profiles every role has ${range}.`
          : `These profiles bring the roles nearer, but not every one to ${range}.`,
      ),
      heading('Profiles'),
      {
        type: 'table',
        columns: ['Role', 'Trait', 'From', 'To'],
        align: ['left', 'left', 'right', 'right'],
        rows: changes.map(({ role, trait, from, to }) => [
          roleOf(quiz, role).short,
          quiz.traits.find(({ id }) => id === trait)?.name ?? trait,
          String(from),
          String(to),
        ]),
      },
      ...before
        .map(({ track }) => track)
        .filter((track, place, all) => all.indexOf(track) === place)
        .flatMap((track) => shareBlocks(quiz, proposal, track, (each) => multipleWords(each, glyphs))),
      note(
        `${glyphs.times} fair: 1 is an equal share of the first places, on ${sheetsWords(method, glyphs)}. A profile says what a role is: take a change only where it is still true.`,
      ),
    ],
  };
}

/** Which sheets the shares are of, as the end of a sentence. */
function sheetsWords(method: Method, { plusMinus }: Glyphs): string {
  return method.kind === 'counted'
    ? methodWords(method)
    : `${methodWords(method)}, drawn apart from those of the search; ${plusMinus} two standard errors`;
}

function shareBlocks(
  quiz: Quiz,
  { before, after }: BalanceProposal,
  track: string,
  words: (multiple: Estimate) => string,
): Block[] {
  return [
    heading(quiz.tracks.find(({ id }) => id === track)?.title ?? track),
    {
      type: 'table',
      columns: ['Role', 'Before', 'After'],
      align: ['left', 'right', 'right'],
      rows: before
        .filter((each) => each.track === track)
        .map(({ role, multiple }) => {
          const then = after.find((each) => each.role === role && each.track === track);
          return [roleOf(quiz, role).short, words(multiple), then === undefined ? '' : words(then.multiple)];
        }),
    },
  ];
}
