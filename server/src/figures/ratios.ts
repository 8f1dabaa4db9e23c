import { worded } from '../lexicon/worded.js';
import { amount, around, baseEvidence, bearNames, isState } from './change-evidence.js';
import { Evidence, type Reading } from './evidence.js';
import { averageClaim, multipleClaim } from './formulas.js';
import { one, two } from './names.js';
import { comparable, isPlain, sameUnit } from './scope.js';
import { apart, ranked, Sides, side, together } from './sides.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';
import { clauseText, content, isForeign, likeness } from './words.js';

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
  [/亩/, words('亩')],
];

/** Divisors that nobody prints: days of the time that the text names. They only confirm. */
const IMPLIED: readonly (readonly [RegExp, readonly number[]])[] = [
  [/周/, [7, 5]],
  [/半年|1[-—至]6月|7[-—至]12月/, [181, 182, 184]],
  [/前三季度/, [273, 274]],
  [/季度/, [90, 91, 92]],
  [/月/, [30, 31, 28, 29]],
  [/年/, [365, 366]],
];

const TIMES_BACK = 60;

const OF = two((form, name) => `${form} ${name}`);
const FIRST = one((like) => `first=${like}`);

/** Units that an average of this name divides by; 平均每期, 平均每场: the word itself is the unit. */
const divisorsOf = (per: string): readonly string[] | undefined =>
  DIVISORS.find(([pattern]) => pattern.test(per))?.[1] ?? (/每.$/.test(per) ? [per.slice(-1)] : undefined);

/** What an average is taken over where it says so: 乡镇 of 平均每个乡镇. */
const overOf = (per: string): string => /每(?:[个家名所座处位支条])?([一-鿿]{2,4})$/.exec(per)?.[1] ?? '';

/** Is it the number of what an average is taken over: 20个乡镇, 乡镇20个? */
const counts = ({ m, name }: Spot, over: string): boolean =>
  over !== '' && (m.tail.slice(0, 4 + over.length).includes(over) || name.endsWith(over));

const sameSort = (m: Mention, average: Mention): boolean =>
  sameUnit(m, average) || (m.q.class === 'money' && average.q.class === 'money');

/** 人均月补助: what each has in a month; of a year's total it is a twelfth. */
const isMonthly = ({ m }: Spot): boolean => /[人户]均每?月|每[人户]每?月|月[人户]均/.test(m.lead);

/** total ÷ count, printed or not: 日均, 户均, 平均每户 … */
export function averageReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { act } = claim.m;
  if (act.kind !== 'average' || claim.m.q.value === null) return [];
  const readings: Reading[] = [];
  const units = divisorsOf(act.per);
  const over = overOf(act.per);
  const near = around(claim, line, (m) => m.q.value !== null && m.n > 0, 14);
  const totals = near.filter(({ m }) => isPlain(m) && sameSort(m, claim.m)).slice(0, 6);
  const named = near.filter((s) => isPlain(s.m) && counts(s, over));
  const divisors = near
    .filter(
      (s) =>
        (isPlain(s.m) || s.m.q.class === 'duration') &&
        (named.includes(s) || (units ? units.includes(s.m.q.unit) : !sameSort(s.m, claim.m))),
    )
    .slice(0, 6);
  const words = content(claim.m.lead.replace(act.per, '')).replace(/[日月年周户人案村件]均|平均(?:每.)?/g, '');
  const sides = new Sides(claim, line);
  for (const [rank, t] of totals.entries()) {
    const common = new Evidence(
      [
        `per ${/人/.test(act.per) ? '人' : /日|天/.test(act.per) ? '日' : units ? 'named' : 'unnamed'}`,
        `total=${likeness(words.slice(-4), t.name)}`,
        ranked(rank),
        `class ${claim.m.q.class}`,
        // 平均每年减贫: an average of what moved is of no stock.
        ...(isForeign(words, t.name) ||
        (/[增减]/.test(words) && !/[增减]/.test(t.name)) ||
        /最[高低多少大小]/.test(claim.m.lead)
          ? ['another subject']
          : []),
        ...(isMonthly(claim) && !isMonthly(t) ? ['another time'] : []),
        ...(claim.plan !== t.plan ? ['moods'] : []),
        claim.plan || t.plan ? 'plan' : 'fact',
      ],
      sides.at('t', t),
    );
    for (const [at, c] of divisors.entries()) {
      if (c === t) continue;
      readings.push({
        kind: 'average',
        shape: 'total/count',
        evidence: new Evidence(
          [
            apart(t, c),
            `count rank ${at}`,
            together(t, c),
            `count is ${c.m.q.class}`,
            ...(named.length === 0 ? [] : [named.includes(c) ? 'count is named' : 'another count is named']),
            sides.joint(t, c, c.index < t.index ? 'count first' : 'total first'),
          ],
          common,
          sides.at('c', c),
        ),
        figures: [t.m, c.m],
        low: t.m.low / c.m.high,
        high: t.m.high / c.m.low,
        prove: () => averageClaim(claim.m, t.m, c.m),
      });
    }
    if (/日|天/.test(act.per))
      for (const days of impliedDays(claim))
        readings.push({
          kind: 'average',
          shape: 'total/count',
          evidence: new Evidence(['implied', divisors.length > 0 ? 'days are printed' : 'no days'], common),
          figures: [t.m],
          low: t.m.low / days,
          high: t.m.high / days,
          prove: () => averageClaim(claim.m, t.m, days),
        });
  }
  return readings;
}

/** The days of the time that the clauses before an average name. */
function impliedDays({ m, group }: Spot): readonly number[] {
  const { text } = group.block;
  const around = group.host ? group.host.clause : m.clause;
  const window = text.slice(Math.max(0, around.start - TIMES_BACK), m.q.end + 20);
  return IMPLIED.find(([pattern]) => pattern.test(window))?.[1] ?? [];
}

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
    /([一-鿿])([一-鿿])(?:人口|人数|居民|收入|性别)*(?:之比|比例|比)(?:为|达|是)?[：:]?$/.exec(lead) ?? [];
  return bearNames(one, other, c, p);
}

/** 甲镇是乙镇的⟦2倍⟧: both are named. */
function isNamed(claim: Spot, c: Spot, p: Spot): boolean {
  const [, one = '', other = ''] =
    /([一-鿿]{2,8}?)(?:约?是|约?为|相当于|达到?)([一-鿿]{2,8})的(?:约|近)?$/.exec(claim.m.lead) ?? [];
  if (one.endsWith('前者') && other === '后者') return p.index === claim.index - 1 && c.index === claim.index - 2;
  return bearNames(one, other, c, p);
}

/** 两班人数之比, 男女比例: it names both, or neither. */
const isOfBoth = ({ m }: Spot): boolean =>
  /(?:[二两][一-鿿]{0,2}|男女|城乡|前后)(?:人数|数量|规模|面积|收入|产量|总数)?(?:之比|比例|比)(?:为|达|是)?[：:]?$/.test(
    m.lead,
  );

/** current ÷ previous, or their growth as a multiple; one figure to another as a ratio. */
export function timesReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (m.q.value === null) return [];
  const ratio = m.q.unit.startsWith(':') || isRatio(m);
  if (ratio && !RATIO.test(m.lead) && !RATIO.test(clauseText(claim.group, m))) return [];
  if (!ratio && (m.act.kind !== 'multiple' || /年均|平均每年/.test(m.lead))) return [];
  const growth = m.act.kind === 'multiple' && m.act.growth;
  const form = m.q.unit === '番' ? 'doublings' : ratio ? 'ratio' : growth ? 'growth' : 'multiple';
  const hundred = m.q.unit === ':100' || (isRatio(m) && m.n > 20);
  const all = around(claim, line, (x) => amount(x) && (isState(x) || x.act.kind === 'previous'), 14).slice(0, 10);
  const sides = new Sides(claim, line);
  const readings: Reading[] = [];
  for (const [rank, c] of all.slice(0, 7).entries()) {
    const first = ratio ? [FIRST(likeness(content(m.lead).slice(0, 1), c.name))] : [];
    const common = new Evidence([form, sides.is('c', c), ranked(rank), ...first], sides.at('c', c), sides.subject(c));
    for (const p of all) {
      if (p === c || !comparable(p.m, c.m) || (form !== 'ratio' && c.m.act.kind === 'previous')) continue;
      const [low, high] = bounds(form, c.m.low / p.m.high, c.m.high / p.m.low, hundred);
      const like = sides.previous(p);
      const times = sides.times(c, p);
      const named = isNamed(claim, c, p);
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
            ...(named ? ['named pair'] : []),
            ...(p.index === claim.index - 1 && /^的/.test(m.lead) ? ['base before'] : []),
            OF(form, sides.joint(c, p, like)),
            ...(ratio && namesBoth(m.lead, c, p) ? ['both named'] : []),
          ],
          isOfBoth(claim) || named ? common.without('another subject') : common,
          sides.at('p', p),
        ),
        figures: [c.m, p.m],
        low,
        high,
        prove: () => multipleClaim(m, c.m, p.m, form, hundred),
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
