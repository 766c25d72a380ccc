import { UsageError } from '../exit.js';

/**
 * @param all whether `--all` was given: only text is brief without it
 * @param noun what is written: `an audit`
 * @throws UsageError where it would do nothing
 */
export function checkAll(all: boolean, format: string, noun: string): void {
  if (all && format !== 'text')
    throw new UsageError(`--all is for text: as ${format}, ${noun} is whole anyway. Leave --all out.`);
}
