import type { Plan } from '../plan/plan.js';
import type { Assessment, Verdict } from '../scoring/assessment.js';
import type { RenderOptions, Result } from './result.js';
import { quoteForShell } from './shell.js';

export interface GuideCommand {
  readonly command: string;
  /** What it does, in a word or two. */
  readonly what: string;
}

/** Four at most: where the career guide goes on from a result. None for roles that the guide has no page for. */
export function guideCommands(
  { quiz, assessment, plan }: Result,
  { command, quizName, guideRoles = [] }: Pick<RenderOptions, 'command' | 'quizName' | 'guideRoles'>,
): GuideCommand[] {
  const [main] = quiz.tracks;
  const track = main === undefined ? undefined : assessment.tracks[main.id];
  const [top, runnerUp] = (track?.ranking ?? []).map(({ role }) => role);
  if (track === undefined || top === undefined || !guideRoles.includes(top)) return [];
  const lines: GuideCommand[] = [{ command: `${command} roles ${top}`, what: 'all about it' }];
  if (runnerUp !== undefined && guideRoles.includes(runnerUp))
    lines.push({ command: `${command} compare ${top} ${runnerUp}`, what: 'side by side' });
  if (plan !== null) {
    const roles = plan.also === null ? plan.role : `${plan.role} ${plan.also}`;
    lines.push({
      command: `${command} plan ${roles}${planWords(plan, assessment, quizName)}`,
      what: 'with links',
    });
  }
  // A topic for those who take the quiz; who fills a position has no use for it.
  if (quiz.subject === 'person')
    lines.push({ command: `${command} guide ${topicFor(track.verdict)}`, what: 'read on' });
  return lines;
}

/** What shaped this plan, so that the command makes the same. */
function planWords({ pace }: Plan, { background }: Assessment, quizName: string | null): string {
  const { known } = background;
  return [
    ...(quizName === null ? [] : [` --quiz ${quoteForShell(quizName)}`]),
    ...(known.length === 0 ? [] : [` --known ${known.join(',')}`]),
    ...(pace.assumed ? [] : [` --hours ${pace.hoursPerWeek}`]),
    ...(pace.start === null ? [] : [` --start ${pace.start}`]),
    ...(pace.deadline === null ? [] : [` --weeks ${pace.deadline}`]),
  ].join('');
}

/** Who hardly leans reads on how to choose, who does on how to get there. */
function topicFor(verdict: Verdict): string {
  return verdict === 'clear' || verdict === 'leaning' ? 'steps' : 'choosing';
}
