import { skillMap } from '../../../../src/plan/skill-map.js';
import type { Quiz } from '../../../../src/quiz/quiz.js';
import { renderPlanHtml } from '../../../../src/render/html/plan/page.js';
import { shippedQuiz } from '../../../builders.js';
import { controlIn, HOSTILE } from '../../../hostile.js';
import { planTo, skillQuiz } from '../../../plan/graph.js';

const MARKUP: Readonly<Record<string, string>> = {
  'an image': '<img src=x onerror=alert(1)>',
  'the end of an attribute': '"><script>alert(1)</script>',
  'the end of the style': '</style><script>alert(1)</script>',
  'a comment': '<!-- ',
  'an entity': '&lt;script&gt;&#60;b&#62;',
  'a template': '{{7*7}}',
};

const small = skillQuiz(
  { a: [2, 2], b: [4, 4, 'a'], c: [1, 1] },
  { one: { core: ['b'], useful: ['c'], projects: { first: ['a'], last: ['b'] } }, two: { core: ['a', 'c'] } },
);

/** The quiz with the text wherever a plan shows one. */
function quizWith(text: string, url = 'https://example.org/'): Quiz {
  return {
    ...small,
    title: text,
    version: text,
    roles: small.roles.map((role) => ({
      ...role,
      title: text,
      projects: role.projects.map((project) => ({ ...project, title: text, text })),
    })),
    skills: small.skills.map((skill) => ({
      ...{ ...skill, name: text, practise: text, proof: text },
      learn: [{ title: text, url }],
    })),
  };
}

const pageOf = (
  quiz: Quiz,
  wishes: Parameters<typeof planTo>[2] = {},
  command = 'which-path plan one',
): string => {
  const plan = planTo(quiz, ['one', 'two'], { shape: 'fork', start: '2027-01-11', ...wishes });
  return renderPlanHtml(quiz, plan, skillMap(quiz, plan), { command });
};

/** The tags of a page, without what stands in them: the same whatever the texts are. */
const tagsOf = (page: string): string[] => [...page.matchAll(/<\/?[a-zA-Z!][^\s>]*/g)].map(([tag]) => tag);

test.each(Object.entries({ ...HOSTILE, ...MARKUP }))('a text stays a text: %s', (_, text) => {
  for (const wishes of [{}, { known: ['a'] }, { weeks: 1, hoursPerWeek: 1 }]) {
    const page = pageOf(quizWith(text), wishes, `which-path ${text}`);
    expect(tagsOf(page)).toEqual(tagsOf(pageOf(quizWith('plain'), wishes)));
    expect(controlIn(page)).toBeNull();
  }
});

test.each(['javascript:alert(1)', 'data:text/html,x', ' https://a b', 'file:///etc/passwd', '//example.org'])(
  'an address that no page of the web has is no link: %s',
  (url) => {
    expect(pageOf(quizWith('plain', url))).not.toContain('href');
  },
);

test('only addresses of the plan are linked', () => {
  const links = [...pageOf(quizWith('plain')).matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
  expect([...new Set(links)]).toEqual(['https://example.org/']);
});

const quiz = shippedQuiz();
const ada = planTo(quiz, ['python-developer', 'web-developer'], {
  ...{ known: ['python-basics', 'git'], hoursPerWeek: 8, start: '2027-01-11' },
});
const page = renderPlanHtml(quiz, ada, skillMap(quiz, ada), { command: 'which-path plan' });

test('no style stands in an attribute, which the policy would not let through', () => {
  expect(page).not.toMatch(/\sstyle=/);
});

test('every id is there once, and whatever is named by one is there', () => {
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...page.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"/g)].map(([, id]) => id);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test('every skill of the plan is in the map and in a stage', () => {
  for (const step of ada.steps) {
    if (step.kind !== 'learn') continue;
    const { name } = quiz.skills.find(({ id }) => id === step.skill)!;
    expect(page).toContain(`</svg>${name}</th>`);
    expect(page).toContain(`<span class="strong">${name}</span>`);
  }
});

test('the sum stands at the top', () => {
  expect(page).toContain('<dt>hours</dt><dd>665 to 1411</dd>');
  expect(page).toContain('<dt>weeks, at 8 hours a week</dt><dd>84 to 177</dd>');
});
