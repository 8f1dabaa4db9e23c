import { say } from '../compose.js';
import { claim, holding } from '../grammar.js';
import { either } from '../other/form.js';
import { count } from '../source.js';
import { counted, drawn, fifteenth, oneOf, rateOf } from './form.js';

/** Rates whose base is made up of several figures, or is one of several. */
export const BASES = [
  fifteenth('rate/carried-and-new', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const [n, c] = [s.int(300, 6000), s.int(20, 180)];
    const p = s.part(n + c, 0.7, 0.97);
    const [N, C, P] = [count(n, unit), count(c, unit), count(p, unit)];
    const R = rateOf(s, p, n + c, mode, { beside: [s.int(600, 990) / 10] });
    return either(
      mode,
      s.pick([
        say`上年结转${noun}${C}，新${take}${N}，全年${done}${P}，${done}率${R}，余下转入下年。`,
        say`${w.office()}${w.when()}新${take}${noun}${N}，连同旧存${C}一并办理，${done}${P}，${done}率${R}。`,
      ]),
      [claim(mode, 'rate_carry', [P, N, C], R)],
      say`上年结转${noun}${C}，新${take}${N}，全年${done}${P}，当年新件${done}率${R}，余下转入下年。`,
    );
  }),
  fifteenth('rate/account-of-a-period', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const [n, c] = [s.int(300, 6000), s.int(20, 280)];
    const all = n + c;
    const p = s.part(all, 0.6, 0.95);
    const [rated, left] = oneOf(s, 2, mode);
    const [N, C, P, W] = [count(n, unit), count(c, unit), count(p, unit), count(all, unit)];
    const R = rateOf(s, p, all, rated, { beside: [(100 * (all - p)) / all] });
    const L = counted(s, all - p, unit, left, { beside: [c] });
    return either(
      mode,
      say`${noun}期初未${done}${C}，本期${take}${N}，合计应${done}${W}；已${done}${P}，${done}率${R}，期末还剩${L}。`,
      [holding(mode, 'sum', [C, N], W), claim(rated, 'rate', [P, W], R), claim(left, 'diff', [W, P], L)],
      say`${noun}期初未${done}${C}，本期${take}${N}；已${done}${P}，抽样复核合格率${R}，期末现场盘点${L}（含外地移交）。`,
    );
  }),
  fifteenth('rate/of-what-is-not-left', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const { W, w: all, p } = drawn(s, unit, 'holds', 0.7, 0.97);
    const Q = count(all - p, unit);
    const R = rateOf(s, p, all, mode, { beside: [(100 * (all - p)) / all] });
    return either(
      mode,
      s.pick([
        say`${w.office()}${take}${noun}${W}，仅${Q}未${done}，${done}率${R}。`,
        say`${take}${noun}${W}，${done}率${R}，未${done}的${Q}均已告知缘由，${w.aside()}。`,
      ]),
      [claim(mode, 'rate_rest', [Q, W], R)],
      say`${w.office()}${take}${noun}${W}，仅${Q}未${done}，材料一次告知率${R}。`,
    );
  }),
  fifteenth('rate/of-two-sorts', (s, mode, w) => {
    const { one, other, unit } = w.pair();
    const [a, b] = [s.int(40, 900), s.int(40, 900)];
    const [A, B] = [count(a, unit), count(b, unit)];
    const R = rateOf(s, b, a + b, mode, { beside: [(100 * a) / (a + b)] });
    const [place, there] = w.places();
    return either(
      mode,
      s.pick([
        say`${place}现有${one}${A}、${other}${B}，${other}占比${R}，${w.aside()}。`,
        say`${w.when()}${place}${other}占两类之和的${R}（${one}${A}，${other}${B}）。`,
      ]),
      [claim(mode, 'rate_over_parts', [B, A], R)],
      say`${place}现有${one}${A}、${other}${B}，${there}${other}占比${R}，${w.aside()}。`,
    );
  }),
  fifteenth('rate/two-ways-together', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const all = s.whole();
    const [p, q] = [s.part(all, 0.3, 0.5), s.part(all, 0.1, 0.3)];
    const [W, P, Q] = [count(all, unit), count(p, unit), count(q, unit)];
    const R = rateOf(s, p + q, all, mode, { beside: [(100 * p) / all, (100 * q) / all] });
    return either(
      mode,
      s.pick([
        say`${take}${noun}${W}，掌上${done}${P}，柜台${done}${Q}，两者合占${take}量的${R}，${w.aside()}。`,
        say`${w.when()}${take}${noun}${W}，其中掌上${done}${P}、柜台${done}${Q}，合计占${R}。`,
      ]),
      [claim(mode, 'rate_sum', [P, Q, W], R)],
      say`${take}${noun}${W}，掌上${done}${P}，柜台${done}${Q}，两者准点答复率均为${R}，${w.aside()}。`,
    );
  }),
  fifteenth('rate/of-what-was-done', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const { W, P, w: all, p } = drawn(s, unit, 'holds', 0.5, 0.85);
    const q = s.part(p, 0.2, 0.85);
    const Q = count(q, unit);
    const R = rateOf(s, q, p, mode, { beside: [(100 * q) / all] });
    return either(
      mode,
      say`${take}${noun}${W}，${done}${P}；赶在限期前${done}的${Q}，占${done}数的${R}，${w.aside()}。`,
      [claim(mode, 'rate', [Q, P], R)],
      say`${take}${noun}${W}，${done}${P}；赶在限期前${done}的${Q}，平均用时缩短${R}，${w.aside()}。`,
    );
  }),
  fifteenth('rate/of-two-places-together', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const [x, y] = [drawn(s, unit, 'holds', 0.3, 0.6), drawn(s, unit, 'holds', 0.65, 0.95)];
    const R = rateOf(s, x.p + y.p, x.w + y.w, mode, { beside: [(100 * x.p) / x.w, (100 * y.p) / y.w] });
    const [a, b] = w.places();
    return either(
      mode,
      say`${noun}：${a}${take}${x.W}、${done}${x.P}，${b}${take}${y.W}、${done}${y.P}，两地合计${done}率${R}。`,
      [claim(mode, 'rate_pooled', [x.P, x.W, y.P, y.W], R)],
      say`${noun}：${a}${take}${x.W}、${done}${x.P}，${b}${take}${y.W}、${done}${y.P}，全市平均${done}率${R}。`,
    );
  }),
  fifteenth('rate/all-and-one-place', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const { w: all, p, W, P } = drawn(s, unit, 'holds', 0.6, 0.9);
    const v = s.part(all, 0.2, 0.4);
    // The other places have no more done than taken.
    const q = s.part(v, Math.max(0.4, (p - all + v) / v), 0.97);
    const decimals = s.int(1, 2);
    const [V, Q] = [count(v, unit), count(q, unit)];
    const [first, second] = oneOf(s, 2, mode);
    const R = rateOf(s, p, all, first, { beside: [(100 * q) / v], decimals });
    const T = rateOf(s, q, v, second, { beside: [(100 * p) / all, (100 * q) / all], decimals });
    const [a, b] = w.places();
    return either(
      mode,
      say`全域${take}${noun}${W}，${done}${P}，${done}率${R}。其中${a}${take}${V}，${done}${Q}，${done}率${T}。`,
      [claim(first, 'rate', [P, W], R), claim(second, 'rate', [Q, V], T)],
      say`全域${take}${noun}${W}，${done}${P}。其中${a}${take}${V}；${b}${done}${Q}，${done}率${T}，与上季持平。`,
    );
  }),
];
