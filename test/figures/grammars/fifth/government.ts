import { say } from '../compose.js';
import { sound, yi } from '../fourth/form.js';
import { holding } from '../grammar.js';
import { claim, either, moved, points, quotient, rated, share } from '../other/form.js';
import { count, percent, unitless, wan, wrong } from '../source.js';
import { anyPercent, byTheWay, fifth, moneys, totalled } from './form.js';

/** Reports of a government and its budget: accounts in one breath, with growth of their own in between. */
export const GOVERNMENT = [
  fifth('rate/taxes-of-revenue', (s, mode, w) => {
    const [[T], [rest]] = [moneys(s, 40).figs, moneys(s, 12).figs];
    const C = yi(T.value + rest.value);
    const R = share(s, T.value, C.value, mode);
    return either(
      mode,
      say`${w.year()}，${w.counties(1)[0]}一般公共预算收入${C}，${byTheWay(s)}，其中税收收入${T}，${byTheWay(s)}，税收占比${R}。`,
      [claim(mode, 'rate', [T, C], R)],
      say`${w.year()}，${w.counties(1)[0]}一般公共预算收入${C}，${byTheWay(s)}，其中税收收入${T}，${byTheWay(s)}，民营经济占比${R}。`,
    );
  }),
  fifth('rate/jobs-of-the-aim', (s, mode, w) => {
    const all = s.int(12, 90) * 1000;
    const [W, P] = [wan(all, 1, '人'), wan(all * (0.8 + 0.5 * s.next()), 1, '人')];
    const R = share(s, P.value, W.value, mode, 160);
    return either(
      mode,
      say`${w.year()}城镇新增就业${P}，完成年度目标任务${W}的${R}；举办招聘会${String(s.int(20, 90))}场。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.year()}城镇新增就业${P}，零工驿站入驻${W}，驿站满座率${R}；举办招聘会${String(s.int(20, 90))}场。`,
    );
  }),
  fifth('sum/three-industries-and-share', (s, mode, w) => {
    const { figs, sum } = moneys(s, 30, 90, 120);
    const [a, b, c] = figs;
    const W = totalled(s, sum, mode);
    return either(
      mode,
      say`全年地区生产总值${W}，其中第一产业增加值${a}，第二产业增加值${b}，第三产业增加值${c}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`全年地区生产总值${yi(sum * 1.4)}，${w.counties(1)[0]}第一产业增加值${a}，第二产业增加值${b}，第三产业增加值${c}。`,
    );
  }),
  fifth('times/of-the-five-years-before', (s, mode, w) => {
    const [Q] = moneys(s, 80).figs;
    const P = yi(Q.value * (1.3 + 3 * s.next()));
    const T = quotient(s, P.value / Q.value, 1, '倍', mode);
    return either(
      mode,
      say`五年累计完成工业投资${P}，是上一个五年（${Q}）的${T}，${w.works()[0]}等项目建成投用。`,
      [claim(mode, 'times', [P, Q], T)],
      say`五年累计完成工业投资${P}，谋划储备项目投资${Q}，亩均税收是全省的${T}，${w.works()[0]}等项目建成投用。`,
    );
  }),
  fifth('rate/debt-below-its-limit', (s, mode, w) => {
    const [W] = moneys(s, 90).figs;
    const P = yi(W.value * (0.7 + 0.27 * s.next()));
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`截至年末，${w.counties(1)[0]}政府债务余额${P}，为核定限额${W}的${R}，风险总体可控。`,
      [claim(mode, 'rate', [P, W], R)],
      say`截至年末，${w.counties(1)[0]}政府债务余额${P}，核定限额${W}，国企资产负债率为${R}，风险总体可控。`,
    );
  }),
  fifth('rate/revenue-of-budget-and-last-year', (s, mode, w) => {
    const [W] = moneys(s, 60).figs;
    const C = yi(W.value * (0.9 + 0.2 * s.next()));
    const P = yi(C.value / (1.02 + 0.2 * s.next()));
    const R = share(s, C.value, W.value, mode, 150);
    const T = moved(s, C.value, P.value, sound(mode));
    return either(
      mode,
      say`${w.counties(1)[0]}本级收入完成${C}，为年初预算${W}的${R}，比上年决算数${P}增长${T}。`,
      [claim(mode, 'rate', [C, W], R), holding(mode, 'growth', [C, P], T)],
      say`${w.counties(1)[0]}本级收入完成${C}，争取债券${W}，发行利率倍数为${R}，另有存量资金${P}，盘活比例${T}。`,
    );
  }),
  fifth('sum/total-income-of-four', (s, mode, w) => {
    const { figs, sum } = moneys(s, 40, 50, 8, 6);
    const [a, b, c, d] = figs;
    const W = totalled(s, sum, mode);
    return either(
      mode,
      say`本级收入${a}，加上级补助收入${b}、上年结转${c}、调入资金${d}，收入总计${W}。`,
      [claim(mode, 'sum', [a, b, c, d], W)],
      say`本级收入${a}，上级补助收入${b}、上年结转${c}、调入资金${d}，三年中期财政规划总规模${yi(sum * 3.3)}，${w.works()[0]}列入其中。`,
    );
  }),
  fifth('sum/transfers-by-kind', (s, mode, w) => {
    const { figs, sum } = moneys(s, 9, 60, 30);
    const [a, b, c] = figs;
    const W = totalled(s, sum, mode);
    return either(
      mode,
      say`${w.year()}上级补助收入${W}。其中：返还性收入${a}，一般性转移支付收入${b}，专项转移支付收入${c}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.year()}上级补助收入${yi(sum * 1.3)}。其中：教育补助${b}，卫生补助${c}；${w.works()[0]}支出${a}。`,
    );
  }),
  fifth('change/cut-below-the-budget', (s, mode, w) => {
    const p = s.int(400, 3000);
    const c = s.part(p, 0.5, 0.95);
    const [P, C, D] = [wan(p * 10_000, 0), wan(c * 10_000, 0), wan((p - c) * 10_000, 0)];
    const R = moved(s, c, p, mode);
    return either(
      mode,
      say`${w.counties(1)[0]}“三公”经费支出${C}，较预算数${P}节约${D}，压减${R}。`,
      [holding(mode, 'diff', [P, C], D), claim(mode, 'decline', [C, P], R)],
      say`${w.counties(1)[0]}“三公”经费支出${C}，会议费预算${P}，节约用水折资${wan(s.int(3, 90) * 10_000, 0)}，纸张用量压减${R}。`,
    );
  }),
  fifth('difference/year-end-balance', (s, mode, w) => {
    const [a, d] = moneys(s, 90, 6).figs;
    const W = yi(a.value + d.value);
    const D = totalled(s, d.value, mode);
    return either(
      mode,
      say`收支相抵：收入总量${W}，支出总量${a}，年终结余${D}，全部结转下年使用。`,
      [claim(mode, 'diff', [W, a], D)],
      say`收支安排：收入总量${W}，支出总量${a}，社保基金滚存结余${yi(W.value * 1.7)}，${w.counties(1)[0]}另行编制。`,
    );
  }),
  fifth('rate/reserve-by-percent', (s, mode, w) => {
    const [W] = moneys(s, 90).figs;
    const P = yi(W.value * (0.011 + 0.02 * s.next()));
    const right = Number(((100 * P.value) / W.value).toFixed(1));
    const R = percent(mode === 'holds' ? right : wrong(s, right, 1), 1);
    return either(
      mode,
      say`${w.counties(1)[0]}按本级支出预算${W}的${R}安排预备费${P}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.counties(1)[0]}本级支出预算${W}，按全员工资的${R}计提工会费，另安排预备费${P}。`,
    );
  }),
  fifth('points/urban-share-two-years', (s, mode, w) => {
    const [c, p] = [s.int(610, 790) / 10, s.int(450, 600) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${w.counties(1)[0]}常住人口城镇化率由2015年的${P}提高到2024年的${C}，九年提高${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.counties(1)[0]}常住人口城镇化率2024年为${C}，绿化覆盖率${P}，高新产业占比九年提高${D}。`,
    );
  }),
  fifth('rate/people-in-towns', (s, mode, w) => {
    const all = s.int(300, 990) * 1000;
    const W = wan(all, 2, '人');
    const P = wan(all * (0.4 + 0.4 * s.next()), 2, '人');
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`年末${w.counties(1)[0]}常住人口${W}，其中城镇常住人口${P}，城镇化率为${R}，出生率${unitless(s.int(40, 90) / 10, 1, '‰').text}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`年末${w.counties(1)[0]}常住人口${W}，其中城镇常住人口${P}，户籍人口城镇化率为${R}，出生率${unitless(s.int(40, 90) / 10, 1, '‰').text}。`,
    );
  }),
  fifth('rate/works-begun-and-invested', (s, mode, w) => {
    const { W, P, R } = rated(s, '个', mode, 0.4, 0.95);
    const [V, Q] = moneys(s, 90, 40).figs;
    return either(
      mode,
      say`安排重点项目${W}，年度计划投资${V}；已开工${P}，完成投资${Q}，开工率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`安排重点项目${W}，年度计划投资${V}；已入库${P}，完成投资${Q}，${w.works()[0]}进度${R}。`,
    );
  }),
  fifth('average/budget-a-pupil', (s, mode, w) => {
    const n = s.int(9000, 90_000);
    const N = count(n, '人');
    const M = yi(n * s.int(4000, 16_000));
    const A = quotient(s, M.value / n, 0, '元', mode);
    return either(
      mode,
      say`${w.counties(1)[0]}投入义务教育经费${M}，按在校生${N}计算，生均${A}。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.counties(1)[0]}投入义务教育经费${M}，在校生${N}，公用经费基准定额小学每生${A}。`,
    );
  }),
  fifth('change/five-years-and-yearly', (s, mode, w) => {
    const years = 5;
    const a = s.int(100, 900) * 1_000_000;
    const A = yi(a);
    const B = yi(a * (1.04 + 0.12 * s.next()) ** years);
    const right = Number((100 * ((B.value / A.value) ** (1 / years) - 1)).toFixed(1));
    const R = percent(mode === 'holds' ? right : wrong(s, right, 1), 1);
    return either(
      mode,
      say`${w.counties(1)[0]}外贸进出口额从2019年的${A}扩大到2024年的${B}，年均增长${R}，其中服务贸易去年${byTheWay(s)}。`,
      [claim(mode, 'cagr', [A, B], R, { years })],
      say`${w.counties(1)[0]}外贸进出口额2019年为${A}，引资${B}，口岸货运量年均增长${R}。`,
    );
  }),
];

/** Traps of the same reports. */
export const GOVERNMENT_TRAPS = [
  fifth('trap/facts-then-aims', (s, _, w) => {
    const [C] = moneys(s, 90).figs;
    return {
      draft: say`${w.counties(1)[0]}工业增加值${C}，增长${anyPercent(s, 2, 9)}。今年主要预期目标：工业增加值增长${anyPercent(s, 5, 9)}左右，达到${yi(C.value * 1.2)}。`,
      claims: [],
    };
  }),
  fifth('trap/limit-and-balance', (s, _, w) => {
    const { figs, sum } = moneys(s, 30, 40);
    return {
      draft: say`${w.counties(1)[0]}政府债务限额${yi(sum * 1.2)}，其中一般债务限额${yi(figs[0].value * 1.1)}；债务余额${yi(sum)}，其中一般债务${figs[0]}。新增债券使用率${anyPercent(s, 60, 99)}。`,
      claims: [],
    };
  }),
  fifth('trap/plan-for-this-year-beside-last', (s, _, w) => {
    const [C, V] = moneys(s, 60, 70).figs;
    return {
      draft: say`上年完成投资${C}；今年安排${w.works()[0]}等项目，计划投资${V}，力争一季度开工率达到${anyPercent(s, 30, 90)}。`,
      claims: [],
    };
  }),
  fifth('trap/some-of-many-indicators', (s, _, w) => {
    const n = () => s.int(100, 900);
    return {
      draft: say`${w.year()}，新增市场主体${count(n() * 10, '户')}，其中企业${count(n(), '户')}；培育“四上”企业${count(n(), '家')}，净增${count(s.int(9, 90), '家')}；“一网通办”率${anyPercent(s, 70, 99)}。`,
      claims: [],
    };
  }),
  fifth('trap/real-growth-with-last-year', (s, _, w) => {
    const [P] = moneys(s, 90).figs;
    return {
      draft: say`${w.counties(1)[0]}农林牧渔业总产值${yi(P.value * 1.09)}，扣除价格因素，比上年（${P}）实际增长${anyPercent(s, 2, 6)}。`,
      claims: [],
    };
  }),
  fifth('trap/of-the-province', (s, _, w) => {
    const [C, D] = moneys(s, 60, 9).figs;
    return {
      draft: say`外贸总额${C}，其中出口${D}，占全省同类出口的${anyPercent(s, 2, 20)}，总量居第${String(s.int(2, 9))}位；${w.counties(1)[0]}增速高于全省${unitless(s.int(3, 40) / 10, 1, '个百分点')}。`,
      claims: [],
    };
  }),
];
