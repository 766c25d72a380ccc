import type { Asked, Outcome } from '../../src/cli/ask/asker.js';
import { openingState, press, type QuestionState } from '../../src/cli/ask/question-state.js';
import type { Option, Question } from '../../src/quiz/quiz.js';

const optionsOf = (ids: string): Option[] =>
  ids.split(' ').map((id) => ({ id, text: `${id.toUpperCase()} text`, weights: {} }));

const base = { id: 'question', text: 'What now?', help: null, required: false };

/** Questions with the options of these ids, one letter each. */
export const QUESTIONS = {
  choice: (ids = 'a b c') => ({ ...base, type: 'choice', ordered: false, options: optionsOf(ids) }),
  multi: (ids = 'a b c', max = 2) => ({
    ...base,
    type: 'multi',
    ordered: false,
    options: optionsOf(ids),
    max,
  }),
  rank: (ids = 'a b c', top = 2) => ({ ...base, type: 'rank', ordered: false, options: optionsOf(ids), top }),
  scale: (min = 1, max = 5) => ({ ...base, type: 'scale', min, max, low: 'no', high: 'yes', weights: {} }),
} as const satisfies Record<string, (...args: never[]) => Question>;

/** The question as the second of three, its options in the file's order. */
export function askedOf(question: Question, other: Partial<Asked> = {}): Asked {
  const options = question.type === 'scale' ? [] : question.options;
  const help = question.help ?? 'There are no right answers.';
  return { question, options, help, number: 2, total: 3, current: null, settled: false, ...other };
}

/** What a key does that is typed as it is named: `x`, `3`, `down`, `space`, `enter`, `?`. */
export function typed(state: QuestionState, key: string, asked: Asked): QuestionState | Outcome {
  const name = key === 'enter' ? 'return' : key;
  return press(state, { name, sequence: key.length === 1 ? key : undefined }, asked);
}

/** Types the keys, separated by spaces, one after the other. Stops where the question ends. */
export function typing(asked: Asked, keys: string): QuestionState | Outcome {
  let state: QuestionState | Outcome = openingState(asked);
  for (const key of keys.split(' ').filter((each) => each !== '')) {
    if ('kind' in state) break;
    state = typed(state, key, asked);
  }
  return state;
}
