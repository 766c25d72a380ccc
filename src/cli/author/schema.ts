import { modeline, quizSchemaText } from '../../quiz/json-schema.js';
import type { Quiz } from '../../quiz/quiz.js';
import { SCHEMA_FILE } from '../../quiz/schema-file.js';
import { visible, visibleJson } from '../../render/escape.js';
import { EXIT } from '../exit.js';
import { checkTarget } from '../files.js';
import type { Io } from '../io.js';
import { writeOut } from '../output.js';
import { givenQuiz } from './given-quiz.js';

export interface SchemaOptions {
  /** Of answer sheets: for any quiz, or for the one of this id or file (`-`: standard input). `null`: of quiz files. */
  readonly answers: { readonly quiz: string | null } | null;
  /** A file, or `-` for standard output. */
  readonly output: string;
  readonly force: boolean;
}

/** A schema, and what its file is best called. */
interface NamedSchema {
  readonly text: string;
  readonly file: string;
  /** What it is for: `quiz`. */
  readonly noun: string;
}

/** Writes the JSON Schema of a quiz file, or of an answer sheet. */
export async function schema({ answers, output, force }: SchemaOptions, io: Io): Promise<number> {
  await checkTarget(output, force, io);
  const { text, file, noun } = answers === null ? ofQuizzes() : await ofSheets(answers.quiz, io);
  await writeOut(() => visibleJson(text), { format: 'json', output, force, color: false }, io);
  if (io.stderr.isTTY === true) io.stderr.write(howToUse(noun, output === '-' ? null : output, file));
  return EXIT.done;
}

function ofQuizzes(): NamedSchema {
  return { text: quizSchemaText(), file: SCHEMA_FILE, noun: 'quiz' };
}

async function ofSheets(name: string | null, io: Io): Promise<NamedSchema> {
  const quiz: Quiz | null = name === null ? null : (await givenQuiz(name, io)).quiz;
  const { sheetSchemaText } = await import('../../answers/json-schema.js');
  const file = `${quiz?.id ?? 'which-path'}-answers.schema.json`;
  return { text: sheetSchemaText(quiz), file, noun: 'sheet' };
}

/** For whoever reads along: the lines to copy are not wrapped. */
function howToUse(noun: string, written: string | null, file: string): string {
  const path = visible((written ?? file).replaceAll('\\', '/'));
  const files = noun === 'quiz' ? 'quizzes/*.yaml' : 'answers/*.yaml';
  return [
    ...(written === null ? [`Keep it: add -o ${file}`] : []),
    `First line of a ${noun}, for editors:`,
    `  ${modeline(path)}`,
    'Or once, in the settings of VS Code:',
    `  "yaml.schemas": { ${JSON.stringify(path)}: ${JSON.stringify(files)} }`,
    '',
  ].join('\n');
}
