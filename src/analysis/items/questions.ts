import type { Question, Response } from '../../quiz/quiz.js';
import type { AnswersSoFar } from './answers-so-far.js';
import { informationOf } from './information.js';
import type { OptionFrequency, QuestionAnalysis, QuestionOutcome } from './items.js';
import type { Outcomes } from './outcomes.js';

/** How each question was answered, and what that tells of the outcome. */
export function questionsOf(answers: AnswersSoFar, outcomes: Outcomes): readonly QuestionAnalysis[] {
  const { quiz, questions } = answers.table;
  const { chosen } = answers;
  return quiz.questions.map((question) => {
    const place = questions.findIndex(({ id }) => id === question.id);
    const { responses } = questions[place]!;
    const counts = new Array<number>(responses.length).fill(0);
    for (let at = 0; at < answers.count; at++) {
      const response = chosen[at * questions.length + place]!;
      if (response >= 0) counts[response]! += 1;
    }
    const answered = counts.reduce((sum, count) => sum + count, 0);
    const options = frequencies(question, responses, counts, answered);
    return {
      question: question.id,
      type: question.type,
      answered,
      skipped: answers.count - answered,
      options,
      unchosen: unchosenOf(options, answered),
      ...(question.type === 'scale' ? spreadOf(responses as readonly number[], counts, answered) : UNKNOWN),
      tracks: tellingOf(answers, outcomes, place, responses.length),
    };
  });
}

/** Options that nobody chose, where that is more than chance: `answered` people chose as many of all options alike. */
function unchosenOf(options: readonly OptionFrequency[], answered: number): readonly (string | number)[] {
  const each = options.reduce((sum, { chosen }) => sum + chosen, 0) / (answered * options.length);
  if (!((1 - each) ** answered < 0.05)) return [];
  return options.filter(({ chosen }) => chosen === 0).map(({ option }) => option);
}

const UNKNOWN = { mean: null, sd: null } as const;

function frequencies(
  question: Question,
  responses: readonly Response[],
  counts: readonly number[],
  answered: number,
): readonly OptionFrequency[] {
  const options = question.type === 'scale' ? responses : question.options.map(({ id }) => id);
  return (options as readonly (string | number)[]).map((option) => {
    let [chosen, places] = [0, 0];
    for (const [r, response] of responses.entries()) {
      const place = typeof response === 'object' ? response.indexOf(option as string) : 0;
      if (typeof response === 'object' ? place < 0 : response !== option) continue;
      chosen += counts[r]!;
      places += counts[r]! * (place + 1);
    }
    return {
      option,
      chosen,
      share: answered === 0 ? null : chosen / answered,
      meanPlace: question.type === 'rank' && chosen > 0 ? places / chosen : null,
    };
  });
}

function spreadOf(
  values: readonly number[],
  counts: readonly number[],
  n: number,
): { mean: number | null; sd: number | null } {
  if (n === 0) return UNKNOWN;
  const mean = values.reduce((sum, value, r) => sum + value * counts[r]!, 0) / n;
  if (n < 2) return { mean, sd: null };
  const squares = values.reduce((sum, value, r) => sum + (value - mean) ** 2 * counts[r]!, 0);
  return { mean, sd: Math.sqrt(squares / (n - 1)) };
}

function tellingOf(
  answers: AnswersSoFar,
  { firsts, decides }: Outcomes,
  place: number,
  responses: number,
): readonly QuestionOutcome[] {
  const { chosen, table } = answers;
  const width = table.questions.length;
  return table.tracks.map(({ id, roles }, t) => {
    const counts = Array.from({ length: responses }, () => new Array<number>(roles.length).fill(0));
    for (let at = 0; at < answers.count; at++) {
      const response = chosen[at * width + place]!;
      const first = firsts[t]![at]!;
      if (response >= 0 && first >= 0) counts[response]![first]! += 1;
    }
    const { n, counted, chance, corrected, told } = informationOf(counts);
    const turned = decides[place]![t]!;
    return {
      track: id,
      n,
      counted,
      chance,
      information: corrected,
      told,
      decides: turned,
      decidesShare: n === 0 ? null : turned / n,
    };
  });
}
