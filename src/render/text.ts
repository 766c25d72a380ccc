import type { Role } from '../quiz/quiz.js';
import { mapStrings, visible } from './escape.js';
import { guideCommands } from './guide-commands.js';
import { commandLine, ends, hanging, MAX_WIDTH, padEnd, widthOf, wrap } from './layout.js';
import type { Renderer, RenderOptions, Result } from './result.js';
import { quoteForShell } from './shell.js';
import { adviceSections } from './text-advice.js';
import { bars, leanings } from './text-charts.js';
import { planSection, skillsSection } from './text-plan.js';
import { reasons, turningPoint } from './text-why.js';
import {
  amountWords,
  betweenWords,
  flagWords,
  headlineOf,
  leftOutWords,
  NOTHING_ANSWERED,
  startOf,
  verdictWords,
  voiceOf,
} from './words.js';

/**
 * The result for a terminal: what is recommended and how sure that is, then why, then what to do. Names, answers and
 * quiz texts are made harmless in one place, here, before anything is put together.
 */
export const renderText: Renderer = (raw, options) => {
  const { assessment, plan } = raw;
  // Only the names of skills are shown here, and the rest of them is half of a quiz.
  const skills = raw.quiz.skills.map((skill) => ({ ...skill, learn: [], practise: null, proof: null }));
  const quiz = { ...raw.quiz, skills, roles: raw.quiz.roles.map(shortened(assessment)) };
  const result: Result = { ...raw, ...mapStrings({ quiz, assessment, plan }, visible) };
  const frame: RenderOptions = { ...options, width: Math.min(options.width, MAX_WIDTH) };
  if (assessment.answered === 0) {
    return `${[...head(result, frame), '', ...wrap(NOTHING_ANSWERED, frame.width)].join('\n')}\n`;
  }
  const sections = [
    recommendation(result, frame),
    bars(result, frame),
    leanings(result, frame),
    reasons(result, frame),
    turningPoint(result, frame),
    ...adviceSections(result, frame),
    skillsSection(result, frame),
    planSection(result, frame),
    experiment(result, frame),
    cautions(result, frame),
    nextCommands(result, frame),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`;
};

/** Of roles that are neither recommended nor a rival only the names are shown. */
function shortened({ tracks }: Result['assessment']): (role: Role) => Role {
  const told = new Set(
    Object.values(tracks).flatMap(({ ranking, flip }) => [
      ...ranking.slice(0, 2).map(({ role }) => role),
      ...(flip === null ? [] : [flip.to]),
    ]),
  );
  return (role) =>
    told.has(role.id)
      ? role
      : {
          ...role,
          ...{ summary: '', day: null, ladder: {}, leadsTo: [], projects: [] },
          ...{ experiment: null, differs: {}, advice: [] },
        };
}

function head({ quiz, assessment }: Result, { width, palette }: RenderOptions): string[] {
  const who = assessment.respondent === null ? '' : `${assessment.respondent}, `;
  const count = `${who}${assessment.answered} of ${assessment.asked} answered`;
  return ends(palette.faint(quiz.title), palette.faint(count), width);
}

function recommendation(result: Result, frame: RenderOptions): string[] {
  const { quiz, assessment } = result;
  const { width, palette } = frame;
  const lines = head(result, frame);
  const label = Math.max(...quiz.tracks.map(({ title }) => widthOf(title))) + 2;
  for (const { id, title } of quiz.tracks) {
    const track = assessment.tracks[id];
    if (track === undefined) continue;
    const headline = headlineOf(quiz, track);
    const paint = track.verdict === 'clear' || track.verdict === 'leaning' ? palette.good : palette.caution;
    lines.push(
      '',
      ...ends(
        palette.faint(padEnd(title, label)) + palette.strong(headline.title),
        paint(verdictWords(track)),
        width,
      ),
    );
    const main = id === quiz.tracks[0]?.id;
    const about = aboutTexts(quiz, headline, main, palette.faint).map((text) => hanging('  ', text, width));
    lines.push(...about.flatMap((text, place) => (place === 0 ? text : ['', ...text])));
    if (!main && headline.blend === null) continue;
    const start = startOf(quiz, assessment, headline.role);
    if (start !== null) lines.push(...hanging(palette.faint('  Start: '), start, width));
  }
  if (assessment.excluded.length > 0) {
    lines.push('', ...wrap(palette.faint(leftOutWords(quiz, assessment.excluded)), width));
  }
  return lines;
}

/**
 * What is told of a recommendation, a paragraph each: little of one's own second track, since the chart and the plan
 * follow; of a position all, since it has no plan.
 */
function aboutTexts(
  quiz: Result['quiz'],
  { role, blend }: ReturnType<typeof headlineOf>,
  main: boolean,
  faint: RenderOptions['palette']['faint'],
): string[] {
  const texts = blend === null ? [] : [`${betweenWords(quiz, blend.of)} ${blend.text}`];
  if (quiz.subject === 'person') return main && blend === null ? [role.summary] : texts;
  // Under the name of a blend the role that comes first is named too.
  texts.push(blend === null ? role.summary : `${role.title}: ${role.summary}`);
  if (role.day !== null) texts.push(`${faint(`${voiceOf(quiz).day}:`)} ${role.day}`);
  return texts;
}

function experiment({ quiz, assessment }: Result, { width, palette }: RenderOptions): string[] {
  const [main] = quiz.tracks;
  const track = main === undefined ? undefined : assessment.tracks[main.id];
  const found = track === undefined ? null : headlineOf(quiz, track).role.experiment;
  if (found === null) return [];
  return [
    `${palette.heading('Try it this week')}  ${palette.faint(amountWords(found.hours, 'hour'))}`,
    ...hanging('  ', `${palette.strong(found.title)}. ${found.text}`, width),
  ];
}

function cautions({ quiz, assessment }: Result, { width, palette }: RenderOptions): string[] {
  if (assessment.flags.length === 0) return [];
  const lines = assessment.flags.flatMap((flag) => hanging('  - ', flagWords(flag, quiz), width));
  return [palette.heading('Read this result with care'), ...lines];
}

function nextCommands(result: Result, options: RenderOptions): string[] {
  const { assessment, quiz, plan } = result;
  const { command, quizName, sheetFile, palette, width } = options;
  const file = sheetFile === null ? 'answers.yaml' : quoteForShell(sheetFile);
  const [top, runnerUp] =
    quiz.tracks[0] === undefined ? [] : (assessment.tracks[quiz.tracks[0].id]?.ranking ?? []);
  const of = `${file}${quizName === null ? '' : ` --quiz ${quoteForShell(quizName)}`}`;
  const score = `${command} score ${of}`;
  const asHere = [
    ...assessment.excluded.map((id) => ` --exclude ${id}`),
    ...(plan === null || plan.pace.deadline === null ? [] : [` --weeks ${plan.pace.deadline}`]),
  ];
  const page = `${command} report ${of}${asHere.join('')} -o result.html`;
  const commands: [string, string][] = [[page, 'a page to keep']];
  if (top !== undefined && runnerUp !== undefined) {
    const without = [...assessment.excluded, top.role].map((id) => ` --exclude ${id}`);
    commands.push([`${score}${without.join('')}`, 'the next best']);
  }
  if (plan !== null) commands.push([`${score} --weeks 12`, 'a deadline']);
  const intro =
    sheetFile === null ? 'Where to go on, with answers kept by --save answers.yaml' : 'Where to go on';
  const guide = guideCommands(result, options).map(({ command: line, what }): [string, string] => [
    line,
    what,
  ]);
  return [
    ...wrap(palette.heading(intro), width),
    ...[...commands, ...guide].map(([line, what]) => commandLine(line, palette.faint(what), width)),
  ];
}
