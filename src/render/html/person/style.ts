/** What a person's page has beside the style of all pages. */
export const PERSON_STYLE = `
.whose{font-size:1.1rem}
.verdicts{display:grid;gap:1.5rem 2.5rem;align-items:start;margin-top:2rem}
.verdict,.others{display:grid;gap:.6rem;margin:0;align-content:start}
.verdict>*{margin:0}
.others{gap:1.5rem}
.verdict.main h1{font-size:clamp(2.2rem,1.3rem + 4vw,3.4rem)}
.verdict .eyebrow{margin-bottom:-.5rem}
.match{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .6rem}
.match .figure{font-size:2rem;line-height:1.2;font-weight:650;color:var(--accent);font-variant-numeric:tabular-nums}
.verdict.main .figure{font-size:2.6rem}
.caution{border-left:4px solid var(--warm);padding-left:1rem}
.asked,.answer,.now,.instead{display:block}
.asked{color:var(--soft);font-size:.875rem}
.instead{font-weight:650}
.now{color:var(--soft)}
.changes{list-style:none;padding:0}
.changes li{margin-top:.75rem}
.changes .instead{padding-left:1.2em;text-indent:-1.2em}
.waterfall{margin-top:.75rem}
.waterfall tr{padding:.45rem 0}
.waterfall .plot{padding:.5rem 0}
.waterfall .answer{line-height:1.35}
.waterfall .total{border-top:1px solid var(--line)}
.answers{margin-top:.75rem}
.answers tfoot th{font-weight:inherit}
.columns{margin-top:.6rem}
.columns h3{margin-top:0}
.rows .top th,.rows .top td{font-weight:650}
.like h3{margin-top:1rem}
.versus{margin-top:.6rem;display:flex;flex-wrap:wrap;gap:0 1.2rem}
.versus span{display:inline-flex;align-items:center;gap:.4rem}
.sign{display:inline-block;flex:none;vertical-align:-.15em}
/* A trait between its ends. On a phone they stand above the scale, and its numbers beside it. */
.ends,.ends tbody,.ends thead{display:block}
.ends{margin-top:.5rem}
.ends tr{display:grid;grid-template-columns:minmax(0,50%) minmax(0,1fr) 3.6rem 3.7rem;column-gap:.5rem;align-items:center;padding:.35rem 0}
.ends.narrow tr{grid-template-columns:minmax(0,50%) minmax(0,1fr) 2.4rem 2.4rem}
.ends th,.ends td{display:block;padding:0}
.ends td:nth-of-type(1){grid-area:1/1}
.ends .high{text-align:right;grid-area:1/2/auto/-1}
.ends .plot{grid-area:2/1/auto/3;padding:0 .5rem}
.ends td:nth-of-type(4){grid-area:2/3}
.ends td:nth-of-type(5){grid-area:2/4}
.ends thead th:nth-child(5){grid-area:1/3}
.ends thead th:nth-child(6){grid-area:1/4}
@media (min-width:40rem){
.ends.narrow tr{grid-template-columns:minmax(0,1fr) minmax(0,1fr) 2.4rem 2.4rem}
.ends.narrow .high{grid-area:1/2}
.ends.narrow td:nth-of-type(4){grid-area:1/3}
.ends.narrow td:nth-of-type(5){grid-area:1/4}
.ends.wide tr{grid-template-columns:minmax(0,13rem) minmax(0,1fr) minmax(0,13rem) 3.6rem 3.6rem;column-gap:.75rem}
.ends.wide .low{text-align:right}
.ends.wide .plot{grid-area:1/2}
.ends.wide .high{text-align:left;grid-area:1/3}
.ends.wide td:nth-of-type(4),.ends.wide thead th:nth-child(5){grid-area:1/4}
.ends.wide td:nth-of-type(5),.ends.wide thead th:nth-child(6){grid-area:1/5}
.waterfall.wide-labels tr{grid-template-columns:minmax(0,26rem) minmax(0,1fr) 4rem}
}
@media (min-width:52rem){.verdicts.beside{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.headings{columns:20rem 2;column-gap:2.5rem}
.heading{break-inside:avoid;padding-bottom:.75rem}
.heading h3{margin-top:.5rem}
.heading li,.commands li{margin-top:.3rem}
.method{margin-top:.75rem;max-width:46rem}
.method dt{font-weight:650;margin-top:.6rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.9em;background:var(--tint);padding:.1em .3em;border-radius:.2rem}
@media print{
html{font-size:7.5pt}
.whose{font-size:1rem}
.verdicts{margin-top:.2rem;gap:.5rem 2rem}
.verdicts.beside{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.verdict{gap:.3rem}
.verdict.main h1{font-size:2.4rem}
.verdict.main .figure,.match .figure{font-size:1.6rem}
.verdict .lead{font-size:1rem}
.card{padding:.5rem .8rem}
.caution{padding-left:.5rem;margin-top:.6rem}
.columns{margin-top:.2rem}
.note{margin-top:.1rem}
/* What and why on the first sheet: two columns, and no more of anything than it takes. */
.spread{columns:2;column-gap:2rem;margin-top:.7rem}
.spread section{margin:0 0 .8rem}
.spread .columns.two{grid-template-columns:minmax(0,1fr);gap:.4rem}
.spread .rows tr,.spread .columns.two .rows tr{grid-template-columns:minmax(0,1fr) 45% 2.2rem;padding:0}
.spread .waterfall.wide-labels tr{grid-template-columns:minmax(0,1fr) 30% 4.2rem;padding:.12rem 0}
.spread .eyebrow{display:none}
.spread h2{font-size:1.15rem}
.spread .plot{padding:0}
.spread .plot>svg{zoom:.45}
.asked{font-size:inherit}
.waterfall .asked,.waterfall .answer,.changes .asked,.changes .instead{display:inline}
.changes .now,.versus,.ends.narrow,.runner-up .note{display:none}
.changes li{margin-top:.15rem}
.changes .instead{padding:0}
.waterfall{margin-top:.2rem}
.ends tr{padding:0}
.ends.wide tr{grid-template-columns:minmax(0,11rem) minmax(0,1fr) minmax(0,11.5rem) 3.2rem;column-gap:.5rem}
.ends.wide td:nth-of-type(5),.ends.wide thead th:nth-child(6){display:none}
.like{display:none}
.page{break-before:page}
footer{margin-top:.5rem;padding-top:.3rem}
}
`.trim();
