import type { AnswerSheet } from '../../answers/sheet.js';
import type { ScoringTable } from '../../scoring/table.js';
import { AnswersSoFar } from './answers-so-far.js';
import type { ItemAnalysis, ItemOptions } from './items.js';
import { outcomesOf, trackOutcomes } from './outcomes.js';
import { questionsOf } from './questions.js';
import { scalesOf } from './scales.js';
import { traitsOf } from './traits.js';

const ALL: ItemOptions = { withoutFlagged: false };

/** What the answers tell of the quiz. Any number of sheets, also none. */
export function itemAnalysis(
  table: ScoringTable,
  sheets: readonly AnswerSheet[],
  options: ItemOptions = ALL,
): ItemAnalysis {
  const answers = new AnswersSoFar(table, options);
  for (const sheet of sheets) answers.add(sheet);
  return analysisOf(answers);
}

/** The same of sheets that were added one by one. */
export function analysisOf(answers: AnswersSoFar): ItemAnalysis {
  const { id, version, hash } = answers.table.quiz;
  const outcomes = outcomesOf(answers);
  return {
    schema: 'which-path/items@1',
    quiz: { id, version, hash },
    people: answers.people,
    quality: answers.quality,
    scales: scalesOf(answers),
    questions: questionsOf(answers, outcomes),
    ...traitsOf(answers),
    tracks: trackOutcomes(answers, outcomes),
  };
}
