import { counted, grouped } from '../../render/count-words.js';

/** What has become of the sheets of a batch. */
export interface Outcome {
  readonly scored: number;
  /** Sheets with problems. */
  readonly leftOut: number;
  /** Results that could not be written. */
  readonly unwritten: number;
  /** Scored sheets of respondents who had one before. */
  readonly repeated: number;
  /** How many respondents were remembered, where there were more than that; else `null`. */
  readonly remembered: number | null;
}

/** `298 of 300 sheets scored. 2 had problems and were left out. 1 respondent answers twice.` */
export function summaryLine({ scored, leftOut, unwritten, repeated, remembered }: Outcome): string {
  const sentences = [
    leftOut === 0
      ? `${counted(scored, 'sheet')} scored.`
      : `${grouped(scored)} of ${counted(scored + leftOut, 'sheet')} scored.`,
  ];
  if (leftOut > 0) sentences.push(`${grouped(leftOut)} had problems and ${were(leftOut)} left out.`);
  if (unwritten > 0) sentences.push(`${counted(unwritten, 'result')} ${were(unwritten)} not written.`);
  // Three sheets of one respondent and two each of two are not told apart: that would take a list.
  if (repeated === 1) sentences.push('1 respondent answers twice.');
  if (repeated > 1) sentences.push(`${grouped(repeated)} sheets are of respondents who had answered before.`);
  if (remembered !== null)
    sentences.push(
      `Who answers twice was looked for only among the first ${grouped(remembered)} respondents.`,
    );
  return sentences.join(' ');
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}
