import { say } from '../compose.js';
import { claim, holding } from '../grammar.js';
import { either } from '../other/form.js';
import { count, percent, wan } from '../source.js';
import { anyRate, change, figure, modes, moneyOf, nineteenth, someMoney, twoYears, yi } from './form.js';

/** What changed since last year, by value, by difference and in percent. */
export const CHANGES = [
  nineteenth('change/fell-from-to', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件', 0.55, 0.92);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.county()}行政诉讼案件由上年的${A}降至${B}，下降${R}，${w.tail()}。`,
      [claim(mode, 'decline', [B, A], R)],
      say`${w.county()}行政诉讼案件由上年的${A}降至${B}，进京访人次下降${R}，${w.tail()}。`,
    );
  }),
  nineteenth('change/by-so-many-and-percent', (s, mode, w) => {
    const { before, now, B, d } = twoYears(s, '件', 1.06, 1.7);
    const [D, R] = [count(d, '件'), change(s, now, before, mode)];
    return either(
      mode,
      say`${w.head()}新收行政复议案件${B}，比上年增加${D}，增幅${R}，复议主渠道作用日益显现。`,
      [claim(mode, 'growth_delta', [B, D], R, { sign: 1 })],
      say`${w.head()}新收行政复议案件${B}，比上年增加${D}，调撤案件增幅${R}，复议主渠道作用日益显现。`,
    );
  }),
  nineteenth('change/last-year-in-bracket', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '人次', 1.05, 1.9);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.head()}${w.organ()}提供免费法律咨询${B}（上年为${A}），同比增长${R}，${w.tail()}。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.head()}${w.organ()}提供免费法律咨询${B}（上年为${A}），夜间来电同比增长${R}，${w.tail()}。`,
    );
  }),
  nineteenth('change/cases-and-sums-at-once', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件', 1.05, 1.6);
    const Y = someMoney(s, 300, 2400);
    const X = moneyOf(s, Y.value * (1.04 + 0.6 * s.next()), 'holds');
    const [one = mode, two = mode] = modes(s, mode, 2);
    const [R, T] = [change(s, now, before, one, 1), change(s, X.value, Y.value, two, 1)];
    return either(
      mode,
      say`${w.head()}办理农民工援助案件${B}、挽回损失${X}，上年分别为${A}、${Y}，同比分别增长${R}和${T}。`,
      [claim(one, 'growth', [B, A], R), claim(two, 'growth', [X, Y], T)],
      say`${w.head()}办理农民工援助案件${B}、挽回损失${X}，指派社会律师${A}、发放办案补贴${Y}，同比分别增长${R}和${T}。`,
    );
  }),
  nineteenth('change/fewer-than-last-year', (s, mode, w) => {
    const { now, before, A, B } = twoYears(s, '批次', 0.5, 0.9);
    const D = figure(s, before - now, 0, '批次', mode);
    return either(
      mode,
      say`到${w.county()}县级以上机关集体访${B}，较上年的${A}减少${D}，${w.tail()}。`,
      [claim(mode, 'diff', [A, B], D)],
      say`到${w.county()}县级以上机关集体访${B}，领导包案${A}，重复访减少${D}，${w.tail()}。`,
    );
  }),
  nineteenth('change/budget-adjusted', (s, mode, w) => {
    const a = s.int(1500, 9000);
    const d = s.int(60, 700);
    const [A, B] = [yi(a), yi(a + d)];
    const D = yi(figure(s, d, 0, '', mode).value);
    return either(
      mode,
      say`经${w.county()}人大常委会批准，一般公共预算支出由年初的${A}调整为${B}，调增${D}。`,
      [claim(mode, 'diff', [B, A], D)],
      say`经${w.county()}人大常委会批准，一般公共预算支出由年初的${A}调整为${B}，新增债券${D}。`,
    );
  }),
  nineteenth('change/from-one-year-to-another', (s, mode, w) => {
    const a = s.int(9000, 21_000);
    const years = s.int(3, 5);
    const b = Math.round(a * (1.05 + 0.06 * s.next()) ** years);
    const [A, B] = [count(a, '元'), count(b, '元')];
    const right = 100 * ((b / a) ** (1 / years) - 1);
    const R = percent(figure(s, right, 1, '', mode).value, 1);
    return either(
      mode,
      say`${w.county()}农村居民人均可支配收入从${String(2024 - years)}年的${A}增加到2024年的${B}，年均增长${R}。`,
      [claim(mode, 'cagr', [A, B], R, { years })],
      say`${w.county()}农村居民人均可支配收入从${String(2024 - years)}年的${A}增加到2024年的${B}，脱贫人口收入年均增长${R}。`,
    );
  }),
  nineteenth('change/up-with-both-years-named', (s, mode, w) => {
    const { before, now, d } = twoYears(s, '', 1.08, 1.6);
    const inWan = (n: number) => wan(n * 10_000, 0, '人次');
    const [A, B, D] = [inWan(before), inWan(now), inWan(d)];
    const R = change(s, now, before, mode, 1);
    return either(
      mode,
      say`2023年、2024年${w.county()}分别接待游客${A}、${B}，2024年比2023年多${D}，增长${R}。`,
      [holding(mode, 'diff', [B, A], D), claim(mode, 'growth', [B, A], R)],
      say`2023年、2024年${w.county()}分别接待游客${A}、${B}，2024年旅游收入增长${R}，过夜游客占${anyRate(s, 10, 40)}。`,
    );
  }),
];
