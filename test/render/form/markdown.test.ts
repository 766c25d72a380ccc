import { renderFormMarkdown } from '../../../src/render/form/markdown.js';
import { formWith } from './forms.js';

const shown = (other: Parameters<typeof formWith>[0] = {}): string =>
  renderFormMarkdown(formWith(other)).replace(/[0-9a-f]{12}/, 'HASH');

test('a form has task lists to tick, and lines to write on', () => {
  expect(shown()).toBe(
    `# Small

Small.

5 questions, 1 to 2 minutes. Tick the box of your answer, and write a number where there is a line for it. Questions with \\* have to be answered, the others may be left open. There are no right answers: go with the first one that feels like you.

Name: ${'\\_'.repeat(30)} Date: ${'\\_'.repeat(12)}

## 1. tool

Think of today.

*Tick one.*

- [ ] **1** saw
- [ ] **2** pen

## 2. quiet \\*

*Tick one, from 1 to 5.*

- [ ] **1**: no
- [ ] **2**
- [ ] **3**
- [ ] **4**
- [ ] **5**: yes

## 3. sure

*Write a whole number from 0 to 100.*

\\_\\_\\_\\_ \\(0 is no, 100 is yes\\)

## 4. desk

*Tick up to 2.*

- [ ] **1** clamp
- [ ] **2** book
- [ ] **3** phone

## 5. day

*Write the numbers of the 2 that fit best, the best one first.*

- **1** build
- **2** plan
- **3** meet

1st \\_\\_\\_\\_ 2nd \\_\\_\\_\\_

*Quiz small, version 1, HASH.*
`,
  );
});

test('the key stands below each option, and the profiles at the end', () => {
  const text = shown({ key: true });
  expect(text).toContain('# Small\n\n**With the answer key: for authors, not for those who answer.**\n');
  expect(text).toContain(`
*Tick one.* Id: tool

- [ ] **1** saw
  - *saw*: +2 care (high)
- [ ] **2** pen
  - *pen*: -2 care (low), +1 pace (high)
`);
  expect(text).toContain(`
1st \\_\\_\\_\\_ 2nd \\_\\_\\_\\_

*The weights count by place: the 1st twice, the 2nd once.*

## Answer key: the roles

What each role asks of the traits: a role scores where the answers lean the same way.

### path

- **tester**: +1 care (high), -0.5 pace (low)
- **hacker**: -1 care (low)
`);
});
