import { after } from '../changes.js';
import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { count, percent, wan } from '../source.js';
import { claim, counted, either, form, moved, points, share, yearly } from './form.js';

/** Changes as other hands put them: 由…增至…, 较…净增, beside last month and last year, two at once. */
export const OTHER_CHANGES = [
  form('change/year-to-year', (s, mode, words) => {
    const { noun, unit, finish } = words.trade();
    const p = s.whole();
    const c = after(s, p, true);
    const to = s.int(2017, 2024);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`${noun}由${String(to - 1)}年的${P}增至${String(to)}年的${C}，增幅${R}。`,
      [claim(mode, 'growth', [C, P], R)],
      say`${noun}由${String(to - 1)}年的${P}增至${String(to)}年的${C}，${finish}用工增幅${R}。`,
    );
  }),
  form('change/net-gain', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const p = s.whole();
    const c = after(s, p, true);
    const [C, D, R] = [count(c, unit), count(c - p, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`现有${noun}${C}，较上年末净增${D}，增幅${R}。`,
      [claim(mode, 'growth_delta', [C, D], R, { sign: 1 })],
      say`现有${noun}${C}，外借${D}，租金增幅${R}。`,
    );
  }),
  form('change/month-and-year', (s, mode, words) => {
    const { noun, unit, finish } = words.trade();
    const [p, q] = [s.whole(), s.whole()];
    const c = Math.round(Math.max(p, q) * (1.05 + 0.4 * s.next()));
    const [P, Q, C] = [count(p, unit), count(q, unit), count(c, unit)];
    const [R, T] = [moved(s, c, p, mode), moved(s, c, q, mode === 'trap' ? 'fails' : 'holds')];
    return either(
      mode,
      say`本月${finish}${noun}${C}，上月为${P}，环比增长${R}；上年同月为${Q}，同比增长${T}。`,
      [claim(mode, 'growth', [C, P], R), holding(mode, 'growth', [C, Q], T)],
      say`本月${finish}${noun}${C}，备货${P}，环比运费增长${R}；订货${Q}，同比运费增长${T}。`,
    );
  }),
  form('change/less-and-by-how-much', (s, mode, words) => {
    const { noun, unit, finish } = words.trade();
    const p = s.whole();
    const c = after(s, p, false);
    const [P, C, D, R] = [count(p, unit), count(c, unit), count(p - c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`${finish}${noun}${C}，去年为${P}，同比减少${D}，降幅${R}。`,
      [holding(mode, 'diff', [P, C], D), claim(mode, 'decline', [C, P], R)],
      say`${finish}${noun}${C}，闲置${P}，裁撤岗位${count(s.int(3, 40), '个')}，成本降幅${R}。`,
    );
  }),
  form('change/fewer-than-then', (s, mode, words) => {
    const { noun, unit, finish } = words.trade();
    const p = s.whole();
    const c = after(s, p, false);
    const [P, C, D] = [count(p, unit), count(c, unit), counted(s, p - c, unit, mode)];
    return either(
      mode,
      say`上年${finish}${noun}${P}，今年${C}，减少${D}。`,
      [claim(mode, 'diff', [P, C], D)],
      say`上年${finish}${noun}${P}，今年拟展出${C}，展柜减少${count(s.int(3, 60), '个')}。`,
    );
  }),
  form('change/two-from-and-to', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b] = words.sorts(2);
    const [p, q] = [s.whole(), s.whole()];
    const [c, d] = [after(s, p, true), after(s, q, true)];
    const [P, Q, C, D] = [count(p, unit), count(q, unit), count(c, unit), count(d, unit)];
    const [R, T] = [moved(s, c, p, mode), moved(s, d, q, mode === 'trap' ? 'fails' : 'holds')];
    return either(
      mode,
      say`${a}、${b}${noun}分别由上年的${P}、${Q}增加到${C}、${D}，分别增长${R}、${T}。`,
      [claim(mode, 'growth', [C, P], R), holding(mode, 'growth', [D, Q], T)],
      say`${a}、${b}${noun}分别由${P}、${Q}增加到${C}、${D}，讲解费和门票分别上涨${R}、${T}。`,
    );
  }),
  form('change/outlay-cut', (s, mode, words) => {
    const [name, other] = words.outlays();
    const p = s.int(900, 9000) * 1000;
    const [P, C] = [wan(p), wan(after(s, p, false))];
    const R = moved(s, C.value, P.value, mode);
    return either(
      mode,
      say`${name}支出由上年的${P}压减到${C}，下降${R}。`,
      [claim(mode, 'decline', [C, P], R)],
      say`${name}支出由上年的${P}压减到${C}，${other}用料下降${R}。`,
    );
  }),
  form('change/beside-the-same-time', (s, mode, words) => {
    const { noun, unit, take } = words.trade();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, D, R] = [count(p, unit), count(c, unit), count(c - p, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`${words.season()}${take}${noun}${C}，与上年同期的${P}相比增加${D}，增长${R}。`,
      [holding(mode, 'diff', [C, P], D), claim(mode, 'growth', [C, P], R)],
      say`${words.season()}${take}${noun}${C}，与设计容量${P}相比仍有富余，票款增长${R}。`,
    );
  }),
  form('points/risen-to', (s, mode, words) => {
    const { noun, finish } = words.trade();
    const [c, p] = [s.int(700, 985) / 10, s.int(450, 690) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${noun}${finish}率从${P}升至${C}，上升${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${noun}${finish}率从${P}升至${C}，门店空置率上升${D}。`,
    );
  }),
  form('points/one-above-the-other', (s, mode, words) => {
    const { noun, finish } = words.trade();
    const [a, b] = words.spots(2);
    const [c, p] = [s.int(700, 985) / 10, s.int(450, 690) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${noun}${finish}率，${a}为${C}，${b}为${P}，${a}比${b}高${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${noun}${finish}率，${a}为${C}，${b}为${P}，${a}电价比平段高${D}。`,
    );
  }),
  form('points/this-year-and-last', (s, mode, words) => {
    const { noun, finish } = words.trade();
    const [c, p] = [s.int(700, 985) / 10, s.int(450, 690) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${noun}${finish}率今年为${C}，上年为${P}，提升${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${noun}${finish}率今年为${C}，仓容利用率为${P}，好评率提升${D}。`,
    );
  }),
  form('cagr/over-so-many-years', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const from = s.int(2009, 2017);
    const years = s.int(3, 7);
    const { A, B, R } = yearly(s, years, unit, mode);
    return either(
      mode,
      say`${String(from)}年有${noun}${A}，${String(from + years)}年达到${B}，年均增长${R}。`,
      [claim(mode, 'cagr', [A, B], R, { years })],
      say`${String(from)}年有${noun}${A}，${String(from + years)}年达到${B}，租金年均增长${R}。`,
    );
  }),
  form('change/as-a-share-of-last-years', (s, mode, words) => {
    const { noun, unit, finish } = words.trade();
    const p = s.whole();
    const c = s.part(p, 0.5, 1.6);
    const [P, C, R] = [count(p, unit), count(c, unit), share(s, c, p, mode, 240)];
    return either(
      mode,
      say`今年${finish}${noun}${C}，相当于上年${P}的${R}。`,
      [claim(mode, 'rate', [C, P], R)],
      say`今年${finish}${noun}${C}，上年外购${P}，票价相当于旺季的${R}。`,
    );
  }),
];
