/** The style of the page: one column for reading, light and dark, nothing from the network. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1d21;--paper:#fdfcfa;--faint:#5c626b;--line:#d9d6cf;--card:#fff;--link:#124e8c;--alarm:#9b1c1c;--mark:#ffe9a8;--here:#ffd24d;--tag:#eceae4}
@media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--paper:#16181c;--faint:#a3a9b3;--line:#33373e;--card:#1e2126;--link:#8fc1f5;--alarm:#ff9b91;--mark:#4d4215;--here:#7a6512;--tag:#2a2e35}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4rem}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1.25rem 6rem;background:var(--paper);color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.2;margin:.2rem 0 .3rem}h2{font-size:1.3rem;margin:2.4rem 0 .6rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.08rem;margin:1.8rem 0 .5rem}h4{font-size:1rem;margin:1.1rem 0 .3rem}
small,.about,.kind{color:var(--faint);font-size:.86rem}h4 small{font-weight:400}
a{color:var(--link)}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
nav{position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--line);padding:.5rem 0;font-size:.9rem;display:flex;gap:1rem;flex-wrap:wrap;z-index:1}
ol.reports li,ol.checks>li{margin:0 0 .8rem}
.checks blockquote{margin:.35rem 0;padding:.5rem .8rem;background:var(--card);border:1px solid var(--line);border-radius:6px}
.pair{display:grid;gap:.5rem;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr))}
.checks p{margin:.2rem 0 .4rem}
.tag{font-size:.8rem;padding:.1rem .5rem;border-radius:1rem;background:var(--tag)}.conflict .tag,.alarm{color:var(--alarm)}
mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:2px}
.cites{white-space:nowrap;font-size:.82rem}.cite{text-decoration:none}.cite:hover{text-decoration:underline}
.quotation{border-left:3px solid var(--line);padding:.1rem 0 .1rem .9rem;margin:.6rem 0}.quotation.disputed{border-color:var(--alarm)}
.reading{margin:.25rem 0}.clause{font-style:italic}.quotation .about{margin:.1rem 0}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.92rem;min-width:36rem;width:100%}th,td{text-align:left;padding:.35rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}tr.head td{font-weight:600}
.drawing{display:block;max-width:none;font:13px/1 system-ui,sans-serif}.drawing text{fill:var(--ink)}.drawing .how{fill:var(--faint);font-size:11px}.box{fill:var(--card);stroke:var(--line)}.edge{fill:none;stroke:var(--faint);stroke-width:1.3}.dot{fill:var(--link)}
ol.timeline{list-style:none;padding-left:0}.timeline li{margin:.35rem 0;padding:.15rem .4rem;border-radius:4px}.timeline li:target{background:var(--mark)}
.report{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.4rem 1.1rem 1rem;margin:1rem 0}.report .number{color:var(--faint);margin-right:.3rem}
.report p{margin:.6rem 0;max-width:42rem}.m{border-bottom:1px dotted var(--faint)}.at{scroll-margin-top:5rem}
details{margin:.5rem 0;font-size:.9rem}summary{cursor:pointer}.furniture{padding-left:1.2rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media print{nav{display:none}body{max-width:none}}
`;
