import fc from 'fast-check';
import { type Block, Blocks, lineBreaks } from '../../src/answers/blocks.js';
import { recordEnd } from '../../src/answers/csv.js';

const endOfRow = (bytes: Uint8Array, from: number, to: number): number => recordEnd(bytes, from, to, 0x2c);

interface Piece {
  readonly kind: Block['kind'];
  readonly text: string;
}

/** The blocks of an input in pieces of these lengths, again and again; blocks of one kind side by side are put together. */
function cut(text: string, pieces: readonly number[] = []): Piece[] {
  const bytes = Buffer.from(text);
  const blocks = new Blocks(endOfRow);
  const found: Piece[] = [];
  const take = (made: Iterable<Block>): void => {
    for (const { kind, bytes: all, length } of made) {
      const piece = Buffer.from(all.subarray(0, length)).toString();
      const last = found.at(-1);
      if (last?.kind === 'records' && kind === 'records')
        found[found.length - 1] = { kind, text: last.text + piece };
      else found.push({ kind, text: piece });
    }
  };
  for (let at = 0, nth = 0; at < bytes.length; nth++) {
    const length = pieces[nth % pieces.length] ?? bytes.length;
    // In a buffer that is used again, as files are read.
    const piece = Uint8Array.from(bytes.subarray(at, at + length));
    take(blocks.push(piece));
    piece.fill(0x22);
    at += length;
  }
  take(blocks.end());
  expect([...blocks.end()]).toEqual([]);
  return found;
}

const told = (pieces: readonly Piece[]): string[] =>
  pieces.map(({ kind, text }) => `${kind}: ${text.length > 40 ? text.length : JSON.stringify(text)}`);

describe('an input is cut into whole records,', () => {
  test('whose last one gets the line break that it lacks', () => {
    expect(told(cut('a,b\nc'))).toEqual(['records: "a,b\\nc\\n"']);
    expect(told(cut('a\r'))).toEqual(['records: "a\\r\\n"']);
    expect(cut('')).toEqual([]);
  });

  test('wherever its pieces are cut', () => {
    const part = fc.constantFrom('a', 'bc', ',', '"', '""', '\n', '\r\n', '\r', 'ü', '😀');
    const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
        (all, pieces) => expect(cut(all, pieces)).toEqual(cut(all)),
      ),
      { numRuns: 500 },
    );
  });

  test('of which none is lost', () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => `Ada ${n},"web ""${n}""",${n}\n`).join('');
    expect(cut(rows, [65_536])).toEqual([{ kind: 'records', text: rows }]);
  });
});

describe('a quote that is never closed', () => {
  test('breaks the record that it stands in, and no other', () => {
    expect(told(cut('a,b\nc,"d\ne,f\ng,h\n'))).toEqual([
      'records: "a,b\\n"',
      'broken: "c,\\"d\\n"',
      'records: "e,f\\ng,h\\n"',
    ]);
  });

  test('swallows no more than a sheet may have, however the input comes', () => {
    const rows = 'e,f\n'.repeat(500_000);
    for (const pieces of [[], [300_000], [999_999]])
      expect(told(cut(`a,b\nc,"d\n${rows}g,"h"\n`, pieces))).toEqual([
        'records: "a,b\\n"',
        'broken: "c,\\"d\\n"',
        `records: ${rows.length + 6}`,
      ]);
  });
});

describe('a line with more bytes than a sheet may have', () => {
  const long = 'x'.repeat(1_000_001);

  test('is left out but for its beginning', () => {
    for (const pieces of [[700], [262_144], [1_000_000]])
      expect(told(cut(`a\n${long}${long}\nb\n`, pieces))).toEqual([
        'records: "a\\n"',
        'too-long: 1000001',
        'records: "b\\n"',
      ]);
  });

  test('may be the last, without a line break', () => {
    expect(told(cut(`a\n${long}`, [262_144]))).toEqual(['records: "a\\n"', 'too-long: 1000001']);
  });

  test('begins with one byte more than fits', () => {
    const fits = `${long.slice(1)}\nb\n`;
    expect(told(cut(fits, [262_144]))).toEqual([`records: ${fits.length}`]);
  });

  test('is not kept in memory', () => {
    const blocks = new Blocks(endOfRow);
    const piece = Buffer.alloc(262_144, 'x');
    const sizes = Array.from({ length: 200 }, () =>
      [...blocks.push(piece)].reduce((most, { bytes }) => Math.max(most, bytes.length), 0),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1 << 21);
    expect(sizes.filter((size) => size > 0)).toHaveLength(1);
  });
});

test('LF, CR LF and a lone CR each end a line', () => {
  const bytes = Buffer.from('a\nb\r\nc\rd\r');
  expect(lineBreaks(bytes, bytes.length)).toBe(4);
  expect(lineBreaks(bytes.subarray(2), 2)).toBe(1);
  expect(lineBreaks(bytes, 1)).toBe(0);
});
