import { readFileSync } from 'node:fs';
import { assess, compileQuiz, parseAnswers, parseQuiz } from 'which-path';

const quiz = parseQuiz(readFileSync('examples/tea-or-coffee/quiz.yaml', 'utf8'));
const sheet = parseAnswers(readFileSync('examples/tea-or-coffee/emil.yaml', 'utf8'), quiz);
const { verdict, ranking } = assess(compileQuiz(quiz), sheet).tracks.cup;
console.log(verdict, ranking[0]);
