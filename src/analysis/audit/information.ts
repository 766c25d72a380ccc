/**
 * How much a response tells about the first role, from the numbers of sheets with both.
 *
 * Mutual information is I = Σ p(r, k) log₂ p(r, k) / (p(r) p(k)), which is H(r) + H(k) − H(r, k) of the entropies
 * H = −Σ p log₂ p. Of N drawn sheets an entropy comes out too small by about (m − 1)/(2N ln 2) bits, where m of its cells
 * were seen (Miller 1955), and that is added. For I it makes −(cells − responses − roles + 1)/(2N ln 2), all as they
 * were seen; where every cell was, that is −(R − 1)(K − 1)/(2N ln 2).
 */
export interface Information {
  /** Mutual information, in bits. Of drawn sheets it may come out slightly below 0. */
  readonly shared: number;
  /** Entropy of the first role, in bits. */
  readonly entropy: number;
}

/**
 * @param joint a row for each response, in it for each role the number of sheets
 * @param exact true where the sheets are all that there are: then there is nothing to correct
 */
export function informationOf(joint: readonly (readonly number[])[], exact: boolean): Information {
  const responses = joint.map(sumOf);
  const roles = (joint[0] ?? []).map((_, role) => sumOf(joint.map((row) => row[role]!)));
  const sheets = sumOf(responses);
  let shared = 0;
  for (const [r, row] of joint.entries()) {
    for (const [k, both] of row.entries()) {
      // Where the two are independent the quotient of whole numbers is 1, and its logarithm 0, exactly.
      if (both > 0) shared += (both / sheets) * Math.log2((both * sheets) / (responses[r]! * roles[k]!));
    }
  }
  if (exact) return { shared: Math.max(0, shared), entropy: entropyOf(roles, true) };
  const surplus = seenOf(joint.flat()) - seenOf(responses) - seenOf(roles) + 1;
  return { shared: shared - surplus * millerOf(sheets), entropy: entropyOf(roles, false) };
}

/**
 * Entropy in bits.
 * @param counts the number of sheets in each cell
 */
export function entropyOf(counts: readonly number[], exact: boolean): number {
  const sheets = sumOf(counts);
  let entropy = 0;
  for (const count of counts) if (count > 0) entropy += (count / sheets) * Math.log2(sheets / count);
  return exact ? entropy : entropy + (seenOf(counts) - 1) * millerOf(sheets);
}

/** What one more cell makes an entropy come out too small, in bits. */
function millerOf(sheets: number): number {
  return 1 / (2 * sheets * Math.LN2);
}

function seenOf(counts: readonly number[]): number {
  return counts.filter((count) => count > 0).length;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
