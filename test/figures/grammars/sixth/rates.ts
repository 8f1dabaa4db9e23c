import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { grown, many, rated, shareOf, shares, sixth, some } from './form.js';

/** Rates of what offices take in and finish, beside rates and growths of their own kind. */
export const SIXTH_RATES = [
  sixth('rate/on-time-beside-contentment', (s, mode, w) => {
    const { noun, unit, finish } = w.task();
    const { W, P, R } = rated(s, many(s), unit, mode, 0.7, 0.98);
    const C = some(s, 88, 99);
    const opening = say`${w.period()}，${w.desk()}应于期内${finish}${noun}${W}，按期${finish}${P}`;
    return either(
      mode,
      say`${opening}，按期${finish}率${R}，群众满意率${C}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${opening}，全市平均按期${finish}率${R}，群众满意率${C}。`,
    );
  }),
  sixth('rate/finished-and-under-way-in-brackets', (s, mode, w) => {
    const { noun, unit, take, finish } = w.task();
    const { W, P, R, Q, w: all, p, decimals } = rated(s, many(s), unit, mode, 0.5, 0.9);
    const T = shareOf(s, all - p, all, sound(mode), decimals);
    const opening = say`${w.street()}${take}${noun}${W}，其中已${finish}${P}`;
    return either(
      mode,
      say`${opening}（占${R}），正在推进${Q}（占${T}）。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T), holding(mode, 'sum', [P, Q], W)],
      say`${opening}（经费下拨${R}），正在推进${Q}（平均进度${T}）。`,
    );
  }),
  sixth('rate/motions-and-proposals', (s, mode, w) => {
    const x = rated(s, s.int(90, 400), '件', mode, 0.6, 0.95);
    const y = rated(s, s.int(90, 400), '件', sound(mode), 0.6, 0.95, x.decimals);
    const opening = say`${w.desk()}牵头承办人大代表建议${x.W}、政协提案${y.W}，已办复${x.P}、${y.P}`;
    return either(
      mode,
      say`${opening}，办复率分别为${x.R}、${y.R}。`,
      [claim(mode, 'rate', [x.P, x.W], x.R), holding(mode, 'rate', [y.P, y.W], y.R)],
      say`${opening}，代表和委员满意率分别为${x.R}、${y.R}。`,
    );
  }),
  sixth('rate/together-with-what-was-left', (s, mode, w) => {
    const { noun, unit, take, finish } = w.task();
    const n = many(s);
    const c = s.part(n, 0.06, 0.25);
    const p = s.part(n + c, 0.7, 0.97);
    const [N, C, P] = [count(n, unit), count(c, unit), count(p, unit)];
    const R = shareOf(s, p, n + c, mode, s.int(1, 2));
    const opening = say`${w.period()}新${take}${noun}${N}，连同上年结转的${C}`;
    return either(
      mode,
      say`${opening}，共${finish}${P}，${finish}率为${R}。`,
      [claim(mode, 'rate_carry', [P, N, C], R)],
      say`${opening}已全部分派到人，其中线上渠道${finish}率为${R}。`,
    );
  }),
  sixth('rate/all-but-those-put-off', (s, mode, w) => {
    const { noun, unit, take, finish } = w.task();
    const all = many(s);
    const p = s.part(all, 0.75, 0.97);
    const [W, Q] = [count(all, unit), count(all - p, unit)];
    const R = shareOf(s, p, all, mode, s.int(1, 2));
    const opening = say`${take}的${W}${noun}，除${Q}因客观原因暂缓外，其余均已${finish}`;
    return either(
      mode,
      say`${opening}，${finish}率${R}。`,
      [claim(mode, 'rate_rest', [Q, W], R)],
      say`${opening}，第三方回访好评率${R}。`,
    );
  }),
  sixth('rate/helped-people-beside-cases', (s, mode, w) => {
    const n = s.int(120, 900);
    const { W, P, R } = rated(s, Math.round(n * (1.2 + s.next())), '人', mode, 0.2, 0.7);
    const opening = say`${w.street()}法律援助工作站全年办理援助案件${count(n, '件')}，受援人${W}，其中农民工${P}`;
    return either(
      mode,
      say`${opening}，占受援人总数的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${opening}，占全县受援农民工的${R}。`,
    );
  }),
  sixth('rate/two-of-all-taken-in', (s, mode, w) => {
    const { noun, unit, take } = w.appeal();
    const [a, b] = w.matters(2);
    const all = many(s);
    const [p, q] = [s.part(all, 0.3, 0.5), s.part(all, 0.1, 0.28)];
    const [W, P, Q] = [count(all, unit), count(p, unit), count(q, unit)];
    const decimals = s.int(1, 2);
    const R = shareOf(s, p, all, mode, decimals);
    const T = shareOf(s, q, all, sound(mode), decimals);
    const opening = say`${w.period()}${take}${noun}${W}，其中${a}类${P}、${b}类${Q}`;
    return either(
      mode,
      say`${opening}，分别占${take}总量的${R}和${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`${opening}，两类的处理费用同比分别上升${R}和${T}。`,
    );
  }),
  sixth('rate/firstly-secondly-thirdly', (s, mode, w) => {
    const { noun, unit, take } = w.appeal();
    const [a, b, c] = w.matters(3);
    const decimals = s.int(1, 2);
    const all = many(s);
    const parts = [s.part(all, 0.3, 0.4), s.part(all, 0.16, 0.26), s.part(all, 0.06, 0.14)] as const;
    const [x, y, z] = [count(parts[0], unit), count(parts[1], unit), count(parts[2], unit)];
    const W = count(all, unit);
    const [R, T, U] = [
      shareOf(s, parts[0], all, mode, decimals),
      shareOf(s, parts[1], all, sound(mode), decimals),
      shareOf(s, parts[2], all, sound(mode), decimals),
    ];
    const opening = say`${w.desk()}${w.period()}共${take}${noun}${W}。从反映内容看，`;
    return either(
      mode,
      say`${opening}一是${a}问题${x}，占${R}；二是${b}问题${y}，占${T}；三是${c}问题${z}，占${U}。`,
      [claim(mode, 'rate', [x, W], R), holding(mode, 'rate', [y, W], T), holding(mode, 'rate', [z, W], U)],
      say`${opening}涉及${a}的占${some(s, 50, 70)}，涉及${b}的占${some(s, 40, 49)}，涉及${c}的占${some(s, 25, 39)}，同一诉求可涉及多个方面。`,
    );
  }),
  sixth('rate/by-channel-percent-first', (s, mode, w) => {
    const { W, figs, R, claims } = shares(s, 2, '件', mode);
    const [x, y] = figs;
    return either(
      mode,
      say`${w.desk()}收到的${W}公开申请中，线上提交占${R[0]}、计${x}，线下提交占${R[1]}、计${y}。`,
      [claims],
      say`${w.desk()}在${W}公开申请之外，线上渠道另收咨询${count(x.value, '次')}，同比增长${R[0]}，线下渠道另收咨询${count(y.value, '次')}，同比增长${R[1]}。`,
    );
  }),
  sixth('rate/growths-between-semicolons', (s, mode, w) => {
    const { noun, unit, take, finish } = w.task();
    const { W, P, R, p, w: all } = rated(s, many(s), unit, mode, 0.6, 0.97);
    const growth = grown(s, p, all);
    const opening = say`${w.period()}${take}${noun}${W}，${growth.whole}；${finish}${P}，${growth.part}；`;
    return either(
      mode,
      say`${opening}${finish}率${R}，同比${growth.share}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${opening}全省${finish}率${R}，同比${growth.share}。`,
    );
  }),
  sixth('rate/two-places-respectively', (s, mode, w) => {
    const { noun, unit, take, finish } = w.task();
    const [a, b, c, d] = w.streets(4);
    const x = rated(s, many(s), unit, mode, 0.6, 0.97);
    const y = rated(s, many(s), unit, sound(mode), 0.6, 0.97, x.decimals);
    const opening = say`${a}、${b}分别${take}${noun}${x.W}、${y.W}`;
    return either(
      mode,
      say`${opening}，分别${finish}${x.P}、${y.P}，${finish}率分别为${x.R}、${y.R}。`,
      [claim(mode, 'rate', [x.P, x.W], x.R), holding(mode, 'rate', [y.P, y.W], y.R)],
      say`${opening}；${c}、${d}分别${finish}${x.P}、${y.P}，${finish}率分别为${x.R}、${y.R}。`,
    );
  }),
];
