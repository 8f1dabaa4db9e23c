import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { quotient } from '../grammar.js';
import { count, percent, wan } from '../source.js';
import { claim, grew, holding, many, points, rated, right, seventh, some, told, wans, yis } from './form.js';

/** Points, averages, what comes to each, and multiples. */
export const SEVENTH_RATIOS = [
  seventh('points/than-last-year', (s, mode, w) => {
    const { noun, finish } = w.task();
    const c = s.int(860, 990) / 10;
    const p = c - s.int(11, 120) / 10;
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return told(
      s,
      mode,
      [
        say`${w.town()}${noun}${finish}率为${C}，比上年的${P}提高${D}。`,
        say`${noun}${finish}率由${P}提升到${C}，提升${D}。`,
        say`${w.period()}${noun}${finish}率${C}（上年${P}），同比上升${D}。`,
      ],
      [claim(mode, 'points', [C, P], D)],
      [
        say`${w.town()}${noun}${finish}率为${C}，一次性告知率${P}，均比上年提高${D}。`,
        say`${noun}${finish}率为${C}，上年全省平均为${P}，其中民营企业的${finish}率提升${D}。`,
      ],
    );
  }),
  seventh('points/above-the-province', (s, mode) => {
    const c = s.int(62, 128) / 10;
    const p = c - s.int(8, 40) / 10;
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    const noun = s.pick(['规模以上工业增加值', '固定资产投资', '社会消费品零售总额', '外贸进出口']);
    return told(
      s,
      mode,
      [
        say`${noun}增长${C}，高于全省平均水平（${P}）${D}。`,
        say`${noun}同比增长${C}，比全省${P}的平均增速高${D}。`,
        say`全市${noun}增速为${C}，全省为${P}，高出全省${D}。`,
      ],
      [claim(mode, 'points', [C, P], D)],
      [
        say`${noun}增长${C}，其中民间部分增长${P}，比全国平均增速高${D}。`,
        say`全市${noun}增速为${C}，服务业增速为${P}，分别比一季度回升${D}和0.3个百分点。`,
      ],
    );
  }),
  seventh('points/rate-and-its-rise', (s, mode, w) => {
    const { take, finish, noun, unit } = w.task();
    const x = rated(s, many(s), unit, sound(mode), 0.75, 0.97, 1);
    const before = Number((x.R.value - s.int(11, 120) / 10).toFixed(1));
    const [B, D] = [percent(before, 1), points(s, x.R.value, before, mode)];
    return told(
      s,
      mode,
      [
        say`${take}${noun}${x.W}，${finish}${x.P}，${finish}率${x.R}，较上年（${B}）提高${D}。`,
        say`${w.dept()}${take}${noun}${x.W}、${finish}${x.P}，${finish}率从上年的${B}提高到${x.R}，上升${D}。`,
      ],
      [holding(mode, 'rate', [x.P, x.W], x.R), claim(mode, 'points', [x.R, B], D)],
      [
        say`${take}${noun}${x.W}，${finish}${x.P}，对基层单位开展测评${count(s.int(20, 90), '次')}，优良率${x.R}，其中城区${B}，较上年提高${D}。`,
      ],
    );
  }),
  seventh('average/cases-to-a-judge', (s, mode, w) => {
    const n = s.int(24, 190);
    const t = n * s.int(90, 420) + s.int(0, n);
    const [N, T] = [count(n, '名'), count(t, '件')];
    const A = quotient(s, t / n, s.int(0, 1), '件', mode);
    return told(
      s,
      mode,
      [
        say`${w.court()}${N}员额法官共结案${T}，人均结案${A}。`,
        say`${w.court()}结案${T}，现有员额法官${N}，法官人均结案${A}，同比${grew(s)}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [
        say`${w.court()}结案${T}，新增法官助理${N}，基层法庭法官人均结案${A}。`,
        say`${w.court()}${N}员额法官参加培训，全年结案${T}，全省法官人均结案${A}。`,
      ],
    );
  }),
  seventh('average/money-to-a-household', (s, mode, w) => {
    const n = s.int(120, 4800);
    const t = n * s.int(1200, 9800);
    const [N, T] = [count(n, '户'), wan(t)];
    const A = quotient(s, T.value / n, 0, '元', mode);
    return told(
      s,
      mode,
      [
        say`${w.town()}为${N}农户发放补贴资金${T}，户均${A}。`,
        say`向${N}困难家庭发放救助金${T}，平均每户${A}。`,
        say`${w.period()}发放小额信贷贴息${T}，惠及农户${N}，户均受益${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [
        say`${w.town()}为${N}农户办理参保，发放补贴资金${T}，其中种粮大户户均${A}。`,
        say`${w.period()}发放小额信贷贴息${T}，走访农户${N}，脱贫户户均增收${A}。`,
      ],
    );
  }),
  seventh('average/of-the-months', (s, mode, w) => {
    const { take, noun, unit } = w.task();
    const months = s.pick([6, 12]);
    const t = months * s.int(40, 700) + s.int(1, 5);
    const T = count(t, unit);
    const A = count(right(s, t / months, 0, mode), unit);
    const opening = months === 12 ? '全年' : '上半年';
    const claims =
      mode === 'trap'
        ? []
        : [{ kind: 'average_n', operands: [T], stated: A, holds: mode === 'holds', params: { n: months } }];
    return told(
      s,
      mode,
      [
        say`${opening}共${take}${noun}${T}，月均${A}。`,
        say`${opening}${w.dept()}${take}${noun}${T}，平均每月${A}，总量${grew(s)}。`,
      ],
      [claims],
      [
        say`${opening}共${take}${noun}${T}，疏导高峰月份${A}。`,
        say`${opening}${w.dept()}${take}${noun}${T}，近三年月均${A}，总量${grew(s)}。`,
      ],
    );
  }),
  seventh('average/per-head-of-the-town', (s, mode, w) => {
    const n = s.int(1500, 9900);
    const t = n * s.int(30_000, 90_000);
    const N = wan(n * 100, 2, '人');
    const T = yis(s, Math.round((t * 100) / 1_000_000), 'holds');
    const A = quotient(s, T.value / N.value, 0, '元', mode);
    return told(
      s,
      mode,
      [
        say`${w.county()}实现生产总值${T}，按常住人口${N}计算，人均${A}。`,
        say`年末常住人口${N}，居民储蓄存款余额${T}，人均储蓄存款${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [
        say`年末户籍人口${N}，居民储蓄存款余额${T}，城镇居民人均可支配收入${A}。`,
        say`${w.county()}实现工业产值${T}，常住人口${N}，农村居民人均消费支出${A}。`,
      ],
    );
  }),
  seventh('average/yield-of-a-mu', (s, mode, w) => {
    const n = s.int(1200, 28_000);
    const t = n * s.int(350, 1100);
    const N = count(n, '亩');
    const T = { text: `${String(Math.round(t / 1000))}吨`, value: Math.round(t / 1000) };
    const A = quotient(s, (T.value * 1000) / n, 0, '公斤', mode);
    const own = claim(mode, 'average', [T, N], A, { per: 1000 });
    return told(
      s,
      mode,
      [say`${w.town()}水稻种植面积${N}，总产量${T}，平均亩产${A}。`, say`全县收获玉米${N}，产量${T}，亩均产量${A}。`],
      [own],
      [
        say`${w.town()}水稻种植面积${N}，粮食总产量${T}，高产示范田平均亩产${A}。`,
        say`全县收获玉米${N}，青贮${T}，小麦亩均产量${A}。`,
      ],
    );
  }),
  seventh('times/of-last-year', (s, mode, w) => {
    const { take, noun, unit } = w.task();
    const p = s.int(40, 900);
    const c = Math.round(p * (1.4 + 3 * s.next()));
    const [P, C, T] = [count(p, unit), count(c, unit), quotient(s, c / p, 1, '倍', mode)];
    return told(
      s,
      mode,
      [
        say`${w.period()}${take}${noun}${C}，是上年（${P}）的${T}。`,
        say`${w.dept()}${take}${noun}由2020年的${P}增加到${C}，为2020年的${T}。`,
        say`${w.period()}${take}${noun}${C}，上年为${P}，是上年的${T}。`,
      ],
      [claim(mode, 'times', [C, P], T)],
      [
        say`${w.period()}${take}${noun}${C}，上年为${P}，相当于全省平均水平的${T}。`,
        say`${w.dept()}${take}${noun}由2020年的${P}变为${C}，投入资金是2020年的${T}。`,
      ],
    );
  }),
  seventh('times/grown-so-many-times', (s, mode, w) => {
    const p = s.int(900, 8000);
    const c = Math.round(p * (2.3 + 2.6 * s.next()));
    const [P, C] = [wans(s, p, 'holds'), wans(s, c, 'holds')];
    const T = quotient(s, c / p - 1, 1, '倍', mode);
    return told(
      s,
      mode,
      [
        say`${w.town()}村集体经济收入由2020年的${P}增长到${C}，增长${T}。`,
        say`${w.fund()}从上年的${P}增加到${C}，增长了${T}。`,
      ],
      [claim(mode, 'times_growth', [C, P], T)],
      [
        say`${w.town()}村集体经济收入由2020年的${P}变为${C}，${noneOf(s)}增长${T}。`,
        say`${w.fund()}上年${P}，本年${C}，受益人次增长了${T}，资金使用合格率${some(s, 90, 99)}。`,
      ],
    );
  }),
];

const noneOf = (s: Parameters<typeof some>[0]): string => s.pick(['线上销售额', '游客人数', '合作社数量']);
