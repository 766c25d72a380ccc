/**
 * A page of the guide or a plan: what is said, before it is laid out. One renderer makes a terminal's text of it, another
 * Markdown. Texts are raw: each renderer makes them harmless, once for the whole page.
 */
export interface Page {
  readonly title: string;
  /** What the page is, in a few words: "path". */
  readonly kind: string | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | { readonly type: 'paragraph'; readonly text: string }
  | Sayings
  | Terms
  | Figures
  | SideBySide
  | Table
  | Entries
  | Commands
  | { readonly type: 'note'; readonly text: string };

export interface Heading {
  readonly type: 'heading';
  readonly text: string;
  /** What stands at its other end: the one source of all that follows, or dates. */
  readonly about: string | null;
}

/** One statement. */
export interface Saying {
  readonly label: string | null;
  readonly text: string;
  /** Where it is from, in short; `null` where that is said for all of them together. */
  readonly source: string | null;
  /** Remarks of our own. */
  readonly notes: readonly string[];
}

/** A list of statements. */
export interface Sayings {
  readonly type: 'sayings';
  readonly numbered: boolean;
  readonly items: readonly Saying[];
}

/** Two columns. */
export interface Terms {
  readonly type: 'terms';
  /** True: each text is cut to one line, between words, as in a list of pages. */
  readonly short: boolean;
  readonly rows: readonly Term[];
}

export interface Term {
  readonly term: string;
  readonly text: string;
  readonly source: string | null;
}

/** Amounts of money, one a line; never added up. */
export interface Figures {
  readonly type: 'figures';
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly of: string;
  /** `$100,000 to $150,000 a year`. */
  readonly amount: string;
  /** What the source says it is, and the year. */
  readonly about: string;
  readonly source: string | null;
}

/** Two or three columns; where there is no room for them, one below the other. */
export interface SideBySide {
  readonly type: 'side-by-side';
  readonly columns: readonly string[];
  readonly rows: readonly SideBySideRow[];
}

export interface SideBySideRow {
  readonly title: string;
  /** The question to ask oneself. */
  readonly ask: string | null;
  readonly source: string | null;
  /** One for each column; none: nobody says anything. */
  readonly cells: readonly (readonly Saying[])[];
}

/** Short cells below the names of their columns. The first column says what a row is about. */
export interface Table {
  readonly type: 'table';
  readonly columns: readonly string[];
  /** One for each column. Only texts on the left are cut where there is little room: figures are not. */
  readonly align: readonly ('left' | 'right')[];
  readonly rows: readonly (readonly string[])[];
}

/** Things to do, with all that belongs to them. */
export interface Entries {
  readonly type: 'entries';
  readonly items: readonly Entry[];
}

export interface Entry {
  readonly kind: 'task' | 'milestone';
  readonly title: string;
  /** Hours and the like. */
  readonly about: string;
  /** "Practise", "Proof" and what they are; a text of its own has no label. */
  readonly details: readonly { readonly label: string | null; readonly text: string }[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

/** Lines to copy. */
export interface Commands {
  readonly type: 'commands';
  readonly title: string;
  readonly lines: readonly { readonly command: string; readonly what: string }[];
}

export const heading = (text: string, about: string | null = null): Heading => ({
  type: 'heading',
  text,
  about,
});

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });

export const note = (text: string): Block => ({ type: 'note', text });

/** A label and what it labels read as one sentence. */
export const labelWords = (label: string): string => (/[.:?!]$/.test(label) ? label : `${label}:`);

/** What a page can be written as; `json` is the data that it is made of. */
export const PAGE_FORMATS = ['text', 'json', 'markdown'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** What a plan that was asked for by itself can be written as. */
export const PLAN_FORMATS = [...PAGE_FORMATS, 'html', 'ics'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];
