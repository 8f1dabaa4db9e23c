import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { members, money, moneyOf, rated, share, size, yi } from '../twentieth/form.js';
import { threeModes, twentyfirst, twoModes } from './form.js';

/** Shares of a whole: one by one, by 分别, in brackets, of what is left. */
export const SHARES = [
  twentyfirst('share/respectively', (s, mode, w) => {
    const [m1, m2, m3] = threeModes(s, mode);
    const { all, figs, W, more } = members(s, 3, '件次', 'holds');
    const [a, b, c] = figs;
    const [x, y, z] = [share(s, a.value, all, m1, 1), share(s, b.value, all, m2, 1), share(s, c.value, all, m3, 1)];
    return either(
      mode,
      say`${w.time()}${w.county()}信访局共登记群众信访事项${W}，其中来信${a}、来访${b}、网上信访${c}，分别占${x}、${y}、${z}。`,
      [claim(m1, 'rate', [a, W], x), claim(m2, 'rate', [b, W], y), claim(m3, 'rate', [c, W], z)],
      say`${w.time()}${w.county()}信访局共登记群众信访事项${more}，其中来信${a}、来访${b}、网上信访${c}，按期答复率分别为${x}、${y}、${z}。`,
    );
  }),
  twentyfirst('share/each-in-bracket', (s, mode, w) => {
    const [m1, m2, m3] = threeModes(s, mode);
    const all = size(s) + 200;
    const [p, q, r] = s.split(Math.round(all * 0.9), 3) as [number, number, number];
    const [W, P, Q, T] = [count(all, '起'), count(p, '起'), count(q, '起'), count(r, '起')];
    const [x, y, z] = [share(s, p, all, m1, 1), share(s, q, all, m2, 1), share(s, r, all, m3, 1)];
    const [a, b, c] = w.matters();
    return either(
      mode,
      say`${w.town()}调委会调处矛盾纠纷${W}。从类型看，${a}${P}（占${x}），${b}${Q}（占${y}），${c}${T}（占${z}）。`,
      [claim(m1, 'rate', [P, W], x), claim(m2, 'rate', [Q, W], y), claim(m3, 'rate', [T, W], z)],
      say`${w.town()}调委会调处矛盾纠纷${W}。从类型看，${a}${P}（下降${x}），${b}${Q}（上升${y}），${c}${T}（上升${z}）。`,
    );
  }),
  twentyfirst('share/of-the-staff', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.3, 0.9, s.int(90, 700));
    return either(
      mode,
      say`${w.hospital()}现有在岗职工${W}，其中卫生技术人员${P}，占职工总数的${R}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.hospital()}现有在岗职工${W}，其中卫生技术人员${P}，护理人员本科以上学历占${R}，${w.end()}。`,
    );
  }),
  twentyfirst('share/and-the-rest', (s, mode, w) => {
    const [m1, m2] = twoModes(s, mode);
    const a = s.int(60_000, 240_000);
    const b = s.part(a, 0.55, 0.85);
    const [A, B, R, Q] = [money(a), money(b), share(s, b, a, m1, 2), share(s, a - b, a, m2, 2)];
    return either(
      mode,
      say`${w.county()}司法局本年基本支出${A}，其中人员经费${B}，占${R}，其余${Q}为公用经费。`,
      [claim(m1, 'rate', [B, A], R), claim(m2, 'rate_rest', [B, A], Q)],
      say`${w.county()}司法局本年基本支出${A}，其中人员经费${B}，预算执行率${R}，政府采购授予中小企业的合同占${Q}。`,
    );
  }),
  twentyfirst('share/of-named-whole', (s, mode, w) => {
    const a = s.int(200, 900);
    const b = s.part(a, 0.3, 0.9);
    const [A, B, R] = [yi(a), yi(b), share(s, b, a, mode, 1)];
    return either(
      mode,
      say`${w.county()}民营企业缴纳税款${B}，占全部税收${A}的${R}，${w.end()}。`,
      [claim(mode, 'rate', [B, A], R)],
      say`${w.county()}全部税收${A}，民营企业缴纳税款${B}，民间投资占固定资产投资的${R}，${w.end()}。`,
    );
  }),
  twentyfirst('share/industries', (s, mode, w) => {
    const [m1, m2, m3] = threeModes(s, mode);
    const all = s.int(900, 6400);
    const [p, q, r] = s.split(all, 3).sort((a, b) => a - b) as [number, number, number];
    const [W, P, Q, T] = [yi(all), yi(p), yi(q), yi(r)];
    const [x, y, z] = [share(s, p, all, m1, 1), share(s, q, all, m2, 1), share(s, r, all, m3, 1)];
    return either(
      mode,
      say`初步核算，全年${w.county()}地区生产总值${W}。其中，第一产业增加值${P}，第二产业增加值${Q}，第三产业增加值${T}，三次产业占比分别为${x}、${y}和${z}。`,
      [claim(m1, 'rate', [P, W], x), claim(m2, 'rate', [Q, W], y), claim(m3, 'rate', [T, W], z)],
      say`初步核算，全年${w.county()}第一产业增加值${P}，第二产业增加值${Q}，第三产业增加值${T}，三次产业对经济增长的贡献率分别为${x}、${y}和${z}。`,
    );
  }),
  twentyfirst('share/young-and-learned', (s, mode, w) => {
    const [m1, m2] = twoModes(s, mode);
    const one = rated(s, '名', m1, 0.2, 0.6, s.int(80, 560));
    const two = rated(s, '名', m2, 0.5, 0.9, one.all);
    return either(
      mode,
      say`${w.school()}有专任教师${one.W}，其中35岁以下青年教师${one.P}，占${one.R}；研究生学历的${two.P}，占${two.R}。`,
      [claim(m1, 'rate', [one.P, one.W], one.R), claim(m2, 'rate', [two.P, one.W], two.R)],
      say`${w.school()}有专任教师${one.W}，其中35岁以下青年教师${one.P}，班主任津贴提高${one.R}；研究生学历的${two.P}，课时量增加${two.R}。`,
    );
  }),
  twentyfirst('share/count-in-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.6, 0.97);
    return either(
      mode,
      say`${w.time()}${w.county()}各级人民调解组织排查纠纷${W}，其中${R}（${P}）化解在村居一级。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}${w.county()}各级人民调解组织排查纠纷${W}，调解员持证率${R}，司法确认${P}。`,
    );
  }),
  twentyfirst('share/ranked', (s, mode, w) => {
    const [m1, m2] = twoModes(s, mode);
    const one = rated(s, '件', m1, 0.3, 0.5);
    const two = rated(s, '件', m2, 0.1, 0.28, one.all);
    const [a, b] = w.matters();
    return either(
      mode,
      say`在受理的${one.W}投诉中，${a}最多，有${one.P}，占总量的${one.R}；${b}次之，有${two.P}，占总量的${two.R}。`,
      [claim(m1, 'rate', [one.P, one.W], one.R), claim(m2, 'rate', [two.P, one.W], two.R)],
      say`在受理的${one.W}投诉中，${a}最多，有${one.P}，同比上升${one.R}；${b}次之，有${two.P}，同比上升${two.R}。`,
    );
  }),
  twentyfirst('share/of-the-money', (s, mode, w) => {
    const a = s.int(200_000, 900_000);
    const M = money(a);
    const P = moneyOf(s, M.value * (0.5 + 0.4 * s.next()), 'holds');
    const R = share(s, P.value, M.value, mode, 1);
    return either(
      mode,
      say`${w.county()}财政共投入衔接资金${M}，用于产业发展的${P}，占比${R}，高于省定标准。`,
      [claim(mode, 'rate', [P, M], R)],
      say`${w.county()}财政共投入衔接资金${M}，用于产业发展的${P}，省定占比${R}，${w.end()}。`,
    );
  }),
];
