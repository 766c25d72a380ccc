import type { Plan } from '../../plan/plan.js';
import type { SkillMap } from '../../plan/skill-map.js';
import type { Quiz } from '../../quiz/quiz.js';
import { planJson } from '../guide/json.js';
import { planPage } from '../guide/plan-page.js';
import { renderPlanHtml } from '../html/plan/page.js';
import type { StudyTimes } from '../ics/options.js';
import { planIcs } from '../ics/plan-ics.js';
import type { PlanFormat } from '../page.js';
import { renderPageMarkdown } from '../page-markdown.js';
import { renderPageText } from '../page-text.js';
import type { Frame } from '../result.js';

/** A plan that was asked for by itself, with what its renderers need. */
export interface PlanResult {
  readonly quiz: Quiz;
  /** For a calendar it has a first day. */
  readonly plan: Plan;
  readonly skillMap: SkillMap;
  /** The call that made it, without format and output. */
  readonly command: string;
  /** When its learning is done, for a calendar; `null` for whole days. */
  readonly study: StudyTimes | null;
}

/** One renderer a format. */
export const planRenderers: Readonly<Record<PlanFormat, (result: PlanResult, frame: Frame) => string>> = {
  text: (result, frame) => renderPageText(planPage(result.quiz, result.plan, result), frame),
  json: ({ quiz, plan }) => planJson(quiz, plan),
  markdown: (result) => renderPageMarkdown(planPage(result.quiz, result.plan, result)),
  html: (result) => renderPlanHtml(result.quiz, result.plan, result.skillMap, result),
  ics: ({ quiz, plan, study }) => planIcs(quiz, plan, { respondent: null, study }),
};
