import type { WrittenQuiz, WrittenRole } from '../../written.js';
import { folded, letters } from '../text.js';
import type { Warn } from '../warn.js';

export function roleNamed(quiz: WrittenQuiz, warn: Warn): void {
  const names = Object.entries(quiz.roles).flatMap(([id, role]) =>
    namesOf(role).map((name) => ({ id, name, key: folded(name), pattern: wholeWords(name) })),
  );
  for (const [index, question] of quiz.questions.entries()) {
    const look = (path: readonly (string | number)[], kind: string, text: string): void => {
      const plain = folded(text);
      const found = names.find(({ key, pattern }) => plain.includes(key) && pattern.test(plain));
      if (found === undefined) return;
      warn(
        ['questions', index, ...path, 'text'],
        'role-named',
        `This ${kind} names what the quiz may recommend: "${found.name}".`,
        'Describe what it is like instead.',
        [found.id],
      );
    };
    look([], 'question', question.text);
    if (question.type === 'scale') continue;
    for (const [place, option] of question.options.entries()) look(['options', place], 'option', option.text);
  }
}

/**
 * What gives a role away: its title, and a short title of several words or one that is the name of somebody
 * ("Programmer"). Other short titles are words that turn up by chance ("Data", "Product"), and so are very short titles.
 */
function namesOf({ title, short }: WrittenRole): string[] {
  const names = [title, ...(short !== undefined && (isSomebody(short) || isPhrase(short)) ? [short] : [])];
  return names.filter((name) => isPhrase(name) || letters(name.trim()) >= 4);
}

const isPhrase = (name: string): boolean => folded(name).includes(' ');
const isSomebody = (name: string): boolean => /(?:er|or|ist|ian|yst|ant)s?$/i.test(name.trim());

function wholeWords(name: string): RegExp {
  const escaped = folded(name).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|es)?(?![\\p{L}\\p{N}])`, 'u');
}

export function sameTitle(quiz: WrittenQuiz, warn: Warn): void {
  const seen = new Map<string, string>();
  for (const [id, role] of Object.entries(quiz.roles)) {
    for (const key of ['title', 'short'] as const) {
      const shown = key === 'title' ? role.title : (role.short ?? role.title);
      const name = `${role.track} ${key} ${folded(shown)}`;
      const before = seen.get(name);
      if (before === undefined) {
        seen.set(name, id);
        continue;
      }
      const where = key === 'title' ? 'title' : 'short title';
      const message = `The roles "${before}" and "${id}" have the same ${where}, so nobody can tell them apart.`;
      warn(['roles', id, key], 'same-title', message, `Give one of them another ${where}.`, [before]);
      break;
    }
  }
}

/** What a chart has room for. */
const LONGEST_SHORT = 20;

export function longShort(quiz: WrittenQuiz, warn: Warn): void {
  for (const [id, role] of Object.entries(quiz.roles)) {
    const key = role.short === undefined ? 'title' : 'short';
    const shown = role.short ?? role.title;
    if (letters(shown) <= LONGEST_SHORT) continue;
    warn(
      ['roles', id, key],
      'long-short',
      `Charts cut this name at ${LONGEST_SHORT} letters; it has ${letters(shown)}.`,
      key === 'short' ? 'Shorten it.' : `Add a "short" of at most ${LONGEST_SHORT} letters.`,
    );
  }
}

export function sameEnds(quiz: WrittenQuiz, warn: Warn): void {
  const mend = 'Say what is meant by each end.';
  for (const [id, { low, high }] of Object.entries(quiz.traits)) {
    if (folded(low) === folded(high))
      warn(['traits', id, 'high'], 'same-ends', `Both ends of the trait "${id}" read the same.`, mend);
  }
  for (const [index, question] of quiz.questions.entries()) {
    if (question.type === 'scale' && folded(question.low) === folded(question.high))
      warn(['questions', index, 'high'], 'same-ends', 'Both ends of the scale read the same.', mend);
  }
}
