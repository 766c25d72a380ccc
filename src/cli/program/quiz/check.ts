import type { AddCommand } from './commands.js';

export const addCheck: AddCommand = (quiz, _finish, _io) => {
  quiz.command('check');
};
