import { WIDTHS } from './people-columns.js';

/** What only the cohort's page needs. */
export const COHORT_STYLE = `
.glance{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem 1rem;margin-top:1.75rem}
.glance dt{font-size:.875rem;color:var(--soft)}
.glance dd{font-size:.875rem;color:var(--soft)}
.glance dt+dd{font-size:1.1rem;line-height:1.2;font-weight:650;color:var(--ink)}
.glance dt+.wordy{font-size:1rem}
h3+.soft{margin-bottom:.25rem}
.mix,.mix thead,.mix tbody{display:block}
.mix tr{display:grid;grid-template-columns:minmax(0,1fr) 3.75rem 2.75rem 3.5rem;column-gap:.35rem;align-items:center;padding:.3rem 0}
.mix th,.mix td{display:block;padding:0}
.mix .plot{grid-column:1/-1;order:1}
.mix thead .plot{display:none}
.mix thead tr{padding:0}
.spread,.spread tbody{display:block}
.spread tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:1rem;align-items:center;padding:.6rem 0}
.spread th,.spread td{display:block;padding:0}
.spread .plot{grid-column:1/-1;order:1;padding-top:.25rem}
.spread .low,.spread .high{font-size:.875rem;color:var(--soft)}
.spread .high{text-align:right}
.calls,.calls tbody{display:block}
.calls tr{display:block;padding:.4rem 0;border-top:1px solid var(--faint)}
.calls th,.calls td{display:block;padding:0}
.calls tbody th{font-weight:650}
.calls thead{display:none}
.calls .soft{font-size:.875rem}
.thick{stroke-width:5;stroke-linecap:round}
.dashed{stroke-dasharray:3 3}
.median{fill:var(--paper);stroke:var(--accent);stroke-width:3}
.scroll{position:relative;overflow-x:auto;margin-top:.5rem}
.scroll caption{text-align:left;margin:0 0 .5rem}
.scroll .figures th:first-child{min-width:8rem}
.figures .number{padding-left:.5rem}
.matrix{font-size:.875rem}
.matrix th,.matrix td{min-width:5.75rem;padding:.35rem .6rem;border:1px solid var(--paper)}
.matrix thead th{vertical-align:bottom}
.matrix th:first-child{position:sticky;left:0;min-width:8.5rem;max-width:20rem;padding-left:0;background:var(--paper)}
.matrix td{white-space:nowrap}
.matrix td:nth-child(2){font-weight:650}
.tint-1{background:color-mix(in srgb,var(--fill) 20%,var(--paper))}
.tint-2{background:color-mix(in srgb,var(--fill) 40%,var(--paper))}
.tint-3{background:color-mix(in srgb,var(--fill) 60%,var(--paper))}
.tint-4{background:color-mix(in srgb,var(--fill) 80%,var(--paper))}
.tint-5{background:var(--fill)}
.entries{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:.75rem 2rem;margin-top:.5rem;font-size:.875rem;color:var(--soft)}
.entries b{display:block;font-size:1rem;font-weight:650;color:var(--ink)}
.people{table-layout:fixed;font-size:.875rem}
${Object.entries(WIDTHS)
  .map(([name, width]) => `col.${name}{width:${width}rem}`)
  .join('')}
.people th,.people td{border-top:1px solid var(--faint);padding:.3rem .75rem .3rem 0}
.people thead th{border-top:0;vertical-align:bottom;background:var(--paper)}
.people tr>:first-child{position:sticky;left:0;background:var(--paper);font-weight:650}
.people button{font:inherit;color:inherit;background:none;border:0;padding:.25rem 0;margin:0;text-align:left;cursor:pointer;position:relative}
.people button::after{content:" ↕";content:" ↕"/"";opacity:.5}
.people [aria-sort] button{color:var(--accent);font-weight:650}
.people [aria-sort=ascending] button::after{content:" ↑";content:" ↑"/"";opacity:1}
.people [aria-sort=descending] button::after{content:" ↓";content:" ↓"/"";opacity:1}
@media (min-width:40rem){
.glance{grid-template-columns:repeat(3,minmax(0,1fr));gap:1.5rem}
.glance dt+dd{font-size:1.5rem}
.glance dt+.wordy{font-size:1rem}
.calls thead{display:block}
.calls thead tr{border-top:0;padding:0}
.calls tr{display:grid;grid-template-columns:minmax(0,9rem) minmax(0,1fr) minmax(0,1.4fr);column-gap:1.5rem;align-items:baseline}
.mix tr{grid-template-columns:minmax(0,15rem) minmax(0,1fr) 4.25rem 3rem 4rem;column-gap:.75rem}
.mix .plot,.mix thead .plot{display:block;grid-column:auto;order:0}
}
@media (min-width:52rem),print{
.matrix{font-size:1rem}
.spread tr{grid-template-columns:minmax(0,8rem) 5rem minmax(0,10rem) minmax(0,1fr) minmax(0,10rem);padding:.25rem 0}
.spread .plot{grid-column:auto;order:0}
.spread .low{text-align:right}
.spread .high{text-align:left}
}
@media (min-width:60rem),print{.glance{grid-template-columns:repeat(auto-fit,minmax(10rem,1fr))}}
@media print{
.people button{display:contents}
.people tr>*{position:static}
.people td,.people th{padding-block:.2rem}
.scroll{overflow:visible}
.people button::after{display:none}
.matrix th,.matrix td{min-width:0;padding:.15rem .4rem;white-space:normal}
.spread tr{padding:.1rem 0}
}
`.trim();
