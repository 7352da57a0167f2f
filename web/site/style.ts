import { STYLE } from '../style.ts';

/** The style sheet of the server's pages. */
export const SITE_STYLE = `${STYLE}
body.site{max-width:none;padding:0;margin:0}
.site main,.site footer,.bar .inner{max-width:76rem;margin:0 auto;padding:0 1.25rem}
.site main{padding-top:1.25rem;padding-bottom:4rem}.site main:focus{outline:none}
.skip{position:absolute;left:-999rem}.skip:focus{position:fixed;left:1rem;top:.5rem;z-index:9;background:var(--card);padding:.5rem 1rem;border-radius:6px}
.bar{position:sticky;top:0;z-index:5;background:var(--card);border-bottom:1px solid var(--line)}
.bar .inner{display:flex;align-items:center;gap:.4rem 1.5rem;flex-wrap:wrap;padding-top:.5rem;padding-bottom:.5rem}
.brand{font-weight:700;font-size:1.05rem;letter-spacing:-.01em;color:var(--ink);text-decoration:none;padding:.3rem 0}
.bar nav{position:static;background:none;border:0;padding:0;gap:.25rem 1.1rem;font-size:.95rem}.bar nav a{color:var(--faint);text-decoration:none;padding:.3rem 0}.bar nav a:hover{color:var(--ink);text-decoration:underline}.bar nav a[aria-current]{color:var(--ink);font-weight:600;box-shadow:inset 0 -2px var(--link)}
.find{margin-left:auto;display:flex;gap:.4rem;flex:0 1 24rem}.find input{flex:1;min-width:0}
@media(max-width:44rem){.bar{position:static}.find{flex:1 0 100%;margin:0}html{scroll-padding-top:1rem}.site main,.site footer,.bar .inner{padding-left:1rem;padding-right:1rem}h1{font-size:1.45rem}}
input,select,textarea,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--faint);border-radius:6px;padding:.35rem .6rem;min-height:2.4rem;max-width:100%}
input[type=checkbox],input[type=radio]{min-height:0;accent-color:var(--link);width:1.1rem;height:1.1rem;margin:0}
textarea{width:100%;resize:vertical}button{background:var(--link);border-color:var(--link);color:var(--paper);font-weight:600;cursor:pointer;padding-inline:1rem}button:hover{filter:brightness(1.1)}button.quiet{background:none;color:var(--link);border-color:var(--line);font-weight:500;min-height:2rem;padding:.15rem .7rem}
label{font-size:.9rem}fieldset{border:0;padding:0;margin:.4rem 0}legend{font-size:.9rem;padding:0;font-weight:600}.option{display:flex;gap:.5rem;align-items:center;padding:.25rem 0}
.filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;padding:.9rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:10px;margin:1.2rem 0}.filter label{display:flex;flex-direction:column;gap:.2rem;color:var(--faint)}.filter input,.filter select{color:var(--ink)}.filter input[type=number]{width:5.5rem}
.stack label,.decide label:not(.option){display:flex;flex-direction:column;gap:.25rem;margin:.6rem 0}.stack,.decide form{max-width:34rem}.stack button,.decide button{margin-top:.6rem}
.inline{display:flex;gap:.5rem;align-items:end;flex-wrap:wrap;margin:.5rem 0}.inline label{display:flex;flex-direction:column;flex:1 1 10rem;gap:.2rem}li .inline{margin:.3rem 0 0}
.lead{font-size:1rem;margin:0 0 1rem}.note{padding:.6rem .9rem;background:var(--tag);border-radius:8px}.empty{padding:2rem 0;color:var(--faint)}
.trail{position:static;border:0;background:none;padding:0;margin:0 0 .6rem;font-size:.9rem}.trail ol{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem .5rem}.trail li{margin:0}.trail li::after{content:"›";color:var(--faint);margin-left:.5rem}
ol.stories,ol.hits,ol.events,.carriers{list-style:none;padding:0;margin:0}ol.stories>li,ol.hits>li{padding:1.1rem 0;margin:0;border-bottom:1px solid var(--line)}ol.stories h2,ol.hits h2{border:0;padding:0;margin:.1rem 0 .25rem;font-size:1.15rem}ol.stories h2 a,ol.hits h2 a{text-decoration:none}ol.stories h2 a:hover,ol.hits h2 a:hover{text-decoration:underline}
.when{color:var(--faint);font-size:.875rem;margin:0}.facts{display:flex;flex-wrap:wrap;gap:.4rem .7rem;align-items:center;margin:.1rem 0;font-size:.9rem}
ol.events{margin:.6rem 0 0;padding-left:1rem;border-left:2px solid var(--line)}ol.events li{margin:.3rem 0;font-size:.93rem;display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.1rem .8rem}ol.events small{grid-column:2}
@media(max-width:40rem){ol.events li{grid-template-columns:1fr}ol.events small{grid-column:1}}
.withside{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:2.5rem;align-items:start}.side{position:sticky;top:4.6rem;border:0;background:none;padding:.4rem 0;display:block}.side ul{list-style:none;margin:0;padding:0}.side li{margin:0}.side a{display:block;padding:.3rem 0;color:var(--faint);text-decoration:none}.side a:hover{color:var(--ink);text-decoration:underline}.withside .story>section:first-child h2{margin-top:.2rem}
@media(max-width:60rem){.withside{grid-template-columns:minmax(0,1fr);gap:0}.side{position:static;border-bottom:1px solid var(--line)}.side ul{display:flex;flex-wrap:wrap;gap:0 1rem}}
.reading:is(div){display:grid;min-height:calc(100vh - 6rem);grid-template-columns:minmax(0,42rem) minmax(18rem,24rem);gap:2rem 3rem;align-items:start;font-family:var(--sans);justify-content:space-between}
@media(max-width:62rem){.reading:is(div){grid-template-columns:minmax(0,1fr)}}
.text p{font-family:var(--serif);font-size:1.08rem;line-height:1.65;margin:0 0 1rem}.text mark{scroll-margin-top:30vh;padding:.1em 0;background:var(--here)}.text p.next,.text .marks{font-family:var(--sans);font-size:.9rem}
.mk{color:inherit;text-decoration-style:dotted;text-decoration-color:var(--faint)}.mk:hover{background:var(--tag);text-decoration-style:solid}.figure{text-decoration-style:solid}.time{text-decoration-style:dashed}.name{text-decoration-style:double}
.marks{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;margin:0 0 1rem;padding-bottom:.7rem;border-bottom:1px solid var(--line)}.marks fieldset{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0}.sample{text-decoration:underline;text-decoration-color:var(--faint)}.sample.quote{text-decoration-style:dotted}.sample.figure{text-decoration-style:solid}.sample.time{text-decoration-style:dashed}.sample.name{text-decoration-style:double}
@media(min-width:62.01rem){aside{position:sticky;top:4.5rem;max-height:calc(100vh - 5rem);overflow:auto;overscroll-behavior:contain}}
aside section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.9rem 1.1rem;margin:0 0 1rem}aside h2{font-size:1rem;border:0;padding:0;margin:0 0 .5rem}aside h3{font-size:.9rem;margin:1rem 0 .3rem}aside .passage{border-color:var(--link)}aside blockquote{background:var(--mark);border:0;max-height:14rem;overflow:auto}
dl{display:grid;grid-template-columns:minmax(5.5rem,max-content) minmax(0,1fr);gap:.25rem .9rem;margin:.6rem 0;font-size:.9rem}dt{color:var(--faint)}dd{margin:0}
.citation,.decoded{white-space:pre-wrap;font:.86rem/1.5 var(--serif);background:var(--tag);border-radius:8px;padding:.6rem .8rem;margin:.3rem 0;user-select:all;-webkit-user-select:all;overflow-wrap:anywhere}.decoded{font-family:var(--mono);user-select:auto;-webkit-user-select:auto}
.bytes{font:.78rem/1.6 var(--mono);min-width:0;width:auto;white-space:pre}.bytes th,.bytes td{border:0;padding:0 .9rem 0 0}.bytes th{font-weight:400;color:var(--faint)}.bytes mark{padding:0}
.beside{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2rem;align-items:start}.beside h2{margin-top:0;font-size:1rem;border:0}@media(max-width:62rem){.beside{grid-template-columns:minmax(0,1fr)}}
.turn{position:static;background:none;border:0;padding:0 0 .6rem}.decide summary{color:var(--link)}.decide[open]{border-left:3px solid var(--line);padding-left:.9rem}
.versions table{table-layout:fixed;min-width:44rem}.versions td{font-family:var(--serif);padding:.6rem 1.4rem .6rem 0;font-size:1rem;line-height:1.6}.versions th{width:50%;font-size:.95rem;color:var(--ink);padding-right:1.4rem}.versions tr.same td{color:var(--faint)}.versions .tag{font-family:var(--sans)}
@media(max-width:44rem){.versions table{min-width:0}.versions :is(table,thead,tbody,tr,th,td){display:block;width:100%}.versions td{border:0;padding:.4rem 0}.versions td:empty,.versions tr.same td:first-child{display:none}.versions tr{border-bottom:1px solid var(--line);padding:.4rem 0}}
.card{display:flex;flex-direction:column;gap:.4rem}.card .about{margin:0}.card blockquote{flex:1}.pair.wide{grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}.carriers li{margin:.8rem 0}
.searching{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2.5rem;align-items:start}.searching .filter{flex-direction:column;align-items:stretch;margin-top:0}.searching .filter select{width:100%}@media(max-width:52rem){.searching{grid-template-columns:minmax(0,1fr);gap:0}}
.filter label.option{flex-direction:row;align-items:center;gap:.5rem;color:var(--ink)}.narrow{margin:0;min-width:0}.fields{display:flex;flex-direction:column;gap:.6rem}.narrow[open] .fields{margin-top:.6rem}
@supports selector(::details-content){@media(min-width:52.01rem){.narrow summary{display:none}.narrow::details-content{content-visibility:visible;block-size:auto}.narrow[open] .fields,.narrow .fields{margin:0}}}
.months ul{list-style:none;padding:0;margin:.3rem 0;font-size:.82rem}.months li{display:grid;grid-template-columns:6.5rem 1fr 2rem;gap:.4rem;align-items:center}.months meter{width:100%}.months meter::-webkit-meter-optimum-value{background:var(--link)}.months meter::-moz-meter-bar{background:var(--link)}
.decisions{list-style:none;padding:0}.decisions li{margin:0 0 .9rem}.decisions.long li{padding:.9rem 0;border-bottom:1px solid var(--line);margin:0}.next{margin:1.2rem 0}
.site footer{padding-top:1rem;padding-bottom:2rem;color:var(--faint);font-size:.875rem}
@media print{.bar,.side,.find,.decide,.marks{display:none}}
`;
