import type { Guide, Topic, TopicBlock } from '../../guide/guide.js';
import type { See } from '../../guide/see.js';
import { type Block, heading, type Page } from '../page.js';
import {
  commandsSection,
  commonSource,
  figuresCaution,
  figuresOf,
  type GuidePageOptions,
  inBrackets,
  nameOf,
  sayingOf,
  sourcesSection,
} from './parts.js';
import { GROUP_WORDS } from './words.js';

/** One topic of the guide. */
export function topicPage(guide: Guide, topic: Topic, { command }: Pick<GuidePageOptions, 'command'>): Page {
  const figures = topic.blocks.flatMap((block) => block.figures);
  const lastAmounts = topic.blocks.findLast((block) => block.figures.length > 0);
  const used = topic.blocks.flatMap((block) => [...block.items, ...block.figures]);
  return {
    title: topic.title,
    kind: GROUP_WORDS[topic.group],
    blocks: [
      ...topic.blocks.flatMap((block) => [
        ...blocksOf(guide, block),
        ...(block === lastAmounts ? figuresCaution(figures) : []),
      ]),
      ...sourcesSection(
        guide,
        used.flatMap(({ from }) => from),
      ),
      ...commandsSection(
        topic.see.map((see) => ({ command: seeWords(command, see), what: what(guide, see) })),
      ),
    ],
  };
}

function blocksOf(guide: Guide, { heading: title, steps, items, figures }: TopicBlock): Block[] {
  const common = title === null ? null : commonSource(guide, [...items, ...figures]);
  return [
    ...(title === null ? [] : [heading(title, inBrackets(common))]),
    ...(items.length === 0
      ? []
      : [
          {
            type: 'sayings' as const,
            numbered: steps,
            items: items.map((item) => sayingOf(guide, item, common)),
          },
        ]),
    ...(figures.length === 0 ? [] : [figuresOf(guide, figures, common)]),
  ];
}

function seeWords(name: string, { command, of }: See): string {
  return [name, command, ...of].join(' ');
}

function what(guide: Guide, { command, of: [id = ''] }: See): string {
  if (command === 'compare') return 'side by side';
  if (command === 'roles') return nameOf(guide, id);
  return guide.topics.find((topic) => topic.id === id)?.title ?? id;
}
