import { divIntervals, exactly } from '../quantity/interval.js';
import { rational } from '../quantity/rational.js';
import { isPlain, labelOf, REACH, type Scope, sameUnit } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude, printed } from './verdict.js';
import { type Group, type Mention, textOf } from './view.js';

const words = (text: string): readonly string[] => text.split(' ');

/** Units that the divisor of an average may bear. */
const DIVISORS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/户/, words('户')],
  [/日|天/, words('天 日 个工作日 工作日')],
  [/月/, words('个月 月')],
  [/年/, words('年')],
  [/周/, words('周 个星期')],
  [/案|件/, words('件 起 宗 例')],
  [/村/, words('个 村')],
  [/人/, words('人 名 位 人次')],
];

/** Divisors that nobody prints: days of the time that the sentence names. They only confirm. */
const IMPLIED: readonly (readonly [RegExp, readonly number[]])[] = [
  [/周/, [7, 5]],
  [/半年|1[-—至]6月|7[-—至]12月/, [181, 182, 184]],
  [/季度/, [90, 91, 92]],
  [/月/, [30, 31, 28, 29]],
  [/年/, [365, 366]],
];

function averageClaim(
  average: Mention,
  total: Mention,
  count: Mention | number,
  tentative: boolean,
): Claim | undefined {
  const divisor = typeof count === 'number' ? exactly(rational(BigInt(count))) : count.q.interval;
  const computed = divIntervals(total.q.interval, divisor);
  if (!computed) return undefined;
  return {
    kind: 'average',
    pattern: typeof count === 'number' ? 'average/implied' : 'average/named',
    stated: average,
    terms: [
      { role: 'total', mention: total },
      typeof count === 'number' ? { role: 'count', value: rational(BigInt(count)) } : { role: 'count', mention: count },
    ],
    formula: `${printed(total)}÷${typeof count === 'number' ? count : printed(count)}`,
    computed,
    grade: 'contradiction',
    tentative,
  };
}

/** Figures before an average in its sentence, the host of its bracket first. */
function before(group: Group, average: Mention): Mention[] {
  const found: Mention[] = group.host ? [group.host] : [];
  for (let i = average.at - 1; i >= Math.max(0, average.at - REACH); i--) {
    const m = group.mentions[i];
    if (m?.clause.sentence !== average.clause.sentence) break;
    found.push(m);
  }
  return found;
}

const wordsAround = (group: Group, average: Mention): string => {
  const around = group.host ? group.host.clause : average.clause;
  const { text } = group.block;
  return (
    text.slice(Math.max(0, around.start - 60), Math.min(text.length, average.q.end + 40)) +
    textOf(group, average.clause).slice(0, 60)
  );
};

/** Money, people and counts alike may be averaged; the printed unit tells which total. */
const isTotal = (m: Mention, average: Mention): boolean =>
  isPlain(m) && (sameUnit(m, average) || (m.q.class === 'money' && average.q.class === 'money'));

/** Averages: 日均, 户均, 平均每户 … */
export function averageStatements({ group }: Scope): Statement[] {
  return group.mentions.flatMap((average) => {
    if (average.act.kind !== 'average') return [];
    const { per } = average.act;
    const earlier = before(group, average);
    const totals = earlier.filter((m) => isTotal(m, average)).slice(0, 4);
    // 平均每期, 平均每场: the word itself is the unit.
    const units = DIVISORS.find(([pattern]) => pattern.test(per))?.[1] ?? [per.slice(-1)];
    const counts = earlier
      .filter((m) => units.includes(m.q.unit) && (isPlain(m) || m.q.class === 'duration'))
      .slice(0, 4);
    const claims: (Claim | undefined)[] = [];
    for (const total of totals)
      for (const count of counts) {
        if (count === total || Math.abs(count.at - total.at) > 3) continue;
        const alone = totals.length === 1 && counts.length === 1 && average.clause.segment === total.clause.segment;
        // 人均 is taken of a yearly mean, 人次 are no 人, and a month may be meant: only confirmed.
        const sure =
          alone && /^(?:户均|案均|件均|村均|日均|平均每)/.test(per) && !/人/.test(per) && !/约/.test(labelOf(total));
        claims.push(averageClaim(average, total, count, !sure));
      }
    if (claims.length === 0 && /日|天/.test(per)) {
      const implied = IMPLIED.find(([pattern]) => pattern.test(wordsAround(group, average)))?.[1] ?? [];
      for (const total of totals.slice(0, 2))
        for (const days of implied) claims.push(averageClaim(average, total, days, true));
    }
    return conclude(claims) ?? [];
  });
}
