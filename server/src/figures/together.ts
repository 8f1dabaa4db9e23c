import { worded } from '../lexicon/worded.js';
import { chainOf } from './rate-lists.js';
import { comparable } from './scope.js';
import { isCountOfItems, saidNumber } from './sum-number.js';
import type { Spot } from './window.js';
import { withoutBrackets } from './words.js';

/** 二者合计, 两者之和: of how many something is, in words that are no figure. */
const TOGETHER = worded`([二两三四五六七八九十])(?:个|${'list.sort'})?[一-鿿]{0,2}?(?:合计|之和|相加|总计|共计|总共|一共)[一-鿿]{0,6}$`;

/** 满意和基本满意率合计, 总体满意率（含基本满意） */
const OF_TWO = /[一-鿿]{2,4}[和与及、][一-鿿]{2,6}率?(?:合计|之和)(?:为|达)?$|率[（(]含[一-鿿]{2,6}[）)](?:为|达)?$/;

/** 甲、乙两类藏品共占全部馆藏（5381件）的 */
const SHARE_TOGETHER = worded`([二两三四五六七八九十])(?:个|档|${'list.sort'})[一-鿿]{0,4}?(?:合计|总计|共计|一共|共|合)占[一-鿿]{0,12}的?$`;
/** 甲5件、乙3件，合计占: of all before it, however many. */
const ALL_BEFORE = /^[，,]?(?:合计|总计|共计|一共|总共|累计|共|合)占/;

/** The figures of its sort that stand before a claim, those in brackets of their own as well. */
function before(claim: Spot, line: readonly Spot[]): number {
  const last = line[claim.index - 1];
  if (!last) return 0;
  const list = chainOf(line, last).of;
  if (list > 1) return list;
  let [n, sum] = [1, last.m.n];
  for (let i = claim.index - 2; i >= 0; i--) {
    const s = line[i];
    if (!s || s.sentence !== claim.sentence || !comparable(s.m, last.m)) break;
    if ((s.group === claim.group) !== (last.group === claim.group)) break;
    // 应收账款85.2亿元，包括甲…、乙…: what is as much as all of them is their total.
    if (n > 1 && s.m.n >= sum) break;
    n++;
    sum += s.m.n;
  }
  return n;
}

/** Of how many figures together a share or a rate says that it is; undefined where it does not say so. */
export function saidTogether(claim: Spot, line: readonly Spot[]): number | undefined {
  const { m, index } = claim;
  const number = line[index - 1]?.m;
  if (number && number.clause === m.clause && isCountOfItems(number)) return number.n;
  if (m.act.kind === 'rate' && OF_TWO.test(m.lead)) return 2;
  const said = saidNumber(m.lead, TOGETHER);
  if (said !== undefined || m.act.kind !== 'share') return said;
  const words = withoutBrackets(m.figure.block.text.slice(m.clause.start, m.q.start));
  if (ALL_BEFORE.test(words)) return Math.max(2, before(claim, line));
  return saidNumber(words, SHARE_TOGETHER);
}
