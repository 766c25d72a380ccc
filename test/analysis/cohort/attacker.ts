/** Figure → its number; `null` where it is hidden, and the attacker has to work it out. */
export type Numbers = Readonly<Record<string, number | null>>;

/** A figure and the others that add up to it. */
export type Sum = readonly [total: string, parts: readonly string[]];

/**
 * Which hidden figures follow from the others, by all sums together: those whose own equation, figure = number, is a
 * combination of the sums. Gauss–Jordan elimination over the hidden figures.
 */
export function workedOut(figures: Numbers, sums: readonly Sum[]): string[] {
  const unknown = Object.keys(figures).filter((name) => figures[name] === null);
  const rows = sums.map(([total, parts]) =>
    unknown.map((name) => (name === total ? -1 : 0) + (parts.includes(name) ? 1 : 0)),
  );
  let done = 0;
  for (let column = 0; column < unknown.length; column++) {
    const pivot = rows.findIndex((row, place) => place >= done && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    const chosen = rows[pivot]!;
    rows[pivot] = rows[done]!;
    rows[done] = chosen.map((cell) => cell / chosen[column]!);
    for (let place = 0; place < rows.length; place++) {
      if (place === done) continue;
      const factor = rows[place]![column]!;
      rows[place] = rows[place]!.map((cell, at) => cell - factor * rows[done]![at]!);
    }
    done += 1;
  }
  const alone = rows
    .slice(0, done)
    .map((row) => row.flatMap((cell, at) => (Math.abs(cell) > 1e-9 ? unknown[at]! : [])));
  return alone.filter((names) => names.length === 1).flat();
}
