import { Evidence, type Reading } from './evidence.js';
import { percentClaim } from './formulas.js';
import type { Spot } from './window.js';

/** （33807/41793）, （3813件/4797件）, （整改5633处/排查6732处） */
const SLASH = /^[/／][一-鿿]{0,6}$/;

/** 完成率⟦80.89%⟧（33807/41793）: the fraction in its bracket, and nothing else there. */
export function fractionReadings({ m }: Spot): Reading[] {
  const [part, whole, more] = m.bracket?.mentions ?? [];
  if (!part || !whole || more || m.q.value === null || whole.n <= 0) return [];
  const between = m.figure.block.text.slice(part.q.end, whole.q.start);
  if (!SLASH.test(between) || part.q.unit !== whole.q.unit) return [];
  return [
    {
      kind: 'rate',
      shape: 'part/whole',
      evidence: new Evidence(['fraction']),
      figures: [part, whole],
      low: (100 * part.low) / whole.high,
      high: (100 * part.high) / whole.low,
      prove: () => percentClaim('part/whole', m, [part], [whole], false, false),
    },
  ];
}
