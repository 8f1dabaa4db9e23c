import { type Fig, type Mode, say } from '../compose.js';
import { claim } from '../grammar.js';
import { either } from '../other/form.js';
import { count, percent, type Source, unitless } from '../source.js';
import { anyRate, counted, fifteenth, moved, oneOf, printed, twoYears } from './form.js';

/** Two rates in percent and the points between them. */
function apart(s: Source, mode: Mode, low: number, high: number) {
  const p = s.int(low * 10, high * 10) / 10;
  const c = Number((p + s.int(11, 95) / 10).toFixed(1));
  const D = unitless(printed(s, c - p, 1, mode, { gap: 0.3 }), 1, '个百分点');
  return { C: percent(c, 1), P: percent(p, 1), D };
}

/** What moved from year to year, said by both, by the delta, or by last year's value in a bracket. */
export const CHANGES = [
  fifteenth('change/from-to', (s, mode, w) => {
    const { noun, unit } = w.measure();
    const isUp = s.chance(0.5);
    const [p, c] = twoYears(s, isUp);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    const [to, name] = isUp ? ['增至', '增幅'] : ['降到', '降幅'];
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${a}${noun}由上年的${P}${to}${C}，${name}${R}，${w.aside()}。`,
        say`${a}${noun}${name}${R}，从${P}${to}${C}。`,
      ]),
      [claim(mode, isUp ? 'growth' : 'decline', [C, P], R)],
      say`${a}${noun}由上年的${P}${to}${C}，人工成本${name}${R}，${w.aside()}。`,
    );
  }),
  fifteenth('change/last-year-in-a-bracket', (s, mode, w) => {
    const { noun, unit } = w.measure();
    const isUp = s.chance(0.5);
    const [p, c] = twoYears(s, isUp);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    const verb = isUp ? '上升' : '下降';
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${w.when()}${a}${noun}${C}（上年为${P}），${verb}${R}，${w.aside()}。`,
        say`${a}${noun}${C}，同比${verb}${R}（上年同期${P}）。`,
      ]),
      [claim(mode, isUp ? 'growth' : 'decline', [C, P], R)],
      say`${w.when()}${a}${noun}${C}（邻县为${P}），同比${verb}${R}，${w.aside()}。`,
    );
  }),
  fifteenth('change/by-so-many', (s, mode, w) => {
    const { noun, unit } = w.measure();
    const isUp = s.chance(0.5);
    const [p, c] = twoYears(s, isUp);
    const [C, D, R] = [count(c, unit), count(Math.abs(c - p), unit), moved(s, c, p, mode)];
    const [more, verb, sign] = isUp ? (['多', '增长', 1] as const) : (['少', '减少', -1] as const);
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${w.when()}${a}${noun}${C}，比上年${more}${D}，${verb}${R}。`,
        say`${a}${noun}${C}，同比${more}了${D}，即${verb}${R}，${w.aside()}。`,
      ]),
      [claim(mode, 'growth_delta', [C, D], R, { sign })],
      say`${w.when()}${a}${noun}${C}，比上年${more}${D}，网点租金${verb}${R}。`,
    );
  }),
  fifteenth('change/two-units-at-once', (s, mode, w) => {
    const { take, noun, unit, heads } = w.coupled();
    const [first, second] = oneOf(s, 2, mode);
    const [p, c] = twoYears(s, false);
    const [q, d] = [p * 3 + s.int(1, 9), c * 2 + s.int(1, 9)];
    const [P, C, Q, D] = [count(p, unit), count(c, unit), count(q, heads), count(d, heads)];
    const decimals = s.int(1, 2);
    const R = moved(s, c, p, first, { beside: [(100 * (q - d)) / q], decimals });
    const T = moved(s, d, q, second, { beside: [(100 * (p - c)) / p], decimals });
    return either(
      mode,
      s.pick([
        say`${w.when()}${take}${noun}${C}${D}，上年为${P}${Q}，同比分别下降${R}、${T}。`,
        say`${take}${noun}${C}、${D}，较上年（${P}、${Q}）分别下降${R}和${T}，${w.aside()}。`,
      ]),
      [claim(first, 'decline', [C, P], R), claim(second, 'decline', [D, Q], T)],
      say`${w.when()}${take}${noun}${C}${D}，全市为${P}${Q}，同比分别下降${R}、${T}。`,
    );
  }),
  fifteenth('difference/cut-down', (s, mode, w) => {
    const { noun, unit } = w.measure();
    const isUp = s.chance(0.4);
    const [p, c] = twoYears(s, isUp);
    const [P, C, D] = [count(p, unit), count(c, unit), counted(s, Math.abs(c - p), unit, mode)];
    const [to, more] = isUp ? ['升到', '多了'] : ['压到', '少了'];
    const [a, b] = w.places();
    return either(
      mode,
      s.pick([
        say`${a}${noun}由${P}${to}${C}，${more}${D}，${w.aside()}。`,
        say`${w.when()}${a}${noun}${C}，较上年的${P}${more}${D}。`,
      ]),
      [claim(mode, 'diff', isUp ? [C, P] : [P, C], D)],
      say`${a}${noun}由${P}${to}${C}，比${b}${more}${D}，${w.aside()}。`,
    );
  }),
  fifteenth('points/up-from-last-year', (s, mode, w) => {
    const { done, noun } = w.task();
    const { C, P, D } = apart(s, mode, 70, 88);
    const [a, b] = w.places();
    return either(
      mode,
      s.pick([
        say`${a}${noun}${done}率${C}，上年为${P}，提高${D}，${w.aside()}。`,
        say`${a}${noun}${done}率由${P}提到${C}，上升${D}。`,
        say`${w.when()}${a}${noun}${done}率${C}，比上年（${P}）高出${D}。`,
      ]),
      [claim(mode, 'points', [C, P], D)],
      say`${a}${noun}${done}率${C}，${b}为${P}，两地较上年均提高${D}，${w.aside()}。`,
    );
  }),
  fifteenth('points/above-the-aim', (s, mode, w) => {
    const { name, noun } = w.due();
    const { C, P, D } = apart(s, mode, 70, 88);
    const [a] = w.places();
    return either(
      mode,
      s.pick([
        say`${a}${noun}${name}率目标值${P}，实际${C}，超出${D}，${w.aside()}。`,
        say`${a}${noun}${name}率${C}，高于${P}的年度目标${D}。`,
      ]),
      [claim(mode, 'points', [C, P], D)],
      say`${a}${noun}${name}率目标值${P}，实际${C}，较上年提高${D}，${w.aside()}。`,
    );
  }),
  fifteenth('change/so-much-a-year', (s, mode, w) => {
    const { noun, unit } = w.measure();
    const years = s.int(3, 5);
    const a = s.int(300, 6000);
    const b = Math.round(a * (1.05 + 0.14 * s.next()) ** years);
    const [A, B] = [count(a, unit), count(b, unit)] as [Fig, Fig];
    const flat = (100 * (b - a)) / a;
    const right = 100 * ((b / a) ** (1 / years) - 1);
    const R = percent(printed(s, right, 1, mode, { beside: [flat], gap: 1 }), 1);
    const [place] = w.places();
    return either(
      mode,
      say`${place}${noun}从${String(2024 - years)}年的${A}升至2024年的${B}，年均增长${R}，${w.aside()}。`,
      [claim(mode, 'cagr', [A, B], R, { years })],
      say`${place}${noun}从${String(2024 - years)}年的${A}升至2024年的${B}，柴油均价上涨${anyRate(s, 2, 30)}，${w.aside()}。`,
    );
  }),
];
