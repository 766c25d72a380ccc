import type { QuestionType } from '../../quiz/quiz.js';
import type { Flag, Verdict } from '../../scoring/assessment.js';

/**
 * What the answers of real people tell of a quiz; `which-path/items@1` in JSON. Full precision: only renderers round.
 * What cannot be worked out is `null`, with the reason where there are several.
 */
export interface ItemAnalysis {
  readonly schema: 'which-path/items@1';
  readonly quiz: { readonly id: string; readonly version: string; readonly hash: string };
  readonly people: {
    /** Sheets that could be read. */
    readonly read: number;
    /** Those that everything below `quality` is about. */
    readonly analysed: number;
    /** Those that were left out on request: the careless ones of `quality`, or nobody. */
    readonly leftOut: number;
  };
  readonly quality: AnswerQuality;
  /** One for each trait, in the order of the quiz; for a quiz whose options name roles, one for each role. */
  readonly scales: readonly ScaleAnalysis[];
  /** In the order of the quiz. */
  readonly questions: readonly QuestionAnalysis[];
  /** In the order of the quiz; empty for a quiz whose options name roles. */
  readonly traits: readonly TraitAnalysis[];
  /** Each pair of traits once, the most alike first (by size), those that cannot be told last. */
  readonly traitPairs: readonly TraitPairAnalysis[];
  /** In the order of the quiz. */
  readonly tracks: readonly OutcomeAnalysis[];
}

/** Signs of careless answering, over all sheets that could be read. They are no proof, and drop nobody by themselves. */
export interface AnswerQuality {
  /** How many sheets have a sign at all. */
  readonly flagged: number;
  /**
   * How many of them `withoutFlagged` leaves out: all but those that only contradict themselves. Whoever agrees with
   * opposite statements makes alpha low; to leave out just these would raise alpha whatever the questions are worth.
   */
  readonly careless: number;
  /** How many have each of the flags that a result has too. */
  readonly flags: Readonly<Record<Flag['kind'], number>>;
  readonly longRuns: LongRuns;
}

/**
 * Runs of the same place: the first option and the lowest value of a scale are place 1. Options count as they were
 * shown; questions that are skipped, and all of the types multi and rank, are passed over.
 */
export interface LongRuns {
  /** A run this long is flagged; `null` where the quiz is too short for any run to say something. */
  readonly threshold: number | null;
  /** How likely a run this long is on a random sheet, at most: a bound, the sum over where one may begin. 0…1. */
  readonly chance: number | null;
  /** How many sheets have one. */
  readonly people: number;
  /** The longest of all sheets; 0 where there is none. */
  readonly longest: number;
}

/** Why there is no alpha. */
export type NoAlpha =
  /** Fewer than two sheets. */
  | 'few-people'
  /** Only one question gives points for it. */
  | 'one-item'
  /** Fewer than two of its questions were answered by two people or more. */
  | 'few-answers'
  /** At most one of its questions was answered with different points. */
  | 'no-spread'
  /** Two of its questions were never answered by the same two people. */
  | 'few-in-common'
  /** The sum has no variance: what one question adds another takes away. */
  | 'no-total'
  /**
   * The covariances of pairs contradict each other (alpha above 1, or a sum with a variance below 0), because each is of
   * other people: too few answered the same questions.
   */
  | 'impossible';

/** Why there is no omega; the reasons of alpha hold too. */
export type NoOmega =
  | NoAlpha
  /** Fewer than three questions: two have any number of factors that fit. */
  | 'two-items'
  /** Fewer than three questions go with the factor, or different loadings fit as well: any omega would do. */
  | 'not-identified'
  /** A question would be explained by more than all of its variance. */
  | 'heywood'
  | 'no-convergence';

/**
 * The questions that measure one trait, as a scale. The score of an item is the points that the answer gives the trait,
 * so an item that is keyed the other way round is turned already.
 */
export interface ScaleAnalysis {
  /** Its id; the role's for a quiz whose options name roles. */
  readonly trait: string;
  /** Those who answered at least one of its questions. */
  readonly people: number;
  /** In the order of the quiz: every question whose answers give it different points. */
  readonly items: readonly ScaleItemAnalysis[];
  readonly alpha: Alpha | null;
  readonly noAlpha: NoAlpha | null;
  /** McDonald's omega (total) of the model with one factor, for the standardised items; 0…1. */
  readonly omega: number | null;
  readonly noOmega: NoOmega | null;
}

/** Why an item has no correlation with the others of its scale. */
export type NoItemRest =
  /** There are no others. */
  | 'one-item'
  /** Fewer than two people answered it. */
  | 'few-answers'
  /** Everybody who answered it gave it the same points. */
  | 'no-spread'
  /** The others, or their sum, have no variance. */
  | 'no-rest'
  /** Two questions of the scale were never answered by the same two people. */
  | 'few-in-common'
  /** It would lie beyond −1 or 1: too few people answered the same questions. */
  | 'impossible';

/** Cronbach's alpha, from covariances of all pairs of answers that there are. Items without variance are left out. */
export interface Alpha {
  /** How many items it is made of. */
  readonly items: number;
  /** The fewest people that answered any two of these items: what the interval and the standard error are of. */
  readonly people: number;
  /** At most 1; it may lie far below 0. */
  readonly raw: number;
  /** From correlations instead of covariances; this and the next two are `null` where a correlation lies beyond 1. */
  readonly standardised: number | null;
  /** Mean and median correlation of two items. */
  readonly averageR: number | null;
  readonly medianR: number | null;
  /** 95%, after Feldt; cautious where answers are missing, by the number of people. */
  readonly interval: readonly [low: number, high: number];
  /** Standard error after Duhachek and Iacobucci; of as many people. */
  readonly se: number | null;
}

export interface ScaleItemAnalysis {
  readonly question: string;
  /** How many answered it, and how many of those analysed did not. */
  readonly n: number;
  readonly missing: number;
  /** Of its points; the sample's. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** Correlation with the mean of the scale's answered items, itself among them. */
  readonly itemTotal: number | null;
  /** Correlation with the sum of the others, by the covariances of pairs. */
  readonly itemRest: number | null;
  readonly noItemRest: NoItemRest | null;
  /** 95% of it, by Fisher's z; cautious: with the fewest people that it shares with any other item. */
  readonly itemRestInterval: readonly [low: number, high: number] | null;
  readonly alphaIfDropped: number | null;
  readonly standardisedIfDropped: number | null;
  /** `wrong`: the whole interval of the item–rest correlation lies below 0. `doubtful`: the correlation does. */
  readonly keying: 'wrong' | 'doubtful' | null;
}

export interface QuestionAnalysis {
  readonly question: string;
  readonly type: QuestionType;
  readonly answered: number;
  readonly skipped: number;
  /** Options in the order of the file; the values of a scale upward. */
  readonly options: readonly OptionFrequency[];
  /**
   * Those of them that nobody chose, though somebody would have by chance: where all are as likely, fewer than 5 of 100
   * such groups would pass one over.
   */
  readonly unchosen: readonly (string | number)[];
  /** Of the values of a scale; `null` for other types, and where they cannot be told. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** In the order of the quiz. */
  readonly tracks: readonly QuestionOutcome[];
}

export interface OptionFrequency {
  /** An option's id, or a value of a scale. */
  readonly option: string | number;
  readonly chosen: number;
  /** Of those who answered, 0…1. Of a question with several answers these need not sum to 1. */
  readonly share: number | null;
  /** In a ranking, the mean of its places among those who ranked it; 1 is the first. */
  readonly meanPlace: number | null;
}

/**
 * What an answer tells of the role that came first, among those who answered and have a recommendation. Corrected figures
 * are never taken for more than log₂ of the number of roles, which is all that there can be to tell.
 */
export interface QuestionOutcome {
  readonly track: string;
  readonly n: number;
  /** Mutual information as it is counted, in bits. Never below 0, and above it even where there is nothing to tell. */
  readonly counted: number | null;
  /** What would be counted on average if the same answers had been dealt out by chance. */
  readonly chance: number | null;
  /** Mutual information after Miller and Madow's correction, in bits; may come out below 0. */
  readonly information: number | null;
  /** The same as a share of the entropy of these people's first role, corrected likewise; at most 1. */
  readonly told: number | null;
  /** How many would have got another first role by another answer to this question alone. */
  readonly decides: number;
  /** Of `n`, 0…1. */
  readonly decidesShare: number | null;
}

export interface TraitAnalysis {
  readonly trait: string;
  /** Of whom it is known. */
  readonly n: number;
  /** Of percents (of the maximum possible on the answered questions); the sample's. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** What random answers to the same questions average. */
  readonly expected: number | null;
}

export interface TraitPairAnalysis {
  readonly traits: readonly [string, string];
  /** Of how many both are known. */
  readonly n: number;
  readonly correlation: number | null;
  /** On random sheets, exactly: what comes of the questions alone. */
  readonly expected: number | null;
}

export interface OutcomeAnalysis {
  readonly track: string;
  /** Those with a recommendation: at least half of the questions are answered. */
  readonly recommended: number;
  /** In the order of the quiz. */
  readonly roles: readonly RoleFrequency[];
  /** Of all that are analysed. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of the first role, in bits, with the correction of Miller and Madow; at most log₂ of the number of roles. */
  readonly entropy: number | null;
}

export interface RoleFrequency {
  readonly role: string;
  /** To how many it was recommended first. */
  readonly people: number;
  /** Of those with a recommendation, 0…1. */
  readonly share: number | null;
  /** 95%, after Wilson. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** How an analysis is made. */
export interface ItemOptions {
  /** Leaves out sheets that are straight-lined, have a long run or many questions skipped: see `careless`. */
  readonly withoutFlagged: boolean;
}
