import { around } from './change-evidence.js';
import { Evidence, type Reading } from './evidence.js';
import { perManyClaim } from './formulas.js';
import { isPlain, sameUnit } from './scope.js';
import { apart, ranked, Sides } from './sides.js';
import type { Spot } from './window.js';
import { content, isForeign, likeness } from './words.js';

const REACH = 14;
const SIZE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 十万: 100_000 };
const MANY = /每(百|千|十?万)(人|户|名)/;
/** What stands around the name of what is counted: 每千人⟦拥有⟧医师数, 每万人口⟦的⟧. */
const AROUND = /平均|每[百千十万]+[人户名]口?|常住|户籍|拥有量?|占有量?|达到?|数量?|[的有为约]/g;

/** Is it so many of something for each thousand of those who share it? */
export const isPerMany = ({ m }: Spot): boolean => MANY.test(m.lead);

/** 每千人拥有床位⟦7.6张⟧: total ÷ people × 1000. */
export function perManyReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const [, size = '', sharer = ''] = MANY.exec(claim.m.lead) ?? [];
  const each = SIZE[size];
  if (each === undefined || claim.m.q.value === null) return [];
  const near = around(claim, line, (m) => isPlain(m) && m.n > 0, REACH);
  const totals = near.filter(({ m }) => sameUnit(m, claim.m)).slice(0, 5);
  const counts = near.filter(({ m }) => (sharer === '户' ? m.q.unit === '户' : m.q.class === 'people')).slice(0, 5);
  const words = content(claim.m.lead).replace(AROUND, '');
  const sides = new Sides(claim, line);
  return totals.flatMap((total, rank) =>
    counts
      .filter((count) => count !== total)
      .map(
        (count): Reading => ({
          kind: 'average',
          shape: 'per-many',
          evidence: new Evidence(
            [
              `total=${likeness(words.slice(-4), total.name)}`,
              ranked(rank),
              apart(total, count),
              /人口|总户|常住|户籍/.test(count.name) ? 'all of them' : 'some of them',
              sides.joint(total, count, count.index < total.index ? 'count first' : 'total first'),
              ...(isForeign(words, total.name) ? ['another subject'] : []),
              ...(claim.plan !== total.plan ? ['moods'] : []),
            ],
            sides.at('t', total),
            sides.at('c', count),
          ),
          figures: [total.m, count.m],
          low: (each * total.m.low) / count.m.high,
          high: (each * total.m.high) / count.m.low,
          told: likeness(words.slice(-4), total.name) !== 'nothing',
          prove: () => perManyClaim(claim.m, total.m, count.m, each),
        }),
      ),
  );
}
