import type { Guide, GuideRole, PagePart, RolePart, Statement } from '../../guide/guide.js';
import { type Block, heading, note, type Page, paragraph } from '../page.js';
import {
  commandsSection,
  commonSource,
  figuresCaution,
  figuresOf,
  type GuidePageOptions,
  inBrackets,
  LONG_PAGE,
  nameOf,
  ratingTerms,
  section,
  sourcesSection,
} from './parts.js';
import { KIND_WORDS, listWords, PART_WORDS } from './words.js';

/**
 * What sources say of one role.
 * @param only these parts, in the order of the page; none: all there is
 */
export function rolePage(
  guide: Guide,
  role: GuideRole,
  only: readonly PagePart[],
  options: GuidePageOptions,
): Page {
  const all = only.length === 0;
  const shown: GuideRole = all ? role : restrictedTo(role, only);
  const parts = Object.entries(shown.parts) as [RolePart, readonly Statement[]][];
  const long = parts.flatMap(([, statements]) => statements).length > LONG_PAGE;
  const most = all && long && options.brief ? SHOWN : Number.POSITIVE_INFINITY;
  return {
    title: role.name,
    kind: KIND_WORDS[role.kind].one,
    blocks: [
      paragraph(role.summary),
      ...(all ? alsoCalled(guide, role) : []),
      ...section(guide, 'Different jobs with this title', shown.senses),
      ...parts.flatMap(([part, statements]) => firstOf(guide, part, statements, most)),
      ...ratings(guide, shown),
      ...pay(guide, shown),
      ...around(guide, shown),
      ...silence(shown),
      ...sourcesSection(guide, sourcesOf(shown)),
      ...commandsSection(all ? nextCommands(guide, role, most === SHOWN, options) : wholePage(role, options)),
    ],
  };
}

/** Of a part of a long page so many statements are shown. */
const SHOWN = 2;

/** A part's first statements; its heading says how many there are. */
function firstOf(guide: Guide, part: RolePart, statements: readonly Statement[], most: number): Block[] {
  const { title } = PART_WORDS[part];
  const cut = statements.length > most;
  return section(
    guide,
    cut ? `${title} (${most} of ${statements.length})` : title,
    cut ? statements.slice(0, most) : statements,
  );
}

function restrictedTo(role: GuideRole, only: readonly PagePart[]): GuideRole {
  const parts = Object.entries(role.parts).filter(([part]) => only.includes(part as RolePart));
  const pay = only.includes('pay') ? role.pay : [];
  const ratings = only.includes('ratings') ? role.ratings : [];
  const said = [
    ...parts.map(([part]) => part),
    ...(pay.length > 0 ? ['pay'] : []),
    ...(ratings.length > 0 ? ['ratings'] : []),
  ];
  return {
    ...role,
    senses: [],
    parts: Object.fromEntries(parts),
    pay,
    ratings,
    leadsTo: [],
    neighbours: [],
    silent: only.filter((part) => !said.includes(part)),
  };
}

function wholePage({ id }: GuideRole, { command }: GuidePageOptions) {
  return [{ command: `${command} roles ${id} --all`, what: 'the whole page' }];
}

function alsoCalled(guide: Guide, { parent, aliases }: GuideRole): Block[] {
  const words = [
    ...(parent === null ? [] : [`Belongs to: ${nameOf(guide, parent)}.`]),
    ...(aliases.length === 0 ? [] : [`Also looked up as: ${aliases.join(', ')}.`]),
  ];
  return words.length === 0 ? [] : [note(words.join(' '))];
}

function ratings(guide: Guide, role: GuideRole): Block[] {
  if (role.ratings.length === 0) return [];
  const common = commonSource(guide, role.ratings);
  return [
    heading(PART_WORDS.ratings.title, inBrackets(common)),
    { type: 'terms', short: false, rows: ratingTerms(guide, role.ratings, common) },
  ];
}

function pay(guide: Guide, role: GuideRole): Block[] {
  if (role.pay.length === 0) return [];
  const common = commonSource(guide, role.pay);
  return [
    heading(PART_WORDS.pay.title, inBrackets(common)),
    figuresOf(guide, role.pay, common),
    ...figuresCaution(role.pay),
  ];
}

function around(guide: Guide, { leadsTo, neighbours }: GuideRole): Block[] {
  const blocks: Block[] = [];
  if (leadsTo.length > 0) {
    const names = leadsTo.map((id) => nameOf(guide, id));
    blocks.push(heading('It leads to'), paragraph(`${listWords(names)}.`));
  }
  if (neighbours.length > 0) {
    const rows = neighbours.map(({ role, differs }) => ({
      term: nameOf(guide, role),
      text: differs,
      source: null,
    }));
    blocks.push(heading('What sets its neighbours apart'), { type: 'terms', short: false, rows });
  }
  return blocks;
}

function silence({ silent }: GuideRole): Block[] {
  if (silent.length === 0) return [];
  return [
    heading('Not known'),
    paragraph(`No source says: ${silent.map((what) => PART_WORDS[what].missing).join(', ')}.`),
  ];
}

function sourcesOf({ senses, parts, pay: figures, ratings: scores }: GuideRole): string[] {
  return [...senses, ...Object.values(parts).flat(), ...figures, ...scores].flatMap(({ from }) => from);
}

function nextCommands(guide: Guide, role: GuideRole, cut: boolean, { command, plannable }: GuidePageOptions) {
  const lines: { command: string; what: string }[] = [];
  if (cut) {
    const [longest] = Object.entries(role.parts).sort(([, a], [, b]) => b.length - a.length);
    lines.push(
      { command: `${command} roles ${role.id} --part ${longest?.[0]}`, what: 'one part in full' },
      { command: `${command} roles ${role.id} --all`, what: 'the whole page' },
    );
  }
  const [neighbour] = role.neighbours;
  if (neighbour !== undefined)
    lines.push({ command: `${command} compare ${role.id} ${neighbour.role}`, what: 'side by side' });
  if (plannable.includes(role.id))
    lines.push({ command: `${command} plan ${role.id}`, what: 'what to learn' });
  const topic = topicFor(guide, role);
  if (topic !== null) lines.push({ command: `${command} guide ${topic}`, what: 'read on' });
  return lines;
}

const TOPICS: Readonly<Record<GuideRole['kind'], string>> = {
  path: 'choosing',
  specialisation: 'specialisations',
  progression: 'routes',
  adjacent: 'titles',
  'working-mode': 'employers',
};

/** A topic that leads to this role, else one that fits its kind. */
function topicFor({ topics }: Guide, { id, kind }: GuideRole): string | null {
  const leading = topics.find(({ see }) =>
    see.some(({ command, of }) => command === 'roles' && of[0] === id),
  );
  return (leading ?? topics.find((topic) => topic.id === TOPICS[kind]))?.id ?? null;
}
