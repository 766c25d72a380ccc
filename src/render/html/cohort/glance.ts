import type { Count, TrackMix } from '../../../analysis/cohort/cohort.js';
import type { Quiz } from '../../../quiz/quiz.js';
import type { CohortResult } from '../../cohort/result.js';
import { anonymousWords, cohortVoice, countWords, HIDDEN, ofWords, peopleWords } from '../../cohort/words.js';
import { roleOf, skillName, trackTitle } from '../../words.js';
import { html, type Markup } from '../markup.js';

/** A figure that can be read from the back of the room. */
interface Figure {
  readonly label: string;
  readonly value: string;
  /** Under the value, for whoever looks closer. */
  readonly note: string;
}

/** Letters; more do not fit in large type. */
const LONG = 24;

/** Whom the page is of, and the few figures that whoever leaves after a minute should have seen. */
export function glance(result: CohortResult): Markup {
  const { quiz, cohort } = result;
  const figures = [
    ...quiz.tracks.slice(0, 2).flatMap(({ id }) => mostCommon(result, id)),
    ...closeOnes(result),
    ...withCare(result),
    ...firstSkill(result),
    // What is hidden is no figure to be seen from the back of the room.
  ].filter(({ value, note }) => value !== HIDDEN && !note.startsWith(HIDDEN));
  const shown = figures.map(
    ({ label, value, note }) =>
      html`<div><dt>${label}</dt><dd class="${value.length > LONG ? 'wordy' : ''}">${value}</dd><dd>${note}</dd></div>`,
  );
  return html`<header>
<p class="eyebrow">${quiz.title}</p>
<h1>${peopleWords(quiz, cohort.people)}</h1>
${cohort.anonymous ? html`<p class="soft">${anonymousWords(quiz)}</p>` : null}
${shown.length === 0 ? null : html`<dl class="glance">${shown}</dl>`}
</header>`;
}

/** With more equals than this, none is the most common. */
const MOST_EQUALS = 2;

function mostCommon({ quiz, cohort }: CohortResult, track: string): Figure[] {
  const found = cohort.tracks.find((each) => each.track === track);
  const equals = found?.roles.filter(({ people }) => people === found.roles[0]?.people) ?? [];
  const [first] = equals;
  if (first === undefined || equals.length > MOST_EQUALS) return [];
  const count = ofWords(first.people, cohort.people);
  return [
    {
      label: `${trackTitle(quiz, track)}: most often`,
      value: equals.map(({ role }) => shortTitle(quiz, role)).join(' and '),
      note: equals.length === 1 ? count : `${count} each`,
    },
  ];
}

function shortTitle(quiz: Quiz, role: string): string {
  return roleOf(quiz, role).short;
}

function closeOnes({ quiz, cohort }: CohortResult): Figure[] {
  const [track] = cohort.tracks;
  if (track === undefined) return [];
  return [
    {
      label: `${trackTitle(quiz, track.track)}: close calls`,
      value: countWords(closeCount(track)),
      note: 'an answer away, or a tie',
    },
  ];
}

function closeCount({ verdicts: { close, tie } }: TrackMix): Count {
  return close === null || tie === null ? null : close + tie;
}

/** In an anonymous cohort nobody is listed, so there is nobody to count. */
function withCare({ quiz, cohort }: CohortResult): Figure[] {
  if (cohort.anonymous) return [];
  const { many } = cohortVoice(quiz);
  return [
    {
      label: 'To look at with care',
      value: String(cohort.quality.flagged.length),
      note: `${many} whose answers raise a question`,
    },
  ];
}

function firstSkill({ quiz, cohort }: CohortResult): Figure[] {
  const [gap] = cohort.skills?.rows ?? [];
  if (gap === undefined) return [];
  return [
    {
      label: 'To teach first',
      value: skillName(quiz, gap.skill),
      note: `${ofWords(gap.lacking, gap.needed)} who need it lack it`,
    },
  ];
}
