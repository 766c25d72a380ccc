import type { Quiz } from '../../quiz/quiz.js';
import type { RankedRole, TrackResult } from '../../scoring/assessment.js';
import { mapStrings, visible } from '../escape.js';
import { ends, MAX_WIDTH, padEnd, padStart, truncate, widthOf, wrap } from '../layout.js';
import { leftOutWords, matchWords, roleOf } from '../words.js';
import type { BatchOptions, BatchRenderer, BatchRow } from './batch.js';
import { beside, type Frame, planLines, reasonLines, traitLines } from './text-details.js';
import { insufficientWords, MATCH_LEGEND, rivalsOf, tracksOf, verdictWord } from './words.js';

/** Between columns; before a second role `or` takes its place, so that the roles are in line. */
const GAP = '   ';
const OR = 'or ';
const MATCH_WIDTH = 3;
const VERDICT_WIDTH = 7;
/** What a track takes besides its role: its match and its verdict. */
const BESIDES_ROLE = GAP.length + 1 + MATCH_WIDTH + 2 + VERDICT_WIDTH;
/** Longer titles are cut. */
const MAX_ROLE = 24;
/** With less room for names a table is a list. */
const LEAST_NAME = 10;
/** Later names may be longer than the first ones. */
const USUAL_NAME = 12;
const MAX_NAME = 32;
/** With more roles that are level, the rest are counted. */
const SHOWN_RIVALS = 2;

/**
 * A table for a terminal, one row a respondent; where its columns do not fit, a list. What is asked for besides stands
 * below each. The quiz and the names, which come from files, are made harmless here.
 */
export function batchText(raw: Quiz, options: BatchOptions): BatchRenderer {
  const frame = frameOf(mapStrings(raw, visible), options);
  const detailed = options.why || options.traits || options.plan;
  const roles = roleWidths(frame.quiz);
  const room = options.width - roles.reduce((sum, width) => sum + width + BESIDES_ROLE, 0);
  const isTable = room >= LEAST_NAME;
  let name = 0;
  return {
    begin(first) {
      const longest = first.reduce((most, row) => Math.max(most, widthOf(visible(row.name))), USUAL_NAME);
      name = Math.min(longest, MAX_NAME, room);
      const head = isTable ? ['', tableHead(name, roles, frame)] : [];
      return written([...heading(first[0], frame), ...head, ...(isTable || detailed ? [] : [''])]);
    },
    row(harmful) {
      const row = { ...harmful, name: visible(harmful.name) };
      const lines = isTable ? tableRow(row, name, roles, frame) : listItem(row, roles, frame);
      return written(detailed ? ['', ...lines] : lines);
    },
    end: () => '',
  };
}

function written(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function frameOf(quiz: Quiz, options: BatchOptions): Frame {
  const { traits, plan, width, unicode } = options;
  const labels = [
    ...quiz.tracks.map(({ title }) => title),
    ...(traits ? [TRAITS] : []),
    ...(plan ? [PLAN] : []),
  ];
  const label = Math.min(Math.max(0, ...labels.map(widthOf)), Math.floor(width / 4));
  return { ...options, quiz, ellipsis: unicode ? '…' : '...', label, column: 2 + label + GAP.length };
}

const TRAITS = 'Traits';
const PLAN = 'Plan';

function heading(first: BatchRow | undefined, { quiz, width, palette }: Frame): string[] {
  const about = `${quiz.id} ${quiz.version}, hash ${quiz.hash.slice(0, 12)}`;
  const most = Math.min(width, MAX_WIDTH);
  const excluded = first?.assessment.excluded ?? [];
  return [
    ...ends(palette.heading(quiz.title), palette.faint(about), most),
    ...wrap(palette.faint(MATCH_LEGEND), most),
    ...(excluded.length > 0 ? wrap(palette.faint(leftOutWords(quiz, excluded)), most) : []),
  ];
}

/** For each track the columns that its roles' short titles take, and its own title with a little room. */
function roleWidths({ tracks, roles }: Quiz): number[] {
  return tracks.map(({ id, title }) => {
    const titles = roles.filter(({ track }) => track === id).map(({ short }) => widthOf(short));
    return Math.min(MAX_ROLE, Math.max(widthOf(title) + 2, ...titles));
  });
}

function tableHead(name: number, roles: readonly number[], { quiz, palette, ellipsis }: Frame): string {
  const cells = quiz.tracks.map(({ title }, place) => {
    const width = roles[place] as number;
    const titleCell = padEnd(truncate(title, width - 2, ellipsis), width + 1 + MATCH_WIDTH - 'match'.length);
    return padEnd(`${GAP}${palette.heading(titleCell)}${palette.faint('match')}`, width + BESIDES_ROLE);
  });
  return padEnd(palette.heading('Name'), name) + cells.join('');
}

function tableRow(row: BatchRow, name: number, roles: readonly number[], frame: Frame): string[] {
  const { palette, ellipsis, quiz, width } = frame;
  const lead = padEnd(palette.strong(truncate(row.name, name, ellipsis)), name);
  const insufficient = insufficientWords(row.assessment);
  if (insufficient !== null)
    return [lead + GAP + palette.caution(truncate(insufficient, width - name - GAP.length, ellipsis))];
  const tracks = tracksOf(quiz, row);
  const cells = tracks.map((track, place) => standing(track, roles[place] as number, frame));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  const rows = Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, place) =>
      padEnd(lines[line] ?? '', (roles[place] as number) + BESIDES_ROLE),
    );
    return (line === 0 ? lead : ' '.repeat(name)) + parts.join('');
  });
  const reasons = tracks.map((track, place) =>
    frame.why ? beside(quiz.tracks[place]?.title ?? '', reasonLines(track, frame), frame) : [],
  );
  return [...rows, ...reasons.flat(), ...besides(row, frame)];
}

function listItem(row: BatchRow, roles: readonly number[], frame: Frame): string[] {
  const { palette, ellipsis, quiz, width, column } = frame;
  const name = palette.strong(truncate(row.name, width, ellipsis));
  const insufficient = insufficientWords(row.assessment);
  if (insufficient !== null)
    return [name, `  ${palette.caution(truncate(insufficient, width - 2, ellipsis))}`];
  const room = Math.max(1, width - column - BESIDES_ROLE + GAP.length);
  const tracks = tracksOf(quiz, row).flatMap((track, place) => {
    const lines = standing(track, Math.min(room, roles[place] as number), frame);
    const title = quiz.tracks[place]?.title ?? '';
    // The gap before a role is the last of the label's column.
    const labelled = beside(title, lines, frame, column - GAP.length);
    return [...labelled, ...(frame.why ? beside('', reasonLines(track, frame), frame) : [])];
  });
  return [name, ...tracks, ...besides(row, frame)];
}

function besides(row: BatchRow, frame: Frame): string[] {
  return [
    ...(frame.traits ? beside(TRAITS, traitLines(row, frame), frame) : []),
    ...(frame.plan ? beside(PLAN, planLines(row.plan, frame), frame) : []),
  ];
}

/** The top role, its match and the verdict; below it those that share the first place. Each line begins with the gap. */
function standing(track: TrackResult, width: number, { quiz, palette, ellipsis }: Frame): string[] {
  const [top] = track.ranking;
  if (top === undefined) return [];
  const roleAndMatch = ({ role, match }: RankedRole): string => {
    const title = truncate(roleOf(quiz, role).short, width, ellipsis);
    return `${padEnd(title, width)} ${padStart(matchWords(match), MATCH_WIDTH)}`;
  };
  const paint = VERDICT_PAINT[track.verdict];
  const rivals = rivalsOf(track);
  const more = rivals.length - SHOWN_RIVALS;
  return [
    `${GAP}${roleAndMatch(top)}  ${palette[paint](verdictWord(track))}`,
    ...rivals.slice(0, SHOWN_RIVALS).map((rival) => palette.faint(OR) + roleAndMatch(rival)),
    ...(more > 0 ? [palette.faint(`${OR}${more} more`)] : []),
  ];
}

const VERDICT_PAINT = {
  tie: 'caution',
  close: 'caution',
  insufficient: 'caution',
  leaning: 'faint',
  clear: 'good',
} as const;
