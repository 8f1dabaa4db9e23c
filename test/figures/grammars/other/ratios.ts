import { say } from '../compose.js';
import { count, unitless, wan } from '../source.js';
import { claim, counted, either, form, multiple, quotient } from './form.js';

/** Averages, multiples and differences in other orders. */
export const OTHER_RATIOS = [
  form('average/each-master', (s, mode, words) => {
    const { noun, finish } = words.trade();
    const n = s.int(6, 48);
    const t = n * s.int(12, 90) + s.int(0, n - 1);
    const [N, T, A] = [count(n, '人'), count(t, '件'), quotient(s, t / n, 1, '件', mode)];
    return either(
      mode,
      say`师傅${N}共${finish}${noun}${T}，人均${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`师傅${N}共${finish}${noun}${T}，人均工位${A}。`,
    );
  }),
  form('average/a-month', (s, mode, words) => {
    const { noun, unit, take } = words.trade();
    const n = s.int(3, 11);
    const t = n * s.int(30, 900) + s.int(0, n - 1);
    const [N, T, A] = [count(n, '个月'), count(t, unit), quotient(s, t / n, 1, unit, mode)];
    return either(
      mode,
      say`${N}累计${take}${noun}${T}，月均${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${N}累计${take}${noun}${T}，淡季月均${A}。`,
    );
  }),
  form('average/each-workshop', (s, mode, words) => {
    const [name] = words.outlays();
    const n = s.int(12, 90);
    const T = wan(n * s.int(40, 900) * 100);
    const [N, A] = [count(n, '家'), quotient(s, T.value / n / 10_000, 2, '万元', mode)];
    const each = { text: A.text, value: A.value * 10_000 };
    return either(
      mode,
      say`${name}补助${T}，惠及作坊${N}，平均每家${each}。`,
      [claim(mode, 'average', [T, N], each)],
      say`${name}补助${T}，惠及作坊${N}，最多一家${each}。`,
    );
  }),
  form('average/spread-over', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const n = s.int(12, 60);
    const t = n * s.int(20, 300) + s.int(0, n - 1);
    const [N, T, A] = [count(n, '个'), count(t, unit), quotient(s, t / n, 1, unit, mode)];
    return either(
      mode,
      say`${noun}${T}，分布在${N}渡口，平均每个渡口${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${noun}${T}，分布在${N}渡口，最大的渡口${A}。`,
    );
  }),
  form('times/of-what-stands-in-a-bracket', (s, mode, words) => {
    const { unit, take } = words.trade();
    const [a, b] = words.spots(2);
    const { P, Q, T } = multiple(s, unit, mode);
    return either(
      mode,
      say`${a}${take}${P}，为${b}（${Q}）的${T}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${a}${take}${P}（含${b}${Q}），票价为平日的${T}。`,
    );
  }),
  form('times/the-former-of-the-latter', (s, mode, words) => {
    const { unit, take, noun } = words.trade();
    const [a, b] = words.spots(2);
    const { P, Q, T } = multiple(s, unit, mode);
    return either(
      mode,
      say`${a}${take}${noun}${P}，${b}${take}${noun}${Q}，${a}是${b}的${T}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${a}${take}${noun}${P}，${b}${take}${noun}${Q}，旺季车流是淡季的${T}。`,
    );
  }),
  form('times/grown-from', (s, mode, words) => {
    const { unit, noun } = words.trade();
    const q = s.int(40, 400);
    const p = Math.round(q * (2.4 + 5 * s.next()));
    const [P, Q, T] = [count(p, unit), count(q, unit), quotient(s, p / q - 1, 1, '倍', mode)];
    return either(
      mode,
      say`${noun}从上年的${Q}增至${P}，增长${T}。`,
      [claim(mode, 'times_growth', [P, Q], T)],
      say`${noun}从上年的${Q}增至${P}，搜索热度增长${T}。`,
    );
  }),
  form('per-unit/yield-of-a-field', (s, mode, words) => {
    const [crop] = words.sorts(1);
    const mu = s.int(60, 900);
    const t = mu * s.int(150, 900) + s.int(0, mu - 1);
    const [A, T, Y] = [count(mu, '亩'), count(t, '公斤'), quotient(s, t / mu, 1, '公斤', mode)];
    return either(
      mode,
      say`试种${crop}${A}，收获${T}，平均亩产${Y}。`,
      [claim(mode, 'average', [T, A], Y)],
      say`试种${crop}${A}，收获${T}，最高亩产${Y}。`,
    );
  }),
  form('difference/more-than-that-of', (s, mode, words) => {
    const { unit, take, noun } = words.trade();
    const [a, b] = words.spots(2);
    const q = s.int(40, 500);
    const p = q + s.int(12, 300);
    const [P, Q, D] = [count(p, unit), count(q, unit), counted(s, p - q, unit, mode)];
    return either(
      mode,
      say`${a}${take}${noun}${P}，比${b}的${Q}多${D}。`,
      [claim(mode, 'diff', [P, Q], D)],
      say`${a}${take}${noun}${P}，${b}留存${Q}，比三年前多${D}。`,
    );
  }),
  form('average/unit-price-of-a-sale', (s, mode, words) => {
    const { noun } = words.trade();
    const n = s.int(300, 4000);
    const M = wan(n * s.int(60, 900), 2);
    const [N, A] = [count(n, '件'), quotient(s, M.value / n, 1, '元', mode)];
    return either(
      mode,
      say`售出${noun}${N}，得款${M}，件均${A}。`,
      [claim(mode, 'average', [M, N], A)],
      say`售出${noun}${N}，得款${M}，起拍价${A}。`,
    );
  }),
  form('times/one-to-the-other', (s, mode, words) => {
    const { noun } = words.trade();
    const [a, b] = words.sorts(2);
    const q = s.int(40, 400);
    const p = Math.round(q * (1.3 + 3 * s.next()));
    const [P, Q] = [count(p, '人'), count(q, '人')];
    const T = unitless(quotient(s, p / q, 2, '', mode).value, 2, '');
    const ratio = { text: `${T.text}:1`, value: T.value };
    return either(
      mode,
      say`${noun}班${a}${P}，${b}${Q}，两班人数之比为${ratio}。`,
      [claim(mode, 'times', [P, Q], ratio)],
      say`${noun}班${a}${P}，${b}${Q}，沙盘缩尺的长宽之比为${ratio}。`,
    );
  }),
];
