import type { Response } from '../../quiz/quiz.js';
import type { Asked, Outcome } from './asker.js';

/** What is on the screen while a question is open. */
export interface QuestionState {
  /** Place of the line that the cursor is on. */
  readonly cursor: number;
  /** Places that are picked, in the order of picking (multi and rank). */
  readonly picked: readonly number[];
  /** One line of help or reproach, or empty. */
  readonly notice: string;
  /** True after the first `q`: the second one leaves. */
  readonly leaving: boolean;
}

export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
}

/** The lines that can be chosen: options, or the values of a scale. */
export function linesOf({
  question,
  options,
}: Asked): readonly { readonly label: string; readonly response: string | number }[] {
  if (question.type !== 'scale') return options.map(({ id, text }) => ({ label: text, response: id }));
  const { min, max, low, high } = question;
  return Array.from({ length: max - min + 1 }, (_, step) => {
    const value = min + step;
    if (value === min) return { label: low, response: value };
    return { label: value === max ? high : '', response: value };
  });
}

/** How many lines are picked before the answer is complete: exactly `top` for a ranking, up to `max` for a set. */
export function picksOf({ question }: Asked): { least: number; most: number } {
  if (question.type === 'multi') return { least: 1, most: question.max };
  return question.type === 'rank' ? { least: question.top, most: question.top } : { least: 0, most: 0 };
}

export function openingState(asked: Asked): QuestionState {
  const lines = linesOf(asked);
  const placeOf = (response: unknown): number => lines.findIndex((line) => line.response === response);
  const { current } = asked;
  const calm = { notice: '', leaving: false };
  if (Array.isArray(current)) {
    const picked = current.map(placeOf).filter((place) => place >= 0);
    return { cursor: picked[0] ?? 0, picked, ...calm };
  }
  // A fresh scale starts in the middle: the cursor should not suggest an end.
  const fresh = asked.question.type === 'scale' ? Math.floor((lines.length - 1) / 2) : 0;
  return { cursor: current === null ? fresh : Math.max(0, placeOf(current)), picked: [], ...calm };
}

/** What a key does: another state, or the end of this question. */
export function press(state: QuestionState, key: Key, asked: Asked): QuestionState | Outcome {
  const lines = linesOf(asked);
  const { most } = picksOf(asked);
  const calm: QuestionState = { ...state, notice: '', leaving: false };
  const move = (by: number): QuestionState => ({
    ...calm,
    cursor: (state.cursor + by + lines.length) % lines.length,
  });
  if (key.ctrl === true) return state;

  switch (key.name) {
    case 'up':
    case 'k':
      return move(-1);
    case 'down':
    case 'j':
      return move(1);
    case 'left':
    case 'b':
      if (asked.number > 1) return { kind: 'back' };
      return { ...calm, notice: 'This is the first question.' };
    case 's':
      if (!asked.question.required) return { kind: 'skip' };
      return { ...calm, notice: 'This question has to be answered.' };
    case 'f':
      return asked.settled ? { kind: 'finish' } : calm;
    case 'q':
      if (state.leaving) return { kind: 'quit' };
      return { ...calm, leaving: true, notice: 'Press q again to leave, any other key to stay.' };
    case 'space':
      return most > 0 ? toggle(calm, state.cursor, most) : answer(calm, asked);
    case 'return':
    case 'enter':
      return answer(calm, asked);
  }
  if (key.sequence === '?') return { ...calm, notice: helpOf(asked) };
  const place = placeOfDigit(key, asked);
  if (place === null) return calm;
  if (most > 0) return toggle({ ...calm, cursor: place }, place, most);
  return answer({ ...calm, cursor: place }, asked);
}

/** The line that a digit stands for: its number, or its value on a scale. */
function placeOfDigit({ sequence }: Key, asked: Asked): number | null {
  if (sequence === undefined || !/^\d$/.test(sequence)) return null;
  const lines = linesOf(asked);
  const place =
    asked.question.type === 'scale'
      ? lines.findIndex(({ response }) => response === Number(sequence))
      : Number(sequence) - 1;
  return place >= 0 && place < lines.length ? place : null;
}

function toggle(state: QuestionState, place: number, most: number): QuestionState {
  if (state.picked.includes(place))
    return { ...state, picked: state.picked.filter((other) => other !== place) };
  if (state.picked.length < most) return { ...state, picked: [...state.picked, place] };
  const notice = `${most} ${most === 1 ? 'is' : 'are'} picked. Take one back first: choose it again.`;
  return { ...state, notice };
}

function answer(state: QuestionState, asked: Asked): QuestionState | Outcome {
  const lines = linesOf(asked);
  const { least, most } = picksOf(asked);
  if (most === 0) return { kind: 'answer', response: lines[state.cursor]?.response as Response };
  if (state.picked.length < least) {
    const open = least - state.picked.length;
    const notice =
      least === 1 ? 'Pick at least one with the space bar, or s to skip.' : `Pick ${open} more, best first.`;
    return { ...state, notice };
  }
  // A ranking keeps the order of picking, a set the order of the file.
  const ids = state.picked.map((place) => lines[place]?.response as string);
  if (asked.question.type !== 'multi') return { kind: 'answer', response: ids };
  return {
    kind: 'answer',
    response: asked.question.options.map(({ id }) => id).filter((id) => ids.includes(id)),
  };
}

function helpOf({ question, help, settled, number }: Asked): string {
  const keys = [...(number > 1 ? ['b: back'] : []), ...(question.required ? [] : ['s: skip']), 'q: quit'];
  const finish = settled ? ' f: finish, the result is settled.' : '';
  return `${help} ${keys.join(', ')}.${finish}`;
}
