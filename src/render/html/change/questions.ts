import type { Change } from '../../../analysis/change/change.js';
import type { ChangeResult } from '../../change/result.js';
import { changeVoice, questionText } from '../../change/words.js';
import { peopleWords } from '../../cohort/words.js';
import { capital } from '../../words.js';
import { folded } from '../cohort/folded.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { across, picture } from '../picture.js';
import { barTable } from './bar-rows.js';

type Asked = Change['questions'][number] & { readonly place: number };

/** Which questions were answered otherwise, most often first. */
export function questions(result: ChangeResult): Markup {
  const all = result.change.questions.map((question, place): Asked => ({ ...question, place }));
  // Of one person it would be a list of ones.
  if (all.length === 0 || result.change.people === 1) return NOTHING;
  return html`<section aria-labelledby="questions">
<h2 id="questions">Answered otherwise</h2>
<p class="note">How many ${changeVoice(result.quiz).many} answered a question in another way, most often first.</p>
${folded(all, {
  called: ['question', 'questions'],
  most: Number.POSITIVE_INFINITY,
  draw: (shown) => table(result, shown),
})}
</section>`;
}

const HEIGHT = 20;

function table({ quiz, change }: ChangeResult, shown: readonly Asked[]): Markup {
  return barTable({
    caption: 'How many answered each question otherwise',
    columns: ['Question', 'Picture', capital(changeVoice(quiz).many)],
    kind: 'asked-otherwise',
    rows: shown.map(({ question, people, place }) => ({
      label: questionText(quiz, question),
      plot: picture({
        id: `question-${place}`,
        title: `${people} of ${peopleWords(quiz, change.people)}`,
        description: 'Answered it otherwise; the whole width is all of them.',
        height: HEIGHT,
        body: [
          html`<rect x="0" width="100%" y="5" height="${HEIGHT - 10}" class="back"/>`,
          html`<rect x="0" width="${across(people / change.people)}" y="5" height="${HEIGHT - 10}" class="accent"/>`,
        ],
      }),
      number: html`<span class="strong">${people}</span>`,
      kind: '',
    })),
  });
}
