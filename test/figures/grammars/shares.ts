import { type Fig, say } from './compose.js';
import { claim, type Grammar, rate } from './grammar.js';
import { count, percent, unitless, wan } from './source.js';

/** Shares rounded to `decimals` that add to exactly 100. */
function balanced(parts: readonly number[], decimals: number): readonly number[] {
  const total = parts.reduce((a, b) => a + b, 0);
  const shares = parts.map((p) => Number(((100 * p) / total).toFixed(decimals)));
  const rest = 100 - shares.slice(1).reduce((a, b) => a + b, 0);
  return [Number(rest.toFixed(decimals)), ...shares.slice(1)];
}

/** Shares: one, in lists, in brackets, 分别. */
export const SHARES: readonly Grammar[] = [
  {
    id: 'share/of-which',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [a = ''] = s.kinds(1);
      const w = s.whole();
      const p = s.part(w, 0.1, 0.8);
      const [W, P, R] = [count(w, unit), count(p, unit), rate(s, p, w, mode)];
      return mode === 'trap'
        ? { draft: say`${s.time()}${take}${noun}${W}，其中${a}${P}，占同类的比重在全流域居首，为${R}。`, claims: [] }
        : { draft: say`${s.time()}${take}${noun}${W}，其中${a}${P}，占${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
  {
    id: 'share/of-named-total',
    write(s, mode) {
      const [{ take, noun, unit }, other] = s.deeds();
      const [a = ''] = s.kinds(1);
      const w = s.whole();
      const p = s.part(w, 0.1, 0.8);
      const [W, P, R] = [count(w, unit), count(p, unit), rate(s, p, w, mode)];
      return mode === 'trap'
        ? { draft: say`${a}${P}，占${other.noun}总数的${R}；另${take}${noun}${W}。`, claims: [] }
        : { draft: say`${a}${P}，占${take}${noun}总数${W}的${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
  {
    id: 'share/closed-list',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const names = s.kinds(3);
      const w = s.whole();
      const parts = s.split(w, 3);
      const shares = balanced(parts, 2);
      const W = count(w, unit);
      const P = parts.map((p) => count(p, unit));
      const R = shares.map((share, i) =>
        i === 1 && mode !== 'holds' ? rate(s, parts[1] ?? 1, w, 'fails') : percent(share, 2),
      );
      const [p0, p1, p2] = P as [Fig, Fig, Fig];
      const [r0, r1, r2] = R as [Fig, Fig, Fig];
      return mode === 'trap'
        ? {
            draft: say`${take}${noun}${W}。主要去向中，${names[0] ?? ''}增长${r0}，${names[1] ?? ''}增长${r1}，${names[2] ?? ''}增长${r2}。`,
            claims: [],
          }
        : {
            draft: say`${take}${noun}${W}。按类别分，${names[0] ?? ''}${p0}，占${r0}；${names[1] ?? ''}${p1}，占${r1}；${names[2] ?? ''}${p2}，占${r2}。`,
            claims: [
              ...claim('holds', 'rate', [p0, W], r0),
              ...claim(mode, 'rate', [p1, W], r1),
              ...claim('holds', 'rate', [p2, W], r2),
              ...claim('holds', 'sum', [p0, p1, p2], W),
            ],
          };
    },
  },
  {
    id: 'share/respectively',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const w = s.whole();
      const [p, q] = [s.part(w, 0.2, 0.4), s.part(w, 0.15, 0.35)];
      const [W, P, Q] = [count(w, unit), count(p, unit), count(q, unit)];
      const [R, T] = [rate(s, p, w, mode), rate(s, q, w, mode === 'trap' ? 'fails' : 'holds')];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}，${a}、${b}分别为${P}、${Q}，两类价格分别上涨${R}、${T}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，${a}、${b}分别为${P}、${Q}，分别占总数的${R}、${T}。`,
            claims: [...claim(mode, 'rate', [P, W], R), ...claim('holds', 'rate', [Q, W], T)],
          };
    },
  },
  {
    id: 'share/in-brackets',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const w = s.whole();
      const [p, q] = [s.part(w, 0.2, 0.4), s.part(w, 0.15, 0.35)];
      const [W, P, Q] = [count(w, unit), count(p, unit), count(q, unit)];
      const [R, T] = [rate(s, p, w, mode), rate(s, q, w, mode === 'trap' ? 'fails' : 'holds')];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}，较多的是${a}${P}（同比增长${R}）、${b}${Q}（同比增长${T}）。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，较多的是${a}${P}（占${R}）、${b}${Q}（占${T}）。`,
            claims: [...claim(mode, 'rate', [P, W], R), ...claim('holds', 'rate', [Q, W], T)],
          };
    },
  },
  {
    id: 'share/share-then-part',
    write(s, mode) {
      const { noun, unit } = s.deed();
      const [a = ''] = s.kinds(1);
      const w = s.whole();
      const p = s.part(w, 0.1, 0.8);
      const [W, P, R] = [count(w, unit), count(p, unit), rate(s, p, w, mode)];
      return mode === 'trap'
        ? { draft: say`在${W}${noun}以外，${a}市场份额占${R}，另有${P}待查。`, claims: [] }
        : { draft: say`在${W}${noun}中，${a}占${R}，为${P}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
  {
    id: 'share/two-units',
    write(s, mode) {
      const { noun, take } = s.deed();
      const [a = ''] = s.kinds(1);
      const [w, v] = [s.int(120, 900), s.int(1000, 5000)];
      const [p, q] = [s.part(w, 0.2, 0.7), s.part(v, 0.2, 0.7)];
      const [W, V, P, Q] = [count(w, '起'), count(v, '人'), count(p, '起'), count(q, '人')];
      const [R, T] = [rate(s, p, w, mode), rate(s, q, v, mode === 'trap' ? 'fails' : 'holds')];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}${V}；其中${a}${P}${Q}，分别同比上升${R}、${T}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}${V}；其中${a}${P}${Q}，分别占总数的${R}、${T}。`,
            claims: [...claim(mode, 'rate', [P, W], R), ...claim('holds', 'rate', [Q, V], T)],
          };
    },
  },
  {
    id: 'share/structure',
    write(s, mode) {
      const names = s.kinds(3);
      const w = s.int(2000, 60_000);
      const parts = s.split(w, 3);
      const P = parts.map((p) => wan(p * 10_000, 0)) as [Fig, Fig, Fig];
      const shares = [...balanced(parts, 1)];
      if (mode !== 'holds') {
        shares[0] = Number(((shares[0] ?? 0) + 6).toFixed(1));
        shares[2] = Number(((shares[2] ?? 0) - 6).toFixed(1));
      }
      const [x, y, z] = shares.map((v) => unitless(v, 1, '')) as [Fig, Fig, Fig];
      if (z.value <= 0) return this.write(s, mode);
      return mode === 'trap'
        ? {
            draft: say`${names[0] ?? ''}、${names[1] ?? ''}、${names[2] ?? ''}收入${P[0]}、${P[1]}、${P[2]}，规划的用地结构为${x}:${y}:${z}。`,
            claims: [],
          }
        : {
            draft: say`${names[0] ?? ''}收入${P[0]}，${names[1] ?? ''}收入${P[1]}，${names[2] ?? ''}收入${P[2]}，三者构成比为${x}:${y}:${z}。`,
            claims: [
              ...claim(mode, 'rate_over_parts', [P[0], P[1], P[2]], x),
              ...claim('holds', 'rate_over_parts', [P[1], P[0], P[2]], y),
              ...claim(mode, 'rate_over_parts', [P[2], P[0], P[1]], z),
            ],
          };
    },
  },
  {
    id: 'share/money-of-total',
    write(s, mode) {
      const [name = '', other = ''] = s.spendings(2);
      const w = s.int(2000, 90_000) * 1000;
      const p = Math.round(w * (0.1 + 0.7 * s.next()));
      const [W, P] = [wan(w), wan(p)];
      const R = rate(s, P.value, W.value, mode);
      return mode === 'trap'
        ? { draft: say`投入${W}，其中${name}${P}，${other}进度过半，达${R}。`, claims: [] }
        : { draft: say`投入${W}，其中${name}${P}，占总投入的${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
];
