import type { AddCommand } from './commands.js';

export const addAudit: AddCommand = (quiz, _finish, _io) => {
  quiz.command('audit');
};
