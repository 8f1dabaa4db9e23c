import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { byAmount, fig, grew, isUp, lot, money, n, pct, several, tell, twelfth, worked } from './form.js';

const sign = (up: boolean) => ({ sign: up ? 1 : -1 });

/** Changes by their amount and their rate. */
export const TWELFTH_CHANGES = [
  twelfth('change/income-and-outlay', (s, mode, w) => {
    const c = several(s, mode, 2);
    const [a, b] = [s.int(110_000, 690_000), s.int(800_000, 1_900_000)];
    const [d, e] = [s.part(a, 0.04, 0.4), s.part(b, 0.03, 0.2)];
    const [A, B, D, E] = [a, b, d, e].map((units) => fig(units, 0, '万元'));
    if (!A || !B || !D || !E) throw new Error('four');
    const G = byAmount(s, c.of(0), a, d, true);
    const H = byAmount(s, c.of(1), b, e, false);
    return tell(
      mode,
      say`${w.own}一般公共预算收入${A}，同比增加${D}，增长${G}。${w.own}一般公共预算支出${B}，同比减少${E}，下降${H}。`,
      [c.claim(0, 'growth_delta', [A, D], G), c.claim(1, 'growth_delta', [B, E], H, { sign: -1 })],
      say`${w.own}一般公共预算收入${A}，同比增长${G}，其中土地增值税增收${D}。${w.own}一般公共预算支出${B}，同比下降${H}，其中偿债支出减少${E}。`,
    );
  }),
  twelfth('change/line-with-reason', (s, mode, w) => {
    const up = isUp(s);
    const a = money(s) + 900;
    const d = s.part(a, 0.03, 0.25);
    const [A, D] = [fig(a, 2, '亿元'), fig(d, 2, '亿元')];
    const G = byAmount(s, mode, a, d, up);
    const [x] = w.outlays();
    return tell(
      mode,
      say`三、${x}支出预算${A}，${up ? '增加' : '减少'}${D}，${up ? '增长' : '下降'}${G}，${w.reason()}。`,
      [claim(mode, 'growth_delta', [A, D], G, sign(up))],
      say`三、${x}支出预算${A}，${up ? '增长' : '下降'}${G}，主要是新校区建设安排${D}，上年没有此项支出。`,
    );
  }),
  twelfth('change/of-budget-then-by-amount', (s, mode, w) => {
    const up = isUp(s);
    const a = s.int(3000, 98_000);
    const d = s.part(a, 0.03, 0.3);
    const [A, D] = [fig(a, 0, '万元'), fig(d, 0, '万元')];
    const G = byAmount(s, mode, a, d, up);
    const [x] = w.taxes();
    return tell(
      mode,
      say`13、${x}${A}，为预算的${pct(s, 70, 128)}，${up ? '增加' : '减少'}${D}，${up ? '增长' : '下降'}${G}。`,
      [claim(mode, 'growth_delta', [A, D], G, sign(up))],
      say`13、${x}${A}，为预算的${pct(s, 70, 128)}，${up ? '增长' : '下降'}${G}，其中清缴历年欠税${D}。`,
    );
  }),
  twelfth('change/guaranteed-outlays', (s, mode, w) => {
    const c = several(s, mode, 4);
    const [a, b, d] = [s.int(700, 1900), s.int(900, 2900), s.int(61, 160)];
    const moves = [s.part(a, 0.02, 0.08), s.part(b, 0.03, 0.12), s.part(d, 0.05, 0.12)] as [number, number, number];
    const sum = moves[1] - moves[0] - moves[2];
    const total = a + b + d;
    const up = sum > 0;
    const [A, B, C, T] = [a, b, d, total].map((units) => fig(units, 1, '亿元'));
    const [M, N, O, P] = [...moves, Math.abs(sum)].map((units) => fig(units, 1, '亿元'));
    if (!A || !B || !C || !T || !M || !N || !O || !P) throw new Error('four');
    const rate = (i: number, current: number, delta: number, isMore: boolean) =>
      byAmount(s, c.of(i), current, delta, isMore);
    const [F, G, H] = [rate(1, a, moves[0], false), rate(2, b, moves[1], true), rate(3, d, moves[2], false)];
    const E = sum === 0 ? G : rate(0, total, Math.abs(sum), up);
    const whole =
      sum === 0
        ? say`${w.all}“三保”支出预算数为${T}，与上年持平`
        : say`${w.all}“三保”支出预算数为${T}，同比${up ? '增长' : '下降'}${E}，${up ? '增支' : '减支'}${P}`;
    return tell(
      mode,
      say`${whole}，其中：保基本民生支出预算数为${A}，同比下降${F}，减支${M}，主要原因是上年预算重复编制抬高基数；保工资支出预算数${B}，同比增长${G}，增支${N}，${w.reason()}；保运转支出预算数为${C}，同比下降${H}，减支${O}，主要是压减一般性支出。`,
      [
        sum === 0 ? [] : c.claim(0, 'growth_delta', [T, P], E, sign(up)),
        c.claim(1, 'growth_delta', [A, M], F, { sign: -1 }),
        c.claim(2, 'growth_delta', [B, N], G),
        c.claim(3, 'growth_delta', [C, O], H, { sign: -1 }),
        [{ kind: 'sum', operands: [A, B, C], stated: T, holds: true }],
        sum === 0
          ? []
          : [{ kind: up ? 'left' : 'balance', operands: up ? [N, M, O] : [M, O, N], stated: P, holds: true }],
      ],
      say`${w.all}“三保”支出预算数为${T}，同比增长${pct(s, 1, 6)}，其中：保工资支出预算数${B}，同比增长${pct(s, 1, 6)}，主要是增人增资${N}；保运转支出预算数为${C}，同比下降${pct(s, 1, 6)}。`,
    );
  }),
  twelfth('change/total-over-last-year', (s, mode, w) => {
    const a = s.int(1100, 6900);
    const d = s.part(a, 0.02, 0.09);
    const [A, D] = [fig(a, 1, '亿元'), fig(d, 1, '亿元')];
    const G = byAmount(s, mode, a, d, true);
    return tell(
      mode,
      say`${w.y}${w.all}“三保”支出预算总额为${A}，较上年增加${D}，增长${G}。`,
      [claim(mode, 'growth_delta', [A, D], G)],
      say`${w.y}${w.all}“三保”支出预算总额为${A}，较上年增长${G}，上级补助增加${D}。`,
    );
  }),
  twelfth('change/crop-and-its-kind', (s, mode, w) => {
    const c = several(s, mode, 2);
    const a = lot(s) * 3 + 900;
    const b = s.part(a, 0.4, 0.9);
    const [d, e] = [s.part(a, 0.03, 0.12), s.part(b, 0.03, 0.12)];
    const [A, B, D, E] = [a, b, d, e].map((units) => fig(units, 2, '万吨'));
    if (!A || !B || !D || !E) throw new Error('four');
    const G = byAmount(s, c.of(0), a, d, true);
    const H = byAmount(s, c.of(1), b, e, true);
    const [x, y] = w.crop;
    return tell(
      mode,
      say`全年${x}产量${A}，比上年增加${D}，增长${G}，其中，${y}产量${B}，增加${E}，增长${H}。`,
      [c.claim(0, 'growth_delta', [A, D], G), c.claim(1, 'growth_delta', [B, E], H)],
      say`全年${x}产值${fig(a, 2, '亿元')}，比上年增长${G}，产量${B}，增长${H}；其中，${y}新增产能${D}。`,
    );
  }),
  twelfth('change/three-public-total', (s, mode, w) => {
    const up = isUp(s);
    const a = s.int(3100, 19_000);
    const d = s.part(a, 0.02, 0.15);
    const [A, D] = [fig(a, 0, '万元'), fig(d, 0, '万元')];
    const G = byAmount(s, mode, a, d, up);
    return tell(
      mode,
      say`说明：${w.y}${w.own}一般公共预算“三公”经费支出${A}，较上年${up ? '增加' : '减少'}${D}，${up ? '增长' : '下降'}${G}。公务用车运行维护费较上年${grew(s)}。`,
      [claim(mode, 'growth_delta', [A, D], G, sign(up))],
      say`说明：${w.y}${w.own}公务用车运行维护费较上年增加${D}，“三公”经费支出${A}，${up ? '增长' : '下降'}${G}。`,
    );
  }),
  twelfth('change/outlays-of-three-years', (s, mode, w) => {
    const c = several(s, mode, 2);
    const first = s.int(24_000, 82_000);
    const second = Math.round(first * (1.03 + 0.08 * s.next()));
    const third = Math.round(second * (1.03 + 0.08 * s.next()));
    const [A, B, C] = [first, second, third].map((units) => fig(units, 2, '亿元'));
    if (!A || !B || !C) throw new Error('three');
    const of = (i: number, now: number, before: number) =>
      worked(s, c.of(i), (100 * (now - before)) / before, { decimals: 1, least: 0.4, most: 60 });
    const [G, H] = [of(0, second, first), of(1, third, second)];
    return tell(
      mode,
      say`${String(w.year - 2)}～${w.y}，${w.area()}教育支出分别为${A}、${B}和${C}，分别同比增长${pct(s, 4, 9)}、${G}和${H}，均保持较高的增速。`,
      [c.claim(0, 'growth', [B, A], G), c.claim(1, 'growth', [C, B], H)],
      say`${w.y}，${w.areas().join('、')}教育支出分别为${A}、${B}和${C}，分别同比增长${pct(s, 4, 9)}、${G}和${H}。`,
    );
  }),
  twelfth('change/record-harvest', (s, mode, w) => {
    const a = s.int(2100, 9900);
    const d = s.part(a, 0.03, 0.11);
    const [A, D] = [fig(a, 2, '万吨'), fig(d, 2, '万吨')];
    const G = byAmount(s, mode, a, d, true);
    const field = Math.round((a * 1000) / s.int(390, 440));
    const area = fig(field, 2, '万亩');
    return tell(
      mode,
      say`${w.y}，${w.all}粮食作物播种面积${area}，同比下降${pct(s, 1, 3)}，小麦、玉米单产分别为${n(s, 360, 420)}.${n(s, 1, 9)}公斤、${n(s, 430, 490)}.${n(s, 1, 9)}公斤，同比分别增长${pct(s, 2, 9)}、${pct(s, 2, 9)}。粮食总产量首次突破${String(Math.floor(a / 100))}万吨，达到${A}，比上年增加${D}，增长${G}。`,
      [claim(mode, 'growth_delta', [A, D], G)],
      say`${w.y}，${w.all}粮食作物播种面积${area}，同比下降${pct(s, 1, 3)}，其中小麦${fig(s.part(field, 0.3, 0.6), 2, '万亩')}。粮食总产量首次突破${String(Math.floor(a / 100))}万吨，达到${A}，玉米增产${D}，小麦单产增长${G}。`,
    );
  }),
];
