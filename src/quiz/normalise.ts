import { createHash } from 'node:crypto';
import type { HourRange, Option, Question, Quiz, Role, Weights } from './quiz.js';
import { isDirect } from './rule.js';
import { withScaleEnds } from './scale-ends.js';
import type { WrittenQuestion, WrittenQuiz, WrittenRole } from './written.js';

/** The working form of a valid quiz: every default filled in, maps turned into lists, the hash taken. */
export function normalise(written: WrittenQuiz): Quiz {
  const direct = isDirect(written);
  const roles = entries(written.roles).map(([id, role]) => normaliseRole(id, role, direct));
  // Set at its own place, so that the hash is the same whether the file leaves the default out or writes it.
  const { subject = 'person', ...head } = written.quiz;
  const quiz: Omit<Quiz, 'hash'> = {
    ...head,
    subject,
    direct,
    sources: entries(written.sources).map(([id, source]) => ({
      id,
      title: source.title,
      publisher: source.publisher ?? null,
      note: source.note ?? null,
    })),
    traits: direct
      ? roles.map(({ id, title }) => ({ id, name: title, low: `not ${title}`, high: title, about: null }))
      : entries(written.traits).map(([id, trait]) => ({ id, ...trait, about: trait.about ?? null })),
    tracks: entries(written.tracks).map(([id, track]) => ({ id, ...track })),
    roles,
    skills: entries(written.skills).map(([id, skill]) => ({
      id,
      name: skill.name,
      group: skill.group,
      hours: skill.hours,
      needs: skill.needs ?? [],
      learn: skill.learn ?? [],
      practise: skill.practise ?? null,
      proof: skill.proof ?? null,
    })),
    blends: written.blends,
    questions: written.questions.map(normaliseQuestion),
  };
  return { ...quiz, hash: createHash('sha256').update(JSON.stringify(quiz)).digest('hex') };
}

/** What a small project takes where the file does not say. */
const PROJECT_HOURS: HourRange = [4, 10];

function normaliseRole(id: string, role: WrittenRole, direct: boolean): Role {
  return {
    id,
    title: role.title,
    short: role.short ?? role.title,
    track: role.track,
    profile: direct ? { [id]: 1 } : plain(role.profile ?? {}),
    summary: role.summary,
    day: role.day ?? null,
    leadsTo: role.leads_to ?? [],
    ladder: plain(role.ladder ?? {}),
    skills: {
      core: role.skills?.core ?? [],
      useful: role.skills?.useful ?? [],
      occasional: role.skills?.occasional ?? [],
    },
    projects: (role.projects ?? []).map(({ title, needs, hours, text }) => ({
      title,
      needs,
      hours: hours ?? PROJECT_HOURS,
      text,
    })),
    experiment: role.experiment ?? null,
    differs: plain(role.differs ?? {}),
    advice: role.advice ?? [],
    sources: role.sources ?? [],
  };
}

function normaliseQuestion(question: WrittenQuestion): Question {
  const base = {
    id: question.id,
    text: question.text,
    help: question.help ?? null,
    required: question.required ?? false,
  };
  if (question.type === 'scale') {
    const { min, max, low, high, weights } = withScaleEnds(question);
    return { ...base, type: 'scale', min, max, low, high, weights: plain(weights) };
  }
  const options: Option[] = question.options.map(({ id, text, weights }) => ({
    id,
    text,
    weights: plain(weights ?? {}),
  }));
  const ordered = question.ordered ?? false;
  switch (question.type) {
    case 'choice':
      return { ...base, type: 'choice', ordered, options };
    case 'multi':
      return { ...base, type: 'multi', ordered, options, max: question.max };
    case 'rank':
      return { ...base, type: 'rank', ordered, options, top: question.top };
  }
}

function entries<T>(map: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(map);
}

/** A copy with sorted keys (their order means nothing, so the hash must not see it) and the ordinary prototype. */
function plain<T extends Weights | Readonly<Record<string, unknown>>>(map: T): T {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}
