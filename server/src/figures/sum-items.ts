import { addIntervals, exactly, scaleInterval } from '../quantity/interval.js';
import { rational, sub, ZERO } from '../quantity/rational.js';
import { asked, QUESTION } from './answers.js';
import type { Group, Mention } from './mention.js';
import { isRest } from './partition.js';
import { type Claim, printed } from './verdict.js';
import type { Spot } from './window.js';

/** An item of a list; “甲、乙、丙各1件” weighs 3. */
export interface Item {
  readonly mention: Mention;
  readonly weight: number;
}

export const sumOf = (items: readonly Item[], bound: 'n' | 'low' | 'high'): number =>
  items.reduce((sum, { mention, weight }) => sum + weight * mention[bound], 0);

/** The same of figures that count once. */
export function plainSum(items: readonly Mention[], bound: 'low' | 'high'): number {
  let sum = 0;
  for (let i = 0; i < items.length; i++) sum += (items[i] as Mention)[bound];
  return sum;
}

export function sumClaim(head: Mention, items: readonly Item[], pattern: string): Claim {
  const computed = items.reduce(
    (sum, { mention, weight }) => addIntervals(sum, scaleInterval(mention.q.interval, rational(BigInt(weight)))),
    exactly(ZERO),
  );
  const last = items.length === 1 ? undefined : items.at(-1)?.mention;
  const rest =
    last && computed.low && head.q.value && last.q.value
      ? sub(
          head.q.value,
          sub(
            items.reduce(
              (s, i) => addIntervals(s, scaleInterval(exactly(i.mention.q.value ?? ZERO), rational(BigInt(i.weight)))),
              exactly(ZERO),
            ).low ?? ZERO,
            last.q.value,
          ),
        )
      : undefined;
  return {
    kind: 'sum',
    pattern,
    stated: head,
    terms: items.map(({ mention }) => ({ role: 'part', mention })),
    formula: items
      .map(({ mention, weight }) => (weight > 1 ? `${weight}×${printed(mention)}` : printed(mention)))
      .join('＋'),
    computed,
    grade: 'contradiction',
    ...(last &&
      rest &&
      rest.num > 0n &&
      isRest(last) && { alternatives: () => [{ role: 'part', mention: last, value: rest }] }),
  };
}

/** “杜集区、城管局、税务局各1件”: how many names the figure goes for. */
export function weightOf(group: Group, m: Mention): number {
  if (!goesForMany(m)) return 1;
  let weight = 1;
  for (let i = m.clause.at - 1; i >= 0; i--) {
    const clause = group.clauses[i];
    if (clause?.stop !== '、') break;
    if (clause.mentions.length > 0) break;
    weight++;
  }
  if (/[和与及]/.test(m.lead)) weight++;
  return weight;
}

/** 各有, 各配: the verb may stand behind. */
export const FOR_MANY = /各(?:[有为自配建设办评发得拨给派投增补奖种修购]|安[排装])?$/;
const goesForMany = asked(QUESTION.shared, ({ lead }) => FOR_MANY.test(lead));

/** The figures of a list with what each of them counts; undefined where all count once. */
export function weightsOf(spots: readonly Pick<Spot, 'm' | 'group'>[]): readonly Item[] | undefined {
  if (!spots.some(({ m }) => goesForMany(m))) return undefined;
  const items = spots.map(({ m, group }) => ({ mention: m, weight: weightOf(group, m) }));
  return items.every(({ weight }) => weight === 1) ? undefined : items;
}
