import { after } from '../changes.js';
import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, counted, either, moved, points, quotient, rated, share, split } from '../other/form.js';
import { count, percent, wan } from '../source.js';
import { fourth, percentage, sound } from './form.js';

/** Sentences with a figure that belongs to the relation only by its words: two plans, what is struck off, what is included. */
export const FOURTH_FURTHER = [
  fourth('rate/half-year-plan-and-year-plan', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const all = s.whole();
    const half = s.part(all, 0.45, 0.6);
    const p = s.part(all, 0.4, 0.7);
    const [W, H, P] = [count(all, unit), count(half, unit), count(p, unit)];
    const R = percentage(s, (100 * p) / half, 1, mode);
    const T = share(s, p, all, sound(mode));
    return either(
      mode,
      say`${noun}全年计划${finish}${W}、上半年计划${finish}${H}，至6月底实际${finish}${P}，完成半年计划的${R}、全年计划的${T}。`,
      [claim(mode, 'rate', [P, H], R), holding(mode, 'rate', [P, W], T)],
      say`${noun}全年计划${finish}${W}、上半年计划${finish}${H}，至6月底实际${finish}${P}，用油为半年定额的${R}、用电为全年定额的${T}。`,
    );
  }),
  fourth('points/speed-of-growth', (s, mode, w) => {
    const { noun, take } = w.matter();
    const [c, p] = [s.int(110, 290) / 10, s.int(20, 100) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${w.span()}${noun}${take}量增长${C}，增速比上年同期的${P}加快${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.span()}${noun}${take}量增长${C}，客单价增长${P}，夜间时段占比提高${D}。`,
    );
  }),
  fourth('rate/late-and-on-time', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const { W, P, R, w: all, p } = rated(s, unit, mode, 0.03, 0.4);
    const Q = count(all - p, unit);
    const T = share(s, all - p, all, sound(mode));
    return either(
      mode,
      say`在到期的${W}${noun}中，逾期${finish}${P}，逾期率${R}；如期${finish}${Q}，如期率${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`在到期的${W}${noun}中，逾期${finish}${P}，滞纳金费率${R}；如期${finish}${Q}，优惠费率${T}。`,
    );
  }),
  fourth('share/towns-together-of-the-county', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const [a, b, c] = w.towns(3);
    const all = s.whole();
    const { figs } = split(s, Math.round(all * (0.4 + 0.4 * s.next())), 3, unit, 'holds');
    const [x, y, z] = figs;
    const sum = x.value + y.value + z.value;
    const [W, S, R] = [count(all, unit), count(sum, unit), share(s, sum, all, mode)];
    return either(
      mode,
      say`${a}${x}、${b}${y}、${c}${z}，三地合计${S}，占全县${noun}${W}的${R}。`,
      [holding(mode, 'sum', figs, S), claim(mode, 'rate', [S, W], R)],
      say`${a}${x}、${b}${y}、${c}${z}，全县${noun}${W}，三地人口占全县的${R}。`,
    );
  }),
  fourth('rate/carried-over-within', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const { W, P, R, w: all } = rated(s, unit, mode, 0.5, 0.95);
    const C = count(s.part(all, 0.03, 0.2), unit);
    return either(
      mode,
      say`${w.office()}应${finish}${noun}${W}（含往年结存${C}），已${finish}${P}，${finish}率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.office()}应${finish}${noun}${W}（含往年结存${C}），已${finish}${P}，往年结存部分${finish}率${R}。`,
    );
  }),
  fourth('rate/without-what-is-void', (s, mode, w) => {
    const { noun, unit, take, finish } = w.matter();
    const all = s.whole();
    const q = s.part(all, 0.03, 0.15);
    const p = s.part(all - q, 0.5, 0.95);
    const [W, Q, V, P] = [count(all, unit), count(q, unit), count(all - q, unit), count(p, unit)];
    const R = share(s, p, all - q, mode);
    return either(
      mode,
      say`${take}${noun}${W}，剔除重复登记的${Q}，应${finish}${V}，实际${finish}${P}，${finish}率为${R}。`,
      [holding(mode, 'diff', [W, Q], V), claim(mode, 'rate', [P, V], R)],
      say`${take}${noun}${W}，剔除重复登记的${Q}，应${finish}${V}，实际派员${count(s.int(20, 90), '人次')}，志愿者到岗率为${R}。`,
    );
  }),
  fourth('difference/short-of-the-aim', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const all = s.whole();
    const p = s.part(all, 0.4, 0.9);
    const [W, P, D] = [count(all, unit), count(p, unit), counted(s, all - p, unit, mode)];
    return either(
      mode,
      say`目前已${finish}${noun}${P}，距全年${W}的目标还差${D}。`,
      [claim(mode, 'diff', [W, P], D)],
      say`目前已${finish}${noun}${P}，全年目标为${W}，本周计划再${finish}${D}。`,
    );
  }),
  fourth('difference/after-three-outlays', (s, mode, w) => {
    const [name] = w.schemes();
    const [x, y, z, d] = [s.int(50, 400), s.int(50, 400), s.int(20, 200), s.int(90, 500)];
    const [W, X, Y, Z] = [x + y + z + d, x, y, z].map((n) => wan(n * 10_000, 0)) as Money;
    const D = wan(counted(s, d, '', mode).value * 10_000, 0);
    return either(
      mode,
      say`${name}专款${W}，支付材料费${X}、人工费${Y}、监理费${Z}，账上尚余${D}。`,
      [claim(mode, 'left', [W, X, Y, Z], D)],
      say`${name}专款${W}，拟付材料费${X}、人工费${Y}，保证金${Z}另户存放，村级账上尚余${D}。`,
    );
  }),
  fourth('average/a-household-and-a-head', (s, mode, w) => {
    const n = s.int(60, 900);
    const k = Math.round(n * (2.2 + s.next()));
    const T = wan(n * s.int(20, 90) * 100);
    const [N, K] = [count(n, '户'), count(k, '人')];
    const [A, B] = [quotient(s, T.value / n, 0, '元', mode), quotient(s, T.value / k, 0, '元', sound(mode))];
    return either(
      mode,
      say`${w.towns(1)[0]}向${N}${K}分配茶山收益${T}，户均${A}、人均${B}。`,
      [claim(mode, 'average', [T, N], A), holding(mode, 'average', [T, K], B)],
      say`${w.towns(1)[0]}向${N}${K}分配茶山收益${T}，入股每份${A}、分红每份${B}。`,
    );
  }),
  fourth('change/two-towns-last-year-in-brackets', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const [a, b] = w.towns(2);
    const [p, q] = [s.whole(), s.whole()];
    const [c, d] = [after(s, p, true), after(s, q, false)];
    const [P, Q, C, D] = [count(p, unit), count(q, unit), count(c, unit), count(d, unit)];
    const [R, T] = [moved(s, c, p, mode), moved(s, d, q, sound(mode))];
    return either(
      mode,
      say`分地区看，${a}${take}${noun}${C}（上年${P}），上升${R}；${b}${take}${noun}${D}（上年${Q}），下降${T}。`,
      [claim(mode, 'growth', [C, P], R), holding(mode, 'decline', [D, Q], T)],
      say`分地区看，${a}${take}${noun}${C}（借入${P}），气温距平上升${R}；${b}${take}${noun}${D}（借出${Q}），雨量下降${T}。`,
    );
  }),
  fourth('change/fewer-and-last-year-behind', (s, mode, w) => {
    const [a] = w.species(1);
    const p = s.whole();
    const c = after(s, p, false);
    const [P, C, D, R] = [count(p, '起'), count(c, '起'), count(p - c, '起'), moved(s, c, p, mode)];
    return either(
      mode,
      say`${w.span()}接${a}报警${C}，同比少发${D}，降幅${R}（去年同期${P}）。`,
      [holding(mode, 'diff', [P, C], D), claim(mode, 'decline', [C, P], R)],
      say`${w.span()}接${a}报警${C}，出警路程缩短${count(s.int(20, 900), '公里')}，油耗降幅${R}（骑行出警${P}）。`,
    );
  }),
  fourth('rate/name-behind-the-bracket', (s, mode, w) => {
    const { noun, unit, take, finish } = w.matter();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`${noun}（${take}${W}，${finish}${P}）的${finish}率为${R}，列全县中游。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${noun}（${take}${W}，${finish}${P}）的经办人年休率为${R}，列全县中游。`,
    );
  }),
  fourth('rate/scored-as-an-indicator', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const { W, P, R } = rated(s, unit, mode);
    const n = count(s.int(2, 9), '分');
    return either(
      mode,
      say`考核指标“${noun}${finish}率”：应${finish}${W}，实${finish}${P}，实际值${R}，得${n}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`考核指标“${noun}${finish}率”：目标值${R}，权重${n}；应${finish}${W}，实${finish}数按月填报，12月${P}。`,
    );
  }),
  fourth('sum/three-items-above-and-their-share', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const [a, b, c] = w.species(3);
    const all = s.whole();
    const { figs, W: S } = split(s, Math.round(all * (0.4 + 0.4 * s.next())), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${noun}来源较多的有：${a}${x}，${b}${y}，${c}${z}。以上三项共计${S}，${w.aside()}。`,
      [claim(mode, 'sum', figs, S)],
      say`${noun}来源较多的有：${a}${x}，${b}${y}，${c}${z}。各乡镇全部来源共计${count(all + 400, unit)}，${w.aside()}。`,
    );
  }),
];

type Money = [ReturnType<typeof wan>, ReturnType<typeof wan>, ReturnType<typeof wan>, ReturnType<typeof wan>];
