import { around } from './change-evidence.js';
import { Evidence, type Reading } from './evidence.js';
import { averageClaim } from './formulas.js';
import { impliedDays, impliedMonths, isOfMonths } from './implied.js';
import type { Mention } from './mention.js';
import { factorOf, perUnitClaim, scaled } from './per-unit.js';
import { isPlain, sameUnit } from './scope.js';
import { apart, ranked, Sides, together } from './sides.js';
import { isOfUnheardOwner } from './unheard.js';
import type { Spot } from './window.js';
import { content, isForeign, likeness, withoutNarrowing } from './words.js';

const words = (text: string): readonly string[] => text.split(' ');

/** Units that the divisor of an average may bear. */
const DIVISORS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/户/, words('户')],
  [/日|天/, words('天 日 个工作日 工作日')],
  [/月/, words('个月 月')],
  [/年/, words('年')],
  [/周/, words('周 个星期')],
  [/案|件|宗/, words('件 起 宗 例')],
  [/班/, words('个 班')],
  [/校/, words('所 个')],
  [/师/, words('人 名 位')],
  [/村/, words('个 村')],
  [/人|生/, words('人 名 位 人次')],
  [/亩/, words('亩')],
  [/场/, words('场 场次')],
  [/期/, words('期')],
  [/篇/, words('篇')],
  [/[店企]/, words('家 个 户')],
  [/床/, words('张')],
  [/车/, words('辆 台')],
  [/[馆院站镇乡县所]/, words('个 家 所 座')],
];

/** Units that an average of this name divides by; 平均每期, 平均每场: the word itself is the unit. */
const divisorsOf = (per: string): readonly string[] | undefined =>
  DIVISORS.find(([pattern]) => pattern.test(per))?.[1] ?? (/每.$/.test(per) ? [per.slice(-1)] : undefined);

/** What an average is taken over where it says so: 乡镇 of 平均每个乡镇. */
const overOf = (per: string): string =>
  /班/.test(per) ? '班' : (/每(?:[个家名所座处位支条])?([一-鿿]{2,4})$/.exec(per)?.[1] ?? '');

/** Is it the number of what an average is taken over: 20个乡镇, 乡镇20个? */
const counts = ({ m, name }: Spot, over: string): boolean =>
  over !== '' && (m.tail.slice(0, 4 + over.length).includes(over) || name.endsWith(over));

const sameSort = (m: Mention, average: Mention): boolean =>
  sameUnit(m, average) || (m.q.class === 'money' && average.q.class === 'money');

/** Is it measured in a unit of the same measure: 总产量90吨 of 亩产450公斤? */
const isInKin = (m: Mention, average: Mention): boolean =>
  !sameSort(m, average) &&
  m.q.class === average.q.class &&
  (factorOf(m, average.q.unit) ?? factorOf(average, m.q.unit)) !== undefined;

/** 户均⟦受益⟧3000元: getting it is nothing else than what was given. */
const GETTING =
  /受益|获益|受惠|获得|享受|领取|[日月年周户人案村件宗生师班校亩场期篇店企床车次馆院站镇乡县所]均|平均(?:每.)?/g;

/** 法官⟦人均⟧结案, ⟦户均⟧分红: who shares, and in what. */
const SHARED = /^(.*)(?:[人户村校班师生亩场店企床车馆院站镇乡县所]均|平均每[一-鿿])(.*)$/;

/** 法官人均结案 beside 现有员额法官174名: does it name those who share? */
function namesSharers(claim: Spot, count: Spot): boolean {
  const who = content(SHARED.exec(claim.m.lead)?.[1] ?? '').replace(/^全[院市县区省镇乡村系统]+/, '');
  return who.length > 1 && count.name.endsWith(who);
}

/** 全省法官人均结案 beside 全市法院188名, 城镇居民人均收入 beside 户籍人口: of other people, or of another thing. */
function isOfOthers({ m, group }: Spot, total: Spot, count: Spot): boolean {
  const [, who = '', what = ''] = SHARED.exec(m.lead) ?? [];
  const whose = /全[国省市县区州镇乡]/.exec(who)?.[0];
  const before = group.block.text.slice(0, m.clause.start);
  if (whose && !before.includes(whose) && /全[国省市县区州镇乡]/.test(whose.replace(/全[^国省]/, '') + before))
    return true;
  const place = /城镇|农村|城乡/.exec(who)?.[0];
  if (place && !(count.name + total.name).includes(place)) return true;
  // 专任教师1585名，…，骨干教师人均: some of them.
  const some = withoutNarrowing(who);
  if (some.length > 3 && count.name.includes(some.slice(-2)) && !count.name.includes(some)) return true;
  const words = content(what.replace(GETTING, ''));
  // What each earns and spends is asked of households, not divided from totals of a place.
  if (SURVEYED.test(what) && !SURVEYED.test(total.name)) return true;
  return place !== undefined && isForeign(words, total.name);
}

const SURVEYED = /可支配收入|纯收入|消费(?:性|水平)?支出/;

/** 人均月补助: what each has in a month; of a year's total it is a twelfth. */
const isMonthly = ({ m }: Spot): boolean => /[人户]均每?月|每[人户]每?月|月[人户]均/.test(m.lead);

/** 前⟦五位⟧ */
const RANK = /[前第]$/;

/** 减少到⟦1660万人⟧: how much is left, not what it moved by. */
const LEFT_AT = /[增减][一-鿿]{0,2}[到至为]/g;

/** 171户营收1026万元，其中⟦60户⟧户均18万元: what some of them have is not said. */
const isOfSome = (total: Spot, some: Spot): boolean =>
  total.index < some.index && AMONG.test(some.m.figure.block.text.slice(total.m.q.end, some.m.q.start));

const AMONG = /其中[^，。；、\d]{0,10}$/;

/** 向461户兑现分红⟦369.1万元⟧，户均增收: what is paid out is gained. */
const isGain = (claim: Spot, total: Spot): boolean => /^[户人]均增收$/.test(claim.m.lead) && PAID.test(total.m.lead);
const PAID = /(?:分红|收益|红利|补助|补贴|奖补|工资|租金)(?:资金|款)?(?:共|达|为)?$/;

/** 可容纳⟦2637人⟧: how many there may be, not how many there were. */
const CAPACITY =
  /(?:可|能|能够|最多|设计|核定|最大)[^，。；]{0,4}(?:容纳|接待|承载|日?处理|运送|停放|收治|能力)(?:能力|规模)?(?:为|达)?$/;

/** total ÷ count, printed or not: 日均, 户均, 平均每户 … */
export function averageReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { act } = claim.m;
  if (act.kind !== 'average' || claim.m.q.value === null) return [];
  const readings: Reading[] = [];
  const units = divisorsOf(act.per);
  const over = overOf(act.per);
  const near = around(claim, line, (m) => m.q.value !== null && m.n > 0 && !CAPACITY.test(m.lead), 14);
  // 每户增加3500元和⟦5000元⟧: what stands in one run with it is no total of it.
  const isBeside = (s: Spot): boolean => claim.run.of > 1 && s.index - s.run.at === claim.index - claim.run.at;
  const isOfYield = /亩/.test(act.per);
  const totals = near
    .filter((s) => isPlain(s.m) && (sameSort(s.m, claim.m) || (isOfYield && isInKin(s.m, claim.m))) && !isBeside(s))
    .slice(0, 6);
  const named = near.filter((s) => isPlain(s.m) && counts(s, over));
  const divisors = near
    .filter(
      (s) =>
        (isPlain(s.m) || s.m.q.class === 'duration') &&
        !RANK.test(s.m.lead) &&
        (named.includes(s) || (units ? units.includes(s.m.q.unit) : !sameSort(s.m, claim.m))),
    )
    .slice(0, 6);
  const nearest = divisors.find((s) => s.index < claim.index);
  const words = content(claim.m.lead.replace(act.per, '')).replace(GETTING, '');
  const sides = new Sides(claim, line);
  for (const [rank, t] of totals.entries()) {
    const common = new Evidence(
      [
        `per ${/人/.test(act.per) ? '人' : /日|天/.test(act.per) ? '日' : units ? 'named' : 'unnamed'}`,
        `total=${likeness(words.slice(-4), t.name)}`,
        ranked(rank),
        `class ${claim.m.q.class}`,
        // 平均每年减贫: an average of what moved is of no stock; 其中山区村的村均: one of some is not of all.
        ...((isForeign(words, t.name) && !isGain(claim, t)) ||
        (/[增减]/.test(claim.m.lead) && !/[增减]/.test(t.m.lead.replace(LEFT_AT, '')) && !isGain(claim, t)) ||
        /最[高低多少大小]|其中.{2}/.test(claim.m.lead) ||
        isOfUnheardOwner(claim)
          ? ['another subject']
          : []),
        ...(isMonthly(claim) && !isMonthly(t) ? ['another time'] : []),
        ...(claim.plan !== t.plan ? ['moods'] : []),
        claim.plan || t.plan ? 'plan' : 'fact',
      ],
      sides.at('t', t),
    );
    const ofSome = nearest !== undefined && isOfSome(t, nearest);
    for (const [at, c] of divisors.entries()) {
      if (c === t || ofSome || isOfSome(t, c)) continue;
      const f = isInKin(t.m, claim.m) ? factorOf(t.m, claim.m.q.unit) : 1n;
      const g = f === undefined ? (factorOf(claim.m, t.m.q.unit) ?? 1n) : 1n;
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
            ...(namesSharers(claim, c) ? ['sharers are named'] : []),
            ...(isOfOthers(claim, t, c) ? ['another subject'] : []),
            ...(isInKin(t.m, claim.m) ? ['yield'] : []),
            sides.joint(t, c, c.index < t.index ? 'count first' : 'total first'),
          ],
          common,
          sides.at('c', c),
        ),
        figures: [t.m, c.m],
        low: scaled(t.m.low, f ?? 1n) / scaled(c.m.high, g),
        high: scaled(t.m.high, f ?? 1n) / scaled(c.m.low, g),
        prove: () =>
          f === 1n && g === 1n ? averageClaim(claim.m, t.m, c.m) : perUnitClaim(claim.m, t.m, c.m, f ?? 1n, g),
      });
    }
    const months = isOfMonths(act.per) && sameSort(t.m, claim.m) ? impliedMonths(claim, t, line) : undefined;
    if (months !== undefined)
      readings.push({
        kind: 'average',
        shape: 'total/count',
        evidence: new Evidence(['months of the time'], common),
        figures: [t.m],
        low: t.m.low / months,
        high: t.m.high / months,
        prove: () => averageClaim(claim.m, t.m, months),
      });
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
