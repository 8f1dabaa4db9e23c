import type { Fig, Mode, Written } from '../compose.js';
import { say } from '../compose.js';
import { type Grammar, holding } from '../grammar.js';
import { claim, either, rated, share } from '../other/form.js';
import { count, percent, type Source, wan } from '../source.js';
import { thirdWords } from './words.js';

export const third = (
  id: string,
  write: (s: Source, mode: Mode, words: ReturnType<typeof thirdWords>) => Written,
): Grammar => ({ id, write: (s, mode) => write(s, mode, thirdWords(s)) });

/** Rates and shares with a second rate of the part, with its contrary, out of a plan or a larger unit of money. */
export const THIRD_RATES = [
  third('rate/tested-passed-failed', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const { W, P, R, w, p } = rated(s, unit, mode, 0.6, 0.97);
    const Q = count(w - p, unit);
    return either(
      mode,
      say`${words.crew()}抽验${noun}${W}，达标${P}，不达标${Q}，达标率为${R}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'sum', [P, Q], W)],
      say`${words.crew()}抽验${noun}${W}，达标${P}，不达标${Q}，抽验费用结算率为${R}。`,
    );
  }),
  third('rate/and-rate-of-the-best', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const w = s.whole();
    const p = s.part(w, 0.6, 0.95);
    const q = s.part(p, 0.2, 0.6);
    const [W, P, Q] = [count(w, unit), count(p, unit), count(q, unit)];
    const [R, T] = [share(s, p, w, mode), share(s, q, w, mode === 'trap' ? 'fails' : 'holds')];
    return either(
      mode,
      say`${W}${noun}参评，${finish}${P}，${finish}率${R}；评优${Q}，评优率${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`${W}${noun}参评，${finish}${P}，评委到会率${R}；外借${Q}，展厅上座率${T}。`,
    );
  }),
  third('rate/invested-of-the-plan', (s, mode, words) => {
    const [name, other] = words.costs();
    const w = s.int(900, 9000) * 10_000;
    const [W, P] = [wan(w, 0), wan(Math.round(w * (0.3 + 0.9 * s.next())), 0)];
    const R = share(s, P.value, W.value, mode, 140);
    return either(
      mode,
      say`截至9月底，${name}完成投资${P}，占年度计划${W}的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`截至9月底，${name}完成投资${P}，${other}计划${W}，占用岸线${R}。`,
    );
  }),
  third('rate/still-to-do', (s, mode, words) => {
    const { noun, unit, take, finish } = words.errand();
    const { W, P, R, w, p } = rated(s, unit, mode);
    const Q = count(w - p, unit);
    return either(
      mode,
      say`今年${take}的${W}${noun}，目前${finish}${P}、剩余${Q}，${finish}率约${R}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'sum', [P, Q], W), holding(mode, 'diff', [W, P], Q)],
      say`今年${take}的${W}${noun}，目前${finish}${P}、剩余${count(w - p, unit)}，去年${finish}率约${R}。`,
    );
  }),
  third('rate/rate-then-so-many-of-so-many', (s, mode, words) => {
    const { noun, unit, finish } = words.errand();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`${noun}${finish}率${R}，即${W}中有${P}${finish}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${noun}${finish}率${R}，另有${W}入库、${P}出库。`,
    );
  }),
  third('share/money-in-two-scales', (s, mode, words) => {
    const [name] = words.costs();
    const [a] = words.corners(1);
    const w = s.int(11, 90) * 10_000_000;
    const W: Fig = { text: `${w / 100_000_000}亿元`, value: w };
    const P = wan(Math.round((w * (0.1 + 0.5 * s.next())) / 10_000) * 10_000, 0);
    const R = share(s, P.value, w, mode);
    return either(
      mode,
      say`${name}总投资${W}，其中${a}承担${P}，占${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${name}总投资${W}，其中${a}承担${P}，工期缩短${R}。`,
    );
  }),
  third('share/of-all-that-came', (s, mode, words) => {
    const { noun, unit, take } = words.errand();
    const [a, b] = words.breeds(2);
    const w = s.whole();
    const [p, q] = [s.part(w, 0.3, 0.5), s.part(w, 0.1, 0.3)];
    const [W, P, Q] = [count(w, unit), count(p, unit), count(q, unit)];
    const [R, T] = [share(s, p, w, 'holds'), share(s, q, w, mode)];
    return either(
      mode,
      say`全年${take}${noun}${W}。其中，${a}${P}，占${R}，居首位；${b}${Q}，占${T}，居第二位。`,
      [holding(mode, 'rate', [P, W], R), claim(mode, 'rate', [Q, W], T)],
      say`全年${take}${noun}${W}。其中，${a}${P}，提价${R}，居首位；${b}${Q}，提价${T}，居第二位。`,
    );
  }),
  third('share/percent-first', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const [a] = words.breeds(1);
    const { W, P, R } = rated(s, unit, mode, 0.2, 0.8);
    return either(
      mode,
      say`${W}${noun}里，占${R}的${P}产自${a}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${W}${noun}里，折价${R}的${P}另行存放。`,
    );
  }),
  third('share/both-halves', (s, mode, words) => {
    const { noun, unit } = words.errand();
    const [a, b] = words.breeds(2);
    const w = s.whole();
    const p = s.part(w, 0.3, 0.7);
    const [W, P, Q] = [count(w, unit), count(p, unit), count(w - p, unit)];
    const R = share(s, p, w, mode);
    const T = percent((100 * (w - p)) / w, 2);
    return either(
      mode,
      say`${noun}${W}，${a}与${b}分别为${P}和${Q}，各占${R}和${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T), holding(mode, 'sum', [P, Q], W)],
      say`${noun}${W}，${a}与${b}分别为${P}和${Q}，各涨价${R}和${T}。`,
    );
  }),
];
