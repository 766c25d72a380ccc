/**
 * The working form of the career guide: roles, what sources contrast, and topics. It is plain JSON, so the build can
 * write it to a file and read it back as it was. Every statement names the sources it comes from.
 */
export interface Guide {
  readonly sources: readonly GuideSource[];
  readonly roles: readonly GuideRole[];
  readonly rows: readonly ComparisonRow[];
  /** What to bear in mind when two roles are compared. */
  readonly cautions: readonly Caution[];
  readonly topics: readonly Topic[];
}

export interface GuideSource {
  readonly id: string;
  /** A few letters for a table's margin, such as `Guide`. */
  readonly short: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly note: string | null;
}

/** One thing that sources say, in our own words. */
export interface Statement {
  /** What comes before the text: a time of day, a step's number, a question. */
  readonly label: string | null;
  readonly text: string;
  /** Source ids. None: our own reading. */
  readonly from: readonly string[];
  /** Our own remark, such as "closed since". */
  readonly note: string | null;
  /** The publisher sells what the statement speaks of. */
  readonly interest: boolean;
}

export const ROLE_KINDS = ['path', 'specialisation', 'progression', 'adjacent', 'working-mode'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

/** What is said of a role, in the order in which it is shown. */
export const ROLE_PARTS = [
  'focus',
  'duties',
  'deliverables',
  'mindset',
  'tools',
  'skills',
  'team',
  'setting',
  'education',
  'industries',
  'ladder',
  'demand',
  'challenges',
  'fit',
  'ai',
  'limits',
  'titles',
] as const;
export type RolePart = (typeof ROLE_PARTS)[number];

/** The parts of a role's page that can be asked for by themselves. */
export const PAGE_PARTS = [...ROLE_PARTS, 'pay', 'ratings'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What a role may be said to lack. */
export const SILENCES = [...PAGE_PARTS, 'experience', 'hours'] as const;
export type Silence = (typeof SILENCES)[number];

export interface GuideRole {
  readonly id: string;
  readonly name: string;
  readonly kind: RoleKind;
  readonly aliases: readonly string[];
  /** The role it is a kind of. */
  readonly parent: string | null;
  readonly summary: string;
  /** The different jobs that sources give the same title. */
  readonly senses: readonly Statement[];
  readonly parts: Readonly<Partial<Record<RolePart, readonly Statement[]>>>;
  readonly pay: readonly Figure[];
  readonly ratings: readonly Rating[];
  /** Role ids. */
  readonly leadsTo: readonly string[];
  readonly neighbours: readonly { readonly role: string; readonly differs: string }[];
  /** What no source says of this role. */
  readonly silent: readonly Silence[];
}

/** An amount of money as one source gives it. Never averaged, never scored. */
export interface Figure {
  /** What it is paid for or where: "California", "Software publishers"; the role's name where there is nothing to add. */
  readonly of: string;
  readonly low: number;
  /** The same as `low` where the source gives one number. */
  readonly high: number;
  readonly currency: 'USD';
  readonly per: 'year';
  /** What the source says it is: "average", "typical yearly pay, given as hiring cost". */
  readonly kind: string;
  /** The year it is from; `null`: the source does not say. */
  readonly year: number | null;
  readonly from: readonly string[];
}

export interface Rating {
  readonly of: string;
  readonly score: number;
  readonly outOf: number;
  readonly from: readonly string[];
}

/** One dimension on which sources contrast roles. */
export interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  /** Rows of one group stand together, such as "The seven key differences". */
  readonly group: string;
  /** The question to ask oneself on this point. */
  readonly ask: string | null;
  /** Role id → what is said of it; where sources disagree, one statement each. */
  readonly cells: Readonly<Record<string, readonly Statement[]>>;
}

export interface Caution {
  readonly between: readonly [string, string];
  readonly text: string;
  readonly from: readonly string[];
}

export const TOPIC_GROUPS = ['start', 'work', 'money', 'grow', 'choose', 'hire'] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** A page of the guide. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly group: TopicGroup;
  readonly summary: string;
  /** Other words that people look it up by. */
  readonly aliases: readonly string[];
  readonly blocks: readonly TopicBlock[];
  /** What to read next: `guide <id>`, `roles <id>`, `compare <id> <id>`. */
  readonly see: readonly {
    readonly command: 'guide' | 'roles' | 'compare';
    readonly of: readonly string[];
  }[];
}

export interface TopicBlock {
  readonly heading: string | null;
  /** The items are steps: shown with numbers. */
  readonly steps: boolean;
  readonly items: readonly Statement[];
  readonly figures: readonly Figure[];
}
