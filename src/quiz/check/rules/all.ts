import type { WarningRule } from '../warn.js';
import { cutText } from './cut-text.js';
import {
  fewQuestions,
  idleQuestion,
  oneOptionCounts,
  oneWayKeyed,
  sameProfile,
  sameWeights,
} from './measuring.js';
import { wrongMinutes } from './minutes.js';
import { longShort, roleNamed, sameEnds, sameTitle } from './naming.js';
import { longText, manyOptions, ofTheAbove, repeatedText, unlikeLengths, unorderedSteps } from './options.js';
import { noSkills, unreachableSkill, unusedSource, unusedTrait } from './unused.js';
import { absoluteWord, doubleBarrelled, doubleNegative, leadingQuestion } from './wording.js';

/** What can be said of each part that is sound, whatever is wrong elsewhere. */
export const RULES_OF_PARTS: readonly WarningRule[] = [
  doubleBarrelled,
  leadingQuestion,
  absoluteWord,
  doubleNegative,
  roleNamed,
  repeatedText,
  unlikeLengths,
  ofTheAbove,
  unorderedSteps,
  manyOptions,
  longText,
  cutText,
  sameEnds,
  sameTitle,
  longShort,
  idleQuestion,
  sameWeights,
  oneOptionCounts,
];

/** What can only be said of a quiz without errors: a part that is missing may be what they look for. */
export const RULES_OF_THE_WHOLE: readonly WarningRule[] = [
  fewQuestions,
  oneWayKeyed,
  sameProfile,
  unusedTrait,
  unusedSource,
  unreachableSkill,
  noSkills,
  wrongMinutes,
];
