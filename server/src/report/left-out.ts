import type { L10n } from '../messages/locale.js';
import { type Block, isLeftOut, type LeftOutKind } from '../syntax/block.js';
import type { Report } from './report.js';

type Kind = LeftOutKind | 'note';

/** Blocks that stand in the file and are no part of the report, or of its outline, of one kind. */
export interface LeftOut {
  readonly kind: Kind;
  readonly reason: L10n;
  /** In text order, at least one. */
  readonly blocks: readonly [Block, ...Block[]];
}

const REASONS: Readonly<Record<Kind, L10n>> = {
  contents: { 'zh-CN': '目录', en: 'table of contents' },
  'page-mark': { 'zh-CN': '页码、页眉', en: 'page numbers and running heads' },
  residue: { 'zh-CN': '网页残留', en: 'residue of a web page' },
  note: { 'zh-CN': '注释，照常检查，不进提纲', en: 'notes: checked, and not in the outline' },
  leftover: { 'zh-CN': '批注、修订、域代码残留', en: 'left by comments, revisions and fields' },
};

/** What was left out of a report and why, by kind in the order of the first place. */
export function leftOutOf({ blocks }: Report): LeftOut[] {
  const found = new Map<Kind, [Block, ...Block[]]>();
  for (const block of blocks) {
    const { kind } = block;
    if (kind !== 'note' && !isLeftOut(kind)) continue;
    const known = found.get(kind);
    if (known) known.push(block);
    else found.set(kind, [block]);
  }
  return [...found].map(([kind, list]) => ({ kind, reason: REASONS[kind], blocks: list }));
}
