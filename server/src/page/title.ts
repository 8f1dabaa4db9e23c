import type { Page } from '../layout/page.js';
import { widthOf } from './width.js';

/** Words of titles that a line must not tear. */
const WHOLE =
  /法治政府建设|法治建设|政府信息公开|信息公开|年度报告|政府工作|工作报告|人民政府|委员会|办公室|办事处|情况的?报告|述职述法|述法|推进|关于|工作|情况|年度|[0-9]{4}年度?|[（(][^）)]*[）)]|《[^》]*》/g;

const NO_START = /^[的和与及、，。）》”]/;

/**
 * 7.3.1: a title of two lines breaks between words, the first line the longer one. What both edges keep free for that,
 * in characters of the body; 0 where the title stands on one line or on more than two. `room` is in characters of the title.
 */
export function titleMargin(text: string, room: number, page: Page): number {
  const total = widthOf(text);
  if (total <= room || total > room * 1.9) return 0;
  const torn = new Set<number>();
  for (const { index, 0: word } of text.matchAll(WHOLE))
    for (let i = index + 1; i < index + word.length; i++) torn.add(i);
  let best = 0;
  let cost = Number.POSITIVE_INFINITY;
  let width = 0;
  let at = 0;
  for (const c of text) {
    width += widthOf(c);
    at += c.length;
    const rest = total - width;
    if (width > room || rest <= 0 || width < rest || rest > width || torn.has(at) || NO_START.test(text.slice(at)))
      continue;
    if (width - rest < cost) [best, cost] = [width, width - rest];
  }
  if (best === 0) return 0;
  // Nearly a character of play: digits of some fonts are wider than half of one.
  return Math.max(0, ((room - best - 0.9) / 2) * (page.styles.title.size / page.pitch));
}
