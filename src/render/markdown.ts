import type { Plan } from '../plan/plan.js';
import type { Quiz, Role, Skill, Source } from '../quiz/quiz.js';
import type { TrackResult } from '../scoring/assessment.js';
import { adviceSources } from './advice.js';
import { linkTarget, mapStrings, markdownCode, markdownText } from './escape.js';
import { guideCommands } from './guide-commands.js';
import { table } from './markdown-table.js';
import type { Renderer, RenderOptions, Result } from './result.js';
import {
  amountWords,
  betweenWords,
  capital,
  dateWords,
  flagWords,
  headlineOf,
  leftOutWords,
  matchWords,
  NOTHING_ANSWERED,
  questionOf,
  quizWords,
  rangeWords,
  responseWords,
  roleOf,
  signed,
  skillName,
  startOf,
  verdictWords,
  voiceOf,
} from './words.js';
import { paceWords, planTitle, stagesOf } from './words-plan.js';

/** Everything, to keep: the tables that the terminal has no room for, and the plan with its links. */
export const renderMarkdown: Renderer = (raw, options) => {
  const { quiz, ...rest } = raw;
  // Links are not shown as text: they keep their letters.
  const skills = new Map(quiz.skills.map((skill) => [skill.id, skill.learn]));
  // Shortened before they are escaped: a cut must not fall between a backslash and its letter.
  const result: Result = mapStrings({ quiz, ...rest }, markdownText);
  if (raw.assessment.answered === 0) return `${head(result)}\n\n${NOTHING_ANSWERED}\n`;
  const sections = [
    head(result),
    ...result.quiz.tracks.flatMap(({ id, title }) => trackSection(result, id, title)),
    traits(result),
    planSection(result, skills),
    cautions(result),
    readOn(raw, options),
    method(result),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
};

function head({ quiz, assessment }: Result): string {
  const name = assessment.respondent === null ? '' : `${assessment.respondent}, `;
  const lines = [
    `# ${quiz.title}`,
    '',
    `${name}${assessment.answered} of ${assessment.asked} questions answered.`,
  ];
  if (assessment.excluded.length > 0) lines.push('', `${leftOutWords(quiz, assessment.excluded)}.`);
  return lines.join('\n');
}

function trackSection({ quiz, assessment }: Result, id: string, title: string): string[] {
  const track = assessment.tracks[id];
  if (track === undefined) return [];
  const { title: name, role, blend } = headlineOf(quiz, track);
  const about = [
    `## ${title}: ${name}`,
    '',
    `*${capital(verdictWords(track))}.*`,
    '',
    blend === null ? role.summary : `${betweenWords(quiz, blend.of)} ${blend.text}`,
  ];
  if (quiz.subject === 'position' && blend !== null) about.push('', `**${role.title}.** ${role.summary}`);
  const start = startOf(quiz, assessment, role);
  if (role.day !== null) about.push('', `**${voiceOf(quiz).day}.** ${role.day}`);
  if (start !== null) about.push('', `**Where to start.** ${start}`);
  if (role.leadsTo.length > 0) about.push('', `**It leads to** ${role.leadsTo.join(', ')}.`);
  if (role.experiment !== null) {
    const { title: what, hours, text } = role.experiment;
    about.push('', `**Try it this week** (${amountWords(hours, 'hour')}): *${what}.* ${text}`);
  }
  about.push('', ...sourcesLine(quiz, role.sources));
  return [
    about.join('\n').trimEnd(),
    ranking(quiz, track),
    turningPoint(quiz, track),
    why(quiz, track),
    ...advice(quiz, role),
  ];
}

function ranking(quiz: Quiz, track: TrackResult): string {
  return table(
    ['Role', 'Match', 'z'],
    track.ranking.map(({ role, match, z }) => [roleOf(quiz, role).title, matchWords(match), z.toFixed(2)]),
  );
}

function turningPoint(quiz: Quiz, { flip, ranking: [first, second] }: TrackResult): string {
  const lines: string[] = [];
  if (flip === null && second !== undefined)
    lines.push('No change of these answers would put another role first.');
  else if (flip !== null && flip.answers === 0)
    lines.push(`${roleOf(quiz, flip.to).title} has the same score.`);
  else if (flip !== null) {
    lines.push(`${roleOf(quiz, flip.to).title} would come first if these answers were different:`, '');
    for (const { question, from, to } of flip.changes) {
      const asked = questionOf(quiz, question);
      lines.push(`- ${asked.text} *${responseWords(asked, from)}* → **${responseWords(asked, to)}**`);
    }
  }
  const differs =
    first === undefined || second === undefined ? undefined : roleOf(quiz, second.role).differs[first.role];
  if (second !== undefined && differs !== undefined) {
    lines.push('', `The runner-up is **${roleOf(quiz, second.role).title}**. ${differs}`);
  }
  return lines.length === 0 ? '' : ['### What would turn it', '', ...lines].join('\n');
}

function why(quiz: Quiz, track: TrackResult): string {
  if (track.why.length === 0) return '';
  const rows = track.why.map(({ question, response, points, lead }) => {
    const asked = questionOf(quiz, question);
    return [
      asked.text,
      responseWords(asked, response),
      signed(points).trim(),
      lead === null ? '' : signed(lead).trim(),
    ];
  });
  const total = (values: readonly (number | null)[]): string =>
    signed(values.reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 10_000), 0) / 10_000).trim();
  rows.push([
    '**Sum**',
    '',
    total(track.why.map(({ points }) => points)),
    total(track.why.map(({ lead }) => lead)),
  ]);
  const role = roleOf(quiz, track.ranking[0]?.role as string).title;
  const { answer } = voiceOf(quiz);
  return [`### Why ${role}`, '', table(['Question', answer, 'Points', 'Lead'], rows)].join('\n');
}

function traits({ quiz, assessment }: Result): string {
  const voice = voiceOf(quiz);
  const shown = (percent: number | null): string =>
    percent === null ? 'not known' : String(Math.round(percent));
  const rows = quiz.traits.flatMap((trait) => {
    const score = assessment.traits[trait.id];
    if (score === undefined) return [];
    return [[trait.name, trait.low, shown(score.percent), trait.high, shown(score.expected)]];
  });
  if (rows.length === 0) return '';
  return [
    `## ${voice.leaning}`,
    '',
    voice.leaningScale,
    '',
    table(['', '0', voice.column, '100', 'Random'], rows),
  ].join('\n');
}

function planSection({ quiz, plan }: Result, links: ReadonlyMap<string, Skill['learn']>): string {
  if (plan === null) return '';
  const { pace, hours, weeks, coreHours, finish } = plan;
  const ending = finish === null ? '' : `: between ${dateWords(finish[0])} and ${dateWords(finish[1])}`;
  const lines = [
    `## Plan: ${planTitle(quiz, plan)}`,
    '',
    plan.steps.length === 0
      ? 'You have all of its skills.'
      : `In all ${amountWords(hours, 'hour')}, of which ${rangeWords(coreHours)} for the core skills. At ${paceWords(pace)} that is ${amountWords(weeks, 'week')}${ending}.`,
  ];
  if (plan.known.length > 0) lines.push('', `You have: ${skillNames(quiz, plan.known)}.`);
  for (const stage of stagesOf(plan)) {
    const where =
      plan.shape === 'fork' && stage.branch !== 'trunk' ? `${roleOf(quiz, stage.branch).title}: ` : '';
    const { from, to } = stage;
    lines.push('', `### ${where}${from === to ? `Week ${from}` : `Weeks ${from} to ${to}`}`, '');
    for (const id of stage.skills) lines.push(skillLine(quiz, plan, id, links.get(id) ?? []));
    if (stage.checkpoint !== null) {
      const by = stage.checkpoint.dates === null ? '' : `, by ${dateWords(stage.checkpoint.dates[1])}`;
      lines.push(`- **Checkpoint${by}: ${stage.checkpoint.title}.** ${stage.checkpoint.text}`);
    }
  }
  if (plan.leftOut.length > 0) {
    const rows = plan.leftOut.map(({ skill, level, hours: h }) => [
      skillName(quiz, skill),
      level,
      rangeWords(h),
    ]);
    lines.push(
      '',
      `No room in ${amountWords([pace.deadline ?? 0, pace.deadline ?? 0], 'week')} for:`,
      '',
      table(['Skill', '', 'Hours'], rows),
    );
  }
  if (plan.later.length > 0)
    lines.push('', `Now and then useful, when the time comes: ${skillNames(quiz, plan.later)}.`);
  return lines.join('\n');
}

function skillLine(quiz: Quiz, plan: Plan, id: string, learn: Skill['learn']): string {
  const step = plan.steps.find((each) => each.kind === 'learn' && each.skill === id);
  const skill = quiz.skills.find((each) => each.id === id);
  if (step === undefined || step.kind !== 'learn' || skill === undefined) return `- ${skillName(quiz, id)}`;
  const facts = [amountWords(step.hours, 'hour'), step.level];
  if (step.toward !== null) facts.push(`for ${skillName(quiz, step.toward)}`);
  const lines = [`- [ ] **${skill.name}** (${facts.join(', ')})`];
  const shown = learn.map(({ url }, place) => `[${skill.learn[place]?.title}](<${linkTarget(url)}>)`);
  if (shown.length > 0) lines.push(`  Learn: ${shown.join(', ')}.`);
  if (skill.practise !== null) lines.push(`  Practise: ${skill.practise}`);
  if (skill.proof !== null) lines.push(`  Proof: ${skill.proof}`);
  return lines.join('\n');
}

function cautions({ quiz, assessment }: Result): string {
  if (assessment.flags.length === 0) return '';
  return [
    '## Read this result with care',
    '',
    ...assessment.flags.map((flag) => `- ${flagWords(flag, quiz)}`),
  ].join('\n');
}

/** Made of the raw result: in a code span an escape would be seen. */
function readOn(raw: Result, options: RenderOptions): string {
  const commands = guideCommands(raw, options);
  if (commands.length === 0) return '';
  return [
    '## Read on',
    '',
    ...commands.map(({ command, what }) => `- ${markdownCode(command)}: ${what}`),
  ].join('\n');
}

function method({ quiz, assessment }: Result): string {
  const [compared, limits] = voiceOf(quiz).compared;
  return [
    '## How it is worked out',
    '',
    'z is the standard score against random answer sheets: 0 is their mean, 1 their standard deviation. The match is the',
    compared,
    `${limits} The points of all answers add up to z, their leads to the distance to the runner-up.`,
    '',
    `Quiz ${quizWords(assessment.quiz)}.`,
  ].join('\n');
}

/** A section for each heading, and the sources of them all. */
function advice(quiz: Quiz, role: Role): string[] {
  const ids = adviceSources(role);
  const sections = role.advice.map(({ title, items }) => {
    const lines = items.map(({ text, from }) => {
      const marks = ids.flatMap((id, place) => (from.includes(id) ? [` \\[${place + 1}\\]`] : []));
      return `- ${text}${marks.join('')}`;
    });
    return [`### ${title}`, '', ...lines].join('\n');
  });
  const sources = ids.flatMap((id) => quiz.sources.filter((each) => each.id === id));
  if (sources.length === 0) return sections;
  return [
    ...sections,
    ['Sources:', '', ...sources.map((source, place) => `${place + 1}. ${sourceTitle(source)}`)].join('\n'),
  ];
}

function sourcesLine(quiz: Quiz, ids: readonly string[]): string[] {
  const titles = ids.flatMap((id) => quiz.sources.filter((source) => source.id === id));
  if (titles.length === 0) return [];
  return [`Sources: ${titles.map(sourceTitle).join('; ')}.`];
}

/** A source in full, its parts being Markdown already. */
function sourceTitle({ title, publisher }: Source): string {
  return publisher === null ? title : `${title} \\(${publisher}\\)`;
}

function skillNames(quiz: Quiz, ids: readonly string[]): string {
  return ids.map((id) => skillName(quiz, id)).join(', ');
}
