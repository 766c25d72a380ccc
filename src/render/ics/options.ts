/** What a calendar may be made with, besides the plan. */
export interface IcsOptions {
  /**
   * Whose plan it is, or `null`. It stands in the calendar's name and goes into every UID: in a calendar that several
   * people share, nobody's events replace another's.
   */
  readonly respondent: string | null;
  /** When the learning is done, or `null`: then every step is an all-day event over its days. */
  readonly study: StudyTimes | null;
}

export interface StudyTimes {
  /** At least one; the hours of a week are divided evenly among them. */
  readonly sessions: readonly WeeklySession[];
  /** An IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string;
}

/** A time that is kept free every week. */
export interface WeeklySession {
  /** 0 is Monday, 6 Sunday. */
  readonly weekday: number;
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly time: string;
}
