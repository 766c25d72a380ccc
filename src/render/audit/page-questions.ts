import type { Audit, OptionAudit, QuestionAudit } from '../../analysis/audit/audit.js';
import type { Question, Quiz } from '../../quiz/quiz.js';
import { listWords } from '../guide/words.js';
import { type Block, heading, note, type Saying, type Table } from '../page.js';
import { questionOf } from '../words.js';
import { endsOf, leftOut, rowsOf } from './ends.js';
import type { AuditPageOptions } from './options.js';
import { optionSection } from './page-options.js';
import { figure, glyphsOf, grouped, percent } from './words.js';

/** Of many questions: those that tell most, and those that tell least. */
const SHOWN_ENDS = 5;
const SHOWN_REMARKS = 6;

/** What each question tells, and what could be left out. */
export function questionSections(quiz: Quiz, audit: Audit, options: AuditPageOptions): Block[] {
  return [
    ...tellingSection(quiz, audit, options),
    ...remarkSection(quiz, audit, options.brief),
    ...(options.brief ? [] : optionSection(quiz, audit)),
  ];
}

const mostTold = ({ tracks }: QuestionAudit): number => Math.max(0, ...tracks.map(({ told }) => told));

function tellingSection(quiz: Quiz, audit: Audit, { brief, narrow, unicode }: AuditPageOptions): Block[] {
  const { questions } = audit;
  if (questions.length === 0) return [];
  const sorted = [...questions].sort((a, b) => mostTold(b) - mostTold(a));
  const ends = endsOf(sorted, SHOWN_ENDS, brief);
  const { shown } = ends;
  const columns = [
    shown.map(({ tracks }) => tracks.map(({ never, decides }) => (never ? 'never' : percent(decides.value)))),
    shown.map(({ tracks }) => tracks.map(({ told }) => percent(told))),
    ...(brief ? [] : [shown.map(({ tracks }) => tracks.map(({ information }) => figure(information, 3)))]),
  ].map((column) => perTrack(column, narrow));
  const rowOf = ({ question }: QuestionAudit, place: number): string[] => [
    question,
    ...columns.map((column) => column[place] ?? ''),
  ];
  const table: Table = {
    type: 'table',
    columns: ['Question', 'Decides', 'Tells', ...(brief ? [] : ['Bits'])],
    align: ['left', 'right', 'right', ...(brief ? [] : ['right' as const])],
    rows: rowsOf(ends, rowOf, glyphsOf(unicode)),
  };
  const tracks = quiz.tracks.length > 1 ? quiz.tracks.map(({ title }) => title).join(' / ') : null;
  return [
    heading('Questions, by what they tell', tracks),
    table,
    ...leftOut(ends),
    note(
      'Decides: on so many sheets another answer to it alone changes who comes first. Tells: so much of the uncertainty about that its answer takes away.',
    ),
  ];
}

/** One figure a track in each cell; as wide in all of them, where they stand below one another. */
function perTrack(cells: readonly (readonly string[])[], narrow: boolean): readonly string[] {
  const width = narrow ? 0 : Math.max(...cells.flat().map((each) => each.length));
  return cells.map((figures) =>
    figures.map((each) => (figures.length < 2 ? each : each.padStart(width))).join(' / '),
  );
}

function remarkSection(quiz: Quiz, audit: Audit, brief: boolean): Block[] {
  const remarks = [...questionRemarks(quiz, audit), ...optionRemarks(quiz, audit)];
  if (remarks.length === 0) return [];
  const left = remarks.length - SHOWN_REMARKS;
  const cut = brief && left > 1;
  return [
    heading('What hardly decides'),
    { type: 'sayings', numbered: false, items: cut ? remarks.slice(0, SHOWN_REMARKS) : remarks },
    ...(cut ? [note(`and ${grouped(left)} more; --all has all`)] : []),
    note('A neutral option may be meant so. Sharpen the others, or leave them out.'),
  ];
}

const saying = (label: string, text: string): Saying => ({ label, text, source: null, notes: [] });

const neverDecides = ({ tracks }: QuestionAudit): boolean => tracks.every(({ never }) => never);

function questionRemarks(quiz: Quiz, { questions, limits }: Audit): Saying[] {
  return questions.flatMap((question) => {
    const [one] = question.tracks;
    if (one === undefined) return [];
    if (neverDecides(question))
      return [
        saying(question.question, 'never decides: whatever is answered to it, the same roles come first.'),
      ];
    const most = Math.max(...question.tracks.map(({ decides }) => decides.value));
    const track = question.tracks.find(({ decides }) => decides.value === most)?.track;
    const where = quiz.tracks.length > 1 ? ` (${quiz.tracks.find(({ id }) => id === track)?.title})` : '';
    return most < limits.decides
      ? [saying(question.question, `hardly decides: on ${percent(most)} of the sheets at most${where}.`)]
      : [];
  });
}

/** The middle of a scale counts nothing, as it should; so scales are not looked at. */
function optionRemarks(quiz: Quiz, { questions }: Audit): Saying[] {
  return questions.flatMap((question) => {
    const asked = questionOf(quiz, question.question);
    if (asked === undefined || asked.type === 'scale' || neverDecides(question)) return [];
    return [...sameRemarks(question), ...idleRemarks(asked, question)];
  });
}

function sameRemarks({ question, options }: QuestionAudit): Saying[] {
  const groups = new Map<string, string[]>();
  for (const { option, same } of options) {
    if (same === null) continue;
    // `same` names one other option: chains of them are one group.
    const group = groups.get(String(same)) ?? groups.get(String(option)) ?? [];
    for (const id of [String(option), String(same)]) {
      if (!group.includes(id)) group.push(id);
      groups.set(id, group);
    }
  }
  return [...new Set(groups.values())].map((group) =>
    saying(question, `${listWords(group)} count the same for every role.`),
  );
}

function idleRemarks(asked: Question, { question, options }: QuestionAudit): Saying[] {
  const idle = options.filter(isIdle);
  if (idle.length === 0 || asked.type === 'scale' || idle.length === asked.options.length) return [];
  const weightless = idle.filter(({ tracks }) => tracks.every(({ toward }) => toward === null));
  const others = idle.filter((each) => !weightless.includes(each));
  return [
    ...idleRemark(question, weightless, 'the same for every role, as if it were left open.'),
    ...idleRemark(question, others, 'nothing: with it the same roles come first as without an answer.'),
  ];
}

function idleRemark(question: string, options: readonly OptionAudit[], how: string): Saying[] {
  if (options.length === 0) return [];
  const names = listWords(options.map(({ option }) => String(option)));
  return [saying(question, `${names} ${options.length === 1 ? 'counts' : 'count'} ${how}`)];
}

const isIdle = ({ tracks, same }: OptionAudit): boolean =>
  same === null && tracks.length > 0 && tracks.every(({ never }) => never);
