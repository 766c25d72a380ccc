import type { Renderer } from '../result.js';
import { planIcs } from './plan-ics.js';

/** A result's plan as a calendar. Throws as `planIcs` does; RangeError where there is no plan. */
export const renderIcs: Renderer = ({ quiz, assessment, plan }, { study = null }) => {
  if (plan === null) throw new RangeError('There is no plan.');
  return planIcs(quiz, plan, { respondent: assessment.respondent, study });
};
