/** What only the page of a change needs, beside what a cohort's page has. */
export const CHANGE_STYLE = `
.arrow{color:var(--accent);padding:0 .1em}
.outcome,.moves,.asked-otherwise{margin-top:.5rem}
.rows.wide-labels tr{padding:.35rem 0}
.movers{list-style:none;padding:0;margin-top:.5rem}
.movers>li{border-top:1px solid var(--faint);padding:.75rem 0}
.mover{display:grid;gap:.25rem 1.5rem;justify-items:start;align-items:baseline}
.mover b{font-weight:650}
.mover .pill{white-space:nowrap}
.movers details{margin-top:.25rem}
.swung{margin-top:.5rem}
.swing .asked,.given .asked{display:block;color:var(--soft);font-size:.875rem}
.swing th{line-height:1.35;font-size:.9375rem}
.swing .plot{padding:.5rem 0}
.swing .number{align-self:start}
.swing .total th,.swing .total td{font-weight:650}
.given{margin-top:.25rem}
.given li{margin-top:.4rem}
.toward{font-weight:650}
.spread .toward{color:var(--ink)}
.people .moved{width:6rem}
.people .role{width:9.5rem}
.people col:last-child{width:7rem}
.method{margin-top:.75rem;max-width:46rem}
.method dt{font-weight:650;margin-top:.6rem}
@media (min-width:52rem){.mover{grid-template-columns:minmax(0,10rem) minmax(0,1fr) auto}
.movers details,.movers .swung{margin-left:11.5rem}
.movers details .swung{margin-left:0}
.swing .number{align-self:center}
.swing.wide-labels tr{grid-template-columns:minmax(0,1fr) minmax(0,18rem) 4rem}}
@media print{
.people .role{width:8rem}
.people col:last-child{width:5rem}
.movers>li{break-inside:auto;padding:.3rem 0}
.mover{grid-template-columns:minmax(0,10rem) minmax(0,1fr) auto}
.movers .swung{margin:.1rem 0 0 11.5rem}
.swing.wide-labels tr{grid-template-columns:minmax(0,1fr) minmax(0,14rem) 4rem;padding:.1rem 0}
.swing .plot{padding:0}
.swing .number{align-self:center}
.outcome.wide-labels tr,.moves.wide-labels tr,.asked-otherwise.wide-labels tr{padding:.1rem 0}
}
`.trim();
