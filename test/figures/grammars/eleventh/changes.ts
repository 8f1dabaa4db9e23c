import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { told } from '../seventh/form.js';
import { count } from '../source.js';
import { any, eleventh, factor, fig, money, pct, several, stated, up, whole, worked } from './form.js';

const WIDE = { most: 900 };
const growth = (now: number, before: number): number => Math.abs((100 * (now - before)) / before);

/** How figures moved: by how much, from what to what, in how many years. */
export const ELEVENTH_CHANGES = [
  eleventh('change/delta-and-rate', (s, mode, w) => {
    const isUp = s.chance(0.5);
    const before = s.int(11_000, 98_000);
    const now = Math.round(before * factor(s, isUp));
    const d = Math.abs(now - before);
    const [N, D] = [fig(now, 2, '万元'), fig(d, 2, '万元')];
    const R = pct(s, growth(now, before), mode, { ...WIDE, others: [(100 * d) / now] });
    const [cost] = w.costs();
    const [plus, rise, span] = isUp ? ['增加', '增长', '增幅达'] : ['减少', '下降', '降幅达'];
    return told(
      s,
      mode,
      [
        say`${w.office()}${cost}支出${N}，比${w.last}度${plus}${D}，${rise}${R}，${w.reason()}。`,
        say`${w.y}${cost}${N}，较上年${plus}${D}，${span}${R}，${w.reason()}，必要的业务活动有所变化。`,
        say`${w.area()}${w.fund}支出${N}，同比${plus}${D}，${rise}${R}。`,
      ],
      [claim(mode, 'growth_delta', [N, D], R, { sign: isUp ? 1 : -1 })],
      [say`${w.office()}${cost}支出${N}，比年初预算${plus}${D}，比上年决算${rise}${any(s, 3, 45)}，${w.reason()}。`],
    );
  }),
  eleventh('change/tax-line', (s, mode, w) => {
    const isUp = s.chance(0.5);
    const before = s.int(6000, 98_000);
    const now = Math.round(before * factor(s, isUp));
    const d = Math.abs(now - before);
    const [N, D] = [fig(now, 0, '万元'), fig(d, 0, '万元')];
    const R = pct(s, growth(now, before), mode, { ...WIDE, others: [(100 * d) / now] }, 1);
    const [more, rise] = isUp ? ['增加', '增长'] : ['减少', '下降'];
    const [tax] = w.taxes();
    return told(
      s,
      mode,
      [
        say`${whole(s, 1, 9)}、${tax}${N}，为预算的${any(s, 82, 118)}，${more}${D}，${rise}${R}，${w.reason()}。`,
        say`（${s.pick(['一', '二', '三'])}）${tax}${N}，完成预算的${any(s, 82, 118)}，比上年${more}${D}，${rise}${R}。`,
      ],
      [claim(mode, 'growth_delta', [N, D], R, { sign: isUp ? 1 : -1 })],
      [
        say`${whole(s, 1, 9)}、${tax}${N}，为预算的${any(s, 82, 118)}，同比${rise}${any(s, 2, 40)}，其中清欠入库${D}，${w.reason()}。`,
      ],
    );
  }),
  eleventh('change/balance-rate-then-amount', (s, mode, w) => {
    const before = s.int(9000, 98_000);
    const now = Math.round(before * factor(s, true));
    const d = now - before;
    const [N, D] = [fig(now, 1, '亿元'), fig(d, 1, '亿元')];
    const R = pct(s, growth(now, before), mode, { ...WIDE, least: 0.8, others: [(100 * d) / now] }, 1);
    return told(
      s,
      mode,
      [
        say`${w.area()}小微企业贷款余额${N}，增长${R}，增加${D}；制造业贷款余额${fig(money(s), 1, '亿元')}，${up(s)}。`,
        say`年末${w.area()}本外币各项存款余额${N}，比上年末增长${R}、增加${D}，存贷比${any(s, 60, 95)}。`,
      ],
      [claim(mode, 'growth_delta', [N, D], R, { sign: 1 })],
      [
        say`${w.area()}本外币各项存款余额${N}，同比增长${any(s, 2, 14)}；比年初增加${D}，同比多增${fig(s.int(90, 900), 1, '亿元')}。`,
      ],
    );
  }),
  eleventh('change/five-years-more', (s, mode, w) => {
    const before = s.int(2000, 19_000);
    const now = Math.round(before * factor(s, true));
    const d = now - before;
    const [N, D] = [fig(now, 1, '亿元'), fig(d, 1, '亿元')];
    const R = pct(s, growth(now, before), mode, { ...WIDE, least: 0.8, others: [(100 * d) / now] }, 1);
    return told(
      s,
      mode,
      [
        say`“十四五”期间，${w.area()}地方一般公共预算收入预计完成${N}，较“十三五”时期增加${D}，增长${R}。`,
        say`支出层面，坚持有保有压，五年来${w.area()}民生支出累计${N}，比“十三五”期间增加${D}，增长${R}，资金投向更趋合理。`,
      ],
      [claim(mode, 'growth_delta', [N, D], R, { sign: 1 })],
      [
        say`“十四五”期间，${w.area()}地方一般公共预算收入预计完成${N}，年均增长${any(s, 3, 9)}；其中${w.y}比上年增加${D}。`,
      ],
    );
  }),
  eleventh('change/three-costs', (s, mode, w) => {
    const parts = [s.int(900, 3900), s.int(300, 890), s.int(60, 280)];
    const [a = 1, b = 1, d = 1] = parts;
    const costs = w.costs();
    const [A, B, D] = parts.map((n) => fig(n, 0, '万元')) as [Fig, Fig, Fig];
    const T = stated(s, a + b - d, 0, '万元', mode, 3, [a + b + d]);
    const fell = `下降${any(s, 12, 60).text}`;
    return told(
      s,
      mode,
      [
        say`${w.y}本级有关经费支出较上年减少${T}。其中：${costs[0]}减少${A}，${fell}；${costs[1]}减少${B}，下降${any(s, 3, 11)}；${costs[2]}增加${D}，增长${any(s, 4, 28)}。`,
      ],
      [claim(mode, 'balance', [A, B, D], T)],
      [
        say`${w.y}本级有关经费支出${fig((a + b) * 9, 0, '万元')}，${fell}。其中：${costs[0]}减少${A}，${costs[1]}减少${B}，${costs[2]}增加${D}。`,
      ],
    );
  }),
  eleventh('change/budget-after-done', (s, mode, w) => {
    const before = s.int(3100, 9900);
    const now = Math.round(before * factor(s, false));
    const [B, N] = [fig(before, 2, '万元'), fig(now, 2, '万元')];
    const R = pct(
      s,
      growth(now, before),
      mode,
      { ...WIDE, others: [(100 * (before - now)) / now, (100 * now) / before] },
      2,
    );
    const [cost] = w.costs();
    return told(
      s,
      mode,
      [
        say`${cost}：${w.last}预算执行数为${B}，${w.y}预算安排${N}，比${w.last}预算执行数减少${R}，${w.reason()}。`,
        say`${w.last}当年预算执行数为${B}，${w.y}预算安排${N}，较上年执行数下降${R}。`,
      ],
      [claim(mode, 'decline', [N, B], R)],
      [
        say`${cost}：${w.last}年初预算数为${B}，${w.y}预算安排${N}，比${w.last}预算执行数减少${any(s, 2, 40)}，${w.reason()}。`,
      ],
    );
  }),
  eleventh('change/standards-raised', (s, mode, w) => {
    const c = several(s, 2, mode);
    const [a, b] = [s.int(60, 240) * 10, s.int(31, 79) * 10];
    const [x, y] = [a + s.int(9, 40) * 10, b + s.int(4, 16) * 10];
    const [A, B, X, Y] = [a, b, x, y].map((n) => count(n, '元')) as [Fig, Fig, Fig, Fig];
    const R = pct(s, growth(x, a), c.of(0), { ...WIDE, others: [(100 * (x - a)) / x] }, 1);
    const Q = pct(s, growth(y, b), c.of(1), { ...WIDE, others: [(100 * (y - b)) / y] }, 1);
    return told(
      s,
      mode,
      [
        say`${w.area()}居民收入稳步增长；最低工资标准从每月${A}提高到${X}，增长${R}；最低生活保障标准从每月${B}提高到${Y}，增长${Q}。`,
      ],
      [c.claim(0, 'growth', [X, A], R), c.claim(1, 'growth', [Y, B], Q)],
      [
        say`${w.area()}最低工资标准从每月${A}提高到${X}，居民人均可支配收入增长${any(s, 3, 9)}；最低生活保障标准由每月${B}提高到${Y}。`,
      ],
    );
  }),
  eleventh('change/leaps', (s, mode, w) => {
    const pairs = [0, 1].map(() => {
      const from = s.int(1200, 9200);
      return [from, from + s.int(110, 900)] as const;
    });
    const c = several(s, 2, mode);
    const [[a, b], [x, y]] = pairs as [readonly [number, number], readonly [number, number]];
    const [A, B, X, Y] = [a, b, x, y].map((n) => fig(n, 0, '亿元')) as [Fig, Fig, Fig, Fig];
    const D = stated(s, b - a, 0, '亿元', c.of(0), 2);
    const E = stated(s, y - x, 0, '亿元', c.of(1), 2);
    return told(
      s,
      mode,
      [
        say`经济总量实现跃升：${w.area()}GDP从${A}跃升到${B}，增加${D}、超出过去三年增量总和；规上工业总产值从${X}跃升到${Y}，一年增加${E}，对全市工业增长贡献率达到${any(s, 20, 50)}。`,
      ],
      [c.claim(0, 'diff', [B, A], D), c.claim(1, 'diff', [Y, X], E)],
      [
        say`${w.area()}GDP同比增长${any(s, 3, 8)}、比全市高0.4个百分点；总量达到${B}，一年增加了${fig(s.int(90, 700), 0, '亿元')}；规上工业总产值从${X}跃升到${Y}。`,
      ],
    );
  }),
  eleventh('change/cut-of-items', (s, mode, w) => {
    const before = s.int(210, 980);
    const now = s.part(before, 0.4, 0.85);
    const [A, B] = [count(before, '项'), count(now, '项')];
    const R = pct(s, growth(now, before), mode, { others: [(100 * now) / before] });
    return told(
      s,
      mode,
      [
        say`在全市率先公开政务服务目录，${w.area()}审批和服务事项由${A}压减合并至${B}，削减${R}。`,
        say`${w.area()}推行“一件事”集成办，申报材料从${A}精简为${B}，压减${R}，平均跑动次数不足0.3次。`,
      ],
      [claim(mode, 'decline', [B, A], R)],
      [say`${w.area()}审批和服务事项由${A}压减合并至${B}，办理时限比法定时限压缩${any(s, 50, 90)}。`],
    );
  }),
  eleventh('change/annual-rate', (s, mode, w) => {
    const from = s.int(2200, 9900);
    const to = Math.round(from * (1 + 0.03 + 0.1 * s.next()) ** 4);
    const [A, B] = [fig(from, 2, '亿元'), fig(to, 2, '亿元')];
    const value = 100 * ((to / from) ** 0.25 - 1);
    const R = pct(
      s,
      value,
      mode,
      { least: 0.6, others: [(100 * (to - from)) / from / 4, 100 * ((to / from) ** 0.2 - 1)] },
      1,
    );
    return told(
      s,
      mode,
      [
        say`争取各类转移支付资金从2021年的${A}增长至2025年的${B}，年均增幅${R}。`,
        say`${w.area()}地方一般公共预算收入从2021年的${A}增加到2025年的${B}，年均增长${R}，五年累计收入${fig(Math.round((from + to) * (2.4 + 0.15 * s.next())), 2, '亿元')}，较“十三五”增长${any(s, 9, 40)}。`,
      ],
      [claim(mode, 'cagr', [A, B], R, { years: 4 })],
      [
        say`${w.area()}经济总量从2021年的${A}增加到2025年的${B}，按不变价格计算年均增长${any(s, 3, 9)}，年均减税${fig(s.int(200, 900), 2, '亿元')}。`,
      ],
    );
  }),
  eleventh('change/times-more', (s, mode, w) => {
    const before = s.int(11, 60);
    const now = before * s.int(3, 8) + s.int(1, before - 1);
    const [A, B] = [count(before, '项'), count(now, '项')];
    const value = now / before - 1;
    const R = worked(s, value, 1, '倍', mode, { least: 0.5, others: [now / before] });
    return told(
      s,
      mode,
      [
        say`取消行政审批许可${count(s.int(11, 30), '项')}，${w.area()}即来即办事项由${A}增至${B}，增长${R}。`,
        say`${w.area()}科技合作项目由上年${A}增加到${B}，增长${R}，技术合同成交额${up(s)}。`,
      ],
      [claim(mode, 'times_growth', [B, A], R)],
      [say`取消行政审批许可${A}，即来即办事项增至${B}，${w.area()}网上办件量增长${R}。`],
    );
  }),
];
