import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { told } from '../seventh/form.js';
import { any, eleventh, fig, grew, money, pct, ratio, several, stated, up } from './form.js';

/** Shares of several in one breath. */
export const ELEVENTH_LISTS = [
  eleventh('share/purposes', (s, mode, w) => {
    const all = money(s);
    const [a, b] = s.split(all, 2) as [number, number];
    const [x, y] = s.split(all, 2) as [number, number];
    const digits = s.int(1, 2);
    const c = several(s, 3, mode);
    const [A, B, X] = [fig(a, 2, '亿元'), fig(b, 2, '亿元'), fig(x, 2, '亿元')];
    const Y = stated(s, y, 2, '亿元', c.of(2), 2);
    const W = fig(all, 2, '亿元');
    const [ra, rb] = [
      ratio(s, a, all, c.of(0), [(100 * b) / all], digits),
      ratio(s, b, all, c.of(1), [(100 * a) / all], digits),
    ];
    return told(
      s,
      mode,
      [
        say`${w.y}我省累计收到超长期国债资金${W}（其中，${w.area()}${X}、省内其他地区${Y}），全部及时分解下达，其中，用于设备更新项目${A}，占比${ra}；支持消费品换新${B}，占比${rb}。`,
      ],
      [
        c.claim(0, 'rate', [A, W], ra),
        c.claim(1, 'rate', [B, W], rb),
        c.claim(2, 'sum', [X, Y], W),
        holding(mode, 'sum', [A, B], W),
      ],
      [
        say`${w.y}我省累计收到超长期国债资金${W}（其中，${w.area()}${X}），用于设备更新项目${fig(s.part(a), 2, '亿元')}，支持消费品换新${fig(s.part(b), 2, '亿元')}，其余按进度安排，支付进度${any(s, 60, 90)}。`,
      ],
    );
  }),
  eleventh('share/functions', (s, mode, w) => {
    const all = money(s) * 2;
    const parts = s.split(all, 4);
    const [p, q, r, t] = w.outlays();
    const digits = s.int(1, 2);
    const c = several(s, 4, mode);
    const figs = parts.map((n) => fig(n, 2, '万元')) as [Fig, Fig, Fig, Fig];
    const W = fig(all, 2, '万元');
    const of = parts.map((n, i) =>
      ratio(s, n, all, c.of(i), [(100 * (parts[(i + 1) % 4] ?? n)) / all], digits),
    ) as typeof figs;
    return told(
      s,
      mode,
      [
        say`${w.office()}一般公共预算财政拨款支出${W}，主要用于以下方面：${p}支出（类）${figs[0]}，占${of[0]}；${q}支出（类）${figs[1]}，占${of[1]}；${r}支出（类）${figs[2]}，占${of[2]}；${t}支出（类）${figs[3]}，占${of[3]}。`,
      ],
      [holding(mode, 'sum', figs, W), ...figs.map((f, i) => c.claim(i, 'rate', [f, W], of[i] as Fig))],
      [
        say`${w.office()}一般公共预算财政拨款支出${fig(all * 2, 2, '万元')}，主要用于以下方面：${p}支出（类）${figs[0]}，${grew(s)}；${q}支出（类）${figs[1]}，${grew(s)}；${r}支出（类）${figs[2]}，${grew(s)}，等等。`,
      ],
    );
  }),
  eleventh('share/respectively-of-group', (s, mode, w) => {
    const all = money(s) * 5;
    const wholes = [all, s.part(all, 0.3, 0.5), s.part(all, 0.1, 0.25)];
    const parts = wholes.map((n, i) => (i === 0 ? s.part(n, 0.3, 0.5) : s.part(n, 0.08, 0.28)));
    const digits = s.int(1, 2);
    const c = several(s, 3, mode);
    const W = wholes.map((n) => fig(n, 2, '亿元')) as [Fig, Fig, Fig];
    const P = parts.map((n) => fig(n, 2, '亿元')) as [Fig, Fig, Fig];
    const R = parts.map((n, i) => ratio(s, n, wholes[i] ?? n, c.of(i), [], digits)) as [Fig, Fig, Fig];
    const claims = R.map((r, i) => c.claim(i, 'rate', [P[i] as Fig, W[i] as Fig], r));
    return told(
      s,
      mode,
      [
        say`${w.y}末，公司合并口径总资产、净资产、营业收入分别为${W[0]}、${W[1]}、${W[2]}；重要子公司${w.subsidiary()}的总资产、净资产、营业收入分别为${P[0]}、${P[1]}、${P[2]}，占集团合并报表同一指标的比例分别为${R[0]}、${R[1]}、${R[2]}。`,
      ],
      claims,
      [
        say`${w.y}末，公司合并口径总资产、净资产、营业收入分别为${W[0]}、${W[1]}、${W[2]}，总资产、净资产、营业收入较上年分别增长${any(s, 1, 9)}、${any(s, 1, 9)}、${any(s, 10, 19)}。`,
      ],
    );
  }),
  eleventh('share/falling-due', (s, mode, w) => {
    const all = money(s) * 4;
    const parts = [0, 1, 2, 3].map(() => s.part(all, 0.06, 0.2));
    const digits = s.int(1, 2);
    const c = several(s, 4, mode);
    const W = fig(all, 2, '亿元');
    const P = parts.map((n) => fig(n, 2, '亿元')) as [Fig, Fig, Fig, Fig];
    const R = parts.map((n, i) =>
      ratio(s, n, all, c.of(i), [(100 * (parts[(i + 1) % 4] ?? n)) / all], digits),
    ) as typeof P;
    return told(
      s,
      mode,
      [
        say`截至${w.y}末，${w.area()}政府债务余额为${W}。从债务到期情况看，未来四年到期规模分别为${P[0]}、${P[1]}、${P[2]}和${P[3]}，占${w.y}末政府债务余额的比重分别为${R[0]}、${R[1]}、${R[2]}和${R[3]}，集中偿付压力不大。`,
      ],
      R.map((r, i) => c.claim(i, 'rate', [P[i] as Fig, W], r)),
      [
        say`截至${w.y}末，${w.area()}政府债务余额为${W}。未来四年到期规模分别为${P[0]}、${P[1]}、${P[2]}和${P[3]}，债券资金支出进度分别为${any(s, 60, 90)}、${any(s, 60, 90)}、${any(s, 60, 90)}和${any(s, 60, 90)}。`,
      ],
    );
  }),
  eleventh('share/three-industries', (s, mode, w) => {
    const all = s.int(9000, 98_000);
    const parts = [s.part(all, 0.06, 0.16), s.part(all, 0.33, 0.46)];
    const last = all - (parts[0] ?? 0) - (parts[1] ?? 0);
    const c = several(s, 3, mode);
    const [A, B, C] = [...parts, last].map((n) => fig(n, 2, '亿元')) as [Fig, Fig, Fig];
    const W = fig(all, 2, '亿元');
    const bare = (n: number, i: number, other: number): Fig => {
      const { text, value } = pct(s, (100 * n) / all, c.of(i), { others: [(100 * other) / all] }, 1);
      return { text: text.replace('%', ''), value };
    };
    const [a = 1, b = 1] = parts;
    const [X, Y, Z] = [bare(a, 0, b), bare(b, 1, last), bare(last, 2, b)];
    const colon = s.pick(['∶', ':', '：']);
    const was = [a - 90, b + 30, last + 60].map((n) => ((100 * n) / all).toFixed(1)) as [string, string, string];
    return told(
      s,
      mode,
      [
        say`全年${w.area()}实现地区生产总值${W}，比上年${up(s)}。其中，第一产业增加值${A}，${up(s)}；第二产业增加值${B}，${up(s)}；第三产业增加值${C}，${up(s)}。三次产业结构为${X}${colon}${Y}${colon}${Z}。`,
        say`全年实现地区生产总值${W}，其中第一产业增加值${A}、第二产业增加值${B}、第三产业增加值${C}，三次产业结构比为${X}${colon}${Y}${colon}${Z}。`,
      ],
      [
        c.claim(0, 'rate', [A, W], X),
        c.claim(1, 'rate', [B, W], Y),
        c.claim(2, 'rate', [C, W], Z),
        holding(mode, 'sum', [A, B, C], W),
      ],
      [
        say`全年${w.area()}实现地区生产总值${W}，比上年${up(s)}；三次产业结构由上年的${was[0]}${colon}${was[1]}${colon}${was[2]}进一步优化，第三产业占比上升较快。`,
      ],
    );
  }),
];
