import { type Fig, say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count, percent, unitless } from '../source.js';
import { anyRate, change, figure, modes, moneyOf, someMoney, twentieth, twoYears } from './form.js';

const points = (value: number): Fig => percent(value, 1);

/** Changes of counts, money and percentages, from one year to the next and over several. */
export const CHANGES = [
  twentieth('change/fell-from-to', (s, mode, w) => {
    const { now, before, A, B } = twoYears(s, '起', 0.4, 0.9);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.county()}道路交通事故由上年的${A}下降到${B}，降幅${R}，${w.end()}。`,
      [claim(mode, 'decline', [B, A], R)],
      say`${w.county()}道路交通事故由上年的${A}下降到${B}，直接财产损失降幅${R}，${w.end()}。`,
    );
  }),
  twentieth('change/more-by-so-many', (s, mode, w) => {
    const { now, before, B, d } = twoYears(s, '户', 1.05, 1.6);
    const D = count(d, '户');
    const R = change(s, now, before, mode, 1);
    return either(
      mode,
      say`${w.street()}年末实有市场主体${B}，比上年净增${D}，增长${R}。`,
      [claim(mode, 'growth_delta', [B, D], R, { sign: 1 })],
      say`${w.street()}年末实有市场主体${B}，比上年净增${D}，社会消费品零售额增长${R}。`,
    );
  }),
  twentieth('change/fewer-by-so-many', (s, mode, w) => {
    const { now, before, B, d } = twoYears(s, '批次', 0.4, 0.92);
    const D = count(d, '批次');
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.time()}全县到市集体访${B}，同比减少${D}，下降${R}，${w.end()}。`,
      [claim(mode, 'growth_delta', [B, D], R, { sign: -1 })],
      say`${w.time()}全县到市集体访${B}，同比减少${D}，个体访下降${R}，${w.end()}。`,
    );
  }),
  twentieth('change/last-year-in-bracket', (s, mode, w) => {
    const { now, before, A, B } = twoYears(s, '人次', 1.04, 1.7);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.hospital()}全年出院患者${B}（上年为${A}），同比增长${R}，${w.end()}。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.hospital()}全年出院患者${B}（其中医保患者${A}），门诊量同比增长${R}，${w.end()}。`,
    );
  }),
  twentieth('change/cases-and-people', (s, mode, w) => {
    const c = twoYears(s, '件', 1.05, 1.6);
    const from = Math.round(c.before * (1.2 + 0.4 * s.next()));
    const to = Math.round(from * (1.05 + 0.6 * s.next()));
    const [P, Q] = [count(from, '人'), count(to, '人')];
    const [m, n] = modes(s, mode, 2);
    const [R, T] = [change(s, c.now, c.before, m ?? mode, 1), change(s, to, from, n ?? mode, 1)];
    return either(
      mode,
      say`${w.time()}批准逮捕${c.B}${Q}，上年为${c.A}${P}，件数、人数分别上升${R}、${T}。`,
      [claim(m ?? mode, 'growth', [c.B, c.A], R), claim(n ?? mode, 'growth', [Q, P], T)],
      say`${w.time()}批准逮捕${c.B}${Q}，不批准逮捕${c.A}${P}，未成年人犯罪件数、人数分别上升${R}、${T}。`,
    );
  }),
  twentieth('change/dearer-by-so-much', (s, mode, w) => {
    const A = someMoney(s, 600, 9000);
    const B = moneyOf(s, A.value * (1.05 + 0.4 * s.next()), 'holds');
    const D = moneyOf(s, B.value - A.value, mode);
    return either(
      mode,
      say`${w.county()}慈善总会募集款物${B}，较去年的${A}多${D}，${w.end()}。`,
      [claim(mode, 'diff', [B, A], D)],
      say`${w.county()}慈善总会募集款物${B}，用于助学的${A}，接收定向捐赠${D}，${w.end()}。`,
    );
  }),
  twentieth('change/points-above-last-year', (s, mode, w) => {
    const last = s.int(760, 930);
    const now = last + s.int(12, 60);
    const [A, B] = [points(last / 10), points(now / 10)];
    const D = figure(s, (now - last) / 10, 1, '个百分点', mode);
    return either(
      mode,
      say`群众安全感测评得分率为${B}，较上年的${A}提高${D}，${w.end()}。`,
      [claim(mode, 'points', [B, A], D)],
      say`群众安全感测评得分率为${B}，扫黑除恶知晓率为${A}、高出全市平均${D}，${w.end()}。`,
    );
  }),
  twentieth('change/shorter-stay', (s, mode, w) => {
    const before = s.int(78, 118);
    const now = before - s.int(8, 24);
    const [A, B] = [unitless(before / 10, 1, '天'), unitless(now / 10, 1, '天')];
    const D = figure(s, (before - now) / 10, 1, '天', mode);
    return either(
      mode,
      say`${w.hospital()}平均住院日从${A}降至${B}，缩短了${D}。`,
      [claim(mode, 'diff', [A, B], D)],
      say`${w.hospital()}平均住院日从${A}降至${B}，术前等待缩短了${D}，药占比降到${anyRate(s, 22, 34)}。`,
    );
  }),
  twentieth('change/yearly-over-five', (s, mode, w) => {
    const from = s.int(300, 2800);
    const to = Math.round(from * (1.05 + 0.09 * s.next()) ** 5);
    const [A, B] = [count(from, '家'), count(to, '家')];
    const right = 100 * ((to / from) ** 0.2 - 1);
    // More might be meant of the four years between five.
    const R = figure(s, right, 1, '%', mode, { most: 1.15 * right });
    return either(
      mode,
      say`五年来，${w.county()}规模以上企业由${A}增加到${B}，年均增长${R}。`,
      [claim(mode, 'cagr', [A, B], R, { years: 5 })],
      say`五年来，${w.county()}规模以上企业由${A}增加到${B}，研发投入年均增长${R}。`,
    );
  }),
];
