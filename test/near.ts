import fc from 'fast-check';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

/** What is right in few places or none, and what is just within a limit or just beyond one. No third decimals. */
const ODD: readonly Json[] = [
  ...[null, true, false, '', ' ', 'A b', 'a-', 'a'.repeat(64), 'a'.repeat(65), 'x'.repeat(2_000)],
  ...['x'.repeat(2_001), '😀'.repeat(2_000), '😀'.repeat(2_001), 'http://a', 'https://a b', '2027-1-1'],
  ...[0, 1, -1, 0.01, -0.01, 1.01, 2, 2.01, -2, -2.01, 100, 100.01, -100, -100.01, 101, 2.5],
  ...[1e300, 2 ** 53 - 1, 2 ** 53, 1 - 2 ** 53, -(2 ** 53), 2 ** 32 - 1, 2 ** 32],
  ...[[], {}, [[]], [null], { a: 1 }, ['a', 'a']],
];
const ODD_KEYS = ['a', '', 'A', 'constructor', 'a-', 'a'.repeat(64), 'a'.repeat(65)];

/** One change of a value: a copy without what is at a place, or with something else there. */
interface Change {
  readonly path: Path;
  /** `other`: in its place; `in`: within it; `renamed`: under another key; `many`: a list of 41 of it. */
  readonly how: 'out' | 'other' | 'in' | 'renamed' | 'doubled' | 'many';
  readonly value: Json;
  readonly key: string;
}

const HOWS = ['out', 'other', 'in', 'renamed', 'doubled', 'many'] as const;

/** Every value that is a valid one but for a single oddity: at each place, each of them. */
export function* oneOff(valid: unknown): Iterable<unknown> {
  for (const path of placesIn(valid as Json)) {
    const one = (how: Change['how'], value: Json = null, key = 'a') =>
      changed(valid as Json, { path, how, value, key });
    yield one('out');
    yield one('doubled');
    yield one('many');
    for (const value of ODD) yield one('other', value);
    for (const key of ODD_KEYS) {
      yield one('renamed', null, key);
      yield one('in', 1, key);
    }
  }
}

/**
 * Values that are nearly a valid one: it is changed at up to three places.
 * @param words what may stand anywhere: keys and values that are valid in some places
 */
export function near(valid: unknown, words: readonly unknown[]): fc.Arbitrary<unknown> {
  const word = fc.constantFrom(...(words as readonly Json[]));
  const value = fc.oneof(
    { weight: 3, arbitrary: word },
    { weight: 1, arbitrary: fc.constantFrom<Json>(...ODD) },
    { weight: 1, arbitrary: fc.integer({ min: -10_100, max: 10_100 }).map((whole) => whole / 100) },
    { weight: 1, arbitrary: fc.array(word, { maxLength: 4 }) },
  );
  const key = fc.constantFrom(...words.filter((each) => typeof each === 'string'), ...ODD_KEYS);
  const change = fc.record({ at: fc.nat(), how: fc.constantFrom(...HOWS), value, key });
  return fc.array(change, { maxLength: 3 }).map((changes) =>
    changes.reduce<Json>((before, { at, ...rest }) => {
      const places = placesIn(before);
      return changed(before, { path: places[at % places.length] as Path, ...rest });
    }, valid as Json),
  );
}

function changed(value: Json, { path, how, value: put, key }: Change): Json {
  // The root has a holder too, so that it is a place like any other.
  const copy = structuredClone({ root: value });
  const steps: Path = ['root', ...path];
  let holder = copy as unknown as Record<string | number, Json>;
  for (const step of steps.slice(0, -1)) holder = holder[step] as unknown as typeof holder;
  const here = steps.at(-1) as string | number;
  const there = holder[here] as Json;
  if (how === 'many') holder[here] = Array<Json>(41).fill(Array.isArray(there) ? (there[0] ?? null) : there);
  else if (how === 'in' && typeof there === 'object' && there !== null) {
    if (Array.isArray(there)) there.push(put);
    else (there as Record<string, Json>)[key] = put;
  } else if (how === 'other' || how === 'in' || path.length === 0) holder[here] = put;
  else if (Array.isArray(holder)) {
    holder.splice(here as number, how === 'doubled' ? 0 : 1, ...(how === 'doubled' ? [there] : []));
  } else {
    if (how !== 'doubled') delete holder[here];
    if (how !== 'out') holder[key] = there;
  }
  return copy.root;
}

/** The paths of a value and of everything in it. */
function placesIn(value: Json): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => {
      const step = Array.isArray(value) ? Number(key) : key;
      return placesIn(inner as Json).map((rest) => [step, ...rest]);
    }),
  ];
}
