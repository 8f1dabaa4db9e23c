import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count, percent } from '../source.js';
import { beside, change, figure, moneyOf, seventeenth, someMoney, twoYears, yi } from './form.js';

/** What became of last year's value: from and to, by how much, in brackets, of two things at once. */
export const CHANGES = [
  seventeenth('change/from-and-to', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '家', 1.06, 1.9);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.region()}规模以上服务业企业由年初的${A}增加到${B}，增长${R}，${w.tail()}。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.region()}规模以上服务业企业由年初的${A}增加到${B}，营业收入增长${R}，${w.tail()}。`,
    );
  }),
  seventeenth('change/more-by', (s, mode, w) => {
    const { before, now, B, D } = twoYears(s, '件', 1.06, 1.6);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.region()}法院${w.time()}受理各类案件${B}，比上年增加${D}，上升${R}。`,
      [claim(mode, 'growth_delta', [B, D], R)],
      say`${w.region()}法院${w.time()}受理各类案件${B}，比上年增加${D}，法官人均结案数上升${R}。`,
    );
  }),
  seventeenth('change/fewer-by', (s, mode, w) => {
    const { before, now, B, D } = twoYears(s, '起', 0.55, 0.93);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.lead()}${w.region()}共发生生产经营性火灾${B}，同比减少${D}，下降${R}，未发生较大以上事故。`,
      [claim(mode, 'growth_delta', [B, D], R, { sign: -1 })],
      say`${w.lead()}${w.region()}共发生生产经营性火灾${B}，同比减少${D}，直接财产损失下降${R}，未发生较大以上事故。`,
    );
  }),
  seventeenth('change/last-year-in-bracket', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '人', 1.05, 1.5);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.region()}城镇新增就业${B}（上年同期${A}），同比增长${R}，就业形势总体稳定。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.region()}城镇新增就业${B}（上年同期${A}），招聘岗位数同比增长${R}，就业形势总体稳定。`,
    );
  }),
  seventeenth('change/less-than-the-year-before', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件次', 0.5, 0.93);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.lead()}${w.region()}信访总量${B}，较上年的${A}下降${R}，实现“三下降一好转”。`,
      [claim(mode, 'decline', [B, A], R)],
      say`${w.lead()}${w.region()}信访总量${B}，上年为${A}，其中进京访下降${R}，实现“三下降一好转”。`,
    );
  }),
  seventeenth('change/cases-and-money', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '起', 0.5, 0.9);
    const M = someMoney(s, 300, 4000);
    const N = moneyOf(s, M.value * (0.5 + 0.4 * s.next()), 'holds');
    const x = change(s, now, before, beside(mode), 1);
    const y = change(s, N.value, M.value, mode, 1);
    return either(
      mode,
      say`${w.region()}电信网络诈骗发案${B}、损失${N}，上年分别为${A}、${M}，同比分别下降${x}、${y}。`,
      [holding(mode, 'decline', [B, A], x), claim(mode, 'decline', [N, M], y)],
      say`${w.region()}电信网络诈骗发案${B}、损失${N}，上年分别为${A}、${M}，破案数、抓获数分别上升${x}、${y}。`,
    );
  }),
  seventeenth('change/two-sentences', (s, mode, w) => {
    const b = s.int(2000, 9000) / 100;
    const [A, B] = [yi(b), yi(b * (1.03 + 0.2 * s.next()))];
    const R = change(s, B.value, A.value, mode, 1);
    return either(
      mode,
      say`上年${w.region()}地方一般公共预算收入为${A}，今年完成${B}，同比增长${R}，收入质量稳步提升。`,
      [claim(mode, 'growth', [B, A], R)],
      say`上年${w.region()}地方一般公共预算收入为${A}，今年完成${B}，税收收入同比增长${R}，收入质量稳步提升。`,
    );
  }),
  seventeenth('points/from-and-to', (s, mode, w) => {
    const [p, c] = [s.int(520, 780) / 10, s.int(790, 985) / 10];
    const [P, C] = [percent(p, 1), percent(c, 1)];
    const D = figure(s, c - p, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.region()}公众对生态环境的满意率从${P}上升至${C}，提升${D}，${w.tail()}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.region()}公众对生态环境的满意率从${P}上升至${C}，优良天数比例提升${D}，${w.tail()}。`,
    );
  }),
  seventeenth('points/last-year-in-bracket', (s, mode, w) => {
    const [c, p] = [s.int(120, 290) / 10, s.int(310, 480) / 10];
    const [P, C] = [percent(p, 1), percent(c, 1)];
    const D = figure(s, p - c, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.hospital()}药占比为${C}（上年${P}），下降${D}，次均费用得到有效控制。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.hospital()}药占比为${C}（上年${P}），耗材占比下降${D}，次均费用得到有效控制。`,
    );
  }),
  seventeenth('points/above-the-provincial-mean', (s, mode, w) => {
    const [c, p] = [s.int(860, 985) / 10, s.int(720, 850) / 10];
    const [P, C] = [percent(p, 1), percent(c, 1)];
    const D = figure(s, c - p, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.region()}刑事案件认罪认罚适用率${C}，高出全省平均水平（${P}）${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.region()}刑事案件认罪认罚适用率${C}，律师辩护覆盖率${P}，量刑建议采纳率高出全省平均水平${D}。`,
    );
  }),
  seventeenth('difference/than-last-year', (s, mode, w) => {
    const [a, d] = [s.int(250, 300), s.int(4, 42)];
    const [P, C] = [count(a, '天'), count(a + d, '天')];
    const D = figure(s, d, 0, '天', mode);
    return either(
      mode,
      say`${w.region()}空气质量优良天数${C}，去年为${P}，同比增加${D}，${w.tail()}。`,
      [claim(mode, 'diff', [C, P], D)],
      say`${w.region()}空气质量优良天数${C}，监测有效天数${P}，臭氧超标天数同比减少${D}，${w.tail()}。`,
    );
  }),
];
