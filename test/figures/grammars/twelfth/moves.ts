import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { byAmount, fig, n, pct, put, several, tell, twelfth, worked } from './form.js';

/** Changes over periods of years, of regions side by side, and by an average rate. */
export const TWELFTH_MOVES = [
  twelfth('change/five-years-over-five', (s, mode, w) => {
    const c = several(s, mode, 2);
    const before = s.int(210, 1900);
    const now = Math.round(before * (1.08 + 0.5 * s.next()));
    const [A, B] = [fig(now, 0, '亿元'), fig(before, 0, '亿元')];
    const delta = now - before;
    const D = put(s, c.of(0), delta, 0, '亿元', { parts: 2 });
    const G = worked(s, c.of(1), (100 * delta) / before, {
      decimals: 2,
      least: 1 + 150 / delta,
      near: [(100 * delta) / now + 3],
    });
    return tell(
      mode,
      say`从“十四五”时期宏观来看，${w.area()}五年累计一般公共预算收入达${A}，较“十三五”时期（${B}）增加${D}，增长${G}，圆满完成“十四五”收入目标。`,
      [c.claim(0, 'diff', [A, B], D), c.claim(1, 'growth', [A, B], G)],
      say`从“十四五”时期宏观来看，${w.area()}五年累计一般公共预算收入达${A}，其中中央政策性增收${fig(Math.round(before / 3), 0, '亿元')}，年均增长${pct(s, 2, 9)}，圆满完成“十四五”收入目标。`,
    );
  }),
  twelfth('change/regions-over-their-mean', (s, mode, w) => {
    const c = several(s, mode, 6);
    const [x, y, z] = w.cities();
    const mean = s.int(60, 90);
    const of = (i: number) => {
      const current = s.int(900, 2900);
      const rate = i === 1 ? s.int(24, mean - 12) : s.int(mean + 9, mean + 80);
      const delta = Math.max(12, Math.round((current * rate) / (1000 + rate)));
      const right = Number(((100 * delta) / (current - delta)).toFixed(1));
      const [A, D, G] = [
        fig(current, 1, '亿元'),
        fig(delta, 1, '亿元'),
        byAmount(s, c.of(2 * i), current, delta, true),
      ];
      const isOver = right > mean / 10;
      const gap = Math.abs(right - mean / 10);
      const isTold = c.of(2 * i) !== 'fails';
      const P = worked(s, c.of(2 * i + 1), gap, { decimals: 1, unit: '个百分点', least: 0.3 });
      return {
        text: isTold
          ? say`${A}，较上年增加${D}，增长${G}（${isOver ? '高于' : '低于'}市县平均水平${P}）`
          : say`${A}，较上年增加${D}，增长${G}`,
        A,
        D,
        G,
        P,
        isTold,
      };
    };
    const M = worked(s, 'holds', mean / 10, { decimals: 1 });
    const all = [of(0), of(1), of(2)];
    const [p, q, r] = all;
    if (!p || !q || !r) throw new Error('three');
    return tell(
      mode,
      say`${w.y}，补助市县转移支付资金平均增长${M}。分地区看，${x}${p.text}；${y}${q.text}，主要是上年安排的一次性修复治理资金较多；${z}${r.text}。`,
      all.flatMap(({ A, D, G, P, isTold }, i) => [
        c.claim(2 * i, 'growth_delta', [A, D], G),
        isTold ? c.claim(2 * i + 1, 'points', [G, M], P) : [],
      ]),
      say`从补助地区转移支付资金情况看，${x}${p.A}，增长${pct(s, 2, 16)}；${y}${q.A}，增长${pct(s, 2, 16)}；${z}${r.A}，增长${pct(s, 2, 16)}，其中专项转移支付增加${r.D}。`,
    );
  }),
  twelfth('change/mean-growth-of-years', (s, mode, w) => {
    const years = 4;
    const first = s.int(2100, 19_000);
    const rate = 5 + 12 * s.next();
    const last = Math.round(first * (1 + rate / 100) ** years);
    const [A, B] = [fig(first, 1, '亿元'), fig(last, 1, '亿元')];
    const right = 100 * ((last / first) ** (1 / years) - 1);
    const R = worked(s, mode, right, { decimals: 1, least: 0.8, most: 60, near: [right + 10] });
    return tell(
      mode,
      say`${w.all}全社会研发投入从${String(w.year - years)}年的${A}增至${w.y}的${B}、年均增长${R}，研发投入强度达${n(s, 2, 5)}.${n(s, 11, 98)}%，企业出的研发经费占全社会研发经费比重保持在${n(s, 80, 93)}%以上。`,
      [claim(mode, 'cagr', [A, B], R, { years })],
      say`${w.all}一般公共预算收入${String(w.year - years)}年首次突破${fig(first - (first % 1000), 1, '亿元')}，${w.y}全社会研发投入达到${B}、“十四五”以来年均增长${R}。`,
    );
  }),
];
