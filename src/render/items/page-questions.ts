import type { OptionFrequency, QuestionAnalysis } from '../../analysis/items/items.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, heading, note } from '../page.js';
import { questionOf } from '../words.js';
import type { ItemsResult } from './result.js';
import { figure, NONE, shareWords } from './words.js';

/** Everything about each question: what it tells, and how often each option was chosen. */
export function questionSections(result: ItemsResult): Block[] {
  return [
    ...tellingSections(result),
    ...result.analysis.questions.flatMap((each) => questionSection(result.quiz, each)),
  ];
}

function tellingSections({ quiz, analysis }: ItemsResult): Block[] {
  const sections = analysis.tracks.map(({ track, entropy }, t): Block[] => [
    heading(
      `${quiz.tracks.find(({ id }) => id === track)?.title ?? track}: what each question tells`,
      entropy === null ? null : `about ${figure(entropy)} bits to tell`,
    ),
    {
      type: 'table',
      columns: ['Question', 'n', 'Bits', 'Counted', 'Chance', 'Decides'],
      align: ['left', 'right', 'right', 'right', 'right', 'right'],
      rows: analysis.questions.map(({ question, tracks }) => {
        const outcome = tracks[t];
        return [
          question,
          String(outcome?.n ?? 0),
          figure(outcome?.information ?? null),
          figure(outcome?.counted ?? null),
          figure(outcome?.chance ?? null),
          shareWords(outcome?.decidesShare ?? null),
        ];
      }),
    },
  ]);
  if (sections.length === 0) return [];
  return [
    ...sections.flat(),
    note(
      'Bits: what the answer tells of the first role (mutual information, with the correction of Miller and Madow, as the bits to tell); where some skipped it, it is of the others, and may come to more. Counted: the same without it; chance: what would be counted if answers and roles had nothing to do with each other. Decides: for how many another answer to this question alone would put another role first.',
    ),
  ];
}

function questionSection(quiz: Quiz, analysis: QuestionAnalysis): Block[] {
  const { question, answered, skipped, options, mean, sd, type } = analysis;
  const spread = type === 'scale' ? `, mean ${figure(mean)}, sd ${figure(sd)}` : '';
  const places = type === 'rank';
  return [
    heading(question, `${answered} answered, ${skipped} skipped${spread}`),
    note(questionOf(quiz, question).text),
    {
      type: 'table',
      columns: ['Option', 'Chosen', 'Share', ...(places ? ['Mean place'] : [])],
      align: ['left', 'right', 'right', ...(places ? ['right' as const] : [])],
      rows: options.map((option) => [
        String(option.option),
        String(option.chosen),
        shareWords(option.share),
        ...(places ? [placeWords(option)] : []),
      ]),
    },
  ];
}

function placeWords({ meanPlace }: OptionFrequency): string {
  return meanPlace === null ? NONE : figure(meanPlace, 1);
}
