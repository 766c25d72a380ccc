import type { Swing, SwingShare } from '../../../analysis/change/change.js';
import type { Response } from '../../../quiz/quiz.js';
import { hundredths, type OtherStep, waterfall } from '../person/waterfall.js';

/** A bar that begins where the one before ended, in hundredths of a standard deviation, as they are shown. */
export interface SwingStep {
  readonly what: { readonly kind: 'share'; readonly share: SwingShare } | OtherStep;
  readonly from: number;
  readonly to: number;
}

/**
 * From the lead before to the lead now: the answers that did most for the new role, the others in one, those that did
 * most against it. The last step ends exactly at the lead that is shown. Nothing where it is not known what each did.
 */
export function swingSteps({ before, after, shares }: Swing): SwingStep[] {
  if (shares.length === 0) return [];
  const [start, end] = [hundredths(before), hundredths(after)];
  const shareOf = new Map(shares.map((share) => [share.question, share]));
  const why = shares.map(({ question, points, ...answer }) => ({
    question,
    // A share is of an answer: where there is none now, there was one before.
    response: (answer.after ?? answer.before) as Response,
    points,
    lead: points,
  }));
  return waterfall(why, (end - start) / 100).map(({ what, from, to }) => ({
    what:
      what.kind === 'answer'
        ? { kind: 'share', share: shareOf.get(what.answer.question) as SwingShare }
        : what,
    from: start + from,
    to: start + to,
  }));
}
