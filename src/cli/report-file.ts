import type { Result } from '../render/result.js';
import { reportFormat } from './endings.js';
import type { Io } from './io.js';
import { deliver, type ResultOptions } from './result.js';

/** Writes a page of the result beside it. @throws UsageError where it cannot be written */
export async function writeReport(
  result: Result,
  name: string,
  sheetFile: string | null,
  options: ResultOptions,
  io: Io,
): Promise<void> {
  await deliver(result, { ...options, format: reportFormat(name), output: name }, sheetFile, io);
}
