import { type AnswerSheet, type Background, NO_BACKGROUND } from '../src/answers/sheet.js';
import { parseQuiz } from '../src/quiz/parse.js';
import type { Quiz, Response } from '../src/quiz/quiz.js';
import { mapStrings } from '../src/render/escape.js';
import { sheetOf } from './builders.js';

/** Makes a text of the quiz from a short name for it. All names differ. */
export type Say = (name: string) => string;

/**
 * A quiz in which every key that a quiz file may have is used, each text made by `say`: for what has to hold of any
 * text, wherever it stands. Path: maker and thinker (whose blend is `both`), leader. Field: web and lab.
 */
export function showcase(say: Say = (name) => name): Quiz {
  return parseQuiz(JSON.stringify(writtenShowcase(say)), { file: 'showcase.yaml' });
}

/** The showcase with `text` in each of its texts and links, whatever the parser would say to it. */
export function showcaseWith(text: string): Quiz {
  return mapStrings(
    showcase((name) => `${name} \ue000`),
    (each) => each.replaceAll('\ue000', () => text),
  );
}

/** The same as a quiz file has it. */
export function writtenShowcase(say: Say = (name) => name) {
  const role = (id: string, track: string, profile: object, rest: object) => ({
    ...{
      title: say(`${id} title`),
      short: say(`${id} short`),
      track,
      profile,
      summary: say(`${id} summary`),
    },
    ...{ day: say(`${id} day`), leads_to: [say(`${id} next`)] },
    ladder: {
      none: say(`${id} start`),
      'under-1-year': say(`${id} first year`),
      '1-to-5-years': say(`${id} later`),
      'over-5-years': say(`${id} much later`),
    },
    experiment: { title: say(`${id} experiment`), hours: [2, 4], text: say(`${id} experiment text`) },
    ...rest,
  });
  const skill = (id: string, needs: readonly string[] = []) => ({
    ...{ name: say(`${id} name`), group: 'group', hours: [4, 8], needs },
    learn: [{ title: say(`${id} link`), url: `https://example.org/${say(id).replace(/[\s"<>]/g, '')}` }],
    ...{ practise: say(`${id} practise`), proof: say(`${id} proof`) },
  });
  const project = (title: string, needs: readonly string[]) => ({
    ...{ title: say(title), needs, hours: [2, 2], text: say(`${title} text`) },
  });
  const option = (id: string, weights: object) => ({ id, text: say(`${id} option`), weights });
  return {
    quiz: {
      ...{
        id: 'showcase',
        subject: 'person',
        title: say('quiz title'),
        version: say('1.0'),
        minutes: [2, 3],
      },
      description: say('quiz description'),
    },
    sources: { book: { title: say('source title'), publisher: say('publisher'), note: say('note') } },
    traits: {
      hands: {
        name: say('hands'),
        low: say('hands low'),
        high: say('hands high'),
        about: say('hands about'),
      },
      people: { name: say('people'), low: say('people low'), high: say('people high') },
    },
    tracks: {
      path: { title: say('path track'), question: say('path question') },
      field: { title: say('field track'), question: say('field question') },
    },
    roles: {
      maker: role(
        'maker',
        'path',
        { hands: 1 },
        {
          skills: { core: ['saw', 'glue'], useful: ['paint'], occasional: ['carve'] },
          projects: [project('box', ['saw', 'glue']), project('toy', ['paint'])],
          differs: { thinker: say('maker is no thinker') },
          sources: ['book'],
          advice: [
            {
              title: say('maker advice'),
              items: [
                { text: say('advice with source'), from: ['book'] },
                { text: say('advice without'), from: [] },
              ],
            },
          ],
        },
      ),
      thinker: role(
        'thinker',
        'path',
        { hands: -1 },
        {
          skills: { core: ['draw'] },
          differs: { maker: say('thinker is no maker') },
        },
      ),
      leader: role('leader', 'path', { people: 1 }, { skills: { core: ['speak'] } }),
      web: role('web', 'field', { people: 1 }, { skills: { core: ['paint'], useful: ['speak'] } }),
      lab: role('lab', 'field', { people: -1 }, { skills: { core: ['draw'] } }),
    },
    skills: {
      wood: skill('wood'),
      saw: skill('saw', ['wood']),
      glue: skill('glue', ['wood']),
      paint: skill('paint'),
      carve: skill('carve', ['saw']),
      draw: skill('draw'),
      speak: skill('speak'),
    },
    blends: [{ id: 'both', of: ['maker', 'thinker'], title: say('blend title'), text: say('blend text') }],
    questions: [
      {
        ...{ id: 'tool', type: 'choice', text: say('Which tool?'), help: say('help') },
        options: [option('saw', { hands: 2 }), option('pen', { hands: -2 }), option('talk', { people: 2 })],
      },
      {
        ...{ id: 'alone', type: 'scale', text: say('I like it quiet.'), low: say('no'), high: say('yes') },
        weights: { people: -1 },
      },
      {
        ...{ id: 'mend', type: 'scale', text: say('I mend things.'), low: say('never'), high: say('often') },
        weights: { hands: 1 },
      },
      {
        ...{ id: 'desk', type: 'multi', max: 2, text: say('What is on your desk?') },
        options: [
          option('clamp', { hands: 1 }),
          option('book', { hands: -1 }),
          option('phone', { people: 1 }),
        ],
      },
      {
        ...{ id: 'day', type: 'rank', top: 2, text: say('Order your day.') },
        options: [
          option('build', { hands: 1 }),
          option('plan', { hands: -1 }),
          option('meet', { people: 1 }),
        ],
      },
    ],
  };
}

export const MAKER_ANSWERS: Readonly<Record<string, Response>> = {
  ...{ tool: 'saw', alone: 2, mend: 5, desk: ['clamp', 'phone'], day: ['build', 'meet'] },
};

/** A sheet of a maker in the web field. */
export function makerSheet(
  respondent: string | null = 'Mia',
  background: Partial<Background> = {},
): AnswerSheet {
  return sheetOf(MAKER_ANSWERS, { respondent, background: { ...NO_BACKGROUND, ...background } });
}
