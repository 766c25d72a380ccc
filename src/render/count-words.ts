/** Numbers in sentences. By themselves: commands that have to start fast load them without the words of results. */

/** `1 sheet`, `1,204 sheets`, `2 copies`. @param many instead of the noun with an s */
export function counted(count: number, one: string, many?: string): string {
  return `${grouped(count)} ${nounFor(count, one, many)}`;
}

/** The noun alone, for numbers that are written otherwise: in pages whose tables do not group digits, in markup. */
export function nounFor(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** `1,204,000`. Decimals stay as they are. */
export function grouped(count: number): string {
  // `toLocaleString` loads the tables of all languages first, which takes a tenth of a start.
  return String(count).replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, ',');
}
