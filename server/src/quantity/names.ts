import type { Quantity } from './quantity.js';

/** Longest name in quotation marks, and longest title of a document, in UTF-16 units. */
const LONGEST_NAME = 14;
const LONGEST_TITLE = 60;

const PAIRS: readonly { readonly open: string; readonly close: string; readonly longest: number }[] = [
  { open: '“', close: '”', longest: LONGEST_NAME },
  { open: '‘', close: '’', longest: LONGEST_NAME },
  { open: '「', close: '」', longest: LONGEST_NAME },
  { open: '《', close: '》', longest: LONGEST_TITLE },
];

const STOPS = /[，。；：！？,;:!?]/;

/** Does a numeral belong to a name: “15分钟生活圈”, “最多跑1次”, 《三件实事实施方案》? A figure alone in marks (“98.8%”) does not. */
export function isInName(text: string, { start, end, class: kind }: Quantity): boolean {
  if (kind === 'year' || kind === 'date') return false;
  return PAIRS.some(({ open, close, longest }) => {
    const before = text.slice(Math.max(0, start - longest), start);
    const from = before.lastIndexOf(open);
    if (from < 0) return false;
    const opened = start - before.length + from;
    const to = text.slice(end, opened + longest + 2).indexOf(close);
    if (to < 0 || before.includes(close, from)) return false;
    const name = text.slice(opened + 1, end + to);
    return name !== text.slice(start, end) && (close === '》' || !STOPS.test(name));
  });
}
