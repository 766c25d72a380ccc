import fc from 'fast-check';
import { csvCell } from '../../../src/render/batch/csv-cell.js';
import { CSV_COLUMNS, type CsvColumn } from '../../../src/render/batch/csv-columns.js';
import { csvRows } from '../../../src/render/batch/csv-rows.js';
import type { Tally } from '../../../src/scoring/tally.js';
import { choice, quizOf } from '../../builders.js';

const quiz = quizOf({ path: { up: { t: 1 }, down: { t: -1 } }, other: { only: { t: 1 }, none: { t: -1 } } }, [
  choice('q', { yes: { t: 1 }, no: {} }),
]);
const tracks = [
  { id: 'path', roles: [0, 1] },
  { id: 'other', roles: [2] },
];
const match = (role: number, points: number): number => Math.abs(points % 10_001) / 100 / (role + 1);

/** The same by strings. */
function plainRow(
  { answered, points, tracks: tallies }: Tally,
  columns: readonly CsvColumn[],
  name: string,
): string {
  const z = (value: number): string => (value / 10_000).toFixed(4);
  const cells: Record<CsvColumn, (t: number) => readonly string[]> = {
    respondent: () => [csvCell(name)],
    answered: () => [String(answered)],
    role: (t) => [quiz.roles[tallies[t]!.top]!.id],
    verdict: (t) => [tallies[t]!.verdict],
    z: (t) => [z(points[tallies[t]!.top]!)],
    match: (t) => [(Math.round(match(tallies[t]!.top, points[tallies[t]!.top]!) * 100) / 100).toFixed(2)],
    runner_up: (t) => [quiz.roles[tallies[t]!.runnerUp]?.id ?? ''],
    lead: (t) => {
      const { top, runnerUp } = tallies[t]!;
      return [runnerUp < 0 ? '' : z(points[top]! - points[runnerUp]!)];
    },
    flip: (t) => [tallies[t]!.flip < 0 ? '' : String(tallies[t]!.flip)],
    scores: () => [...points].map(z),
    quiz: () => [`${quiz.id}@${quiz.version}#${quiz.hash}`],
  };
  const ofSheet = (names: readonly CsvColumn[]): string[] =>
    names.filter((column) => columns.includes(column)).flatMap((column) => cells[column](0));
  const ofTracks = CSV_COLUMNS.slice(2, -2).filter((column) => columns.includes(column));
  return [
    ...ofSheet(['respondent', 'answered']),
    ...[0, 1].flatMap((t) => ofTracks.flatMap((column) => cells[column](t))),
    ...ofSheet(['scores', 'quiz']),
  ].join(',');
}

const points = fc.oneof(
  fc.integer({ min: -40_000, max: 40_000 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }),
);
const tally: fc.Arbitrary<Tally> = fc
  .tuple(fc.nat(200), fc.tuple(points, points, points), fc.integer({ min: -1, max: 200 }))
  .map(([answered, scores, flip]) => ({
    answered,
    points: Int32Array.from(scores),
    tracks: [
      {
        ...(scores[1] > scores[0] ? { top: 1, runnerUp: 0 } : { top: 0, runnerUp: 1 }),
        flip,
        verdict: 'leaning',
      },
      { top: 2, runnerUp: -1, flip: -1, verdict: 'insufficient' },
    ],
  }));

test('rows are those that strings would give, whichever columns and names they have', () => {
  const names = fc.oneof(fc.constantFrom('Ada', '=1', 'a,b', 'Zoë', 'x'.repeat(70_000)), fc.string());
  fc.assert(
    fc.property(
      fc.subarray([...CSV_COLUMNS], { minLength: 1 }),
      fc.array(fc.tuple(tally, names), { maxLength: 5 }),
      (columns, rows) => {
        const made = csvRows(quiz, { columns, tracks, more: [], match });
        for (const [each, name] of rows) made.add(each, name, []);
        const expected = rows.map(([each, name]) => `${plainRow(each, columns, name)}\n`).join('');
        expect(Buffer.from(made.take()).toString()).toBe(Buffer.from(expected).toString());
        expect(made.take()).toHaveLength(0);
      },
    ),
    { numRuns: 200 },
  );
});

describe('rows of a CSV', () => {
  const one: Tally = {
    answered: 1,
    points: Int32Array.of(-5, 123_456, 0),
    tracks: [
      { top: 1, runnerUp: 0, flip: 1, verdict: 'close' },
      { top: 2, runnerUp: -1, flip: -1, verdict: 'clear' },
    ],
  };

  test('have what follows them, a plain name and rows that were written elsewhere', () => {
    const made = csvRows(quiz, { columns: ['respondent', 'scores'], tracks, more: ['more'], match });
    expect(made.header).toBe('respondent,z.up,z.down,z.only,more\n');
    made.add(one, 'a"b', ['"x,y"']);
    made.addPlain(one, Buffer.from('say Ada!'), 4, 7);
    made.addLines(Buffer.from('Bo,1\n'));
    expect(Buffer.from(made.take()).toString()).toBe(
      '"a""b",-0.0005,12.3456,0.0000,"x,y"\nAda,-0.0005,12.3456,0.0000\nBo,1\n',
    );
  });

  test('stay as they are while the next ones are made', () => {
    const made = csvRows(quiz, { columns: ['respondent'], tracks, more: [], match });
    made.add(one, 'Ada', []);
    const first = made.take();
    for (let nth = 0; nth < 20_000; nth++) made.add(one, 'Bo', []);
    expect(Buffer.from(first).toString()).toBe('Ada\n');
  });
});
