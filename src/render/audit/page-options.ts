import type { Audit } from '../../analysis/audit/audit.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, heading, note } from '../page.js';
import { roleOf } from '../words.js';
import { figure, percent } from './words.js';

/** Every option of every question: how often it decides, and for which role it speaks most. */
export function optionSection(quiz: Quiz, { questions }: Audit): Block[] {
  const rows = questions.flatMap(({ question, options }) =>
    options.map(({ option, tracks }) => [
      `${question}: ${option}`,
      tracks.map(({ never, decides }) => (never ? 'never' : percent(decides.value))).join(' / '),
      tracks
        .map(({ toward }) =>
          toward === null ? 'none' : `${roleOf(quiz, toward.role).short} +${figure(toward.z, 2)}`,
        )
        .join(' / '),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    heading('Options', quiz.tracks.length > 1 ? quiz.tracks.map(({ title }) => title).join(' / ') : null),
    { type: 'table', columns: ['Option', 'Decides', 'Speaks for'], align: ['left', 'right', 'left'], rows },
    note(
      'Decides: on so many of the sheets that have it another role would come first if the question were left open. Speaks for: the role to which it gives the most beside the others of its track, in standard deviations.',
    ),
  ];
}
