import { coordinate } from '../picture.js';
import { WIDE_LANES, widthOf } from './rail.js';

/** Room for the lines at the left of the skill map, by their number. */
const RAILS = Array.from(
  { length: WIDE_LANES + 1 },
  (_, lanes) => `.rail-${lanes} tr{padding-left:${coordinate(widthOf(lanes) + 0.5)}em}`,
).join('\n');

/** What a plan needs beside the style of all pages. A ring has the colour of the paper inside, so that no line shows. */
export const PLAN_STYLE = `
.plan .sum{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin-top:1rem}
.plan .sum div{display:flex;flex-direction:column-reverse}
.plan .sum .between{flex-direction:column}
.plan .sum dd{font-size:clamp(1.3rem,1.1rem + 1vw,1.7rem);font-weight:650;line-height:1.25}
.plan .sum dt{color:var(--soft);font-size:.875rem}
.plan .sum dd .soft{font-weight:400;font-size:1rem}
.skills .known,.skills .legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.25rem}
.skills .known li{position:relative;padding-left:1.2em}
.skills .known li::before{content:"\\2713";position:absolute;left:0;color:var(--good);font-weight:650}
.skills .legend{margin:.5rem 0 .75rem;color:var(--soft);font-size:.875rem}
.skills .legend li{display:flex;align-items:center;gap:.4rem}
.skills .symbol{width:1em;height:1em;flex:none}
.skill-map,.skill-map tbody,.skill-map tr,.skill-map th{display:block}
.skill-map tr{position:relative;padding-top:.3em;padding-bottom:.3em}
.skill-map th,.skill-map td{padding:0}
.skill-map th{font-weight:500}
.skill-map .core th{font-weight:650}
.skill-map td{display:inline;color:var(--soft);font-size:.875rem}
.skill-map td+td::before{content:"\\00b7  "}
.skill-map .next{color:var(--accent);white-space:nowrap}
.skill-map .branch{color:var(--soft);padding-top:.5rem}
${RAILS}
.rail{position:absolute;top:0;left:0;width:100%;height:100%;font-size:1rem;pointer-events:none}
:root{--lane:#87919b}
@media (prefers-color-scheme:dark){:root{--lane:#6b757f}}
.rail line,.rail path{fill:none;stroke:var(--lane);stroke-width:1.5;vector-effect:non-scaling-stroke}
.skills .ring{fill:var(--paper);stroke:var(--soft);stroke-width:2}
.skills .ring.next{stroke:var(--accent)}
.rail .dot,.symbol .dot,.timeline .diamond{fill:var(--accent)}
.timeline .diamond{stroke:var(--paper);stroke-width:2}
.skills .left-out div{display:grid;grid-template-columns:4rem minmax(0,1fr)}
.skills .left-out dt{color:var(--soft)}
.overview{margin-top:1.25rem}
.overview .axis{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.skill-map .branch th{font-weight:650;color:var(--ink)}
.skill-map .branch{break-after:avoid}
.overview .branch th{grid-column:1/-1;color:var(--soft);padding-top:.5rem}
.overview tr{padding:0}
.overview tbody th,.overview .number{padding:.2rem 0}
.overview .axis span{padding-right:.5rem}
.overview td.plot{position:relative;align-self:stretch;min-height:1.5em;margin-bottom:.6rem}
.overview .plot svg[role]{position:absolute;top:0;left:0;height:100%}
.overview .tick{stroke:var(--line);stroke-width:1}
.overview .deadline{stroke-dasharray:4 3}
.stages{list-style:none;padding:0;margin-top:2rem}
.stages>li{padding:1.25rem 0;border-top:1px solid var(--line)}
.stages h3{margin:0}
.tasks{list-style:none;padding:0}
.tasks li{padding:.15rem 0}
.tasks .links{display:block}
.stages .practice dt{font-weight:650;margin-top:.6rem}
.stages .checkpoint{position:relative;padding-left:1.6rem;margin-top:.9rem}
.stages .mark{position:absolute;left:0;top:0;width:1.2em;height:1.5em}
.plan .commands{list-style:none;padding:0}
@media (min-width:40rem){
.overview tr{grid-template-columns:minmax(0,16rem) minmax(0,1fr) 6.5rem}
.overview td.plot{margin:0}
.stages>li{display:grid;grid-template-columns:13.5rem minmax(0,1fr);gap:0 1.5rem}
}
@media (min-width:52rem){.skill-map.long{column-count:2;column-gap:2.5rem}}
@media (min-width:60rem){.tasks{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 1.5rem}}
@media print{
:root{--lane:#777}
.skills h3,.timeline h3{margin-top:.5rem}
.skills .known,.skills .legend,.skills .note{margin:0}
.skills .legend{margin-bottom:.2rem}
.tasks .strong{font-weight:500}
.skill-map.long{column-count:2;column-gap:2rem}
.skill-map tr{padding-top:.375em;padding-bottom:0}
.skill-map .level,.skill-map .when{display:none}
.skill-map th,.skill-map td{display:inline}
.overview td.plot{min-height:0;margin:0}
.overview tr{grid-template-columns:minmax(0,16rem) minmax(0,1fr) 6.5rem}
.overview .plot{grid-column:auto;order:0}
.overview tbody th,.overview .number{padding:.05rem 0}
.overview{margin-top:.5rem}
.overview tr{break-inside:avoid}
.stages{columns:2;column-gap:2rem;margin-top:1rem}
.person .stages{columns:3;column-gap:1.2rem}
.stages>li{display:block;padding:.4rem 0;break-inside:avoid}
.stages .when h3,.stages .when p{display:inline;margin:0}
.stages .when p{margin-left:.5em}
.tasks{display:block}
.tasks li,.tasks .links{display:inline}
.tasks li+li::before{content:"\\00b7  "}
.tasks .links::before{content:"("}.tasks .links::after{content:")"}
.tasks .about,.person .links,.person .checkpoint .about,.person .checkpoint .text{display:none}
.stages .checkpoint{margin-top:.2rem}
}
`.trim();
