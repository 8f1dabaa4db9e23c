import { worded } from '../lexicon/worded.js';
import { amount, around, baseEvidence, isState } from './change-evidence.js';
import { Evidence, type Reading } from './evidence.js';
import { multipleClaim } from './formulas.js';
import type { Mention } from './mention.js';
import { bearNames } from './named-base.js';
import { one, two } from './names.js';
import { comparable } from './scope.js';
import { ranked, Sides, side } from './sides.js';
import type { Spot } from './window.js';
import { clauseText, content, likeness } from './words.js';

const OF = two((form, name) => `${form} ${name}`);
const FIRST = one((like) => `first=${like}`);

/** What is compared as men to women, town to country: printed as :1, :100, or with a name of its own. */
const RATIO = worded`${'ratio'}|比例|之比|比(?:为|达|是)?[：:]?$`;
const NAMED_RATIO = worded`${'ratio'}`;

/** 性别比⟦104.01⟧, 性别比由100.75上升为⟦104.01⟧ */
export const isRatio = ({ q, act, clause, figure }: Mention): boolean =>
  q.unit === '' &&
  q.scale === 1n &&
  q.class === 'count' &&
  act.kind === 'plain' &&
  NAMED_RATIO.test(figure.block.text.slice(Math.max(clause.start, q.start - 20), q.start));

/** 男女比例: a sign of each. */
function namesBoth(lead: string, c: Spot, p: Spot): boolean {
  const [, one = '', other = ''] =
    /([一-鿿])([一-鿿])(?:人口|人数|居民|人均|可支配|收入|性别)*(?:之比|比例|比)(?:为|达|是)?[：:]?$/.exec(lead) ?? [];
  return bearNames(one, other, c, p) || (/城/.test(one) && c.name.includes(one) && /[乡农村]/.test(p.name));
}

/** 项目收益覆盖债券本息的倍数为⟦2.64倍⟧: what comes in, to what is owed. */
const coverOf = ({ m }: Spot): boolean => /覆盖[^，；。]*倍数(?:为|达|是)?(?:约)?$/.test(m.lead);
const EARNED = /流量|收益|收入|利润/;
const OWED = /本息|债|融资|还款/;

/** 甲镇是乙镇的⟦2倍⟧: both are named. */
function isNamed(claim: Spot, c: Spot, p: Spot): boolean {
  const [, one = '', other = ''] =
    /([一-鿿]{2,8}?)(?:约?是|约?为|相当于|达到?)([一-鿿]{2,8})的(?:约|近)?$/.exec(claim.m.lead) ?? [];
  const covered = coverOf(claim);
  if (covered) return EARNED.test(c.name) && OWED.test(p.name);
  if (one.endsWith('前者') && other === '后者') return p.index === claim.index - 1 && c.index === claim.index - 2;
  return bearNames(one, other, c, p);
}

/** 两班人数之比, 男女比例: it names both, or neither. */
const isOfBoth = ({ m }: Spot): boolean =>
  /(?:[二两][一-鿿]{0,2}|男女|城乡|前后)(?:居民|人口)?(?:人均)?(?:可支配)?(?:人数|数量|规模|面积|收入|产量|总数)?(?:之比|比例|比值|比)(?:为|达|是)?[：:]?$/.test(
    m.lead,
  );

/** current ÷ previous, or their growth as a multiple; one figure to another as a ratio. */
export function timesReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (m.q.value === null) return [];
  const lead = m.lead.replace(/1[:：]$/, '');
  const ratio = m.q.unit.includes(':') || isRatio(m);
  // 师生比1:28.5: what is named second is told for one of the first.
  const inverse = m.q.unit === '1:';
  if (ratio && !RATIO.test(lead) && !RATIO.test(clauseText(claim.group, m))) return [];
  if (!ratio && (m.act.kind !== 'multiple' || /年均|平均每年/.test(m.lead))) return [];
  const growth = m.act.kind === 'multiple' && m.act.growth;
  const form = m.q.unit === '番' ? 'doublings' : ratio ? 'ratio' : growth ? 'growth' : 'multiple';
  const hundred = m.q.unit === ':100' || (isRatio(m) && m.n > 20);
  const all = around(claim, line, (x) => amount(x) && (isState(x) || x.act.kind === 'previous'), 14).slice(0, 10);
  const sides = new Sides(claim, line);
  const readings: Reading[] = [];
  for (const [rank, c] of all.slice(0, 7).entries()) {
    const first = ratio ? [FIRST(likeness(content(lead).slice(0, 1), c.name))] : [];
    const common = new Evidence([form, sides.is('c', c), ranked(rank), ...first], sides.at('c', c), sides.subject(c));
    for (const p of all) {
      if (p === c || !comparable(p.m, c.m) || (form !== 'ratio' && c.m.act.kind === 'previous')) continue;
      const [over, under] = inverse ? [p.m, c.m] : [c.m, p.m];
      const [low, high] = bounds(form, over.low / under.high, over.high / under.low, hundred);
      const like = sides.previous(p);
      const times = sides.times(c, p);
      const named = isNamed(claim, c, p);
      // 城镇居民收入是农村居民收入18000元的2倍
      const isOfOneTime = form === 'multiple' && like === 'no' && p.index === claim.index - 1 && /^的/.test(m.lead);
      // 相当于上年50件⟦的2.4倍⟧, not 约为全国的23倍
      const isSpeltBase = p.index === claim.index - 1 && (form !== 'multiple' || /^的|^[^的]*$/.test(m.lead));
      readings.push({
        kind: 'times',
        shape: 'times',
        evidence: new Evidence(
          [
            ...sides.pair(c, p),
            OF(form, sides.is('p', p)),
            OF(form, side(c, p)),
            ...(form === 'ratio' || isSpeltBase || named || times === 'years apart' ? [] : baseEvidence(like, times)),
            ...(named ? ['named pair'] : coverOf(claim) ? ['another subject'] : []),
            ...(p.index === claim.index - 1 && /^的/.test(m.lead) ? ['base before'] : []),
            OF(form, sides.joint(c, p, like)),
            ...(ratio && namesBoth(lead, c, p) ? ['both named'] : []),
          ],
          // What two have in one year has one price.
          isOfBoth(claim) || inverse
            ? common.without('another subject', 'constant prices')
            : named
              ? common.without('another subject')
              : isOfOneTime
                ? common.without('constant prices')
                : common,
          sides.at('p', p),
        ),
        figures: [over, under],
        low,
        high,
        prove: () => multipleClaim(m, over, under, form, hundred),
      });
    }
  }
  return readings;
}

function bounds(form: string, low: number, high: number, hundred: boolean): [number, number] {
  if (form === 'growth') return [low - 1, high - 1];
  if (form === 'doublings') return [Math.log2(low), Math.log2(high)];
  return hundred ? [100 * low, 100 * high] : [low, high];
}
