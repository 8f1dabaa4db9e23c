import type { Clause, Mention } from './mention.js';
import type { Spot } from './window.js';

/** 收入总计, 总支出累计为, 可安排的资金总计: all that came or went. */
const TOTAL =
  /(?:(?:收入|支出|资金|财力)[^，；。]{0,6}(?:总计|合计|共计|总量|总额)|^(?:总计|合计|共计)|总收入|总支出|总财力|(?:总|收入|支出)[^，；。]{0,4}累计)(?:收入|支出|预计|完成|累计|为|达到?|是|约)*$/;
/** 补助下级, 调出资金, 债务还本, 结转下年: what stands beside the budget's own income or spending. */
export const BESIDE = /补助|返还|上解|调[入出]|动用|债务|还本|转贷|结转|结余|转移|调节基金/;

/** What stands between two commas: names set apart by 、 share a figure. */
export interface Part {
  readonly clauses: readonly Clause[];
  readonly text: string;
}

/** The parts of a sentence before a figure, nearest first; its own one has only what stands before it. */
export function* partsBefore({ m, group }: Spot): Generator<Part> {
  const { clauses, block } = group;
  const { sentence, at } = m.clause;
  for (let last = at; clauses[last]?.sentence === sentence; ) {
    let first = last;
    while (clauses[first - 1]?.stop === '、' && clauses[first - 1]?.sentence === sentence) first--;
    const own = clauses.slice(first, last + 1);
    yield { clauses: own, text: block.text.slice(own[0]?.start, own.at(-1)?.end) };
    last = first - 1;
  }
}

/** May it stand in an account? */
export const isEntry = ({ act }: Mention): boolean => act.kind === 'plain' || act.kind === 'carry';

/** Is it called all that came or went? */
export const isTotal = (m: Mention): boolean => TOTAL.test(m.lead);

/** 年终结转-23.4亿元 */
export const isBelowZero = ({ lead }: Mention): boolean => /[-−－—负]$/.test(lead);

/** 收入61万元，扣除成本⟦5万元⟧后: it is no part of what follows. */
export const TAKEN_AWAY = /^(?:再)?(?:扣除|剔除|减去|减除|除去|核减|冲减)/;
