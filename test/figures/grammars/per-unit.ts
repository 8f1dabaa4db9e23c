import { type Fig, say } from './compose.js';
import { claim, type Grammar, quotient } from './grammar.js';
import { count, type Source, unitless, wan } from './source.js';

/** A mass printed in 万吨, its value in 公斤. */
function mass(s: Source, mu: number, each: number): Fig {
  const { text, value } = unitless(Number(((mu * each) / 10_000_000).toFixed(s.int(2, 3))), 3, '万吨');
  return { text, value: value * 10_000_000 };
}

/** Figures whose unit is a quotient of two units: what one holds for each of the other. */
export const PER_UNIT: readonly Grammar[] = [
  {
    id: 'per-unit/density',
    write(s, mode) {
      const [place = ''] = s.places(1);
      const a = s.int(40, 900);
      const P = count(a * s.int(30, 400) + s.int(0, a - 1), '人');
      const [A, D] = [count(a, '平方公里'), quotient(s, P.value / a, 1, '人', mode)];
      return mode === 'trap'
        ? { draft: say`${place}占地${A}，常居人口${P}，步道高峰每刻客流${D}/平方公里。`, claims: [] }
        : {
            draft: say`${place}占地${A}，常居人口${P}，人口密度${D}/平方公里。`,
            claims: claim(mode, 'average', [P, A], D),
          };
    },
  },
  {
    id: 'per-unit/price',
    write(s, mode) {
      const [place = ''] = s.places(1);
      const a = s.int(2, 60) * 1000 + s.int(0, 999);
      const M = wan(a * s.int(2000, 9000), 2);
      const [A, P] = [count(a, '平方米'), quotient(s, M.value / a, 0, '元', mode)];
      return mode === 'trap'
        ? { draft: say`${place}客栈售出${A}，成交额${M}，挂牌最高${P}/平方米。`, claims: [] }
        : {
            draft: say`${place}客栈售出${A}，成交额${M}，均价${P}/平方米。`,
            claims: claim(mode, 'average', [M, A], P),
          };
    },
  },
  {
    id: 'per-unit/yield',
    write(s, mode) {
      const [crop = ''] = s.kinds(1);
      const mu = s.int(8, 60) * 10_000;
      const M = mass(s, mu, s.int(150, 620));
      const [A, Y] = [wan(mu, 0, '亩'), quotient(s, M.value / mu, 0, '公斤', mode)];
      return mode === 'trap'
        ? { draft: say`${crop}种植${A}，总产${M}，示范田最高${Y}/亩。`, claims: [] }
        : { draft: say`${crop}种植${A}，总产${M}，单产${Y}/亩。`, claims: claim(mode, 'average', [M, A], Y) };
    },
  },
  {
    id: 'per-unit/output',
    write(s, mode) {
      const owner = s.owner();
      const n = s.int(60, 900);
      const M = wan(n * s.int(20, 90) * 1000, 1);
      const [N, P] = [count(n, '人'), quotient(s, M.value / n, 0, '元', mode)];
      return mode === 'trap'
        ? { draft: say`${owner}在岗${N}，实现产值${M}，公用经费定额${P}/人。`, claims: [] }
        : {
            draft: say`${owner}在岗${N}，实现产值${M}，全员劳动生产率${P}/人。`,
            claims: claim(mode, 'average', [M, N], P),
          };
    },
  },
];
