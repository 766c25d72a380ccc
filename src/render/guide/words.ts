import type { Figure, Guide, RoleKind, Silence, TopicGroup } from '../../guide/guide.js';

/** The words that the guide's pages share. */

export const KIND_WORDS: Readonly<Record<RoleKind, { one: string; all: string }>> = {
  path: { one: 'a path', all: 'Paths' },
  specialisation: { one: 'a field', all: 'Fields' },
  progression: { one: 'a step on the way', all: 'Steps on the way' },
  adjacent: { one: 'a neighbouring role', all: 'Neighbouring roles' },
  'working-mode': { one: 'a way of working', all: 'Ways of working' },
};

export const GROUP_WORDS: Readonly<Record<TopicGroup, string>> = {
  start: 'Getting in',
  work: 'The work',
  money: 'Pay and places',
  grow: 'Growing',
  choose: 'Choosing',
  hire: 'Hiring',
};

/** What a part of a role's page is called, and what is missing where no source speaks of it. */
export const PART_WORDS: Readonly<Record<Silence, { title: string; missing: string }>> = {
  focus: { title: 'What it is about', missing: 'what it is about' },
  duties: { title: 'What there is to do', missing: 'what there is to do' },
  deliverables: { title: 'What comes of it', missing: 'what comes of it' },
  mindset: { title: 'The way of thinking', missing: 'the way of thinking' },
  tools: { title: 'Tools', missing: 'tools' },
  skills: { title: 'Skills', missing: 'skills' },
  team: { title: 'With whom', missing: 'with whom one works' },
  setting: { title: 'Where and when', missing: 'where it is done' },
  education: { title: 'Education', missing: 'education' },
  industries: { title: 'Industries', missing: 'industries' },
  ladder: { title: 'Steps on the ladder', missing: 'steps on the ladder' },
  demand: { title: 'Demand and reward', missing: 'demand' },
  challenges: { title: 'What is hard', missing: 'what is hard' },
  fit: { title: 'Whom it suits', missing: 'whom it suits' },
  ai: { title: 'What AI changes', missing: 'what AI changes' },
  limits: { title: 'Where it ends', missing: 'where it ends' },
  titles: { title: 'The title', missing: 'other titles' },
  pay: { title: 'Pay', missing: 'pay' },
  ratings: { title: 'Ratings', missing: 'ratings' },
  experience: { title: 'Experience', missing: 'years of experience' },
  hours: { title: 'Hours', missing: 'hours of work' },
};

/** `$102,448 a year`, `$100,000 to $150,000 a year`. */
export function moneyWords({ low, high, currency, per }: Figure): string {
  const sign = currency === 'USD' ? '$' : `${currency} `;
  const amount = (value: number): string => sign + value.toLocaleString('en-US');
  return `${low === high ? amount(low) : `${amount(low)} to ${amount(high)}`} a ${per}`;
}

/** What the source says an amount is, and when it was so: `average, undated`. */
export function figureWords({ kind, year }: Figure): string {
  return `${kind}, ${year ?? 'undated'}`;
}

const OURS = 'Our reading';

/** Where something is from, in short; `null` where a text of our own says so itself. */
export function sourceWords(guide: Guide, from: readonly string[], text = ''): string | null {
  if (from.length === 0) return /^Our\b/.test(text) ? null : OURS;
  return from.map((id) => guide.sources.find((source) => source.id === id)?.short ?? id).join(', ');
}

/** `a, b and c`, or `a, b or c`. */
export function listWords(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
