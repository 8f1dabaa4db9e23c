import { blockFact } from '../syntax/block.js';
import { isBelowZero, isEntry, type Part, partsBefore, TAKEN_AWAY } from './account-parts.js';
import type { Clause, Mention } from './mention.js';
import { comparable } from './scope.js';
import type { Spot } from './window.js';
import { content } from './words.js';

/** 归还借款本金⟦2亿元⟧后: it is taken from what was left over. */
const RETURNED = /^(?:归还|偿还|上缴|安排)[^，；。]*后?$/;
const IS_LEFT = /[结节盈剩]余|结存|结转|余额|超收/;
/** 净收益, 净结余, 年终结转, 调出的基数, 应缴税额: what is left when something was taken away. */
const NET = /净|[结节盈剩]余|结存|结转|基数|应[一-鿿]{1,6}$|可用/;
/** What it is then used for is another figure. */
const USED = /用于|用作|分配|安排|拨付|划转|补充/;
const OF_YEARS = /滚存|累计|历年/;

/** Does a block say of anything that it is taken away? */
const takesAway = blockFact(({ text }) => /扣除|剔除|减去|减除|除去|核减|冲减|归还|偿还|上缴|安排/.test(text));

/** What is taken away from an amount, and the amount. */
export interface Deduction {
  readonly from: Mention;
  readonly less: readonly Mention[];
}

/** 收入61万元，扣除成本5万元后，净收益为⟦56万元⟧; 结余58万元，归还借款本金20万元后，年终结转⟦38万元⟧. Undefined where that is open. */
export function deductionOf(claim: Spot): Deduction | undefined {
  const { m } = claim;
  if (!takesAway(claim.group.block) || !isEntry(m) || USED.test(m.lead) || isBelowZero(m)) return undefined;
  const [own, before] = partsBefore(claim);
  const taken = ({ clauses }: Part): Mention[] =>
    clauses.flatMap((c) => c.mentions.filter((x) => x.at < m.at && comparable(x, m)));
  if (!own || !before || taken(own).length > 0 || before.clauses.at(-1)?.mentions.length === 0) return undefined;
  const isLess = TAKEN_AWAY.test(before.text);
  const less = isLess || RETURNED.test(before.text) ? taken(before) : [];
  if (less.length === 0 || !less.every((x) => isEntry(x) && !isBelowZero(x))) return undefined;
  const from = amountBefore(claim, before.clauses[0] ?? m.clause);
  return from && isLeftOf(claim, from, isLess) ? { from, less } : undefined;
}

/** The amount right before the words that take something away from it; shares and growth may stand between. */
function amountBefore({ m, group }: Spot, less: Clause): Mention | undefined {
  const before = group.mentions.filter((x) => x.clause.at < less.at);
  const from = before.findLast((x) => comparable(x, m));
  if (!from || !isEntry(from) || less.sentence - from.clause.sentence > 1) return undefined;
  return before.slice(from.at + 1).every((x) => x.q.class === 'percentage') ? from : undefined;
}

/** Does its name say that it is what is left of the amount? */
function isLeftOf({ m }: Spot, from: Mention, isLess: boolean): boolean {
  if (/支出/.test(from.lead) || (OF_YEARS.test(m.lead) && !OF_YEARS.test(from.lead))) return false;
  if (NET.test(m.lead)) return isLess || IS_LEFT.test(from.lead);
  // 超收5万元，扣除一次性收入3万元后，超收2万元
  const name = content(m.lead).slice(-2);
  return isLess && name.length === 2 && content(from.lead).endsWith(name);
}
