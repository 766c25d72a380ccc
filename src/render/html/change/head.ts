import type { TraitChange } from '../../../analysis/change/change.js';
import type { ChangeResult } from '../../change/result.js';
import {
  ANONYMOUS_WORDS,
  changeVoice,
  meanWords,
  NOT_SHOWN,
  traitName,
  versionWords,
} from '../../change/words.js';
import { peopleWords } from '../../cohort/words.js';
import { trackTitle } from '../../words.js';
import { html, type Markup } from '../markup.js';

/** A figure that can be read from the back of the room. */
interface Figure {
  readonly label: string;
  readonly value: string;
  /** Under the value, for whoever looks closer. */
  readonly note: string;
}

/** Whom the page is of, and the few figures that whoever leaves after a minute should have seen. */
export function head(result: ChangeResult): Markup {
  const { quiz, change } = result;
  const figures = change.people === 0 ? [] : [...moved(result), ...mostMoved(result), ...notCompared(result)];
  const shown = figures.map(
    ({ label, value, note }) => html`<div><dt>${label}</dt><dd>${value}</dd><dd>${note}</dd></div>`,
  );
  const { nobody } = changeVoice(quiz);
  return html`<header>
<p class="eyebrow">What changed</p>
<h1>${change.people === 0 ? `${nobody} is in both` : `${peopleWords(quiz, change.people)}, before and now`}</h1>
${change.people === 0 ? html`<p class="lead">Names have to be the same, letter by letter.</p>` : null}
<p class="soft">${versionWords(quiz, change)}</p>
${change.anonymous ? html`<p class="soft">${ANONYMOUS_WORDS}</p>` : null}
${shown.length === 0 ? null : html`<dl class="glance">${shown}</dl>`}
</header>`;
}

/** More tracks than this are told further down. */
const MOST_TRACKS = 3;

function moved({ quiz, change }: ChangeResult): Figure[] {
  return change.tracks.slice(0, MOST_TRACKS).map(({ track, compared, moved: count, beyondClose }) => ({
    label: `${trackTitle(quiz, track)}: moved`,
    value: count === null ? NOT_SHOWN : `${count}${compared === null ? '' : ` of ${compared}`}`,
    note: noteOn(count, beyondClose),
  }));
}

function noteOn(moved: number | null, beyondClose: number | null): string {
  if (moved === null) return '';
  if (moved === 0) return 'the same roles come first';
  if (beyondClose === null) return '';
  return `${beyondClose === 0 ? 'none' : beyondClose} by more than a close call`;
}

/** The trait that moved farthest on average; none where none moved by a whole point. */
function mostMoved({ quiz, change }: ChangeResult): Figure[] {
  const farthest = change.traits.reduce<TraitChange | null>(
    (most, trait) => (Math.abs(trait.mean ?? 0) > Math.abs(most?.mean ?? 0) ? trait : most),
    null,
  );
  if (farthest === null || Math.round(Math.abs(farthest.mean ?? 0)) === 0) return [];
  return [
    {
      label: 'Moved most on average',
      value: traitName(quiz, farthest.trait),
      note: meanWords(quiz, farthest),
    },
  ];
}

function notCompared({ quiz, change: { onlyBefore, onlyAfter } }: ChangeResult): Figure[] {
  const count = onlyBefore.length + onlyAfter.length;
  if (count === 0) return [];
  return [
    {
      label: 'Not compared',
      value: peopleWords(quiz, count),
      note: `${onlyBefore.length} only before, ${onlyAfter.length} only now`,
    },
  ];
}
