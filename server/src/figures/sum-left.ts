import { worded } from '../lexicon/worded.js';
import { SO_FAR } from './licence.js';
import type { Mention } from './mention.js';
import { areDoneAndOpen } from './partition.js';
import { isStated, sameUnit } from './scope.js';
import { CLEAR_SLIP, slipFrom } from './slips.js';
import type { Spot } from './window.js';

/** 受理377件，办结133件，撤回9件，其余⟦235件⟧已移送: all that stand behind what opens an account, the last what is left of it. */
export const isRestBehind = (claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean =>
  claim.group.host === undefined &&
  LEFT_OF_IT.test(items.at(-1)?.m.lead ?? '') &&
  (OPENS.test(claim.m.lead) || SO_FAR.test(items[0]?.m.lead ?? '')) &&
  (items.length === 2 || mayBeAll(claim.m, items)) &&
  areRightBehind(claim, items, line);

/** Of several: 收到308件，答复212件，剩余86件⟦线索⟧ may be of another thing. */
export const isWhatIsLeft = (claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean =>
  (items.length > 2 && isRestBehind(claim, items, line)) || areDoneAndNot(claim, items, line);

/** 货车881辆，734辆已安装终端，还有147辆未安装 */
const areDoneAndNot = (claim: Spot, [a, b, c]: readonly Spot[], line: readonly Spot[]): boolean =>
  a !== undefined &&
  b !== undefined &&
  c === undefined &&
  a.m.lead === '' &&
  areDoneAndOpen(a.m, b.m) &&
  areRightBehind(claim, [a, b], line);

/** 受理100件，立案60件，结案50件，其余10件: one within the other, the rest is that of the last. */
function mayBeAll(total: Mention, items: readonly Spot[]): boolean {
  const sum = items.reduce((n, { m }) => n + m.n, 0);
  const first = items[0]?.m.n ?? 0;
  const isNested = Math.abs(sum - 2 * first) < first / 5;
  return !isNested && ((sum > 0.75 * total.n && sum < 1.25 * total.n) || isADigitApart(total, sum));
}
const OPENS = worded`${'opening'}|${'list.total'}`;
const LEFT_OF_IT = /^(?:其余|剩余|剩下|余下|[还仍仅]剩|尚[余剩]|还余)/;

/** 应搬迁215户，已搬115户，正在搬42户，还有58户没有动身 */
export const areThreeStates = (claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean => {
  const [done, open, left] = items.map(({ m }) => m);
  return (
    items.length === 3 &&
    done !== undefined &&
    open !== undefined &&
    areDoneAndOpen(done, open) &&
    (LEFT_OF_IT.test(left?.lead ?? '') || NOT_YET.test(left?.lead ?? '')) &&
    areRightBehind(claim, items, line)
  );
};
const NOT_YET = /^(?:[还尚仍另]有|[还尚仍]?未[一-鿿]{1,4})$/;

/** Are they the first figures of their sort behind it in its sentence, which does not say it of a part? */
export function areRightBehind(claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean {
  const next = line.filter(
    (s) => s.index > claim.index && s.sentence === claim.sentence && s.group === claim.group && sameUnit(s.m, claim.m),
  );
  return !isMember(claim, line) && next.length === items.length && items.every((s, i) => s === next[i]);
}

/** 案卷120卷，良好⟦40卷⟧，合格26卷，不合格6卷: what has a figure of its sort before it may be of the list itself. */
export const isMember = (claim: Spot, line: readonly Spot[]): boolean =>
  line
    .slice(0, claim.index)
    .some((s) => s.sentence === claim.sentence && s.group === claim.group && isStated(s.m) && sameUnit(s.m, claim.m));

/** The total and the sum of its members are alike in all digits but a higher one. */
export const isADigitApart = (total: Mention, sum: number): boolean => slipFrom(total, sum) >= CLEAR_SLIP;
