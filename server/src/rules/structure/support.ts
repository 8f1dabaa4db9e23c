import type { Report } from '../../report/report.js';
import { type Block, isRead, type Place, place } from '../../syntax/block.js';
import { skipBlanks, trimEnd } from '../../text/chars.js';
import type { Basis } from '../rule.js';

export const REGULATION: Basis = {
  document: '法治政府建设与责任落实督察工作规定',
  clause: '年度报告必备内容',
  force: 'norm',
};
export const LAYOUT = (clause: string): Basis => ({ document: 'GB/T 9704—2012', clause, force: 'norm' });
export const PUNCTUATION = (clause: string): Basis => ({ document: 'GB/T 15834—2011', clause, force: 'norm' });
export const PRACTICE: Basis = { document: '公文处理通行做法', force: 'practice' };

/** All of a block's text but outer blanks. */
export function wholeOf(block: Block): Place {
  const start = skipBlanks(block.text, 0);
  return place(block, start, trimEnd(block.text, block.text.length, start));
}

/** Where a finding about the whole report sits: the title, else the first line that is not blank. */
export function reportPlace(report: Report): Place | undefined {
  const { title } = report;
  if (title?.heading) return place(title, title.heading.span.start, title.heading.span.end);
  const first = report.blocks.find(isFilled) ?? report.blocks.find(({ kind }) => kind !== 'blank');
  return first && wholeOf(first);
}

/** The line end that the report uses. */
export const newlineOf = (report: Report): string =>
  report.blocks.find(({ chunk }) => chunk.terminator !== '')?.chunk.terminator ?? '\n';

/** Blanks that a block's first line begins with. */
export const indentOf = (block: Block | undefined): string =>
  block === undefined ? '' : block.text.slice(0, skipBlanks(block.text, 0));

export const isFilled = ({ kind }: Block): boolean => isRead(kind);
