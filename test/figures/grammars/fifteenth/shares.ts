import { type Fig, type Mode, say } from '../compose.js';
import { claim, holding } from '../grammar.js';
import { either } from '../other/form.js';
import { count, type Source } from '../source.js';
import { anyRate, fifteenth, money, oneOf, rateOf } from './form.js';

/** Members of a whole with a share each, of which one may have been slipped; the others' shares could be copied. */
function shared(s: Source, n: number, unit: string, mode: Mode) {
  const all = s.whole();
  const parts = s.split(all, n);
  const modes = oneOf(s, Math.min(n, 3), mode);
  const W = count(all, unit);
  const figs = parts.map((p) => count(p, unit)) as [Fig, Fig, Fig, Fig];
  const decimals = s.int(1, 2);
  const others = (p: number) => parts.filter((q) => q !== p).map((q) => (100 * q) / all);
  const R = parts.map((p, i) => rateOf(s, p, all, modes[i] ?? 'holds', { beside: others(p), decimals })) as [
    Fig,
    Fig,
    Fig,
    Fig,
  ];
  const rates = figs.flatMap((fig, i) => claim(modes[i] ?? 'holds', 'rate', [fig, W], R[i] ?? fig));
  return { all, parts, W, figs, R, rates };
}

/** Shares of kinds in a whole: one by one, in order, in brackets, together. */
export const SHARES = [
  fifteenth('share/one-by-one', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l, m] = kinds;
    const { W, figs, R, rates } = shared(s, 4, unit, mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.when()}${total}${W}。其中，${k}${a}，占${R[0]}；${l}${b}，占${R[1]}；${m}${c}，占${R[2]}；其余${d}，占${R[3]}。`,
      [rates, holding(mode, 'sum', figs, W)],
      say`${w.when()}${total}${W}。其中，${k}${a}，增长${R[0]}；${l}${b}，增长${R[1]}；${m}${c}，增长${R[2]}。`,
    );
  }),
  fifteenth('share/in-the-same-order', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l, m] = kinds;
    const { W, figs, R, rates } = shared(s, 4, unit, mode);
    const [a, b, c] = figs;
    return either(
      mode,
      s.pick([
        say`${k}、${l}、${m}分别为${a}、${b}、${c}，依次占${total}总数${W}的${R[0]}、${R[1]}、${R[2]}。`,
        say`${w.when()}${total}${W}，其中${k}、${l}、${m}为${a}、${b}和${c}，占比分别为${R[0]}、${R[1]}和${R[2]}。`,
      ]),
      [rates.slice(0, 3)],
      say`${w.when()}${total}${W}，${k}、${l}、${m}分别为${a}、${b}、${c}，同比依次增长${R[0]}、${R[1]}、${R[2]}。`,
    );
  }),
  fifteenth('share/bracket-behind-each', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l] = kinds;
    const { W, figs, R, rates } = shared(s, 3, unit, mode);
    const [a, b, c] = figs;
    return either(
      mode,
      s.pick([
        say`${total}${W}：${k}${a}（${R[0]}）、${l}${b}（${R[1]}）、其他${c}（${R[2]}）；${w.aside()}。`,
        say`${w.places()[0]}${total}${W}，按类看，${k}${a}（占${R[0]}），${l}${b}（占${R[1]}），其他${c}（占${R[2]}）。`,
      ]),
      [rates, holding(mode, 'sum', [a, b, c], W)],
      say`${total}${W}，其中${k}${a}（升${R[0]}）、${l}${b}（降${R[1]}）；${w.aside()}。`,
    );
  }),
  fifteenth('share/of-two-kinds-together', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l] = kinds;
    const all = s.whole();
    const p = s.part(all, 0.4, 0.85);
    const [W, P, Q] = [count(all, unit), count(p, unit), count(all - p, unit)];
    const R = rateOf(s, p, all, mode, { beside: [(100 * (all - p)) / all] });
    return either(
      mode,
      say`${w.when()}${total}${W}，${k}和${l}共${P}，占${R}，别的品类${Q}，${w.aside()}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'sum', [P, Q], W)],
      say`${w.when()}${total}${W}，${k}和${l}共${P}，占全省同类的${R}，${w.aside()}。`,
    );
  }),
  fifteenth('share/before-its-count', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k] = kinds;
    const { W, figs, R, rates } = shared(s, 2, unit, mode);
    const [a, b] = figs;
    return either(
      mode,
      say`${w.places()[0]}${total}${W}，${k}占${R[0]}，计${a}；其余占${R[1]}，计${b}。`,
      [rates, holding(mode, 'sum', [a, b], W)],
      say`${w.places()[0]}${total}${W}，${k}占全省同类${R[0]}，计${a}；${kinds[1]}同比升${R[1]}，计${count(Math.ceil(b.value / 2), unit)}。`,
    );
  }),
  fifteenth('share/who-paid', (s, mode, w) => {
    const all = s.int(9000, 90_000);
    const p = s.part(all, 0.3, 0.8);
    const [W, P, Q] = [money(all), money(p), money(all - p)];
    const modes = oneOf(s, 2, mode);
    const decimals = s.int(1, 2);
    const R = rateOf(s, p, all, modes[0], { beside: [(100 * (all - p)) / all], decimals });
    const T = rateOf(s, all - p, all, modes[1], { beside: [(100 * p) / all], decimals });
    const [a] = w.places();
    return either(
      mode,
      say`${a}${w.fund()}项目投入${W}，财政承担${P}，占${R}，社会出资${Q}，占${T}，${w.aside()}。`,
      [claim(modes[0], 'rate', [P, W], R), claim(modes[1], 'rate', [Q, W], T), holding(mode, 'sum', [P, Q], W)],
      say`${a}${w.fund()}项目投入${W}，财政承担${P}，较上年增${R}，另贴息${money(s.part(all - p, 0.3, 0.8))}，较上年增${anyRate(s, 2, 40)}，${w.aside()}。`,
    );
  }),
];
