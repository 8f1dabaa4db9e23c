import { say } from './compose.js';
import { claim, type Grammar, quotient } from './grammar.js';
import { count, percent, wan, wrong } from './source.js';
import { DEEDS } from './words.js';

/** Deeds whose things are sold by the piece. */
const COUNTED = DEEDS.filter(({ unit }) => unit !== '人');

/** Averages, multiples, yearly growth, and numbers of things that are listed. */
export const RATIOS: readonly Grammar[] = [
  {
    id: 'average/per-household',
    write(s, mode) {
      const [name = ''] = s.spendings(1);
      const h = s.int(200, 5000);
      const M = wan(h * s.int(800, 9000), 0);
      const H = count(h, '户');
      const A = quotient(s, M.value / h, 0, '元', mode);
      return mode === 'trap'
        ? { draft: say`${name}惠及${H}，发放补助${M}，最高一户${A}。`, claims: [] }
        : { draft: say`${name}惠及${H}，发放补助${M}，户均${A}。`, claims: claim(mode, 'average', [M, H], A) };
    },
  },
  {
    id: 'average/per-day',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const d = s.int(5, 40);
      const n = d * s.int(30, 900) + s.int(0, d - 1);
      const [D, N, A] = [count(d, '天'), count(n, unit), quotient(s, n / d, 1, unit, mode)];
      return mode === 'trap'
        ? { draft: say`集市${D}接待游人如织，全年${take}${noun}${N}，日均最高${A}。`, claims: [] }
        : { draft: say`集市历时${D}，共${take}${noun}${N}，日均${A}。`, claims: claim(mode, 'average', [N, D], A) };
    },
  },
  {
    id: 'average/per-place',
    write(s, mode) {
      const { name, unit } = s.stock();
      const k = s.int(12, 90);
      const n = k * s.int(40, 800) + s.int(0, k - 1);
      const [K, N, A] = [count(k, unit), count(n, '人次'), quotient(s, n / k, 0, '人次', mode)];
      return mode === 'trap'
        ? { draft: say`${name}${K}，全季接待${N}，单日高峰${A}。`, claims: [] }
        : { draft: say`${name}${K}，全季接待${N}，平均每${unit}${A}。`, claims: claim(mode, 'average', [N, K], A) };
    },
  },
  {
    id: 'average/per-person',
    write(s, mode) {
      const owner = s.owner();
      const k = s.int(40, 600);
      const n = k * s.int(12, 90) + s.int(0, k - 1);
      const [K, N, A] = [count(k, '人'), count(n, '课时'), quotient(s, n / k, 1, '课时', mode)];
      return mode === 'trap'
        ? { draft: say`${owner}参训${K}，授课${N}，骨干人均超过${A}。`, claims: [] }
        : { draft: say`${owner}参训${K}，授课${N}，人均${A}。`, claims: claim(mode, 'average', [N, K], A) };
    },
  },
  {
    id: 'times/of-another',
    write(s, mode) {
      const [a = '', b = ''] = s.kinds(2);
      const { take, unit } = s.deed();
      const q = s.int(40, 600);
      const p = Math.round(q * (1.4 + 4 * s.next()));
      const [P, Q, T] = [count(p, unit), count(q, unit), quotient(s, p / q, 1, '倍', mode)];
      return mode === 'trap'
        ? { draft: say`${a}${take}${P}，${b}${take}${Q}，票价是旺季的${T}。`, claims: [] }
        : { draft: say`${a}${take}${P}，是${b}${Q}的${T}。`, claims: claim(mode, 'times', [P, Q], T) };
    },
  },
  {
    id: 'times/of-last-year',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const q = s.int(40, 600);
      const p = Math.round(q * (1.4 + 4 * s.next()));
      const [P, Q, T] = [count(p, unit), count(q, unit), quotient(s, p / q, 1, '倍', mode)];
      return mode === 'trap'
        ? { draft: say`今年${take}${noun}${P}，上年闲置${Q}，客流为上年的${T}。`, claims: [] }
        : { draft: say`今年${take}${noun}${P}，为上年${Q}的${T}。`, claims: claim(mode, 'times', [P, Q], T) };
    },
  },
  {
    id: 'times/grown-by',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const q = s.int(40, 400);
      const p = Math.round(q * (2.4 + 5 * s.next()));
      const [P, Q, T] = [count(p, unit), count(q, unit), quotient(s, p / q - 1, 1, '倍', mode)];
      return mode === 'trap'
        ? { draft: say`${take}${noun}由${Q}调整为${P}，曝光量增长${T}。`, claims: [] }
        : { draft: say`${take}${noun}由${Q}增加到${P}，增长${T}。`, claims: claim(mode, 'times_growth', [P, Q], T) };
    },
  },
  {
    id: 'cagr/between-years',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const from = s.int(2008, 2017);
      const years = s.int(3, 7);
      const a = s.int(200, 3000);
      const b = Math.round(a * (1.04 + 0.12 * s.next()) ** years);
      const right = Number((100 * ((b / a) ** (1 / years) - 1)).toFixed(1));
      const [A, B] = [count(a, unit), count(b, unit)];
      const R = percent(mode === 'holds' ? right : wrong(s, right, 1), 1);
      return mode === 'trap'
        ? {
            draft: say`${take}${noun}由${String(from)}年的${A}增加到${String(from + years)}年的${B}，管护费年均增长${R}。`,
            claims: [],
          }
        : {
            draft: say`${take}${noun}由${String(from)}年的${A}增加到${String(from + years)}年的${B}，年均增长${R}。`,
            claims: claim(mode, 'cagr', [A, B], R, { years }),
          };
    },
  },
  {
    id: 'count/listed-after-colon',
    write(s, mode) {
      const n = s.int(3, 5);
      const places = s.places(n);
      const shown = mode === 'holds' ? n : n - 1;
      const N = count(shown, '处');
      return mode === 'trap'
        ? { draft: say`开放夜航码头${count(n + 6, '处')}，包括${places.join('、')}等。`, claims: [] }
        : { draft: say`开放夜航码头${N}，分别是${places.join('、')}。`, claims: claim(mode, 'count_enum', [], N) };
    },
  },
  {
    id: 'average/unit-price',
    write(s, mode) {
      const { noun, unit } = s.several(COUNTED, 1)[0] ?? s.deed();
      const n = s.int(300, 4000);
      const M = wan(n * s.int(60, 900), 2);
      const N = count(n, unit);
      const A = quotient(s, M.value / n, 1, '元', mode);
      return mode === 'trap'
        ? { draft: say`售出${noun}${N}，营收${M}，优惠券面额${A}。`, claims: [] }
        : { draft: say`售出${noun}${N}，营收${M}，平均每${unit}${A}。`, claims: claim(mode, 'average', [M, N], A) };
    },
  },
];
