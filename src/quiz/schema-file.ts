/** What the schema of a quiz file is called where it lies beside the quiz. By itself: who only looks for it needs no zod. */
export const SCHEMA_FILE = 'which-path-quiz.schema.json';
