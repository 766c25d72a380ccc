import type { Command } from 'commander';
import type { Io } from '../io.js';

/**
 * The commands for those who write quizzes. They are many, and registering them takes time that every other command would
 * pay for: so only their common name is registered until it is called.
 */
export function addQuiz(root: Command): Command {
  return root
    .command('quiz')
    .summary('write, check and study quizzes')
    .description(
      'For authors: write a quiz, check its file, audit its design, and learn from the answers that people gave.',
    );
}

/** Registers what `quiz` can do. */
export async function addQuizCommands(quiz: Command, finish: (code: number) => void, io: Io): Promise<void> {
  const commands = await import('./quiz/commands.js');
  for (const add of commands.QUIZ_COMMANDS) add(quiz, finish, io);
}
