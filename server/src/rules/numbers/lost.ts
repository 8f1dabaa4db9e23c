import { type Block, blockFact } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { digitRunsOf } from './digits.js';

export interface Lost {
  readonly printed: Span;
  readonly right: readonly string[];
  readonly kind: 'hundred' | 'years' | 'month' | 'point';
}

const isPercent = (c: string | undefined): boolean => c === '%' || c === '％';
const GROWTH = /(?:增|长|升|幅|提高|扩大|放大|翻)[^，。；,;]{0,6}$/;

/** 8100% for 8个100%. */
function hundred(text: string, { start, end }: Span, digits: string): Lost | undefined {
  if (!isPercent(text[end]) || !/^[1-9]\d?100$/.test(digits)) return undefined;
  if (GROWTH.test(text.slice(Math.max(0, start - 10), start))) return undefined;
  const count = text.slice(start, end - 3);
  return { printed: { start, end: end + 1 }, right: [`${count}个100${text[end]}`], kind: 'hundred' };
}

/** 20212025年 for 2021—2025年; 20211203 is a day. */
function years(text: string, { start, end }: Span, digits: string): Lost | undefined {
  const found = /^((?:19|20)\d{2})((?:19|20)\d{2})$/.exec(digits);
  if (!found || text[end] !== '年') return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (second <= first || second - first > 60) return undefined;
  const middle = start + 4;
  const right = `${text.slice(start, middle)}—${text.slice(middle, end)}年`;
  return { printed: { start, end: end + 1 }, right: [right], kind: 'years' };
}

/** 202112月 for 2021年12月. */
function month(text: string, { start, end }: Span, digits: string): Lost | undefined {
  const found = /^((?:19|20)\d{2})(1[0-2]|0?[1-9])$/.exec(digits);
  if (!found || text[end] !== '月') return undefined;
  const right = `${text.slice(start, start + 4)}年${Number(found[2])}月`;
  return { printed: { start, end: end + 1 }, right: [right], kind: 'month' };
}

/** 98..8% and 9.8.8%. */
function point(text: string, { start, end }: Span): Lost | undefined {
  const window = narrowDigits(text.slice(start, Math.min(text.length, end + 12)));
  const found = /^\d{1,6}(?:\.{2}\d{1,4}|\.\d{1,4}\.\d{1,4})[%％]/.exec(window)?.[0];
  if (!found || text[start - 1] === '.') return undefined;
  const doubled = /^(\d+)\.\.(\d+)/.exec(found);
  const right = doubled ? [`${doubled[1]}.${doubled[2]}${found.at(-1)}`] : [];
  return { printed: { start, end: start + found.length }, right, kind: 'point' };
}

/** Numbers of a block that lost or doubled a character. */
export const lostIn: (block: Block) => readonly Lost[] = blockFact((block) => {
  const found: Lost[] = [];
  for (const run of digitRunsOf(block)) {
    const next = block.text[run.end];
    const length = run.end - run.start;
    if (next === '.' && length <= 6) {
      const lost = point(block.text, run);
      if (lost) found.push(lost);
      continue;
    }
    if (length < 4 || length > 8 || (next !== '年' && next !== '月' && !isPercent(next))) continue;
    if (/[.．,，]/.test(block.text[run.start - 1] ?? '')) continue;
    const digits = narrowDigits(block.text.slice(run.start, run.end));
    const lost = hundred(block.text, run, digits) ?? years(block.text, run, digits) ?? month(block.text, run, digits);
    if (lost) found.push(lost);
  }
  return found;
});
