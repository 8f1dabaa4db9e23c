import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { claim, holding } from '../grammar.js';
import { told } from '../seventh/form.js';
import { count } from '../source.js';
import { any, eleventh, fig, grew, lot, money, pct, ratio, several, stated, up, whole } from './form.js';

/** Rates by their name, by the budget, by the balance. */
export const ELEVENTH_RATES = [
  eleventh('rate/of-budget-with-parts', (s, mode, w) => {
    const [a, b] = [money(s), money(s)];
    const budget = Math.round((a + b) * (0.85 + 0.28 * s.next()));
    const c = several(s, 2, mode);
    const [A, P, W] = [a, a + b, budget].map((n) => fig(n, 0, '万元')) as [Fig, Fig, Fig];
    const B = stated(s, b, 0, '万元', c.of(1), 2);
    const R = pct(s, (100 * (a + b)) / budget, c.of(0), { most: 130, others: [(100 * budget) / (a + b)] }, 2);
    return told(
      s,
      mode,
      [
        say`${w.area()}一般公共预算收入完成${P}，为年初预算${W}的${R}，同比${grew(s)}，其中：税收收入${A}，${grew(s)}；非税收入${B}，${grew(s)}，${w.reason()}。`,
      ],
      [c.claim(0, 'rate', [P, W], R), c.claim(1, 'sum', [A, B], P)],
      [
        say`${w.area()}${w.fund}收入年初预算为${W}，预算调整后有所增加；收入完成${P}，为调整预算的${any(s, 95, 103)}，同比${grew(s)}，${w.reason()}。`,
      ],
    );
  }),
  eleventh('rate/budget-before-done', (s, mode, w) => {
    const plan = s.int(800, 9800);
    const done = Math.round(plan * (0.55 + 0.6 * s.next()));
    const [W, P] = [fig(plan, 2, '亿元'), fig(done, 2, '亿元')];
    const R = pct(s, (100 * done) / plan, mode, { most: 130, others: [(100 * plan) / done] });
    return told(
      s,
      mode,
      [
        say`${w.y}${w.area()}${w.fund}收入年初预算为${W}，收入完成${P}，完成预算的${R}，同比${grew(s)}。`,
        say`批准的市级${w.fund}支出年初预算为${W}（不含${w.area()}），支出完成${P}，占预算的${R}，${grew(s)}，${w.reason()}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`批准的市级${w.fund}收入年初预算为${W}（不含${w.area()}），收入完成${P}，同比${grew(s)}。`,
        say`${w.y}${w.area()}${w.fund}收入完成${W}，完成预算的${any(s, 90, 104)}；支出完成${P}，完成预算的${any(s, 80, 99)}。`,
      ],
    );
  }),
  eleventh('rate/review-cut', (s, mode, w) => {
    const all = money(s);
    const cut = s.part(all, 0.08, 0.3);
    const [W, P] = [fig(all, 2, '亿元'), fig(cut, 2, '亿元')];
    const R = ratio(s, cut, all, mode, [(100 * cut) / (all - cut)]);
    return told(
      s,
      mode,
      [
        say`${w.y}累计评审项目${count(lot(s), '个')}，评审金额${W}，核减${P}，审减率${R}。`,
        say`财政投资评审中心全年完成概算评审${count(lot(s), '项')}，送审金额${W}，审减金额${P}，平均审减率为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.y}累计评审项目${count(lot(s), '个')}，评审金额${W}；对60万元以上的项目实施立项前估算评审，审减资金${P}，审减率${any(s, 12, 33)}。`,
      ],
    );
  }),
  eleventh('rate/urban', (s, mode, w) => {
    const all = s.int(800, 9900);
    const town = s.part(all, 0.45, 0.9);
    const [W, P, Q] = [fig(all, 1, '万人'), fig(town, 1, '万人'), fig(all - town, 1, '万人')];
    const R = ratio(s, town, all, mode, [(100 * (all - town)) / all]);
    const d = (s.int(20, 110) / 100).toFixed(2);
    const isLong = s.chance(0.5);
    return told(
      s,
      mode,
      [
        isLong
          ? say`年末${w.area()}常住人口${W}，其中城镇${P}，乡村${Q}；城镇化率为${R}，比上年末提高${d}个百分点。`
          : say`年末常住人口${W}，比上年末减少${(s.int(1, 9) / 10).toFixed(1)}万人。其中，城镇常住人口${P}，占总人口比重（常住人口城镇化率）为${R}，比上年末提高${d}个百分点。`,
      ],
      [claim(mode, 'rate', [P, W], R), isLong ? holding(mode, 'sum', [P, Q], W) : []],
      [say`年末${w.area()}户籍人口${W}，其中城镇${P}；常住人口城镇化率为${any(s, 50, 80)}，比上年末提高${d}个百分点。`],
    );
  }),
  eleventh('rate/urban-without-whole', (s, mode, w) => {
    const [town, land] = [s.int(1200, 36_000), s.int(900, 9900)];
    const [P, Q] = [fig(town, 2, '万人'), fig(land, 2, '万人')];
    const R = ratio(s, town, town + land, mode, [(100 * land) / (town + land)]);
    const change = () => (s.int(20, 330) / 100).toFixed(2);
    return told(
      s,
      mode,
      [
        say`${w.area()}城镇人口${P}，较上年增加${change()}万人；乡村人口${Q}，较上年减少${change()}万人；城镇化率为${R}，较上年提升${change()}个百分点。`,
        say`其中，城镇常住人口${P}，农村常住人口${Q}，城镇化率${R}，比${w.last}提高${change()}个百分点。`,
      ],
      [claim(mode, 'rate_over_parts', [P, Q], R)],
      [
        say`${w.area()}城镇新增就业${P}，转移农村劳动力${Q}；劳动年龄人口参保率为${any(s, 60, 95)}，较上年提升${change()}个百分点。`,
      ],
    );
  }),
  eleventh('rate/debt-to-assets', (s, mode, w) => {
    const assets = money(s) * 3;
    const own = s.part(assets, 0.28, 0.62);
    const [A, E] = [fig(assets, 2, '亿元'), fig(own, 2, '亿元')];
    const R = ratio(s, assets - own, assets, mode, [(100 * own) / assets]);
    return told(
      s,
      mode,
      [
        say`截至${w.y}3月末，${w.company()}总资产为${A}，所有者权益为${E}，资产负债率为${R}。`,
        say`${w.y}末，${w.company()}资产总额${A}，较上年末${up(s)}；所有者权益${E}；资产负债率${R}，债务负担有所加重。`,
      ],
      [claim(mode, 'rate_rest', [E, A], R)],
      [
        say`截至${w.y}3月末，${w.company()}总资产为${A}，所有者权益为${E}，全部债务资本化比率为${any(s, 30, 60)}。`,
        say`截至${w.y}3月末，${w.company()}（母公司口径）总资产为${A}，所有者权益为${E}；合并口径资产负债率为${any(s, 40, 70)}。`,
      ],
    );
  }),
  eleventh('rate/guarantees', (s, mode, w) => {
    const net = money(s) * 2;
    const given = s.part(net, 0.05, 0.45);
    const [E, G] = [fig(net, 2, '亿元'), fig(given, 2, '亿元')];
    const R = ratio(s, given, net, mode);
    return told(
      s,
      mode,
      [
        say`截至${w.y}末，${w.company()}净资产为${E}。或有负债方面，同期末对外担保余额为${G}，占同期末净资产的${R}，被担保对象主要为地方国企。`,
        say`截至${w.y}末，公司净资产${E}，对外担保余额合计为${G}，占净资产的比例为${R}，未设置反担保措施。`,
      ],
      [claim(mode, 'rate', [G, E], R)],
      [
        say`截至${w.last}末，${w.company()}净资产为${E}。截至${w.y}9月末，对外担保余额为${G}，占同期末净资产的${any(s, 6, 48)}，代偿风险可控。`,
      ],
    );
  }),
  eleventh('rate/exam', (s, mode, w) => {
    const all = lot(s);
    const over = s.part(all, 0.15, 0.6);
    const [W, P] = [count(all, '人'), count(over, '人')];
    const R = ratio(s, over, all, mode);
    return told(
      s,
      mode,
      [
        say`${w.y}${w.area()}参加高考${W}，本科上线人数为${P}，上线率为${R}，远超全省${any(s, 8, 14)}的平均水平。`,
        say`高考成绩再创新高，${w.area()}${W}考生中本科上线${P}，上线率${R}，居全市第二。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.y}${w.area()}参加高考${W}；重点本科上线人数为${P}，特殊类型招生控制线以上考生录取率为${any(s, 70, 98)}。`,
      ],
    );
  }),
  eleventh('rate/deed-then-other-unit', (s, mode, w) => {
    const [noun, unit, act, rate] = w.deed();
    const all = lot(s);
    const done = s.part(all, 0.5, 0.97);
    const [W, P] = [count(all, unit), count(done, unit)];
    const R = ratio(s, done, all, mode);
    return told(
      s,
      mode,
      [
        say`建立“一户一策”台账，累计摸排${noun}${W}，已${act}${P}，${rate}${R}，投入资金${(s.int(110, 990) / 100).toFixed(2)}亿元，惠及群众${whole(s, 2, 9)}万余人次。`,
        say`${w.area()}${noun}${act}工作稳步推进，纳入计划的${W}中已有${P}完成${act}，${rate}达${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`累计摸排${noun}${W}，其中列入省级清单的已全部${act}；另完成去年遗留${noun}${act}${P}，群众满意率${any(s, 90, 99)}。`,
      ],
    );
  }),
  eleventh('rate/covered-of-due', (s, mode, w) => {
    const all = s.int(10_400, 68_000);
    const seen = s.part(all, 0.45, 0.85);
    const [W, P] = [count(all, '人'), count(seen, '人')];
    const R = ratio(s, seen, all, mode);
    const [n, m] = [count(s.int(10_100, 69_000), '人次'), count(s.int(10_100, 69_000), '人次')];
    return told(
      s,
      mode,
      [
        say`${w.area()}65岁及以上在管老年人${W}，全年体检覆盖${P}，占在管人数的${R}，实施针对性健康干预${n}，健康随访${m}。`,
        say`全年体检覆盖${P}，占全镇65岁以上老人应管人数${W}的${R}，实施健康干预${n}、随访${m}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.area()}65岁及以上在管老年人${W}，全年为辖区居民体检${P}，实施针对性健康干预${n}，家庭医生签约率${any(s, 55, 90)}。`,
      ],
    );
  }),
];
