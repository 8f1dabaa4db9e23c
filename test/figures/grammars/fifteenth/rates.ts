import { type Fig, say } from '../compose.js';
import { claim } from '../grammar.js';
import { either } from '../other/form.js';
import { count } from '../source.js';
import { anyRate, drawn, fifteenth, money, printed, rateOf } from './form.js';

/** Rates of a part that stands beside its whole, in every order and bracket. */
export const RATES = [
  fifteenth('rate/named-behind', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const { W, P, R } = drawn(s, unit, mode);
    return either(
      mode,
      say`${w.when()}${w.office()}${take}${noun}${W}，${done}${P}，${done}率${R}，${w.aside()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.when()}${w.office()}${take}${noun}${W}，${done}${P}，差评整改率${R}，${w.aside()}。`,
    );
  }),
  fifteenth('rate/before-its-figures', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const { W, P, R } = drawn(s, unit, mode);
    const [a, b] = w.places();
    return either(
      mode,
      s.pick([
        say`${a}${noun}${done}率达到${R}，${w.when()}共${take}${W}、${done}${P}。`,
        say`${w.aside()}。${a}${noun}${done}率${R}（${take}${W}，${done}${P}），高于预期。`,
        say`${a}${noun}${done}率为${R}，即${take}的${W}中${done}了${P}；${w.aside()}。`,
      ]),
      [claim(mode, 'rate', [P, W], R)],
      say`${a}${noun}${done}率达到${R}，好于上季；${b}${take}${W}、${done}${P}。`,
    );
  }),
  fifteenth('rate/of-what-came-in', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const { W, P, R } = drawn(s, unit, mode, 0.2, 0.9);
    return either(
      mode,
      say`${w.office()}本季${take}${noun}${W}，已${done}的有${P}，占${take}量的${R}，其余排到下季。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.office()}本季${take}${noun}${W}，已${done}的有${P}，占全市${done}量的${R}，其余排到下季。`,
    );
  }),
  fifteenth('rate/slash-in-bracket', (s, mode, w) => {
    const { done, noun } = w.task();
    const { W, P, R, w: all } = drawn(s, '', mode);
    const [a] = w.places();
    return either(
      mode,
      say`${w.when()}${a}${noun}${done}率${R}（${P}/${W}），${w.aside()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.when()}${a}${noun}${done}率${R}（见${w.office()}台账第${P}/${String(all + 7)}页），${w.aside()}。`,
    );
  }),
  fifteenth('rate/due-and-real', (s, mode, w) => {
    const { due, real, name, noun, unit } = w.due();
    const { W, P, R } = drawn(s, unit, mode, 0.6);
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${a}${noun}${due}${W}，${real}${P}，${name}率${R}，${w.aside()}。`,
        say`${a}${w.when()}${noun}${name}率${R}，${due}${W}，${real}${P}。`,
        say`${noun}${due}${W}、${real}${P}（${name}率${R}），${a}为此${w.aside()}。`,
      ]),
      [claim(mode, 'rate', [P, W], R)],
      say`${a}${noun}${due}${W}，${real}${P}，卷宗电子化率${R}，${w.aside()}。`,
    );
  }),
  fifteenth('rate/of-the-plan', (s, mode, w) => {
    const { noun, unit } = w.measure();
    const all = s.int(20, 480) * 10;
    const p = Math.round(all * (0.72 + 0.6 * s.next()));
    const [W, P] = [count(all, unit), count(p, unit)];
    const R = rateOf(s, p, all, mode, { beside: [(100 * all) / p], most: 190 });
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${w.when()}${a}${noun}${P}，完成年计划${W}的${R}，${w.aside()}。`,
        say`${a}${noun}年计划${W}，实际完成${P}，计划完成率${R}；${w.aside()}。`,
      ]),
      [claim(mode, 'rate', [P, W], R)],
      say`${w.when()}${a}${noun}${P}，来年计划${W}，占全市盘子的${anyRate(s, 3, 30)}，${w.aside()}。`,
    );
  }),
  fifteenth('rate/money-paid-out', (s, mode, w) => {
    const all = s.int(9000, 90_000);
    const [W, P] = [money(all), money(s.part(all, 0.3, 0.96))];
    const R = rateOf(s, P.value, W.value, mode, { beside: [s.int(400, 960) / 10] });
    const fund = w.fund();
    return either(
      mode,
      s.pick([
        say`${w.when()}安排${fund}补贴${W}，已兑付${P}，兑付率${R}，${w.aside()}。`,
        say`${fund}补贴兑付${P}，占预算${W}的${R}，${w.aside()}。`,
        say`${fund}补贴兑付率${R}（预算${W}，兑付${P}）。`,
      ]),
      [claim(mode, 'rate', [P, W], R)],
      say`${w.when()}安排${fund}补贴${W}，已兑付${P}，领款人短信送达率${R}，${w.aside()}。`,
    );
  }),
  fifteenth('rate/per-mille', (s, mode, w) => {
    const { check, noun, fault, unit } = w.fault();
    const all = s.int(2000, 48_000);
    const p = s.part(all, 0.002, 0.03);
    const decimals = s.int(1, 2);
    const right = (1000 * p) / all;
    const mille = printed(s, right, decimals, mode, { beside: [right / 10], gap: 0.4 });
    const R: Fig = { text: `${mille.toFixed(decimals)}‰`, value: mille / 10 };
    const [W, P] = [count(all, unit), count(p, unit)];
    return either(
      mode,
      say`${w.office()}${check}${noun}${W}，查出${fault}${P}，${fault}率${R}，${w.aside()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.office()}${check}${noun}${W}，查出${fault}${P}，上级允许的${fault}率上限为${R}，${w.aside()}。`,
    );
  }),
  fifteenth('rate/heads-beside-cases', (s, mode, w) => {
    const { take, done, noun, unit, heads } = w.coupled();
    const [W, P] = [s.int(60, 300), s.int(20, 50)].map((n) => count(n, unit)) as [Fig, Fig];
    const n = W.value * s.int(3, 6) + s.int(1, 40);
    const m = s.part(n, 0.35, 0.85);
    const [N, M] = [count(n, heads), count(m, heads)];
    const R = rateOf(s, m, n, mode, { beside: [(100 * P.value) / W.value] });
    return either(
      mode,
      s.pick([
        say`${w.when()}${take}${noun}${W}${N}，${done}${P}${M}，按${heads}数计${done}率${R}。`,
        say`${take}${noun}${W}、${N}，其中${done}${P}、${M}，${done}${heads}数占比${R}，${w.aside()}。`,
      ]),
      [claim(mode, 'rate', [M, N], R)],
      say`${w.when()}${take}${noun}${W}${N}，${done}${P}${M}，外勤车辆定位率${R}。`,
    );
  }),
];
