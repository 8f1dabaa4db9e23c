import type { PrintLine, PrintPiece, PrintResult, PrintSheet } from '../../server/src/lsp/protocol.js';

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const pt = (points: number): string => `${Math.round(points * 100) / 100}pt`;

function pieceHtml({ text, face, bold, severity, message, range }: PrintPiece): string {
  const classes = [face, ...(bold ? ['bold'] : []), ...(severity ? ['finding', severity] : [])].join(' ');
  const more = range
    ? ` data-from="${range.start}" data-to="${range.end}" title="${escapeHtml(message ?? '')}" tabindex="0" role="button"`
    : '';
  return `<span class="${classes}"${more}>${escapeHtml(text)}</span>`;
}

function lineHtml({ x, y, width, height, size, spacing, color, align, ruled, source, pieces }: PrintLine): string {
  const box = `left:${pt(x)};top:${pt(y)};width:${pt(width)};height:${pt(height)};line-height:${pt(height)};font-size:${pt(size)};letter-spacing:${pt(spacing)};color:#${color}`;
  const place = source ? ` data-start="${source.start}" data-end="${source.end}"` : '';
  return `<div class="line ${align}${ruled ? ' ruled' : ''}" style="${box}"${place}><span class="text">${pieces.map(pieceHtml).join('')}</span></div>`;
}

/** A sheet's inside: what stands in the text, and its page number at the outer side. */
export function sheetHtml({ lines, cells }: PrintSheet, number: number, { pageNumbers }: PrintResult): string {
  const edges = cells.map(
    ([x, y, width, height]) =>
      `<div class="cell" style="left:${pt(x)};top:${pt(y)};width:${pt(width)};height:${pt(height)}"></div>`,
  );
  const foot = pageNumbers ? `<div class="number ${number % 2 ? 'odd' : 'even'}">— ${number} —</div>` : '';
  return `<div class="area">${edges.join('')}${lines.map(lineHtml).join('')}${foot}</div>`;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name.replace(/["\\]/g, '')}"`).join(',');

/** Measures and fonts of the page, as styles. */
export function sheetStyle({ width, height, left, top, textWidth, textHeight, fonts }: PrintResult): string {
  const faces = Object.entries(fonts).map(([face, names]) => `.${face}{font-family:${quoted(names)},serif}`);
  return `.sheet{width:${pt(width)};height:${pt(height)}}.area{left:${pt(left)};top:${pt(top)};width:${pt(textWidth)};height:${pt(textHeight)}}${faces.join('')}.black{font-family:${quoted(fonts.black)},sans-serif}`;
}

/** The page around the sheets. Sheets come as messages, so that typing changes what it must. */
export const previewHtml = (
  nonce: string,
  words: { readonly export: string; readonly pages: string },
): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<style>
html,body{margin:0;padding:0;background:var(--vscode-editor-background);color:var(--vscode-editor-foreground)}
#bar{position:sticky;top:0;z-index:2;display:flex;gap:1em;align-items:center;padding:4px 12px;background:var(--vscode-editor-background);border-bottom:1px solid var(--vscode-panel-border,#8886);font:13px var(--vscode-font-family)}
#bar button{font:inherit;padding:3px 10px;border:1px solid var(--vscode-button-border,transparent);color:var(--vscode-button-foreground);background:var(--vscode-button-background);cursor:pointer}
#bar button:hover{background:var(--vscode-button-hoverBackground)}
#sheets{padding:12px;display:flex;flex-direction:column;align-items:center;gap:14px}
.sheet{position:relative;flex:none;background:#fff;color:#000;box-shadow:0 1px 5px #0006;outline:1px solid var(--vscode-contrastBorder,transparent);overflow:hidden;content-visibility:auto}
.area{position:absolute}
.line{position:absolute;white-space:pre;font-kerning:none}
.line.center{text-align:center}.line.right{text-align:right}
.line.ruled{border-bottom:1.5pt solid #f00;padding-bottom:6pt}
.line.caret{background:#fff3bf;box-shadow:-4pt 0 0 #e0a800}
.line[data-start]{cursor:text}
.bold{font-weight:bold}
.cell{position:absolute;box-sizing:border-box;border:.5pt solid #000;margin:0 -.5pt -.5pt 0}
.finding{text-decoration:underline wavy 1pt;text-underline-offset:2pt;cursor:pointer}
.finding.error{text-decoration-color:#d00000;background:#ffe3e3}.finding.warning{text-decoration-color:#b36b00;background:#fff0d6}
.finding.info,.finding.hint{text-decoration-color:#0b62b8}
.finding:focus-visible{outline:1.5pt solid #0b62b8}
.number{position:absolute;top:calc(100% + 7mm - 10pt);line-height:20pt;font-size:14pt;font-family:"宋体","SimSun","Noto Serif CJK SC",serif}
.number.odd{right:14pt}.number.even{left:14pt}
</style><style id="measures"></style></head><body>
<div id="bar"><button id="export">${escapeHtml(words.export)}</button><span id="count" data-words="${escapeHtml(words.pages)}"></span></div>
<div id="sheets"></div>
<script nonce="${nonce}">${SCRIPT}</script></body></html>`;

/** What runs in the page: puts sheets in their place, fits lines to their width, follows the caret, tells of clicks. */
const SCRIPT = `
const vscode = acquireVsCodeApi();
const sheets = document.getElementById('sheets');
const count = document.getElementById('count');
let caret = -1;
function fit(sheet) {
  // Full lines reach from edge to edge, whatever font stands in.
  for (const line of sheet.querySelectorAll('.line.both')) {
    const text = line.firstChild;
    const length = [...text.textContent].length;
    if (length < 2) continue;
    const own = parseFloat(line.style.letterSpacing) * 4 / 3;
    const room = line.clientWidth + (/[、。，．：；？！]$/.test(text.textContent) && text.offsetWidth > line.clientWidth + 4 ? parseFloat(line.style.fontSize) * 4 / 3 : 0);
    line.style.letterSpacing = own + (room - text.offsetWidth) / (length - 1) + 'px';
  }
}
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries)
    if (isIntersecting && !target.fitted) { target.fitted = true; fit(target); }
}, { rootMargin: '600px' });
function scale() {
  const first = sheets.firstElementChild;
  if (!first) return;
  sheets.style.zoom = 1;
  sheets.style.zoom = Math.max(0.35, Math.min(1.4, (document.documentElement.clientWidth - 8) / (first.offsetWidth + 24)));
}
function follow(scroll) {
  for (const old of sheets.querySelectorAll('.line.caret')) old.classList.remove('caret');
  if (caret < 0) return;
  let found;
  for (const line of sheets.querySelectorAll('.line[data-start]')) {
    if (Number(line.dataset.start) > caret) break;
    found = line;
    if (Number(line.dataset.end) > caret) break;
  }
  found = found || sheets.querySelector('.line[data-start]');
  if (!found) return;
  found.classList.add('caret');
  if (scroll) found.scrollIntoView({ block: 'nearest' });
}
window.addEventListener('message', ({ data }) => {
  if (data.type === 'sheets') {
    if (data.style !== undefined) document.getElementById('measures').textContent = data.style;
    for (const [i, html] of data.changed) {
      let sheet = sheets.children[i];
      if (!sheet) { sheet = document.createElement('div'); sheet.className = 'sheet'; sheets.append(sheet); seen.observe(sheet); }
      sheet.innerHTML = html;
      sheet.fitted = false;
      seen.unobserve(sheet); seen.observe(sheet);
    }
    while (sheets.children.length > data.count) sheets.lastElementChild.remove();
    for (const [i, by] of data.moved) for (const line of sheets.children[i].querySelectorAll('[data-start]')) { line.dataset.start = Number(line.dataset.start) + by; line.dataset.end = Number(line.dataset.end) + by; }
    for (const [i, by] of data.moved) for (const mark of sheets.children[i].querySelectorAll('[data-from]')) { mark.dataset.from = Number(mark.dataset.from) + by; mark.dataset.to = Number(mark.dataset.to) + by; }
    count.textContent = count.dataset.words.replace('{0}', data.count);
    scale();
    follow(false);
  }
  if (data.type === 'caret') { caret = data.offset; follow(true); }
});
function go(target) {
  const mark = target.closest('.finding');
  const line = target.closest('.line[data-start]');
  if (mark) vscode.postMessage({ go: [Number(mark.dataset.from), Number(mark.dataset.to)] });
  else if (line) vscode.postMessage({ go: [Number(line.dataset.start), Number(line.dataset.start)] });
}
sheets.addEventListener('click', ({ target }) => go(target));
sheets.addEventListener('keydown', (event) => { if (event.key === 'Enter') go(event.target); });
document.getElementById('export').addEventListener('click', () => vscode.postMessage({ export: true }));
window.addEventListener('resize', scale);
vscode.postMessage({ ready: true });
`;
