import type { Question, Quiz, Response, Role } from '../../src/quiz/quiz.js';
import { type Random, randomFrom } from '../../src/quiz/random.js';
import { responsePoints, responsesOf } from '../../src/quiz/responses.js';

// Makes examples/form-export.csv: what a form about the quiz would export after a course of 300 has filled it in.

const PEOPLE = 300;

/** @returns a table with a byte order mark and CRLF, as Excel wants it */
export function formExport(quiz: Quiz): string {
  const random = randomFrom(20_261_121);
  const header = [
    ...['Timestamp', 'Email Address', 'Your name'],
    ...quiz.questions.map(({ text }, place) => `${place + 1}. ${text}`),
    'Anything else you would like to tell us?',
  ];
  const names = people(random);
  const lines = [header];
  let minute = 8 * 60 + 2;
  for (const [place, name] of names.entries()) {
    minute += Math.floor(random() * 9);
    // Somebody deleted rows by hand, and left the lines.
    if (place % 97 === 60) lines.push([]);
    lines.push([
      timestamp(minute, random),
      `${addressOf(name)}@example.org`,
      name,
      ...answers(quiz, random),
      pick([...REMARKS, ...Array(30).fill('')], random),
    ]);
  }
  return `\ufeff${lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;
}

/** Somebody who leans to a role of each track, and answers by it more often than not. */
function answers(quiz: Quiz, random: Random): string[] {
  const roles = quiz.tracks.map(({ id }) =>
    pick(
      quiz.roles.filter(({ track }) => track === id),
      random,
    ),
  );
  // Some leave the long lists out; a few give up.
  const patience = random() < 0.04 ? 0.6 : 0.99;
  return quiz.questions.map((question) => {
    const response = leaningResponse(question, roles, random);
    return random() > patience ? '' : responseText(question, response);
  });
}

function leaningResponse(question: Question, roles: readonly Role[], random: Random): Response {
  const responses = responsesOf(question);
  const weights = responses.map((response) => {
    let liking = 0;
    for (const [trait, points] of responsePoints(question, response))
      for (const { profile } of roles) liking += ((profile[trait] ?? 0) * points) / 100;
    return Math.exp(liking / 3);
  });
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return responses.at(place) as Response;
}

function responseText(question: Question, response: Response): string {
  if (question.type === 'scale') return String(response);
  const ids = typeof response === 'object' ? response : [response];
  return ids.map((id) => question.options.find((option) => option.id === id)?.text).join(', ');
}

function written(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `11/9/2026 8:02:41`, as Google writes it. */
function timestamp(minute: number, random: Random): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = 9 + Math.floor(minute / (24 * 60));
  const hour = Math.floor(minute / 60) % 24;
  return `11/${day}/2026 ${hour}:${two(minute % 60)}:${two(Math.floor(random() * 60))}`;
}

function people(random: Random): string[] {
  const names = new Set<string>();
  while (names.size < PEOPLE) names.add(`${pick(GIVEN_NAMES, random)} ${pick(FAMILY_NAMES, random)}`);
  return [...names];
}

function addressOf(name: string): string {
  const plain = name.replace(/[äöüßøłı]/gi, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
  return plain
    .normalize('NFD')
    .replace(/[^a-z .-]/gi, '')
    .toLowerCase()
    .replaceAll(' ', '.');
}

const PLAIN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

const GIVEN_NAMES = (
  'Amara Björn Chidi Zoë Dmitri Elif Fatima Gül Hiroshi Ines Jürgen Kofi Łucja Mei Noor Olga Priya Quentin Rósa Søren ' +
  'Tomás Ursula Víctor Wanda Ximena Yusuf Anneliese Jörg Käthe Ömer'
).split(' ');

const FAMILY_NAMES = (
  "Adeyemi Bäcker Castro Dubois Eriksson Fischer García Hansen Ito Jansen Köhler Lindqvist Müller Nguyen O'Brien " +
  'Petrov Quispe Rossi Schröder Tanaka Uzun Varga Weiß Yılmaz Zając'
).split(' ');

const REMARKS = [
  'No, thank you',
  'I liked the one about the bakery, it made me think.',
  'My friend said: "Take the course first." Is that right?',
  'Two things:\nI start in March, and\nI can only come on Mondays.',
];
