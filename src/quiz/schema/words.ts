import { DEFAULT_LIMITS } from '../audit-limits.js';
import { LIMITS } from '../limits.js';
import type { PARTS } from '../written.js';

/** What an editor says of one part of the file. */
export interface PartWords<Key extends string = string> {
  /** What editors call the part: `role`. */
  readonly title: string;
  /** Of the part as a whole. */
  readonly about: string;
  readonly keys: { readonly [K in Key]: string };
  /** What holds where a key is left out, as far as that is a value. */
  readonly defaults?: { readonly [K in Key]?: unknown };
}

/**
 * Of every key that the definition has, and of no other: a key that is added there does not compile without its sentence
 * here. They stand apart from it because reading a quiz does not need them.
 */
type Words = { readonly [P in keyof typeof PARTS]: PartWords<keyof (typeof PARTS)[P]['shape'] & string> };

const ID = 'Lower-case letters, digits and single hyphens, such as "web-app".';
const QUESTION = {
  id: `The id that answer sheets name. ${ID}`,
  text: 'What is asked; no two questions have the same text.',
  help: 'Shown to whoever presses "?".',
  required: 'True where the question may not be skipped.',
} as const;
const ORDERED = 'True where the options have an order of their own and are not shuffled.';
const DEFAULTS = { required: false, ordered: false } as const;
const OPTIONS = `2 to ${LIMITS.options} options.`;
const WEIGHTS = `How many points, -${LIMITS.weight} to ${LIMITS.weight} with at most two decimals`;

export const WORDS: Words = {
  file: {
    title: 'which-path quiz',
    about:
      'A quiz, or a file that a quiz includes: both have this shape. Together they need the sections quiz, tracks, roles and questions.',
    keys: {
      include:
        'Files whose sections are added to this one, by their paths from here; they have the same shape.',
      quiz: 'What the quiz is called, and how long it takes.',
      sources: 'Where facts come from, by ids. Roles and their advice name them.',
      traits:
        'Spectra with two named ends, by ids. With them weights name traits, without them weights name roles.',
      tracks: 'What is recommended, by ids. Each track has at least two roles and is ranked by itself.',
      roles: 'What may be recommended, by ids.',
      skills: 'What the roles ask for and the plan teaches, by ids.',
      blends: 'What a tie or a close call between two roles is called.',
      questions: 'What is asked, in this order.',
      disable: 'Warnings of "quiz check" that are to stay silent, each with a reason.',
      audit: 'What "quiz audit" lets pass.',
    },
  },
  quiz: {
    title: 'quiz',
    about: 'What the quiz is called, and how long it takes.',
    keys: {
      id: `The id that answer sheets name. ${ID}`,
      title: 'Shown at the top.',
      version: 'The version, as text: a number needs quotes, such as "1.0".',
      description: 'Shown before the first question.',
      subject: 'Of what the answers tell: the person who gives them or a position to be filled.',
      minutes: 'How long it takes, in minutes: [low, high].',
    },
    defaults: { subject: 'person' },
  },
  source: {
    title: 'source',
    about: 'Where facts come from.',
    keys: {
      title: 'The title of the source.',
      publisher: 'Who published it; shown behind the advice that it is given for.',
      note: 'A note for whoever reads this file; not shown.',
    },
  },
  trait: {
    title: 'trait',
    about: 'A spectrum with two named ends.',
    keys: {
      name: 'The name of the trait, such as "Ownership".',
      low: 'The end that negative weights lean to, such as "a bounded piece".',
      high: 'The end that positive weights lean to, such as "the whole system".',
      about: 'What it measures, for whoever reads this file; not shown.',
    },
  },
  track: {
    title: 'track',
    about: 'A ranking of roles. The first track is the main recommendation.',
    keys: {
      title: 'The title of the track, such as "Path".',
      question: 'The question that the track answers, such as "Which field suits you?".',
    },
  },
  role: {
    title: 'role',
    about: 'What may be recommended.',
    keys: {
      title: 'The title of the role.',
      short: 'A shorter title for charts, which cut it at 20 columns; the title where this is left out.',
      track: 'The id of the track in which the role is ranked.',
      profile:
        'What the role asks of each trait, by trait ids: -2 to 2, at most two decimals. Needed with traits, not allowed without.',
      summary: 'The role in a sentence or two.',
      day: 'What a day in this role is like.',
      leads_to: 'Titles that the role leads to.',
      ladder: 'Where somebody with this much experience usually starts.',
      skills: 'The skills that the role needs, most worth learning first.',
      projects: 'Checkpoints of the plan, smallest first.',
      experiment: 'Something to try this week.',
      differs: 'What sets this role apart from another, by the ids of the others.',
      advice: 'What to do about this recommendation, by headings.',
      sources: 'The ids of the sources of what is said here.',
    },
  },
  roleSkills: {
    title: 'skills of a role',
    about: 'The skills that the role needs, most worth learning first.',
    keys: {
      core: 'Skill ids; planned first.',
      useful: 'Skill ids; planned after the core ones.',
      occasional: 'Skill ids; listed, not planned.',
    },
  },
  project: {
    title: 'project',
    about: 'A small project that shows some skills at work.',
    keys: {
      title: 'The title of the project.',
      needs: 'The ids of the skills that it exercises; in the plan it follows the last of them.',
      hours: 'How long it takes, in hours: [low, high].',
      text: 'What to do, and when it is done.',
    },
    defaults: { hours: [4, 10] },
  },
  experiment: {
    title: 'experiment',
    about: 'Something to try this week.',
    keys: {
      title: 'The title of the experiment.',
      hours: 'How long it takes, in hours: [low, high].',
      text: 'What to do.',
    },
  },
  advice: {
    title: 'advice',
    about: 'Advice under one heading.',
    keys: { title: 'The heading.', items: 'What to do, item by item.' },
  },
  adviceItem: {
    title: 'item of advice',
    about: 'One thing to do, with who says so.',
    keys: {
      text: 'What to do.',
      from: 'The ids of the sources that say so; [] where no source does, and then the text says whose view it is.',
    },
  },
  skill: {
    title: 'skill',
    about: 'Something to learn.',
    keys: {
      name: 'The name of the skill.',
      group: `A group that keeps a long file in order. ${ID}`,
      hours: 'How long a beginner who has the prerequisites takes, in hours: [low, high].',
      needs: 'The ids of the skills that come before it; no circles.',
      learn: 'Where to learn it.',
      practise: 'A task to practise on.',
      proof: 'A sign that one has the skill.',
    },
  },
  link: {
    title: 'link',
    about: 'A page to learn from.',
    keys: { title: 'What the page is called.', url: 'The address of the page; it begins with https://.' },
  },
  blend: {
    title: 'blend',
    about: 'What a tie or a close call between two roles is called.',
    keys: {
      id: `The id that results name. ${ID}`,
      of: 'The ids of two roles of one track, in any order.',
      title: 'What the two together are called.',
      text: 'What to make of it.',
    },
  },
  choice: {
    title: 'choice question',
    about: 'One option is chosen.',
    keys: {
      ...QUESTION,
      type: 'One option is chosen; it gives its weights.',
      ordered: ORDERED,
      options: OPTIONS,
    },
    defaults: DEFAULTS,
  },
  multi: {
    title: 'multi question',
    about: 'Up to so many options are chosen.',
    keys: {
      ...QUESTION,
      type: 'Up to "max" options are chosen; they give the sum of their weights.',
      ordered: ORDERED,
      options: OPTIONS,
      max: 'How many options may be chosen.',
    },
    defaults: DEFAULTS,
  },
  scale: {
    title: 'scale question',
    about: 'A number between two ends is given.',
    keys: {
      ...QUESTION,
      type: 'A whole number from "min" to "max" is given; it gives the weights times its distance from the middle.',
      min: 'The lowest number.',
      max: 'The highest number.',
      low: 'What the lowest number means, such as "not like me".',
      high: 'What the highest number means, such as "just like me".',
      weights: `${WEIGHTS}, each step above the middle gives, by the ids of traits (or roles, where there are no traits). Negative: agreeing leans to the low end.`,
    },
    defaults: { required: false, min: 1, max: 5 },
  },
  rank: {
    title: 'rank question',
    about: 'The options that fit best are put in order.',
    keys: {
      ...QUESTION,
      type: 'The first "top" options are put in order; the earlier its place, the more an option gives.',
      ordered: ORDERED,
      options: OPTIONS,
      top: 'How many places are asked for.',
    },
    defaults: DEFAULTS,
  },
  option: {
    title: 'option',
    about: 'One way to answer.',
    keys: {
      id: `The id that answer sheets name; once in its question. ${ID}`,
      text: 'What the option says; no two options of a question say the same.',
      weights: `${WEIGHTS}, the option gives, by the ids of traits (or roles, where there are no traits). Nothing where this is left out.`,
    },
  },
  disabled: {
    title: 'silenced warning',
    about: 'A warning that the author has thought about, and keeps.',
    keys: {
      code: 'The code of the warning, such as "few-questions".',
      at: 'The ids of the parts that it is about; everywhere, where this is left out.',
      reason: 'Why the warning is wrong here.',
    },
  },
  audit: {
    title: 'limits of an audit',
    about: 'What "quiz audit" lets pass. Shares are of all random sheets, 0 to 1.',
    keys: {
      share:
        'The least and the most of the first places that a role may have, as multiples of the fair share.',
      pattern: 'The surest verdict on a sheet that is answered by a pattern.',
      role_correlation: 'The most that two roles of a track may correlate.',
      trait_correlation: 'The most that two traits may correlate, either way.',
      decides: 'The least share of sheets on which each question decides by itself.',
      close: 'The largest share of sheets that may end in a tie or a close call.',
      sensitivity:
        'The largest share of sheets whose first role may change when every weight is off by up to 5%.',
    },
    defaults: {
      share: DEFAULT_LIMITS.share,
      pattern: DEFAULT_LIMITS.pattern,
      role_correlation: DEFAULT_LIMITS.roleCorrelation,
      trait_correlation: DEFAULT_LIMITS.traitCorrelation,
      decides: DEFAULT_LIMITS.decides,
      close: DEFAULT_LIMITS.close,
      sensitivity: DEFAULT_LIMITS.sensitivity,
    },
  },
};
