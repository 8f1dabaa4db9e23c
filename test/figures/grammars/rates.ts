import { say } from './compose.js';
import { claim, type Grammar, rate, ratedPart } from './grammar.js';
import { count, percent, wan } from './source.js';
import { DEEDS } from './words.js';

/** Deeds that do not count people already. */
const NOT_PEOPLE = DEEDS.filter(({ unit }) => unit !== '人');

/** Rates of a part in its whole, in every order and bracket form. */
export const RATES: readonly Grammar[] = [
  {
    id: 'rate/whole-part-rate',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`${s.time()}${take}${noun}${W}，${finish}${P}，按时${finish}率${R}。`, claims: [] }
        : {
            draft: say`${s.time()}${take}${noun}${W}，${finish}${P}，${finish}率${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/part-in-bracket',
    write(s, mode) {
      const [{ take, finish, noun, unit }, other] = s.deeds();
      const w = s.whole();
      const p = s.part(w);
      const [W, P, R] = [count(w, unit), count(p, unit), rate(s, p, w, mode)];
      return mode === 'trap'
        ? {
            draft: say`${s.owner()}${take}${noun}${W}，${other.finish}率${R}（含${other.noun}${count(p, other.unit)}）。`,
            claims: [],
          }
        : {
            draft: say`${s.owner()}${take}${noun}${W}，${finish}率${R}（${finish}${P}）。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/rate-before-figures',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`${noun}${finish}率力争达到${R}，目前${take}${W}，已${finish}${P}。`, claims: [] }
        : {
            draft: say`${noun}${finish}率达到${R}，共${take}${W}，${finish}${P}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/of-them-already',
    write(s, mode) {
      const [{ take, finish, noun, unit }, other] = s.deeds();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`${take}的${W}${noun}中已${finish}${P}，${other.noun}${other.finish}率为${R}。`, claims: [] }
        : {
            draft: say`${take}的${W}${noun}中已${finish}${P}，${finish}率为${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/due-and-done',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`${noun}应${finish}${W}，实际${finish}${P}，明年${finish}率将提高到${R}。`, claims: [] }
        : {
            draft: say`${noun}应${finish}${W}，实际${finish}${P}，${finish}率${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/two-sentences',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      const [here, there] = s.places(2);
      return mode === 'trap'
        ? {
            draft: say`今年以来，${here ?? ''}${take}${noun}${W}。${there ?? ''}${finish}${P}，${finish}率${R}。`,
            claims: [],
          }
        : {
            draft: say`今年以来，${here ?? ''}${take}${noun}${W}。截至年底，已${finish}${P}，${finish}率${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/thing-and-contrary',
    write(s, mode) {
      const [{ finish, noun, unit }, other] = s.deeds();
      const p = s.int(60, 900);
      const u = s.int(12, 300);
      const [P, U, R] = [count(p, unit), count(u, unit), rate(s, p, p + u, mode)];
      return mode === 'trap'
        ? { draft: say`${noun}${finish}${P}，未${finish}${U}；${other.noun}${other.finish}率${R}。`, claims: [] }
        : {
            draft: say`${noun}${finish}${P}，未${finish}${U}，${finish}率${R}。`,
            claims: claim(mode, 'rate_over_parts', [P, U], R),
          };
    },
  },
  {
    id: 'rate/contrary-rate',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const p = s.int(60, 900);
      const u = s.int(20, 400);
      const [P, U, R] = [count(p, unit), count(u, unit), rate(s, u, p + u, mode)];
      return mode === 'trap'
        ? { draft: say`${noun}${finish}${P}、不${finish}${U}，与上年同期不${finish}率${R}相比有所变化。`, claims: [] }
        : {
            draft: say`${noun}${finish}${P}、不${finish}${U}，不${finish}率${R}。`,
            claims: claim(mode, 'rate_over_parts', [U, P], R),
          };
    },
  },
  {
    id: 'rate/beside-people',
    write(s, mode) {
      const { take, finish, noun, unit } = s.several(NOT_PEOPLE, 1)[0] ?? s.deed();
      const w = s.whole();
      const p = s.part(w);
      const W = count(w, unit);
      const P = count(p, unit);
      const V = count(w + s.int(20, 300), '人');
      const Q = count(p + s.int(3, 15), '人');
      const R = rate(s, p, w, mode);
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}，涉及${V}；${finish}${P}，涉及${Q}，群众满意率${R}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，涉及${V}；${finish}${P}，涉及${Q}，${finish}率${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/two-respectively',
    write(s, mode) {
      const { take, finish, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const [w1, w2] = [s.whole(), s.whole()];
      const [p1, p2] = [s.part(w1), s.part(w2)];
      const [W1, W2, P1, P2] = [count(w1, unit), count(w2, unit), count(p1, unit), count(p2, unit)];
      const [R1, R2] = [rate(s, p1, w1, mode), rate(s, p2, w2, mode === 'trap' ? 'fails' : 'holds')];
      return mode === 'trap'
        ? {
            draft: say`${a}、${b}分别${take}${W1}、${W2}，${finish}${P1}、${P2}，优良率分别为${R1}、${R2}。`,
            claims: [],
          }
        : {
            draft: say`${a}、${b}分别${take}${W1}、${W2}，${finish}${P1}、${P2}，${finish}率分别为${R1}、${R2}。`,
            claims: [...claim(mode, 'rate', [P1, W1], R1), ...claim('holds', 'rate', [P2, W2], R2)],
          };
    },
  },
  {
    id: 'rate/carried-over',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const w = s.int(200, 900);
      const c = s.int(20, 120);
      const p = s.part(w + c, 0.6, 0.95);
      const [W, C, P, R] = [count(w, unit), count(c, unit), count(p, unit), rate(s, p, w + c, mode)];
      return mode === 'trap'
        ? { draft: say`上年结转${noun}${C}，本年新${take}${W}，${finish}${P}，当季${finish}率${R}。`, claims: [] }
        : {
            draft: say`上年结转${noun}${C}，本年新${take}${W}，共${finish}${P}，${finish}率${R}。`,
            claims: claim(mode, 'rate_carry', [P, W, C], R),
          };
    },
  },
  {
    id: 'rate/two-kinds-together',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [x, y] = s.deeds();
      const w = s.int(300, 5000);
      const a = Math.round(w * (0.2 + 0.2 * s.next()));
      const b = Math.round(w * (0.15 + 0.2 * s.next()));
      const [W, A, B, R] = [count(w, unit), count(a, unit), count(b, unit), rate(s, a + b, w, mode)];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}，其中${x.finish}${A}、${y.finish}${B}，两项同比增幅合计${R}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，其中${x.finish}${A}、${y.finish}${B}，两项合计占${R}。`,
            claims: claim(mode, 'rate_sum', [A, B, W], R),
          };
    },
  },
  {
    id: 'rate/whole-in-parts',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [x = '', y = ''] = s.kinds(2);
      const [a, b] = [s.int(80, 900), s.int(80, 900)];
      const p = s.part(a + b, 0.6, 0.95);
      const [A, B, P, R] = [count(a, unit), count(b, unit), count(p, unit), rate(s, p, a + b, mode)];
      return mode === 'trap'
        ? {
            draft: say`${x}${take}${noun}${A}、${y}${take}${noun}${B}，${y}${finish}${P}，全行业${finish}率${R}。`,
            claims: [],
          }
        : {
            draft: say`${x}${take}${noun}${A}、${y}${take}${noun}${B}，共${finish}${P}，${finish}率${R}。`,
            claims: claim(mode, 'rate_of_sum', [P, A, B], R),
          };
    },
  },
  {
    id: 'rate/pooled',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const [x = '', y = ''] = s.kinds(2);
      const [w1, w2] = [s.int(60, 700), s.int(60, 700)];
      const [p1, p2] = [s.part(w1, 0.5, 0.9), s.part(w2, 0.5, 0.9)];
      const [W1, W2, P1, P2] = [count(w1, unit), count(w2, unit), count(p1, unit), count(p2, unit)];
      const R = rate(s, p1 + p2, w1 + w2, mode);
      return mode === 'trap'
        ? {
            draft: say`${noun}${finish}率目标为${R}，目前：${x}${W1}，已${finish}${P1}；${y}${W2}，已${finish}${P2}。`,
            claims: [],
          }
        : {
            draft: say`${noun}${finish}率达到${R}，其中：${x}${W1}，已${finish}${P1}；${y}${W2}，已${finish}${P2}。`,
            claims: claim(mode, 'rate_pooled', [P1, W1, P2, W2], R),
          };
    },
  },
  {
    id: 'rate/of-the-budget',
    write(s, mode) {
      const [name = '', other = ''] = s.spendings(2);
      const w = s.int(300, 9000) * 10_000;
      const p = Math.round(w * (0.5 + 0.7 * s.next()));
      const [W, P] = [wan(w, 0), wan(p, 0)];
      const R = rate(s, P.value, W.value, mode, 140);
      return mode === 'trap'
        ? { draft: say`${name}支出${P}，${other}预算${W}，完成收入预算的${R}。`, claims: [] }
        : { draft: say`${name}支出${P}，完成年初预算${W}的${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
  {
    id: 'rate/attendance',
    write(s, mode) {
      const w = s.int(60, 800);
      const p = s.part(w, 0.7, 0.98);
      const [W, P, R] = [count(w, '人'), count(p, '人'), rate(s, p, w, mode)];
      const owner = s.owner();
      return mode === 'trap'
        ? { draft: say`${owner}合唱集训应到${W}，实到${P}，曲目完成率${R}。`, claims: [] }
        : { draft: say`${owner}合唱集训应到${W}，实到${P}，到位率${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
  {
    id: 'rate/aside-between',
    write(s, mode) {
      const [{ take, finish, noun, unit }, other] = s.deeds();
      const w = s.whole();
      const p = s.part(w);
      const [W, P, R] = [count(w, unit), count(p, unit), rate(s, p, w, mode)];
      const N = count(s.int(8, 60), '名');
      return mode === 'trap'
        ? {
            draft: say`${take}${noun}${W}，组织${N}学徒轮岗；${other.noun}${other.finish}${count(p, other.unit)}，合格率${R}。`,
            claims: [],
          }
        : {
            draft: say`${take}${noun}${W}，组织${N}学徒轮岗，${finish}${P}，${finish}率${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/narrowed-part',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const w = s.whole();
      const p = s.part(w, 0.7, 0.98);
      const q = s.part(p, 0.5, 0.9);
      const [W, P, Q, R] = [count(w, unit), count(p, unit), count(q, unit), rate(s, q, p, mode)];
      return mode === 'trap'
        ? {
            draft: say`${take}${noun}${W}，${finish}${P}，其中一次性${finish}${Q}，返工率${percent(s.int(10, 40) / 10, 1)}。`,
            claims: [],
          }
        : {
            draft: say`${take}${noun}${W}，${finish}${P}，其中一次性${finish}${Q}，占${finish}总数的${R}。`,
            claims: claim(mode, 'rate', [Q, P], R),
          };
    },
  },
];
