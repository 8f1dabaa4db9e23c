import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { figure, moneyOf, printed, someMoney } from '../sixteenth/form.js';
import { count, percent } from '../source.js';
import { some, twentysecond } from './form.js';

/** Points, averages and multiples. */
export const RATIOS = [
  twentysecond('points/raised-from', (s, mode, w) => {
    const [P, C] = [some(s, 55, 76), some(s, 80, 98)];
    const D = figure(s, C.value - P.value, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.county()}行政机关负责人出庭率由${P}提升至${C}，提高${D}，${w.end()}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.county()}行政机关负责人出庭率${C}，行政争议调解率${P}，复议纠错率提高${D}，${w.end()}。`,
    );
  }),
  twentysecond('points/last-year-in-bracket', (s, mode, w) => {
    const [P, C] = [some(s, 12, 30), some(s, 3, 10)];
    const D = figure(s, P.value - C.value, 1, '个百分点', mode);
    return either(
      mode,
      say`全年行政诉讼败诉率${C}（上年${P}），同比下降${D}，${w.end()}。`,
      [claim(mode, 'points', [C, P], D)],
      say`全年行政诉讼败诉率${C}（全市平均${P}），上诉率同比下降${D}，${w.end()}。`,
    );
  }),
  twentysecond('points/than-that-of-last-year', (s, mode, w) => {
    const [P, C] = [some(s, 60, 78), some(s, 81, 97)];
    const D = figure(s, C.value - P.value, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.street()}12345工单群众满意率达到${C}，较去年的${P}上升${D}，排名前移${String(s.int(2, 9))}位。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.street()}12345工单群众满意率达到${C}，响应率${P}，解决率上升${D}，排名前移${String(s.int(2, 9))}位。`,
    );
  }),
  twentysecond('average/cases-a-judge', (s, mode, w) => {
    const n = s.int(18, 96);
    const t = n * s.int(120, 380) + s.int(0, n - 1);
    const [N, T] = [count(n, '名'), count(t, '件')];
    const A = figure(s, t / n, 1, '件', mode);
    return either(
      mode,
      say`${w.county()}法院${N}员额法官全年共结案${T}，人均结案${A}，${w.end()}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${w.county()}法院现有员额法官${N}，全年立案${T}，执行局干警人均结案${A}，${w.end()}。`,
    );
  }),
  twentysecond('average/calls-a-day', (s, mode, w) => {
    const d = s.int(200, 365);
    const t = d * s.int(30, 400) + s.int(0, d - 1);
    const [D, T] = [count(d, '天'), count(t, '件')];
    const A = figure(s, t / d, 0, '件', mode);
    return either(
      mode,
      say`${w.county()}政务服务大厅全年对外服务${D}，办件${T}，日均办件${A}，“好差评”主动评价踊跃。`,
      [claim(mode, 'average', [T, D], A)],
      say`${w.county()}政务服务大厅全年对外服务${D}，办件${T}，自助区日均办件${A}，“好差评”主动评价踊跃。`,
    );
  }),
  twentysecond('average/subsidy-a-household', (s, mode, w) => {
    const n = s.int(80, 900);
    const N = count(n, '户');
    const M = moneyOf(s, n * s.int(1200, 8600), 'holds');
    const A = figure(s, M.value / n, 0, '元', mode);
    return either(
      mode,
      say`${w.street()}为${N}低收入家庭发放临时救助金${M}，户均${A}，${w.end()}。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.street()}为${N}低收入家庭发放临时救助金${M}，另给重病家庭户均追加${A}，${w.end()}。`,
    );
  }),
  twentysecond('average/three-years', (s, mode, w) => {
    const each = s.int(120, 2400);
    const T = count(each * 3, '件');
    const A = figure(s, each, 0, '件', mode);
    return either(
      mode,
      say`近三年，${w.county()}累计办结法律援助案件${T}，年均${A}，${w.end()}。`,
      [claim(mode, 'average_n', [T], A, { n: 3 })],
      say`近三年，${w.county()}累计办结法律援助案件${T}，劳动仲裁年均${A}，${w.end()}。`,
    );
  }),
  twentysecond('times/of-last-year', (s, mode, w) => {
    const Q = someMoney(s, 90, 700);
    const P = moneyOf(s, Q.value * (1.5 + 3 * s.next()), 'holds');
    const T = figure(s, P.value / Q.value, 1, '倍', mode);
    return either(
      mode,
      say`${w.bureau()}为企业挽回损失${P}，是上年${Q}的${T}，${w.end()}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${w.bureau()}为企业挽回损失${P}，为消费者退赔${Q}，处罚信息公示量是上年的${T}，${w.end()}。`,
    );
  }),
  twentysecond('times/grown-by', (s, mode, w) => {
    const q = s.int(40, 500);
    const p = Math.round(q * (2.2 + 3 * s.next()));
    const [P, Q] = [count(p, '件'), count(q, '件')];
    const T = figure(s, p / q - 1, 1, '倍', mode);
    return either(
      mode,
      say`行政复议法实施以来，${w.county()}复议收案从${Q}猛增到${P}，增长${T}，主渠道作用日益凸显。`,
      [claim(mode, 'times_growth', [P, Q], T)],
      say`行政复议法实施以来，${w.county()}复议收案从${Q}猛增到${P}，咨询来电增长${T}，主渠道作用日益凸显。`,
    );
  }),
  twentysecond('average/growth-a-year', (s, mode, w) => {
    const a = s.int(300, 3000);
    const b = Math.round(a * (1.05 + 0.12 * s.next()) ** 4);
    const [A, B] = [count(a, '家'), count(b, '家')];
    const right = 100 * ((b / a) ** 0.25 - 1);
    const R = percent(printed(s, right, 1, mode), 1);
    return either(
      mode,
      say`2020年至2024年，${w.county()}规上企业由${A}发展到${B}，年均增长${R}，${w.end()}。`,
      [claim(mode, 'cagr', [A, B], R, { years: 4 })],
      say`2020年至2024年，${w.county()}规上企业由${A}发展到${B}，用工人数年均增长${R}，${w.end()}。`,
    );
  }),
];
