import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count, percent } from '../source.js';
import { figure, money, moneyOf, nineteenth, someMoney } from './form.js';

/** Percentage points, averages and multiples. */
export const RATIOS = [
  nineteenth('points/lost-suits', (s, mode, w) => {
    const [a, b] = [s.int(60, 120), s.int(121, 240)];
    const [A, B] = [percent(a / 10, 1), percent(b / 10, 1)];
    const D = figure(s, (b - a) / 10, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.county()}行政机关败诉率为${A}，上年为${B}，同比下降${D}，${w.tail()}。`,
      [claim(mode, 'points', [A, B], D)],
      say`${w.county()}行政机关败诉率为${A}，复议纠错率为${B}，败诉率同比下降${D}，${w.tail()}。`,
    );
  }),
  nineteenth('points/raised-from-to', (s, mode, w) => {
    const [a, b] = [s.int(7100, 8600), s.int(8700, 9900)];
    const [A, B] = [percent(a / 100, 2), percent(b / 100, 2)];
    const D = figure(s, (b - a) / 100, 2, '个百分点', mode);
    return either(
      mode,
      say`群众安全感满意度从${A}上升到${B}，提升${D}，平安${w.county()}建设迈上新台阶。`,
      [claim(mode, 'points', [B, A], D)],
      say`群众安全感满意度从${A}上升到${B}，政法队伍满意度提升${D}，平安${w.county()}建设迈上新台阶。`,
    );
  }),
  nineteenth('average/listeners-a-lecture', (s, mode, w) => {
    const n = s.int(36, 240);
    const t = n * s.int(42, 160) + s.int(0, n - 1);
    const [N, T] = [count(n, '场'), count(t, '人次')];
    const A = figure(s, t / n, 0, '人次', mode);
    return either(
      mode,
      say`${w.organ()}开展“法律进乡村”宣讲${N}，受众${T}，场均${A}，${w.tail()}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${w.organ()}开展“法律进乡村”宣讲${N}，受众${T}，直播课场均${A}，${w.tail()}。`,
    );
  }),
  nineteenth('average/dividend-a-household', (s, mode, w) => {
    const n = s.int(110, 620);
    const M = money(n * s.int(4, 14) + s.int(0, 9));
    const N = count(n, '户');
    const A = figure(s, M.value / n, 0, '元', mode);
    return either(
      mode,
      say`${w.town()}光伏产业向${N}脱贫户兑现分红${M}，户均增收${A}。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.town()}光伏产业向${N}脱贫户兑现分红${M}，公益岗另带动户均增收${A}。`,
    );
  }),
  nineteenth('times/collective-income', (s, mode, w) => {
    const Q = someMoney(s, 40, 260);
    const P = moneyOf(s, Q.value * (1.4 + 3.5 * s.next()), 'holds');
    const T = figure(s, P.value / Q.value, 1, '倍', mode);
    return either(
      mode,
      say`${w.town()}村级集体经济收入达${P}，是2020年${Q}的${T}，集体经济“空壳村”全部清零。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${w.town()}村级集体经济收入达${P}，较上年多收${Q}，是全县平均水平的${T}，集体经济“空壳村”全部清零。`,
    );
  }),
  nineteenth('average/five-years', (s, mode, w) => {
    const each = s.int(24, 640);
    const T = count(each * 5, '名');
    const A = figure(s, each, 0, '名', mode);
    return either(
      mode,
      say`五年来${w.county()}共发展党员${T}，年均发展${A}，基层党组织战斗堡垒作用充分发挥。`,
      [claim(mode, 'average_n', [T], A, { n: 5 })],
      say`五年来${w.county()}共发展党员${T}，年均选派驻村干部${A}，基层党组织战斗堡垒作用充分发挥。`,
    );
  }),
];
