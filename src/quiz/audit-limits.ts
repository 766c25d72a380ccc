/** Verdicts that answering without reading may give at most, from the least sure to the surest. */
export const SUREST = ['tie', 'close', 'leaning', 'clear'] as const;
export type Surest = (typeof SUREST)[number];

/** What an audit lets pass. Shares of sheets are 0…1, of all random sheets. */
export interface AuditLimits {
  /** The least and the most of the first places that a role may have, as a multiple of the fair share (1 / roles of its track). */
  readonly share: readonly [number, number];
  /** The surest verdict on a sheet that is answered by a pattern. */
  readonly pattern: Surest;
  /** The most that two roles of a track may correlate. */
  readonly roleCorrelation: number;
  /** The most that two traits may correlate, either way. */
  readonly traitCorrelation: number;
  /** The least share of sheets on which each question decides by itself, in one of the tracks. */
  readonly decides: number;
  /** The most sheets that may end in a tie or a close call. */
  readonly close: number;
  /** The most sheets whose first role may change when every weight is off by up to 5%. */
  readonly sensitivity: number;
}

export const DEFAULT_LIMITS: AuditLimits = {
  share: [0.6, 1.6],
  pattern: 'leaning',
  roleCorrelation: 0.9,
  traitCorrelation: 0.9,
  decides: 0.005,
  close: 1,
  sensitivity: 0.15,
};
