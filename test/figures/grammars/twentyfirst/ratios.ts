import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { figure, money, yi } from '../twentieth/form.js';
import { twentyfirst } from './form.js';

/** Averages, multiples and yearly growth. */
export const RATIOS = [
  twentyfirst('average/cases-a-judge', (s, mode, w) => {
    const n = s.int(32, 180);
    const t = n * s.int(110, 320) + s.int(0, n - 1);
    const [N, T, A] = [count(n, '名'), count(t, '件'), figure(s, t / n, 1, '件', mode)];
    return either(
      mode,
      say`${w.county()}法院${N}员额法官全年结案${T}，人均${A}，${w.end()}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${w.county()}法院${N}员额法官全年结案${T}，速裁团队人均${A}，${w.end()}。`,
    );
  }),
  twentyfirst('average/a-month', (s, mode, w) => {
    const t = 12 * s.int(180, 2400);
    const [T, A] = [count(t, '个'), figure(s, t / 12, 0, '个', mode)];
    return either(
      mode,
      say`${w.county()}政务服务热线全年接听来电${T}，月均${A}，接通率始终保持在较高水平。`,
      [claim(mode, 'average_n', [T], A, { n: 12 })],
      say`${w.county()}政务服务热线全年接听来电${T}，夜间来电月均${A}，接通率始终保持在较高水平。`,
    );
  }),
  twentyfirst('average/money-a-household', (s, mode, w) => {
    const n = s.int(120, 900);
    const [N, M] = [count(n, '户'), money(n * s.int(18, 64) + s.int(0, 99))];
    const A = figure(s, M.value / n, 0, '元', mode);
    return either(
      mode,
      say`${w.town()}兑付粮食直补资金${M}，惠及农户${N}，户均${A}，${w.end()}。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.town()}兑付粮食直补资金${M}，惠及农户${N}，种粮大户户均${A}，${w.end()}。`,
    );
  }),
  twentyfirst('times/of-last-year', (s, mode, w) => {
    const q = s.int(30, 280);
    const p = Math.round(q * (1.6 + 3 * s.next()));
    const [P, Q, T] = [count(p, '件'), count(q, '件'), figure(s, p / q, 1, '倍', mode)];
    return either(
      mode,
      say`${w.time()}${w.organ()}办理公益诉讼案件${P}，是上年${Q}的${T}，${w.end()}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${w.time()}${w.organ()}办理公益诉讼案件${P}，上年${Q}，磋商结案数是上年的${T}，${w.end()}。`,
    );
  }),
  twentyfirst('times/grown-by', (s, mode, w) => {
    const q = s.int(60, 400);
    const p = Math.round(q * (2.4 + 3 * s.next()));
    const [P, Q, T] = [count(p, '件'), count(q, '件'), figure(s, p / q - 1, 1, '倍', mode)];
    return either(
      mode,
      say`${w.county()}有效发明专利由五年前的${Q}增加到${P}，增长${T}，${w.end()}。`,
      [claim(mode, 'times_growth', [P, Q], T)],
      say`${w.county()}有效发明专利由五年前的${Q}增加到${P}，技术合同成交额增长${T}，${w.end()}。`,
    );
  }),
  twentyfirst('yearly/since-2020', (s, mode, w) => {
    const a = s.int(220, 980);
    const b = Math.round(a * (1.035 + 0.08 * s.next()) ** 4);
    const [A, B] = [yi(a), yi(b)];
    const R = figure(s, 100 * ((b / a) ** (1 / 4) - 1), 1, '%', mode);
    return either(
      mode,
      say`${w.county()}一般公共预算收入由2020年的${A}提高到2024年的${B}，年均增长${R}。`,
      [claim(mode, 'cagr', [A, B], R, { years: 4 })],
      say`${w.county()}一般公共预算收入由2020年的${A}提高到2024年的${B}，城镇居民收入年均增长${R}。`,
    );
  }),
  twentyfirst('average/a-thousand-people', (s, mode, w) => {
    const n = s.int(180_000, 760_000);
    const p = Math.round((n / 1000) * (5 + 4 * s.next()));
    const [N, P] = [count(n, '人'), count(p, '张')];
    const A = figure(s, (1000 * p) / n, 2, '张', mode);
    return either(
      mode,
      say`${w.county()}常住人口${N}，医疗卫生机构床位${P}，每千人口拥有床位${A}。`,
      [claim(mode, 'average', [P, N], A, { per: 1000 })],
      say`${w.county()}常住人口${N}，医疗卫生机构床位${P}，每千名老人拥有养老床位${A}。`,
    );
  }),
];
