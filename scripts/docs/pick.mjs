/**
 * A part of a JSON value, as jq would print it: `.key`, `."key"`, `[0]` and `[0:2]`, one after the other; `-r` before
 * the path prints a text without quotes.
 * @param {unknown} value @param {string} path
 */
export function pick(value, path) {
  const raw = path.startsWith('-r ');
  const steps = path.slice(raw ? 3 : 0);
  /** @type {any} */
  let at = value;
  let end = 0;
  for (const match of steps.matchAll(/\.(?:(\w+)|"([^"]+)")|\[(\d+)\]|\[(\d*):(\d*)\]/gy)) {
    const [whole, key, quoted, index, from, to] = match;
    const name = key ?? quoted ?? index;
    at = name === undefined ? at?.slice(Number(from), to === '' ? undefined : Number(to)) : at?.[name];
    end = match.index + whole.length;
  }
  if (end !== steps.length || at === undefined) throw new Error(`the JSON has nothing at ${path}`);
  return raw && typeof at === 'string' ? at : JSON.stringify(at, null, 2);
}
