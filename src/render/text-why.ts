import type { Quiz } from '../quiz/quiz.js';
import type { Contribution, TrackResult } from '../scoring/assessment.js';
import { hanging, padEnd, truncate, widthOf, wrap } from './layout.js';
import type { RenderOptions, Result } from './result.js';
import { profileContrast, questionOf, responseWords, roleOf, signed } from './words.js';

const FOR = 3;
const AGAINST = 2;

/** The answers that spoke most for the main recommendation, and against it. */
export function reasons(result: Result, options: RenderOptions): string[] {
  const track = mainTrack(result);
  const top = track?.ranking[0];
  if (track === undefined || top === undefined || track.why.length === 0) return [];
  const { palette } = options;
  const speakingFor = track.why.filter(({ points }) => points > 0).slice(0, FOR);
  const against = track.why
    .filter(({ points }) => points < 0)
    .slice(-AGAINST)
    .reverse();
  const title = roleOf(result.quiz, top.role).title;
  const sum = palette.faint(`  your ${track.why.length} answers add up to ${signed(top.z).trim()}`);
  const lines = [palette.heading(`Why ${title}`) + sum];
  lines.push(...speakingFor.flatMap((entry) => reason(result.quiz, entry, options)));
  if (against.length > 0) {
    lines.push(palette.faint('  and what spoke against it'));
    lines.push(...against.flatMap((entry) => reason(result.quiz, entry, options)));
  }
  return lines;
}

function reason(
  quiz: Quiz,
  { question, response, points }: Contribution,
  { width, palette, unicode }: RenderOptions,
): string[] {
  const asked = questionOf(quiz, question);
  const answer = responseWords(asked, response);
  const paint = points > 0 ? palette.good : palette.caution;
  const lead = `  ${paint(signed(points))}  `;
  const room = width - widthOf(lead) - widthOf(answer) - 2;
  if (room < 14) return hanging(lead, `${palette.faint(truncate(asked.text, width - 10))}  ${answer}`, width);
  const short = truncate(asked.text, room, unicode ? '…' : '...');
  return [`${lead}${palette.faint(padEnd(short, room))}  ${answer}`];
}

/** What would turn the result, and what would then be different. */
export function turningPoint(
  { quiz, assessment }: Result,
  { width, palette, unicode }: RenderOptions,
): string[] {
  const [main] = quiz.tracks;
  const track = main === undefined ? undefined : assessment.tracks[main.id];
  const [first, second] = track?.ranking ?? [];
  if (track === undefined || first === undefined || second === undefined) return [];
  const lines: string[] = [palette.heading('What would turn it')];
  const { flip } = track;
  const arrow = unicode ? '→' : '->';
  if (flip === null) {
    lines.push(
      ...wrap('Whichever of these answers you changed, this role would still come first.', width - 2).map(
        indent,
      ),
    );
  } else if (flip.answers === 0) {
    const text = `${roleOf(quiz, flip.to).title} has the same score. Nothing you answered puts one before the other.`;
    lines.push(...wrap(text, width - 2).map(indent));
  } else {
    const other = roleOf(quiz, flip.to).title;
    const what = flip.answers === 1 ? 'this one answer were' : `these ${flip.answers} answers were`;
    lines.push(...wrap(`${other} would come first if ${what} different:`, width - 2).map(indent));
    for (const { question, from, to } of flip.changes.slice(0, 3)) {
      const asked = questionOf(quiz, question);
      const change = `${responseWords(asked, from)} ${arrow} ${palette.strong(responseWords(asked, to))}`;
      lines.push(...hanging('  - ', `${palette.faint(`${truncate(asked.text, 40)}`)} ${change}`, width));
    }
    if (flip.changes.length > 3) lines.push(indent(palette.faint(`- and ${flip.changes.length - 3} more`)));
  }
  const runnerUp = roleOf(quiz, second.role);
  const top = roleOf(quiz, first.role);
  const differs = runnerUp.differs[top.id];
  const contrast = profileContrast(quiz, top, runnerUp, 3);
  const text =
    differs ?? (contrast.length > 0 ? `It asks more for: ${contrast.join(', ')}.` : runnerUp.summary);
  lines.push(
    ...hanging('  ', `${palette.faint('Runner-up:')} ${palette.strong(runnerUp.title)}. ${text}`, width),
  );
  return lines;
}

function mainTrack({ quiz, assessment }: Result): TrackResult | undefined {
  const [main] = quiz.tracks;
  return main === undefined ? undefined : assessment.tracks[main.id];
}

function indent(line: string): string {
  return `  ${line}`;
}
