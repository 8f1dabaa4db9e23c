import { after } from '../changes.js';
import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, holding } from '../grammar.js';
import { fig, fourteenth, put, quotient, some, tell, whole } from './form.js';

/** Points, averages, what falls to a head, multiples. */
export const LEVELS = [
  fourteenth('points/from-to', (s, mode, w) => {
    const { noun, done } = w.errand();
    const [p, c] = [s.int(550, 850), s.int(870, 985)];
    const [P, C] = [fig(p, 1, '%'), fig(c, 1, '%')];
    const D = put(s, mode, c - p, 1, '个百分点', { least: 3, stale: [(1000 * (c - p)) / p] });
    const head = say`${w.county()}${noun}${done}率由${P}提到${C}，`;
    return tell(
      mode,
      say`${head}提高${D}，专人轮值${some(s, 20, 90)}天。`,
      [claim(mode, 'points', [C, P], D)],
      say`${head}回访率提高${D}，专人轮值${some(s, 20, 90)}天。`,
    );
  }),
  fourteenth('points/above-the-mean', (s, mode, w) => {
    const { noun, done } = w.errand();
    const [p, c] = [s.int(5500, 8500), s.int(8700, 9850)];
    const [P, C] = [fig(p, 2, '%'), fig(c, 2, '%')];
    const D = put(s, mode, c - p, 2, '个百分点', { least: 20, stale: [(c - p) * 1.3] });
    const few = fig(s.int(110, 1900), 2, '个百分点');
    const head = say`${w.county()}${noun}${done}率${C}，`;
    return tell(
      mode,
      say`${head}比全市平均水平（${P}）高出${D}，位次前移${some(s, 2, 7)}名。`,
      [claim(mode, 'points', [C, P], D)],
      say`${head}抽检覆盖率（${P}）比邻市高出${few}，位次前移${some(s, 2, 7)}名。`,
    );
  }),
  fourteenth('points/last-year-behind', (s, mode, w) => {
    const [p, c] = [s.int(320, 480), s.int(510, 760)];
    const [P, C] = [fig(p, 1, '%'), fig(c, 1, '%')];
    const D = put(s, mode, c - p, 1, '个百分点', { least: 3, stale: [c - p + s.int(8, 40)] });
    const few = fig(s.int(11, 190), 1, '个百分点');
    const name = s.pick(['林木覆盖率', '电子税票使用率', '少儿读者占比', '医保移动支付占比']);
    return tell(
      mode,
      say`${w.county()}${name}${C}，同比升${D}（去年${P}），群众少跑${some(s, 3, 40)}万趟。`,
      [claim(mode, 'points', [C, P], D)],
      say`${w.county()}${name}${C}，同比升${few}（全省${P}），群众少跑${some(s, 3, 40)}万趟。`,
    );
  }),
  fourteenth('average/aid-a-head', (s, mode, w) => {
    const [n, each] = [s.int(300, 8000), s.int(400, 4000)];
    const m = Math.round((n * each) / 100);
    const [N, M] = [whole(n, '人'), fig(m, 2, '万元')];
    const A = quotient(s, mode, (m * 100) / n, 0, '元');
    const head = say`${w.county()}救助站${w.period()}救助困难群众${N}，发放${M}，`;
    return tell(
      mode,
      say`${head}人均${A}，夜间巡访${some(s, 20, 300)}次。`,
      [claim(mode, 'average', [M, N], A)],
      say`${head}其中孤儿每人每月${A}，夜间巡访${some(s, 20, 300)}次。`,
    );
  }),
  fourteenth('average/a-month', (s, mode, w) => {
    const [period, n] = s.pick([
      ['一季度', 3],
      ['上半年', 6],
      ['前三季度', 9],
      ['去年全年', 12],
    ] as const);
    const t = s.int(2400, 48_000);
    const T = whole(t, '通');
    const A = quotient(s, mode, t / n, 0, '通');
    const most = whole(Math.round((t / n) * (1.1 + 0.5 * s.next())), '通');
    const head = say`${w.county()}热线${period}接听电话${T}，`;
    return tell(
      mode,
      say`${head}月均${A}，话务员增至${some(s, 12, 60)}名。`,
      [claim(mode, 'average_n', [T], A, { n })],
      say`${head}最忙的一月${most}，话务员增至${some(s, 12, 60)}名。`,
    );
  }),
  fourteenth('average/a-household', (s, mode, w) => {
    const n = s.int(200, 4000);
    const t = Math.round(n * (4 + 30 * s.next()));
    const [N, T] = [whole(n, '户'), whole(t, '亩')];
    const A = quotient(s, mode, t / n, 1, '亩');
    const [town] = w.towns();
    return tell(
      mode,
      say`${town}${N}林农承包山林${T}，户均${A}，亩产毛竹${some(s, 60, 200)}根。`,
      [claim(mode, 'average', [T, N], A)],
      say`${town}${N}林农承包山林${T}，大户至少${A}，亩产毛竹${some(s, 60, 200)}根。`,
    );
  }),
  fourteenth('average/per-ten-thousand', (s, mode, w) => {
    const n = s.int(180, 950);
    const t = Math.round((n / 10) * (20 + 50 * s.next()));
    const [N, T] = [fig(n, 1, '万人'), whole(t, '张')];
    const A = quotient(s, mode, t / (n / 10), 1, '张');
    const head = say`${w.county()}常住人口${N}，`;
    return tell(
      mode,
      say`${head}开放病床${T}，每万人拥有病床${A}，平均住院${some(s, 5, 9)}天。`,
      [claim(mode, 'average', [T, N], A, { per: 10_000 })],
      say`${head}开放病床${T}，每万名老人拥有护理床位${A}，平均住院${some(s, 5, 9)}天。`,
    );
  }),
  fourteenth('average/two-teams', (s, mode, w) => {
    const [a, b] = w.towns();
    const [m, n] = [s.int(12, 40), s.int(12, 40)];
    const [t, u] = [m * s.int(20, 60) + s.int(1, m - 1), n * s.int(20, 60) + s.int(1, n - 1)];
    const [M, N, T, U] = [whole(m, '名'), whole(n, '名'), whole(t, '次'), whole(u, '次')];
    const A = quotient(s, sound(mode), t / m, 1, '次');
    const B = quotient(s, mode, u / n, 1, '次');
    return tell(
      mode,
      say`${a}消防站${M}队员出警${T}，人均${A}；${b}消防站${N}队员出警${U}，人均${B}。`,
      [holding(mode, 'average', [T, M], A), claim(mode, 'average', [U, N], B)],
      say`${a}消防站${M}队员出警${T}，人均外训${A}；${b}消防站${N}队员出警${U}，人均外训${B}。`,
    );
  }),
  fourteenth('times/of-another', (s, mode, w) => {
    const q = s.int(900, 9000);
    const p = Math.round(q * (1.6 + 5 * s.next()));
    const [P, Q] = [fig(p, 2, '万元'), fig(q, 2, '万元')];
    const T = quotient(s, mode, p / q, 2, '倍');
    const [fund] = w.funds();
    const head = say`${w.county()}${fund}今年投入${P}，`;
    return tell(
      mode,
      say`${head}是前年投入（${Q}）的${T}，惠及${some(s, 3, 40)}个村。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${head}群众自筹（${Q}），村均投工是前年的${T}，惠及${some(s, 3, 40)}个村。`,
    );
  }),
  fourteenth('times/grown', (s, mode, w) => {
    const q = s.int(120, 900);
    const p = Math.round(q * (2.4 + 4 * s.next()));
    const [P, Q] = [whole(p, '场'), whole(q, '场')];
    const T = put(s, mode, Math.round((p / q - 1) * 10), 1, '倍', {
      least: 2,
      stale: [8 * (p / q)],
      avoid: [(10 * p) / q],
    });
    const head = say`${w.county()}体育局${w.period()}办群众赛事${P}，`;
    return tell(
      mode,
      say`${head}去年为${Q}，增长${T}，观众多为邻近乡镇居民。`,
      [claim(mode, 'times_growth', [P, Q], T)],
      say`${head}另办裁判培训${Q}，门票增长${T}，观众多为邻近乡镇居民。`,
    );
  }),
  fourteenth('average/price-a-unit', (s, mode, w) => {
    const n = s.int(30, 900);
    const m = n * s.int(1200, 9000) + s.int(1, 90) * 10;
    const [N, M] = [whole(n, '块'), fig(Math.round(m / 100), 2, '万元')];
    const A = quotient(s, mode, (Math.round(m / 100) * 100) / n, 0, '元');
    const head = say`${w.county()}气象台添置雨量屏${N}，花费${M}，`;
    return tell(
      mode,
      say`${head}平均每块${A}，质保${some(s, 2, 6)}年。`,
      [claim(mode, 'average', [M, N], A)],
      say`${head}旧屏残值每块${A}，质保${some(s, 2, 6)}年。`,
    );
  }),
  fourteenth('times/as-much-as-last-year', (s, mode, w) => {
    const { take, noun, unit } = w.errand();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C] = [whole(p, unit), whole(c, unit)];
    const T = quotient(s, mode, c / p, 2, '倍');
    return tell(
      mode,
      say`${w.county()}今年${take}${noun}${C}，去年只有${P}，今年相当于去年的${T}。`,
      [claim(mode, 'times', [C, P], T)],
      say`${w.county()}今年${take}${noun}${C}，${w.towns()[0]}只有${P}，人手相当于去年的${T}。`,
    );
  }),
];
