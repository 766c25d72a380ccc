import type { AddCommand } from './commands.js';

export const addItems: AddCommand = (quiz, _finish, _io) => {
  quiz.command('items');
};
