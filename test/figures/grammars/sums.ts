import { type Fig, type Mode, say } from './compose.js';
import { claim, type Grammar } from './grammar.js';
import { count, percent, type Source, wan } from './source.js';

/** A total that is right, or too small for its parts by a visible amount. */
export const total = (s: Source, sum: number, mode: Mode): number =>
  mode === 'fails' ? sum - Math.max(2, Math.round(sum * (0.03 + 0.2 * s.next()))) : sum;

/** Either too small or too large; for lists that their own words close. */
const closedTotal = (s: Source, sum: number, mode: Mode): number =>
  mode === 'fails' && s.chance(0.5)
    ? sum + Math.max(2, Math.round(sum * (0.03 + 0.2 * s.next())))
    : total(s, sum, mode);

/** Totals and their parts. */
export const SUMS: readonly Grammar[] = [
  {
    id: 'sum/with-other',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const [x, y, z] = s.split(s.whole(), 3) as [number, number, number];
      const [X, Y, Z, W] = [
        count(x, unit),
        count(y, unit),
        count(z, unit),
        count(closedTotal(s, x + y + z, mode), unit),
      ];
      return mode === 'trap'
        ? {
            draft: say`${take}${noun}${count(x + y + z + s.int(30, 300), unit)}，其中${a}${X}、${b}${Y}，等等。`,
            claims: [],
          }
        : {
            draft: say`共${take}${noun}${W}，其中${a}${X}、${b}${Y}、其他${Z}。`,
            claims: claim(mode, 'sum', [X, Y, Z], W),
          };
    },
  },
  {
    id: 'sum/in-brackets',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const [x, y] = s.split(s.whole(), 2) as [number, number];
      const [X, Y, W] = [count(x, unit), count(y, unit), count(closedTotal(s, x + y, mode), unit)];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${count(x + y + s.int(30, 300), unit)}（含${a}${X}）。`, claims: [] }
        : { draft: say`${take}${noun}${W}（${a}${X}，${b}${Y}）。`, claims: claim(mode, 'sum', [X, Y], W) };
    },
  },
  {
    id: 'sum/after-colon',
    write(s, mode) {
      const { name, unit } = s.stock();
      const names = s.places(3);
      const [x, y, z] = s.split(s.int(60, 4000), 3) as [number, number, number];
      const [X, Y, Z, W] = [count(x, unit), count(y, unit), count(z, unit), count(total(s, x + y + z, mode), unit)];
      return mode === 'trap'
        ? {
            draft: say`${name}${count(x + y + z + s.int(50, 500), unit)}，数量居前的是：${names[0] ?? ''}${X}，${names[1] ?? ''}${Y}，${names[2] ?? ''}${Z}。`,
            claims: [],
          }
        : {
            draft: say`现有${name}${W}：${names[0] ?? ''}${X}，${names[1] ?? ''}${Y}，${names[2] ?? ''}${Z}。`,
            claims: claim(mode, 'sum', [X, Y, Z], W),
          };
    },
  },
  {
    id: 'sum/total-last',
    write(s, mode) {
      const { name, unit } = s.stock();
      const names = s.kinds(3);
      const [x, y, z] = s.split(s.int(60, 4000), 3) as [number, number, number];
      const [X, Y, Z, W] = [
        count(x, unit),
        count(y, unit),
        count(z, unit),
        count(closedTotal(s, x + y + z, mode), unit),
      ];
      return mode === 'trap'
        ? {
            draft: say`${names[0] ?? ''}${name}${X}、${names[1] ?? ''}${Y}、${names[2] ?? ''}${Z}，五年累计新添${count(x + 7, unit)}。`,
            claims: [],
          }
        : {
            draft: say`${names[0] ?? ''}${name}${X}、${names[1] ?? ''}${Y}、${names[2] ?? ''}${Z}，合计${W}。`,
            claims: claim(mode, 'sum', [X, Y, Z], W),
          };
    },
  },
  {
    id: 'sum/number-of-kinds',
    write(s, mode) {
      const { noun, unit } = s.deed();
      const names = s.kinds(3);
      const [x, y, z] = s.split(s.whole(), 3) as [number, number, number];
      const [X, Y, Z, W] = [
        count(x, unit),
        count(y, unit),
        count(z, unit),
        count(closedTotal(s, x + y + z, mode), unit),
      ];
      return mode === 'trap'
        ? {
            draft: say`${noun}${count(x + y + z + s.int(50, 500), unit)}，问题较集中的三类：${names[0] ?? ''}${X}，${names[1] ?? ''}${Y}，${names[2] ?? ''}${Z}。`,
            claims: [],
          }
        : {
            draft: say`${noun}${W}，分为三类：${names[0] ?? ''}${X}，${names[1] ?? ''}${Y}，${names[2] ?? ''}${Z}。`,
            claims: claim(mode, 'sum', [X, Y, Z], W),
          };
    },
  },
  {
    id: 'sum/done-and-open',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [x, y] = s.split(s.whole(), 2) as [number, number];
      const [X, Y, W] = [count(x, unit), count(y, unit), count(closedTotal(s, x + y, mode), unit)];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${count(x + y + s.int(20, 200), unit)}，已${finish}${X}，预约${Y}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，已${finish}${X}，正在${finish}${Y}。`,
            claims: claim(mode, 'sum', [X, Y], W),
          };
    },
  },
  {
    id: 'sum/two-levels',
    write(s, mode) {
      const { noun, unit } = s.deed();
      const [a = '', b = '', c = '', d = ''] = s.kinds(4);
      const [x, y] = s.split(s.int(300, 4000), 2) as [number, number];
      const [u, v] = s.split(x, 2) as [number, number];
      const [X, Y, U, V] = [count(x, unit), count(y, unit), count(u, unit), count(v, unit)];
      const W = count(closedTotal(s, x + y, mode), unit);
      return mode === 'trap'
        ? { draft: say`${noun}${count(x + y + s.int(50, 400), unit)}，其中${a}${X}，${a}中${c}${U}。`, claims: [] }
        : {
            draft: say`${noun}共${W}，其中${a}${X}（${c}${U}、${d}${V}），${b}${Y}。`,
            claims: [...claim(mode, 'sum', [X, Y], W), ...claim('holds', 'sum', [U, V], X)],
          };
    },
  },
  {
    id: 'sum/next-sentence',
    write(s, mode) {
      const [a = '', b = ''] = s.spendings(2);
      const [x, y] = [s.int(120, 8000) * 1000, s.int(120, 8000) * 1000];
      const [X, Y] = [wan(x), wan(y)];
      const W = wan(closedTotal(s, X.value + Y.value, mode));
      return mode === 'trap'
        ? { draft: say`安排资金${wan(x + y + 3_000_000)}。其中，${a}${X}。${b}另筹${Y}。`, claims: [] }
        : { draft: say`安排资金${W}。其中，${a}${X}，${b}${Y}。`, claims: claim(mode, 'sum', [X, Y], W) };
    },
  },
  {
    id: 'sum/each',
    write(s, mode) {
      const { name, unit } = s.stock();
      const [a = '', b = '', c = ''] = s.places(3);
      const [x, y] = [s.int(6, 40), s.int(2, 9)];
      const [X, Y, W] = [count(x, unit), count(y, unit), count(total(s, x + 2 * y, mode), unit)];
      return mode === 'trap'
        ? { draft: say`${name}${count(x + 2 * y + 11, unit)}，其中${a}${X}，${b}、${c}等地各${Y}。`, claims: [] }
        : { draft: say`新设${name}${W}，其中${a}${X}，${b}、${c}各${Y}。`, claims: claim(mode, 'sum', [X, Y], W) };
    },
  },
  {
    id: 'sum/men-and-women',
    write(s, mode) {
      const [x, y] = [s.int(40, 900), s.int(40, 900)];
      const [X, Y, W] = [count(x, '人'), count(y, '人'), count(closedTotal(s, x + y, mode), '人')];
      return mode === 'trap'
        ? { draft: say`${s.owner()}在册${count(x + y + 50, '人')}，其中男${X}，党员${Y}。`, claims: [] }
        : { draft: say`${s.owner()}在册${W}，其中男${X}，女${Y}。`, claims: claim(mode, 'sum', [X, Y], W) };
    },
  },
  {
    id: 'sum/rest',
    write(s, mode) {
      const [a = '', b = ''] = s.spendings(2);
      const [x, y] = [s.int(120, 8000) * 1000, s.int(120, 8000) * 1000];
      const [X, Y] = [wan(x), wan(y)];
      const W = wan(closedTotal(s, X.value + Y.value, mode));
      return mode === 'trap'
        ? { draft: say`筹资${wan(x + y + 5_000_000)}，先期${X}用于${a}，另借款${Y}。`, claims: [] }
        : { draft: say`筹资${W}，其中${X}用于${a}，其余${Y}用于${b}。`, claims: claim(mode, 'sum', [X, Y], W) };
    },
  },
  {
    id: 'sum/mixed-units',
    write(s, mode) {
      const [a = '', b = ''] = s.kinds(2);
      const [x, y] = [s.int(20, 300), s.int(20, 300)];
      const [X, Y, W] = [count(x, '座'), count(y, '个'), count(closedTotal(s, x + y, mode), '个')];
      return mode === 'trap'
        ? { draft: say`修缮展台${count(x + y + 9, '个')}，其中${a}展台${Y}，并添置灯箱${X}。`, claims: [] }
        : { draft: say`修缮展台${W}，其中${a}展台${X}、${b}展台${Y}。`, claims: claim(mode, 'sum', [X, Y], W) };
    },
  },
  {
    id: 'sum/two-units',
    write(s, mode) {
      const { take, noun } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const [x, y] = [s.int(20, 300), s.int(20, 300)];
      const [u, v] = [s.int(400, 2000), s.int(400, 2000)];
      const [X, Y, U, V] = [count(x, '起'), count(y, '起'), count(u, '人'), count(v, '人')];
      const W = count(x + y, '起');
      const T = count(closedTotal(s, u + v, mode), '人');
      return mode === 'trap'
        ? {
            draft: say`${take}${noun}${count(x + y + 30, '起')}${count(u + v + 99, '人')}，其中${a}${X}${U}。`,
            claims: [],
          }
        : {
            draft: say`${take}${noun}${W}${T}，其中${a}${X}${U}、${b}${Y}${V}。`,
            claims: [...claim('holds', 'sum', [X, Y], W), ...claim(mode, 'sum', [U, V], T)],
          };
    },
  },
  {
    id: 'sum/shares-close-it',
    write(s, mode) {
      const { noun, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const w = s.whole();
      const [x, y] = s.split(w, 2) as [number, number];
      const r = Number(((100 * x) / w).toFixed(1));
      const [R, T] = [percent(r, 1), percent(100 - r, 1)];
      const [X, Y, W] = [count(x, unit), count(y, unit), count(closedTotal(s, w, mode), unit)];
      return mode === 'trap'
        ? { draft: say`${noun}${count(w + 80, unit)}，${a}${X}，增长${R}；${b}${Y}，增长${T}。`, claims: [] }
        : {
            draft: say`${noun}${W}，${a}${X}，占${R}；${b}${Y}，占${T}。`,
            claims: [
              ...claim(mode, 'sum', [X, Y], W),
              ...claim(mode, 'rate', [X, W], R),
              ...claim(mode, 'rate', [Y, W], T),
            ],
          };
    },
  },
  {
    id: 'sum/total-below-a-list',
    write(s, mode) {
      const { name, unit } = s.stock();
      const places = s.places(4);
      const parts = s.split(s.int(200, 4000), 4);
      const P = parts.map((p) => count(p, unit)) as [Fig, Fig, Fig, Fig];
      const sum = parts.reduce((p, q) => p + q, 0);
      const W = count(closedTotal(s, sum, mode), unit);
      return mode === 'trap'
        ? {
            draft: say`${places[0] ?? ''}${name}${P[0]}，${places[1] ?? ''}${P[1]}，全境规划${count(sum + 40, unit)}。`,
            claims: [],
          }
        : {
            draft: say`${places[0] ?? ''}${P[0]}、${places[1] ?? ''}${P[1]}、${places[2] ?? ''}${P[2]}、${places[3] ?? ''}${P[3]}，四地共有${name}${W}。`,
            claims: claim(mode, 'sum', [P[0], P[1], P[2], P[3]], W),
          };
    },
  },
];
