import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, counted, either, split } from '../other/form.js';
import { count, wan, wrong } from '../source.js';
import { fourth, inFour } from './form.js';

/** Sums and remainders as ledgers put them: by state, by grade, by quarter, stock and flow, in and out. */
export const FOURTH_SUMS = [
  fourth('sum/by-state-with-another', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${W}${noun}中，${x}已${finish}，${y}正在核对，另有${z}因材料不全退回。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${count(x.value + y.value + z.value + 88, unit)}${noun}中，${x}已${finish}，${y}正在核对，前年积压的${z}不在此列。`,
    );
  }),
  fourth('sum/three-levels-of-money', (s, mode, w) => {
    const [name] = w.schemes();
    const n = [s.int(300, 900), s.int(200, 700), s.int(50, 400)] as const;
    const [x, y, z] = n.map((v) => wan(v * 10_000, 0)) as [ReturnType<typeof wan>, typeof W, typeof W];
    const sum = n[0] + n[1] + n[2];
    const W = wan((mode === 'holds' ? sum : wrong(s, sum, 0)) * 10_000, 0);
    return either(
      mode,
      say`${name}到位中央资金${x}、省级资金${y}、县乡配套${z}，三级资金共${W}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${name}到位中央资金${x}、省级资金${y}、县乡配套${z}，全部工程概算${wan(sum * 23_000, 0)}。`,
    );
  }),
  fourth('sum/four-grades', (s, mode, w) => {
    const [a] = w.species(1);
    const { all, parts, W } = inFour(s, '家', mode);
    const [p, q, r, t] = parts;
    return either(
      mode,
      say`对全部${W}${a}商户评定风险等级，A级${p}、B级${q}、C级${r}、D级${t}，结果同步上墙公示。`,
      [claim(mode, 'sum', parts, W)],
      say`对全部${count(all + 130, '家')}${a}商户评定风险等级，首批评出A级${p}、B级${q}，结果同步上墙公示。`,
    );
  }),
  fourth('sum/four-quarters', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const { all, parts, W } = inFour(s, unit, mode);
    const [p, q, r, t] = parts;
    return either(
      mode,
      say`一至四季度分别${take}${noun}${p}、${q}、${r}和${t}，全年共${W}。`,
      [claim(mode, 'sum', parts, W)],
      say`一至四季度分别${take}${noun}${p}、${q}、${r}和${t}，三年来共有${count(all * 3 + 7, unit)}。`,
    );
  }),
  fourth('sum/stock-and-flow', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const [a, i, o] = [s.int(300, 4000), s.int(60, 280), s.int(20, 190)];
    const [A, I, O] = [count(a, unit), count(i, unit), count(o, unit)];
    const E = counted(s, a + i - o, unit, mode);
    return either(
      mode,
      say`${noun}年初结存${A}，年内新增${I}、核减${O}，年末结存${E}。`,
      [claim(mode, 'balance', [A, I, O], E)],
      say`${noun}年初结存${A}，年内新增${I}、核减${O}，北仓镇年末另存${count(a + 5 * i, unit)}。`,
    );
  }),
  fourth('sum/families-and-heads', (s, mode, w) => {
    const [h, k] = [s.int(100, 900), s.int(40, 300)];
    const [m, n] = [Math.round(h * 3.1), Math.round(k * 2.7)];
    const [H, K, M, N] = [count(h, '户'), count(k, '户'), count(m, '人'), count(n, '人')];
    const [V, W] = [count(h + k, '户'), counted(s, m + n, '人', mode)];
    const [town] = w.towns(1);
    return either(
      mode,
      say`${town}现有帮扶户${H}${M}、监测户${K}${N}，两类共${V}${W}。`,
      [holding(mode, 'sum', [H, K], V), claim(mode, 'sum', [M, N], W)],
      say`${town}现有帮扶户${H}${M}、监测户${K}${N}，高山移民共${count(h * 3, '户')}${count(m * 4, '人')}。`,
    );
  }),
  fourth('sum/county-and-towns-in-bracket', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const [a, b] = w.towns(2);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${w.span()}${take}${noun}${W}（县本级${x}，${a}${y}，${b}${z}），${w.aside()}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${w.span()}${take}${noun}${count(x.value + y.value + z.value + 203, unit)}（县本级${x}，${a}${y}，${b}${z}，未列乡镇见附表），${w.aside()}。`,
    );
  }),
  fourth('sum/two-components', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const [a, b] = w.species(2);
    const { figs, W } = split(s, s.whole(), 2, unit, mode);
    const [x, y] = figs;
    return either(
      mode,
      say`本期清册所列${noun}${W}由两部分构成，一是${a}${x}，二是${b}${y}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`本期清册所列${noun}${count(x.value * 4 + y.value, unit)}，待核的主要有两块，一是${a}${x}，二是${b}${y}。`,
    );
  }),
  fourth('sum/inside-and-outside-with-growth', (s, mode, w) => {
    const { figs, W } = split(s, s.int(2000, 40_000), 2, '人次', mode);
    const [x, y] = figs;
    const g = () => `${(s.next() * 30 + 1).toFixed(1)}%`;
    return either(
      mode,
      say`${w.span()}${w.towns(1)[0]}古街接待游人${W}，同比增长${g()}。其中，县内游人${x}，同比增长${g()}；县外游人${y}，同比下降${g()}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`${w.span()}${w.towns(1)[0]}古街接待游人${count(x.value + y.value * 3, '人次')}，同比增长${g()}。其中，研学团${x}，同比增长${g()}；夜游${y}，同比下降${g()}。`,
    );
  }),
  fourth('difference/opened-and-shut', (s, mode, w) => {
    const [a] = w.species(1);
    const [p, q] = [s.int(200, 900), s.int(40, 190)];
    const [P, Q, D] = [count(p, '家'), count(q, '家'), counted(s, p - q, '家', mode)];
    return either(
      mode,
      say`${w.span()}新开${a}门店${P}，关停${Q}，净增${D}。`,
      [claim(mode, 'diff', [P, Q], D)],
      say`${w.span()}新开${a}门店${P}，搬迁${Q}，外来摊贩净增${count(s.int(20, 90), '人')}。`,
    );
  }),
  fourth('sum/carried-balance', (s, mode, w) => {
    const [name] = w.schemes();
    const [l, d] = [s.int(900, 5000), s.int(90, 800)];
    const [L, D] = [wan(l * 10_000, 0), wan(d * 10_000, 0)];
    const E = wan((mode === 'holds' ? l + d : wrong(s, l + d, 0)) * 10_000, 0);
    return either(
      mode,
      say`${name}专账上年末结余${L}，当年结余${D}，年末滚存结余${E}。`,
      [claim(mode, 'sum', [L, D], E)],
      say`${name}专账上年末结余${L}，当年列支${D}，全县财政存量资金${wan(l * 70_000, 0)}。`,
    );
  }),
  fourth('sum/ways-of-ending', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const { all, parts, W } = inFour(s, unit, mode);
    const [p, q, r, t] = parts;
    return either(
      mode,
      say`${noun}共了结${W}，其中和解${p}，裁断${q}，撤回${r}，以其他方式了结${t}。`,
      [claim(mode, 'sum', parts, W)],
      say`${noun}共了结${count(all + 150, unit)}，其中和解${p}，有律师参与${q}，跨县${r}，老年人提出${t}。`,
    );
  }),
  fourth('difference/handed-out-and-kept', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const all = s.whole();
    const p = s.part(all, 0.3, 0.9);
    const [W, P, D] = [count(all, unit), count(p, unit), counted(s, all - p, unit, mode)];
    return either(
      mode,
      say`${w.office()}共备下${noun}${W}，已派出去${P}，手头还有${D}。`,
      [claim(mode, 'diff', [W, P], D)],
      say`${w.office()}共备下${noun}${W}，已派出去${P}，隔壁${w.towns(1)[0]}手头还有${D}。`,
    );
  }),
  fourth('sum/total-two-sentences-before', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const [a, b, c] = w.species(3);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${w.span()}，${w.office()}共${take}${noun}${W}。${w.aside()}，反响较好。按类别统计，${a}${x}、${b}${y}、${c}${z}，三类即为全部。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${w.span()}，${w.office()}共${take}${noun}${count(x.value + y.value + z.value + 66, unit)}。${w.aside()}，反响较好。重点看，${a}${x}、${b}${y}、${c}${z}，三类增长较快。`,
    );
  }),
];
