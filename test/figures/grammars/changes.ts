import type { Fig, Mode } from './compose.js';
import { say } from './compose.js';
import { claim, type Grammar } from './grammar.js';
import { count, percent, type Source, unitless, wan, wrong } from './source.js';

/** Percentage of a change that is right, or surely wrong. */
function change(s: Source, now: number, before: number, mode: Mode): Fig {
  const decimals = s.int(1, 2);
  const right = Number(Math.abs((100 * (now - before)) / before).toFixed(decimals));
  return percent(mode === 'holds' ? right : wrong(s, right, decimals), decimals);
}

/** A later value that is clearly above, or below, an earlier one. */
export const after = (s: Source, before: number, up: boolean): number =>
  Math.round(before * (up ? 1.06 + 0.5 * s.next() : 0.5 + 0.43 * s.next()));

/** A delta that is right, or surely wrong. */
const delta = (s: Source, value: number, mode: Mode): number =>
  mode === 'holds' ? value : wrong(s, value, 0, Number.POSITIVE_INFINITY);

const WORDS = { up: ['增长', '上升', '增加'], down: ['下降', '减少'] } as const;
const verb = (s: Source, up: boolean): string => s.pick(up ? WORDS.up : WORDS.down);

/** Changes between two times: from and to, by delta, by last year's value. */
export const CHANGES: readonly Grammar[] = [
  {
    id: 'change/from-to',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const up = s.chance(0.6);
      const p = s.whole();
      const c = after(s, p, up);
      const [P, C, R] = [count(p, unit), count(c, unit), change(s, c, p, mode)];
      return mode === 'trap'
        ? { draft: say`${noun}${finish}由${P}变为${C}，门票收入${verb(s, up)}${R}。`, claims: [] }
        : {
            draft: say`${noun}${finish}由${P}${up ? '增加' : '减少'}到${C}，${up ? '增长' : '下降'}${R}。`,
            claims: claim(mode, up ? 'growth' : 'decline', [C, P], R),
          };
    },
  },
  {
    id: 'change/by-delta',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const p = s.whole();
      const c = after(s, p, true);
      const [C, D, R] = [count(c, unit), count(c - p, unit), change(s, c, p, mode)];
      return mode === 'trap'
        ? { draft: say`${finish}${noun}${C}，添置工位${count(c - p, '个')}，产值增长${R}。`, claims: [] }
        : {
            draft: say`${finish}${noun}${C}，比上年增加${D}，增长${R}。`,
            claims: claim(mode, 'growth_delta', [C, D], R, { sign: 1 }),
          };
    },
  },
  {
    id: 'change/last-year-in-bracket',
    write(s, mode) {
      const [{ finish, noun, unit }, other] = s.deeds();
      const up = s.chance(0.6);
      const p = s.whole();
      const c = after(s, p, up);
      const [P, C, R] = [count(p, unit), count(c, unit), change(s, c, p, mode)];
      return mode === 'trap'
        ? {
            draft: say`${finish}${noun}${C}（含${other.noun}${count(p, other.unit)}），同比${up ? '增长' : '下降'}${R}。`,
            claims: [],
          }
        : {
            draft: say`${finish}${noun}${C}（上年同期${P}），同比${up ? '增长' : '下降'}${R}。`,
            claims: claim(mode, up ? 'growth' : 'decline', [C, P], R),
          };
    },
  },
  {
    id: 'change/last-year-after',
    write(s, mode) {
      const [{ finish, noun, unit }, other] = s.deeds();
      const up = s.chance(0.5);
      const p = s.whole();
      const c = after(s, p, up);
      const [P, C, R] = [count(p, unit), count(c, unit), change(s, c, p, mode)];
      return mode === 'trap'
        ? {
            draft: say`今年${finish}${noun}${C}，去年同期${finish}${other.noun}${count(p, other.unit)}，总耗时${verb(s, up)}${R}。`,
            claims: [],
          }
        : {
            draft: say`今年${finish}${noun}${C}，去年同期为${P}，${up ? '上升' : '下降'}${R}。`,
            claims: claim(mode, up ? 'growth' : 'decline', [C, P], R),
          };
    },
  },
  {
    id: 'change/two-units-at-once',
    write(s, mode) {
      const { take, noun } = s.deed();
      const [p, q] = [s.int(80, 700), s.int(900, 5000)];
      const [c, d] = [after(s, p, true), after(s, q, true)];
      const [P, Q, C, D] = [count(p, '起'), count(q, '人'), count(c, '起'), count(d, '人')];
      const [R, T] = [change(s, c, p, mode), change(s, d, q, mode === 'trap' ? 'fails' : 'holds')];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${C}${D}，三年前立项${P}、定员${Q}，费用和里程分别增长${R}、${T}。`, claims: [] }
        : {
            draft: say`${take}${noun}${C}${D}，上年为${P}${Q}，分别增长${R}、${T}。`,
            claims: [...claim(mode, 'growth', [C, P], R), ...claim('holds', 'growth', [D, Q], T)],
          };
    },
  },
  {
    id: 'change/difference-only',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const p = s.whole();
      const c = after(s, p, true);
      const [P, C, D] = [count(p, unit), count(c, unit), count(delta(s, c - p, mode), unit)];
      return mode === 'trap'
        ? { draft: say`本月${finish}${noun}${C}，全年目标${P}，新增网点${D}。`, claims: [] }
        : { draft: say`本月${finish}${noun}${C}，上月${P}，增加${D}。`, claims: claim(mode, 'diff', [C, P], D) };
    },
  },
  {
    id: 'change/all-four',
    write(s, mode) {
      const { finish, noun, unit } = s.deed();
      const p = s.whole();
      const c = after(s, p, false);
      const [P, C, D, R] = [count(p, unit), count(c, unit), count(p - c, unit), change(s, c, p, mode)];
      return mode === 'trap'
        ? {
            draft: say`${finish}${noun}${C}，较计划${P}少${D}，人均工时下降${R}。`,
            claims: [{ kind: 'diff', operands: [P, C], stated: D, holds: true }],
          }
        : {
            draft: say`${finish}${noun}${C}，比上年的${P}减少${D}，下降${R}。`,
            claims: [...claim('holds', 'diff', [P, C], D), ...claim(mode, 'decline', [C, P], R)],
          };
    },
  },
  {
    id: 'change/decline-by-delta',
    write(s, mode) {
      const { take, noun, unit } = s.deed();
      const p = s.whole();
      const c = after(s, p, false);
      const [C, D, R] = [count(c, unit), count(p - c, unit), change(s, c, p, mode)];
      return mode === 'trap'
        ? { draft: say`${take}${noun}${C}，裁撤点位${count(p - c, '个')}，成本下降${R}。`, claims: [] }
        : {
            draft: say`${take}${noun}${C}，同比减少${D}，下降${R}。`,
            claims: claim(mode, 'growth_delta', [C, D], R, { sign: -1 }),
          };
    },
  },
  {
    id: 'change/two-things-respectively',
    write(s, mode) {
      const { noun, unit } = s.deed();
      const [a = '', b = ''] = s.kinds(2);
      const [p, q] = [s.whole(), s.whole()];
      const [c, d] = [after(s, p, true), after(s, q, true)];
      const [C, D, E, F] = [count(c, unit), count(d, unit), count(c - p, unit), count(d - q, unit)];
      const [R, T] = [change(s, c, p, mode), change(s, d, q, mode === 'trap' ? 'fails' : 'holds')];
      return mode === 'trap'
        ? { draft: say`${a}${noun}、${b}${noun}分别为${C}、${D}，均价分别上涨${R}、${T}。`, claims: [] }
        : {
            draft: say`${a}${noun}、${b}${noun}分别为${C}、${D}，比上年分别增加${E}、${F}，增长${R}、${T}。`,
            claims: [
              ...claim(mode, 'growth_delta', [C, E], R, { sign: 1 }),
              ...claim('holds', 'growth_delta', [D, F], T, { sign: 1 }),
            ],
          };
    },
  },
  {
    id: 'change/money-by-delta',
    write(s, mode) {
      const [name = '', other = ''] = s.spendings(2);
      const p = s.int(3000, 90_000) * 1000;
      const C = wan(after(s, p, true));
      const D = wan(C.value - p);
      const R = change(s, C.value, C.value - D.value, mode);
      return mode === 'trap'
        ? { draft: say`${name}支出${C}，追加${other}${D}，单价上涨${R}。`, claims: [] }
        : {
            draft: say`${name}支出${C}，增支${D}，增长${R}。`,
            claims: claim(mode, 'growth_delta', [C, D], R, { sign: 1 }),
          };
    },
  },
  {
    id: 'points/from-last-year',
    write(s, mode) {
      const { finish, noun } = s.deed();
      const [now, before] = [s.int(700, 985) / 10, s.int(450, 690) / 10];
      const right = Number((now - before).toFixed(1));
      const [C, P] = [percent(now, 1), percent(before, 1)];
      const D = unitless(mode === 'holds' ? right : wrong(s, right, 1), 1, '个百分点');
      return mode === 'trap'
        ? { draft: say`${noun}${finish}率${C}，展品完好率${P}，观众满意度提高${D}。`, claims: [] }
        : { draft: say`${noun}${finish}率${C}，比上年的${P}提高${D}。`, claims: claim(mode, 'points', [C, P], D) };
    },
  },
  {
    id: 'points/from-to',
    write(s, mode) {
      const { finish, noun } = s.deed();
      const [now, before] = [s.int(400, 600) / 10, s.int(650, 900) / 10];
      const right = Number((before - now).toFixed(1));
      const [C, P] = [percent(now, 1), percent(before, 1)];
      const D = unitless(mode === 'holds' ? right : wrong(s, right, 1), 1, '个百分点');
      return mode === 'trap'
        ? { draft: say`${noun}${finish}率由${P}调整到${C}，损耗率下降${D}。`, claims: [] }
        : { draft: say`${noun}${finish}率由${P}下降到${C}，下降${D}。`, claims: claim(mode, 'points', [C, P], D) };
    },
  },
  {
    id: 'difference/more-than-other',
    write(s, mode) {
      const { finish, unit } = s.deed();
      const [a = '', b = ''] = s.places(2);
      const q = s.int(40, 500);
      const p = q + s.int(12, 300);
      const [P, Q, D] = [count(p, unit), count(q, unit), count(delta(s, p - q, mode), unit)];
      return mode === 'trap'
        ? { draft: say`${a}${finish}${P}，${b}${finish}${Q}，比三年前多${D}。`, claims: [] }
        : {
            draft: say`${a}${finish}${P}，${b}${finish}${Q}，${a}比${b}多${D}。`,
            claims: claim(mode, 'diff', [P, Q], D),
          };
    },
  },
];
