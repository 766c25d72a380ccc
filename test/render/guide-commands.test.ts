import { guideCommands } from '../../src/render/guide-commands.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderText } from '../../src/render/text.js';
import { makerSheet, showcase } from '../showcase.js';
import { optionsWith, resultFor } from './results.js';

const result = resultFor(showcase(), makerSheet());
const commands = (guideRoles?: readonly string[]) =>
  guideCommands(result, optionsWith(guideRoles === undefined ? {} : { guideRoles }));

test('a result leads to the top role, to the runner-up beside it, to the plan and to a topic', () => {
  const [top, runnerUp] = result.assessment.tracks.path!.ranking.map(({ role }) => role);
  expect(commands([top!, runnerUp!])).toEqual([
    { command: `which-path roles ${top}`, what: 'all about it' },
    { command: `which-path compare ${top} ${runnerUp}`, what: 'side by side' },
    { command: `which-path plan ${result.plan!.role} ${result.plan!.also}`, what: 'with links' },
    { command: 'which-path guide steps', what: 'read on' },
  ]);
  expect(commands([top!]).map(({ what }) => what)).not.toContain('side by side');
});

test('roles that the guide has no page for lead nowhere', () => {
  expect(commands()).toEqual([]);
  expect(commands(['somebody-else'])).toEqual([]);
});

test('text and Markdown have the same commands', () => {
  const options = optionsWith({ guideRoles: showcase().roles.map(({ id }) => id) });
  for (const { command } of guideCommands(result, options)) {
    expect(renderText(result, options)).toContain(`\n  ${command}  `);
    expect(renderMarkdown(result, options)).toContain(`\n- \`${command}\`: `);
  }
});

test('the name of a quiz cannot end the code span that it stands in', () => {
  const guideRoles = showcase().roles.map(({ id }) => id);
  const markdown = renderMarkdown(result, optionsWith({ guideRoles, quizName: './`<b>.yaml' }));
  expect(markdown).toContain(" --quiz './`<b>.yaml' ``: ");
});

test('the plan that a result leads to is the same plan', () => {
  const pace = { ...result.plan!.pace, hoursPerWeek: 8, assumed: false, start: '2027-01-11', deadline: 12 };
  const background = { ...result.assessment.background, known: ['html'] };
  const shaped = {
    ...result,
    assessment: { ...result.assessment, background },
    plan: { ...result.plan!, pace },
  };
  const guideRoles = showcase().roles.map(({ id }) => id);
  const lines = guideCommands(shaped, optionsWith({ guideRoles })).map(({ command }) => command);
  expect(lines).toContain(
    `which-path plan ${result.plan!.role} ${result.plan!.also} --known html --hours 8 --start 2027-01-11 --weeks 12`,
  );
});
