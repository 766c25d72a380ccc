import { peopleWords, verdictCounts } from '../cohort/words.js';
import { type Block, heading, note, type Page, paragraph, type Saying } from '../page.js';
import { capital, quizWords, roleOf } from '../words.js';
import { shortened } from './list.js';
import { silentOf, suspectsOf, unchosenOf } from './notable.js';
import { questionSections } from './page-questions.js';
import { scaleSections } from './page-scales.js';
import { pairSection, traitSection } from './page-traits.js';
import type { ItemsResult } from './result.js';
import {
  fewPeopleWords,
  intervalWords,
  keyingWords,
  NOT_CLAIMED,
  peopleSentence,
  qualityCounts,
  scaleName,
  shareWords,
} from './words.js';

export interface ItemsPageOptions {
  /** True: what matters most, for a terminal. */
  readonly brief: boolean;
}

const SHOWN_SUSPECTS = 6;
const SHOWN_UNCHOSEN = 6;
const SHOWN_ROLES = 6;

/** What the answers tell an author: how good they are, how the scales hang together, what to look at, what came of it. */
export function itemsPage(result: ItemsResult, { brief }: ItemsPageOptions): Page {
  const { quiz, analysis } = result;
  return {
    title: quiz.title,
    kind: `items, ${peopleWords(quiz, analysis.people.analysed)}`,
    blocks: [
      ...(brief ? [] : [note(`Quiz ${quizWords(analysis.quiz)}.`)]),
      ...answersSection(result),
      ...(analysis.people.analysed === 0
        ? []
        : [
            ...scaleSections(result, brief),
            ...suspectSection(result, brief),
            ...unchosenSection(result, brief),
            ...silentSection(result),
            ...outcomeSections(result, brief),
            ...traitSection(result, brief),
            ...pairSection(result, brief),
            ...(brief ? [] : questionSections(result)),
            heading('What this does not say'),
            paragraph(NOT_CLAIMED),
          ]),
    ],
  };
}

const saying = (label: string | null, text: string): Saying => ({ label, text, source: null, notes: [] });

function answersSection({ analysis }: ItemsResult): Block[] {
  const few = fewPeopleWords(analysis.people.analysed);
  const counts = qualityCounts(analysis.quality).map(({ count, what }) => saying(String(count), what));
  return [
    paragraph(peopleSentence(analysis)),
    ...(counts.length === 0 ? [] : [{ type: 'sayings' as const, numbered: false, items: counts }]),
    ...(few === null || analysis.people.analysed === 0 ? [] : [note(few)]),
  ];
}

function suspectSection({ quiz, analysis }: ItemsResult, brief: boolean): Block[] {
  const suspects = suspectsOf(analysis);
  if (suspects.length === 0) return [];
  const { shown, more } = shortened(suspects, brief ? SHOWN_SUSPECTS : null);
  return [
    heading('Questions that go against the others'),
    {
      type: 'sayings',
      numbered: false,
      items: shown.map(({ scale, item }) =>
        saying(`${item.question}, in ${scaleName(quiz, scale.trait)}`, keyingWords(item)),
      ),
    },
    ...more,
  ];
}

function unchosenSection({ analysis }: ItemsResult, brief: boolean): Block[] {
  const unchosen = unchosenOf(analysis);
  if (unchosen.length === 0) return [];
  const { shown, more } = shortened(unchosen, brief ? SHOWN_UNCHOSEN : null);
  return [
    heading('Options that nobody chose'),
    {
      type: 'terms',
      short: false,
      rows: shown.map(({ question, unchosen: options }) => ({
        term: question,
        text: options.join(', '),
        source: null,
      })),
    },
    ...more,
  ];
}

function silentSection({ analysis }: ItemsResult): Block[] {
  const silent = silentOf(analysis);
  if (silent.length === 0) return [];
  return [
    heading('Questions that tell nothing here about the outcome'),
    paragraph(`${silent.map(({ question }) => question).join(', ')}.`),
    note('Their answers go with the recommended role no more closely than chance would have it.'),
  ];
}

function outcomeSections({ quiz, analysis }: ItemsResult, brief: boolean): Block[] {
  return analysis.tracks.flatMap(({ track, recommended, roles, verdicts }): Block[] => {
    const title = quiz.tracks.find(({ id }) => id === track)?.title ?? track;
    const sorted = [...roles].sort((a, b) => b.people - a.people);
    const { shown, more } = shortened(sorted, brief ? SHOWN_ROLES : null);
    return [
      heading(`${title}: which role came first`, `${recommended} with a recommendation`),
      {
        type: 'table',
        columns: ['Role', 'First', 'Share', '95%'],
        align: ['left', 'right', 'right', 'right'],
        rows: shown.map(({ role, people, share, interval }) => [
          roleOf(quiz, role).title,
          String(people),
          shareWords(share),
          interval === null ? intervalWords(null) : interval.map(shareWords).join(' to '),
        ]),
      },
      ...more,
      note(`${capital(verdictCounts(verdicts))}.`),
    ];
  });
}
