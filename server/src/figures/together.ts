import { worded } from '../lexicon/worded.js';
import { isCountOfItems, saidNumber } from './sum-seal.js';
import type { Spot } from './window.js';

/** 二者合计, 两者之和: of how many something is, in words that are no figure. */
const TOGETHER = worded`([二两三四五六七八九十])(?:个|${'list.sort'})?[一-鿿]{0,2}?(?:合计|之和|相加|总计|共计|总共|一共)[一-鿿]{0,6}$`;

/** 满意和基本满意率合计, 总体满意率（含基本满意） */
const OF_TWO = /[一-鿿]{2,4}[和与及、][一-鿿]{2,6}率?(?:合计|之和)(?:为|达)?$|率[（(]含[一-鿿]{2,6}[）)](?:为|达)?$/;

/** Of how many figures together a share or a rate says that it is; undefined where it does not say so. */
export function saidTogether({ m, index }: Spot, line: readonly Spot[]): number | undefined {
  const before = line[index - 1]?.m;
  if (before && before.clause === m.clause && isCountOfItems(before)) return before.n;
  if (m.act.kind === 'rate' && OF_TWO.test(m.lead)) return 2;
  return saidNumber(m.lead, TOGETHER);
}
