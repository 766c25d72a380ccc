/** What a form has beside the style of all pages. Boxes are borders, which every printer draws. */
export const FORM_STYLE = `
.form{max-width:46rem}
.form .lead{margin-top:.6rem}
.warning{border:2px solid var(--warm);color:var(--warm);padding:.3rem .8rem;margin-bottom:1rem;font-weight:650}
.who{display:grid;gap:1rem 2rem;margin:1.8rem 0 1.2rem}
.blank{display:flex;align-items:baseline;gap:.5rem}
.rule{flex:1;border-bottom:1px solid var(--ink);min-width:3rem}
.guidance{margin-top:1rem}
.guidance p{margin-top:.2rem}
.questions{list-style:none;padding:0;margin-top:1.5rem}
.question{display:grid;grid-template-columns:2.2rem minmax(0,1fr);border-top:1px solid var(--line);padding:1rem 0 1.1rem}
.place,.question h2{font-size:1.05rem;line-height:1.35;font-weight:650;margin:0}
.required{color:var(--warm)}
.help,.how{color:var(--soft);font-size:.875rem;margin-top:.1rem}
.options,.steps{list-style:none;padding:0;margin-top:.5rem}
.options li{display:grid;grid-template-columns:auto fit-content(30%) minmax(0,1fr);column-gap:.6rem;padding:.2rem 0}
.ranked .options li{grid-template-columns:fit-content(30%) minmax(0,1fr)}
.options .number{text-align:right;min-width:1.1em;font-variant-numeric:tabular-nums;color:var(--soft)}
.box{display:inline-block;flex:none;width:1em;height:1em;margin-top:.22em;border:1.5px solid var(--ink);border-radius:1px}
.places{display:flex;flex-wrap:wrap;gap:.8rem 1.5rem;margin-top:.9rem}
.places .rule{flex:none;width:3rem}
.scale{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.4rem 1rem;align-items:center;margin-top:.5rem}
.scale .end:last-child{grid-area:1/2;text-align:right}
.scale .steps{grid-area:2/1/auto/-1;display:grid;grid-template-columns:repeat(auto-fit,minmax(1.9rem,1fr));gap:.3rem 0;margin:0}
.steps li{display:flex;flex-direction:column;align-items:center;gap:.1rem;min-width:1.2rem}
.steps .box{width:1.2em;height:1.2em}
.steps .number{font-size:.875rem;color:var(--soft)}
.options .key{grid-column:2/-1}
.key{border-left:3px solid var(--accent);background:var(--tint);color:var(--accent);padding:.1rem .6rem;margin:.15rem 0 .25rem;font-size:.875rem}
p.key{margin-top:.6rem}
.form code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875rem;color:var(--ink)}
.profiles dl{margin-top:.25rem}
.profiles dl>div{break-inside:avoid;padding:.25rem 0}
.profiles h3{margin-top:1.2rem}
@media (min-width:40rem){
.who{grid-template-columns:minmax(0,1fr) 12rem}
.scale{grid-template-columns:minmax(0,9rem) auto minmax(0,1fr)}
.scale .end:last-child{grid-area:1/3;text-align:left}
.scale .steps{grid-area:1/2;display:flex;flex-wrap:wrap;column-gap:.9rem}
}
@media print{
@page{margin:13mm 16mm}
html{font-size:10pt}
.form{max-width:none}
h1{font-size:1.9rem}
.form .soft{color:#000}
.lead{font-size:1rem}
.who{margin:1.4rem 0 .9rem;grid-template-columns:minmax(0,1fr) 12rem}
.questions{margin-top:.8rem}
.question{break-inside:avoid;padding:.55rem 0 .65rem}
/* How to answer follows the question at once: a line less for each is a sheet less for thirty. */
.place,.question h2{font-size:1rem}
.question h2{display:inline;margin-right:.4rem}
.how{display:inline-block;margin:0}
.options,.scale{margin-top:.3rem}
.options li{padding:.1rem 0}
.help,.how,.options .number,.steps .number{color:#333}
.scale{grid-template-columns:minmax(0,9rem) auto minmax(0,1fr)}
.scale .end:last-child{grid-area:1/3;text-align:left}
.scale .steps{grid-area:1/2;display:flex;flex-wrap:wrap;column-gap:.9rem}
footer{margin-top:1rem;padding-top:.3rem}
}
`.trim();
