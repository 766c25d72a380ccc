import type { OptionFrequency, QuestionAnalysis, QuestionOutcome } from '../../../analysis/items/items.js';
import type { Question, Quiz } from '../../../quiz/quiz.js';
import type { ItemsResult } from '../../items/result.js';
import { figure, shareWords } from '../../items/words.js';
import { questionOf } from '../../words.js';
import { html, type Markup } from '../markup.js';
import { shareTable } from './bars.js';

/** Every question: how it was answered, and what that tells of the outcome. */
export function questions({ quiz, analysis }: ItemsResult): Markup {
  return html`<section aria-labelledby="questions">
<h2 id="questions">Every question</h2>
<p class="note">Bits: what the answer tells of the role that came first, corrected for the number of people; by chance: what would be counted if answers and roles had nothing to do with each other. Decides: for how many another answer to this question alone would put another role first.</p>
${analysis.questions.map((each, at) => questionPart(quiz, each, at))}
</section>`;
}

function questionPart(quiz: Quiz, analysis: QuestionAnalysis, at: number): Markup {
  const { question: id, answered, skipped, options, mean, sd, type, tracks } = analysis;
  const question = questionOf(quiz, id);
  const spread = type === 'scale' && mean !== null ? ` Mean ${figure(mean)}, sd ${figure(sd)}.` : '';
  return html`<div class="question"><h3>${question.text}</h3>
<p class="soft small">${id}. ${answered} answered, ${skipped} skipped.${spread}</p>
${shareTable(
  `${id}: how often each option was chosen`,
  options.map((option, place) => ({
    id: `option-${at}-${place}`,
    label: optionWords(question, option),
    words: optionWords(question, option),
    share: option.share,
    interval: null,
    figures: figuresOf(option),
  })),
)}
${tracks.map((outcome) => html`<p class="soft small">${tellingWords(quiz, outcome)}</p>`)}</div>
`;
}

function figuresOf({ chosen, share, meanPlace }: OptionFrequency): string {
  const place = meanPlace === null ? '' : `, place ${figure(meanPlace, 1)}`;
  return share === null ? String(chosen) : `${chosen}: ${shareWords(share)}${place}`;
}

function optionWords(question: Question, { option }: OptionFrequency): string {
  if (question.type === 'scale') {
    if (option === question.min) return `${option}, ${question.low}`;
    return option === question.max ? `${option}, ${question.high}` : String(option);
  }
  return question.options.find(({ id }) => id === option)?.text ?? String(option);
}

function tellingWords(
  quiz: Quiz,
  { track, n, information, counted, chance, decidesShare }: QuestionOutcome,
): string {
  const title = quiz.tracks.find(({ id }) => id === track)?.title ?? track;
  if (n === 0) return `${title}: nobody who answered it has a recommendation.`;
  return `${title}: ${figure(information)} bits (counted ${figure(counted)}, by chance ${figure(chance)}); decides for ${shareWords(decidesShare)}.`;
}
