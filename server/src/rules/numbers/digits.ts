import type { L10n } from '../../messages/locale.js';
import { type Block, blockFact, isRead as isReadKind, place } from '../../syntax/block.js';
import { signsOf } from '../../syntax/signs.js';
import { isDigit } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import type { Basis, Fix } from '../rule.js';

/** Is the block read for figures? */
export const isRead = (block: Block): boolean => isReadKind(block.kind);

/** Runs of digits of either width, in text order; a number with a point or with groups is several runs. */
export const digitRunsOf: (block: Block) => readonly Span[] = blockFact((block) => {
  const { text } = block;
  const runs: Span[] = [];
  let end = 0;
  const signs = signsOf(block);
  for (let i = 0; i < signs.length; i++) {
    const at = signs[i] as number;
    if (at < end || !isDigit(text.charCodeAt(at))) continue;
    end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    runs.push({ start: at, end });
  }
  return runs;
});

/** GB/T 15835-2011 出版物上数字用法. */
export const numerals = (clause: string): Basis => ({ document: 'GB/T 15835-2011', clause, force: 'norm' });

/** A choice that puts `text` in the place of a span. */
export const replacement = (block: Block, { start, end }: Span, text: string, title: L10n): Fix => ({
  title,
  kind: 'choice',
  edits: [{ place: place(block, start, end), text }],
});

/** “改为‘…’” */
export const changeTo = (text: string): L10n => ({ 'zh-CN': `改为“${text}”`, en: `Change to “${text}”` });
