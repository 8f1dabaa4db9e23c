import { type Block, isRead } from '../../syntax/block.js';
import { isDigit, isLatin } from '../../text/chars.js';
import type { Basis } from '../rule.js';

/** GB/T 15834—2011 《标点符号用法》. */
export const markNorm = (clause: string): Basis => ({
  document: 'GB/T 15834—2011 标点符号用法',
  clause,
  force: 'norm',
});

/** Blocks whose punctuation is looked at. */
export const isText = ({ kind }: Block): boolean => isRead(kind) && kind !== 'byline';

/** Chinese marks that only stand in Chinese text: 、。〈〉《》「」『』〔〕【】 “”‘’…— and full-width ASCII marks. */
export const isChineseMark = (c: number): boolean =>
  (c >= 0x3001 && c <= 0x3002) ||
  (c >= 0x3008 && c <= 0x3011) ||
  c === 0x3014 ||
  c === 0x3015 ||
  c === 0x201c ||
  c === 0x201d ||
  c === 0x2018 ||
  c === 0x2019 ||
  c === 0x2026 ||
  c === 0x2014 ||
  (c >= 0xff01 && c <= 0xff0f) ||
  (c >= 0xff1a && c <= 0xff1f);

export const isWordUnit = (c: number): boolean => isDigit(c) || isLatin(c);

/** A span without the heading's mark: numbering is the business of other rules. */
export const behindMark = ({ heading }: Block): number => heading?.title.start ?? 0;
