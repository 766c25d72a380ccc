import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { made, NOBODY, plan, studying } from './calendars.js';

// Small calendars, kept as files to read; with the line breaks of this folder instead of iCalendar's CRLF.
//   UPDATE_GOLDEN=1 npm test -- test/render/ics/golden.test.ts    and read the difference.

test.each([
  ['days', NOBODY],
  ['sessions', studying('Europe/Berlin', 'tue 19:00', 'sat 10:00')],
])('a small plan as %s, byte for byte', (name, options) => {
  const rendered = made(plan, options).replaceAll('\r\n', '\n');
  const file = new URL(`golden/${name}.ics`, import.meta.url);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, rendered);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(rendered);
});

test('the same plan gives the same bytes', () => {
  const options = studying('America/New_York', 'mon 18:00');
  expect(made(plan, options)).toBe(made(structuredClone(plan), structuredClone(options)));
});
