import type { Path } from '../../document.js';
import { excerpt } from '../../syntax/lines.js';
import type { WarningRule } from '../warn.js';

/** What is usually a whole sentence, so that a text without a mark at its end may be cut. */
const SENTENCES: ReadonlySet<string> = new Set([
  ...[
    'text',
    'help',
    'summary',
    'description',
    'day',
    'about',
    'question',
    'practise',
    'proof',
    'note',
    'reason',
  ],
]);
/** What is shown and is often a word or two. */
const NAMES: ReadonlySet<string> = new Set(['title', 'short', 'name', 'low', 'high', 'publisher']);
/** Their values are texts, whatever their keys. */
const MAPS_OF_TEXTS: ReadonlySet<string> = new Set(['differs', 'ladder', 'leads_to']);

export const cutText: WarningRule = (quiz, warn, source) => {
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'object' && value !== null) {
      const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
      for (const [key, part] of entries) look(part, [...path, key]);
      return;
    }
    const kind = kindOf(path);
    if (typeof value !== 'string' || kind === null) return;
    const comment = source.commentBehind(path);
    if (!isCut(value, comment, kind)) return;
    warn(
      path,
      'cut-text',
      `This text ends before "${excerpt(comment)}": without quotes, a # after a space begins a comment.`,
      'Put quotes (") around the whole text, or write the comment on a line of its own.',
    );
  };
  look(quiz, []);
};

type Kind = 'sentence' | 'name';

function kindOf(path: Path): Kind | null {
  const [above, key] = [String(path.at(-2)), String(path.at(-1))];
  if (MAPS_OF_TEXTS.has(above)) return above === 'differs' ? 'sentence' : 'name';
  if (NAMES.has(key)) return 'name';
  if (!SENTENCES.has(key)) return null;
  return key === 'text' && path.includes('options') ? 'name' : 'sentence';
}

/** People set a comment off by two spaces, and end a sentence first; some programs make one space of two. */
function isCut(text: string, comment: string, kind: Kind): boolean {
  if (!/^ #/.test(comment) || /[.!?\u2026:;)"'\u2019\u201d]$/.test(text)) return false;
  return /^ #(?:[\p{L}\p{N}]| \p{N})/u.test(comment) || (kind === 'sentence' && /^ # \S/.test(comment));
}
