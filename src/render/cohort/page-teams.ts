import type { Grouping, Team } from '../../analysis/cohort/cohort.js';
import type { Quiz } from '../../quiz/quiz.js';
import { type Block, heading, type Saying } from '../page.js';
import type { CohortResult } from './result.js';
import { shorten } from './shorten.js';
import { GROUPING_WORDS, teamNames, teamWords } from './team-words.js';

const SHOWN_TEAMS = 4;

/** Who could work with whom. */
export function teamSections({ quiz, cohort: { teams } }: CohortResult, brief: boolean): Block[] {
  if (teams === null) return [];
  const { grouping, pairs, groups } = teams;
  return [
    ...teamSection('Pairs', quiz, grouping, pairs, brief),
    // As many groups as pairs are no larger than pairs.
    ...(groups.length === pairs.length ? [] : teamSection('Groups', quiz, grouping, groups, brief)),
  ];
}

function teamSection(
  title: string,
  quiz: Quiz,
  grouping: Grouping,
  teams: readonly Team[],
  brief: boolean,
): Block[] {
  if (teams.length === 0) return [];
  const { shown, more } = shorten(teams, brief ? SHOWN_TEAMS : null);
  return [
    heading(title, GROUPING_WORDS[grouping]),
    { type: 'sayings', numbered: true, items: shown.map((team) => teamItem(quiz, team)) },
    ...more,
  ];
}

function teamItem(quiz: Quiz, team: Team): Saying {
  const words = teamWords(quiz, team);
  const names = teamNames(team);
  return words === ''
    ? { label: null, text: names, source: null, notes: [] }
    : { label: names, text: words, source: null, notes: [] };
}
