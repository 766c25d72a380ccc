// What alpha comes to where people do have a stand on every trait, with the questions of python-path: choices between traits.
//
//   node --import ./scripts/register-ts-node.mjs bench/items/stands.ts [people]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { itemAnalysis } from '../../src/analysis/items/item-analysis.js';
import { type AnswerSheet, NO_BACKGROUND } from '../../src/answers/sheet.js';
import { parseQuiz } from '../../src/quiz/parse.js';
import type { Response } from '../../src/quiz/quiz.js';
import { type Random, randomFrom } from '../../src/quiz/random.js';
import { compileQuiz, RAW_PER_POINT } from '../../src/scoring/table.js';

const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../questions/${name}`, import.meta.url)), 'utf8');

const random = randomFrom(3);
const quiz = parseQuiz(textOf('python-path.yaml'), { file: 'python-path.yaml', readInclude: textOf });
const table = compileQuiz(quiz);
const people = Array.from({ length: Number(process.argv[2] ?? 2000) }, () => answering());
for (const { trait, alpha, omega } of itemAnalysis(table, people).scales)
  console.log(`${trait.padEnd(12)} alpha ${alpha?.raw.toFixed(2) ?? '-'}  omega ${omega?.toFixed(2) ?? '-'}`);

/** Somebody with a normal stand on each trait, who mostly gives the answers with the most points for it (a logit choice). */
function answering(): AnswerSheet {
  const stands = quiz.traits.map(() => normal(random));
  const answers = new Map<string, Response>();
  for (const { id, responses, raw } of table.questions) {
    let [best, most] = [0, Number.NEGATIVE_INFINITY];
    for (let r = 0; r < responses.length; r++) {
      let liking = -Math.log(-Math.log(1 - random()));
      for (const [t, stand] of stands.entries())
        liking += (stand * raw[r * stands.length + t]!) / RAW_PER_POINT;
      if (liking > most) [best, most] = [r, liking];
    }
    answers.set(id, responses[best]!);
  }
  return { respondent: null, seed: null, background: NO_BACKGROUND, answers };
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
