import { readDocument, withoutBom } from './document.js';

/** One of the files of a quiz. */
export interface QuizText {
  readonly name: string;
  readonly text: string;
}

/** Another value for what a role asks of a trait. */
export interface ProfileEdit {
  readonly role: string;
  readonly trait: string;
  readonly to: number;
}

/**
 * Puts other numbers into the profiles of a quiz. Only the digits of these numbers are replaced: comments, spacing, order
 * and style stay byte for byte.
 * @param files those of a sound quiz: the quiz file and all that it includes
 * @throws RangeError for a number that stands in none of them
 */
export function editProfiles(files: readonly QuizText[], edits: readonly ProfileEdit[]): readonly QuizText[] {
  const places = files.map(({ text, name }) => numbersIn(text, name));
  const cuts = edits.map((edit) => {
    const file = places.findIndex((rangeOf) => rangeOf(edit) !== null);
    if (file < 0)
      throw new RangeError(`No file gives the role "${edit.role}" a number for the trait "${edit.trait}".`);
    const [from, to] = places[file]!(edit)!;
    return { file, from, to, by: String(edit.to) };
  });
  return files.map(({ name, text }, file) => {
    const own = cuts.filter((cut) => cut.file === file).sort((a, b) => b.from - a.from);
    return {
      name,
      text: own.reduce((left, { from, to, by }) => left.slice(0, from) + by + left.slice(to), text),
    };
  });
}

/** Where the number of a role and a trait stands in a text, from its first digit or sign up to its last. */
function numbersIn(text: string, name: string): (edit: ProfileEdit) => readonly [number, number] | null {
  const plain = withoutBom(text);
  const document = readDocument(plain, name);
  const skipped = text.length - plain.length;
  return ({ role, trait }) => {
    const range = document.rangeOf(['roles', role, 'profile', trait]);
    return range === null ? null : [range[0] + skipped, range[1] + skipped];
  };
}
