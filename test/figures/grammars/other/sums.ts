import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { count, wan } from '../source.js';
import { claim, either, form, split } from './form.js';

/** Totals before and behind their parts, in brackets, over sentences and in two units of money. */
export const OTHER_SUMS = [
  form('sum/in-turn', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b, c] = words.sorts(3);
    const { figs, W, P } = split(s, s.whole(), 3, unit, mode, false);
    const [x, y, z] = figs;
    return either(
      mode,
      say`现有${noun}${W}，${a}、${b}、${c}依次为${x}、${y}、${z}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`现有${noun}${count((P[0] ?? 0) * 9, unit)}，${a}、${b}、${c}单日最多依次为${x}、${y}、${z}。`,
    );
  }),
  form('sum/number-in-front', (s, mode, words) => {
    const { noun, unit, take } = words.trade();
    const [a, b, c] = words.spots(3);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`三处合计${take}${noun}${W}：${a}${x}，${b}${y}，${c}${z}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`三处去年合计${take}${noun}${W}，今年一季度：${a}${x}，${b}${y}，${c}${z}。`,
    );
  }),
  form('sum/over-sentences', (s, mode, words) => {
    const { noun, unit, take } = words.trade();
    const [a, b] = words.spots(2);
    const { figs, W } = split(s, s.whole(), 2, unit, mode);
    const [x, y] = figs;
    return either(
      mode,
      say`${a}${take}${noun}${x}。${b}${take}${noun}${y}。两处共${take}${noun}${W}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`${a}${take}${noun}${x}。${b}${take}${noun}${y}。全境共${take}${noun}${count((x.value + y.value) * 3, unit)}。`,
    );
  }),
  form('sum/three-in-a-bracket', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b, c] = words.sorts(3);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`清点${noun}${W}（${a}${x}、${b}${y}、${c}${z}）。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`清点${noun}${count(x.value + y.value + z.value + 77, unit)}（${a}${x}、${b}${y}等）。`,
    );
  }),
  form('sum/yuan-and-ten-thousand', (s, mode, words) => {
    const [a, b] = words.outlays();
    const [x, y] = [s.int(300, 9000) * 100, s.int(100, 900) * 100];
    const [X, Y] = [wan(x), count(y, '元')];
    const off = mode === 'holds' ? 0 : Math.round((x + y) * (0.05 + 0.2 * s.next()));
    const W = wan(X.value + Y.value - Math.round(off / 100) * 100);
    return either(
      mode,
      say`募得${W}，其中${a}${X}、${b}${Y}。`,
      [claim(mode, 'sum', [X, Y], W)],
      say`募得${wan(x * 3 + y)}，其中${a}${X}，另付定金${Y}。`,
    );
  }),
  form('sum/done-and-left', (s, mode, words) => {
    const { noun, unit, take, finish } = words.trade();
    const { figs, W } = split(s, s.whole(), 2, unit, mode);
    const [x, y] = figs;
    return either(
      mode,
      say`${take}${noun}${W}，已${finish}${x}，未${finish}${y}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`${take}${noun}${count(x.value + y.value + 41, unit)}，已${finish}${x}，往年未${finish}${y}。`,
    );
  }),
  form('sum/men-then-women', (s, mode, words) => {
    const { figs, W } = split(s, s.int(60, 900), 2, '名', mode);
    const [x, y] = figs;
    const who = words.guild();
    return either(
      mode,
      say`${who}现有队员${W}，男队员${x}、女队员${y}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`${who}现有队员${count(x.value + y.value + 23, '名')}，男队员${x}、持证${y}。`,
    );
  }),
  form('sum/total-at-the-end', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b, c] = words.spots(3);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${noun}分布：${a}${x}，${b}${y}，${c}${z}，总计${W}。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${noun}分布：${a}${x}，${b}${y}，${c}${z}，历年损毁总计${count(x.value + 9, unit)}。`,
    );
  }),
  form('sum/had-and-added', (s, mode, words) => {
    const { noun, unit, take } = words.trade();
    const { figs, W } = split(s, s.whole(), 2, unit, mode);
    const [x, y] = figs;
    return either(
      mode,
      say`原有${noun}${x}，新${take}${y}，共计${W}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`原有${noun}${x}，新${take}${y}，报损后现存${count(Math.max(3, x.value - 7), unit)}。`,
    );
  }),
  form('sum/place-by-place-in-brackets', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b] = words.spots(2);
    const [k, l] = words.sorts(2);
    const [m, n] = [split(s, s.whole(), 2, unit, 'holds'), split(s, s.whole(), 2, unit, mode)];
    return either(
      mode,
      say`${a}有${noun}${m.W}（${k}${m.figs[0]}、${l}${m.figs[1]}）；${b}有${noun}${n.W}（${k}${n.figs[0]}、${l}${n.figs[1]}）。`,
      [holding(mode, 'sum', [m.figs[0], m.figs[1]], m.W), claim(mode, 'sum', [n.figs[0], n.figs[1]], n.W)],
      say`${a}有${noun}${m.W}（较多的是${k}，${m.figs[0]}）；${b}有${noun}${count(n.figs[0].value * 3, unit)}（较多的是${l}，${n.figs[0]}）。`,
    );
  }),
  form('sum/with-others-in-a-bracket', (s, mode, words) => {
    const { noun, unit, take } = words.trade();
    const [a, b] = words.sorts(2);
    const { figs, W } = split(s, s.whole(), 3, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${take}${noun}${W}（含${a}${x}、${b}${y}及其他${z}）。`,
      [claim(mode, 'sum', [x, y, z], W)],
      say`${take}${noun}${count(x.value + y.value + z.value + 31, unit)}（含${a}${x}、${b}${y}等）。`,
    );
  }),
  form('sum/left-when-taken-away', (s, mode, words) => {
    const [name] = words.outlays();
    const w = s.int(900, 9000) * 1000;
    const [W, P] = [wan(w), wan(Math.round(w * (0.3 + 0.5 * s.next())))];
    const D = wan((W.value - P.value) * (mode === 'holds' ? 1 : 1.2 + s.next()));
    return either(
      mode,
      say`${name}到账${W}，支出${P}，结余${D}。`,
      [claim(mode, 'diff', [W, P], D)],
      say`${name}到账${W}，支出${P}，历年结余${wan(w * 3 + 7_000_000)}。`,
    );
  }),
];
