import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grown, n, pct, put, several, tell, twelfth, worked } from './form.js';

const rate = (tenths: number) => fig(tenths, 1, '%');

/** Differences of rates in points. */
export const TWELFTH_LEVELS = [
  twelfth('points/over-country-and-region', (s, mode, w) => {
    const c = several(s, mode, 3);
    const [a, b] = [s.int(110, 900), s.int(3000, 19_000)];
    const grows = grown(s, [a, b], 22, 42);
    const own = grows.total;
    const [u, v] = grows.parts as [string, string];
    const [x, y] = [s.int(21, 90), s.int(100, 210)];
    const [G, X, Y] = [rate(own), rate(x), rate(y)];
    const points = (i: number, right: number, near: number) =>
      worked(s, c.of(i), right, { decimals: 1, unit: '个百分点', near: [near], least: 0.3 });
    const [P, Q] = [points(0, (own - x) / 10, (own - y) / 10), points(1, (own - y) / 10, (own - x) / 10)];
    const [A, B] = [fig(a, 2, '亿元'), fig(b, 2, '亿元')];
    const T = put(s, c.of(2), a + b, 2, '亿元', { parts: 2, near: [b] });
    return tell(
      mode,
      say`据海关数据统计，${w.y}，${w.area()}进出口总额${T}，同比增长${G}，增速高于全国（${X}）${P}，高于全省（${Y}）${Q}。其中，进口总额${A}，${u}；出口总额${B}，${v}。`,
      [c.claim(0, 'points', [G, X], P), c.claim(1, 'points', [G, Y], Q), c.claim(2, 'sum', [A, B], T)],
      say`据海关数据统计，${w.y}，${w.area()}进出口总额${fig(a + b, 2, '亿元')}，其中，出口增长${G}，进口增长${Y}，增速高于全国${P}，高于全省${Q}。`,
    );
  }),
  twelfth('points/over-all-industry', (s, mode, w) => {
    const [all, own] = [s.int(41, 98), s.int(130, 260)];
    const [A, O] = [rate(all), rate(own)];
    const P = worked(s, mode, (own - all) / 10, { decimals: 1, unit: '个百分点', least: 0.3, near: [own / 10] });
    const rest = `规模以上装备制造业增加值增长${pct(s, 11, 18)}，占规模以上工业增加值比重为${pct(s, 15, 30)}，比上年提高${n(s, 1, 4)}.${n(s, 1, 9)}个百分点`;
    return tell(
      mode,
      say`全年${w.all}规模以上工业增加值比上年增长${A}。新动能长势不错。规模以上高技术制造业增加值比上年增长${O}，高于规模以上工业增速${P}。${rest}。`,
      [claim(mode, 'points', [O, A], P)],
      say`全年${w.all}规模以上工业增加值比上年增长${A}。规模以上高技术制造业投资比上年增长${O}，高于全部投资增速${P}。${rest}。`,
    );
  }),
  twelfth('points/natural-growth', (s, mode, w) => {
    const c = several(s, mode, 2);
    const [town, land] = [s.int(9000, 38_000), s.int(5000, 29_000)];
    const total = town + land;
    const [A, B, T] = [fig(town, 2, '万人'), fig(land, 2, '万人'), fig(total, 2, '万人')];
    const R = worked(s, c.of(0), (100 * town) / total, { decimals: 2, most: 100, near: [(100 * land) / total] });
    const [born, dead] = [s.int(720, 1180), s.int(410, 690)];
    const people = (rates: number) => `${((rates / 100) * (total / 100) * 0.001 * 0.9985).toFixed(2)}万人`;
    const [X, Y] = [fig(born, 2, '‰'), fig(dead, 2, '‰')];
    const N = put(s, c.of(1), born - dead, 2, '‰', { parts: 2, near: [dead] });
    return tell(
      mode,
      say`年末${w.all}常住人口${T}，其中城镇${A}，乡村${B}；城镇化率为${R}，比上年末提高0.${n(s, 31, 98)}个百分点。全年出生人口${people(born)}，人口出生率为${X}；死亡人口${people(dead)}，人口死亡率为${Y}；人口自然增长率为${N}。`,
      [
        [{ kind: 'sum', operands: [A, B], stated: T, holds: true }],
        c.claim(0, 'rate', [A, T], R),
        c.claim(1, 'diff', [X, Y], N),
      ],
      say`年末${w.all}户籍人口${fig(total + 900, 2, '万人')}，其中男性${A}；全年人口出生率为${X}，比上年下降0.${n(s, 11, 98)}个千分点；${w.last}人口自然增长率为${N}。`,
    );
  }),
];
