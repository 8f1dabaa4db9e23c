import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either, rated, share, sharedOut, split } from '../other/form.js';
import { count, percent, wan } from '../source.js';
import { fourth, sound, yi } from './form.js';

/** Shares as bulletins put them: percent before count, the whole a sentence before, men and women, of what was added. */
export const FOURTH_SHARES = [
  fourth('share/most-next-in-own-sentences', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const [a, b] = w.species(2);
    const all = s.whole();
    const [p, q] = [s.part(all, 0.35, 0.55), s.part(all, 0.12, 0.3)];
    const [W, P, Q] = [count(all, unit), count(p, unit), count(q, unit)];
    const [R, T] = [share(s, p, all, mode), share(s, q, all, sound(mode))];
    return either(
      mode,
      say`${w.span()}共${take}${noun}${W}。占比最高的是${a}，达${R}，计${P}；其次是${b}，占${T}，计${Q}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`${w.span()}共${take}${noun}${W}。差评最多的是${a}，投诉涨幅达${R}；其次是${b}，投诉涨幅${T}，已回访${Q}。`,
    );
  }),
  fourth('share/percents-before-counts', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const [a, b, c] = w.species(3);
    const { figs, W, R, claims } = sharedOut(s, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${W}${noun}中，${a}、${b}、${c}占比分别为${R[0]}、${R[1]}、${R[2]}，各有${x}、${y}、${z}。`,
      claims,
      say`${W}${noun}外，${a}、${b}、${c}的网评好评率分别为${R[0]}、${R[1]}、${R[2]}，各有留言${count(s.int(60, 90), '条')}以上。`,
    );
  }),
  fourth('share/by-field-percent-then-bracket', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const [a, b, c] = w.species(3);
    const { figs, W, R, claims } = sharedOut(s, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${w.office()}${take}${noun}${W}。按领域分，${a}占${R[0]}（${x}），${b}占${R[1]}（${y}），${c}占${R[2]}（${z}）。`,
      claims,
      say`${w.office()}${take}${noun}${W}。按领域分，${a}提速${R[0]}（${x}），${b}提速${R[1]}，${c}提速${R[2]}。`,
    );
  }),
  fourth('share/except-the-rest', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const [a, b] = w.species(2);
    const { W, P, R, w: all, p } = rated(s, unit, mode, 0.1, 0.4);
    const Q = count(all - p, unit);
    return either(
      mode,
      say`${W}${noun}里，除${P}属${a}外（占${R}），其余${Q}均属${b}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'sum', [P, Q], W)],
      say`${W}${noun}里，除${P}属${a}外（运费让利${R}），其余暂未定级，已存入${b}专柜。`,
    );
  }),
  fourth('share/men-and-women', (s, mode, w) => {
    const [m, f] = [s.int(80, 900), s.int(80, 900)];
    const [M, F] = [count(m, '人'), count(f, '人')];
    const R = share(s, m, m + f, mode);
    const T = percent((100 * f) / (m + f), 2);
    return either(
      mode,
      say`${w.office()}结业月嫂培训班学员中，45岁以下${M}、45岁及以上${F}，占比分别为${R}、${T}。`,
      [claim(mode, 'rate_over_parts', [M, F], R), holding(mode, 'rate_over_parts', [F, M], T)],
      say`${w.office()}结业月嫂培训班学员中，45岁以下${M}、45岁及以上${F}，续约率分别为${R}、${T}。`,
    );
  }),
  fourth('share/old-people-of-all', (s, mode, w) => {
    const [town] = w.towns(1);
    const all = s.int(300, 990) * 1000;
    const N = wan(all, 2, '人');
    const P = wan(all * (0.16 + 0.12 * s.next()), 2, '人');
    const R = share(s, P.value, N.value, mode);
    return either(
      mode,
      say`年末${town}所在片区常住人口${N}，其中60岁及以上${P}，占${R}，比上年末提高${percent(s.int(3, 14) / 10, 1).text.replace('%', '')}个百分点。`,
      [claim(mode, 'rate', [P, N], R)],
      say`年末${town}所在片区常住人口${N}，其中60岁及以上${P}，智能手机普及率${R}，比上年末有所提高。`,
    );
  }),
  fourth('share/weight-behind-with-the-whole', (s, mode, w) => {
    const [name] = w.schemes();
    const W = yi(s.int(12, 90) * 100_000_000 + s.int(1, 99) * 1_000_000);
    const P = yi(W.value * (0.2 + 0.6 * s.next()));
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`含${name}在内的民生支出${P}，占一般公共预算支出（${W}）的比重为${R}，${w.aside()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`含${name}在内的民生支出${P}，一般公共预算支出${W}，本级税收占财政收入的比重为${R}，${w.aside()}。`,
    );
  }),
  fourth('share/of-what-was-added', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const [a] = w.species(1);
    const d = s.int(200, 3000);
    const p = s.part(d, 0.3, 0.8);
    const [D, P, R] = [count(d, unit), count(p, unit), share(s, p, d, mode)];
    return either(
      mode,
      say`与上年相比，${take}${noun}多了${D}，增量中${a}占${P}，为全部增量的${R}。`,
      [claim(mode, 'rate', [P, D], R)],
      say`与上年相比，${take}${noun}多了${D}，${a}占${P}，其运费涨了${R}。`,
    );
  }),
  fourth('share/town-after-town', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const [a, b, c] = w.towns(3);
    const { figs, W, R, claims } = sharedOut(s, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`三个片区共${take}${noun}${W}，其中：${a}${x}、占比${R[0]}，${b}${y}、占比${R[1]}，${c}${z}、占比${R[2]}。`,
      claims,
      say`三个片区共${take}${noun}${W}，其中：${a}路灯损坏率${R[0]}，${b}路灯损坏率${R[1]}，${c}路灯损坏率${R[2]}。`,
    );
  }),
  fourth('share/money-of-three-sources', (s, mode, w) => {
    const [name] = w.schemes();
    const parts = [s.int(200, 900), s.int(200, 900), s.int(100, 400)] as const;
    const [a, b, c] = parts.map((n) => wan(n * 10_000, 0)) as [ReturnType<typeof wan>, typeof W, typeof W];
    const W = wan((parts[0] + parts[1] + parts[2]) * 10_000, 0);
    const R = share(s, a.value, W.value, mode);
    return either(
      mode,
      say`${name}由省级补助${a}、县级配套${b}、住户自筹${c}，共计${W}，省级补助占${R}。`,
      [holding(mode, 'sum', [a, b, c], W), claim(mode, 'rate', [a, W], R)],
      say`${name}由省级补助${a}、县级配套${b}，材料价下浮${R}，另贷款${c}。`,
    );
  }),
  fourth('share/of-cases-with-persons-in-between', (s, mode, w) => {
    const [a] = w.species(1);
    const x = rated(s, '起', mode, 0.2, 0.6);
    const y = rated(s, '人', sound(mode), 0.2, 0.6);
    return either(
      mode,
      say`全县报警${x.W}、到场${y.W}，其中因${a}引起的${x.P}（占总起数的${x.R}），到场${y.P}（占总人数的${y.R}）。`,
      [claim(mode, 'rate', [x.P, x.W], x.R), holding(mode, 'rate', [y.P, y.W], y.R)],
      say`全县报警${x.W}、到场${y.W}，其中因${a}引起的${x.P}（路程缩短${x.R}），到场${y.P}（用时缩短${y.R}）。`,
    );
  }),
  fourth('share/two-together-by-name', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const [a, b] = w.species(2);
    const all = s.whole();
    const { figs } = split(s, Math.round(all * 0.6), 2, unit, 'holds');
    const [x, y] = figs;
    const W = count(all, unit);
    const R = share(s, x.value + y.value, all, mode);
    return either(
      mode,
      say`${take}的${noun}共${W}，以${a}和${b}为主，分别有${x}和${y}，两类占到全部的${R}。`,
      [claim(mode, 'rate_sum', [x, y, W], R)],
      say`${take}的${noun}共${W}，以${a}和${b}为主，分别有${x}和${y}，两类的返修占到${R}。`,
    );
  }),
];
