import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { either } from '../other/form.js';
import { count } from '../source.js';
import { counted, fifteenth, money, oneOf, summed } from './form.js';

/** Totals of lists that are closed, by a word or by their form. */
export const SUMS = [
  fifteenth('sum/closed-by-the-rest', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l, m] = kinds;
    const { figs, W, all } = summed(s, 4, mode, (n) => count(n, unit));
    const [a, b, c, d] = figs;
    const rest = s.pick(['其他', '其余', '其它品类']);
    return either(
      mode,
      s.pick([
        say`${w.when()}${w.places()[0]}${total}${W}，其中${k}${a}、${l}${b}、${m}${c}，${rest}${d}。`,
        say`${w.office()}${total}${W}，其中${k}${a}，${l}${b}，${m}${c}，${rest}${d}，${w.aside()}。`,
      ]),
      [claim(mode, 'sum', figs, W)],
      say`${w.when()}${w.places()[0]}${total}${count(all + 60, unit)}，其中${k}${a}、${l}${b}、${m}${c}，${w.aside()}。`,
    );
  }),
  fifteenth('sum/in-a-bracket', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l, m, n] = kinds;
    const { figs, W } = summed(s, 4, mode, (x) => count(x, unit));
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.places()[0]}${total}${W}（${k}${a}、${l}${b}、${m}${c}、${n}${d}），${w.aside()}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.places()[0]}${total}${W}（含补录${a}，内有跨县${count(Math.ceil(a.value / 3), unit)}；上年同期${b}），${w.aside()}。`,
    );
  }),
  fifteenth('sum/total-at-the-end', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l, m] = kinds;
    const { figs, W, all } = summed(s, 3, mode, (x) => count(x, unit));
    const [a, b, c] = figs;
    const end = s.pick(['以上三类合计', '三项相加共', '总计']);
    return either(
      mode,
      say`${w.when()}${w.office()}${total}情况：${k}${a}，${l}${b}，${m}${c}，${end}${W}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.when()}${w.office()}${total}情况：${k}${a}，${l}${b}，${m}${c}，连同往年积存共${count(all * 2 + 31, unit)}。`,
    );
  }),
  fifteenth('sum/so-many-kinds', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l, m, n] = kinds;
    const { figs, W, all } = summed(s, 4, mode, (x) => count(x, unit));
    const [a, b, c, d] = figs;
    return either(
      mode,
      s.pick([
        say`${total}${W}，按品类分为四种：${k}${a}，${l}${b}，${m}${c}，${n}${d}。`,
        say`${w.when()}${total}共${W}，由${k}、${l}、${m}、${n}四部分组成，分别为${a}、${b}、${c}、${d}。`,
      ]),
      [claim(mode, 'sum', figs, W)],
      say`${total}${count(all + 90, unit)}，按细目分为九种，量大的有${k}${a}，${l}${b}，${m}${c}。`,
    );
  }),
  fifteenth('sum/done-and-open', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const { figs, W, all } = summed(s, 2, mode, (x) => count(x, unit));
    const [a, b] = figs;
    return either(
      mode,
      s.pick([
        say`${w.when()}${w.office()}${take}${noun}${W}，已${done}${a}，未${done}${b}，${w.aside()}。`,
        say`${take}${noun}${W}（已${done}${a}、未${done}${b}），${w.aside()}。`,
      ]),
      [claim(mode, 'sum', [a, b], W)],
      say`${w.when()}${w.office()}${take}${noun}${W}，已${done}${a}，另有外县托管${count(Math.ceil(all / 7), unit)}，${w.aside()}。`,
    );
  }),
  fifteenth('difference/what-is-left', (s, mode, w) => {
    const { take, done, noun, unit } = w.task();
    const all = s.whole();
    const p = s.part(all, 0.4, 0.93);
    const [W, P, L] = [count(all, unit), count(p, unit), counted(s, all - p, unit, mode, { most: all })];
    return either(
      mode,
      s.pick([
        say`${take}${noun}${W}，至今${done}${P}，还剩${L}，${w.aside()}。`,
        say`${w.places()[0]}${take}${noun}${W}，扣除已${done}的${P}，尚余${L}。`,
      ]),
      [claim(mode, 'diff', [W, P], L)],
      say`${take}${noun}${W}，至今${done}${P}，上年留下的还剩${L}，${w.aside()}。`,
    );
  }),
  fifteenth('sum/where-the-money-came-from', (s, mode, w) => {
    const { figs, W, all } = summed(s, 3, mode, money, s.int(9000, 90_000));
    const [a, b, c] = figs;
    return either(
      mode,
      s.pick([
        say`${w.fund()}项目总投入${W}，由省里补助${a}、县里配套${b}、社会募集${c}三块构成，${w.aside()}。`,
        say`${w.when()}${w.fund()}省里补助${a}，县里配套${b}，社会募集${c}，资金合计${W}。`,
      ]),
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.fund()}项目总投入${money(all * 3 + 70)}，其中省里补助${a}；另为门面房贴息${b}，给志愿队捐物折款${c}，${w.aside()}。`,
    );
  }),
  fifteenth('sum/on-two-levels', (s, mode, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l] = kinds;
    const [inside, outside] = oneOf(s, 2, mode);
    const [x, y] = [s.whole(), s.whole()];
    const [A, B, W] = [count(x, unit), count(y, unit), counted(s, x + y, unit, outside)];
    const { figs } = summed(s, 2, 'holds', (n) => count(n, unit), x);
    const p = figs[0];
    const q = counted(s, figs[1].value, unit, inside);
    return either(
      mode,
      say`${w.places()[0]}${total}${W}，分两块：${k}${A}（新增${p}、续存${q}），${l}${B}。`,
      [claim(inside, 'sum', [p, q], A), claim(outside, 'sum', [A, B], W)],
      say`${w.places()[0]}${total}${W}，分片统计：${k}${A}（单日最多${count(Math.round(x * 0.11), unit)}、周末${count(Math.round(x * 0.3), unit)}），${l}待核${count(Math.round(y * 0.2), unit)}。`,
    );
  }),
  fifteenth('sum/two-units-of-two-places', (s, mode, w) => {
    const { take, noun, unit, heads } = w.coupled();
    const [first, second] = oneOf(s, 2, mode);
    const x = summed(s, 2, first, (n) => count(n, unit), s.int(30, 400));
    const y = summed(s, 2, second, (n) => count(n, heads), s.int(900, 4000));
    const [a, b] = w.places();
    return either(
      mode,
      say`${noun}${take}情况：${a}${x.figs[0]}${y.figs[0]}，${b}${x.figs[1]}${y.figs[1]}，两地合计${x.W}${y.W}。`,
      [claim(first, 'sum', [x.figs[0], x.figs[1]], x.W), claim(second, 'sum', [y.figs[0], y.figs[1]], y.W)],
      say`${noun}${take}情况：${a}${x.figs[0]}${y.figs[0]}，${b}${x.figs[1]}${y.figs[1]}，全市累计${count(x.all * 5 + 2, unit)}${count(y.all * 5 + 9, heads)}。`,
    );
  }),
  fifteenth('sum/so-many-each', (s, mode, w) => {
    const { other, unit } = w.pair();
    const [x, y] = [s.int(20, 90), s.int(4, 60)];
    const [X, Y, W] = [count(x, unit), count(y, unit), counted(s, x + 2 * y, unit, mode)];
    const [a, b, c] = w.places();
    return either(
      mode,
      s.pick([
        say`${w.when()}新添${other}${W}，其中${a}${X}，${b}、${c}各${Y}。`,
        say`${w.when()}给${a}配${other}${X}、给${b}和${c}各配${Y}，共${W}，${w.aside()}。`,
      ]),
      [claim(mode, 'sum', [X, Y, Y], W)],
      say`${w.when()}给${a}配${other}${X}、给${b}和${c}等十余地各配${Y}，共${count(x + 13 * y, unit)}，${w.aside()}。`,
    );
  }),
  fifteenth('difference/stock-at-the-end', (s, mode, w) => {
    const [a, b] = [s.int(800, 9000), s.int(800, 9000)];
    const c = s.part(a + b, 0.3, 0.8);
    const [A, B, C] = [count(a, '吨'), count(b, '吨'), count(c, '吨')];
    const D = counted(s, a + b - c, '吨', mode);
    const grain = s.pick(['稻谷', '冬麦', '菜籽', '燃煤', '散化肥']);
    const [place] = w.places();
    return either(
      mode,
      s.pick([
        say`${place}${grain}年初库存${A}，年内购入${B}，出库${C}，年末库存${D}。`,
        say`${place}${grain}期初结存${A}，本期入库${B}、出库${C}，期末结存${D}，${w.aside()}。`,
      ]),
      [claim(mode, 'balance', [A, B, C], D)],
      say`${place}${grain}年初库存${A}，年内购入${B}，轮换出库${C}，受托代管${D}，${w.aside()}。`,
    );
  }),
  fifteenth('sum/halves-of-a-year', (s, mode, w) => {
    const { take, noun, unit } = w.task();
    const { figs, W, all } = summed(s, 2, mode, (x) => count(x, unit));
    const [a, b] = figs;
    const [place] = w.places();
    return either(
      mode,
      s.pick([
        say`${place}${take}${noun}上半年${a}，下半年${b}，全年${W}，${w.aside()}。`,
        say`${place}全年${take}${noun}${W}，其中上半年${a}、下半年${b}。`,
      ]),
      [claim(mode, 'sum', [a, b], W)],
      say`${place}${take}${noun}上半年${a}，三季度${b}，四季度未结账；上年全年${count(all * 2 - 9, unit)}，${w.aside()}。`,
    );
  }),
];
