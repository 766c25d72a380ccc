import type { TrackChange } from '../../../analysis/change/change.js';
import type { ChangeResult } from '../../change/result.js';
import { changeVoice } from '../../change/words.js';
import { capital, trackTitle } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { across, picture } from '../picture.js';
import { barTable } from './bar-rows.js';

/** What became of some of those who were compared. */
interface Part {
  readonly label: string;
  readonly people: number;
  /** How its bar looks: pale, outlined or full, so also without colour. */
  readonly look: 'fill' | 'accent-line' | 'accent';
}

/** How many stayed and how many moved: bars that begin where the one above ended, so together they are all. */
export function outcome({ quiz }: ChangeResult, track: TrackChange, id: string): Markup {
  const { compared, moved } = track;
  // In words it is said already. A bar for one person, or for nobody, would be no picture.
  if (compared === null || compared < 2 || moved === null || moved === 0) return NOTHING;
  const { many } = changeVoice(quiz);
  let at = 0;
  const rows = partsOf(track, compared, moved).map((part, place) => {
    const from = at;
    at += part.people;
    return {
      label: part.label,
      plot: bar(`${id}-o${place}`, part, { from, compared, many }),
      number: html`<span class="strong">${part.people}</span>`,
      kind: '',
    };
  });
  return barTable({
    caption: `${trackTitle(quiz, track.track)}: how many stayed and how many moved`,
    columns: ['What became of them', 'Picture', capital(many)],
    kind: 'outcome',
    rows,
  });
}

function partsOf({ beyondClose }: TrackChange, compared: number, moved: number): Part[] {
  const stayed: Part = { label: 'The same role first', people: compared - moved, look: 'fill' };
  const parts: Part[] =
    beyondClose === null
      ? [{ label: 'Moved', people: moved, look: 'accent' }]
      : [
          { label: 'Moved, a close call', people: moved - beyondClose, look: 'accent-line' },
          { label: 'Moved, more than a close call', people: beyondClose, look: 'accent' },
        ];
  return [stayed, ...parts];
}

const HEIGHT = 20;

function bar(
  id: string,
  { label, people, look }: Part,
  { from, compared, many }: { readonly from: number; readonly compared: number; readonly many: string },
): Markup {
  const [left, right] = [from / compared, (from + people) / compared];
  return picture({
    id,
    title: `${label}: ${people} of ${compared} ${many}`,
    description: 'The bar begins where the one before it ended.',
    height: HEIGHT,
    body: [
      html`<rect x="0" width="100%" y="${HEIGHT / 2 - 1}" height="2" class="back"/>`,
      people === 0
        ? html`<line x1="${across(left)}" x2="${across(left)}" y1="3" y2="${HEIGHT - 3}" class="soft-line"/>`
        : html`<rect x="${across(left)}" width="${across(right - left)}" y="3" height="${HEIGHT - 6}" class="${look}"/>`,
    ],
  });
}
