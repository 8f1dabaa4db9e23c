import type { Report } from '../report/report.js';
import type { Block } from '../syntax/block.js';
import type { TextEdit } from '../text/edits.js';

/** A reason as it may stand in a comment. */
const clean = (reason: string): string => reason.replace(/\s+/gu, ' ').replaceAll('--', '—').trim();

const comment = (action: string, rule: string, reason: string): string =>
  `<!-- gongwen-${action} ${[rule, clean(reason)].filter((part) => part !== '').join(' ')} -->`;

const lineEnd = ({ blocks }: Report): string =>
  blocks.find((block) => block.chunk.terminator !== '')?.chunk.terminator ?? '\n';

/** The comment that marks findings of a rule in one block as checked. */
export function ignoreHere(report: Report, block: Block, rule: string, reason: string): readonly TextEdit[] {
  const end = lineEnd(report);
  const at = report.offsetOf(block);
  if (block.kind !== 'table-row') return [{ start: at, end: at, text: comment('ignore', rule, reason) + end }];
  // A comment between its rows would cut a table in two.
  const { first, next } = tableAround(report, block);
  const last = next === undefined ? report.length : report.offsetOf(next);
  const ownLine = last > 0 && next === undefined && !/[\r\n]$/.test(report.text) ? end : '';
  return [
    { start: report.offsetOf(first), end: report.offsetOf(first), text: comment('disable', rule, reason) + end },
    { start: last, end: last, text: `${ownLine}${comment('enable', rule, '')}${end}` },
  ];
}

function tableAround(report: Report, row: Block): { readonly first: Block; readonly next: Block | undefined } {
  const { blocks } = report;
  let start = report.indexOf(row);
  while (blocks[start - 1]?.kind === 'table-row') start--;
  let after = start;
  while (blocks[after]?.kind === 'table-row') after++;
  return { first: blocks[start] ?? row, next: blocks[after] };
}

/** The comment that silences a rule in the whole file; it stands at the top, behind front matter. */
export function ignoreInFile(report: Report, rule: string, reason: string): readonly TextEdit[] {
  const [first] = report.blocks;
  const hasFrontMatter = first?.kind === 'opaque' && first.chunk.source.startsWith('---');
  const at = hasFrontMatter ? first.chunk.source.length + first.chunk.terminator.length : 0;
  return [{ start: at, end: at, text: comment('ignore-file', rule, reason) + lineEnd(report) }];
}
