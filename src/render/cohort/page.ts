import { type Block, heading, note, type Page, paragraph, type Saying } from '../page.js';
import { flagWords, quizWords } from '../words.js';
import { peopleSection } from './page-people.js';
import { skillSection } from './page-skills.js';
import { teamSections } from './page-teams.js';
import { trackSections } from './page-tracks.js';
import { traitSection } from './page-traits.js';
import type { CohortResult } from './result.js';
import { shorten } from './shorten.js';
import { anonymousWords, careCounts, flagsShort, peopleWords } from './words.js';

export interface CohortPageOptions {
  /** True: a glance for a terminal. Long lists are cut, and nobody is listed who need not be looked at. */
  readonly brief: boolean;
}

const SHOWN_FLAGGED = 3;

/** A cohort at a glance for whoever teaches it: from what they are to what to do about it, then what to be careful with. */
export function cohortPage(result: CohortResult, { brief }: CohortPageOptions): Page {
  const { quiz, cohort } = result;
  return {
    title: quiz.title,
    kind: `${peopleWords(quiz, cohort.people)}${cohort.anonymous ? ', anonymous' : ''}`,
    blocks: [
      ...(brief ? [] : [note(`Quiz ${quizWords(cohort.quiz)}.`)]),
      ...(cohort.anonymous ? [note(anonymousWords(quiz))] : []),
      ...trackSections(result, brief),
      ...traitSection(result, brief),
      ...skillSection(result, brief),
      ...teamSections(result, brief),
      ...careSection(result, brief),
      ...(brief ? [] : peopleSection(result)),
    ],
  };
}

function careSection({ quiz, cohort }: CohortResult, brief: boolean): Block[] {
  const counts = careCounts(cohort);
  const head = heading('To look at with care');
  if (counts.length === 0) return [head, paragraph('Nothing stands out in the answers.')];
  const { shown, more } = shorten(cohort.quality.flagged, brief ? SHOWN_FLAGGED : null);
  const items = [
    ...counts.map(({ count, what }) => saying(count, what)),
    ...shown.map(({ person, flags }) =>
      saying(
        person,
        brief
          ? flagsShort(flags.map(({ kind }) => kind))
          : flags.map((flag) => flagWords(flag, quiz)).join(' '),
      ),
    ),
  ];
  return [head, { type: 'sayings', numbered: false, items }, ...more];
}

const saying = (label: string, text: string): Saying => ({ label, text, source: null, notes: [] });
