import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { anyRate, figure, members, modes, rated, share, size, twentieth, yi, yiOf } from './form.js';

/** Shares in lists, by 分别, in brackets, of money and of what is left. */
export const SHARES = [
  twentieth('share/channels-in-a-list', (s, mode) => {
    const { all, figs } = members(s, 3, '件', 'holds');
    const [a, b, c] = figs;
    const W = count(all, '件');
    const m = modes(s, mode, 3);
    const R = [a, b, c].map((fig, i) => share(s, fig.value, all, m[i] ?? mode, 1));
    const [x, y, z] = R as [typeof a, typeof a, typeof a];
    return either(
      mode,
      say`全年受理诉求${W}。从渠道看，电话${a}，占${x}；网站${b}，占${y}；公众号${c}，占${z}。`,
      [
        claim(m[0] ?? mode, 'rate', [a, W], x),
        claim(m[1] ?? mode, 'rate', [b, W], y),
        claim(m[2] ?? mode, 'rate', [c, W], z),
      ],
      say`全年受理诉求${W}。从渠道看，电话${a}，增长${x}；网站${b}，增长${y}；公众号${c}，增长${z}。`,
    );
  }),
  twentieth('share/respectively-of-all', (s, mode, w) => {
    const all = size(s);
    const [p, q] = [s.part(all, 0.4, 0.6), s.part(all, 0.15, 0.35)];
    const [W, P, Q] = [count(all, '件'), count(p, '件'), count(q, '件')];
    const [m, n] = modes(s, mode, 2);
    const [R, T] = [share(s, p, all, m ?? mode, 2), share(s, q, all, n ?? mode, 2)];
    const [x, y] = w.charges();
    return either(
      mode,
      say`在审结的${W}案件中，${x}、${y}居多，有${P}和${Q}，分别占${R}和${T}。`,
      [claim(m ?? mode, 'rate', [P, W], R), claim(n ?? mode, 'rate', [Q, W], T)],
      say`在审结的${W}案件中，${x}、${y}居多，有${P}和${Q}，分别上升${R}和${T}。`,
    );
  }),
  twentieth('share/deputies', (s, mode, w) => {
    const all = s.int(140, 560);
    const [p, q] = [s.part(all, 0.25, 0.4), s.part(all, 0.4, 0.6)];
    const [W, P, Q] = [count(all, '名'), count(p, '名'), count(q, '名')];
    const [m, n] = modes(s, mode, 2);
    const [R, T] = [share(s, p, all, m ?? mode, 1), share(s, q, all, n ?? mode, 1)];
    return either(
      mode,
      say`${w.county()}新一届人大代表共${W}，其中妇女代表${P}，占${R}；基层代表${Q}，占${T}。`,
      [claim(m ?? mode, 'rate', [P, W], R), claim(n ?? mode, 'rate', [Q, W], T)],
      say`${w.county()}新一届人大代表共${W}，其中妇女代表${P}，连任的占${R}；基层代表${Q}，履职满意率${T}。`,
    );
  }),
  twentieth('share/spending-on-livelihood', (s, mode, w) => {
    const whole = s.int(180, 900);
    const W = yi(whole);
    const P = yi(s.part(whole, 0.6, 0.85));
    const R = share(s, P.value, W.value, mode, 1);
    return either(
      mode,
      say`${w.county()}民生支出达${P}，占一般公共预算支出${W}的${R}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}民生支出达${P}，一般公共预算支出${W}，教育支出占比${anyRate(s, 15, 24)}，${w.end()}。`,
    );
  }),
  twentieth('share/bracket-after-each', (s, mode, w) => {
    const all = size(s);
    const [p, q] = [s.part(all, 0.3, 0.5), s.part(all, 0.1, 0.3)];
    const [W, P, Q] = [count(all, '台'), count(p, '台'), count(q, '台')];
    const [m, n] = modes(s, mode, 2);
    const [R, T] = [share(s, p, all, m ?? mode), share(s, q, all, n ?? mode)];
    return either(
      mode,
      say`${w.hospital()}开展手术${W}，其中三级手术${P}（占${R}），四级手术${Q}（占${T}），${w.end()}。`,
      [claim(m ?? mode, 'rate', [P, W], R), claim(n ?? mode, 'rate', [Q, W], T)],
      say`${w.hospital()}开展手术${W}，其中三级手术${P}（同比增长${R}），四级手术${Q}（同比增长${T}），${w.end()}。`,
    );
  }),
  twentieth('share/two-kinds-together', (s, mode, w) => {
    const all = size(s);
    const [p, q] = [s.part(all, 0.3, 0.45), s.part(all, 0.15, 0.3)];
    const [W, P, Q] = [count(all, '件'), count(p, '件'), count(q, '件')];
    const R = share(s, p + q, all, mode, 1);
    const [x, y] = w.calls();
    return either(
      mode,
      say`本月工单${W}，反映${x}${P}、${y}${Q}，两类合计占工单总量的${R}。`,
      [claim(mode, 'rate_sum', [P, Q, W], R)],
      say`本月工单${W}，反映${x}${P}、${y}${Q}，两类问题的解决率为${R}。`,
    );
  }),
  twentieth('share/rest-from-elsewhere', (s, mode, w) => {
    const { W, P, all, part } = rated(s, '人次', 'holds', 0.6, 0.9, s.int(4000, 96_000));
    const R = share(s, all - part, all, mode, 1);
    return either(
      mode,
      say`${w.hospital()}收治住院患者${W}，本县户籍${P}，其余为外地患者，占${R}。`,
      [claim(mode, 'rate_rest', [P, W], R)],
      say`${w.hospital()}收治住院患者${W}，本县户籍${P}，其余为外地患者，异地结算率${R}。`,
    );
  }),
  twentieth('share/services-in-product', (s, mode, w) => {
    const whole = s.int(900, 9000);
    const W = yi(whole);
    const third = s.part(whole, 0.38, 0.56);
    const P = yiOf(s, third, 'holds');
    const R = figure(s, (100 * third) / whole, 1, '%', mode, { most: 100 });
    return either(
      mode,
      say`初步核算，${w.county()}实现地区生产总值${W}，第三产业增加值${P}，占地区生产总值的比重为${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`初步核算，${w.county()}实现地区生产总值${W}，第三产业增加值${P}，民营经济占地区生产总值的比重为${R}。`,
    );
  }),
];
