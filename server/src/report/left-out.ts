import type { L10n } from '../messages/locale.js';
import { type Block, isLeftOut, type LeftOutKind } from '../syntax/block.js';
import type { Report } from './report.js';

/** Blocks that stand in the file and are no part of the report, of one kind. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly reason: L10n;
  /** In text order, at least one. */
  readonly blocks: readonly [Block, ...Block[]];
}

const REASONS: Readonly<Record<LeftOutKind, L10n>> = {
  contents: { 'zh-CN': '目录', en: 'table of contents' },
  'page-mark': { 'zh-CN': '页码、页眉', en: 'page numbers and running heads' },
  residue: { 'zh-CN': '网页残留', en: 'residue of a web page' },
  leftover: { 'zh-CN': '批注、修订、域代码残留', en: 'left by comments, revisions and fields' },
};

/** What was left out of a report and why, by kind in the order of the first place. */
export function leftOutOf({ blocks }: Report): LeftOut[] {
  const found = new Map<LeftOutKind, [Block, ...Block[]]>();
  for (const block of blocks) {
    if (!isLeftOut(block.kind)) continue;
    const known = found.get(block.kind);
    if (known) known.push(block);
    else found.set(block.kind, [block]);
  }
  return [...found].map(([kind, list]) => ({ kind, reason: REASONS[kind], blocks: list }));
}
