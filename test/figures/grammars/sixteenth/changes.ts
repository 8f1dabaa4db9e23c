import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count, percent } from '../source.js';
import { beside, change, figure, moneyOf, sixteenth, size, someMoney, twoYears } from './form.js';

/** What became of last year's value: from and to, by how much, in brackets, for two things at once. */
export const CHANGES = [
  sixteenth('change/from-and-to', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '柜', 1.08, 1.9);
    const R = change(s, now, before, mode, [(100 * (now - before)) / now]);
    return either(
      mode,
      say`${w.county()}保税仓进出货柜从上年${A}添到${B}，升幅${R}，通关压到${String(s.int(3, 20))}小时以内。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.county()}保税仓进出货柜从上年${A}添到${B}，货值升幅${R}，通关压到${String(s.int(3, 20))}小时以内。`,
    );
  }),
  sixteenth('change/more-by', (s, mode, w) => {
    const { before, now, B, D } = twoYears(s, '起', 1.08, 1.6);
    const R = change(s, now, before, mode, [(100 * (now - before)) / now]);
    return either(
      mode,
      say`${w.village()}调解站${w.period()}接待求助${B}，同比多了${D}，增幅为${R}。`,
      [claim(mode, 'growth_delta', [B, D], R)],
      say`${w.village()}调解站${w.period()}接待求助${B}，同比多了${D}，司法确认的增幅为${R}。`,
    );
  }),
  sixteenth('change/fewer-by', (s, mode, w) => {
    const { before, now, B, D } = twoYears(s, '名', 0.6, 0.92);
    const R = change(s, now, before, mode, [(100 * (before - now)) / now]);
    return either(
      mode,
      say`年末${w.county()}在册孤儿${B}，一年减少${D}，降幅${R}，${w.aside()}。`,
      [claim(mode, 'growth_delta', [B, D], R, { sign: -1 })],
      say`年末${w.county()}在册孤儿${B}，一年减少${D}，申领用时缩短${R}，${w.aside()}。`,
    );
  }),
  sixteenth('change/last-year-in-bracket', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '吨', 0.55, 0.93);
    const R = change(s, now, before, mode, [(100 * (before - now)) / now]);
    return either(
      mode,
      say`${w.county()}渔港${w.period()}卸鱼${B}（上年同期${A}），下降${R}，加冰${String(s.int(30, 90))}车。`,
      [claim(mode, 'decline', [B, A], R)],
      say`${w.county()}渔港${w.period()}卸鱼${B}（上年同期${A}），鱼价下降${R}，加冰${String(s.int(30, 90))}车。`,
    );
  }),
  sixteenth('change/two-things-at-once', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '家', 1.06, 1.7);
    const M = someMoney(s, 10, 90);
    const N = moneyOf(s, M.value * (1.05 + 0.6 * s.next()), 'holds');
    const x = change(s, now, before, beside(mode));
    const y = change(s, N.value, M.value, mode, [x.value]);
    return either(
      mode,
      say`${w.county()}查处农药门店${B}、罚没${N}，较上年的${A}、${M}分别增长${x}、${y}。`,
      [holding(mode, 'growth', [B, A], x), claim(mode, 'growth', [N, M], y)],
      say`${w.county()}查处农药门店${B}、罚没${N}，上年为${A}、${M}；抽样批次、送检费用分别增长${x}、${y}。`,
    );
  }),
  sixteenth('difference/than-last-year', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '通', 0.4, 0.85);
    const D = figure(s, before - now, 0, '通', mode);
    return either(
      mode,
      say`入冬后积雪报急电话${B}，比去冬的${A}少了${D}，${w.aside()}。`,
      [claim(mode, 'diff', [A, B], D)],
      say`入冬后积雪报急电话${B}，去冬为${A}，路灯报修比去冬少了${D}，${w.aside()}。`,
    );
  }),
  sixteenth('points/from-and-to', (s, mode, w) => {
    const [p, c] = [s.int(520, 740) / 10, s.int(760, 980) / 10];
    const [P, C] = [percent(p, 1), percent(c, 1)];
    const D = figure(s, c - p, 1, '个百分点', mode, { rivals: [(100 * (c - p)) / p] });
    return either(
      mode,
      say`${w.village()}远传水表覆盖面由${P}扩大到${C}，升了${D}，抄表员减至${String(s.int(3, 19))}人。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.village()}远传水表覆盖面达${C}，水费线上缴纳占${P}，漏损率降了${D}，抄表员减至${String(s.int(3, 19))}人。`,
    );
  }),
  sixteenth('points/with-last-year-in-bracket', (s, mode, w) => {
    const [p, c] = [s.int(610, 820) / 10, s.int(840, 990) / 10];
    const [P, C] = [percent(p, 1), percent(c, 1)];
    const D = figure(s, c - p, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.county()}校车一次检验通过率${C}（去年${P}），提高${D}，更换轮胎${String(s.int(20, 300))}条。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.county()}校车一次检验通过率${C}（去年${P}），随车照管员持证率提高${D}，更换轮胎${String(s.int(20, 300))}条。`,
    );
  }),
  sixteenth('change/of-the-same-month-first', (s, mode, w) => {
    const before = size(s);
    const now = Math.round(before * (1.1 + 0.7 * s.next()));
    const [A, B] = [count(before, '幅'), count(now, '幅')];
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`去年征来剪纸底样${A}，今年征来${B}，同口径增长${R}，${w.aside()}。`,
      [claim(mode, 'growth', [B, A], R)],
      say`去年征来剪纸底样${A}，今年征来木刻雕版${B}，观展人次增长${R}，${w.aside()}。`,
    );
  }),
];
