/**
 * Upper bounds on what is read. They keep time and memory bounded for a hostile file and are far above what a
 * quiz that people answer needs. Each has its own message that names the limit.
 */
export const LIMITS = {
  /** Bytes of one quiz file, included file or answer sheet. */
  fileBytes: 1_000_000,
  /** Files of one quiz, its includes counted. */
  files: 50,
  /** Nesting of maps and lists. */
  depth: 12,
  /** Problems that are told of one input; the rest are counted. */
  problems: 50,
  idLength: 64,
  textLength: 2_000,
  traits: 60,
  tracks: 12,
  roles: 100,
  skills: 1_000,
  questions: 200,
  options: 40,
  /** Different ways to answer one question: what `multi` and `rank` multiply up to. */
  responses: 5_000,
  /** Numbers of the scoring table: responses × roles, summed over the questions. */
  tableCells: 4_000_000,
  weight: 100,
} as const;
