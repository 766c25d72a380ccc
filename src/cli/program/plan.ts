import type { Command } from 'commander';
import { Option } from 'commander';
import type { WeeklySession } from '../../render/ics/options.js';
import { PLAN_FORMATS, type PlanFormat } from '../../render/page.js';
import type { Io } from '../io.js';
import {
  calendarOptions,
  collectList,
  colorOption,
  examples,
  hoursOption,
  outputOptions,
  outputTo,
  type Printed,
  quizOption,
  startOption,
  weeksOption,
} from './options.js';

/** What commander makes of the options of `plan`. */
interface PlanParsed extends Printed<PlanFormat> {
  readonly quiz?: string;
  readonly known: readonly string[];
  readonly hours?: number;
  readonly start?: string;
  readonly weeks?: number;
  readonly session: readonly WeeklySession[];
  readonly timeZone?: string;
}

/** The command that makes a learning plan without the quiz. */
export function addPlan(root: Command, finish: (code: number) => void, io: Io): void {
  const command = root
    .command('plan')
    .argument('<role>', 'a role of the quiz: its id or its title')
    .argument('[other]', 'a second one');
  colorOption(outputTo(quizOption(command), PLAN_FORMATS))
    .summary('make a learning plan without the quiz')
    .description(
      'Makes a learning plan for a role of the quiz without asking anything. Two roles of one track share a trunk and then part; a path and a field are learned together.',
    )
    .addOption(
      new Option('--known <skills>', 'skills that need not be learned, with commas (may be repeated)')
        .argParser(collectList)
        .default([], 'none'),
    )
    .addOption(hoursOption())
    .addOption(startOption())
    .addOption(weeksOption());
  calendarOptions(command)
    .allowExcessArguments()
    .addHelpText(
      'after',
      examples([
        'which-path plan python-developer web-developer --known git,sql --hours 8',
        'which-path plan python-programmer python-developer --start 2027-01-11',
        'which-path plan data-analyst --weeks 12 -f markdown -o plan.md',
        'which-path plan data-analyst --start 2027-01-11 --session "sat 10:00" -f ics -o plan.ics',
      ]),
    )
    .action(async (_role: string, _other: string | undefined, options: PlanParsed, parsed: Command) => {
      const { plan } = await import('../commands/plan.js');
      const { quiz, known, hours: hoursPerWeek = null, start = null, weeks: deadline = null } = options;
      const { session: sessions, timeZone = null } = options;
      finish(
        await plan(
          parsed.args,
          {
            ...outputOptions(options),
            ...(quiz === undefined ? {} : { quiz }),
            ...{ known, hoursPerWeek, start, weeks: deadline, sessions, timeZone },
          },
          io,
        ),
      );
    });
}
