/** On a dark ground: every text keeps a contrast of 4.5 to 1 and more. */
const DARK =
  '--ink:#d9dde2;--soft:#a2abb5;--line:#414750;--paper:#1e1f22;--tint:#2a2d32;--error:#ff8d85;--warning:#e6b45c;--info:#83b9ff;--hint:#a2abb5;--good:#5fd39a;--mark:#55460f;--rest:#565d66;color-scheme:dark';

/**
 * The whole look of the report; no address in it is outside the page. On a screen it goes with the editor around it, as a
 * file with the setting of the reader; on paper it is always light.
 */
export const STYLE = `
:root{--ink:#1f2328;--soft:#5b636d;--line:#d8dce1;--paper:#fff;--tint:#f6f7f9;--error:#b42318;--warning:#a15c07;--info:#175cd3;--hint:#5b636d;--good:#1a7f4b;--mark:#fff1c2;--rest:#c9ced5}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:var(--paper);font:15px/1.7 "Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
main,header,footer{max-width:62rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
h1{margin:0 0 .25rem;font-size:1.7rem;line-height:1.3}
h2{margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:2px solid var(--ink);font-size:1.25rem}
h4{margin:1.4rem 0 .4rem;font-size:1rem;break-after:avoid}
h4 .soft,.soft{color:var(--soft);font-weight:400}
h3{margin:2rem 0 .25rem;font-size:1.05rem;overflow-wrap:anywhere}
.about{margin:0;color:var(--soft);font-size:.9rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));gap:.75rem;margin:1.5rem 0 0;padding:0;list-style:none}
.numbers li{padding:.6rem .9rem;border:1px solid var(--line);border-radius:.4rem}
.numbers strong{display:block;font-size:1.6rem;line-height:1.25;font-variant-numeric:tabular-nums}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(22rem,1fr));gap:1.5rem}
figure{margin:0}
figcaption{margin-bottom:.4rem;font-weight:600}
svg{display:block;width:100%;height:auto}
svg text{font-size:13px;fill:var(--ink)}
svg .soft{fill:var(--soft)}
.bar-error{fill:var(--error)}.bar-warning{fill:#dc8a1a}.bar-info{fill:#4f8fe6}.bar-hint{fill:#98a1ab}.bar-good{fill:var(--good)}.bar-open{fill:#dc8a1a}.bar-rest{fill:var(--rest)}
.finding{margin:.9rem 0;padding:.6rem .9rem;border:1px solid var(--line);border-left:.3rem solid var(--hint);border-radius:.3rem;break-inside:avoid}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:#dc8a1a}.finding.info{border-left-color:#4f8fe6}
.finding p{margin:.15rem 0}
.level{font-weight:600}
.error .level,.is-error{color:var(--error)}.warning .level,.is-warning{color:var(--warning)}.info .level,.is-info{color:var(--info)}.hint .level,.is-hint{color:var(--hint)}.is-good{color:var(--good)}
.where,.rule,.more{color:var(--soft);font-size:.86rem}
.rule{float:right;margin-left:1rem}
blockquote{margin:.4rem 0;padding:.35rem .7rem;background:var(--tint);border-radius:.25rem;overflow-wrap:anywhere}
mark{color:inherit;background:var(--mark);box-shadow:inset 0 -.12em var(--warning)}
table{width:100%;border-collapse:collapse;font-size:.88rem}
th,td{padding:.3rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{white-space:nowrap;background:var(--tint)}
td.number{text-align:left;white-space:nowrap;font-variant-numeric:tabular-nums}
button{margin:.2rem .5rem .2rem 0;padding:.15rem .7rem;border:1px solid var(--line);border-radius:.25rem;background:var(--tint);color:var(--ink);font:inherit;font-size:.86rem;cursor:pointer}
button:hover,button:focus-visible{border-color:var(--info);color:var(--info)}
.actions{margin:.3rem 0 0}
details{margin:.6rem 0}
summary{cursor:pointer;color:var(--soft)}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;color:var(--soft);font-size:.85rem}
@media screen{body.vscode-dark,body.vscode-high-contrast:not(.vscode-high-contrast-light){${DARK}}}
@media screen and (prefers-color-scheme:dark){body:not([class*="vscode-"]){${DARK}}}
@media print{.actions{display:none}@page{size:A4;margin:18mm 16mm}body{font-size:10.5pt}main,header,footer{max-width:none;padding-left:0;padding-right:0}thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}}
`;

/** What a page inside an editor does: tells the editor which button was pressed, and keeps its place. */
export const SCRIPT = `
const editor = acquireVsCodeApi();
const place = editor.getState();
if (place) scrollTo(0, place.y);
addEventListener('scroll', () => editor.setState({ y: scrollY }));
document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button) editor.postMessage({ ...button.dataset });
});
`;
