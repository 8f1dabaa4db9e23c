import { after } from './changes.js';
import { type Fig, type Mode, say } from './compose.js';
import { claim, type Grammar, rate, ratedPart } from './grammar.js';
import { count, percent, type Source, unitless, wrong } from './source.js';
import { total } from './sums.js';

/** Growth in percent that is right, or surely wrong. */
function growth(s: Source, now: number, before: number, mode: Mode): Fig {
  const right = Number(((100 * (now - before)) / before).toFixed(1));
  return percent(mode === 'holds' ? right : wrong(s, right, 1), 1);
}

/** Parts of a whole with their total, which is too small in mode `fails`. */
function parts(s: Source, unit: string, mode: Mode, number: 2 | 3): { readonly P: readonly Fig[]; readonly W: Fig } {
  const whole = s.whole();
  const P = s.split(whole, number).map((n) => count(n, unit));
  return { P, W: count(total(s, whole, mode), unit) };
}

const two = (P: readonly Fig[]): readonly [Fig, Fig] => [P[0] as Fig, P[1] as Fig];
const three = (P: readonly Fig[]): readonly [Fig, Fig, Fig] => [P[0] as Fig, P[1] as Fig, P[2] as Fig];

/** Rates and shares as lists, brackets and whole sentences put them. */
export const RATE_WORDINGS: readonly Grammar[] = [
  {
    id: 'rate/bracket-behind-the-part',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}，${finish}${P}（仪器完好率${R}）。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，${finish}${P}（${finish}率${R}）。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/between-whole-and-part',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}，经费支用率${R}，已${finish}${P}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，${finish}率${R}，已${finish}${P}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/all-told-so-far',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`截至年末，累计${take}${noun}${W}、${finish}${P}，去年同期${finish}率为${R}。`, claims: [] }
        : {
            draft: say`截至年末，累计${take}${noun}${W}、${finish}${P}，${finish}率达${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'rate/done-so-many',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      const place = s.places(1)[0] ?? '';
      return mode === 'trap'
        ? { draft: say`${place}${take}的${W}${noun}陆续${finish}，现有${P}，设施利用率${R}。`, claims: [] }
        : {
            draft: say`${place}${take}的${W}${noun}中，${P}已${finish}，${finish}率达到${R}。`,
            claims: claim(mode, 'rate', [P, W], R),
          };
    },
  },
  {
    id: 'share/bare-behind-the-part',
    write(s, mode) {
      const { take, finish, noun, unit } = s.deed();
      const [W, P, R] = ratedPart(s, unit, mode);
      return mode === 'trap'
        ? { draft: say`共${take}${noun}${W}，${finish}${P}，同比上升${R}。`, claims: [] }
        : { draft: say`共${take}${noun}${W}，${finish}${P}，占${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
  {
    id: 'share/of-all-at-the-end',
    write(s, mode) {
      const { noun, unit } = s.deed();
      const [a = ''] = s.kinds(1);
      const [W, P, R] = ratedPart(s, unit, mode, 0.1, 0.8);
      return mode === 'trap'
        ? { draft: say`${a}${noun}${P}，比全部${W}的增幅高${R}。`, claims: [] }
        : { draft: say`${a}${noun}${P}，占全部${W}的${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
  {
    id: 'share/list-then-shares',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const w = s.whole();
      const [p, q] = [s.part(w, 0.2, 0.45), s.part(w, 0.1, 0.35)];
      const [W, P, Q] = [count(w, unit), count(p, unit), count(q, unit)];
      const [R, T] = [rate(s, p, w, mode), rate(s, q, w, mode === 'trap' ? 'fails' : 'holds')];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}，${a}、${b}为${P}、${Q}，满意度分别为${R}、${T}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}，其中${a}、${b}分别为${P}、${Q}，占比分别为${R}、${T}。`,
            claims: [...claim(mode, 'rate', [P, W], R), ...claim('holds', 'rate', [Q, W], T)],
          };
    },
  },
  {
    id: 'share/most-of-it',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [a = ''] = s.kinds(1);
      const [W, P, R] = ratedPart(s, unit, mode, 0.4, 0.9);
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}。以${a}为主的有${P}，价格高出均价${R}。`, claims: [] }
        : { draft: say`${take}${noun}${W}。以${a}居多，有${P}，占比${R}。`, claims: claim(mode, 'rate', [P, W], R) };
    },
  },
];

/** Totals as the words around a list give them. */
export const SUM_WORDINGS: readonly Grammar[] = [
  {
    id: 'sum/total-in-the-bracket',
    write(s, mode) {
      const { name: noun, unit } = s.stock();
      const [a = '', b = ''] = s.kinds(2);
      const { P, W } = parts(s, unit, mode, 2);
      const [x, y] = two(P);
      return mode === 'trap'
        ? { draft: say`${noun}分布较散（${a}${x}、${b}${y}等），总库存${W}，另有外借。`, claims: [] }
        : { draft: say`${noun}${W}（其中：${a}${x}，${b}${y}）。`, claims: claim(mode, 'sum', [x, y], W) };
    },
  },
  {
    id: 'sum/made-up-of',
    write(s, mode) {
      const { name: noun, unit } = s.stock();
      const [a = '', b = '', c = ''] = s.kinds(3);
      const { P, W } = parts(s, unit, mode, 3);
      const [x, y, z] = three(P);
      return mode === 'trap'
        ? { draft: say`${noun}${W}，涉及${a}${x}、${b}${y}和${c}${z}，部分重复登记。`, claims: [] }
        : { draft: say`${noun}共${W}，包括${a}${x}、${b}${y}和${c}${z}。`, claims: claim(mode, 'sum', [x, y, z], W) };
    },
  },
  {
    id: 'sum/and-further',
    write(s, mode) {
      const { name: noun, unit } = s.stock();
      const [a = '', b = ''] = s.places(2);
      const { P, W } = parts(s, unit, mode, 3);
      const [x, y, z] = three(P);
      return mode === 'trap'
        ? { draft: say`${a}有${noun}${x}，${b}有${y}，另租用${z}，规划${W}。`, claims: [] }
        : { draft: say`${a}${noun}${x}，${b}${y}，其他地方${z}，合计${W}。`, claims: claim(mode, 'sum', [x, y, z], W) };
    },
  },
  {
    id: 'sum/by-sort',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const [a = '', b = '', c = ''] = s.kinds(3);
      const { P, W } = parts(s, unit, mode, 3);
      const [x, y, z] = three(P);
      return mode === 'trap'
        ? { draft: say`${take}${noun}${W}。按旺季计，${a}日均${x}、${b}日均${y}、${c}日均${z}。`, claims: [] }
        : {
            draft: say`${take}${noun}${W}。按类别分：${a}${x}，${b}${y}，${c}${z}。`,
            claims: claim(mode, 'sum', [x, y, z], W),
          };
    },
  },
];

/** Growth, points, averages and multiples in other orders. */
export const CHANGE_WORDINGS: readonly Grammar[] = [
  {
    id: 'change/against-last-years',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const p = s.whole();
      const c = after(s, p, true);
      const [P, C, R] = [count(p, unit), count(c, unit), growth(s, c, p, mode)];
      return mode === 'trap'
        ? { draft: say`${finish}${noun}${C}，较设计能力${P}有余，用工增长${R}。`, claims: [] }
        : { draft: say`${finish}${noun}${C}，较上年同期的${P}增长${R}。`, claims: claim(mode, 'growth', [C, P], R) };
    },
  },
  {
    id: 'change/rising-to',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const p = s.whole();
      const c = after(s, p, true);
      const [P, C, R] = [count(p, unit), count(c, unit), growth(s, c, p, mode)];
      return mode === 'trap'
        ? { draft: say`${noun}${finish}量从${P}增至${C}，客单价涨幅${R}。`, claims: [] }
        : { draft: say`${noun}${finish}量从${P}增至${C}，增幅${R}。`, claims: claim(mode, 'growth', [C, P], R) };
    },
  },
  {
    id: 'change/more-and-by-how-much',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const p = s.whole();
      const c = after(s, p, true);
      const [C, D, R] = [count(c, unit), count(c - p, unit), growth(s, c, p, mode)];
      return mode === 'trap'
        ? { draft: say`${finish}${noun}${C}，余留${D}，工时增长${R}。`, claims: [] }
        : {
            draft: say`${finish}${noun}${C}，同比多${D}、增长${R}。`,
            claims: claim(mode, 'growth_delta', [C, D], R, { sign: 1 }),
          };
    },
  },
  {
    id: 'points/last-year-in-bracket',
    write(s, mode) {
      const { finish, noun } = s.deed();
      const [b, d] = [s.int(300, 700) / 10, s.int(20, 250) / 10];
      const [A, B] = [percent(b + d, 1), percent(b, 1)];
      const D = unitless(mode === 'fails' ? wrong(s, d, 1) : d, 1, '个百分点');
      return mode === 'trap'
        ? { draft: say`${noun}${finish}率${A}（设计值${B}），场地周转率提高${D}。`, claims: [] }
        : {
            draft: say`${noun}${finish}率${A}，比上年（${B}）提高${D}。`,
            claims: claim(mode, 'points', [A, B], D),
          };
    },
  },
  {
    id: 'average/so-many-and-each',
    write(s, mode) {
      const [, other] = s.deeds();
      const n = s.int(6, 60);
      const total = n * s.int(20, 400) + s.int(0, n - 1);
      const right = Number((total / n).toFixed(1));
      const [T, A] = [count(total, other.unit), unitless(mode === 'fails' ? wrong(s, right, 1) : right, 1, other.unit)];
      const N = count(n, '个');
      return mode === 'trap'
        ? { draft: say`${N}渡口全年${other.finish}${other.noun}${T}，旺季单口最多${A}。`, claims: [] }
        : {
            draft: say`${N}渡口全年${other.finish}${other.noun}${T}，平均每个渡口${A}。`,
            claims: claim(mode, 'average', [T, N], A),
          };
    },
  },
  {
    id: 'times/as-much-as',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const [p, k] = [s.int(80, 900), s.int(15, 48) / 10];
      const c = Math.round(p * k);
      const right = Number((c / p).toFixed(1));
      const [P, C] = [count(p, unit), count(c, unit)];
      const R = unitless(mode === 'fails' ? wrong(s, right, 1) : right, 1, '倍');
      return mode === 'trap'
        ? { draft: say`${finish}${noun}${C}，另存${P}，租金相当于旺季的${R}。`, claims: [] }
        : { draft: say`${finish}${noun}${C}，相当于上年${P}的${R}。`, claims: claim(mode, 'times', [C, P], R) };
    },
  },
];
