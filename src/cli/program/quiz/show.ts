import type { AddCommand } from './commands.js';

export const addShow: AddCommand = (quiz, _finish, _io) => {
  quiz.command('show');
};
