import { type Fig, type Mode, say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count, type Source } from '../source.js';
import { beside, members, rated, seventeenth, share, size, yi, yiOf } from './form.js';

/** Three members of a whole with a share each, the second of which may be wrong. */
function shared(s: Source, unit: string, mode: Mode) {
  const { all, figs, W, more } = members(s, 3, unit, 'holds');
  const [a, b, c] = figs;
  const other = beside(mode);
  const R = [a, b, c].map((fig, i) => share(s, fig.value, all, i === 1 ? mode : other, 1)) as [Fig, Fig, Fig];
  const claims = [a, b, c].map((fig, i) => (i === 1 ? claim : holding)(mode, 'rate', [fig, W], R[i] as Fig));
  return { a, b, c, W, more, R, claims: [...claims, holding(mode, 'sum', [a, b, c], W)] };
}

/** Shares of a whole. */
export const SHARES = [
  seventeenth('share/each-in-bracket', (s, mode, w) => {
    const { a, b, c, W, more, R, claims } = shared(s, '件', mode);
    const [x, y, z] = w.kinds();
    return either(
      mode,
      say`${w.lead()}共办理投诉举报${W}，其中${x}类${a}（占${R[0]}）、${y}类${b}（占${R[1]}）、${z}类${c}（占${R[2]}）。`,
      claims,
      say`${w.lead()}共办理投诉举报${more}，其中${x}类${a}（化解率${R[0]}）、${y}类${b}（化解率${R[1]}）、${z}类${c}（化解率${R[2]}）。`,
    );
  }),
  seventeenth('share/fenbie', (s, mode, w) => {
    const { a, b, c, W, more, R, claims } = shared(s, '人次', mode);
    const [x, y, z] = w.services();
    return either(
      mode,
      say`${w.town()}便民服务中心${w.time()}服务群众${W}，其中${x}${a}、${y}${b}、${z}${c}，分别占${R[0]}、${R[1]}、${R[2]}。`,
      claims,
      say`${w.town()}便民服务中心${w.time()}服务群众${more}，其中${x}${a}、${y}${b}、${z}${c}，满意度分别为${R[0]}、${R[1]}、${R[2]}。`,
    );
  }),
  seventeenth('share/comma-after-each', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '名', 'holds', 0.3, 0.6);
    const q = s.part(all, 0.5, 0.9);
    const Q = count(q, '名');
    const R1 = share(s, part, all, beside(mode), 1);
    const R2 = share(s, q, all, mode, 1);
    return either(
      mode,
      say`${w.region()}现有党员${W}，其中女党员${P}，占${R1}；大专及以上学历党员${Q}，占${R2}。`,
      [holding(mode, 'rate', [P, W], R1), claim(mode, 'rate', [Q, W], R2)],
      say`${w.region()}现有党员${W}，其中女党员${P}，参训率${R1}；大专及以上学历党员${Q}，参训率${R2}。`,
    );
  }),
  seventeenth('share/and-the-rest', (s, mode, w) => {
    const all = size(s);
    const a = s.part(all, 0.5, 0.8);
    const [W, A, B] = [count(all, '宗'), count(a, '宗'), count(all - a, '宗')];
    const R1 = share(s, a, all, beside(mode), 1);
    const R2 = share(s, all - a, all, mode, 1);
    return either(
      mode,
      say`交易中心${w.time()}成交${W}，公开招标${A}，占${R1}，其余${B}为竞争性磋商，占${R2}。`,
      [holding(mode, 'rate', [A, W], R1), claim(mode, 'rate', [B, W], R2), holding(mode, 'sum', [A, B], W)],
      say`交易中心${w.time()}成交${W}，公开招标${A}，节资率${R1}，远程异地评标${count(s.part(a, 0.2, 0.4), '宗')}，开标准点率${R2}。`,
    );
  }),
  seventeenth('share/of-the-budget', (s, mode, w) => {
    const w0 = s.int(2000, 26_000) / 100;
    const W = yi(w0);
    const P = yi(w0 * (0.2 + 0.6 * s.next()));
    const R = share(s, P.value, W.value, mode, 1);
    return either(
      mode,
      say`${w.region()}${w.time()}一般公共预算支出${W}，其中民生支出${P}，占一般公共预算支出的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.region()}${w.time()}一般公共预算支出${W}，其中民生支出${P}，占全市民生支出的${R}。`,
    );
  }),
  seventeenth('share/of-the-total-behind', (s, mode, w) => {
    const { W, P, R } = rated(s, '起', mode, 0.3, 0.8);
    const [x] = w.kinds();
    return either(
      mode,
      say`从类型看，${x}问题最为集中，共${P}，占${w.time()}受理总量（${W}）的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`从类型看，${x}问题最为集中，共${P}，去年同期该类问题占受理总量（${W}）的${R}。`,
    );
  }),
  seventeenth('share/industries', (s, mode, w) => {
    const [a, b, c] = [s.int(1200, 4000) / 100, s.int(9000, 22_000) / 100, s.int(9000, 30_000) / 100];
    const [A, B, C, W] = [yi(a), yi(b), yi(c), yi(a + b + c)];
    const R = [A, B, C].map((fig, i) => share(s, fig.value, W.value, i === 2 ? mode : beside(mode), 1)) as [
      Fig,
      Fig,
      Fig,
    ];
    return either(
      mode,
      say`初步核算，${w.region()}实现生产总值${W}。其中，第一产业增加值${A}，占比${R[0]}；第二产业增加值${B}，占比${R[1]}；第三产业增加值${C}，占比${R[2]}。`,
      [
        holding(mode, 'rate', [A, W], R[0]),
        holding(mode, 'rate', [B, W], R[1]),
        claim(mode, 'rate', [C, W], R[2]),
        holding(mode, 'sum', [A, B, C], W),
      ],
      say`初步核算，${w.region()}实现生产总值${yiOf(s, a + b + c, 'holds')}。其中，第一产业增加值${A}，增长${R[0]}；第二产业增加值${B}，增长${R[1]}。`,
    );
  }),
];
