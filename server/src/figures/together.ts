import { worded } from '../lexicon/worded.js';
import { hanNumber } from '../text/han-numerals.js';
import type { Spot } from './window.js';

/** 二者合计, 两项之和, 三地共: a claim that says of how many it is. */
const TOGETHER = worded`([二两三四五六七八九十])(?:个|${'list.sort'})?[一-鿿]{0,2}?(?:合计|之和|相加|总计|共计|共|总共|一共)[一-鿿]{0,6}$`;

/** Of how many figures together a share or a rate says that it is; undefined where it does not say so. */
export function saidTogether({ m }: Spot): number | undefined {
  const word = TOGETHER.exec(m.lead)?.[1];
  if (word === undefined) return undefined;
  return word === '两' ? 2 : (hanNumber(word) ?? undefined);
}
