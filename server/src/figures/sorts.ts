import { worded } from '../lexicon/worded.js';
import { sameKin } from '../quantity/units.js';
import type { Mention } from './mention.js';

const SORTS = [
  { is: 'people', words: worded`${'sort.people'}$` },
  { is: 'money', words: worded`${'sort.money'}$` },
  { is: 'area', words: worded`面积$` },
  { is: 'count', words: worded`${'sort.count'}$` },
] as const;

/** The sort of figure that words ask for: 人数 people, 产值 money; undefined where they ask for none. */
const sortOf = (words: string): string | undefined => SORTS.find((sort) => sort.words.test(words))?.is;

/** 人数占, 实现产值占: is a figure of another sort than the words of a share say? */
export function isOfAnotherSort(words: string, { q }: Mention): boolean {
  // 修复户数占: not of so many cases.
  const unit = /([户人起件宗家场处])数$/.exec(words)?.[1];
  if (unit !== undefined && q.class === 'count' && q.unit !== unit && !sameKin(unit, q.unit)) return true;
  const sort = sortOf(words);
  return sort !== undefined && sort !== q.class;
}
