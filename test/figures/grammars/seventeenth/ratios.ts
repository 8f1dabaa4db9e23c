import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count, percent } from '../source.js';
import { figure, money, moneyOf, seventeenth, share, someMoney } from './form.js';

/** Averages, multiples and yearly growth. */
export const RATIOS = [
  seventeenth('average/closed-per-judge', (s, mode, w) => {
    const n = s.int(24, 95);
    const t = n * s.int(120, 380) + s.int(1, n - 1);
    const [T, N] = [count(t, '件'), count(n, '名')];
    const A = figure(s, t / n, 1, '件', mode);
    return either(
      mode,
      say`${w.region()}法院${N}员额法官${w.time()}审结各类案件${T}，人均结案${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${w.region()}法院${N}员额法官${w.time()}审结各类案件${T}，院庭长人均结案${A}。`,
    );
  }),
  seventeenth('average/scholarship-a-head', (s, mode, w) => {
    const n = s.int(80, 900);
    const [N, M] = [count(n, '名'), money(n * s.int(9, 40) + s.int(1, 8))];
    const A = figure(s, M.value / n, 0, '元', mode);
    return either(
      mode,
      say`${w.school()}${w.time()}向${N}困难学生发放助学金${M}，人均${A}，实现应助尽助。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.school()}${w.time()}向${N}困难学生发放助学金${M}，特困生每人另加${A}，实现应助尽助。`,
    );
  }),
  seventeenth('average/visits-a-day', (s, mode, w) => {
    const d = s.int(240, 365);
    const t = d * s.int(60, 900) + s.int(1, d - 1);
    const [D, T] = [count(d, '天'), count(t, '人次')];
    const A = figure(s, t / d, 0, '人次', mode);
    return either(
      mode,
      say`${w.hall()}全年开放服务${D}，累计接待${T}，平均每天${A}，${w.tail()}。`,
      [claim(mode, 'average', [T, D], A)],
      say`${w.hall()}全年开放服务${D}，累计接待${T}，假日最高单日${A}，${w.tail()}。`,
    );
  }),
  seventeenth('times/of-last-year', (s, mode, w) => {
    const Q = someMoney(s, 90, 700);
    const P = moneyOf(s, Q.value * (1.6 + 3 * s.next()), 'holds');
    const T = figure(s, P.value / Q.value, 1, '倍', mode);
    return either(
      mode,
      say`${w.town()}村集体经营性收入${P}，是上年${Q}的${T}，${w.tail()}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${w.town()}村集体经营性收入${P}，上级补助${Q}，资产总额是五年前的${T}，${w.tail()}。`,
    );
  }),
  seventeenth('times/grown-by', (s, mode, w) => {
    const q = s.int(60, 600);
    const p = Math.round(q * (2.3 + 4 * s.next()));
    const [P, Q] = [count(p, '件'), count(q, '件')];
    const T = figure(s, p / q - 1, 1, '倍', mode);
    return either(
      mode,
      say`${w.region()}有效发明专利拥有量从${Q}增长到${P}，增长${T}，${w.tail()}。`,
      [claim(mode, 'times_growth', [P, Q], T)],
      say`${w.region()}有效发明专利拥有量从${Q}增长到${P}，技术合同成交额增长${T}，${w.tail()}。`,
    );
  }),
  seventeenth('cagr/five-years', (s, mode, w) => {
    const a = s.int(20_000, 90_000) / 100;
    const b = a * (1.04 + 0.08 * s.next()) ** 5;
    const [A, B] = [money(Math.round(a * 10)), money(Math.round(b * 10))];
    const right = ((B.value / A.value) ** 0.2 - 1) * 100;
    const R = share(s, right, 100, mode, 1);
    return either(
      mode,
      say`过去五年，${w.town()}村均集体资产由${A}增至${B}，年均增长${R}，${w.tail()}。`,
      [claim(mode, 'cagr', [A, B], R, { years: 5 })],
      say`过去五年，${w.town()}村均集体资产由${A}增至${B}，农民收入年均增长${R}，${w.tail()}。`,
    );
  }),
  seventeenth('average/area-a-head', (s, mode, w) => {
    const n = s.int(300, 3600);
    const a = Math.round(n * (6 + 20 * s.next()));
    const [N, A] = [count(n, '人'), count(a, '平方米')];
    const D = figure(s, a / n, 2, '平方米', mode);
    return either(
      mode,
      say`${w.school()}在校学生${N}，体育运动场馆面积${A}，生均${D}，达到省定标准。`,
      [claim(mode, 'average', [A, N], D)],
      say`${w.school()}在校学生${N}，体育运动场馆面积${A}，生均绿化用地${D}，达到省定标准。`,
    );
  }),
  seventeenth('points/two-rates-compared', (s, mode, w) => {
    const [p, c] = [s.int(7200, 8900) / 100, s.int(9010, 9890) / 100];
    const [P, C] = [percent(p, 2), percent(c, 2)];
    const D = figure(s, c - p, 2, '个百分点', mode);
    return either(
      mode,
      say`${w.hall()}群众满意度${C}，比上年度的${P}提高了${D}，${w.tail()}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.hall()}群众满意度${C}，投诉办结率${P}，职工满意度比上年度提高了${D}，${w.tail()}。`,
    );
  }),
];
