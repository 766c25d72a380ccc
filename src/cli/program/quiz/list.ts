import type { AddCommand } from './commands.js';

export const addList: AddCommand = (quiz, _finish, _io) => {
  quiz.command('list');
};
