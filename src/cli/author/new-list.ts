import type { Complaint } from '../../quiz/new/draft-rules.js';
import { BACK, type NewAsker } from './new-asker.js';

/** A list that is given one by one. */
export interface ListOf<T> {
  readonly noun: string;
  readonly most: number;
  /** Why there cannot be more, in a sentence; `null` where that needs no reason. */
  readonly why: string | null;
  readonly shown: (member: T) => string;
  /** What was typed; or a text that says what can be. */
  readonly read: (typed: string) => T | string;
  readonly complaint: (member: T, others: readonly T[]) => Complaint;
  /** Of the list as a whole: with this it cannot end. */
  readonly whole: (members: readonly T[]) => Complaint;
}

/** Asks for members until there are enough and no more come. The list is changed in place, and kept when an author goes back. */
export async function askList<T>(members: T[], asker: NewAsker, list: ListOf<T>): Promise<'next' | 'back'> {
  const { noun, most, why, shown, complaint, whole } = list;
  if (members.length > 0) asker.say([`So far: ${members.map(shown).join('; ')}.`]);
  // A text is no member but what is wrong with it, unless the members are texts themselves.
  const isMember = (read: T | string, typed: string): read is T => typeof read !== 'string' || read === typed;
  for (;;) {
    const open = whole(members);
    const typed = await asker.line({
      message: `${noun} ${members.length + 1}`,
      empty: open === null ? 'done' : null,
      complaint: (line) => {
        if (line === '') return open;
        if (members.length >= most) return `${why ?? `${most} are the most there can be.`} Enter goes on.`;
        const read = list.read(line);
        return isMember(read, line) ? complaint(read, members) : read;
      },
    });
    if (typed === BACK) {
      const last = members.pop();
      if (last === undefined) return 'back';
      asker.say([`Taken back: ${shown(last)}`]);
    } else if (typed === '') {
      return 'next';
    } else {
      members.push(list.read(typed) as T);
    }
  }
}
