/**
 * The working form of a quiz: complete, every id resolved, nothing optional left to guess. It is plain JSON, so the
 * build can write a shipped quiz to a file and read it back as it was. Lists keep the order of the file.
 */
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** How long it takes, in minutes: low and high. */
  readonly minutes: readonly [number, number];
  readonly subject: Subject;
  /** SHA-256 of everything else here, as 64 hexadecimal digits. */
  readonly hash: string;
  /** True where option weights name roles; `traits` then holds one trait a role, not meant to be shown. */
  readonly direct: boolean;
  readonly sources: readonly Source[];
  readonly traits: readonly Trait[];
  readonly tracks: readonly Track[];
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  readonly blends: readonly Blend[];
  readonly questions: readonly Question[];
}

export const SUBJECTS = ['person', 'position'] as const;
/** Of what the answers tell: of the person who gives them, or of a position that somebody is wanted for. */
export type Subject = (typeof SUBJECTS)[number];

/** Where facts come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly note: string | null;
}

/** A spectrum with two named ends. Positive weights lean to `high`. */
export interface Trait {
  readonly id: string;
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly about: string | null;
}

/** What is recommended: each track is ranked by itself. */
export interface Track {
  readonly id: string;
  readonly title: string;
  /** The question that the track answers, such as "Which field suits you?". */
  readonly question: string;
}

export interface Role {
  readonly id: string;
  readonly title: string;
  /** A shorter title for charts and tables. */
  readonly short: string;
  readonly track: string;
  /** What the role asks of each trait, −2…2; a trait that is not named counts 0. */
  readonly profile: Readonly<Record<string, number>>;
  readonly summary: string;
  /** What a day is like. */
  readonly day: string | null;
  /** Titles that it leads to. */
  readonly leadsTo: readonly string[];
  /** Where somebody with this much experience usually starts. */
  readonly ladder: Readonly<Partial<Record<Experience, string>>>;
  readonly skills: {
    /** Ids, most worth learning first. */
    readonly core: readonly string[];
    readonly useful: readonly string[];
    readonly occasional: readonly string[];
  };
  /** Checkpoints of the plan, smallest first. */
  readonly projects: readonly Project[];
  /** Something to try this week. */
  readonly experiment: Experiment | null;
  /** Role id → what sets this role apart from that one. */
  readonly differs: Readonly<Record<string, string>>;
  /** What to do about this recommendation, by headings. */
  readonly advice: readonly Advice[];
  readonly sources: readonly string[];
}

/** Advice under one heading. */
export interface Advice {
  readonly title: string;
  readonly items: readonly AdviceItem[];
}

export interface AdviceItem {
  readonly text: string;
  /** Source ids; none where no source says it. */
  readonly from: readonly string[];
}

export const EXPERIENCE = ['none', 'under-1-year', '1-to-5-years', 'over-5-years'] as const;
/** How long the respondent has written code that others depend on. */
export type Experience = (typeof EXPERIENCE)[number];

/** A small project that shows a group of skills at work. */
export interface Project {
  readonly title: string;
  /** Skill ids that it exercises. */
  readonly needs: readonly string[];
  readonly hours: HourRange;
  readonly text: string;
}

export interface Experiment {
  readonly title: string;
  readonly hours: HourRange;
  readonly text: string;
}

/** Low and high estimate, in hours. */
export type HourRange = readonly [low: number, high: number];

export interface Skill {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** For a beginner who has the prerequisites, to a working level. */
  readonly hours: HourRange;
  /** Prerequisites: skill ids. */
  readonly needs: readonly string[];
  readonly learn: readonly Link[];
  /** A task to practise on. */
  readonly practise: string | null;
  /** A sign that one has the skill. */
  readonly proof: string | null;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What it is called when two roles of a track come out level or nearly so. */
export interface Blend {
  readonly id: string;
  readonly of: readonly [string, string];
  readonly title: string;
  readonly text: string;
}

/** Trait id → points toward the trait's high end (negative: low end); at most two decimals. */
export type Weights = Readonly<Record<string, number>>;

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly weights: Weights;
}

interface QuestionBase {
  readonly id: string;
  readonly text: string;
  readonly help: string | null;
  /** True where the question may not be skipped. */
  readonly required: boolean;
}

/** One option is chosen. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  /** True where the options have an order of their own and are not shuffled. */
  readonly ordered: boolean;
  readonly options: readonly Option[];
}

/** Between one and `max` options are chosen. */
export interface MultiQuestion extends QuestionBase {
  readonly type: 'multi';
  readonly ordered: boolean;
  readonly options: readonly Option[];
  readonly max: number;
}

/** An integer from `min` to `max`. A negative weight makes it a reverse-keyed item. */
export interface ScaleQuestion extends QuestionBase {
  readonly type: 'scale';
  readonly min: number;
  readonly max: number;
  /** What the lowest and the highest value mean. */
  readonly low: string;
  readonly high: string;
  readonly weights: Weights;
}

/** The `top` options that fit best, in order. */
export interface RankQuestion extends QuestionBase {
  readonly type: 'rank';
  readonly ordered: boolean;
  readonly options: readonly Option[];
  readonly top: number;
}

export type Question = ChoiceQuestion | MultiQuestion | ScaleQuestion | RankQuestion;
export type QuestionType = Question['type'];

/** An answer as it is written in a sheet: an option id, option ids, or a number. */
export type Response = string | number | readonly string[];
