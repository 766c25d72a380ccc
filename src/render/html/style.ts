/**
 * The style of all pages. Colours are Okabe and Ito's, darkened or lightened until text in them has a contrast of 4.5 : 1;
 * none of them says anything that a shape or a word does not say too.
 */
export const STYLE = `
:root{color-scheme:light dark;
--paper:#fff;--ink:#1b2025;--soft:#56606b;--line:#d3d9df;--faint:#e9edf1;--tint:#f5f7f9;
--accent:#00629b;--fill:#a9d3ec;--warm:#a8480a;--good:#00664c}
@media (prefers-color-scheme:dark){:root{
--paper:#15181b;--ink:#e9ecef;--soft:#a5afb9;--line:#3a424a;--faint:#2a3138;--tint:#1c2125;
--accent:#7cc4f2;--fill:#1f5678;--warm:#ffab6b;--good:#5fd0aa}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.25rem 1rem 3rem;max-width:64rem;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
h1{font-size:clamp(1.7rem,1.2rem + 2.4vw,2.6rem);line-height:1.15;letter-spacing:-.01em}
h2{font-size:1.3rem;line-height:1.25;margin:0 0 .25rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
ul,ol{padding-left:1.2rem}
section{margin-top:2.5rem}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.strong{font-weight:650}
.lead{font-size:1.1rem}
.eyebrow{font-size:.875rem;color:var(--soft);letter-spacing:.02em}
.note{margin-top:.5rem;color:var(--soft);font-size:.875rem}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.columns{display:grid;gap:1rem 2.5rem}
.card{border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.1rem;background:var(--tint)}
.pill{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:.05rem .7rem;font-size:.875rem;line-height:1.5}
.pill.sure{color:var(--good)}.pill.unsure{color:var(--warm)}
details{margin-top:.75rem}
summary{cursor:pointer;color:var(--accent)}
svg{display:block;overflow:visible}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--soft);font-size:.875rem}
.figures td,.figures th{border-top:1px solid var(--faint)}
.figures thead th{border-top:0}
.number{text-align:right;white-space:nowrap}
/* A table whose rows are a label, a picture and a number: on a phone the picture goes below. */
.rows,.rows tbody,.rows thead{display:block}
.rows tr{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:.75rem;align-items:center;padding:.3rem 0}
.rows th,.rows td{display:block;padding:0}
.rows .plot{grid-column:1/-1;order:1}
.rows .top{font-weight:650}
@media (min-width:40rem){
.rows tr{grid-template-columns:minmax(0,15rem) minmax(0,1fr) 4rem}
.rows.wide-labels tr{grid-template-columns:minmax(0,26rem) minmax(0,1fr) 4rem}
.rows .plot{grid-column:auto;order:0}
}
@media (min-width:52rem){.columns.two{grid-template-columns:repeat(2,minmax(0,1fr))}
.columns.two .rows tr{grid-template-columns:minmax(0,11rem) minmax(0,1fr) 2.5rem}}
.fill{fill:var(--fill)}.accent{fill:var(--accent)}.back{fill:var(--faint)}.warm{fill:var(--warm)}
.line{stroke:var(--line)}.accent-line{stroke:var(--accent)}.soft-line{stroke:var(--soft)}
.warm-line{stroke:var(--warm)}
.line,.accent-line,.soft-line,.warm-line{fill:none;stroke-width:2;vector-effect:non-scaling-stroke}
.contents{margin-top:1.5rem;font-size:.875rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;list-style:none;padding:0}
.contents a{display:inline-block;padding:.2rem 0;text-decoration-thickness:1px;text-underline-offset:.2em}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
@media screen and (min-width:100rem){html{font-size:125%}}
@media print{
@page{size:A4;margin:11mm 12mm}
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--faint:#e3e3e3;--tint:#fff;--accent:#00517f;--fill:#a9d3ec;--warm:#8f3d08;--good:#00553f}
html{font-size:8pt;line-height:1.35}
body{max-width:none;padding:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
section{margin-top:1.1rem}
a{color:inherit;text-decoration:none}
h2,h3{break-after:avoid}
tr,li,.card{break-inside:avoid}
.screen,details:not([open]){display:none}
.columns.two{grid-template-columns:repeat(2,minmax(0,1fr))}
}
`.trim();
