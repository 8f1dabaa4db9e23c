import { after } from '../changes.js';
import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { holding } from '../grammar.js';
import { claim, counted, either, rightOr } from '../other/form.js';
import { count, percent, wan } from '../source.js';
import { many, movedBy, sixth, some } from './form.js';

/** Changes as yearly reports and accounts put them. */
export const SIXTH_CHANGES = [
  sixth('change/from-year-to-year', (s, mode, w) => {
    const { noun, unit, take } = w.task();
    const p = many(s);
    const c = after(s, p, false);
    const [P, C, R] = [count(p, unit), count(c, unit), movedBy(s, c, p, mode)];
    const opening = say`${w.street()}${take}${noun}由2023年的${P}下降到2024年的${C}`;
    return either(
      mode,
      say`${opening}，降幅为${R}。`,
      [claim(mode, 'decline', [C, P], R)],
      say`${opening}，公用经费降幅为${R}。`,
    );
  }),
  sixth('change/more-by-count-and-percent', (s, mode, w) => {
    const { noun, unit, take } = w.task();
    const p = many(s);
    const c = after(s, p, true);
    const [C, D, R] = [count(c, unit), count(c - p, unit), movedBy(s, c, p, mode)];
    const opening = say`${w.period()}${take}${noun}${C}`;
    return either(
      mode,
      say`${opening}，同比增加${D}、增长${R}。`,
      [claim(mode, 'growth_delta', [C, D], R, { sign: 1 })],
      say`${opening}，网站浏览量同比增加${count(s.int(2000, 90_000), '次')}、增长${R}。`,
    );
  }),
  sixth('change/batches-and-visitors', (s, mode, w) => {
    const [p, q] = [s.int(200, 900), s.int(1000, 5000)];
    const [c, d] = [after(s, p, false), after(s, q, false)];
    const [P, C, Q, D] = [count(p, '批'), count(c, '批'), count(q, '人次'), count(d, '人次')];
    const [R, T] = [movedBy(s, c, p, mode, 1), movedBy(s, d, q, sound(mode), 1)];
    return either(
      mode,
      say`${w.street()}信访总量为${C}（去年同期${P}）、${D}（去年同期${Q}），同比分别下降${R}、${T}。`,
      [claim(mode, 'decline', [C, P], R), holding(mode, 'decline', [D, Q], T)],
      say`${w.street()}信访总量为${C}、${D}，其中集体访批次和人次同比分别下降${R}、${T}。`,
    );
  }),
  sixth('change/final-account-against-last', (s, mode, w) => {
    const p = s.int(40_000, 900_000);
    const [P, C] = [wan(p * 100), wan(after(s, p, true) * 100)];
    const [D, R] = [wan(C.value - P.value), movedBy(s, C.value, P.value, mode)];
    return either(
      mode,
      say`${w.desk()}本年支出决算数${C}，与上年决算数${P}相比增加${D}，增长${R}，主要原因是人员调入。`,
      [holding(mode, 'diff', [C, P], D), claim(mode, 'growth', [C, P], R)],
      say`${w.desk()}本年支出决算数${C}，与上年决算数${P}均按新科目归集，政府采购规模增长${R}，主要原因是设备更新。`,
    );
  }),
  sixth('change/month-against-month', (s, mode, w) => {
    const { noun, unit, take } = w.task();
    const p = many(s);
    const c = after(s, p, false);
    const [P, C, D, R] = [count(p, unit), count(c, unit), count(p - c, unit), movedBy(s, c, p, mode)];
    return either(
      mode,
      say`11月${take}${noun}${C}，较10月的${P}减少${D}，环比下降${R}。`,
      [holding(mode, 'diff', [P, C], D), claim(mode, 'decline', [C, P], R)],
      say`11月${take}${noun}${C}，10月为${P}，前10个月累计同比下降${R}。`,
    );
  }),
  sixth('change/papers-to-hand-in', (s, mode, w) => {
    const p = s.int(9, 40);
    const c = s.int(3, p - 4);
    const [P, C, R] = [count(p, '份'), count(c, '份'), movedBy(s, c, p, mode)];
    const opening = say`${w.desk()}推行“一件事”改革，申请材料由${P}精简到${C}`;
    return either(
      mode,
      say`${opening}，精简率${R}，办理环节控制在4个以内。`,
      [claim(mode, 'decline', [C, P], R)],
      say`${opening}，办理时限压减${R}，办理环节控制在4个以内。`,
    );
  }),
  sixth('change/nominal-income', (s, mode, w) => {
    const p = s.int(12_000, 48_000);
    const c = Math.round(p * (1.05 + 0.06 * s.next()));
    const right = Number(((100 * (c - p)) / p).toFixed(1));
    const R = percent(rightOr(s, right, 1, mode), 1);
    const [P, C] = [count(p, '元'), count(c, '元')];
    const opening = say`${w.street()}农村居民人均可支配收入由上年的${P}增加到${C}`;
    return either(
      mode,
      say`${opening}，名义增长${R}。`,
      [claim(mode, 'growth', [C, P], R)],
      say`${opening}，扣除价格因素实际增长${some(s, 1, 4)}。`,
    );
  }),
  sixth('change/accidents-and-deaths', (s, mode, w) => {
    const [c, d, x, y] = [s.int(60, 400), s.int(12, 50), s.int(9, 50), s.int(2, 11)];
    const [C, X] = [count(c, '起'), count(x, '起')];
    const [D, Y] = [count(d, '人'), count(y, '人')];
    const [R, T] = [movedBy(s, c, c + x, mode, 1), movedBy(s, d, d + y, sound(mode), 1)];
    const opening = say`${w.period()}全县发生道路交通事故${C}、死亡${D}，同比减少${X}、${Y}`;
    return either(
      mode,
      say`${opening}，分别下降${R}、${T}。`,
      [
        claim(mode, 'growth_delta', [C, X], R, { sign: -1 }),
        holding(mode, 'growth_delta', [D, Y], T).map((held) => ({ ...held, params: { sign: -1 } })),
      ],
      say`${opening}；火灾起数和直接损失同比分别下降${R}、${T}。`,
    );
  }),
  sixth('difference/posts-not-filled', (s, mode, w) => {
    const all = s.int(90, 700);
    const p = s.part(all, 0.7, 0.95);
    const [W, P, D] = [count(all, '名'), count(p, '名'), counted(s, all - p, '名', mode)];
    return either(
      mode,
      say`${w.desk()}核定编制${W}，年末实有${P}，空编${D}。`,
      [claim(mode, 'diff', [W, P], D)],
      say`${w.desk()}核定编制${W}，年末实有${P}，会议室可容纳${count(D.value + 40, '人')}。`,
    );
  }),
  sixth('difference/grown-in-a-year', (s, mode, w) => {
    const { noun, unit, take } = w.task();
    const p = many(s);
    const c = after(s, p, true);
    const [P, C, D] = [count(p, unit), count(c, unit), counted(s, c - p, unit, mode)];
    const opening = say`${noun}${take}量上年为${P}，今年为${C}`;
    return either(
      mode,
      say`${opening}，一年增加${D}。`,
      [claim(mode, 'diff', [C, P], D)],
      say`${opening}，窗口坐席一年增加${count(s.int(3, 28), '个')}。`,
    );
  }),
];
