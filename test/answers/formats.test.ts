import { formatOfName, sniffFormat } from '../../src/answers/formats.js';

describe('the name of a file', () => {
  test.each([
    ['a.yaml', 'yaml'],
    ['a.yml', 'yaml'],
    ['a.json', 'json'],
    ['a.ndjson', 'ndjson'],
    ['a.jsonl', 'ndjson'],
    ['a.csv', 'csv'],
    ['a.tsv', 'tsv'],
    ['a.tab', 'tsv'],
    ['A.CSV', 'csv'],
    ['a.csv.gz', 'csv'],
    ['cohort/b.json/a.YAML.GZ', 'yaml'],
    ['a.txt', null],
    ['a.gz', null],
    ['a.csv.gz.gz', null],
    ['a.csv.bak', null],
    ['csv', null],
    ['a.constructor', null],
    ['-', null],
    ['', null],
  ])('%s: %s', (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });
});

const sniff = (text: string, ended = true) => sniffFormat(Buffer.from(text), ended);

describe('the first bytes', () => {
  test.each([
    ['{"answers": {}}', 'ndjson'],
    ['{"answers": {}}\n{"answers": {}}\n', 'ndjson'],
    ['\r\n {"answers": {}}\r\n\r\n{"answers": {}}\r\n', 'ndjson'],
    ['{"answers": {web}}\n{"answers": {}}\n', 'ndjson'],
    ['{"answers": {web}}\n', 'json'],
    ['{\n  "answers": {}\n}\n', 'json'],
    ['{ "background": {}\n, "answers": {} }', 'json'],
    ['[{"answers": {}}]', 'json'],
    ['\n\n  [\n', 'json'],
    ['\ufeff[', 'json'],
    ['{', 'json'],
    ['answers: { pick: web }', 'yaml'],
    ['respondent: Lovelace, Ada; of London\nanswers: {}', 'yaml'],
    ['"respondent": Ada', 'yaml'],
    ['---\nanswers: {}', 'yaml'],
    ['--- # Ada', 'yaml'],
    ['%YAML 1.2\n---\nanswers: {}', 'yaml'],
    ['# Ada, in May\n\nanswers: {}', 'yaml'],
    ['- web', 'yaml'],
    ['', 'yaml'],
    ['\n# nothing\n', 'yaml'],
    ['respondent,pick,agree\nAda,web,4\n', 'csv'],
    ['respondent;pick;agree', 'csv'],
    ['\ufeff"What, then?";Why', 'csv'],
    ['#,pick\n1,web', 'csv'],
    ['sep=;\npick;agree', 'csv'],
    ['pick\nweb\n', 'csv'],
    ['Rate it: 1 to 5,pick', 'csv'],
    ['"Rate it: 1, 2",pick', 'csv'],
    ['respondent\tpick', 'tsv'],
    ['"Name, first"\tpick\tagree', 'tsv'],
    ['"a, b, c"\tpick', 'csv'],
  ])('%j: %s', (text, format) => {
    expect(sniff(text)).toBe(format);
  });

  test('wait for the end of a line, no longer', () => {
    expect(sniff('', false)).toBeNull();
    expect(sniff('\n\n# nothing\n', false)).toBeNull();
    expect(sniff('pick,agree', false)).toBeNull();
    expect(sniff('pick,agree\n', false)).toBe('csv');
    expect(sniff('{"answers": {}}', false)).toBeNull();
    expect(sniff('{"answers": {}}\n', false)).toBe('ndjson');
    expect(sniff('{"answers": {web}}\n', false)).toBeNull();
    expect(sniff('{"answers": {web}}\n\n{\n', false)).toBe('ndjson');
    expect(sniff('{\n', false)).toBe('json');
  });

  test('are at most 65,536', () => {
    expect(sniff(' '.repeat(65_535), false)).toBeNull();
    expect(sniff(' '.repeat(65_536), false)).toBe('yaml');
    expect(sniff(`pick,${'a'.repeat(65_531)}`, false)).toBe('csv');
    expect(sniff(`{"answers": ${'a'.repeat(70_000)}`, false)).toBe('json');
  });
});
