import { after } from '../changes.js';
import { say } from '../compose.js';
import { sound, yi } from '../fourth/form.js';
import { holding } from '../grammar.js';
import { claim, counted, either, moved, points, quotient, rated, share } from '../other/form.js';
import { count, percent } from '../source.js';
import { anyPercent, byTheWay, fifth, members, moneys } from './form.js';

/** Reports of courts and procurators: what came in and was concluded, with growths between, and what became of it. */
export const COURTS = [
  fifth('rate/in-and-out-with-growths', (s, mode, w) => {
    const { noun, unit, take, finish } = w.duty();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`${w.counties(1)[0]}${w.year()}共${take}${noun}${W}，${finish}${P}，同比分别${byTheWay(s)}、${byTheWay(s)}，${finish}率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.counties(1)[0]}${w.year()}共${take}${noun}${W}，${finish}${P}，同比分别${byTheWay(s)}、${byTheWay(s)}，近五年平均${finish}率${R}。`,
    );
  }),
  fifth('sum/taken-done-and-pending', (s, mode, w) => {
    const { noun, unit, take, finish } = w.duty();
    const { figs, W } = members(s, 2, unit, mode);
    const [x, y] = figs;
    const C = count(s.int(3, 40), unit);
    return either(
      mode,
      say`共${take}${noun}${W}（含旧存${C}），${finish}${x}，未${finish}${y}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`共${take}${noun}${count(x.value + y.value + 77, unit)}（含旧存${C}），${finish}${x}，延期${y}。`,
    );
  }),
  fifth('sum/by-branch-of-law', (s, mode, w) => {
    const { figs, W } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.counties(1)[0]}法院审执结各类案件${W}，其中刑事案件${a}，民商事案件${b}，行政案件${c}，执行案件${d}，收结案总体均衡。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.counties(1)[0]}法院审执结各类案件${count(figs.reduce((n, { value }) => n + value, 0) + 300, '件')}，其中涉企案件${a}，涉农案件${b}，涉外案件${c}，涉军案件${d}，收结案总体均衡。`,
    );
  }),
  fifth('rate/charged-and-not-charged', (s, mode, w) => {
    const [p, q] = [s.int(200, 1900), s.int(40, 400)];
    const [P, Q] = [count(p, '人'), count(q, '人')];
    const R = share(s, q, p + q, mode);
    const [a] = w.charges(1);
    return either(
      mode,
      say`对${a}等案件依法决定起诉${P}、不起诉${Q}，不起诉率${R}，${w.counties(1)[0]}入选示范。`,
      [claim(mode, 'rate_over_parts', [Q, P], R)],
      say`对${a}等案件依法决定起诉${P}、不起诉${Q}，公开听证率${R}，${w.counties(1)[0]}入选示范。`,
    );
  }),
  fifth('rate/pleas-of-all-heard', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.7, 0.97);
    return either(
      mode,
      say`${w.year()}审结被告人${W}，适用认罪从宽程序的${P}，占审结人数的${R}，${byTheWay(s)}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.year()}审结被告人${W}，其中投案后又自首的${P}，占全部投案人数的${R}，${byTheWay(s)}。`,
    );
  }),
  fifth('rate/mediated-and-withdrawn', (s, mode, w) => {
    const all = s.whole();
    const [p, q] = [s.part(all, 0.2, 0.45), s.part(all, 0.1, 0.3)];
    const [W, P, Q] = [count(all, '件'), count(p, '件'), count(q, '件')];
    const R = share(s, p + q, all, mode);
    const [a] = w.charges(1);
    return either(
      mode,
      say`审结${a}案件${W}，其中以调解方式结案${P}、以撤诉方式结案${Q}，两种方式结案占${R}。`,
      [claim(mode, 'rate_sum', [P, Q, W], R)],
      say`审结${a}案件${W}，其中以调解方式结案${P}、以撤诉方式结案${Q}，自动履行率${R}。`,
    );
  }),
  fifth('average/cases-a-judge', (s, mode, w) => {
    const n = s.int(18, 90);
    const t = n * s.int(90, 400) + s.int(1, n - 1);
    const [N, T] = [count(n, '名'), count(t, '件')];
    const A = quotient(s, t / n, 1, '件', mode);
    return either(
      mode,
      say`${w.counties(1)[0]}法院${N}员额法官共结案${T}，人均结案${A}，同比${byTheWay(s)}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${w.counties(1)[0]}法院${N}员额法官共结案${T}，院庭长人均办案${A}，同比${byTheWay(s)}。`,
    );
  }),
  fifth('difference/days-shortened', (s, mode, w) => {
    const p = s.int(40, 120);
    const c = s.int(20, p - 12);
    const [P, C, D] = [count(p, '天'), count(c, '天'), counted(s, p - c, '天', mode)];
    const [a] = w.charges(1);
    return either(
      mode,
      say`${a}案件平均审理天数由${P}缩短至${C}，减少${D}。`,
      [claim(mode, 'diff', [P, C], D)],
      say`${a}案件平均审理天数由${P}缩短至${C}，送达时间减少${D}。`,
    );
  }),
  fifth('rate/money-brought-in', (s, mode, w) => {
    const [W] = moneys(s, 20).figs;
    const P = yi(W.value * (0.3 + 0.5 * s.next()));
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`${w.counties(1)[0]}法院执行标的额${W}，到位${P}，到位率${R}；发放司法救助金${String(s.int(20, 90))}万元。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.counties(1)[0]}法院执行标的额${W}，保全财产${P}，网拍成交率${R}；发放司法救助金${String(s.int(20, 90))}万元。`,
    );
  }),
  fifth('points/rate-up-from-last-year', (s, mode, w) => {
    const { noun, finish } = w.duty();
    const [c, p] = [s.int(880, 985) / 10, s.int(600, 860) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${noun}${finish}率${C}，同比上升${D}，上年同期为${P}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${noun}${finish}率${C}，同比上升${D}，全省平均为${P}。`,
    );
  }),
  fifth('rate/all-and-one-branch', (s, mode, w) => {
    const { noun, unit, take, finish } = w.duty();
    const [a] = w.charges(1);
    const x = rated(s, unit, 'holds', 0.6, 0.95);
    const v = s.part(x.w, 0.3, 0.6);
    const q = Math.min(x.p - 1, s.part(v, 0.5, 0.95));
    const [V, Q] = [count(v, unit), count(q, unit)];
    const T = share(s, q, v, mode);
    return either(
      mode,
      say`${take}${noun}${x.W}，${finish}${x.P}，${finish}率${x.R}。其中，${a}类${take}${V}，${finish}${Q}，${finish}率${T}。`,
      [holding(mode, 'rate', [x.P, x.W], x.R), claim(mode, 'rate', [Q, V], T)],
      say`${take}${noun}${count(x.w, unit)}，${a}类${take}${V}；外地协查${Q}，协查${finish}率${T}。`,
    );
  }),
  fifth('rate/filed-and-warned', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.5, 0.95);
    const q = count(s.int(4, 30), '件');
    return either(
      mode,
      say`${w.year()}立案公益诉讼${W}，诉前建议${P}，占立案数的${R}，向法院诉讼${q}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.year()}立案公益诉讼${W}，诉前建议${P}，建议采信率${R}，向法院诉讼${q}。`,
    );
  }),
  fifth('change/arrests-and-charges-down', (s, mode, w) => {
    const [p, q] = [s.whole(), s.whole()];
    const [c, d] = [after(s, p, false), after(s, q, true)];
    const [P, Q, C, D] = [count(p, '人'), count(q, '人'), count(c, '人'), count(d, '人')];
    const [R, T] = [moved(s, c, p, mode), moved(s, d, q, sound(mode))];
    return either(
      mode,
      say`${w.counties(1)[0]}检察院批捕${C}（上年${P}，下降${R}），起诉${D}（上年${Q}，上升${T}）。`,
      [claim(mode, 'decline', [C, P], R), holding(mode, 'growth', [D, Q], T)],
      say`${w.counties(1)[0]}检察院批捕${C}（未成年${count(s.part(c, 0.02, 0.1), '人')}，再犯率${R}），起诉${D}（缓刑建议采纳率${T}）。`,
    );
  }),
  fifth('difference/cases-of-two-years', (s, mode, w) => {
    const { noun, unit, take } = w.duty();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, D] = [count(p, unit), count(c, unit), counted(s, c - p, unit, mode)];
    return either(
      mode,
      say`${take}${noun}${C}，比上年${P}净增${D}，人案矛盾突出。`,
      [claim(mode, 'diff', [C, P], D)],
      say`${take}${noun}${C}，评查${P}，聘用书记员净增${count(s.int(3, 30), '名')}，人案矛盾突出。`,
    );
  }),
];

/** Traps of the same reports. */
export const COURT_TRAPS = [
  fifth('trap/content-without-appeal', (s) => {
    const { W, P, p, w } = rated(s, '件', 'holds', 0.04, 0.2);
    return {
      draft: say`一审审结${W}，上诉${P}，服判息诉率${percent((100 * (w - p)) / w, 2)}。`,
      claims: [],
    };
  }),
  fifth('trap/appealed-and-altered', (s) => {
    const { W, P } = rated(s, '件', 'holds', 0.04, 0.2);
    return {
      draft: say`一审审结${W}，上诉${P}，改判发回率${anyPercent(s, 1, 9)}，低于全省平均水平。`,
      claims: [],
    };
  }),
  fifth('trap/month-named-behind-year-on-year', (s, _, w) => {
    const { noun, unit, take } = w.duty();
    const p = s.whole();
    return {
      draft: say`12月${take}${noun}${count(after(s, p, true), unit)}，同比上升${anyPercent(s, 2, 60)}，11月为${count(p, unit)}。`,
      claims: [],
    };
  }),
  fifth('trap/two-years-before', (s, _, w) => {
    const { noun, unit, take } = w.duty();
    const p = s.whole();
    return {
      draft: say`${take}${noun}${count(after(s, p, true), unit)}，同比上升${anyPercent(s, 2, 60)}，前年为${count(p, unit)}。`,
      claims: [],
    };
  }),
  fifth('trap/most-frequent-charges', (s, _, w) => {
    const [a, b, c] = w.charges(3);
    const n = s.int(900, 4000);
    const part = () => count(s.part(n, 0.05, 0.2), '人');
    return {
      draft: say`起诉${count(n, '人')}，人数较多的罪名有${a}${part()}、${b}${part()}、${c}${part()}，同比均有下降。`,
      claims: [],
    };
  }),
  fifth('trap/persons-of-several-cases', (s, _, w) => {
    const { W, P } = rated(s, '件', 'holds', 0.3, 0.8);
    const y = rated(s, '人', 'holds', 0.3, 0.8);
    return {
      draft: say`${w.counties(1)[0]}检察院受理审查起诉${W}${y.W}，审结${P}，羁押${y.P}，诉前羁押率${anyPercent(s, 10, 60)}。`,
      claims: [],
    };
  }),
  fifth('trap/five-years-and-this-one', (s, _, w) => {
    const { noun, unit, take, finish } = w.duty();
    const n = s.int(200, 900);
    return {
      draft: say`五年来共${take}${noun}${count(n * 6 + 31, unit)}，今年${finish}${count(n, unit)}，${finish}率稳定在${anyPercent(s, 80, 97)}以上。`,
      claims: [],
    };
  }),
];
