// `npm run bench:score`: full assessments (ranking, match, reasons, flip distance, flags; no plan) a second, on one core.
import { NO_BACKGROUND } from '../src/answers/sheet.js';
import { readQuizFile } from '../src/cli/quiz-file.js';
import type { Response } from '../src/quiz/quiz.js';
import { randomFrom } from '../src/quiz/random.js';
import { assess } from '../src/scoring/assess.js';
import { compileQuiz } from '../src/scoring/table.js';

const SHEETS = 5_000;
const ROUNDS = 20;

const table = compileQuiz(readQuizFile('questions/python-path.yaml', { cwd: process.cwd() }));
const random = randomFrom(1);
const sheets = Array.from({ length: SHEETS }, (_, number) => ({
  respondent: String(number),
  seed: null,
  answers: new Map(
    table.questions.map(({ id, responses }): [string, Response] => [
      id,
      responses[Math.floor(random() * responses.length)] as Response,
    ]),
  ),
  background: NO_BACKGROUND,
}));

const rates: number[] = [];
let ranked = 0;
for (let round = 0; round < ROUNDS; round++) {
  // Processor time of this process, garbage collection included: what else the machine does is left out.
  const before = process.cpuUsage();
  for (const sheet of sheets) ranked += assess(table, sheet).tracks.path?.ranking.length ?? 0;
  const { user, system } = process.cpuUsage(before);
  rates.push(SHEETS / ((user + system) / 1e6));
}
rates.sort((a, b) => a - b);
const rate = (value: number | undefined): string => `${Math.round((value ?? 0) / 1000)}k`;
console.log(
  `full assessments a second of processor time: median ${rate(rates[ROUNDS >> 1])}, best ${rate(rates.at(-1))} ` +
    `(${table.questions.length} questions, ${table.quiz.roles.length} roles; ${ranked} places ranked)`,
);
