import { after } from '../changes.js';
import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, counted, either, moved, points } from '../other/form.js';
import { count, percent, unitless, wan } from '../source.js';
import { fourth, sound, yi } from './form.js';

/** Changes as bulletins put them: both in a bracket, three years in a row, prices, days saved, points off an aim. */
export const FOURTH_CHANGES = [
  fourth('change/last-year-and-growth-in-one-bracket', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`${w.office()}全年${finish}${noun}${C}（上年为${P}，同比增长${R}），${w.aside()}。`,
      [claim(mode, 'growth', [C, P], R)],
      say`${w.office()}全年${finish}${noun}${C}（退件${P}，运费同比增长${R}），${w.aside()}。`,
    );
  }),
  fourth('change/gain-with-percent-in-bracket', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const p = s.whole();
    const c = after(s, p, true);
    const [C, D, R] = [count(c, unit), count(c - p, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`${w.span()}${finish}${noun}${C}，较去年同期增加${D}（增长${R}）。`,
      [claim(mode, 'growth_delta', [C, D], R, { sign: 1 })],
      say`${w.span()}${finish}${noun}${C}，转交邻县${D}（邻县同期增长${R}）。`,
    );
  }),
  fourth('change/three-years-in-a-row', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const a = s.whole();
    const b = after(s, a, true);
    const c = after(s, b, true);
    const [A, B, C] = [count(a, unit), count(b, unit), count(c, unit)];
    const [R, T] = [moved(s, b, a, mode), moved(s, c, b, sound(mode))];
    return either(
      mode,
      say`2022年、2023年、2024年${take}${noun}分别为${A}、${B}、${C}，后两年分别比上年增长${R}、${T}。`,
      [claim(mode, 'growth', [B, A], R), holding(mode, 'growth', [C, B], T)],
      say`2022年、2023年、2024年${take}${noun}分别为${A}、${B}、${C}，后两年纸价分别比上年上涨${R}、${T}。`,
    );
  }),
  fourth('change/of-the-year-before-the-slump', (s, mode, w) => {
    const [town] = w.towns(1);
    const p = s.int(20, 900) * 1000;
    const [P, C] = [wan(p, 1, '人次'), wan(p * (0.5 + 0.9 * s.next()), 1, '人次')];
    const R = percent((100 * C.value) / P.value, 1);
    const shown = mode === 'holds' ? R : percent(R.value * (s.chance(0.5) ? 1.25 : 0.75), 1);
    return either(
      mode,
      say`国庆假期，${town}各景点迎客${C}，为2019年同期（${P}）的${shown}。`,
      [claim(mode, 'rate', [C, P], shown)],
      say`国庆假期，${town}各景点迎客${C}，春节假期迎客${P}，客房均价为2019年同期的${shown}。`,
    );
  }),
  fourth('change/month-before-in-bracket', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, D] = [count(p, unit), count(c, unit), counted(s, c - p, unit, mode)];
    return either(
      mode,
      say`12月份${take}${noun}${C}，环比增加${D}（11月份${P}）。`,
      [claim(mode, 'diff', [C, P], D)],
      say`12月份${take}${noun}${C}，环比值守加派${count(s.int(4, 40), '名')}（退回${P}）。`,
    );
  }),
  fourth('change/price-a-kilogram', (s, mode, w) => {
    const p = s.int(30, 300) / 10;
    const c = Number((p * (1.06 + 0.5 * s.next())).toFixed(1));
    const [P, C] = [unitless(p, 1, '元'), unitless(c, 1, '元')];
    const R = moved(s, c, p, mode);
    return either(
      mode,
      say`${w.towns(1)[0]}集上，土猪肉零售价由每公斤${P}涨至${C}，涨幅${R}。`,
      [claim(mode, 'growth', [C, P], R)],
      say`${w.towns(1)[0]}集上，土猪肉零售价每公斤${C}，鸡蛋每公斤${P}，摊位费涨幅${R}。`,
    );
  }),
  fourth('change/days-saved', (s, mode, w) => {
    const { noun, finish } = w.matter();
    const p = s.int(12, 60);
    const c = s.int(3, p - 5);
    const [P, C, R] = [count(p, '个工作日'), count(c, '个工作日'), moved(s, c, p, mode)];
    return either(
      mode,
      say`${noun}${finish}的法定时限为${P}，现承诺时限为${C}，压缩${R}。`,
      [claim(mode, 'decline', [C, P], R)],
      say`${noun}${finish}的法定时限为${P}，现承诺时限为${C}，跑动次数压缩${R}。`,
    );
  }),
  fourth('change/each-year-its-sentence', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const p = s.whole();
    const c = after(s, p, false);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`2023年，${w.office()}${finish}${noun}${P}。2024年，此项降为${C}，同比下降${R}。`,
      [claim(mode, 'decline', [C, P], R)],
      say`2023年，${w.office()}${finish}${noun}${P}。2024年，另设驿站${C}，水电费同比下降${R}。`,
    );
  }),
  fourth('change/percent-then-from-and-to', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`${noun}数量一年增长了${R}，由上年末的${P}增加到今年末的${C}。`,
      [claim(mode, 'growth', [C, P], R)],
      say`${noun}好评一年增长了${R}，上年末寄存${P}，今年末另有${C}待取。`,
    );
  }),
  fourth('change/cases-and-heads-from-and-to', (s, mode, w) => {
    const [a] = w.species(1);
    const [p, q] = [s.int(300, 900), s.int(900, 4000)];
    const [c, d] = [after(s, p, false), after(s, q, false)];
    const [P, Q, C, D] = [count(p, '起'), count(q, '人'), count(c, '起'), count(d, '人')];
    const [R, T] = [moved(s, c, p, mode), moved(s, d, q, sound(mode))];
    return either(
      mode,
      say`${a}由上年的${P}${Q}降到${C}${D}，起数和人数分别下降${R}和${T}。`,
      [claim(mode, 'decline', [C, P], R), holding(mode, 'decline', [D, Q], T)],
      say`${a}上年报来${P}${Q}，今年改由村里记录${C}${D}，纸耗和油耗分别下降${R}和${T}。`,
    );
  }),
  fourth('change/income-up-by-with-last-year', (s, mode, w) => {
    const p = s.int(200, 900) * 1_000_000;
    const P = yi(p);
    const C = yi(p * (1.05 + 0.3 * s.next()));
    const D = yi(C.value - P.value);
    const R = moved(s, C.value, P.value, mode);
    return either(
      mode,
      say`${w.towns(1)[0]}园区开票销售${C}，比上年（${P}）多${D}，增幅${R}，${w.aside()}。`,
      [claim(mode, 'growth', [C, P], R), holding(mode, 'diff', [C, P], D)],
      say`${w.towns(1)[0]}园区开票销售${C}，另有在谈${P}，用电增幅${R}，${w.aside()}。`,
    );
  }),
  fourth('change/told-in-the-next-sentence', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return either(
      mode,
      say`今年以来共${take}${noun}${C}，而去年同期只有${P}。两相比较，增长${R}。`,
      [claim(mode, 'growth', [C, P], R)],
      say`今年以来共${take}${noun}${C}，而报废的只有${P}。两项的单位成本，增长${R}。`,
    );
  }),
  fourth('points/over-the-aim', (s, mode, w) => {
    const { noun, finish } = w.matter();
    const [c, p] = [s.int(880, 985) / 10, s.int(600, 860) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${noun}${finish}率达${C}，高于${P}的年度目标${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${noun}${finish}率达${C}，年度目标${P}已实现，窗口好评率提高${D}。`,
    );
  }),
  fourth('points/town-and-country', (s, mode, w) => {
    const [c, p] = [s.int(700, 985) / 10, s.int(450, 690) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${w.office()}抽样推算，成人慢跑比例城里为${C}，乡下为${P}，城乡相差${D}。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.office()}抽样推算，成人慢跑比例城里为${C}，乡下为${P}，吸烟比例城乡相差${D}。`,
    );
  }),
  fourth('points/share-fell-last-year-behind', (s, mode, w) => {
    const [a] = w.species(1);
    const [c, p] = [s.int(200, 390) / 10, s.int(410, 690) / 10];
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return either(
      mode,
      say`${a}占全部来件的比重为${C}，同比回落${D}（上年为${P}）。`,
      [claim(mode, 'points', [P, C], D)],
      say`${a}占全部来件的比重为${C}，邻县同比回落${D}（重复件占${P}）。`,
    );
  }),
];
