import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { either } from '../other/form.js';
import { count, unitless } from '../source.js';
import { fifteenth, money, printed } from './form.js';

/** Averages a head and a day, and multiples of last year's. */
export const RATIOS = [
  fifteenth('average/money-a-head', (s, mode, w) => {
    const { unit, ...own } = s.pick([
      { deed: '发放高龄津贴', unit: '人', per: '人均' },
      { deed: '赔付死淘奶牛', unit: '头', per: '每头平均' },
      { deed: '补助困难供暖', unit: '户', per: '户均' },
      { deed: '奖励售粮大户', unit: '户', per: '户均' },
    ] as const);
    const n = s.int(120, 9000);
    const M = money(n * s.int(6, 30) + s.int(1, n));
    const N = count(n, unit);
    const right = M.value / n;
    const A = unitless(printed(s, right, 0, mode, { gap: right * 0.04 }), 0, '元');
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${w.when()}${a}${own.deed}${N}，支出${M}，${own.per}${A}，${w.aside()}。`,
        say`${a}${own.deed}共支${M}，涉及${N}，${own.per}${A}。`,
      ]),
      [claim(mode, 'average', [M, N], A)],
      say`${w.when()}${a}${own.deed}${N}，支出${M}，聘用临时工日薪${count(s.int(140, 320), '元')}，${w.aside()}。`,
    );
  }),
  fifteenth('average/a-day', (s, mode, w) => {
    const { place, deed, unit } = s.pick([
      { place: '索道', deed: '运送乘客', unit: '人次' },
      { place: '接种门诊', deed: '接待儿童', unit: '人次' },
      { place: '邮件夜班', deed: '分拣包裹', unit: '件' },
      { place: '采血方舱', deed: '登记志愿者', unit: '人' },
    ] as const);
    const days = s.int(40, 340);
    const t = days * s.int(40, 900) + s.int(1, days - 1);
    const right = t / days;
    const [N, T] = [count(days, '天'), count(t, unit)];
    const A = unitless(printed(s, right, 0, mode, { gap: Math.max(3, right * 0.04) }), 0, unit);
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${a}${place}开放${N}，${deed}${T}，日均${A}，${w.aside()}。`,
        say`${w.when()}${a}${place}${deed}${T}，按开放${N}算，平均每天${A}。`,
      ]),
      [claim(mode, 'average', [T, N], A)],
      say`${a}${place}开放${N}，${deed}${T}，单日最高${unitless(right * (1.4 + s.next()), 0, unit)}，${w.aside()}。`,
    );
  }),
  fifteenth('times/of-last-year', (s, mode, w) => {
    const { noun, unit } = w.measure();
    const p = s.int(60, 900);
    const c = Math.round(p * (1.6 + 5 * s.next()));
    const right = c / p;
    const [P, C] = [count(p, unit), count(c, unit)];
    const X = unitless(printed(s, right, 1, mode, { beside: [right - 1], gap: 0.4 }), 1, '倍');
    const [a, b] = w.places();
    return either(
      mode,
      s.pick([
        say`${w.when()}${a}${noun}${C}，是上年${P}的${X}，${w.aside()}。`,
        say`${a}${noun}上年${P}，今年${C}，相当于上年的${X}。`,
      ]),
      [claim(mode, 'times', [C, P], X)],
      say`${w.when()}${a}${noun}${C}，上年${P}，总量是${b}的${X}，${w.aside()}。`,
    );
  }),
  fifteenth('times/more-than-last-year', (s, mode, w) => {
    const { noun, unit } = w.measure();
    const p = s.int(60, 900);
    const c = Math.round(p * (2.2 + 5 * s.next()));
    const right = c / p - 1;
    const [P, C] = [count(p, unit), count(c, unit)];
    const X = unitless(printed(s, right, 1, mode, { gap: 0.4 }), 1, '倍');
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${w.when()}${a}${noun}${C}，比上年的${P}增长${X}，${w.aside()}。`,
        say`${a}${noun}由${P}增到${C}，增长了${X}。`,
      ]),
      [claim(mode, 'times_growth', [C, P], X)],
      say`${w.when()}${a}${noun}${C}（上年${P}），同期咨询量增长${X}，${w.aside()}。`,
    );
  }),
];
