// Stands in for @inquirer/figures in the bundle: of its two hundred symbols the six that prompts here show.
const ascii =
  process.platform === 'win32' ? process.env.WT_SESSION === undefined : process.env.TERM === 'linux';

const figures = ascii
  ? { circle: '( )', circleDouble: '( )', circleFilled: '(*)', line: '─', pointer: '>', tick: '√' }
  : { circle: '◯', circleDouble: '◎', circleFilled: '◉', line: '─', pointer: '❯', tick: '✔' };

export { figures as default };
