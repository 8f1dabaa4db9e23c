import { BESIDE, isBelowZero, isEntry, isTotal } from './account-parts.js';
import type { Mention } from './mention.js';
import { comparable } from './scope.js';
import type { Spot } from './window.js';

/** 总收入9亿元，其中：, ，其构成是：, ： */
const OPENS = /其中|包括|构成|组成|^[：:]/;
const INNER = /其中|包括|含/;

/**
 * 总支出⟦12亿元⟧，其中：基金支出9亿元，补助下级2亿元，年终结余1亿元: the budget's own amount and all that stands beside it. Undefined
 * where the list does not begin with the first, or has others.
 */
export function partsOfBudget({ m, group }: Spot): readonly Mention[] | undefined {
  if (m.q.class !== 'money' || m.act.kind !== 'plain' || !isTotal(m)) return undefined;
  const { text } = group.block;
  const parts: Mention[] = [];
  let inner: number | undefined;
  for (const x of group.mentions.slice(m.at + 1)) {
    if (!comparable(x, m)) continue;
    const { sentence, segment } = x.clause;
    const [first] = parts;
    const opens = OPENS.test(text.slice(m.q.end, x.q.start));
    if (sentence > (first?.clause.sentence ?? m.clause.sentence + (opens ? 1 : 0))) break;
    if (!first) {
      if (!opens || !isEntry(x)) return undefined;
    } else if (inner === segment) continue;
    else if (INNER.test(text.slice(group.mentions[x.at - 1]?.q.end, x.q.start))) {
      // 上级补助收入2亿元，其中，返还性收入1亿元；
      inner = segment;
      continue;
    }
    if (!isEntry(x) || isTotal(x) || isBelowZero(x)) return undefined;
    parts.push(x);
  }
  const [own, ...others] = parts;
  const isWhole = own && !BESIDE.test(own.lead) && others.length > 1 && others.every(({ lead }) => BESIDE.test(lead));
  return isWhole && !/等|以及/.test(parts.at(-1)?.tail ?? '') ? parts : undefined;
}
