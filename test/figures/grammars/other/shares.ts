import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { count, percent, wan } from '../source.js';
import { claim, either, form, rated, share, sharedOut } from './form.js';

/** Shares: lists of 占比, two together, the whole in a bracket or behind. */
export const OTHER_SHARES = [
  form('share/each-in-its-bracket', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b, c] = words.sorts(3);
    const { figs, W, R, claims } = sharedOut(s, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${noun}${W}，按来源看：${a}${x}（占比${R[0]}）、${b}${y}（占比${R[1]}）、${c}${z}（占比${R[2]}）。`,
      claims,
      say`${noun}${W}，按来源看：${a}${x}（涨幅${R[0]}）、${b}${y}（涨幅${R[1]}）、${c}${z}（涨幅${R[2]}）。`,
    );
  }),
  form('share/in-turn', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b, c] = words.sorts(3);
    const { figs, W, R, claims } = sharedOut(s, unit, mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${noun}共${W}，${a}、${b}、${c}依次为${x}、${y}、${z}，依次占${R[0]}、${R[1]}、${R[2]}。`,
      claims,
      say`${noun}共${W}，${a}、${b}、${c}依次为${x}、${y}、${z}，单价依次上浮${R[0]}、${R[1]}、${R[2]}。`,
    );
  }),
  form('share/put-up-by', (s, mode, words) => {
    const [name] = words.outlays();
    const [a, b] = words.spots(2);
    const w = s.int(2000, 90_000) * 1000;
    const W = wan(w);
    const [P, Q] = [wan(Math.round(w * (0.3 + 0.3 * s.next()))), wan(Math.round(w * (0.1 + 0.2 * s.next())))];
    const [R, T] = [share(s, P.value, W.value, mode), share(s, Q.value, W.value, 'holds')];
    return either(
      mode,
      say`${name}总投入${W}，${a}出资${P}，占比${R}；${b}出资${Q}，占比${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`${name}总投入${W}，${a}出资${P}，让利${R}；${b}出资${Q}，让利${T}。`,
    );
  }),
  form('share/among-those-taken', (s, mode, words) => {
    const { take, noun, unit } = words.trade();
    const [a] = words.sorts(1);
    const { W, P, R } = rated(s, unit, mode, 0.1, 0.85);
    return either(
      mode,
      say`在${take}的${W}${noun}里，${a}有${P}，占${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`在${take}的${W}${noun}外，${a}另有${P}，占用库位${R}。`,
    );
  }),
  form('share/two-as-one', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b] = words.sorts(2);
    const w = s.whole();
    const [p, q] = [s.part(w, 0.2, 0.4), s.part(w, 0.1, 0.35)];
    const [W, P, Q, R] = [count(w, unit), count(p, unit), count(q, unit), share(s, p + q, w, mode)];
    return either(
      mode,
      say`${noun}${W}，其中${a}${P}、${b}${Q}，二者合计占${R}。`,
      [claim(mode, 'rate_sum', [P, Q, W], R)],
      say`${noun}${W}，其中${a}${P}、${b}${Q}，二者售价相差${R}。`,
    );
  }),
  form('share/whole-in-a-bracket', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a] = words.sorts(1);
    const { W, P, R } = rated(s, unit, mode, 0.3, 0.85);
    return either(
      mode,
      say`${a}${noun}最多，为${P}，占总数（${W}）的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${a}${noun}最多，为${P}，产值占全行业（共${count(s.int(12, 60), '家')}）的${R}。`,
    );
  }),
  form('share/share-part-and-whole', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a] = words.sorts(1);
    const { W, P, R } = rated(s, unit, mode, 0.1, 0.85);
    return either(
      mode,
      say`${noun}总数为${W}。${a}占${R}，计${P}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${noun}总数为${W}。${a}降价${R}，另购${P}。`,
    );
  }),
  form('share/and-the-rest', (s, mode, words) => {
    const { take, noun, unit } = words.trade();
    const [a] = words.sorts(1);
    const { W, P, R, w, p } = rated(s, unit, mode, 0.2, 0.8);
    const Q = count(w - p, unit);
    const T = share(s, w - p, w, 'holds');
    return either(
      mode,
      say`${words.season()}${take}${noun}${W}，其中${a}${P}，占${R}；其余${Q}，占${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T), holding(mode, 'sum', [P, Q], W)],
      say`${words.season()}${take}${noun}${W}，其中${a}${P}，上浮${R}；其余暂不调价，库存周转率${percent(s.int(20, 90), 1)}。`,
    );
  }),
  form('share/first-three-together', (s, mode, words) => {
    const { noun, unit } = words.trade();
    const [a, b, c] = words.spots(3);
    const w = s.int(900, 6000);
    const P = [s.part(w, 0.2, 0.3), s.part(w, 0.12, 0.2), s.part(w, 0.05, 0.12)];
    const sum = P.reduce((n, p) => n + p, 0);
    const [x, y, z] = P.map((p) => count(p, unit)) as [Fig, Fig, Fig];
    const [W, S, R] = [count(w, unit), count(sum, unit), share(s, sum, w, mode)];
    return either(
      mode,
      say`${noun}${W}，居前三位的${a}${x}、${b}${y}、${c}${z}，合计${S}，占${R}。`,
      [claim(mode, 'rate', [S, W], R), holding(mode, 'sum', [x, y, z], S)],
      say`${noun}${W}，居前三位的${a}${x}、${b}${y}、${c}${z}，较上季分别有增有减。`,
    );
  }),
];
