import type { TrackResult } from '../scoring/assessment.js';
import { ends, hanging, padEnd, truncate, widthOf } from './layout.js';
import type { Paint, RenderOptions, Result } from './result.js';
import { questionOf, roleOf, shortResponseWords, signed } from './words.js';
import { differsWords, flipWords } from './words-turning.js';

const FOR = 3;
const AGAINST = 2;
const SHOWN_CHANGES = 3;

/** The answers that spoke most for the main recommendation, and against it. */
export function reasons(result: Result, options: RenderOptions): string[] {
  const track = mainTrack(result);
  const top = track?.ranking[0];
  if (track === undefined || top === undefined || track.why.length === 0) return [];
  const { palette, width } = options;
  const speakingFor = track.why.filter(({ points }) => points > 0).slice(0, FOR);
  const against = track.why.filter(({ points }) => points < 0).slice(-AGAINST);
  const title = roleOf(result.quiz, top.role).title;
  const count = track.why.length === 1 ? '1 answer adds' : `${track.why.length} answers add`;
  const sum = `${count} up to ${signed(top.z).trim()}; most for it and against it:`;
  return [
    ...ends(palette.heading(`Why ${title}`), palette.faint(sum), width),
    ...[...speakingFor, ...against].flatMap(({ question, response, points }) => {
      const asked = questionOf(result.quiz, question);
      const paint = points > 0 ? palette.good : palette.caution;
      return pair(paint(signed(points)), asked.text, shortResponseWords(asked, response), options);
    }),
  ];
}

/** What would turn the result, and what would then be different. */
export function turningPoint(result: Result, options: RenderOptions): string[] {
  const { quiz } = result;
  const { width, palette, unicode } = options;
  const track = mainTrack(result);
  const [first, second] = track?.ranking ?? [];
  if (track === undefined || first === undefined || second === undefined) return [];
  const arrow = unicode ? '→' : '->';
  const changes = track.flip?.changes ?? [];
  return [
    ...hanging('', palette.heading('What would turn it: ') + flipWords(quiz, track.flip), width),
    ...changes.slice(0, SHOWN_CHANGES).flatMap(({ question, to }) => {
      const asked = questionOf(quiz, question);
      return pair(padEnd(arrow, 5), asked.text, shortResponseWords(asked, to), options);
    }),
    ...(changes.length > SHOWN_CHANGES
      ? [palette.faint(`         and ${changes.length - SHOWN_CHANGES} more`)]
      : []),
    ...hanging('  ', runnerUpWords(result, first.role, second.role, palette.strong), width),
  ];
}

function runnerUpWords({ quiz }: Result, first: string, second: string, strong: Paint): string {
  const [top, runnerUp] = [roleOf(quiz, first), roleOf(quiz, second)];
  return `Runner-up: ${strong(runnerUp.title)}. ${differsWords(quiz, top, runnerUp) ?? runnerUp.summary}`;
}

/** A question and an answer on one line, cut to fit; on two where the terminal is narrow. */
function pair(
  lead: string,
  question: string,
  answer: string,
  { width, palette, unicode }: RenderOptions,
): string[] {
  const ellipsis = unicode ? '…' : '...';
  const start = `  ${lead}  `;
  const room = width - widthOf(start);
  if (width < 60) {
    const indent = ' '.repeat(widthOf(start));
    return [start + palette.faint(truncate(question, room, ellipsis)), ...hanging(indent, answer, width)];
  }
  const left = Math.min(Math.floor(room * 0.38), 40);
  const right = room - left - 2;
  return [
    `${start}${palette.faint(padEnd(truncate(question, left, ellipsis), left))}  ${truncate(answer, right, ellipsis)}`,
  ];
}

function mainTrack({ quiz, assessment }: Result): TrackResult | undefined {
  const [main] = quiz.tracks;
  return main === undefined ? undefined : assessment.tracks[main.id];
}
