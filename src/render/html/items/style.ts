/** What only the page of an item analysis needs. */
export const ITEMS_STYLE = `
.scroll{position:relative;overflow-x:auto;margin-top:.5rem}
.scroll .figures{width:auto;min-width:min(100%,36rem)}
.scroll .figures th:first-child{min-width:8rem}
.figures .number{padding-left:.5rem}
.figures td:not(.number){white-space:nowrap}
.figures .plot{min-width:9rem;width:14rem;vertical-align:middle}
.freq,.freq tbody{display:block}
.freq tr{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:.75rem;align-items:center;padding:.2rem 0}
.freq th,.freq td{display:block;padding:0}
.freq .plot{grid-column:1/-1;order:1}
.freq .number{min-width:5rem;font-size:.875rem;white-space:normal}
@media (min-width:40rem){
.freq tr{grid-template-columns:minmax(0,20rem) minmax(0,1fr) 13rem}
.freq .plot{grid-column:auto;order:0}
}
header .lead{margin:.5rem 0}
.question{margin-top:1.75rem;break-inside:avoid}
.question h3{margin:0}
.marked{color:var(--warm);font-weight:650}
`.trim();
