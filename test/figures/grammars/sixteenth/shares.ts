import { type Fig, type Mode, say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count, type Source } from '../source.js';
import { beside, members, moneyOf, rated, share, shareBeside, sixteenth, size, someMoney } from './form.js';

/** Parts of a whole with a share each; the second may be wrong, or another's, and in a trap they all are. */
function shared(s: Source, parts: readonly number[], whole: number, mode: Mode) {
  const rates = parts.map((part) => (100 * part) / whole);
  const rivals = rates.filter((_, i) => i !== 1);
  const decimals = s.int(1, 2);
  const each = parts.map((part, i) => share(s, part, whole, i === 1 ? mode : beside(mode), { rivals }, decimals));
  return each as [Fig, Fig, Fig, Fig];
}

/** Shares in lists, beside each other, of two parts together and of money. */
export const SHARES = [
  sixteenth('share/respectively', (s, mode, w) => {
    const all = Math.max(size(s), 300);
    const parts = [s.part(all, 0.3, 0.4), s.part(all, 0.2, 0.27), s.part(all, 0.1, 0.16)];
    const [W, [a, b, c]] = [count(all, '通'), parts.map((n) => count(n, '通')) as [Fig, Fig, Fig]];
    const [x, y, z] = shared(s, parts, all, mode);
    return either(
      mode,
      say`残联热线${w.period()}接听${W}，问政策、约康复、借轮椅的各有${a}、${b}、${c}，分别占${x}、${y}、${z}，还有一些为误拨。`,
      [holding(mode, 'rate', [a, W], x), claim(mode, 'rate', [b, W], y), holding(mode, 'rate', [c, W], z)],
      say`残联热线${w.period()}接听${W}，问政策、约康复、借轮椅的各有${a}、${b}、${c}，回访满意率分别为${x}、${y}、${z}。`,
    );
  }),
  sixteenth('share/each-and-the-others', (s, mode, w) => {
    const { all, figs, W } = members(s, 4, '件', 'holds');
    const [a, b, c, d] = figs;
    const [x, y, z, v] = shared(
      s,
      figs.map(({ value }) => value),
      all,
      mode,
    );
    return either(
      mode,
      say`区民艺馆馆藏${W}，按门类看，剪纸${a}占${x}，木刻${b}占${y}，刺绣${c}占${z}，其他${d}占${v}。`,
      [
        holding(mode, 'sum', figs, W),
        holding(mode, 'rate', [a, W], x),
        claim(mode, 'rate', [b, W], y),
        holding(mode, 'rate', [c, W], z),
        holding(mode, 'rate', [d, W], v),
      ],
      say`区民艺馆馆藏${count(all * 3, '件')}，${w.period()}修复剪纸${a}、木刻${b}、刺绣${c}，数字化率依次为${x}、${y}、${z}。`,
    );
  }),
  sixteenth('share/of-two-villages', (s, mode, w) => {
    const all = s.int(2000, 9800);
    const [a, b] = [s.part(all, 0.25, 0.4), s.part(all, 0.1, 0.2)];
    const [W, A, B] = [count(all, '亩'), count(a, '亩'), count(b, '亩')];
    const [x, y] = shared(s, [a, b], all, mode);
    const [here, there] = w.villages();
    return either(
      mode,
      say`${here}有采摘茶园${A}，占全县采摘茶园${W}的${x}；${there}有${B}，占${y}。`,
      [holding(mode, 'rate', [A, W], x), claim(mode, 'rate', [B, W], y)],
      say`全县采摘茶园${W}，${here}有${A}，无性系占${x}；${there}有${B}，无性系占${y}。`,
    );
  }),
  sixteenth('share/girls-beside-boys', (s, mode, w) => {
    const [a, b] = [s.int(80, 900), s.int(80, 900)];
    const [A, B] = [count(a, '人'), count(b, '人')];
    const R = share(s, b, a + b, mode, { rivals: [(100 * a) / (a + b), (100 * b) / a] });
    return either(
      mode,
      say`区少年宫${w.period()}录取男学员${A}、女学员${B}，女学员占${R}，${w.aside()}。`,
      [claim(mode, 'rate_over_parts', [B, A], R)],
      say`区少年宫${w.period()}录取男学员${A}、女学员${B}，农民工子女占${R}，${w.aside()}。`,
    );
  }),
  sixteenth('share/two-grades-together', (s, mode, w) => {
    const all = size(s);
    const [a, b] = [s.part(all, 0.15, 0.35), s.part(all, 0.2, 0.5)];
    const [W, A, B] = [count(all, '份'), count(a, '份'), count(b, '份')];
    const R = share(s, a + b, all, mode, { rivals: [(100 * b) / all] });
    return either(
      mode,
      say`${w.county()}送评春茶样品${W}，评出特级${A}、一级${B}，两个等级合占样品数的${R}。`,
      [claim(mode, 'rate_sum', [A, B, W], R)],
      say`${w.county()}送评春茶样品${W}，评出特级${A}、一级${B}，手工炒制的比重是${R}。`,
    );
  }),
  sixteenth('share/cases-and-persons', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '起', 'holds', 0.15, 0.4);
    const m = all * 2 + s.int(3, all);
    const n = s.part(m, 0.15, 0.45);
    const [M, N] = [count(m, '人'), count(n, '人')];
    const x = share(s, part, all, beside(mode));
    const y = shareBeside(s, x, n, m, mode);
    return either(
      mode,
      say`${w.period()}劝和纠葛${W}、涉及${M}，其中赡养类${P}、${N}，分别占${x}、${y}。`,
      [holding(mode, 'rate', [P, W], x), claim(mode, 'rate', [N, M], y)],
      say`${w.period()}劝和纠葛${W}、涉及${M}，其中赡养类${P}、${N}，同比分别上升${x}、${y}。`,
    );
  }),
  sixteenth('share/uses-of-money', (s, mode, w) => {
    const W = someMoney(s, 400, 3000);
    const [a, b] = [0.32 + 0.2 * s.next(), 0.1 + 0.18 * s.next()];
    const [A, B] = [moneyOf(s, W.value * a, 'holds'), moneyOf(s, W.value * b, 'holds')];
    const [x, y] = shared(s, [A.value, B.value], W.value, mode);
    return either(
      mode,
      say`${w.body()}${w.period()}筹得善款${W}，买辅具花去${A}，占${x}；办康复班花去${B}，占${y}。`,
      [holding(mode, 'rate', [A, W], x), claim(mode, 'rate', [B, W], y)],
      say`${w.body()}${w.period()}筹得善款${W}，买辅具花去${A}，增长${x}；办康复班花去${B}，增长${y}。`,
    );
  }),
];
