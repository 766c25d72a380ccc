/** The number of an id, 0 where it has none. An id may be called `constructor`, which every object seems to have. */
export function numberOf(numbers: Readonly<Record<string, number>>, id: string): number {
  return Object.hasOwn(numbers, id) ? (numbers[id] ?? 0) : 0;
}
