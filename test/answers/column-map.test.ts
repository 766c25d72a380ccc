import { problemsOf } from '../builders.js';
import { form } from './form.js';
import { mapOf } from './table.js';

const problems = (text: string): string[] => problemsOf(() => mapOf(text, form));

describe('a map of columns', () => {
  test('says of headers what they are', () => {
    const text =
      'columns:\n  "Which one?": pick\n  Mail: respondent\n  Known: background.known\n  Notes: ignore\n';
    expect(
      [...mapOf(text, form).columns].map(([key, { header, target, place }]) => [
        key,
        header,
        target.kind,
        place.line,
      ]),
    ).toEqual([
      ['which one', 'Which one?', 'question', 2],
      ['mail', 'Mail', 'respondent', 3],
      ['known', 'Known', 'background', 4],
      ['notes', 'Notes', 'unused', 5],
    ]);
  });

  test('knows questions by `answers.` and their id too', () => {
    expect(mapOf('columns: { a: answers.pick }', form).columns.get('a')?.target).toMatchObject({
      question: { id: 'pick' },
    });
  });

  test('may be JSON, and may begin with a byte order mark', () => {
    expect(mapOf('\ufeff{"columns": {"a": "quiz"}}', form).columns.size).toBe(1);
  });

  test('is told all that is wrong with it', () => {
    expect(problems('columns:\n  a: pik\n  b: 4\n  c:\n  A : agree\ncolumn: {}\n')).toEqual([
      'map.yaml:2:6: "pik" is nothing that a column can be. Did you mean "pick"?',
      'map.yaml:3:6: 4 is nothing that a column can be. Write a question id, "respondent", "background.known" or "ignore".',
      'map.yaml:4:5: null is nothing that a column can be. Write a question id, "respondent", "background.known" or "ignore".',
      'map.yaml:6:1: The key "column" is not known here. Did you mean "columns"?',
    ]);
    expect(problems('columns:\n  a?: pick\n  A: agree\n')).toEqual([
      'map.yaml:3:3: The header "A" stands here a second time. Keep one of them.',
    ]);
  });

  test('needs a column', () => {
    const none = 'Write the key "columns" with headers, each with a question id, "respondent" or "ignore".';
    expect(problems('')).toEqual([`map.yaml:1:1: A map of columns has one key, "columns".`]);
    expect(problems('columns:')).toEqual([`map.yaml:1:1: No column is named here. ${none}`]);
    expect(problems('columns: [pick]')).toEqual(['map.yaml:1:10: "columns" is a map of headers.']);
    expect(problems('columns: {')).toHaveLength(1);
  });

  test('takes the names of nothing for nothing', () => {
    expect(problems('columns: { a: constructor }')[0]).toMatch(/^map\.yaml:1:15: "constructor" is nothing/);
  });
});
