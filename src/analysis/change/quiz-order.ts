/** Compares ids: in the order of these parts of a quiz, then those that are not among them by their letters. */
export function inOrderOf(parts: readonly { readonly id: string }[]): (a: string, b: string) => number {
  const placeOf = new Map(parts.map(({ id }, place) => [id, place]));
  return (a, b) => {
    const [one, other] = [placeOf.get(a) ?? parts.length, placeOf.get(b) ?? parts.length];
    return one === other ? Number(a > b) - Number(a < b) : one - other;
  };
}
