import type { AdviceItem, Quiz, Role } from '../quiz/quiz.js';
import { adviceSources } from './advice.js';
import { ends, hanging, wrap } from './layout.js';
import type { RenderOptions, Result } from './result.js';
import { headlineOf } from './words.js';

/** The advice of each track's top role: a section for each heading, then the sources in full. */
export function adviceSections({ quiz, assessment }: Result, frame: RenderOptions): string[][] {
  return quiz.tracks.flatMap(({ id }) => {
    const track = assessment.tracks[id];
    return track === undefined ? [] : sectionsOf(quiz, headlineOf(quiz, track).role, frame);
  });
}

function sectionsOf(quiz: Quiz, role: Role, frame: RenderOptions): string[][] {
  const { palette, width } = frame;
  const sections = role.advice.map(({ title, items }, place) => {
    const heading = palette.heading(title);
    // Whose advice it is: a blend has another name than the role that comes first.
    const lines = place === 0 ? ends(heading, palette.faint(role.title), width) : wrap(heading, width);
    return [...lines, ...items.flatMap((item) => itemLines(role, item, frame))];
  });
  const sources = adviceSources(role).flatMap((id) => quiz.sources.filter((each) => each.id === id));
  if (sources.length === 0) return sections;
  const titles = sources.flatMap(({ title, publisher }, place) => {
    const full = publisher === null ? title : `${title} (${publisher})`;
    return hanging(palette.faint(`  [${place + 1}] `), palette.faint(full), width);
  });
  return [...sections, [palette.faint('Sources'), ...titles]];
}

/** An item and the numbers of its sources. */
function itemLines(role: Role, { text, from }: AdviceItem, { palette, width }: RenderOptions): string[] {
  const numbers = adviceSources(role).flatMap((id, place) => (from.includes(id) ? [place + 1] : []));
  const marks = numbers.map((number) => palette.faint(` [${number}]`)).join('');
  return hanging('  - ', text + marks, width);
}
