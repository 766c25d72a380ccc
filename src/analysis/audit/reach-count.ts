import { aheadOn, isBetter, type Leads, type WholeSheet } from './reach-leads.js';

/** The best of all sheets (see `isBetter`), the first of equals, by trying every one. There is a question. */
export function bestByCount(leads: Leads): WholeSheet {
  const { questions } = leads;
  const chosen = new Int32Array(questions.length);
  let best: WholeSheet = { chosen: chosen.slice(), ahead: aheadOn(leads, chosen) };
  const answer = (q: number, sofar: Float64Array): void => {
    const question = questions[q];
    if (question === undefined) {
      if (isBetter(sofar, best.ahead)) best = { chosen: chosen.slice(), ahead: sofar.slice() };
      return;
    }
    const sums = new Float64Array(sofar.length);
    for (let response = 0, cell = 0; response < question.responses.length; response++) {
      chosen[q] = response;
      for (let rival = 0; rival < sums.length; rival++) sums[rival] = sofar[rival]! + question.ahead[cell++]!;
      answer(q + 1, sums);
    }
  };
  answer(0, new Float64Array(leads.rivals));
  return best;
}
