import { say } from '../compose.js';
import { claim, holding } from '../grammar.js';
import { either } from '../other/form.js';
import { count } from '../source.js';
import { anyRate, modes, moneyOf, nineteenth, rated, share, size, someMoney, yi } from './form.js';

/** Shares of a whole, of one part or of several. */
export const SHARES = [
  nineteenth('share/bracket-behind-each', (s, mode, w) => {
    const all = size(s);
    const [x, y, z] = w.quarrels();
    const ps = s.split(Math.round(all * 0.85), 3) as [number, number, number];
    const [one = mode, two = mode, three = mode] = modes(s, mode, 3);
    const W = count(all, '起');
    const [A, B, C] = [count(ps[0], '起'), count(ps[1], '起'), count(ps[2], '起')];
    const [R, S, T] = [share(s, ps[0], all, one, 1), share(s, ps[1], all, two, 1), share(s, ps[2], all, three, 1)];
    return either(
      mode,
      say`${w.head()}各级人民调解组织排查化解矛盾纠纷${W}，其中${x}${A}（占${R}）、${y}${B}（占${S}）、${z}${C}（占${T}）。`,
      [claim(one, 'rate', [A, W], R), claim(two, 'rate', [B, W], S), claim(three, 'rate', [C, W], T)],
      say`${w.head()}各级人民调解组织排查化解矛盾纠纷${W}，其中${x}${A}（调成率${R}）、${y}${B}（调成率${S}）、${z}${C}（调成率${T}）。`,
    );
  }),
  nineteenth('share/respectively-of-accepted', (s, mode, w) => {
    const all = s.int(140, 980);
    const [x, y, z] = w.fields();
    const ps = s.split(Math.round(all * 0.8), 3) as [number, number, number];
    const [one = mode, two = mode, three = mode] = modes(s, mode, 3);
    const W = count(all, '件');
    const [A, B, C] = [count(ps[0], '件'), count(ps[1], '件'), count(ps[2], '件')];
    const [R, S, T] = [share(s, ps[0], all, one, 1), share(s, ps[1], all, two, 1), share(s, ps[2], all, three, 1)];
    return either(
      mode,
      say`从案件类型看，受理的${W}复议案件主要集中在${x}、${y}、${z}领域，数量依次为${A}、${B}、${C}，分别占${R}、${S}、${T}。`,
      [claim(one, 'rate', [A, W], R), claim(two, 'rate', [B, W], S), claim(three, 'rate', [C, W], T)],
      say`从案件类型看，受理的${W}复议案件主要集中在${x}、${y}、${z}领域，数量依次为${A}、${B}、${C}，分别下降${R}、${S}、${T}。`,
    );
  }),
  nineteenth('share/of-two-kinds', (s, mode, w) => {
    const [a, b] = [s.int(400, 3200), s.int(60, 390)];
    const [A, B, R] = [count(a, '件'), count(b, '件'), share(s, b, a + b, mode)];
    return either(
      mode,
      say`${w.head()}${w.county()}公证处办理国内公证${A}、涉外公证${B}，涉外公证占${R}，${w.tail()}。`,
      [claim(mode, 'rate_over_parts', [B, A], R)],
      say`${w.head()}${w.county()}公证处办理国内公证${A}、涉外公证${B}，线上预约占${R}，${w.tail()}。`,
    );
  }),
  nineteenth('share/of-the-revenue', (s, mode, w) => {
    const P = someMoney(s, 900, 5200);
    const W = moneyOf(s, P.value * (1.08 + 0.6 * s.next()), 'holds');
    const R = share(s, P.value, W.value, mode, 2);
    return either(
      mode,
      say`${w.organ()}2024年度收入合计${W}，其中：财政拨款收入${P}，占${R}；其余为其他收入。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.organ()}2024年度收入合计${W}，其中：财政拨款收入${P}，增长${R}；其余为其他收入。`,
    );
  }),
  nineteenth('share/of-the-staff', (s, mode, w) => {
    const all = s.int(160, 1400);
    const [one = mode, two = mode] = modes(s, mode, 2);
    const a = rated(s, '名', one, 0.55, 0.9, all);
    const b = rated(s, '名', two, 0.1, 0.4, all);
    return either(
      mode,
      say`${w.county()}现有持证执法人员${a.W}，具有本科及以上学历的${a.P}，占比${a.R}；取得法律职业资格的${b.P}，占比${b.R}。`,
      [claim(one, 'rate', [a.P, a.W], a.R), claim(two, 'rate', [b.P, a.W], b.R)],
      say`${w.county()}现有持证执法人员${a.W}，具有本科及以上学历的${a.P}，参训率${a.R}；取得法律职业资格的${b.P}，同比增长${b.R}。`,
    );
  }),
  nineteenth('share/of-spending-by-semicolons', (s, mode, w) => {
    const all = s.int(1200, 6800);
    const [p, q] = [s.part(all, 0.15, 0.3), s.part(all, 0.08, 0.2)];
    const [one = mode, two = mode] = modes(s, mode, 2);
    const [W, P, Q] = [yi(all), yi(p), yi(q)];
    const [R, T] = [share(s, p, all, one, 1), share(s, q, all, two, 1)];
    return either(
      mode,
      say`${w.county()}一般公共预算支出${W}。按科目分，教育支出${P}，占总支出的${R}；卫生健康支出${Q}，占总支出的${T}。`,
      [claim(one, 'rate', [P, W], R), claim(two, 'rate', [Q, W], T)],
      say`${w.county()}一般公共预算支出${W}。按科目分，教育支出${P}，完成调整预算的${R}；卫生健康支出${Q}，完成调整预算的${T}。`,
    );
  }),
  nineteenth('share/online-and-at-the-counter', (s, mode, w) => {
    const all = s.int(800, 9600);
    const on = s.part(all, 0.55, 0.85);
    const [one = mode, two = mode] = modes(s, mode, 2);
    const [W, P, Q] = [count(all, '件'), count(on, '件'), count(all - on, '件')];
    const [R, T] = [share(s, on, all, one, 2), share(s, all - on, all, two, 2)];
    return either(
      mode,
      say`${w.head()}本机关收到政府信息公开申请${W}。通过网络提交${P}，占${R}，通过信函和当面提交${Q}，占${T}。`,
      [claim(one, 'rate', [P, W], R), claim(two, 'rate', [Q, W], T), holding(mode, 'sum', [P, Q], W)],
      say`${w.head()}本机关收到政府信息公开申请${W}。予以公开${P}，答复及时率${R}，涉及企业${anyRate(s, 10, 40)}，网站访问量增长${T}。`,
    );
  }),
];
