import { after } from '../changes.js';
import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { holding } from '../grammar.js';
import { claim, counted, either, moved, quotient, rated, rightOr, share } from '../other/form.js';
import { count, percent, unitless, wan } from '../source.js';
import { anyPercent, byTheWay, fifth, members } from './form.js';

const power = (n: number) => wan(n * 10_000, 0, '千瓦');

/** Bulletins of the environment and of schools: days, sections, concentrations; pupils, classes, places. */
export const SCHOOLS = [
  fifth('rate/good-days-of-days', (s, mode, w) => {
    const [a, b, c] = [s.int(90, 150), s.int(130, 190), s.int(5, 30)];
    const [A, B, P, W] = [count(a, '天'), count(b, '天'), count(a + b, '天'), count(a + b + c, '天')];
    const R = share(s, a + b, a + b + c, mode);
    return either(
      mode,
      say`${w.counties(1)[0]}有效监测${W}，空气优良${P}（优${A}、良${B}），优良天数比例${R}。`,
      [holding(mode, 'sum', [A, B], P), claim(mode, 'rate', [P, W], R)],
      say`${w.counties(1)[0]}有效监测${W}，空气优良${P}（优${A}、良${B}），设备在线率${R}。`,
    );
  }),
  fifth('share/water-sections-by-class', (s, mode, w) => {
    const all = s.int(60, 400);
    const [p, q] = [s.part(all, 0.6, 0.8), s.part(all, 0.02, 0.1)];
    const [W, P, Q] = [count(all, '个'), count(p, '个'), count(q, '个')];
    const [R, T] = [share(s, p, all, mode), share(s, q, all, sound(mode))];
    return either(
      mode,
      say`${w.year()}监测的${W}断面中，水质达到Ⅲ类及以上的${P}，占${R}；劣Ⅴ类${Q}，占${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`${w.year()}监测的${W}断面中，水质达到Ⅲ类及以上的${P}，总磷下降${R}；劣Ⅴ类${Q}，氨氮下降${T}。`,
    );
  }),
  fifth('change/fine-dust', (s, mode, w) => {
    const p = s.int(280, 560) / 10;
    const c = Number((p * (0.7 + 0.25 * s.next())).toFixed(1));
    const [P, C] = [unitless(p, 1, '微克/立方米'), unitless(c, 1, '微克/立方米')];
    const R = moved(s, c, p, mode);
    return either(
      mode,
      say`${w.counties(1)[0]}PM2.5平均浓度为${C}，同比下降${R}（上年为${P}）。`,
      [claim(mode, 'decline', [C, P], R)],
      say`${w.counties(1)[0]}PM2.5平均浓度为${C}，优于省考目标（${P}），重型货车流量同比下降${R}。`,
    );
  }),
  fifth('change/tons-cut', (s, mode, w) => {
    const p = s.int(1200, 9000);
    const c = after(s, p, false);
    const [P, C, D] = [count(p, '吨'), count(c, '吨'), count(p - c, '吨')];
    const R = moved(s, c, p, mode);
    const [a] = w.classes(1);
    return either(
      mode,
      say`${a}企业化学需氧量排放由${P}降至${C}，削减${D}，削减率${R}。`,
      [holding(mode, 'diff', [P, C], D), claim(mode, 'decline', [C, P], R)],
      say`${a}企业化学需氧量排放由${P}降至${C}，收集废油${D}，设备出租率${R}。`,
    );
  }),
  fifth('rate/found-and-mended', (s, mode, w) => {
    const { W, P, R } = rated(s, '个', mode, 0.6, 0.98);
    const N = count(s.int(200, 2000), '家次');
    return either(
      mode,
      say`${w.counties(1)[0]}出动执法检查${N}，发现环境问题${W}，整改到位${P}，整改到位率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.counties(1)[0]}出动执法检查${N}，发现环境问题${W}，通报${P}，用车调度到位率${R}。`,
    );
  }),
  fifth('rate/waste-water-treated', (s, mode, w) => {
    const all = s.int(90, 990) * 10_000;
    const [W, P] = [wan(all, 0, '吨'), wan(all * (0.8 + 0.19 * s.next()), 0, '吨')];
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`${w.counties(1)[0]}城区全年产生污水${W}，集中处理${P}，集中处理率${R}，污泥外运${String(s.int(20, 90))}车。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.counties(1)[0]}城区全年产生污水${W}，再生水厂设计能力${P}，管网检测率${R}，污泥外运${String(s.int(20, 90))}车。`,
    );
  }),
  fifth('sum/power-by-source', (s, mode, w) => {
    const n = [s.int(40, 700), s.int(40, 700), s.int(9, 90)] as const;
    const [x, y, z] = [power(n[0]), power(n[1]), power(n[2])];
    const sum = n[0] + n[1] + n[2];
    const W = power(rightOr(s, sum, 0, mode));
    return either(
      mode,
      say`${w.counties(1)[0]}清洁能源装机${W}，其中风电${x}、光伏${y}、其他${z}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${w.counties(1)[0]}清洁能源装机${power(sum + 90)}，其中${w.works()[0]}${x}、民企${y}、年内并网${z}。`,
    );
  }),
  fifth('rate/of-school-age', (s, mode, w) => {
    const all = s.int(4000, 40_000);
    const p = s.part(all, 0.9, 0.99);
    const [W, P] = [count(all, '人'), count(p, '人')];
    const R = percent(rightOr(s, Number(((100 * p) / all).toFixed(2)), 2, mode), 2);
    return either(
      mode,
      say`${w.counties(1)[0]}学前三年适龄幼儿${W}，在园${P}，毛入园率${R}，公办园在园幼儿占比${anyPercent(s, 50, 70)}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.counties(1)[0]}学前三年适龄幼儿${W}，在园${P}，幼教持证率${anyPercent(s, 80, 99)}，公办园在园幼儿占比${anyPercent(s, 50, 70)}。`,
    );
  }),
  fifth('sum/pupils-by-stage', (s, mode, w) => {
    const { figs, W } = members(s, 4, '人', mode, s.int(20_000, 90_000));
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.counties(1)[0]}现有在校（园）学生${W}，其中学前${a}、小学${b}、初中${c}、高中${d}；校车${String(s.int(20, 90))}辆。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.counties(1)[0]}现有在校（园）学生${count(a.value + b.value + c.value + d.value + 900, '人')}，其中寄宿${a}、特困${b}、随迁${c}、留守${d}；校车${String(s.int(20, 90))}辆。`,
    );
  }),
  fifth('average/pupils-a-class', (s, mode, w) => {
    const n = s.int(20, 400);
    const t = n * s.int(34, 52) + s.int(1, n - 1);
    const [N, T] = [count(n, '个'), count(t, '人')];
    const A = quotient(s, t / n, 1, '人', mode);
    return either(
      mode,
      say`${w.counties(1)[0]}初中共设${N}教学班，在校生${T}，平均班额${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${w.counties(1)[0]}初中共设${N}教学班，在校生${T}，起始年级最大班额${A}。`,
    );
  }),
  fifth('average/pupils-a-teacher', (s, mode, w) => {
    const n = s.int(300, 3000);
    const t = Math.round(n * (11 + 8 * s.next()));
    const [N, T] = [count(n, '人'), count(t, '人')];
    const A = quotient(s, t / n, 1, '', mode);
    return either(
      mode,
      say`${w.counties(1)[0]}小学专任教师${N}，在校生${T}，师生比1:${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`${w.counties(1)[0]}小学专任教师${N}，在校生${T}，心理教师配备标准1:${A}00。`,
    );
  }),
  fifth('rate/passed-and-up-by', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.6, 0.85);
    return either(
      mode,
      say`${w.counties(1)[0]}中考参考${W}，普高上线${P}，上线率${R}；校园足球赛${String(s.int(20, 90))}场。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.counties(1)[0]}中考参考${W}，体育满分${P}，阅卷机读率${R}；校园足球赛${String(s.int(20, 90))}场。`,
    );
  }),
  fifth('average/aid-a-head', (s, mode, w) => {
    const n = s.int(600, 9000);
    const N = count(n, '人次');
    const M = wan(n * s.int(800, 3000));
    const A = quotient(s, M.value / n, 0, '元', mode);
    return either(
      mode,
      say`${w.counties(1)[0]}资助困难学生${N}，发放资金${M}，人均${A}。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.counties(1)[0]}资助困难学生${N}，发放资金${M}，高中一等助学金每人${A}。`,
    );
  }),
  fifth('share/teachers-by-schooling', (s, mode, w) => {
    const all = s.int(900, 9000);
    const [p, q] = [s.part(all, 0.6, 0.9), s.part(all, 0.05, 0.2)];
    const [W, P, Q] = [count(all, '人'), count(p, '人'), count(q, '人')];
    const [R, T] = [share(s, p, all, mode), share(s, q, all, sound(mode))];
    return either(
      mode,
      say`专任教师${W}中，本科${P}，研究生${Q}，分别占专任教师总数的${R}和${T}，${w.counties(1)[0]}居全市前列。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`专任教师${W}中，本科${P}，研究生${Q}，绩效和课时补助分别提高${R}和${T}，${w.counties(1)[0]}居全市前列。`,
    );
  }),
  fifth('difference/candidates-of-two-years', (s, mode, w) => {
    const p = s.int(2000, 20_000);
    const c = after(s, p, true);
    const [P, C, D] = [count(p, '人'), count(c, '人'), counted(s, c - p, '人', mode)];
    return either(
      mode,
      say`${w.counties(1)[0]}高考报名${C}，比上年多${D}（上年${P}）。`,
      [claim(mode, 'diff', [C, P], D)],
      say`${w.counties(1)[0]}高考报名${C}，比上年多设考场${count(s.int(9, 90), '个')}（含单招${P}）。`,
    );
  }),
  fifth('rate/not-yet-vaccinated', (s, mode, w) => {
    const { W, R, w: all, p } = rated(s, '人', mode, 0.8, 0.97);
    const Q = count(all - p, '人');
    return either(
      mode,
      say`${w.counties(1)[0]}应体检学生${W}，未体检${Q}，体检率${R}。`,
      [claim(mode, 'rate_rest', [Q, W], R)],
      say`${w.counties(1)[0]}应体检学生${W}，未体检${Q}，教职工体检率${R}。`,
    );
  }),
  fifth('change/year-and-month-in-one-breath', (s, mode, w) => {
    const { noun, unit, take } = w.duty();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`当月${take}${noun}${C}，同比${byTheWay(s)}，环比增长${R}，上月为${P}。`,
      [claim(mode, 'growth', [C, P], R)],
      say`当月${take}${noun}${C}，同比${byTheWay(s)}，环比天数增长${R}，退还${P}。`,
    );
  }),
];

/** Traps of the same bulletins. */
export const SCHOOL_TRAPS = [
  fifth('trap/schools-and-places', (s, _, w) => ({
    draft: say`${w.counties(1)[0]}新建学校${count(s.int(3, 9), '所')}、改扩建${count(s.int(4, 20), '所')}，新增学位${count(s.int(20, 90) * 100, '个')}，设施配备率${anyPercent(s, 70, 99)}。`,
    claims: [],
  })),
  fifth('trap/come-and-gone', (s, _, w) => {
    const n = s.int(2000, 9000);
    return {
      draft: say`${w.counties(1)[0]}职校招生${count(n, '人')}，毕业${count(s.part(n), '人')}，在校${count(n * 3 - 41, '人')}，就业率${anyPercent(s, 85, 98)}。`,
      claims: [],
    };
  }),
  fifth('trap/days-without-their-year', (s, _, w) => ({
    draft: say`${w.counties(1)[0]}优良天数${count(s.int(250, 340), '天')}，重污染${count(s.int(1, 9), '天')}，国考断面优良比例${anyPercent(s, 70, 99)}。`,
    claims: [],
  })),
  fifth('trap/teachers-of-several-sorts', (s, _, w) => {
    const n = s.int(2000, 9000);
    return {
      draft: say`${w.counties(1)[0]}教师${count(n, '人')}，其中女教师${count(s.part(n, 0.5, 0.7), '人')}、党员${count(s.part(n, 0.3, 0.5), '人')}、县级以上骨干${count(s.part(n, 0.1, 0.3), '人')}。`,
      claims: [],
    };
  }),
  fifth('trap/best-school', (s, _, w) => {
    const { W, P } = rated(s, '人', 'holds', 0.6, 0.85);
    return {
      draft: say`${w.counties(1)[0]}参考${W}，上线${P}，其中${w.works()[0]}附中上线率最高，达${anyPercent(s, 86, 99)}。`,
      claims: [],
    };
  }),
  fifth('trap/points-that-are-grades', (s, _, w) => ({
    draft: say`${w.counties(1)[0]}PM10浓度${unitless(s.int(40, 80), 0, '微克/立方米')}，PM2.5浓度${unitless(s.int(20, 39), 0, '微克/立方米')}，综合指数${unitless(s.int(30, 50) / 10, 2, '')}，改善率${anyPercent(s, 2, 15)}。`,
    claims: [],
  })),
];
