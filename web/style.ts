/** The style of every page: one column for reading, light and dark, nothing from the network. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2126;--paper:#fbfaf8;--faint:#5a616b;--line:#dedad2;--card:#fff;--link:#0f4c81;--alarm:#a11d1d;--alarm-soft:#fbeaea;--mark:#ffe8a3;--here:#ffd24d;--tag:#efece5;--new:#dff0df;--new-ink:#17541f;--old:#f9e1df;--old-ink:#8b1d18;--focus:#0f4c81;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,"Source Serif 4",Georgia,"Liberation Serif",serif;--mono:ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6e4df;--paper:#15171b;--faint:#a4abb5;--line:#343941;--card:#1d2025;--link:#93c4f7;--alarm:#ff9d94;--alarm-soft:#3a2020;--mark:#54491a;--here:#66540c;--tag:#2a2e36;--new:#1d3a22;--new-ink:#a6e3ad;--old:#45211f;--old-ink:#ffb3ac;--focus:#93c4f7}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1.25rem 6rem;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;letter-spacing:-.01em;margin:.2rem 0 .35rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:2.6rem 0 .8rem;border-bottom:1px solid var(--line);padding-bottom:.35rem}
h3{font-size:1.05rem;margin:2rem 0 .6rem}h4{font-size:1rem;margin:1.2rem 0 .4rem}
p{margin:.5rem 0}ul,ol{padding-left:1.4rem}li{margin:.3rem 0}
small,.about,.kind{color:var(--faint);font-size:.875rem}h4 small{font-weight:400}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
nav{position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--line);padding:.6rem 0;font-size:.9rem;display:flex;gap:1.1rem;flex-wrap:wrap;z-index:1}
ol.reports,ul.reports{columns:22rem 2;column-gap:2.5rem}ol.reports li,ul.reports li{break-inside:avoid;margin:0 0 .8rem}
ol.checks{padding-left:1.6rem}ol.checks>li{margin:0 0 1.4rem;padding-left:.3rem}ol.checks>li::marker{font-weight:700;color:var(--faint)}
.label{margin:0}.says{margin:.15rem 0 .5rem;font-weight:500}.more{font-weight:400;font-size:.875rem;white-space:nowrap}
.tag{display:inline-block;font-size:.78rem;font-weight:600;line-height:1.5;padding:0 .55rem;border-radius:1rem;background:var(--tag)}.conflict .tag,.tag.alarm{color:var(--alarm);background:var(--alarm-soft)}.alarm{color:var(--alarm)}
blockquote{margin:0;padding:.6rem .85rem;background:var(--card);border:1px solid var(--line);border-radius:8px;font-family:var(--serif)}
.pair{display:grid;gap:.6rem;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}
.marked{color:inherit;text-decoration:none}.marked:hover{text-decoration:underline}mark{background:var(--mark);color:inherit;padding:.05em .12em;border-radius:3px}
ins{background:var(--new);color:var(--new-ink);text-decoration:underline;text-decoration-thickness:1px;border-radius:3px;padding:0 .1em}del{background:var(--old);color:var(--old-ink);border-radius:3px;padding:0 .1em}.moved{border-bottom:2px dotted var(--faint)}
.cites{font-size:.82rem}.cite{display:inline-block;min-width:1.5rem;line-height:1.5rem;text-align:center;text-decoration:none;font-family:var(--sans);font-size:.82rem;white-space:nowrap}.cite:hover{text-decoration:underline}
.speaker{margin:0 0 1.4rem}.quotation{border-left:3px solid var(--line);padding:.1rem 0 .1rem 1rem;margin:.8rem 0}.quotation.disputed{border-color:var(--alarm)}
.reading{margin:.25rem 0;font-family:var(--serif)}.reading small{font-family:var(--sans)}.readings .reading{margin:0;padding:.6rem .85rem;background:var(--card);border:1px solid var(--line);border-radius:8px}.clause{font-style:italic}.quotation .about{margin:.25rem 0}.quotation>.reading,.quotation>.reading+.about{display:inline}.quotation>.reading+.about{margin-left:.5rem}
q,.excerpt{font-family:var(--serif)}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem;min-width:36rem;width:100%}th,td{text-align:left;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}thead th{color:var(--faint);font-weight:600;font-size:.82rem}tr.head td{font-weight:600}
.drawing{display:block;max-width:none;font:13px/1 var(--sans)}.drawing text{fill:var(--ink)}.drawing .how{fill:var(--faint);font-size:11px}.box{fill:var(--card);stroke:var(--line)}a:hover .box,a:focus-visible .box{stroke:var(--link);stroke-width:2}.edge{fill:none;stroke:var(--faint);stroke-width:1.3}.guide{stroke:var(--line);stroke-width:1}.threshold{stroke:var(--alarm);stroke-width:1.5;stroke-dasharray:5 3}.dot{fill:var(--link)}.dot.open{fill:var(--paper);stroke:var(--link);stroke-width:2}.arrow{fill:none;stroke:var(--link);stroke-width:1.8}
.chart{margin:1rem 0 1.6rem}figcaption{color:var(--faint);font-size:.875rem;margin-top:.3rem}
ol.timeline{list-style:none;padding:0;margin:1rem 0}.timeline li{display:grid;grid-template-columns:9.5rem 1fr;gap:.2rem 1rem;padding:.35rem .4rem;margin:0;border-radius:6px}.timeline li b{font-weight:600;font-size:.9rem;color:var(--faint)}.timeline li:target{background:var(--mark)}@media(max-width:40rem){.timeline li{grid-template-columns:1fr}}
.copies{font-size:.9rem;list-style:none;padding:0}
.report{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.4rem 1.2rem 1rem;margin:1rem 0}.report .number{color:var(--faint);margin-right:.3rem}
.report p{margin:.7rem 0;max-width:42rem;font-family:var(--serif)}.report p.about{font-family:var(--sans)}.m{border-bottom:1px dotted var(--faint)}.at{scroll-margin-top:5rem}
details{margin:.5rem 0;font-size:.9rem}summary{cursor:pointer;padding:.15rem 0}.furniture{padding-left:1.2rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:root{color-scheme:light}nav{display:none}body{max-width:none;padding:0}h2,h3,h4{break-after:avoid}.checks>li,blockquote,.quotation,.timeline li{break-inside:avoid}mark,ins,del,.tag{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@supports selector(::details-content){@media print{details::details-content{content-visibility:visible;block-size:auto}}}
`;
