import { isDigit, isHan, unitNear } from '../text/chars.js';

/** What closes in front of a full stop. */
const CLOSED = '）)”"’》%％';
/** What opens behind one. */
const OPENING = '“‘《（("';

/** 一. and （一）. at the head of a clause: the stop belongs to the numeral. */
const NUMERAL = /(?:^|[。；：，、\s])[（(]?[一二三四五六七八九十]{1,3}[）)]?$/;
/** A figure at the end of a sentence: some 汉字 stand shortly before it. */
const FIGURE = /[一-龥][^一-龥]{0,12}$/;

/**
 * Is the half-width stop at `at` a 。: behind 汉字, a closing mark or, at the end of the block, a figure; before the
 * end, 汉字 or an opening mark? Whoever reads sentences reads it as one; what is a number or a name is not asked about.
 */
export function isFullStop(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = unitNear(text, at + 1, 1);
  const last = Number.isNaN(after);
  if (last && isDigit(before.charCodeAt(0))) return FIGURE.test(text.slice(0, at)) && !/^\d+$/.test(text.trim());
  if (!isHan(before.charCodeAt(0)) && (before === '' || !CLOSED.includes(before))) return false;
  if (last) return true;
  if (NUMERAL.test(text.slice(Math.max(0, at - 8), at))) return false;
  return isHan(after) || OPENING.includes(String.fromCharCode(after));
}
