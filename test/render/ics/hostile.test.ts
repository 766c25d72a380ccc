import fc from 'fast-check';
import { visible } from '../../../src/render/escape.js';
import { planIcs } from '../../../src/render/ics/plan-ics.js';
import { HOSTILE } from '../../hostile.js';
import { eventsIn, NOBODY, plan, quiz, read, withSkills } from './calendars.js';

/** The calendar with this text in all its places. */
function calendarOf(text: string): string {
  const said = {
    name: text,
    practise: text,
    proof: text,
    learn: [{ title: text, url: `https://a.example/${text}` }],
  };
  const renamed = { ...withSkills(quiz, { git: said }), id: text };
  const roles = quiz.roles.map((role) => ({ ...role, title: text }));
  const steps = plan.steps.map((step) =>
    step.kind === 'checkpoint' ? { ...step, title: text, text } : step,
  );
  return planIcs({ ...renamed, roles }, { ...plan, steps }, { respondent: text, study: null });
}

/** As it comes back: shown as everywhere, and half letters as the mark for them. */
const shown = (text: string): string => visible(text).replace(/\p{Surrogate}/gu, '\ufffd');

function check(text: string): void {
  const file = calendarOf(text);
  const lines = file.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // No letter is parted: the bytes of each line are whole letters.
    expect(Buffer.from(line).toString()).toBe(line);
  }
  const [git, , page] = eventsIn(file);
  expect(git?.summary).toBe(`Learn: ${shown(text)}`);
  expect(git?.description).toContain(
    `\nPractise: ${shown(text)}\nProof: ${shown(text)}\n${shown(text)}: https:`,
  );
  expect(page?.summary).toBe(`Checkpoint: ${shown(text)}`);
  const properties = read(file).getAllProperties();
  expect(properties.map(({ name }) => name)).toEqual([
    'version',
    'prodid',
    'calscale',
    'name',
    'x-wr-calname',
  ]);
}

test.each(Object.entries(HOSTILE))('%s changes nothing but its own text', (_, text) => check(text));

test.each([
  ['what has a meaning in iCalendar', 'a,b;c:d\\e"f\\n\\N,=^n'],
  ['an event of its own', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@b.example'],
  ['500 letters', 'long '.repeat(100)],
  ['letters of four octets', '🦆'.repeat(120)],
  ['letters of three octets', '学'.repeat(120)],
  ['nothing', ''],
])('%s comes back as it was', (_, text) => check(text));

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(text)),
    { numRuns: 25 },
  );
});

test('a line is full before it is folded', () => {
  const file = planIcs(withSkills(quiz, { git: { name: 'x'.repeat(200) } }), plan, NOBODY);
  const lines = file.split('\r\n');
  const at = lines.findIndex((line) => line.startsWith('SUMMARY:Learn: xxx'));
  expect(lines.slice(at, at + 3).map(({ length }) => length)).toEqual([75, 75, 1 + 200 - (75 - 15) - 74]);
});
