import { worded } from '../lexicon/worded.js';
import { isCountOfItems, saidNumber } from './sum-seal.js';
import type { Spot } from './window.js';

/** 二者合计, 两者之和: of how many something is, in words that are no figure. */
const TOGETHER = worded`([二两三四五六七八九十])(?:个|${'list.sort'})?[一-鿿]{0,2}?(?:合计|之和|相加|总计|共计|总共|一共)[一-鿿]{0,6}$`;

/** Of how many figures together a share or a rate says that it is; undefined where it does not say so. */
export function saidTogether({ m, index }: Spot, line: readonly Spot[]): number | undefined {
  const before = line[index - 1]?.m;
  if (before && before.clause === m.clause && isCountOfItems(before)) return before.n;
  return saidNumber(m.lead, TOGETHER);
}
