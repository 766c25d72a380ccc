import type { Plan } from '../plan/plan.js';
import type { SkillMap } from '../plan/skill-map.js';
import type { Quiz } from '../quiz/quiz.js';
import type { Assessment } from '../scoring/assessment.js';
import type { NullCurve } from '../scoring/null-curve.js';
import type { StudyTimes } from './ics/options.js';

/** All that a renderer gets: everything is in it, nothing is looked up. */
export interface Result {
  readonly quiz: Quiz;
  readonly assessment: Assessment;
  /** `null` where the recommended roles name no skills. */
  readonly plan: Plan | null;
  /** Role id → its scores on random sheets. Only pictures need it: without it they show the scores alone. */
  readonly nullCurves?: Readonly<Record<string, NullCurve>>;
  /** Where the plan's skills stand among their prerequisites: for pictures too. */
  readonly skillMap?: SkillMap;
}

export interface RenderOptions {
  /** Columns that may be used. */
  readonly width: number;
  /** False where the terminal shows ASCII only. */
  readonly unicode: boolean;
  readonly palette: Palette;
  /** What the program is called by, in commands to copy: `which-path`. */
  readonly command: string;
  /** What `--quiz` named, for those commands too; `null` where it was not given. */
  readonly quizName: string | null;
  /** Where the answers are saved, for the commands that go on from here; `null` where they are not. */
  readonly sheetFile: string | null;
  /** Ids of the roles that the career guide has a page for; none where left out. */
  readonly guideRoles?: readonly string[];
  /** When the plan is learned, for a calendar; by whole days where left out. */
  readonly study?: StudyTimes | null;
}

/** What a page needs to know of where it is shown. */
export type Frame = Pick<RenderOptions, 'width' | 'unicode' | 'palette'>;

/** Meanings, not colours: what they look like is the terminal's business. */
export interface Palette {
  readonly heading: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly accent: Paint;
  readonly good: Paint;
  readonly caution: Paint;
}

export type Paint = (text: string) => string;

export const FORMATS = ['text', 'json', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** All that one person's result can be written as; for a calendar its plan has steps and a first day. */
export type PersonFormat = Format | 'ics';

export type Renderer = (result: Result, options: RenderOptions) => string;

const asItIs: Paint = (text) => text;

/** No colour at all. */
export const PLAIN_PALETTE: Palette = {
  heading: asItIs,
  strong: asItIs,
  faint: asItIs,
  accent: asItIs,
  good: asItIs,
  caution: asItIs,
};
