import type { Result } from '../../render/result.js';
import { studyTimesFor } from '../calendar.js';
import type { Io } from '../io.js';
import { writeOut } from '../output.js';
import { fullRenderer, recommendedPlan } from '../result.js';
import type { Scored } from './again.js';
import { checkFormat } from './format.js';
import type { Asked } from './report.js';

/** One person's result, in full. @throws UsageError where it cannot be had in this format */
export async function reportPerson(
  { assessment, weeks, isResult }: Scored,
  { args, options, format: wanted, table: { quiz } }: Asked,
  io: Io,
): Promise<void> {
  const format = checkFormat('person', wanted);
  const plan = recommendedPlan(quiz, assessment, assessment.background, weeks);
  const result: Result = { quiz, assessment, plan };
  const study = format === 'ics' ? studyTimesFor(plan, options, io) : null;
  // A result cannot be scored, so it is nothing to go on from.
  const [file = '-'] = args;
  const sheetFile = isResult || args.length > 1 || file === '-' ? null : file;
  const render = await fullRenderer({ ...options, format }, sheetFile, study);
  await writeOut((surface) => render(result, surface), { ...options, format }, io);
}
