import { parseQuiz } from '../src/quiz/parse.js';
import type { Quiz, Response } from '../src/quiz/quiz.js';

/** A quiz about a position: two roles with advice and their blend, one role without. */
const POSITION = `
quiz:
  id: kitchen
  subject: position
  title: Whom does this kitchen need?
  version: "1"
  description: Six questions about a post.
  minutes: [1, 2]
sources:
  guild: { title: "Bread and those who make it, a handbook in nine parts", publisher: Guild of Bakers }
  survey: { title: What three hundred kitchens told us about their posts }
  poster: { title: Kitchen poster }
traits:
  heat: { name: Heat, low: cold plates, high: hot ovens }
  pace: { name: Pace, low: in good time, high: at the last minute }
tracks:
  post: { title: Post, question: Whom to look for? }
roles:
  baker:
    title: Baker
    track: post
    profile: { heat: 2 }
    summary: A post for somebody who minds dough and oven through the night.
    day: The person in this post starts at three, and has the shelves full when the doors open.
    ladder: { none: An apprentice begins at the mixing bowl. }
    differs: { cook: A baker would have the work done before the guests come. }
    advice:
      - title: Interview
        items:
          - { text: "Ask for a loaf that went wrong, and for what was changed the next day.", from: [guild] }
          - { text: Let them knead., from: [poster, guild] }
      - title: Before you advertise
        items:
          - { text: Say when the day begins., from: [survey] }
          - { text: "Our reading: name the oven.", from: [] }
  cook:
    title: Cook
    track: post
    profile: { heat: 1, pace: 2 }
    summary: A post for somebody who sends out every plate while it is hot.
    differs: { baker: A cook would work while the guests wait. }
    advice:
      - title: Interview
        items: [{ text: Ask about a full house., from: [] }]
  salad-maker:
    title: Salad maker
    track: post
    profile: { heat: -2 }
    summary: A post for somebody who cuts, mixes and dresses.
blends:
  - { id: both, of: [baker, cook], title: A baker who cooks, text: One post may hold both. }
questions:
  - id: oven
    type: scale
    text: The oven is on all day.
    low: Never
    high: Always
    weights: { heat: 1 }
  - id: guests
    type: choice
    text: When do guests say what they want?
    options:
      - { id: before, text: The day before, weights: { pace: -2 } }
      - { id: then, text: Once they sit down, weights: { pace: 2 } }
  - id: plates
    type: multi
    max: 2
    text: What leaves this kitchen?
    options:
      - { id: bread, text: Bread, weights: { heat: 1 } }
      - { id: soup, text: Soup, weights: { heat: 1, pace: 1 } }
      - { id: salad, text: Salad, weights: { heat: -2 } }
  - id: rush
    type: scale
    text: Noon is quiet here.
    low: Never
    high: Always
    weights: { pace: -1 }
  - { id: night, type: scale, text: Somebody is here at night., low: Never, high: Always, weights: { heat: 1 } }
  - { id: cold, type: scale, text: Most of it is eaten cold., low: Never, high: Always, weights: { heat: -1 } }
`;

/** @param changes texts of the file, and what is written instead */
export function positionQuiz(changes: Readonly<Record<string, string>> = {}): Quiz {
  return parseQuiz(writtenPosition(changes), { file: 'kitchen.yaml' });
}

/** The same as a quiz file has it. */
export function writtenPosition(changes: Readonly<Record<string, string>> = {}): string {
  let text = POSITION;
  for (const [from, to] of Object.entries(changes)) text = text.replaceAll(from, () => to);
  return text;
}

/** A post for a baker. */
export const BAKER_ANSWERS: Readonly<Record<string, Response>> = {
  ...{ oven: 5, guests: 'before', plates: ['bread'], rush: 4, night: 5, cold: 2 },
};
