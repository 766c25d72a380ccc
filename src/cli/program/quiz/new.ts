import type { AddCommand } from './commands.js';

export const addNew: AddCommand = (quiz, _finish, _io) => {
  quiz.command('new');
};
