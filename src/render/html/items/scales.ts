import type { ScaleAnalysis } from '../../../analysis/items/items.js';
import { itemTable } from '../../items/page-scales.js';
import type { ItemsResult } from '../../items/result.js';
import {
  figure,
  intervalWords,
  NO_ALPHA,
  readingOf,
  reliabilityWords,
  scaleKind,
  scaleName,
  scaleReading,
} from '../../items/words.js';
import { capital } from '../../words.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { alphaBar } from './bars.js';
import { figureTable } from './table.js';

/** How the questions of each trait go together: a line for each trait, then every question. */
export function scales({ quiz, analysis }: ItemsResult): Markup {
  if (analysis.scales.length === 0) return NOTHING;
  const named = analysis.scales.map((scale) => ({ scale, name: scaleName(quiz, scale.trait) }));
  return html`<section aria-labelledby="scales">
<h2 id="scales">How the questions of each ${scaleKind(quiz)} go together</h2>
<p class="note">Alpha with its 95% interval, on a line from 0 to 1; marks at 0.7, 0.8 and 0.9.</p>
<div class="scroll" role="region" aria-label="Table of scales" tabindex="0"><table class="figures small">
<caption class="sr">Alpha and omega of each ${scaleKind(quiz)}</caption>
<thead><tr><th scope="col">${capital(scaleKind(quiz))}</th><th scope="col" class="number">Items</th><th scope="col" class="number">Alpha</th><th scope="col" class="number">95%</th><th scope="col" class="plot"><span class="sr">Picture</span></th><th scope="col" class="number">Omega</th><th scope="col">Reading</th></tr></thead>
<tbody>${named.map(({ scale, name }, at) => scaleRow(scale, name, at))}</tbody></table></div>
${named.map(({ scale, name }) => detail(scale, name))}
<p class="note">Mean and sd are of points. r rest: how an answer goes with the sum of the scale's other questions. Alpha without: what alpha would be without it.</p>
</section>`;
}

function scaleRow({ alpha, noAlpha, omega, items }: ScaleAnalysis, name: string, at: number): Markup {
  const reading = noAlpha === null ? readingOf(alpha?.raw ?? 0).short : NO_ALPHA[noAlpha];
  return html`<tr><th scope="row">${name}</th><td class="number">${items.length}</td><td class="number strong">${figure(alpha?.raw ?? null)}</td><td class="number">${intervalWords(alpha?.interval ?? null)}</td><td class="plot">${alpha === null ? null : alphaBar(`alpha-${at}`, name, alpha.raw, alpha.interval)}</td><td class="number">${figure(omega)}</td><td>${reading}</td></tr>\n`;
}

function detail(scale: ScaleAnalysis, name: string): Markup {
  const reading = scaleReading(scale);
  return html`<h3>${name}</h3>
<p class="soft small">${capital(reliabilityWords(scale))}</p>
${reading === null ? null : html`<p>${reading}</p>`}
${scale.items.length === 0 ? null : figureTable(`Questions of ${name}`, itemTable(scale))}
`;
}
