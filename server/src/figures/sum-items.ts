import { addIntervals, exactly, scaleInterval } from '../quantity/interval.js';
import { rational, sub, ZERO } from '../quantity/rational.js';
import type { Group, Mention } from './mention.js';
import { isRest } from './partition.js';
import { type Claim, printed } from './verdict.js';

/** An item of a list; “甲、乙、丙各1件” weighs 3. */
export interface Item {
  readonly mention: Mention;
  readonly weight: number;
}

export const sumOf = (items: readonly Item[], bound: 'n' | 'low' | 'high'): number =>
  items.reduce((sum, { mention, weight }) => sum + weight * mention[bound], 0);

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
      isRest(last) && { alternatives: [{ role: 'part', mention: last, value: rest }] }),
  };
}

/** “杜集区、城管局、税务局各1件”: how many names the figure goes for. */
export function weightOf(group: Group, m: Mention): number {
  if (!/各(?:有|为|自)?$/.test(m.lead)) return 1;
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
