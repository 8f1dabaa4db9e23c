import { say } from './compose.js';
import { claim, type Grammar, rate, ratedPart } from './grammar.js';
import { count, percent, unitless, wrong } from './source.js';

/** Turns of phrase beside the usual ones: the same relations, said as other offices say them. */
export const PHRASES: readonly Grammar[] = [
  {
    id: 'rate/of-whom',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`${W}${noun}中有${P}${finish}，经费执行率${R}。`, claims: [] }
        : { draft: say`${W}${noun}中有${P}${finish}，${finish}率${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
  {
    id: 'rate/part-first',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`全年${finish}${noun}${P}；下年拟${take}${W}，${finish}率力争达到${R}。`, claims: [] }
        : {
            draft: say`全年${finish}${noun}${P}，占${take}总数${W}的${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/due-and-really',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`应${finish}${noun}${W}，实际${finish}${P}，设备完好率${R}。`, claims: [] }
        : {
            draft: say`应${finish}${noun}${W}，实际${finish}${P}，${finish}率为${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/of-two-wholes',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const [w1, w2] = [s.whole(), s.whole()];
      const part = s.part(w1 + w2);
      const [W1, W2, P] = [count(w1, unit), count(w2, unit), count(part, unit)];
      const R = rate(s, part, w1 + w2, mode);
      return mode === 'trap'
        ? { draft: say`${take}${a}${noun}${W1}、${b}${noun}${W2}，另${finish}${P}，库容利用率${R}。`, claims: [] }
        : {
            draft: say`${take}${a}${noun}${W1}、${b}${noun}${W2}，${finish}${P}，${finish}率${R}。`,
            claims: claim(mode, 'rate_of_sum', [P, W1, W2], R),
          };
    },
  },
  {
    id: 'rate/place-by-place',
    write(s, mode) {
      const { take, finish, unit } = s.deed();
      const [a = '', b = ''] = s.places(2);
      const [w1, w2] = [s.whole(), s.whole()];
      const [p1, p2] = [s.part(w1), s.part(w2)];
      const [W1, P1, W2, P2] = [count(w1, unit), count(p1, unit), count(w2, unit), count(p2, unit)];
      const R1 = rate(s, p1, w1, mode === 'trap' ? 'trap' : 'holds');
      const R2 = rate(s, p2, w2, mode);
      return mode === 'trap'
        ? { draft: say`${a}${take}${W1}，${b}${finish}${P2}，全线${finish}率${R2}。`, claims: [] }
        : {
            draft: say`${a}${take}${W1}，${finish}${P1}，${finish}率${R1}；${b}${take}${W2}，${finish}${P2}，${finish}率${R2}。`,
            claims: [
              { kind: 'rate', operands: [P1, W1], stated: R1, holds: true },
              ...claim(mode, 'rate', [P2, W2], R2),
            ],
          };
    },
  },
  {
    id: 'share/left-over',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode, 0.05, 0.4);
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}，尚有${P}未${finish}，仓容占用${R}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，尚有${P}未${finish}，占${take}总数的${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'change/year-in-bracket',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const p = s.whole();
      const c = Math.round(p * (1.08 + 0.6 * s.next()));
      const [P, C] = [count(p, unit), count(c, unit)];
      const right = Number(((100 * (c - p)) / p).toFixed(2));
      const R = percent(mode === 'holds' ? right : wrong(s, right, 2), 2);
      return mode === 'trap'
        ? { draft: say`全年${finish}${noun}${C}（含外单位${P}），运费同比上升${R}。`, claims: [] }
        : {
            draft: say`全年${finish}${noun}${C}（2024年${P}），同比上升${R}。`,
            claims: claim(mode, 'growth', [C, P], R),
          };
    },
  },
  {
    id: 'difference/pressed-down',
    write(s, mode) {
      const { noun, unit } = s.deed();
      const p = s.whole();
      const c = s.part(p, 0.4, 0.9);
      const d = mode === 'holds' ? p - c : wrong(s, p - c, 0);
      const [P, C, D] = [count(p, unit), count(c, unit), count(d, unit)];
      return mode === 'trap'
        ? { draft: say`${noun}由${P}压减至${C}，值守人员减少${count(d, '名')}。`, claims: [] }
        : { draft: say`${noun}由${P}压减至${C}，减少${D}。`, claims: claim(mode, 'diff', [P, C], D) };
    },
  },
  {
    id: 'sum/all-told',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const kinds = s.kinds(4);
      const whole = s.whole();
      const parts = s.split(whole, 4).map((n) => count(n, unit));
      const T = count(mode === 'holds' ? whole : wrong(s, whole, 0), unit);
      const [a = T, b = T, c = T, d = T] = parts;
      return mode === 'trap'
        ? {
            draft: say`${finish}${noun}：${kinds[0] ?? ''}${a}、${kinds[1] ?? ''}${b}、${kinds[2] ?? ''}${c}等，历年合计${T}。`,
            claims: [],
          }
        : {
            draft: say`${finish}${noun}：${kinds[0] ?? ''}${a}、${kinds[1] ?? ''}${b}、${kinds[2] ?? ''}${c}、${kinds[3] ?? ''}${d}，四项合计${T}。`,
            claims: claim(mode, 'sum', parts, T),
          };
    },
  },
  {
    id: 'sum/not-yet',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const whole = s.whole();
      const [p = 1, q = 1] = s.split(whole, 2);
      const T = count(mode === 'holds' ? whole : wrong(s, whole, 0), unit);
      const [P, Q] = [count(p, unit), count(q, unit)];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${T}，上期遗留${Q}，已${finish}${P}。`, claims: [] }
        : {
            draft: say`${take}${noun}${T}，其中已${finish}${P}、尚未${finish}${Q}。`,
            claims: claim(mode, 'sum', [P, Q], T),
          };
    },
  },
  {
    id: 'cagr/of-total-growth',
    write(s, mode) {
      const { finish, noun } = s.deed();
      const years = s.int(3, 8);
      const total = 12 + Math.round(900 * s.next()) / 10;
      const right = Number((100 * ((1 + total / 100) ** (1 / years) - 1)).toFixed(1));
      const T = percent(total, 1);
      const R = percent(mode === 'holds' ? right : wrong(s, right, 1), 1);
      const to = s.int(2016, 2024);
      return mode === 'trap'
        ? {
            draft: say`${String(to)}年与${String(to - years)}年相比，${noun}${finish}量增长${T}，票价年均增长${R}。`,
            claims: [],
          }
        : {
            draft: say`${String(to)}年与${String(to - years)}年相比，${noun}${finish}量增长${T}，年均增长${R}。`,
            claims: claim(mode, 'cagr_total', [T], R, { n: years }),
          };
    },
  },
  {
    id: 'average/each-place',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const places = s.int(6, 48);
      const total = s.int(places * 12, places * 90);
      const right = Number((total / places).toFixed(1));
      const N = count(places, '个');
      const T = count(total, unit);
      const K = unitless(mode === 'holds' ? right : wrong(s, right, 1), 1, unit);
      return mode === 'trap'
        ? { draft: say`${N}驿站共${finish}${noun}${T}，每个驿站配备${K}。`, claims: [] }
        : {
            draft: say`${N}驿站共${finish}${noun}${T}，平均每个驿站${K}。`,
            claims: claim(mode, 'average', [T, N], K),
          };
    },
  },
];
