import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sheetSchemaText } from '../../src/answers/json-schema.js';
import { quizSchemaText } from '../../src/quiz/json-schema.js';

// What `npm run build` wrote last: it has to be done again after a change of a schema.
const root = new URL('../../', import.meta.url);

const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly exports: Readonly<Record<string, string>>;
};

test.each([
  ['./schema/quiz.json', quizSchemaText()],
  ['./schema/answers.json', sheetSchemaText(null)],
])('%s as it ships is what the code makes', (name, text) => {
  const shipped = fileURLToPath(new URL(manifest.exports[name] as string, root));
  expect(readFileSync(shipped, 'utf8')).toBe(text);
});
