import type { Paint } from '../../render/result.js';
import type { Frame } from './question-view.js';

/**
 * How inquirer's own prompts look: in the colours of this program (inquirer asks the environment, and would not hear
 * of `--no-color`), in ASCII where the terminal has no more, and with a line of help that fits 40 columns.
 */
export function promptTheme({ palette, unicode }: Frame) {
  // Inquirer passes more than the text.
  const alone =
    (paint: Paint): Paint =>
    (text) =>
      paint(text);
  const separator = unicode ? ' · ' : ', ';
  return {
    prefix: { idle: palette.accent('?'), done: palette.good(unicode ? '✔' : '+') },
    icon: {
      cursor: unicode ? '❯' : '>',
      checked: unicode ? palette.good('◉') : '(*)',
      unchecked: unicode ? '◯' : '( )',
    },
    style: {
      answer: alone(palette.accent),
      message: alone(palette.heading),
      error: (text: string) => palette.caution(`> ${text}`),
      defaultAnswer: (text: string) => palette.faint(`(${text})`),
      help: alone(palette.faint),
      highlight: alone(palette.accent),
      key: alone(palette.accent),
      description: alone(palette.faint),
      disabled: alone(palette.faint),
      keysHelpTip: (keys: readonly (readonly [key: string, action: string])[]) =>
        palette.faint(
          keys.map(([key, action]) => `${unicode ? key : inAscii(key)} ${action}`).join(separator),
        ),
    },
  };
}

function inAscii(key: string): string {
  return key.replace('↑↓', 'up/down').replace('⏎', 'enter');
}
