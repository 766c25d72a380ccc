import { folded } from '../text.js';

/** Words that say how often, how far one agrees, how much: from the least to the most. */
const LADDERS: readonly (readonly (readonly string[])[])[] = [
  [
    ['never'],
    ['almost never', 'hardly ever'],
    ['rarely', 'seldom'],
    ['sometimes', 'now and then', 'occasionally'],
    ['often', 'frequently'],
    ['usually', 'mostly', 'very often'],
    ['almost always', 'nearly always'],
    ['always'],
  ],
  [
    ['strongly disagree'],
    ['disagree'],
    ['neutral', 'undecided', 'neither agree nor disagree'],
    ['agree'],
    ['strongly agree'],
  ],
  [
    ['not at all', 'nothing', 'none'],
    ['a little', 'a bit', 'slightly'],
    ['somewhat', 'moderately', 'quite a bit'],
    ['a lot', 'very much', 'very'],
    ['completely', 'extremely'],
  ],
];

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whether options go up or down from the first to the last, in words of a ladder or in numbers. */
export function isStepwise(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const rulers = [...LADDERS.map((ladder) => (text: string) => rungOf(text, ladder)), numberOf];
  return rulers.some((ruler) => {
    const steps = texts.map(ruler);
    return !steps.includes(null) && goesOneWay(steps as number[]);
  });
}

function rungOf(text: string, ladder: readonly (readonly string[])[]): number | null {
  const rung = ladder.findIndex((words) => words.includes(folded(text)));
  return rung < 0 ? null : rung;
}

/** The number among the first three words: `up to 5 hours`, `two or three`. */
function numberOf(text: string): number | null {
  for (const word of folded(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .slice(0, 3)) {
    if (/^\d+(?:\.\d+)?/.test(word)) return Number.parseFloat(word);
    if (NUMBERS.includes(word)) return NUMBERS.indexOf(word);
  }
  return null;
}

/** `under 1`, `1 to 5`, `over 5` has a number twice and goes up all the same; two pairs alike do not. */
function goesOneWay(steps: readonly number[]): boolean {
  const changes = steps.slice(1).map((step, place) => step - steps[place]!);
  const up = changes.every((change) => change >= 0);
  const down = changes.every((change) => change <= 0);
  return (up || down) && new Set(steps).size >= Math.max(2, Math.ceil(steps.length / 2));
}
