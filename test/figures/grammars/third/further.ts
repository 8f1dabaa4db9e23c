import { after } from '../changes.js';
import { say } from '../compose.js';
import { holding, quotient } from '../grammar.js';
import { claim, counted, either, moved, multiple, points, rated, share, split, taken } from '../other/form.js';
import { count, percent, wan } from '../source.js';
import { third } from './rates.js';

/** Brackets, orders and marks that the others do not have. */
export const FURTHER = [
  third('rate/by-a-general-name', (s, mode, words) => {
    const { noun, unit, take, finish } = words.errand();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`今年应${finish}${noun}${W}，已${finish}${P}，完成率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`今年${take}${noun}${W}，已${finish}${P}，年度体检完成率${R}。`,
    );
  }),
  third('rate/faults-found', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const { W, P, R } = rated(s, unit, mode, 0.03, 0.3);
    return either(
      mode,
      say`查验${noun}${W}，查出瑕疵${P}，瑕疵率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`查验${noun}${W}，查出瑕疵${P}，仓库空置率${R}。`,
    );
  }),
  third('share/percent-in-brackets', (s, mode, words) => {
    const { noun, unit, take } = words.errand();
    const [a, b] = words.breeds(2);
    const w = s.whole();
    const [p, q] = [s.part(w, 0.3, 0.5), s.part(w, 0.1, 0.3)];
    const [W, P, Q] = [count(w, unit), count(p, unit), count(q, unit)];
    const [R, T] = [share(s, p, w, mode), share(s, q, w, mode === 'trap' ? 'fails' : 'holds')];
    return either(
      mode,
      say`${take}${noun}${W}，其中${a}${P}（占总数${R}）、${b}${Q}（占总数${T}）。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`${take}${noun}${W}，其中${a}${P}（含税率${R}）、${b}${Q}（含税率${T}）。`,
    );
  }),
  third('rate/two-of-their-plans', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const [a, b] = words.corners(2);
    const [x, y] = [rated(s, unit, mode), rated(s, unit, mode === 'trap' ? 'fails' : 'holds')];
    return either(
      mode,
      say`${a}、${b}计划${finish}${noun}${x.W}、${y.W}，实际${finish}${x.P}、${y.P}，完成率分别为${x.R}、${y.R}。`,
      [claim(mode, 'rate', [x.P, x.W], x.R), holding(mode, 'rate', [y.P, y.W], y.R)],
      say`${a}、${b}计划${finish}${noun}${x.W}、${y.W}，实际${finish}${x.P}、${y.P}，客房入住率分别为${x.R}、${y.R}。`,
    );
  }),
  third('sum/by-semicolons', (s, mode, words) => {
    const { noun, unit, take } = words.errand();
    const [a, b, c] = words.corners(3);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`全境${take}${noun}${W}，其中：${a}${x}；${b}${y}；${c}${z}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`全境${take}${noun}${count(x.value + y.value + z.value + 91, unit)}，增长较快的有：${a}${x}；${b}${y}；${c}${z}。`,
    );
  }),
  third('sum/rest-in-the-bracket', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const [a, b] = words.breeds(2);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`现存${noun}${W}（其中${a}${x}、${b}${y}，其余${z}）。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`现存${noun}${count(x.value + y.value + z.value + 91, unit)}（其中${a}${x}、${b}${y}，可外借）。`,
    );
  }),
  third('sum/each-with-its-gain', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const [a, b] = words.breeds(2);
    const { figs, W } = split(s, s.whole(), 2, unit, mode);
    const [x, y] = figs;
    const [u, v] = [count(s.int(3, 40), unit), count(s.int(3, 40), unit)];
    return either(
      mode,
      say`${a}${noun}${x}，比上月增加${u}；${b}${noun}${y}，比上月增加${v}；两类共计${W}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`${a}${noun}${x}，比上月增加${u}；${b}${noun}${y}，比上月增加${v}；历年报废共计${count(x.value + 8, unit)}。`,
    );
  }),
  third('difference/last-year-in-a-bracket', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, D] = [count(p, unit), count(c, unit), counted(s, c - p, unit, mode)];
    return either(
      mode,
      say`今年${finish}${noun}${C}，比去年（${P}）增加${D}。`,
      [claim(mode, 'diff', [C, P], D)],
      say`今年${finish}${noun}${C}（自产${P}），比去年增加工位${count(s.int(3, 60), '个')}。`,
    );
  }),
  third('change/last-month-in-the-bracket-behind', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const p = s.whole();
    const c = after(s, p, false);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`本月${finish}${noun}${C}，环比下降${R}（上月为${P}）。`,
      [claim(mode, 'decline', [C, P], R)],
      say`本月${finish}${noun}${C}，环比工时下降${R}（外包${P}）。`,
    );
  }),
  third('change/rate-before-gain', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const p = s.whole();
    const c = after(s, p, true);
    const [C, D, R] = [count(c, unit), count(c - p, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`年末${noun}达${C}，同比增长${R}，净增${D}。`,
      [claim(mode, 'growth_delta', [C, D], R, { sign: 1 })],
      say`年末${noun}达${C}，门票同比增长${R}，另租${D}。`,
    );
  }),
  third('change/then-and-now', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const up = s.chance(0.5);
    const p = s.whole();
    const c = after(s, p, up);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`上年同期${finish}${noun}${P}，今年同期为${C}，同比${up ? '增长' : '下降'}${R}。`,
      [claim(mode, up ? 'growth' : 'decline', [C, P], R)],
      say`上年同期${finish}${noun}${P}，今年拟外租${C}，同比租价${up ? '增长' : '下降'}${R}。`,
    );
  }),
  third('change/raised-and-reached', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`${finish}${noun}较上年的${P}增长${R}，达到${C}。`,
      [claim(mode, 'growth', [C, P], R)],
      say`${finish}${noun}较上年的${P}略有波动，票价增长${R}，候补${C}。`,
    );
  }),
  third('points/raised-and-reached', (s, mode, words) => {
    const { noun, finish } = words.errand();
    const [c, p] = [s.int(700, 985) / 10, s.int(450, 690) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${noun}${finish}率比上年的${P}提高${D}，达到${C}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${noun}${finish}率上年为${P}，票房占比提高${D}，满座率达到${C}。`,
    );
  }),
  third('average/reckoned-by-households', (s, mode, words) => {
    const [name] = words.costs();
    const n = s.int(60, 900);
    const T = wan(n * s.int(12, 90) * 100);
    const [N, A] = [count(n, '户'), quotient(s, T.value / n, 1, '元', mode)];
    return either(
      mode,
      say`${name}分红${T}，按${N}计，户均${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${name}分红${T}，参与${N}，首户领取${A}。`,
    );
  }),
  third('average/days-and-a-day', (s, mode, words) => {
    const { noun, unit, take } = words.errand();
    const d = s.int(5, 40);
    const n = d * s.int(30, 900) + s.int(0, d - 1);
    const [D, N, A] = [count(d, '天'), count(n, unit), quotient(s, n / d, 1, unit, mode)];
    return either(
      mode,
      say`庙会${D}共${take}${noun}${N}，平均每天${A}。`,
      [claim(mode, 'average', [N, D], A)],
      say`庙会${D}共${take}${noun}${N}，开幕当天${A}。`,
    );
  }),
  third('times/so-many-times-that-of', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const [a, b] = words.breeds(2);
    const { P, Q, T } = multiple(s, unit, mode);
    return either(
      mode,
      say`${a}${noun}${P}、${b}${noun}${Q}，前者为后者的${T}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${a}${noun}${P}、${b}${noun}${Q}，暑期票价为平日的${T}。`,
    );
  }),
  third('difference/gone-out', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const { W, P, D } = taken(s, unit, mode, 0.2, 0.7);
    return either(
      mode,
      say`库存${noun}${W}，调出${P}，剩余${D}。`,
      [claim(mode, 'diff', [W, P], D)],
      say`库存${noun}${W}，调出${P}，邻库剩余${D}。`,
    );
  }),
];
