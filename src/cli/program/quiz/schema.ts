import type { AddCommand } from './commands.js';

export const addSchema: AddCommand = (quiz, _finish, _io) => {
  quiz.command('schema');
};
