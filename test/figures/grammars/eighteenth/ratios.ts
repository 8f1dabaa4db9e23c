import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { eighteenth, figure, money, moneyOf, someMoney } from './form.js';

/** Averages and multiples. */
export const RATIOS = [
  eighteenth('average/cases-a-judge', (s, mode) => {
    const n = s.int(16, 90);
    const t = n * s.int(110, 320) + s.int(0, n - 1);
    const [N, T] = [count(n, '名'), count(t, '件')];
    const A = figure(s, t / n, 1, '件', mode);
    return either(
      mode,
      say`县法院${N}员额法官全年共结案${T}，人均结案${A}，平均审理天数持续缩短。`,
      [claim(mode, 'average', [T, N], A)],
      say`县法院${N}员额法官全年共结案${T}，执行局人均结案${A}，平均审理天数持续缩短。`,
    );
  }),
  eighteenth('average/calls-a-day', (s, mode, w) => {
    const d = s.pick([90, 181, 273, 365]);
    const t = d * s.int(60, 900) + s.int(0, d - 1);
    const [D, T] = [count(d, '天'), count(t, '个')];
    const A = figure(s, t / d, 0, '个', mode);
    return either(
      mode,
      say`热线平台${D}不间断运行，共接听来电${T}，日均${A}，${w.end()}。`,
      [claim(mode, 'average', [T, D], A)],
      say`热线平台${D}不间断运行，共接听来电${T}，节假日日均${A}，${w.end()}。`,
    );
  }),
  eighteenth('average/subsidy-a-household', (s, mode, w) => {
    const n = s.int(300, 900);
    const [N, M] = [count(n, '户'), money(Math.round((n * s.int(600, 1500)) / 1000))];
    const A = figure(s, M.value / n, 0, '元', mode);
    return either(
      mode,
      say`${w.town()}向${N}农户拨付耕地地力保护补贴${M}，户均${A}，通过“一卡通”发放到位。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.town()}向${N}农户拨付耕地地力保护补贴${M}，种粮大户户均${A}，通过“一卡通”发放到位。`,
    );
  }),
  eighteenth('times/of-last-year', (s, mode, w) => {
    const Q = someMoney(s, 100, 900);
    const P = moneyOf(s, Q.value * (1.4 + 3 * s.next()), 'holds');
    const T = figure(s, P.value / Q.value, 1, '倍', mode);
    return either(
      mode,
      say`${w.start()}${w.park()}跨境电商交易额达到${P}，是去年同期（${Q}）的${T}，新增备案企业${String(s.int(4, 40))}家。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${w.start()}${w.park()}跨境电商交易额达到${P}，仓储投资${Q}，出口包裹量是去年同期的${T}，新增备案企业${String(s.int(4, 40))}家。`,
    );
  }),
  eighteenth('times/grown-by', (s, mode, w) => {
    const q = s.int(30, 300);
    const p = Math.round(q * (2.4 + 4 * s.next()));
    const [P, Q] = [count(p, '件'), count(q, '件')];
    const T = figure(s, p / q - 1, 1, '倍', mode);
    return either(
      mode,
      say`行政复议申请从${Q}上升到${P}，增加${T}，主渠道作用日益显现，${w.end()}。`,
      [claim(mode, 'times_growth', [P, Q], T)],
      say`行政复议申请从${Q}上升到${P}，听证次数增加${T}，主渠道作用日益显现，${w.end()}。`,
    );
  }),
];
