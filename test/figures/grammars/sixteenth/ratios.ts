import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { figure, money, moneyOf, sixteenth, someMoney } from './form.js';

/** Averages and multiples. */
export const RATIOS = [
  sixteenth('average/allowance-a-head', (s, mode, w) => {
    const n = s.int(60, 400);
    const [N, M] = [count(n, '名'), money(n * s.int(9, 17) + s.int(0, 9))];
    const A = figure(s, M.value / n, 0, '元', mode);
    return either(
      mode,
      say`${w.county()}为${N}孤儿发放津贴${M}，人均${A}，全部打卡直达。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.county()}为${N}孤儿发放津贴${M}，机构养育的每月另加${count(s.int(3, 9) * 100, '元')}，全部打卡直达。`,
    );
  }),
  sixteenth('average/visitors-a-day', (s, mode, w) => {
    const d = s.int(120, 310);
    const t = d * s.int(40, 300) + s.int(0, d - 1);
    const [D, T] = [count(d, '天'), count(t, '人次')];
    const A = figure(s, t / d, 0, '人次', mode);
    return either(
      mode,
      say`民艺馆${w.period()}开放${D}，进馆${T}，日均${A}，${w.aside()}。`,
      [claim(mode, 'average', [T, D], A)],
      say`民艺馆${w.period()}开放${D}，进馆${T}，雨天日均${A}，${w.aside()}。`,
    );
  }),
  sixteenth('average/three-years', (s, mode, w) => {
    const each = s.int(210, 2900);
    const T = count(each * 3, '亩');
    const A = figure(s, each, 0, '亩', mode);
    return either(
      mode,
      say`近三年${w.village()}累计平整零散耕地${T}，平均每年${A}，${w.aside()}。`,
      [claim(mode, 'average_n', [T], A, { n: 3 })],
      say`近三年${w.village()}累计平整零散耕地${T}，水毁田块平均每年${A}，${w.aside()}。`,
    );
  }),
  sixteenth('times/of-last-year', (s, mode, w) => {
    const Q = someMoney(s, 80, 500);
    const P = moneyOf(s, Q.value * (1.3 + 3 * s.next()), 'holds');
    const T = figure(s, P.value / Q.value, 1, '倍', mode, { rivals: [P.value / Q.value - 1] });
    return either(
      mode,
      say`${w.village()}蜂蜜外销${P}，为上年${Q}的${T}，建起蜂场${String(s.int(4, 40))}处。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${w.village()}蜂蜜外销${P}，本地零售${Q}，外销均价为零售的${T}，建起蜂场${String(s.int(4, 40))}处。`,
    );
  }),
  sixteenth('times/grown-by', (s, mode, w) => {
    const q = s.int(40, 400);
    const p = Math.round(q * (2.3 + 4 * s.next()));
    const [P, Q] = [count(p, '人'), count(q, '人')];
    const T = figure(s, p / q - 1, 1, '倍', mode, { rivals: [p / q] });
    return either(
      mode,
      say`乘坐校车的学生由${Q}增至${P}，增长了${T}，${w.aside()}。`,
      [claim(mode, 'times_growth', [P, Q], T)],
      say`乘坐校车的学生由${Q}增至${P}，线路里程增长了${T}，${w.aside()}。`,
    );
  }),
];
