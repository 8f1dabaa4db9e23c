import { after } from '../changes.js';
import { say } from '../compose.js';
import { claim, either, points, quotient } from '../other/form.js';
import { count, percent, wan } from '../source.js';
import { sixth } from './form.js';

/** Points, averages and multiples. */
export const SIXTH_RATIOS = [
  sixth('points/above-the-city', (s, mode, w) => {
    const { noun, finish } = w.task();
    const c = s.int(880, 985) / 10;
    const p = c - s.int(12, 90) / 10;
    const more = `${(s.int(4, 60) / 10).toFixed(1)}个百分点`;
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${w.street()}${noun}${finish}率${C}，高出全市平均水平（${P}）${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.street()}${noun}${finish}率${C}，服务事项网办率${P}，居民知晓率提高${more}。`,
    );
  }),
  sixth('points/taxes-share-moved', (s, mode) => {
    const c = s.int(640, 860) / 10;
    const p = c - s.int(8, 60) / 10;
    const more = `${(s.int(4, 60) / 10).toFixed(1)}个百分点`;
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    const opening = say`全县税收收入占财政收入的比重由上年的${P}升至${C}`;
    return either(
      mode,
      say`${opening}，提高${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${opening}，财政自给率提高${more}。`,
    );
  }),
  sixth('average/each-village', (s, mode, w) => {
    const n = s.int(24, 320);
    const T = wan(n * s.int(120_000, 900_000));
    const N = count(n, '个');
    const each = quotient(s, T.value / n / 10_000, 1, '万元', mode);
    const A = { ...each, value: each.value * 10_000 };
    const opening = say`${w.street()}等地${N}村集体经营性收入共${T}`;
    return either(
      mode,
      say`${opening}，村均${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${opening}，其中山区村的村均${A}。`,
    );
  }),
  sixth('average/aid-to-each', (s, mode, w) => {
    const n = s.int(120, 2400);
    const T = wan(n * s.int(600, 5000));
    const N = count(n, '名');
    const A = quotient(s, T.value / n, 0, '元', mode);
    const opening = say`${w.street()}向${N}困难职工发放慰问金${T}`;
    return either(
      mode,
      say`${opening}，人均${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${opening}，其中重病职工人均${A}。`,
    );
  }),
  sixth('times/of-all-last-year', (s, mode, w) => {
    const { noun, unit, take } = w.task();
    const p = s.int(90, 2000);
    const c = after(s, p, true) + Math.round(p * 2 * s.next());
    const [P, C, T] = [count(p, unit), count(c, unit), quotient(s, c / p, 1, '倍', mode)];
    const opening = say`${w.period()}${take}${noun}${C}`;
    return either(
      mode,
      say`${opening}，相当于上年全年（${P}）的${T}。`,
      [claim(mode, 'times', [C, P], T)],
      say`${opening}，上年全年为${P}，网站访问量相当于上年的${T}。`,
    );
  }),
];
