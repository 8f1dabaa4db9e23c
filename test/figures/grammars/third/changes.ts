import { after } from '../changes.js';
import { say } from '../compose.js';
import { holding, quotient } from '../grammar.js';
import { claim, counted, either, moved, multiple, points, split, taken, yearly } from '../other/form.js';
import { count, percent, unitless, wan } from '../source.js';
import { third } from './rates.js';

/** Changes, totals and averages as the third family says them. */
export const THIRD_CHANGES = [
  third('change/up-by-against', (s, mode, words) => {
    const { noun, unit, take } = words.errand();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, D, R] = [count(p, unit), count(c, unit), count(c - p, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`${take}${noun}${C}，去年同期${P}，同比多${D}，增长${R}。`,
      [holding(mode, 'diff', [C, P], D), claim(mode, 'growth', [C, P], R)],
      say`${take}${noun}${C}，库存${P}，雇工多${count(s.int(3, 40), '名')}，仓租增长${R}。`,
    );
  }),
  third('change/down-to', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const p = s.whole();
    const c = after(s, p, false);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`滞留${noun}由年初的${P}减至${C}，降幅达${R}。`,
      [claim(mode, 'decline', [C, P], R)],
      say`滞留${noun}由年初的${P}减至${C}，运价降幅达${R}。`,
    );
  }),
  third('change/by-half-years', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const { figs, W } = split(s, s.whole(), 2, unit, mode);
    const [x, y] = figs;
    return either(
      mode,
      say`上半年${finish}${noun}${x}，下半年${finish}${y}，全年共${finish}${W}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`上半年${finish}${noun}${x}，下半年${finish}${y}，近五年共${finish}${count(x.value * 9, unit)}。`,
    );
  }),
  third('sum/three-sorts-and-total', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const [a, b, c] = words.breeds(3);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${a}、${b}、${c}三类${noun}分别为${x}、${y}、${z}，合计${W}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${a}、${b}、${c}三类${noun}分别为${x}、${y}、${z}，修缮费合计${wan(s.int(100, 900) * 1000)}。`,
    );
  }),
  third('sum/quarters', (s, mode, words) => {
    const { noun, unit, take } = words.errand();
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`前三季度${take}${noun}${W}，一、二、三季度分别为${x}、${y}和${z}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`前三季度${take}${noun}${count(x.value * 8, unit)}，一、二、三季度单日最高分别为${x}、${y}和${z}。`,
    );
  }),
  third('sum/money-of-three-purses', (s, mode, words) => {
    const [name] = words.costs();
    const [x, y, z] = [wan(s.int(120, 8000) * 1000), wan(s.int(120, 8000) * 1000), wan(s.int(120, 8000) * 1000)];
    const sum = x.value + y.value + z.value;
    const W = wan(mode === 'holds' ? sum : sum * (s.chance(0.5) ? 0.8 : 1.15));
    return either(
      mode,
      say`${name}共筹资${W}：村集体${x}，乡贤捐助${y}，自筹${z}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${name}共筹资${wan(sum * 2)}，到账较快的有：村集体${x}，乡贤捐助${y}，自筹${z}。`,
    );
  }),
  third('difference/short-of', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const { W, P, D } = taken(s, unit, mode, 0.5, 0.9);
    return either(
      mode,
      say`需备${noun}${W}，现有${P}，缺口${D}。`,
      [claim(mode, 'diff', [W, P], D)],
      say`需备${noun}${W}，现有${P}，邻村缺口${D}。`,
    );
  }),
  third('points/higher-than-last-year', (s, mode, words) => {
    const { noun, finish } = words.errand();
    const [c, p] = [s.int(700, 985) / 10, s.int(450, 690) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${noun}${finish}率达${C}，比去年同期${P}高出${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${noun}${finish}率达${C}，摊位出租率${P}，好评率比去年同期高出${D}。`,
    );
  }),
  third('points/two-at-once', (s, mode, words) => {
    const [x, y] = words.errands();
    const [c, p, d, q] = [s.int(700, 985) / 10, s.int(450, 690) / 10, s.int(700, 985) / 10, s.int(450, 690) / 10];
    const [C, P, E, Q] = [percent(c, 1), percent(p, 1), percent(d, 1), percent(q, 1)];
    const [D, F] = [points(s, c, p, mode), points(s, d, q, mode === 'trap' ? 'fails' : 'holds')];
    return either(
      mode,
      say`${x.finish}率、${y.finish}率分别由${P}、${Q}提高到${C}、${E}，分别提高${D}、${F}。`,
      [claim(mode, 'points', [C, P], D), holding(mode, 'points', [E, Q], F)],
      say`${x.finish}率、${y.finish}率分别由${P}、${Q}提高到${C}、${E}，油价和米价涨幅分别提高${D}、${F}。`,
    );
  }),
  third('average/each-batch', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const n = s.int(6, 48);
    const t = n * s.int(12, 90) + s.int(0, n - 1);
    const [N, T, A] = [count(n, '批'), count(t, unit), quotient(s, t / n, 1, unit, mode)];
    return either(
      mode,
      say`分${N}${finish}${noun}${T}，平均每批${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`分${N}${finish}${noun}${T}，首批${A}。`,
    );
  }),
  third('average/households-in-yuan', (s, mode, words) => {
    const [name] = words.costs();
    const n = s.int(60, 900);
    const T = wan(n * s.int(12, 90) * 100);
    const [N, A] = [count(n, '户'), quotient(s, T.value / n, 1, '元', mode)];
    return either(
      mode,
      say`向${N}发放${name}补助${T}，户均补助${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`向${N}发放${name}补助${T}，另收押金${A}。`,
    );
  }),
  third('times/against-last-year', (s, mode, words) => {
    const { noun, unit, take } = words.errand();
    const { P, Q, T } = multiple(s, unit, mode);
    return either(
      mode,
      say`${take}${noun}${P}，而上年仅${Q}，前者是后者的${T}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${take}${noun}${P}，而上年仅${Q}，旺季房价是淡季的${T}。`,
    );
  }),
  third('times/risen-so-many-times', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const q = s.int(40, 400);
    const p = Math.round(q * (2.4 + 5 * s.next()));
    const from = s.int(2012, 2018);
    const [P, Q, T] = [count(p, unit), count(q, unit), quotient(s, p / q - 1, 1, '倍', mode)];
    return either(
      mode,
      say`${String(from)}年${noun}${Q}，${String(from + 6)}年增加到${P}，增长了${T}。`,
      [claim(mode, 'times_growth', [P, Q], T)],
      say`${String(from)}年${noun}${Q}，${String(from + 6)}年增加到${P}，搜索量增长了${T}。`,
    );
  }),
  third('cagr/in-so-many-years', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const years = s.int(3, 7);
    const from = s.int(2009, 2016);
    const { A, B, R } = yearly(s, years, unit, mode);
    return either(
      mode,
      say`从${String(from)}年到${String(from + years)}年，${noun}由${A}增加到${B}，年均增长${R}。`,
      [claim(mode, 'cagr', [A, B], R, { years })],
      say`从${String(from)}年到${String(from + years)}年，${noun}由${A}增加到${B}，客单价年均增长${R}。`,
    );
  }),
  third('difference/both-places', (s, mode, words) => {
    const { unit, noun } = words.errand();
    const [a, b] = words.corners(2);
    const q = s.int(40, 500);
    const p = q + s.int(12, 300);
    const [P, Q, D] = [count(p, unit), count(q, unit), counted(s, p - q, unit, mode)];
    return either(
      mode,
      say`${a}有${noun}${P}，${b}有${Q}，两地相差${D}。`,
      [claim(mode, 'diff', [P, Q], D)],
      say`${a}有${noun}${P}，${b}有${Q}，两地票价相差${unitless(s.int(3, 60), 0, '元')}。`,
    );
  }),
];
